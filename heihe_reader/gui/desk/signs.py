"""The signs in the right margin: which tags and notes a block carries, and where each sign stands."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from heihe_reader.gui.desk.content import TagSign
from heihe_reader.gui.desk.style import RIGHT_MARGIN, SIGN, SIGNS_AT
from heihe_reader.model.ids import TagId
from heihe_reader.model.mark import Mark, MarkKind

MOST = 3
"""Digits shown; what is beyond them shows as a number."""
_STEP = SIGN + 1


class MarginSign(NamedTuple):
    """One sign: `words` is a digit, an initial, “+2”, or empty for a note. `mark` is what a click selects."""

    words: str
    colour: str
    mark: Mark
    tag: TagId | None = None


def signs_of(marks: Sequence[Mark], tags: Mapping[TagId, TagSign]) -> list[MarginSign]:
    """The signs of the marks of one block: at most three tags, then how many more, then one for notes."""
    found: dict[tuple[str, str], MarginSign] = {}
    for mark in marks:
        if mark.kind is MarkKind.OPTED_OUT:
            continue
        for tag in mark.tags:
            known = tags.get(tag)
            sign = MarginSign(known.sign if known else "•", (known and known.colour) or mark.colour, mark, tag)
            found.setdefault((tag, mark.colour), sign)
    out = list(found.values())[:MOST]
    if len(found) > MOST:
        last = list(found.values())[MOST]
        out.append(MarginSign(f"+{len(found) - MOST}", "", last.mark, last.tag))
    noted = next((m for m in marks if m.note and m.kind is not MarkKind.OPTED_OUT), None)
    return [*out, MarginSign("", "", noted)] if noted is not None else out


def places(count: int, right: float, top: float, height: float, room: float) -> list[QRectF]:
    """Where `count` signs stand beside a block: in one column if they fit its height, else in rows.

    `right` is the column's right edge, `room` the width beyond it, all in pixels.
    """
    columns = 1
    if count * _STEP > max(height, SIGN) + 2:
        columns = max(int((room - 8) // _STEP), 1)
    left = right + SIGNS_AT
    if columns > 1 and left + columns * _STEP > right + room:
        columns = min(columns, count)
        left = right + max((room - columns * _STEP) / 2, 4) if room <= RIGHT_MARGIN else right + 10
    return [QRectF(left + (i % columns) * _STEP, top + (i // columns) * _STEP, SIGN, SIGN) for i in range(count)]
