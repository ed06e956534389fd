"""What can be saved of a damaged library: all but what lay on the damaged pages, and the words say what that was."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from heihe_reader.errors import LibraryUnusableError, RefusedError
from heihe_reader.model.change import Change, UnknownFields
from heihe_reader.model.span import Span
from heihe_reader.services.library import Children, Library
from heihe_reader.services.salvage_values import Rescue
from heihe_reader.services.salvaging import Salvaging, look
from tests.faults.acts import State, write_texts
from tests.faults.states import cut, first_page, left_by_a_crash, root_of


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, State]:
    """A closed library with articles, a file with an article a line, marks, tags and decisions; and what it holds."""
    folder = tmp_path_factory.mktemp("whole")
    path = folder / "amur.heihe"
    with closing(Children()) as children, Library.open(path, create=True, creator="Ada", children=children) as library:
        list(library.importing.run(write_texts(folder / "texts", random.Random(2), 5)))
        rows = folder / "rows.jsonl"
        rows.write_text('{"text": "The bridge stands empty."}\n{"text": "Мост пуст."}\n', encoding="utf-8")
        list(library.importing.run([rows]))
        list(library.deduplicating.run())
        articles = [article.id for article in library.reading.articles()]
        for article in articles:
            tag, changes = library.tagging.planned("Trade/Bridge")
            library.annotating.highlight(article, Span(3, 9), tags=[tag.id], note="of this", extra=changes)
        library.deduplicating.join(articles[0], articles[1])
        library.deduplicating.correct(articles[0], "title", "Corrected")
        library.history.carry_out("Merge", *(Change(None, UnknownFields(id, '{"mood":1}')) for id in articles[:2]))
        state = State.of(library)
    return path.read_bytes(), state


def _rescued(path: Path) -> tuple[Rescue, State]:
    salvaging = Salvaging(path)
    out = path.with_name("saved.heihe")
    list(salvaging.run(out))
    assert salvaging.rescue is not None
    with Library.open(out) as saved:
        assert saved.upkeep.check() == ()
        _check_unknown(out, saved)
        return salvaging.rescue, State.of(saved)


def _check_unknown(path: Path, saved: Library) -> None:
    """What a newer version wrote came along with its articles."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, fields FROM unknown_fields").fetchall()
    assert {id for id, _ in rows} <= {article.id for article in saved.reading.articles()}
    assert {fields for _, fields in rows} <= {'{"mood":1}'}
    assert len(rows) == 2 or len(saved.reading.articles()) < 7


def test_of_a_whole_library_all_is_saved(tmp_path: Path, whole: tuple[bytes, State]) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(whole[0])
    rescue, state = _rescued(path)
    assert state == whole[1]
    assert (rescue.articles, rescue.articles_lost, rescue.annotations_lost, rescue.lost) == (7, 0, 0, ())
    assert path.read_bytes() == whole[0]


def test_what_stands_in_the_log_alone_is_saved(tmp_path: Path, whole: tuple[bytes, State]) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(whole[0])
    left_by_a_crash(path)
    assert _rescued(path)[1] == whole[1]


@pytest.mark.parametrize("damage", [first_page, root_of("texts"), root_of("annotations"), root_of("articles")])
def test_where_the_head_of_a_table_is_lost_its_rows_are_saved_or_named(
    damage: Callable[[Path], None], tmp_path: Path, whole: tuple[bytes, State]
) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(whole[0])
    damage(path)
    rescue, state = _rescued(path)
    assert set(state.articles) <= set(whole[1].articles)
    assert state.marks.items() <= whole[1].marks.items()
    assert len(whole[1].articles) - len(state.articles) == rescue.articles_lost
    assert bool(rescue.lost) == (state != whole[1] or damage is first_page)


def test_an_article_whose_text_is_lost_is_read_again_from_its_file(tmp_path: Path, whole: tuple[bytes, State]) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(whole[0].replace(b"The bridge stands empty.", b"The bridge stands\x00empty.", 1))
    found = look(path)
    assert found.articles + found.again == found.known == 7


def test_of_half_a_library_what_is_there_is_saved(tmp_path: Path, whole: tuple[bytes, State]) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(whole[0])
    cut(0.6)(path)
    rescue, state = _rescued(path)
    assert state.marks.items() <= whole[1].marks.items()
    assert rescue.articles == len(state.articles)


def test_a_letter_holds_nothing_and_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "letter.heihe"
    path.write_bytes(b"Dear Anna, " * 1000)
    with pytest.raises(LibraryUnusableError, match="is not a Heihe Reader library"):
        list(Salvaging(path).run(tmp_path / "saved.heihe"))
    with pytest.raises(RefusedError, match="exists already"):
        list(Salvaging(path).run(path))
    assert [file.name for file in tmp_path.iterdir()] == ["letter.heihe"]
