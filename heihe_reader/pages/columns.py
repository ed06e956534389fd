"""The order in which the lines of a page are read, columns and all.

Method: a gutter is the upright stretch near the middle that the fewest lines cross; lines that cross it cut the page
into bands, and in each band the left side is read before the right one (a recursive XY-cut with spanning lines).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from heihe_reader.pages.lines import PageLine

_MIDDLE = (0.25, 0.75)  # where in the width a gutter can lie
_STEP = 2.0  # points between two tries
_CROSSING = 0.08  # share of lines that may cross a gutter
_FEWEST = 4  # lines that make a column
_FULL = 0.45  # share of its column that a column's typical line fills
_SHORTEST = 12  # letters of a column's typical line; shorter ones are cells of a table
_DEEPEST = 3  # cuts within cuts: up to eight columns
_EDGE = 3.0  # points that a column's edge may lie beside that of the page before


@dataclass(frozen=True, slots=True)
class Columns:
    """Two columns of a page, in points: the gutter between them, and where the right one begins."""

    gutter: float
    right: float


def columns_of(lines: Sequence[PageLine], before: Columns | None = None) -> Columns | None:
    """The columns of a page, or None where it has one. Those of the page `before` are its own too if it keeps to them:
    on the last page of an article the right one may hold a line or two.
    """
    gutter = _gutter(lines)
    if gutter is not None:
        return Columns(gutter, min(x.left for x in lines if x.left >= gutter))
    return before if before is not None and _keeps_to(lines, before) else None


def _keeps_to(lines: Sequence[PageLine], columns: Columns) -> bool:
    """True where all lines stand left of the gutter but a few, which begin where the right column does."""
    right = [x for x in lines if x.right > columns.gutter]
    if not right or len(lines) - len(right) < _FEWEST:
        return False
    return len(right) < _FEWEST and all(abs(x.left - columns.right) <= _EDGE for x in right)


def in_reading_order(lines: Sequence[PageLine]) -> list[PageLine]:
    """The lines in the order of reading, from one column or several."""
    return in_columns(lines, columns_of(lines))


def in_columns(lines: Sequence[PageLine], columns: Columns | None) -> list[PageLine]:
    """The lines of a page that has these columns, or one, in the order of reading."""
    return _ordered(lines, columns.gutter if columns is not None else None, 0)


def _ordered(lines: Sequence[PageLine], gutter: float | None, depth: int) -> list[PageLine]:
    if gutter is None:
        return _down(lines)
    ordered: list[PageLine] = []
    spanning = sorted((x for x in lines if _spans(x, gutter, lines)), key=lambda x: x.middle)
    above = float("-inf")
    for cut in [*(s.middle for s in spanning), float("inf")]:
        band = [x for x in lines if x not in spanning and above <= x.middle < cut]
        for side in ([x for x in band if _is_left(x, gutter)], [x for x in band if not _is_left(x, gutter)]):
            ordered += _ordered(side, _gutter(side) if depth + 1 < _DEEPEST else None, depth + 1)
        ordered += [s for s in spanning if s.middle == cut and s not in ordered]
        above = cut
    return ordered


def _spans(line: PageLine, gutter: float, lines: Sequence[PageLine]) -> bool:
    """True for a line across both columns. One that has a neighbour on its height only runs over its column's end."""
    if not line.left < gutter < line.right:
        return False
    beside = (x for x in lines if x is not line and line.top < x.middle < line.bottom)
    return not any((x.left >= gutter) == _is_left(line, gutter) for x in beside)


def _is_left(line: PageLine, gutter: float) -> bool:
    return gutter - line.left > line.right - gutter


def _gutter(lines: Sequence[PageLine]) -> float | None:
    """The place in points of the gap between two columns, or None where the lines make one column only."""
    if len(lines) < 2 * _FEWEST:
        return None
    left, right = min(x.left for x in lines), max(x.right for x in lines)
    width, middle = right - left, (left + right) / 2
    tries = [left + width * _MIDDLE[0] + _STEP * n for n in range(int(width * (_MIDDLE[1] - _MIDDLE[0]) / _STEP) + 1)]
    crossings = [(sum(x.left < at < x.right for x in lines), abs(at - middle), at) for at in tries]
    crossing, _, at = min(crossings)
    if crossing > max(2, _CROSSING * len(lines)):
        return None
    return at if _are_columns(lines, at, left, right) else None


def _are_columns(lines: Sequence[PageLine], gutter: float, left: float, right: float) -> bool:
    for side, room in (
        ([x for x in lines if x.right <= gutter], gutter - left),
        ([x for x in lines if x.left >= gutter], right - gutter),
    ):
        if len(side) < _FEWEST:
            return False
        if median(x.width for x in side) < _FULL * room or median(len(x.text) for x in side) < _SHORTEST:
            return False
    return True


def _down(lines: Sequence[PageLine]) -> list[PageLine]:
    """Lines from top to bottom; what stands on one height is read from the left."""
    rows: list[list[PageLine]] = []
    for line in sorted(lines, key=lambda x: (x.middle, x.left)):
        if rows and abs(rows[-1][0].middle - line.middle) < 0.4 * min(rows[-1][0].size, line.size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda x: x.left)]
