"""Tab goes through the window as the eye does, whatever order its parts were made in."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(*parts: QWidget) -> None:
    """Puts all that Tab reaches inside the parts one after the other, part by part; inside a part it stays as it is."""
    chain = [widget for widget in _chain(parts[0]) if _stop(widget)]
    order = [widget for part in parts for widget in chain if widget is part or part.isAncestorOf(widget)]
    for before, after in pairwise(dict.fromkeys(order)):
        QWidget.setTabOrder(before, after)


def _stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chain(first: QWidget) -> list[QWidget]:
    found, widget = [first], first.nextInFocusChain()
    while widget is not None and widget is not first:
        found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def region_beside(regions: Sequence[QWidget], here: QWidget, direction: int) -> QWidget | None:
    """The region that Tab reaches first from a widget without staying in its region: forwards (1) or back (-1)."""
    own, widget = _region_of(regions, here), here
    while True:
        following = widget.nextInFocusChain() if direction > 0 else widget.previousInFocusChain()
        if following is None or following is here:
            return None
        widget = following
        found = _region_of(regions, widget) if _stop(widget) and widget.isVisible() else None
        if found is not None and found is not own:
            return found


def _region_of(regions: Sequence[QWidget], widget: QWidget) -> QWidget | None:
    return next((region for region in regions if region is widget or region.isAncestorOf(widget)), None)
