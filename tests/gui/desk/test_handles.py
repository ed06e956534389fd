"""The two dots by which a mark is made longer or shorter."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Span
from tests.gui.desk.conftest import MakePane, point_of, press
from tests.gui.desk.pages import content, mark

WORDS = "Nine months after the first lorries crossed the Amur the bridge stands quiet for much of the day."
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def begun(make_pane: MakePane, quote: str = "first lorries") -> tuple[ReadingPane, Mark]:
    article = content("a", [WORDS, "Второй абзац стоит ниже."])
    pane, made = make_pane(article), mark(article, quote)
    pane.set_marks([made])
    pane.select(made.span.end - 1, made.span.end - 1)
    pane.handles.begin(made)
    return pane, made


def shown(pane: ReadingPane) -> str:
    (only,) = pane.sheet.marks.marks
    return only.span.of(pane.sheet.text)


def test_arrows_move_the_end_that_is_held_and_shift_the_other(qtbot: QtBot, make_pane: MakePane) -> None:
    pane, _ = begun(make_pane)
    press(qtbot, pane, Qt.Key.Key_Right)
    assert shown(pane) == "first lorries "
    press(qtbot, pane, Qt.Key.Key_Right, CONTROL)
    assert shown(pane) == "first lorries crossed"
    press(qtbot, pane, Qt.Key.Key_Left, SHIFT, CONTROL)
    assert shown(pane) == "the first lorries crossed"
    press(qtbot, pane, Qt.Key.Key_Tab)
    press(qtbot, pane, Qt.Key.Key_Right, CONTROL)
    assert shown(pane) == "first lorries crossed"


def test_enter_keeps_without_the_blank_and_escape_gives_back(qtbot: QtBot, make_pane: MakePane) -> None:
    pane, made = begun(make_pane)
    press(qtbot, pane, Qt.Key.Key_Right)
    press(qtbot, pane, Qt.Key.Key_Right)
    press(qtbot, pane, Qt.Key.Key_Escape)
    assert shown(pane) == "first lorries"

    pane.handles.begin(made)
    press(qtbot, pane, Qt.Key.Key_Right, CONTROL)
    press(qtbot, pane, Qt.Key.Key_Right)
    with qtbot.waitSignal(pane.extent_wanted) as wish:
        press(qtbot, pane, Qt.Key.Key_Return)
    assert wish.args[0] is made
    assert wish.args[1].of(pane.sheet.text) == "first lorries crossed"
    assert pane.handles.draft is None


def test_at_least_one_character_stays(qtbot: QtBot, make_pane: MakePane) -> None:
    pane, _ = begun(make_pane, "Amur")
    for _n in range(4):
        press(qtbot, pane, Qt.Key.Key_Left, CONTROL)
    assert shown(pane) == "A"


def test_a_dot_is_dragged_and_a_press_elsewhere_keeps(qtbot: QtBot, make_pane: MakePane) -> None:
    pane, made = begun(make_pane)
    edge = pane.handles._dot(True)
    assert edge is not None
    there = made.span.start + len("first lorries crossed")
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=edge.toPoint())
    qtbot.mouseMove(pane.viewport(), point_of(pane, there) + QPoint(0, 16))
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, there) + QPoint(0, 16))
    assert shown(pane) == "first lorries crossed"
    assert pane.handles.draft is not None

    with qtbot.waitSignal(pane.extent_wanted) as wish:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, 3))
    assert wish.args[1] == Span(made.span.start, there)


def test_fresh_marks_keep_the_draft_and_a_mark_that_is_gone_ends_it(qtbot: QtBot, make_pane: MakePane) -> None:
    pane, made = begun(make_pane)
    press(qtbot, pane, Qt.Key.Key_Right, CONTROL)
    pane.set_marks([made])
    assert shown(pane) == "first lorries crossed"
    pane.grab()  # draws both dots

    with qtbot.waitSignal(pane.extent_left):
        pane.set_marks([])
    assert pane.handles.draft is None
