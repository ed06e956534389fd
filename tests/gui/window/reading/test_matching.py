"""M in the window: two stretches are matched by hand, shown, undone."""

from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import Relation, Spot
from heihe_reader.gui.desk.contexts import context_at
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library
from tests.gui.window.conftest import ALONE, WIRE, Told


def test_a_paragraph_and_a_selection_are_matched_and_the_match_is_undone(
    opened: MainWindow, told: Told, qtbot: QtBot
) -> None:
    library = opened.library
    assert library is not None
    desk, match = library.desk, opened.actions_["actionMatch"]
    library.opening.show([told.wire, told.alone])
    qtbot.waitUntil(lambda: desk.articles() == (told.wire, told.alone))
    last = WIRE.index("The two towns")
    desk.activate(told.wire)
    desk.select(Place(told.wire, Span(last, last)))
    match.trigger()
    assert library.matching.first == Place(told.wire, Span(last, len(WIRE)))
    desk.matching_left.emit()
    assert library.matching.first is None

    match.trigger()
    desk.activate(told.alone)
    desk.select(Place(told.alone, Span(0, ALONE.index("\n"))))
    match.trigger()
    qtbot.waitUntil(lambda: len(desk.links_between(0, 1)) == 1)
    (link,) = desk.links_between(0, 1)
    assert (link.a.start, link.b.start, link.relation) == (last, 0, Relation.MATCHED)
    page = desk.panes[1].reading.page
    assert page is not None
    assert page.relations[0] is Relation.MATCHED

    library.matching.unmatch(Place(told.wire, link.a), Place(told.alone, link.b))
    qtbot.waitUntil(lambda: desk.links_between(0, 1) == ())
    opened.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: len(desk.links_between(0, 1)) == 1)


def test_two_selections_are_matched_at_once(opened: MainWindow, told: Told, qtbot: QtBot) -> None:
    library = opened.library
    assert library is not None
    library.desk.select(Place(told.wire, Span(0, 5)))
    library.desk.activate(told.courier)
    library.desk.select(Place(told.courier, Span(100, 140)))
    opened.actions_["actionMatch"].trigger()

    def decided() -> bool:
        with Library.open(library.path, read_only=True) as there:
            return any(d.kind.value == "match" for d in there.matching._store.decisions.all())

    qtbot.waitUntil(decided)


def test_what_is_not_the_same_passage_is_told_apart_from_a_menu_and_undo_brings_it_back(
    qtbot: QtBot, opened: MainWindow, told: Told
) -> None:
    library = opened.library
    assert library is not None
    desk = library.desk
    qtbot.waitUntil(lambda: len(desk.links_between(0, 1)) > 1)
    reading, joined = desk.panes[1].reading, len(desk.links_between(1, 0))
    box = reading.sheet.caret_box(4)
    context = context_at(reading, reading.page, box.center())  # type: ignore[arg-type]
    assert context.spot is Spot.BLOCK
    assert context.other is not None
    assert context.other.article == told.wire
    entry = next(a for a in library.desk_menus.menu(context).actions() if a.objectName() == "actionApart")
    entry.trigger()
    qtbot.waitUntil(lambda: len(desk.links_between(1, 0)) < joined)
    assert reading.page.relations[0] is Relation.NONE, "it leads, so what it has alone is not new"  # type: ignore[union-attr]
    opened.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: len(desk.links_between(1, 0)) == joined)
