"""Where a window stands on the screens, as pure figures in logical pixels."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize

_LEAST = QSize(1024, 640)
_USUAL = QSize(1440, 900)
_TITLE, _EDGE = 36, 8  # what a desktop draws around a window: above it, and left, right and below


def least_size(available: QRect) -> QSize:
    """The smallest size that the window takes; a small screen makes it smaller."""
    return _LEAST.boundedTo(_inside(available).size())


def first_place(available: QRect) -> QRect:
    """The usual size as far as the screen has room, in its middle. `available` is the screen without its panels."""
    room = _inside(available)
    place = QRect(room.topLeft(), _USUAL.boundedTo(room.size()))
    place.moveCenter(room.center())
    return place


def brought_back(place: QRect, screens: Sequence[QRect], usual: QRect) -> QRect:
    """`place` where all of it is seen, else moved and clipped onto the screen that shows most of it.

    `screens` are the areas of the screens without their panels; where none shows any of it, `usual` takes it.
    """
    if sum(_area(place.intersected(screen)) for screen in screens) >= _area(place):
        return place
    best = max(screens, key=lambda screen: _area(place.intersected(screen)), default=usual)
    room = _inside(best if best.intersects(place) else usual)
    back = QRect(place.topLeft(), place.size().boundedTo(room.size()))
    back.moveLeft(min(max(back.left(), room.left()), room.right() - back.width() + 1))
    back.moveTop(min(max(back.top(), room.top()), room.bottom() - back.height() + 1))
    return back


def _inside(available: QRect) -> QRect:
    return available.adjusted(_EDGE, _TITLE, -_EDGE, -_EDGE)


def _area(area: QRect) -> int:
    return max(area.width(), 0) * max(area.height(), 0)
