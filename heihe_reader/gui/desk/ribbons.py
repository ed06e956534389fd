"""The shapes that join aligned passages across a gutter: pure geometry in pixels."""

from collections.abc import Sequence
from typing import NamedTuple

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.relations import Link

STUB = 10
"""Width of what is left of a ribbon whose other end is off screen."""
THIN = 3
"""Ribbons lower than this merge into one grey band."""

Extent = tuple[float, float]


class Ribbon(NamedTuple):
    """One ribbon. `left` and `right` are its ends from top to bottom, None where that end is off screen.

    `towards` says for a stub where its other end lies: -1 above, 1 below, 0 for a whole ribbon. `link` is None for a
    band of merged thin ribbons.
    """

    left: Extent | None
    right: Extent | None
    relation: Relation
    towards: int = 0
    link: Link | None = None


def ribbons(links: Sequence[tuple[Link, Extent, Extent]], top: float, bottom: float) -> tuple[Ribbon, ...]:
    """The ribbons of links with their left and right extents, seen in a gutter from `top` to `bottom`.

    A link of which both ends are off screen gives nothing.
    """
    whole = [r for r in (_ribbon(*entry, top, bottom) for entry in links) if r is not None]
    return tuple(_merged(whole))


def _ribbon(link: Link, left: Extent, right: Extent, top: float, bottom: float) -> Ribbon | None:
    sees_left, sees_right = _in_sight(left, top, bottom), _in_sight(right, top, bottom)
    if sees_left and sees_right:
        return Ribbon(left, right, link.relation, 0, link)
    if sees_left:
        return Ribbon(_clipped(left, top, bottom), None, link.relation, _side(right, top), link)
    if sees_right:
        return Ribbon(None, _clipped(right, top, bottom), link.relation, _side(left, top), link)
    return None


def _in_sight(extent: Extent, top: float, bottom: float) -> bool:
    return extent[1] > top + 1 and extent[0] < bottom - 1


def _clipped(extent: Extent, top: float, bottom: float) -> Extent:
    return max(extent[0], top), min(extent[1], bottom)


def _side(extent: Extent, top: float) -> int:
    return -1 if extent[1] <= top + 1 else 1


def _merged(found: Sequence[Ribbon]) -> list[Ribbon]:
    """Neighbouring whole ribbons that are too thin to be told apart, as one band each."""
    out: list[Ribbon] = []
    for ribbon in found:
        last = out[-1] if out else None
        if last is not None and _thin(ribbon) and _thin(last) and _touch(last, ribbon):
            out[-1] = Ribbon(_join(last.left, ribbon.left), _join(last.right, ribbon.right), Relation.SAME)
        else:
            out.append(ribbon)
    return out


def _thin(ribbon: Ribbon) -> bool:
    if ribbon.left is None or ribbon.right is None:
        return False
    thin = max(ribbon.left[1] - ribbon.left[0], ribbon.right[1] - ribbon.right[0]) < THIN
    return thin or ribbon.link is None


def _touch(a: Ribbon, b: Ribbon) -> bool:
    if a.left is None or a.right is None or b.left is None or b.right is None:
        return False
    return abs(b.left[0] - a.left[1]) <= THIN and abs(b.right[0] - a.right[1]) <= THIN


def _join(a: Extent | None, b: Extent | None) -> Extent | None:
    return None if a is None or b is None else (min(a[0], b[0]), max(a[1], b[1]))


def contains(ribbon: Ribbon, x: float, y: float, width: float) -> bool:
    """True when the point (pixels from the gutter's top left) lies on the ribbon."""
    if ribbon.left is not None and ribbon.right is not None:
        share = ease(x / max(width, 1.0))
        top = ribbon.left[0] + (ribbon.right[0] - ribbon.left[0]) * share
        bottom = ribbon.left[1] + (ribbon.right[1] - ribbon.left[1]) * share
        return top <= y <= bottom
    if ribbon.left is not None:
        return x <= STUB and ribbon.left[0] <= y <= ribbon.left[1]
    return ribbon.right is not None and x >= width - STUB and ribbon.right[0] <= y <= ribbon.right[1]


def ease(share: float) -> float:
    """The height share of a ribbon's edge at a width share: a cubic Bézier with both handles in the middle.

    x(t) = 1.5t(1-t) + t³ and y(t) = 3t²(1-t) + t³ are solved for t by halving; exact to 1/1000.
    """
    low, high = 0.0, 1.0
    for _ in range(12):
        t = (low + high) / 2
        if 1.5 * t * (1 - t) ** 2 + 1.5 * t * t * (1 - t) + t**3 < share:
            low = t
        else:
            high = t
    t = (low + high) / 2
    return 3 * t * t * (1 - t) + t**3
