"""Where the caret goes: by character, word, line, row and sentence over a sheet. Offsets are code points."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout

from heihe_reader.gui.desk.fold_layout import FoldLayout
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.gui.desk.sheet import Sheet
from heihe_reader.gui.desk.words import sentence_around
from heihe_reader.model.span import Span

_CHARACTERS = QTextLayout.CursorMode.SkipCharacters
_WORDS = QTextLayout.CursorMode.SkipWords


class CaretMoves:
    """Answers where a move leads. A fold is one stop: the caret stands at its first code point."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def first(self) -> int:
        """The first offset on the sheet."""
        return self._sheet.rows[0].start if self._sheet.rows else 0

    def first_text(self) -> int:
        """The first offset that is not folded away, else the first."""
        return next((r.start for r in self._sheet.rows if isinstance(r, TextRow)), self.first())

    def last(self) -> int:
        """The last offset on the sheet."""
        return self._sheet.rows[-1].end if self._sheet.rows else 0

    def runs_right_to_left(self, offset: int) -> bool:
        """True in a paragraph that runs from right to left: there the right arrow leads back, as in any text."""
        laid = self._sheet.layout(self._sheet.row_at(offset))
        direction = laid.layout.textOption().textDirection() if isinstance(laid, RowLayout) else None
        return direction is Qt.LayoutDirection.RightToLeft

    def forward(self, offset: int, *, by_word: bool = False) -> int:
        """One character (or word) on."""
        index = self._sheet.row_at(offset)
        laid = self._sheet.layout(index)
        if isinstance(laid, FoldLayout) or offset >= laid.row.end:
            return self._row_start(index + 1, offset)
        mode = _WORDS if by_word else _CHARACTERS
        position = laid.map.to_qt(offset - laid.row.start)
        while True:
            after = laid.layout.nextCursorPosition(position, mode)
            there = laid.row.start + laid.map.from_qt(after)
            if there > offset or after == position:
                return max(there, offset)
            position = after

    def back(self, offset: int, *, by_word: bool = False) -> int:
        """One character (or word) back."""
        index = self._sheet.row_at(offset)
        laid = self._sheet.layout(index)
        if isinstance(laid, FoldLayout) or offset <= laid.row.start:
            return self._row_end(index - 1, offset)
        mode = _WORDS if by_word else _CHARACTERS
        position = laid.map.to_qt(min(offset, laid.row.end) - laid.row.start)
        while True:
            before = laid.layout.previousCursorPosition(position, mode)
            there = laid.row.start + laid.map.from_qt(before)
            if there < offset or before == position:
                return min(there, offset)
            position = before

    def _row_start(self, index: int, otherwise: int) -> int:
        rows = self._sheet.rows
        return rows[index].start if index < len(rows) else otherwise

    def _row_end(self, index: int, otherwise: int) -> int:
        if index < 0:
            return otherwise
        row = self._sheet.rows[index]
        if not isinstance(row, TextRow):
            return row.start
        if not row.last and row.end > row.start:
            return row.end - 1  # the end of a piece is the start of the next
        return row.end

    def vertical(self, offset: int, x: float, direction: int) -> int:
        """A line down (1) or up (-1), at `x` in viewport pixels."""
        sheet = self._sheet
        index = sheet.row_at(offset)
        laid = sheet.layout(index)
        line = laid.line_of(laid.map.to_qt(offset - laid.row.start)) if isinstance(laid, RowLayout) else 0
        found = self._beside(index, line, direction)
        if found is None:
            return self.last() if direction > 0 else self.first()
        index, line = found
        laid = sheet.layout(index)
        if isinstance(laid, FoldLayout):
            return laid.row.start
        if line == 0 and laid.lead and x - sheet.x - laid.face.indent < laid.lead:
            laid = sheet.layout(index - 1)
            assert isinstance(laid, RowLayout)
            line = len(laid.lines) - 1
        return self._on_line(laid, line, x)

    def _beside(self, index: int, line: int, direction: int) -> tuple[int, int] | None:
        """The row and line below (1) or above (-1) a line as seen; the seam of a huge paragraph is one line."""
        sheet = self._sheet
        laid = sheet.layout(index)
        if isinstance(laid, RowLayout):
            if direction < 0 and line == 0 and laid.lead:
                return self._beside(index - 1, self._lines(index - 1) - 1, direction)
            if 0 <= line + direction < len(laid.lines):
                return index, line + direction
        other = index + direction
        if not 0 <= other < len(sheet.rows):
            return None
        after = sheet.layout(other)
        if direction > 0:
            skips = isinstance(after, RowLayout) and after.lead > 0 and len(after.lines) > 1
            return other, 1 if skips else 0
        return other, self._lines(other) - 1

    def _lines(self, index: int) -> int:
        laid = self._sheet.layout(index)
        return max(len(laid.lines), 1) if isinstance(laid, RowLayout) else 1

    def _on_line(self, laid: RowLayout, line: int, x: float) -> int:
        there = laid.offset_at(x - self._sheet.x - laid.face.indent, max(line, 0))
        end = laid.starts[line + 1] if line + 1 < len(laid.starts) else None
        if end is not None and laid.map.to_qt(there) >= end:  # the wrapped end belongs to the next line
            there = laid.map.from_qt(laid.layout.previousCursorPosition(end))
        return laid.row.start + there

    def line_edge(self, offset: int, *, end: bool) -> int:
        """The start or the end of the line as seen."""
        sheet = self._sheet
        index = sheet.row_at(offset)
        laid = sheet.layout(index)
        if isinstance(laid, FoldLayout) or not laid.lines:
            return offset
        line = laid.line_of(laid.map.to_qt(offset - laid.row.start))
        if not end and line == 0 and laid.lead:
            laid = sheet.layout(index - 1)
            assert isinstance(laid, RowLayout)
            line = len(laid.lines) - 1
        elif end and line + 1 == len(laid.starts) and not laid.row.last:
            after = sheet.layout(index + 1)
            if isinstance(after, RowLayout) and after.lead:
                laid, line = after, 0
        if not end:
            return laid.row.start + laid.map.from_qt(laid.starts[line])
        if line + 1 == len(laid.starts):
            return laid.row.end
        return laid.row.start + laid.map.from_qt(laid.layout.previousCursorPosition(laid.starts[line + 1]))

    def paragraph_edge(self, offset: int, direction: int) -> int:
        """The start of the next paragraph or fold, or of this or the previous one."""
        rows = self._sheet.rows
        index = self._sheet.row_at(offset)
        if direction < 0:
            return rows[index].start if offset > rows[index].start else self._row_start(max(index - 1, 0), offset)
        return self._row_start(index + 1, self.last())

    def word_at(self, offset: int) -> Span:
        """The word around an offset, without the space after it."""
        laid = self._sheet.layout(self._sheet.row_at(offset))
        if isinstance(laid, FoldLayout):
            return Span(laid.row.start, laid.row.start)
        row = laid.row
        position = laid.map.to_qt(min(max(offset, row.start), max(row.end - 1, row.start)) - row.start)
        start = laid.layout.previousCursorPosition(laid.layout.nextCursorPosition(position, _CHARACTERS), _WORDS)
        end = laid.layout.nextCursorPosition(start, _WORDS)
        first, last = row.start + laid.map.from_qt(start), row.start + laid.map.from_qt(end)
        while last > first + 1 and self._sheet.text[last - 1].isspace():
            last -= 1
        return Span(first, max(last, first))

    def sentence_at(self, offset: int) -> Span:
        """The sentence around an offset."""
        whole = self.paragraph_at(offset)
        inside = whole.of(self._sheet.text)
        start, end = sentence_around(inside, offset - whole.start, min(offset - whole.start + 1, len(inside)))
        return Span(whole.start + start, whole.start + max(end, start))

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph around an offset as it is shown; a fold whole."""
        rows = self._sheet.rows
        index = self._sheet.row_at(offset)
        row = rows[index]
        if not isinstance(row, TextRow):
            return Span(row.start, row.end)
        first = last = index
        while first > 0 and not _text(rows[first]).first:
            first -= 1
        while last + 1 < len(rows) and not _text(rows[last]).last:
            last += 1
        return Span(rows[first].start, rows[last].end)


def _text(row: object) -> TextRow:
    assert isinstance(row, TextRow)
    return row
