"""Linked scrolling: the pane that moves leads, the others keep the common passage at the same height."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from weakref import proxy

from heihe_reader.gui.desk.linking import SIGHT, Extent, beside, follow
from heihe_reader.gui.desk.sheet import Sheet
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.desk_frame import DeskFrame
    from heihe_reader.gui.desk.pane import Pane


class LinkedScrolling:
    """Moves followers in the same frame, without animation."""

    def __init__(self, desk: "DeskFrame") -> None:
        self._desk: DeskFrame = proxy(desk)
        self._resting = 0
        self._once = False
        self._stood: dict[Pane, float] = {}  # where panes stood when they led last, in pixels
        self._jumped = False

    @property
    def rests(self) -> bool:
        """True while no pane follows another, because the desk itself moves them."""
        return bool(self._resting)

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Inside, no pane follows another."""
        self._resting += 1
        try:
            yield
        finally:
            self._resting -= 1

    def rest_once(self) -> None:
        """The next scroll moves one pane alone."""
        self._once = True

    def lead(self, pane: "Pane", *, anew: bool = False) -> None:
        """Lets the other panes follow the one that moved, or whose rows are made `anew`: as after a jump."""
        once, self._once = self._once, False
        if self._resting or once or not self._desk.linked or pane not in self._desk.panes:
            return
        scroll, before = pane.reading.sheet.scroll, self._stood.get(pane, 0.0)
        self._stood[pane] = scroll
        self._jumped = anew or abs(scroll - before) > pane.reading.view_height() / 2
        with self.resting():
            number = self._desk.panes.index(pane)
            for other, follower in enumerate(self._desk.panes):
                if other != number and follower.isVisible():
                    self._follow(number, other)

    def _follow(self, leading: int, following: int) -> None:
        leader, follower = self._desk.panes[leading].reading, self._desk.panes[following].reading
        links = self._desk.links_between(leading, following)
        if not links or not leader.sheet.rows or not follower.sheet.rows:
            return
        sight = SIGHT * leader.view_height()
        y = leader.sheet.scroll + sight
        index, _ = leader.sheet.row_under(sight)
        offset = leader.sheet.offset_at(leader.sheet.x, sight) if leader.sheet.rows else 0
        offset = max(offset, leader.sheet.rows[index].start)
        extents = _extent(leader.sheet), _extent(follower.sheet)
        there = follow(y, links, *extents, offset)
        if there is None and self._jumped:
            there = beside(y, links, *extents, offset)
        if there is not None:
            follower.put(max(there, 0.0), SIGHT * follower.view_height())


def _extent(sheet: Sheet) -> Callable[[Span], Extent]:
    def extent(span: Span) -> tuple[float, float]:
        """The stretch with the room below it, so that the way from one to the next is smooth."""
        top, bottom = sheet.extent(span, exact=True)
        index = sheet.row_at(max(span.end - 1, span.start))
        row = sheet.rows[index]
        below = sheet.heights.before(index) + sheet.heights[index]
        whole = not sheet.text[span.end : row.end].strip()
        return top, below if whole and index + 1 < len(sheet.rows) else bottom

    return extent
