"""Where the pieces of a huge paragraph meet: each goes on in the last line of the one before it."""

import re
from functools import cache
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtGui import QFontMetricsF

from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.rows import Row, TextRow

if TYPE_CHECKING:
    from heihe_reader.gui.desk.sheet import Sheet

_CHAIN = 40
"""Pieces of a huge paragraph that are set without a seam; then one may end before the line is full."""


@cache
def _first_word() -> re.Pattern[str]:
    """Compiled with the first huge paragraph: sets of so many letters take a millisecond of a start."""
    return re.compile("[\u2e80-\u9fff\uf900-\uff60]{1,2}|[^\\s\u2e80-\u9fff]+")


def piece_of(row: Row) -> int:
    """Which piece of its paragraph a row is, counted from 0."""
    return row.piece if isinstance(row, TextRow) else 0


class Seams:
    """Knows for every piece how far into a line it begins, at the sheet's present width."""

    def __init__(self, sheet: "Sheet") -> None:
        self._sheet: Sheet = proxy(sheet)
        self._leads: dict[int, float] = {}

    def forget(self) -> None:
        """Width or rows changed."""
        self._leads.clear()

    def lead(self, index: int, row: TextRow) -> float:
        """How far into the line before it a piece of a huge paragraph begins; 0 for a line of its own.

        It hangs on the pieces before, so a jump lays out at most `_CHAIN` of them.
        """
        if row.piece % _CHAIN == 0:
            return 0.0
        if index not in self._leads:
            first = index - 1
            while first not in self._leads and piece_of(self._sheet.rows[first]) % _CHAIN:
                first -= 1
            for before in range(first, index):
                laid = self._sheet.layout(before)
                self._leads[before + 1] = self._lead_after(laid, before + 1) if isinstance(laid, RowLayout) else 0.0
        return self._leads[index]

    def _lead_after(self, before: RowLayout, index: int) -> float:
        end = before.end_of_last_line()
        row = self._sheet.rows[index]
        word = _first_word().match(self._sheet.text, row.start, row.end)
        if before.mixed or word is None:
            return 0.0
        room = self._sheet.column - before.face.indent - end
        return end if QFontMetricsF(before.face.font).horizontalAdvance(word[0]) <= room else 0.0
