"""The keys of a reading pane."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.model.span import Span
from tests.gui.desk.conftest import MakeDesk, MakePane, press
from tests.gui.desk.pages import FOLDED, content

K = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LONG = "The river is wide here and the boats are few in winter, said the old ferryman on the bank. " * 6


def test_right_goes_by_whole_characters_as_a_person_sees_them(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["a😀e\u0301𠮷b"]))
    stops = [pane.caret]
    for _ in range(5):
        press(qtbot, pane, K.Key_Right)
        stops.append(pane.caret)
    assert stops == [0, 1, 2, 4, 5, 6]


def test_left_goes_the_same_way_back(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["a😀e\u0301𠮷b"]))
    press(qtbot, pane, K.Key_End)
    stops = [pane.caret]
    for _ in range(5):
        press(qtbot, pane, K.Key_Left)
        stops.append(pane.caret)
    assert stops == [6, 5, 4, 2, 1, 0]


def test_right_at_the_end_of_a_paragraph_goes_to_the_next(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["One", "Two"]))
    press(qtbot, pane, K.Key_End)
    press(qtbot, pane, K.Key_Right)
    assert pane.caret == 5
    press(qtbot, pane, K.Key_Left)
    assert pane.caret == 3


def test_control_goes_by_words_and_shift_selects(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["The river is wide"]))
    press(qtbot, pane, K.Key_Right, CTRL, SHIFT)
    assert pane.selected_text() == "The "
    press(qtbot, pane, K.Key_Right, CTRL, SHIFT)
    assert pane.selected_text() == "The river "
    press(qtbot, pane, K.Key_Left, SHIFT)
    assert pane.selected_text() == "The river"


def test_down_and_up_keep_to_their_column(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG, "Short.", LONG]))
    pane.select(20, 20)
    x = pane.sheet.caret_box(20).left()
    rows_passed = 0
    while pane.sheet.row_at(pane.caret) < 2:
        before = pane.caret
        press(qtbot, pane, K.Key_Down)
        assert pane.caret > before
        rows_passed += 1
        assert rows_passed < 60
    assert abs(pane.sheet.caret_box(pane.caret).left() - x) < 12
    for _ in range(rows_passed):
        press(qtbot, pane, K.Key_Up)
    assert pane.caret == 20


def test_home_and_end_stay_on_the_line_as_seen(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG]))
    press(qtbot, pane, K.Key_Down)
    line = pane.sheet.caret_box(pane.caret).top()
    press(qtbot, pane, K.Key_End)
    assert pane.sheet.caret_box(pane.caret).top() == line
    press(qtbot, pane, K.Key_Home)
    assert pane.sheet.caret_box(pane.caret).top() == line


def test_control_home_and_end_reach_the_ends(qtbot: QtBot, make_pane: MakePane) -> None:
    page = content("a", [LONG] * 12)
    pane = make_pane(page)
    press(qtbot, pane, K.Key_End, CTRL)
    assert pane.caret == len(page.text.text)
    box = pane.sheet.caret_box(pane.caret)
    assert 0 <= box.top() <= box.bottom() <= pane.view_height()
    press(qtbot, pane, K.Key_Home, CTRL)
    assert (pane.caret, pane.sheet.scroll) == (0, 0)


def test_control_down_goes_by_paragraphs(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["One", "Two", "Three"]))
    press(qtbot, pane, K.Key_Down, CTRL)
    assert pane.caret == 5
    press(qtbot, pane, K.Key_Right)
    press(qtbot, pane, K.Key_Up, CTRL)
    assert pane.caret == 5


def test_space_pages_and_page_down_takes_the_caret_along(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG] * 20))
    press(qtbot, pane, K.Key_Space)
    assert pane.sheet.scroll == pane.page_step()
    assert pane.caret == 0
    press(qtbot, pane, K.Key_Space, SHIFT)
    assert pane.sheet.scroll == 0
    press(qtbot, pane, K.Key_PageDown)
    assert pane.caret > 0
    assert 0 <= pane.sheet.caret_box(pane.caret).center().y() <= pane.view_height()


def test_page_down_ends_at_the_last_letter(qtbot: QtBot, make_pane: MakePane) -> None:
    page = content("a", [LONG] * 3)
    pane = make_pane(page)
    for _ in range(12):
        press(qtbot, pane, K.Key_PageDown)
    assert pane.caret == len(page.text.text)


def test_select_all_and_copy(qtbot: QtBot, make_pane: MakePane) -> None:
    page = content("a", ["One 😀", "Two 𠮷"])
    pane = make_pane(page)
    press(qtbot, pane, K.Key_A, CTRL)
    press(qtbot, pane, K.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == page.text.text


def test_escape_drops_the_selection(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["One two"]))
    pane.select(0, 3)
    with qtbot.waitSignal(pane.selection_changed, check_params_cb=lambda span: span is None):
        press(qtbot, pane, K.Key_Escape)
    assert pane.selection is None


def test_the_caret_stops_once_at_a_folded_line_and_enter_opens_it(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["One", ("Buy now", FOLDED), "Two"]))
    press(qtbot, pane, K.Key_Down)
    assert pane.caret == 5
    assert isinstance(pane.sheet.rows[pane.sheet.row_at(5)], FoldRow)
    press(qtbot, pane, K.Key_Down)
    assert pane.caret == 14
    press(qtbot, pane, K.Key_Up)
    press(qtbot, pane, K.Key_Return)
    assert [type(r).__name__ for r in pane.sheet.rows] == ["TextRow", "FoldRow", "TextRow", "TextRow"]
    press(qtbot, pane, K.Key_Right)
    assert pane.caret == 6


def test_a_letter_is_handed_on_and_moves_nothing(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["One two"]))
    with qtbot.waitSignal(pane.key_wanted, check_params_cb=lambda key: key == "H"):
        press(qtbot, pane, K.Key_H)
    assert pane.caret == 0


@pytest.mark.parametrize("shown", [True, False])
def test_arrows_scroll_where_the_caret_is_switched_off(qtbot: QtBot, make_pane: MakePane, shown: bool) -> None:
    pane = make_pane(content("a", [LONG] * 8))
    pane.caret_shown = shown
    press(qtbot, pane, K.Key_Down)
    assert (pane.caret > 0) is shown
    assert (pane.sheet.scroll > 0) is not shown


def test_sentence_then_paragraph_are_selected(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["First one. Second one. Third."]))
    pane.select(13, 13)
    pane.select_sentence()
    assert pane.selected_text() == "Second one."
    pane.select_sentence()
    assert pane.selection == Span(0, 29)


@pytest.mark.parametrize(("key", "there"), [(K.Key_Right, 7), (K.Key_Left, 4)])
def test_an_arrow_leaves_a_selection_at_its_edge(qtbot: QtBot, make_pane: MakePane, key: K, there: int) -> None:
    pane = make_pane(content("a", ["One two three"]))
    pane.select(7, 4)
    press(qtbot, pane, key)
    assert (pane.caret, pane.selection) == (there, None)


def test_arrows_follow_the_eye_where_a_paragraph_runs_from_right_to_left(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["שלום לכולם", "abc"]))
    pane.select(0, 0)
    press(qtbot, pane, Qt.Key.Key_Left)
    assert pane.caret == 1
    assert pane.sheet.caret_box(1).x() < pane.sheet.caret_box(0).x()
    press(qtbot, pane, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert pane.caret == 5
    press(qtbot, pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selection == Span(4, 5)
    press(qtbot, pane, Qt.Key.Key_Left)
    assert (pane.caret, pane.selection) == (5, None)
    pane.select(12, 12)
    press(qtbot, pane, Qt.Key.Key_Right)
    assert pane.caret == 13


def test_control_home_in_a_pane_brings_its_whole_head_back(qtbot: QtBot, make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show_articles([content("a", [LONG] * 12)])
    head, pane = desk.panes[0].header, desk.panes[0].reading
    whole = head.height()
    press(qtbot, pane, K.Key_End, CTRL)
    assert head.height() < whole
    assert pane.sheet.scroll > 0
    press(qtbot, pane, K.Key_Home, CTRL)
    assert (pane.sheet.scroll, head.height()) == (0, whole)
