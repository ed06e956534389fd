"""What the story map draws, as shares of the whole height: pure arithmetic."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

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


@dataclass(frozen=True, slots=True)
class MapItem:
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
    y_of: Callable[[int], float],
    extent: Callable[[int], tuple[float, float]],
) -> list[MapItem]:
    """Everything on the map, bottom layer first.

    `y_of` gives the map's pixel of a code point, `extent` the map's pixels of a row.
    """
    out = [item for i, row in enumerate(rows) if (item := _of_row(row, relations, extent, i)) is not None]
    seen: set[tuple[int, str]] = set()
    for mark in shown(marks):
        top = round(y_of(mark.span.start))
        if (top, mark.colour) not in seen:
            seen.add((top, mark.colour))
            out.append(MapItem(Layer.MARK, top, top + _BLOCK, mark.colour))
    tops = {round(y_of(hit.start)) for hit in hits}
    out += [MapItem(Layer.HIT, top, top + 3, "hit-current") for top in sorted(tops)]
    return sorted(out, key=lambda item: item.layer)


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
