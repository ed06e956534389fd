"""A library that grew step by step is the same as one compared from scratch, and old work is never repeated."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from heihe_reader.dedup.subject import Subject
from heihe_reader.errors import RefusedError
from heihe_reader.isolation import ChildDiedError, ChildProcess
from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.library import Children, Library
from heihe_reader.services.survey_index import LibraryIndex
from heihe_reader.services.survey_values import PairsMade, PrintsMade, Surveyed
from heihe_reader.services.thinking import survey_library
from tests.unit.services.conftest import STRANGER, WIRE, import_all, write
from tests.unit.services.growing import found, grown, write_corpus, write_strangers


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_corpus(tmp_path_factory.mktemp("corpus"))


@pytest.fixture(scope="module")
def scratch(files: list[Path], tmp_path_factory: pytest.TempPathFactory, children: Children) -> dict[str, Any]:
    """What one dedup over everything finds."""
    path = tmp_path_factory.mktemp("scratch") / "scratch.heihe"
    with Library.open(path, create=True, children=children) as library:
        grown(library, files)
        list(library.deduplicating.run())
        return found(library)


def dedup(library: Library) -> None:
    list(library.deduplicating.run())
    assert library.upkeep.check() == ()


def made(library: Library) -> tuple[int, int, int]:
    """How many fingerprints, comparisons and renewals a survey makes now; nothing is written."""
    items = list(survey_library(library.path))
    prints = sum(len(item.prints) for item in items if isinstance(item, PrintsMade))
    pairs = sum(len(item.pairs) for item in items if isinstance(item, PairsMade))
    return prints, pairs, sum(isinstance(item, Renewal) for item in items)


def kept(library: Library) -> dict[str, int]:
    store = Store.open(library.path, read_only=True)
    try:
        tables = ("fingerprints", "fingerprint_postings", "comparisons")
        ask = store.database.connection.execute
        return {table: ask(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    finally:
        store.close()


def test_there_is_something_to_find(scratch: dict[str, Any]) -> None:
    assert max(len(story.articles) for story in scratch["stories"]) >= 3
    assert len({edge.kind for edge in scratch["edges"]}) >= 3
    assert scratch["passages"]
    assert any(new < words for words, new in scratch["counts"].values())


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_import_and_dedups_in_between_change_nothing(
    library: Library, files: list[Path], scratch: dict[str, Any], seed: int
) -> None:
    chance = random.Random(seed)
    for file in chance.sample(files, len(files)):
        grown(library, [file])
        if chance.random() < 0.3:
            dedup(library)
    dedup(library)
    assert found(library) == scratch


def test_articles_that_went_and_came_back_change_nothing(
    library: Library, files: list[Path], scratch: dict[str, Any]
) -> None:
    grown(library, files[:8])
    dedup(library)
    grown(library, files[8:])
    dedup(library)
    library.history.undo()
    dedup(library)
    library.history.redo()
    dedup(library)
    assert found(library) == scratch


def test_erased_articles_leave_the_library_as_if_they_had_never_come(
    library: Library, files: list[Path], tmp_path: Path, children: Children
) -> None:
    ids = grown(library, files)
    dedup(library)
    gone = [ids["one"], ids["glued"], ids["wire"]]
    library.upkeep.erase(gone)
    dedup(library)
    with Library.open(tmp_path / "other.heihe", create=True, children=children) as other:
        grown(other, [file for file in files if ids[file.stem] not in gone])
        dedup(other)
        assert found(library) == found(other)
        assert kept(library) == kept(other)


def test_roles_that_a_person_changed_count_as_from_the_beginning(
    library: Library, files: list[Path], tmp_path: Path, children: Children
) -> None:
    def decide(changed: Library, ids: dict[str, ArticleId]) -> None:
        for name in ("one", "two", "paragraph"):
            block = changed.reading.text(ids[name]).blocks[2]
            changed.deduplicating.role(ids[name], block.span, Role.ASIDE)

    ids = grown(library, files)
    dedup(library)
    decide(library, ids)
    dedup(library)
    with Library.open(tmp_path / "other.heihe", create=True, children=children) as other:
        decide(other, grown(other, files))
        dedup(other)
        assert found(library) == found(other)
        assert kept(library) == kept(other)
    for _ in range(3):
        library.history.undo()
    dedup(library)
    with Library.open(tmp_path / "third.heihe", create=True, children=children) as third:
        grown(third, files)
        dedup(third)
        assert found(library) == found(third)


@pytest.mark.parametrize("after", [1, 5, 20, 40])
def test_a_run_that_was_stopped_is_taken_up_again(
    library: Library, files: list[Path], scratch: dict[str, Any], after: int
) -> None:
    grown(library, files)
    seen: list[Step] = []
    for step in library.deduplicating.run(lambda: len(seen) >= after):
        seen.append(step)
    assert library.upkeep.check() == ()
    dedup(library)
    assert found(library) == scratch


def test_a_child_that_was_killed_costs_nothing_that_was_written(
    library: Library, files: list[Path], scratch: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    grown(library, files)
    with monkeypatch.context() as patch:
        patch.setattr(ChildProcess, "_receive", _killed_at(3))
        with pytest.raises(ChildDiedError):
            dedup(library)
    assert library.upkeep.check() == ()
    dedup(library)
    assert found(library) == scratch


def _killed_at(answers: int) -> Callable[..., object]:
    """Receives so many answers; then the child is killed, and what it had sent ahead is lost with it."""
    receive, left = ChildProcess._receive, iter(range(answers))

    def cut_short(self: ChildProcess, *waiting: Any) -> object:
        if next(left, None) is None:
            assert self._process is not None
            self._process.kill()
            raise ChildDiedError("ended suddenly")
        return receive(self, *waiting)

    return cut_short


def test_nothing_is_computed_where_nothing_changed(library: Library, files: list[Path]) -> None:
    grown(library, files)
    dedup(library)
    before = library.data_version()
    (step,) = library.deduplicating.run()
    assert step.outcome is Outcome.DONE
    assert library.data_version() == before
    assert made(library) == (0, 0, 0)


def test_one_more_article_is_compared_with_few_and_nothing_old_again(
    library: Library, files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newcomer = next(file for file in files if file.stem == "one_updated")
    grown(library, [write_strangers(tmp_path), *(file for file in files if file != newcomer)])
    dedup(library)
    (id,) = grown(library, [newcomer]).values()
    read: list[ArticleId] = []
    subject = LibraryIndex.subject

    def noted(self: LibraryIndex, article: ArticleId) -> Subject:
        read.append(article)
        return subject(self, article)

    monkeypatch.setattr(LibraryIndex, "subject", noted)
    items = list(survey_library(library.path))
    pairs = [pair for item in items if isinstance(item, PairsMade) for pair in item.pairs]
    assert 1 <= len(pairs) <= 10
    assert all(id in (pair.a, pair.b) for pair in pairs)
    assert {print_.article for item in items if isinstance(item, PrintsMade) for print_ in item.prints} <= {id}
    assert set(read) <= {article for pair in pairs for article in (pair.a, pair.b)}


def test_a_library_that_outgrows_comparing_each_with_each_is_as_if_it_had_been_large_from_the_start(
    library: Library, files: list[Path], tmp_path: Path, children: Children
) -> None:
    strangers = write_strangers(tmp_path)
    grown(library, files[::2])
    dedup(library)
    grown(library, [strangers, *files[1::2]])
    dedup(library)
    with Library.open(tmp_path / "other.heihe", create=True, children=children) as other:
        grown(other, [*files, strangers])
        dedup(other)
        assert found(library) == found(other)


def test_a_library_that_cannot_be_written_says_so_before_anything_is_compared(
    library: Library, files: list[Path], children: Children
) -> None:
    grown(library, files[:2])
    with (
        Library.open(library.path, read_only=True, children=children) as reader,
        pytest.raises(RefusedError, match="reading only"),
    ):
        list(reader.deduplicating.run())


def test_a_survey_ends_with_the_state_that_it_saw(library: Library, tmp_path: Path) -> None:
    import_all(library, write(tmp_path / "in", a=WIRE))
    *_, end = survey_library(library.path)
    assert isinstance(end, Surveyed)
    import_all(library, write(tmp_path / "more", b=STRANGER))
    *_, later = survey_library(library.path)
    assert isinstance(later, Surveyed)
    assert end.state != later.state


def test_what_came_during_a_survey_is_looked_at_by_the_next(
    library: Library, tmp_path: Path, children: Children
) -> None:
    import_all(library, write(tmp_path / "in", a=WIRE, c=STRANGER))
    more = write(tmp_path / "more", b=WIRE + "\n\nOne line more for the second edition.")
    steps = library.deduplicating.run()
    next(steps)
    with Library.open(library.path, children=Children()) as other:
        (late,) = import_all(other, more)
        other._context.children.close()
    list(steps)
    dedup(library)
    (story,) = (story for story in library.reading.stories() if late in story.articles)
    assert len(story.articles) == 2
    assert "not yet compared" not in story.edges[0].reason
