"""The check derives all again that a library holds, names what differs, and can be stopped."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from heihe_reader.library.store import Store
from heihe_reader.model.span import Span
from heihe_reader.model.step import Outcome
from heihe_reader.services.library import Children, Library
from tests.unit.services.conftest import UPDATE, WIRE, import_all, write


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, children: Children) -> bytes:
    """A closed library in which all is well."""
    folder = write(tmp_path_factory.mktemp("texts"), wire=WIRE, update=UPDATE)
    with Library.open(folder / "amur.heihe", create=True, children=children) as library:
        first, second = import_all(library, *sorted(folder.glob("*.txt")))
        list(library.deduplicating.run())
        library.deduplicating.correct(first, "title", "Corrected")
        library.annotating.highlight(second, Span(4, 15), note="of this")
        assert library.upkeep.check() == ()
    return (folder / "amur.heihe").read_bytes()


@pytest.fixture
def store(tmp_path: Path, sound: bytes) -> Iterator[Store]:
    path = tmp_path / "amur.heihe"
    path.write_bytes(sound)
    store = Store.open(path)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("UPDATE source_bytes SET bytes = zeroblob(9)", "The kept bytes of"),
        ("UPDATE sources SET size = size + 1", "The kept bytes of"),
        ("UPDATE texts SET text = replace(text, 'bridge', 'brigde')", "the text is not what was read."),
        ("UPDATE blocks SET start = start + 1 WHERE ordinal = 1", "the blocks do not tile the text at"),
        ("DELETE FROM blocks WHERE ordinal = 4", "the blocks do not tile the text at"),
        ("UPDATE annotations SET start = start + 1", "does not stand at its place in"),
        ("UPDATE articles SET words = words + 2", "were counted."),
        ("UPDATE articles SET new_words = words + 1", "more of its words are new than it has."),
        ("UPDATE articles SET row = 7", "its id is not that of its file and its place in it."),
        ("UPDATE blocks SET kind = 'heading' WHERE ordinal = 2", "what was found about it belongs to other blocks."),
        ("UPDATE history SET changes = '[[nul' WHERE number = 1", "Step 1 of the history cannot be read."),
        ("INSERT INTO unknown_fields VALUES ('articles.json', '[1')", "articles.json cannot be read."),
        ("INSERT INTO unknown_fields VALUES ('nobody', '{}')", "about nobody belongs to nothing."),
        ("DELETE FROM search_docsize WHERE id = 1", "the search index holds other words than its text."),
        ("UPDATE articles SET title = 'Another one'", "the search index holds other words than its text."),
        ("DELETE FROM source_names WHERE number = 1", ""),
        ("UPDATE annotations SET article = 'nobody'", "refers to nothing in"),
        ("UPDATE search_docsize SET sz = x'0101'", "The search index holds other words than were put into it."),
    ],
)  # fmt: skip
def test_what_is_not_as_it_was_made_is_named(store: Store, wrong: str, said: str) -> None:
    store.database.connection.execute("PRAGMA foreign_keys = OFF")
    store.database.connection.execute(wrong)
    problems = store.upkeep.problems()
    assert any(said in problem for problem in problems) if said else problems == ()


def test_a_damaged_index_is_noticed(store: Store) -> None:
    store.database.connection.execute("UPDATE search_data SET block = x'00ff' WHERE id > 10")
    assert store.upkeep.problems()


def test_the_check_says_how_far_it_is_and_ends_when_it_is_stopped(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(sound)
    with Library.open(path) as library:
        steps = list(library.upkeep.checking())
        assert [step.outcome for step in steps[-2:]] == [Outcome.WORKING, Outcome.DONE]
        assert steps[-1].done == steps[-1].total == 7
        assert "Corrected" in {step.subject for step in steps}
        assert library.upkeep.problems == ()
        assert not list(library.upkeep.checking(_after(0)))


def _after(count: int) -> Callable[[], bool]:
    asked = []

    def stopping() -> bool:
        asked.append(1)
        return len(asked) > count

    return stopping
