"""Who gives way when room is short."""

from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.gui.window.frame.room import Room, pane_width, room_for, wanted_pane_width

NARROWEST = 99 + 28 * 8  # a pane of 28 characters of 8 pixels


def test_at_1440_two_panes_leave_room_for_both_panels() -> None:
    assert room_for(1440, 2, NARROWEST, 232, 256) == Room(left=True, right=True)


def test_the_right_panel_folds_first_then_the_left_one() -> None:
    assert room_for(1280, 2, NARROWEST, 232, 256) == Room(left=True, right=False)
    assert room_for(1024, 2, NARROWEST, 232, 256) == Room(left=False, right=False)


def test_one_pane_keeps_both_panels_even_in_a_small_window() -> None:
    assert room_for(1024, 1, NARROWEST, 232, 256) == Room(left=True, right=True)


@given(window=st.integers(600, 4000), panes=st.integers(0, 4), wider=st.integers(0, 800))
def test_more_room_never_folds_a_panel(window: int, panes: int, wider: int) -> None:
    less, more = (room_for(width, panes, NARROWEST, 232, 256) for width in (window, window + wider))

    assert more.left >= less.left
    assert more.right >= less.right
    assert less.left or not less.right


@given(window=st.integers(600, 4000), panes=st.integers(1, 4))
def test_panels_stand_open_only_while_panes_show_44_characters(window: int, panes: int) -> None:
    room = room_for(window, panes, NARROWEST, 232, 256)

    if room.right:
        assert pane_width(window, panes, 232, 256) >= wanted_pane_width(NARROWEST)
