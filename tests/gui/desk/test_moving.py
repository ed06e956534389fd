"""Panes are moved by their heads and by keys, and come back as they were left."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.pane_state import PaneState
from heihe_reader.model.ids import ArticleId
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import FOLDED, aligned, content

LEFT = Qt.MouseButton.LeftButton
TEXT = [f"Paragraph {n} says the river is {n} metres wide and the boats are few in winter. " * 3 for n in range(30)]
A = content("a", TEXT, principal=True, versions=(1, 3))
B = content("b", [*TEXT[:15], ("Ad", FOLDED), *TEXT[15:]], versions=(2, 3))
C = content("c", ["Elsewhere."], versions=(3, 3))
BOTH = aligned(A, B, [(n, n) for n in range(15)] + [(n, n + 1) for n in range(15, 30)])


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(A, B, C)


def drag(desk: Desk, number: int, to: int, *, escape: bool = False) -> None:
    """Drags a head to the middle of another pane, a little to its right."""
    header, target = desk.panes[number].header, desk.panes[to]
    start = QPoint(60, 20)
    end = header.mapFromGlobal(target.mapToGlobal(QPoint(target.width() // 2 + 10, 20)))
    QTest.mousePress(header, LEFT, pos=start)
    for at in (start + QPoint(15, 0), end):
        QTest.mouseMove(header, at)
    if escape:
        QTest.keyClick(header, Qt.Key.Key_Escape)
    QTest.mouseRelease(header, LEFT, pos=end)


def test_a_head_is_dragged_to_another_place(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.order_wanted, check_params_cb=lambda order: order == ("b", "c", "a")):
        drag(desk, 0, 2)
    with qtbot.waitSignal(desk.order_wanted, check_params_cb=lambda order: order == ("b", "a", "c")):
        drag(desk, 0, 1)
    line = desk.findChild(QWidget, "DropLine")
    assert line is not None
    assert not line.isVisible()


def test_escape_and_a_short_way_leave_it_where_it_was(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.order_wanted):
        drag(desk, 0, 2, escape=True)
        drag(desk, 1, 1)


def test_keys_move_the_active_pane_by_one_and_stop_at_the_edge(desk: Desk, qtbot: QtBot) -> None:
    desk.activate(A.id)
    with qtbot.waitSignal(desk.order_wanted, check_params_cb=lambda order: order == ("b", "a", "c")):
        desk.moving.step(1)
    with qtbot.assertNotEmitted(desk.order_wanted):
        desk.moving.step(-1)


def test_a_desk_comes_back_as_it_was_left(make_desk: MakeDesk) -> None:
    desk = make_desk(A, B)
    desk.set_alignment(A.id, B.id, BOTH)
    desk.set_pane_view(B.id, View.CHANGES)
    right = desk.panes[1].reading
    page = right.page
    assert page is not None
    right.open_folds(page.all_open())
    right.scroll_by(700)
    right.select(1200, 1200)
    desk.activate(B.id)
    states = [PaneState.from_text(state.to_text()) for state in desk.states()]
    place = right.sheet.offset_of_anchor()

    again = make_desk()
    again.await_states(state for state in states if state is not None)
    again.show_articles([A, B])
    assert again.panes[1].reading.sheet.offset_of_anchor() == place
    again.set_alignment(A.id, B.id, BOTH)
    reading = again.panes[1].reading
    assert reading.page is not None
    assert reading.sheet.offset_of_anchor() == place
    assert (reading.caret, reading.page.view, len(reading.page.opened)) == (1200, View.CHANGES, 1)
    reading.scroll_by(300)
    again.set_alignment(A.id, B.id, BOTH)
    assert reading.sheet.offset_of_anchor() != place


@settings(max_examples=30)
@given(
    st.integers(0, 10**7),
    st.integers(0, 10**4),
    st.frozensets(st.tuples(st.booleans(), st.integers(0, 10**6)), max_size=3),
    st.sampled_from([None, *View]),
    st.booleans(),
)
def test_states_survive_as_text(
    top: int, inside: int, opened: frozenset[tuple[bool, int]], view: View | None, active: bool
) -> None:
    state = PaneState(ArticleId("a"), top, float(inside), top, opened, view, ArticleId("b"), active)
    assert PaneState.from_text(state.to_text()) == state


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"article": "a", "folds": 3}', '{"article": "a", "view": "no"}'])
def test_what_is_no_state_is_left_out(text: str) -> None:
    assert PaneState.from_text(text) is None


def test_a_pane_that_is_closed_while_its_head_is_held_goes_nowhere(desk: Desk, qtbot: QtBot) -> None:
    held = desk.panes[2]
    desk.show_articles([A, B])
    with qtbot.assertNotEmitted(desk.order_wanted):
        desk.moving.drag(held, desk.mapToGlobal(QPoint(10, 10)))
        desk.moving.drop(held, desk.mapToGlobal(QPoint(10, 10)))
    desk.hide()
    desk.moving.drag(desk.panes[0], desk.mapToGlobal(QPoint(desk.width(), 10)))
