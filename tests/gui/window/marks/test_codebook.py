"""What is wished of the tags is done: the walk through the marks of one, and each change with its undo."""

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.marks.mark_list import following
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.model.span import Place, Span
from tests.gui.window.conftest import Told


@pytest.fixture
def library(opened: MainWindow) -> OpenLibrary:
    assert opened.library is not None
    return opened.library


def place(article: str, start: int) -> Place:
    return Place(ArticleId(article), Span(start, start + 5))


def tag(library: OpenLibrary, path: str) -> TagId:
    """The tag of a path."""
    return next(id for id, known in library.session.snapshot.paths.items() if known == path)


def known(library: OpenLibrary) -> list[str]:
    """The paths of all tags, in their order."""
    return list(library.session.snapshot.paths.values())


def mark(qtbot: QtBot, library: OpenLibrary, article: ArticleId, start: int, path: str) -> None:
    before = len(library.session.snapshot.annotations)
    library.session.jobs.act(
        lambda it: it.annotating.highlight(article, Span(start, start + 10), tags=(it.tagging.ensure(path).id,))
    )
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == before + 1)


def test_the_next_place_is_the_nearest_behind_the_caret_and_comes_round_over_all_articles() -> None:
    places = [place("a", 3), place("a", 40), place("b", 7)]
    caret, went = Place(ArticleId("a"), Span(10, 10)), []
    for _ in range(4):
        found = following(places, caret)
        assert found is not None
        went.append((found.article, found.span.start))
        caret = Place(found.article, Span(found.span.start, found.span.start))
    assert went == [("a", 40), ("b", 7), ("a", 3), ("a", 40)]
    assert following(places, None) == places[0]
    assert following((), caret) is None


def test_a_double_click_on_a_tag_goes_through_the_marks_of_all_articles_and_of_the_tags_below(
    qtbot: QtBot, library: OpenLibrary, told: Told
) -> None:
    wanted = sorted([(told.wire, 60), (told.wire, 5), (told.alone, 0)])
    for article, start in wanted:
        mark(qtbot, library, article, start, "Trade/Bridge")

    library.opening.show([wanted[0][0]])
    qtbot.waitUntil(lambda: library.desk.articles() == (wanted[0][0],))
    library.desk.select(Place(wanted[0][0], Span(wanted[0][1], wanted[0][1])))
    for article, start in (*wanted[1:], wanted[0]):
        library.workspace.tags.next_mark_wanted.emit(tag(library, "Trade"))
        there = Place(article, Span(start, start))
        qtbot.waitUntil(lambda there=there: library.desk.caret() == there)  # type: ignore[misc]


def test_a_tag_without_marks_says_so(library: OpenLibrary, qtbot: QtBot) -> None:
    library.workspace.tags.new_wanted.emit("Toll")
    qtbot.waitUntil(lambda: known(library) == ["Toll"])
    library.workspace.tags.next_mark_wanted.emit(tag(library, "Toll"))
    assert library.workspace.messages.kept[-1][1].words == "No mark has this tag yet."


def test_every_wish_is_one_step_that_can_be_taken_back(library: OpenLibrary, qtbot: QtBot, told: Told) -> None:
    panel, session = library.workspace.tags, library.session
    for path in ("Trade", "Toll"):
        panel.new_wanted.emit(path)
        qtbot.waitUntil(lambda path=path: path in known(library))  # type: ignore[misc]
    mark(qtbot, library, told.alone, 0, "Toll")
    trade, toll = tag(library, "Trade"), tag(library, "Toll")

    def one(id: TagId) -> Tag:
        return session.snapshot.tag_by_id[id]

    def done(paths: set[str], words: str) -> None:
        qtbot.waitUntil(lambda: set(known(library)) == paths)
        qtbot.waitUntil(lambda: library.workspace.messages.kept[-1][1].words == words)

    panel.rename_wanted.emit(trade, "Commerce")
    done({"Commerce", "Toll"}, "Renamed to “Commerce”.")
    panel.move_wanted.emit(toll, trade)
    done({"Commerce", "Commerce/Toll"}, "Moved “Toll”.")
    panel.describe_wanted.emit(toll, "What a lorry pays")
    qtbot.waitUntil(lambda: one(toll).description == "What a lorry pays")
    panel.recolour_wanted.emit(toll, "pink")
    qtbot.waitUntil(lambda: one(toll).colour == "pink")
    panel.merge_wanted.emit(toll, trade)
    done({"Commerce"}, "Merged “Toll” into the other tag.")
    assert [a.tags for a in session.snapshot.annotations] == [(trade,)]
    panel.remove_wanted.emit(trade)
    done(set(), "Removed “Commerce”. Its highlights stay.")
    assert [a.tags for a in session.snapshot.annotations] == [()]

    for paths in ({"Commerce"}, {"Commerce", "Commerce/Toll"}):
        session.undo()
        qtbot.waitUntil(lambda paths=paths: set(known(library)) == paths)  # type: ignore[misc]
    assert [a.tags for a in session.snapshot.annotations] == [(toll,)]
