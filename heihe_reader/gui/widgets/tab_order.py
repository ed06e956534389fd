"""Tab goes through the window as the eye does, whatever order its parts were made in.

Qt's own chain of focus is never walked here: PySide takes what nextInFocusChain gives for a child of what was asked,
and when the one is deleted the other counts as deleted too. Nor are parts found by findChildren: what it gives is kept
by what was asked, and a pane that was closed would stay in memory with its text.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(*parts: QWidget) -> None:
    """Puts all that Tab reaches inside the parts one after the other; inside a part as it was made."""
    stops = [widget for widget in _all_of(parts) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def region_beside(
    regions: Sequence[QWidget], parts: Sequence[QWidget], here: QWidget, direction: int
) -> QWidget | None:
    """The region after (1) or before (-1) a widget on the way of Tab through these parts."""
    way = _all_of(parts)
    own = next((region for region in regions if region is here or region.isAncestorOf(here)), None)
    stand = own or here
    at = way.index(stand) if stand in way else -1
    places = sorted((way.index(region), n) for n, region in enumerate(regions) if region is not own and region in way)
    if not places:
        return None
    if direction > 0:
        return regions[next((n for place, n in places if place > at), places[0][1])]
    return regions[next((n for place, n in reversed(places) if place < at), places[-1][1])]


def all_inside(part: QWidget) -> Iterator[QWidget]:
    """All widgets in a part, in the order in which they were made, each before what lies in it."""
    for child in part.children():
        if isinstance(child, QWidget):
            yield child
            yield from all_inside(child)


def give_keys(part: QWidget, panel: QWidget) -> None:
    """To a part of a panel; to what stands in its place while there is nothing in it."""
    inside = (part, *all_inside(part.parentWidget() or panel), *all_inside(panel))
    window, tab = panel.window(), Qt.FocusPolicy.TabFocus
    reached = (one for one in inside if one.isVisibleTo(window) and one.focusPolicy() & tab)
    next(reached, panel).setFocus(Qt.FocusReason.OtherFocusReason)


def _all_of(parts: Sequence[QWidget]) -> list[QWidget]:
    """The parts with all that is inside them; what stands in a window of its own, as menus do, is left out."""
    found = dict.fromkeys(widget for part in parts for widget in (part, *all_inside(part)))
    return [widget for widget in found if widget.window() is parts[0].window()]
