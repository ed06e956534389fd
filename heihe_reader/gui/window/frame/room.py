"""Who gives way when room is short: the room rule of the desk, as pure figures in logical pixels."""

from typing import NamedTuple

from heihe_reader.gui.widgets.rail import WIDTH as RAIL

GUTTER = 40
_MARGINS = 99  # left and right margin and the story map of a pane
_FEWEST, _WANTED = 28, 44  # characters a line: the floor, and where panels begin to give way


class Room(NamedTuple):
    """Which panels stand open."""

    left: bool
    right: bool


def pane_width(window: int, panes: int, left: int, right: int) -> float:
    """The width of one pane beside panels of these widths."""
    return (window - left - right - GUTTER * (panes - 1)) / panes


def wanted_pane_width(narrowest: int) -> float:
    """The width at which a pane shows 44 characters, made from the one at which it shows 28."""
    return (narrowest - _MARGINS) * _WANTED / _FEWEST + _MARGINS


def room_for(window: int, panes: int, narrowest: int, left: int, right: int) -> Room:
    """The right panel folds first, then the library panel; both come back when there is room again.

    `narrowest` is the width of a pane of 28 characters, `left` and `right` are the widths of the open panels.
    """
    wanted = wanted_pane_width(narrowest)
    panes = max(panes, 1)
    if pane_width(window, panes, left, right) >= wanted:
        return Room(left=True, right=True)
    if pane_width(window, panes, left, RAIL) >= wanted:
        return Room(left=True, right=False)
    return Room(left=False, right=False)
