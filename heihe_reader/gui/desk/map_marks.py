"""What the story map draws, as shares of the whole height: pure arithmetic."""

from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.marks import shown
from heihe_reader.gui.desk.rows import FoldRow, Row, TextRow
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Span

_BLOCK = 6
"""Height of a mark on the map, in pixels."""


class Layer(IntEnum):
    """The layers of the map, from bottom to top."""

    BLOCK = 0  # new and moved: full width
    EDIT = 1  # edited: the left half
    FOLD = 2  # an empty frame
    MARK = 3
    HIT = 4


class MapItem(NamedTuple):
    """One thing on the map, from `top` to `bottom` in pixels. `colour` names a token, or a highlight for marks."""

    layer: Layer
    top: int
    bottom: int
    colour: str


def items(
    rows: Sequence[Row],
    relations: Sequence[Relation],
    marks: Sequence[Mark],
    hits: Sequence[Span],
    y_of: Callable[[Sequence[int]], list[float]],
    extent: Callable[[int], tuple[float, float]],
) -> list[MapItem]:
    """Everything on the map, bottom layer first.

    `y_of` gives the map's pixels of code points, which are in order, `extent` the map's pixels of a row.
    """
    out = [item for i, row in enumerate(rows) if (item := _of_row(row, relations, extent, i)) is not None]
    seen = shown(marks)
    heights = y_of([mark.span.start for mark in seen])
    out += _of_marks([(round(y), mark.colour) for y, mark in zip(heights, seen, strict=True)])
    tops = {round(y) for y in y_of([hit.start for hit in hits])}
    out += [MapItem(Layer.HIT, top, top + 3, "hit-current") for top in sorted(tops)]
    return sorted(out, key=lambda item: item.layer)


def _of_marks(tops: Sequence[tuple[int, str]]) -> Iterator[MapItem]:
    """What is seen of the blocks of marks, which lie over one another: never more than a map has pixels."""
    column: dict[int, str] = {}
    before = None
    for block in tops:
        if block == before:
            continue
        before = (top, colour) = block
        column.update(dict.fromkeys(range(top, top + _BLOCK), colour))
    start, last, now = 0, -2, ""
    for y in sorted(column):
        if y != last + 1 or column[y] != now:
            if now:
                yield MapItem(Layer.MARK, start, last + 1, now)
            start, now = y, column[y]
        last = y
    if now:
        yield MapItem(Layer.MARK, start, last + 1, now)


def _of_row(
    row: Row, relations: Sequence[Relation], extent: Callable[[int], tuple[float, float]], index: int
) -> MapItem | None:
    if isinstance(row, FoldRow):
        if row.open:
            return None
        top, bottom = extent(index)
        return MapItem(Layer.FOLD, round(top), max(round(bottom), round(top) + 4), "line-control")
    relation = _relation(row, relations)
    if relation not in (Relation.NEW, Relation.MOVED, Relation.EDITED):
        return None
    top, bottom = extent(index)
    layer = Layer.EDIT if relation is Relation.EDITED else Layer.BLOCK
    return MapItem(layer, round(top), max(round(bottom), round(top) + 2), relation.value)


def _relation(row: TextRow, relations: Sequence[Relation]) -> Relation:
    return relations[row.block] if row.block < len(relations) else Relation.NONE
