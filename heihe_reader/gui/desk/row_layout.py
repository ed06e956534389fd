"""One row of text as it is set: where its lines, letters and stretches are."""

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextLayout, QTextLine

from heihe_reader.gui.desk.offsets import TextMap
from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.gui.desk.style import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heihe_reader.gui.desk.changes import Ghost
    from heihe_reader.gui.desk.signs import MarginSign

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


class RowLayout:
    """One row, set. Coordinates are pixels from the row's top left, the left being the column's edge.

    `height` is all of the row with the room around it; the text itself takes `top` to `top + text_height`. A piece of a
    huge paragraph begins `lead` pixels into the last line of the piece before it, one line above its own top.
    """

    __slots__ = (
        "boxes", "face", "fills", "ghosts", "height", "layout", "lead", "leads", "lines", "map", "mixed", "row",
        "signs", "starts", "text_height", "top",
    )  # fmt: skip

    def __init__(self, row: TextRow, face: Face, text: TextMap, layout: QTextLayout, top: int, after: int) -> None:
        self.row = row
        self.face = face
        self.map = text
        self.layout = layout
        self.lines = [layout.lineAt(i) for i in range(layout.lineCount())]
        self.lead = self.lines[0].x() if self.lines and top < 0 else 0.0
        self.starts = [line.textStart() for line in self.lines]
        self.top = top
        self.text_height = max(len(self.lines), 1) * face.line
        self.height = float(top + self.text_height + after)
        self.mixed = bool(RIGHT_TO_LEFT.search(text.shown))
        self.ghosts: Sequence[Ghost] = ()
        self.leads = False  # note markers or links stand in it, whose ink depends on the marks
        self.fills: object | None = None  # the painter keeps its ready rectangles here
        self.signs: list[MarginSign] | None = None  # the margin's, kept until marks change
        self.boxes: list[tuple[int, int, str]] = []

    def line_of(self, position: int) -> int:
        """The line that holds a UTF-16 position."""
        return max(bisect_right(self.starts, position) - 1, 0)

    def line_at(self, y: float) -> int:
        """The line at `y` pixels from the row's top, clamped into the row."""
        return min(max(int((y - self.top) // self.face.line), 0), max(len(self.lines) - 1, 0))

    def end_of_last_line(self) -> float:
        """Where the last line ends, with the space behind it."""
        return self.x_of(self.map.to_qt(self.map.length), len(self.lines) - 1) if self.lines else 0.0

    def x_of(self, position: int, line: int) -> float:
        """The x of the caret before a UTF-16 position."""
        return self.lines[line].cursorToX(position)[0] if self.lines else 0.0  # type: ignore[index]

    def offset_at(self, x: float, line: int, *, on_character: bool = False) -> int:
        """The code point, from the row's start, nearest to `x` in a line."""
        if not self.lines:
            return 0
        kind = QTextLine.CursorPosition
        mode = kind.CursorOnCharacter if on_character else kind.CursorBetweenCharacters
        return self.map.from_qt(self.lines[line].xToCursor(x, mode))

    def stretches(self, start: int, end: int) -> list[tuple[float, int, float]]:
        """The boxes of UTF-16 `[start, end)` as (x, line, width), one or more a line."""
        out: list[tuple[float, int, float]] = []
        index = self.line_of(start)
        while index < len(self.lines) and self.starts[index] < end:
            line = self.lines[index]
            first, last = max(start, self.starts[index]), min(end, self.starts[index] + line.textLength())
            if first < last:
                out += self._boxes(line, index, first, last)
            index += 1
        return out

    def _boxes(self, line: QTextLine, index: int, first: int, last: int) -> list[tuple[float, int, float]]:
        if self.mixed:
            return _glyph_boxes(line, index, first, last)
        left = line.cursorToX(first)[0]  # type: ignore[index]
        whole = last == self.starts[index] + line.textLength() and index + 1 < len(self.lines)
        right = line.x() + line.naturalTextWidth() if whole else line.cursorToX(last)[0]  # type: ignore[index]
        return [(left, index, right - left)] if right > left else []


def _glyph_boxes(line: QTextLine, index: int, first: int, last: int) -> list[tuple[float, int, float]]:
    """Boxes from the glyphs themselves: where directions mix, caret positions miss characters at the seams."""
    boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
    out: list[list[float]] = []
    for left, right in sorted((box.x(), box.right()) for box in boxes):
        if out and left <= out[-1][1] + 2:
            out[-1][1] = max(out[-1][1], right)
        else:
            out.append([left, right])
    return [(left, index, right - left) for left, right in out]
