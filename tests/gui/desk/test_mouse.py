"""The mouse of a reading pane."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWheelEvent
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import Spot
from heihe_reader.gui.desk.fold_layout import FoldLayout
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.model.block import Role
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Span
from tests.gui.desk.conftest import MakePane, point_of
from tests.gui.desk.pages import FOLDED, content, mark

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG = "The river is wide here and the boats are few in winter, said the old ferryman on the bank. " * 6


def drag(qtbot: QtBot, pane: ReadingPane, start: QPoint, end: QPoint) -> None:
    view = pane.viewport()
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)


def turn(pane: ReadingPane, pixels: int = 0, notches: int = 0, held: Qt.KeyboardModifier | None = None) -> None:
    where = QPointF(100, 100)
    modifiers = held if held is not None else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        where,
        pane.viewport().mapToGlobal(where),
        QPoint(0, pixels),
        QPoint(0, notches * 120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(pane.viewport(), event)


def test_a_drag_selects_what_lies_between(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["Customs officers counted 😀 95 lorries"]))
    text = pane.sheet.text
    start, end = text.index("counted"), text.index(" lorries")
    with qtbot.waitSignal(pane.selection_changed, check_params_cb=lambda span: span == Span(start, end)):
        drag(qtbot, pane, point_of(pane, start), point_of(pane, end))
    assert pane.selected_text() == "counted 😀 95"


def test_a_double_click_selects_a_word_and_a_third_the_paragraph(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["The bridge is quiet.", "Next."]))
    at = point_of(pane, 6, 2)
    qtbot.mouseClick(pane.viewport(), LEFT, pos=at)
    qtbot.mouseDClick(pane.viewport(), LEFT, pos=at)
    assert pane.selected_text() == "bridge"
    qtbot.mouseClick(pane.viewport(), LEFT, pos=at)
    assert pane.selected_text() == "The bridge is quiet."


def test_shift_and_a_click_extend_the_selection(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["The bridge is quiet."]))
    qtbot.mouseClick(pane.viewport(), LEFT, pos=point_of(pane, 4))
    qtbot.mouseClick(pane.viewport(), LEFT, SHIFT, point_of(pane, 13))
    assert pane.selected_text() == "bridge is"


def test_a_drag_below_the_pane_scrolls_on(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG] * 10))
    view = pane.viewport()
    qtbot.mousePress(view, LEFT, pos=point_of(pane, 10))
    qtbot.mouseMove(view, QPoint(150, pane.view_height() + 60))
    qtbot.waitUntil(lambda: pane.sheet.scroll > 150)
    qtbot.mouseRelease(view, LEFT, pos=QPoint(150, pane.view_height() + 60))
    assert pane.selection is not None
    assert pane.selection.start == 10
    assert pane.sheet.row_at(pane.selection.end) > 0


def test_a_click_on_show_opens_a_fold_and_on_fold_closes_it(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["One", ("Buy now", FOLDED), "Two"]))
    for rows in (4, 3):
        laid = pane.sheet.layout(1)
        assert isinstance(laid, FoldLayout)
        at = laid.link.center() + QPointF(pane.sheet.x, pane.sheet.top_of(1))
        qtbot.mouseClick(pane.viewport(), LEFT, pos=at.toPoint())
        assert len(pane.sheet.rows) == rows


def test_the_link_that_overrules_a_fold_says_so(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["One", ("Buy now", FOLDED), "Two"]), width=700)
    laid = pane.sheet.layout(1)
    assert isinstance(laid, FoldLayout)
    right = laid.frame.topRight() + QPointF(pane.sheet.x - 30, pane.sheet.top_of(1) + 16)
    with qtbot.waitSignal(pane.role_wanted) as told:
        qtbot.mouseClick(pane.viewport(), LEFT, pos=right.toPoint())
    assert told.args == [Span(5, 12), Role.BODY]


def test_a_click_on_a_mark_tells_which(qtbot: QtBot, make_pane: MakePane) -> None:
    page = content("a", ["The bridge is quiet today."])
    pane = make_pane(page)
    pane.set_marks([mark(page, "bridge is", id="m1")])
    with qtbot.waitSignal(pane.mark_hit, check_params_cb=lambda hit: hit == "m1"):
        qtbot.mouseClick(pane.viewport(), LEFT, pos=point_of(pane, 6, 2))
    with qtbot.waitSignal(pane.mark_hit, check_params_cb=lambda hit: hit is None):
        qtbot.mouseClick(pane.viewport(), LEFT, pos=point_of(pane, 20, 2))


def test_a_copy_left_out_can_still_be_reached(make_pane: MakePane) -> None:
    page = content("a", ["The bridge is quiet today."])
    pane = make_pane(page)
    pane.set_marks([mark(page, "bridge", id="out", kind=MarkKind.OPTED_OUT)])
    pane.select(5, 5)
    found = pane.mark_at_caret()
    assert found is not None
    assert found.annotation == "out"


def test_a_touchpad_scrolls_by_pixels_and_a_wheel_by_lines(make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG] * 10))
    turn(pane, pixels=-37)
    assert pane.sheet.scroll == 37
    turn(pane, notches=-1)
    assert pane.sheet.scroll == 37 + 78
    turn(pane, notches=9)
    assert pane.sheet.scroll == 0


def test_control_and_the_wheel_ask_for_another_size(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG] * 10))
    with qtbot.waitSignal(pane.zoom_wanted, check_params_cb=lambda steps: steps == 1):
        turn(pane, notches=1, held=Qt.KeyboardModifier.ControlModifier)
    assert pane.sheet.scroll == 0


def test_a_menu_brings_the_caret_to_what_it_is_about(qtbot: QtBot, make_pane: MakePane) -> None:
    page = content("a", ["The bridge is quiet today."])
    pane = make_pane(page)
    pane.set_marks([mark(page, "bridge", id="m1")])
    at = point_of(pane, 6, 2)
    with qtbot.waitSignal(pane.menu_wanted) as asked:
        where = pane.viewport().mapToGlobal(at)
        QGuiApplication.sendEvent(pane.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    assert asked.args[0].spot is Spot.MARK
    found = pane.mark_at_caret()
    assert found is not None
    assert found.annotation == "m1"


def test_a_menu_on_selected_text_leaves_it_selected(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["The bridge is quiet today."]))
    pane.select(4, 10)
    at = point_of(pane, 6, 2)
    with qtbot.waitSignal(pane.menu_wanted) as asked:
        where = pane.viewport().mapToGlobal(at)
        QGuiApplication.sendEvent(pane.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    assert asked.args[0].spot is Spot.SELECTION
    assert pane.selected_text() == "bridge"
