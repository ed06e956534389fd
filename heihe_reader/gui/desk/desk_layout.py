"""How the desk's width is shared among panes and gutters: pure arithmetic in pixels."""

from typing import NamedTuple

MOST = 4  # panes
TWO_GUTTER = 40
MANY_GUTTER = 28

Strip = tuple[int, int]
"""Left edge and width."""


class DeskLayout(NamedTuple):
    """Where panes and gutters stand; None for those out of sight. `first` is the leftmost pane in sight."""

    first: int
    panes: tuple[Strip | None, ...]
    gutters: tuple[Strip | None, ...]


def arrange(width: int, count: int, active: int, first: int, least: int) -> DeskLayout:
    """Shares `width` equally among as many of `count` panes as fit at `least` pixels each.

    Where not all fit, the panes in sight shift by whole panes so that the active one is among them.
    """
    gutter = TWO_GUTTER if count <= 2 else MANY_GUTTER
    fitting = min(max((width + gutter) // (least + gutter), 1), count)
    first = min(max(first, active - fitting + 1, 0), active, count - fitting)
    room = width - gutter * (fitting - 1)
    panes: list[Strip | None] = [None] * count
    gutters: list[Strip | None] = [None] * max(count - 1, 0)
    x = 0
    for i in range(fitting):
        part = room * (i + 1) // fitting - room * i // fitting
        panes[first + i] = (x, part)
        x += part
        if i + 1 < fitting:
            gutters[first + i] = (x, gutter)
            x += gutter
    return DeskLayout(first, tuple(panes), tuple(gutters))
