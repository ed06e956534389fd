"""The rows of one text at one width: which are in sight, where each stands, what lies at a point."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from heihe_reader.gui.desk.fold_layout import LINE, PAD, FoldLayout
from heihe_reader.gui.desk.heights import Heights
from heihe_reader.gui.desk.leads import Leads
from heihe_reader.gui.desk.marks import MarkIndex, shown
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.rows import FoldRow, Row, TextRow
from heihe_reader.gui.desk.seams import Seams, piece_of
from heihe_reader.gui.desk.style import BOTTOM, GAP, LEFT_MARGIN, RIGHT_MARGIN, TOP, Faces, quick_script
from heihe_reader.gui.desk.typeset import Typesetter
from heihe_reader.gui.theme.fonts import Script
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.changes import Wording

_LOOK = 120
"""Code points that decide a row's script."""
_ONE_LINE = 80  # pixels, more than any line is high
_KEPT = 160
"""Rows that stay laid out."""

Laid = RowLayout | FoldLayout


class Seen(NamedTuple):
    """A row in sight: its number from 0, its layout, and its top in pixels from the viewport's top."""

    number: int
    laid: Laid
    y: float


class Sheet:
    """Rows with lazily made layouts. The scroll position is an anchor (row, pixels inside it), so that better
    heights of rows above never move what is being read.
    """

    def __init__(self, faces: Faces, setter: Typesetter, fold_layout: Callable[[FoldRow, float], FoldLayout]) -> None:
        self._faces = faces
        self._setter = setter
        self._fold_layout = fold_layout
        self._cache: OrderedDict[int, Laid] = OrderedDict()
        self.text = ""
        self.rows: tuple[Row, ...] = ()
        self._starts: list[int] = []
        self._scripts: list[Script] = []
        self._seams = Seams(self)
        self.heights = Heights(())
        self.marks = MarkIndex()
        self.leads = Leads()
        self.wording: Wording | None = None
        self.anchor = (0, 0.0)
        self.x = float(LEFT_MARGIN)
        self.column = 400.0
        self.width = 0
        self.top = TOP
        self.bottom = BOTTOM

    # ---- what is shown

    def set_rows(self, text: str, rows: Sequence[Row]) -> None:
        """Shows other rows. The anchor stays at the text that it stood at."""
        held = self.offset_of_anchor()
        self.text, self.rows = text, tuple(rows)
        self._starts = [r.start for r in self.rows]
        self._scripts = self._scripts_of(text)
        self._estimate()
        self.anchor = (self.row_at(held[0]), held[1]) if self.rows else (0, 0.0)
        self._settle()

    def _scripts_of(self, text: str) -> list[Script]:
        """The script of every row; all pieces of a paragraph follow its first."""
        if text.isascii():
            return [Script.LATIN] * len(self.rows)
        out: list[Script] = []
        for row in self.rows:
            goes_on = isinstance(row, TextRow) and not row.first
            out.append(out[-1] if goes_on else quick_script(text[row.start : min(row.start + _LOOK, row.end)]))
        return out

    def set_faces(self, faces: Faces) -> None:
        """Sets everything at another size."""
        self._faces = faces
        self.set_width(self.width)

    def set_top(self, top: int) -> None:
        """Begins the first row so many pixels below the start of all."""
        if top != self.top:
            self.top = top
            self.set_width(self.width)

    @property
    def gap(self) -> int:
        """The room between two paragraphs, in pixels."""
        return self._faces.gap

    def set_width(self, width: int) -> None:
        """Breaks lines for a viewport of `width` pixels. Only estimates are renewed; layouts follow when seen."""
        held = self._share_of_anchor()
        self.width = width
        room = max(width - LEFT_MARGIN - RIGHT_MARGIN, 80)
        self.column = float(min(room, self._faces.measure()))
        self.x = float(LEFT_MARGIN + (room - int(self.column)) // 2)
        self._estimate()
        if self.rows:
            self.anchor = (held[0], float(round(held[1] * self.heights[held[0]])))
            self._settle()

    def set_typesetter(self, setter: Typesetter) -> None:
        """Sets in other colours from now on."""
        self._setter = setter

    def is_laid(self, index: int) -> bool:
        """True when a row is laid out already."""
        return index in self._cache

    def forget(self) -> None:
        """Drops all layouts, because colours or words changed but not the heights to speak of."""
        self._cache.clear()

    def forget_marks(self, span: Span | None = None) -> None:
        """Drops what depends on marks, in the rows of a span or in all: what the painter keeps, and folded lines."""
        for index, laid in list(self._cache.items()):
            if span is not None and (laid.row.end <= span.start or laid.row.start >= span.end):
                continue
            if isinstance(laid, RowLayout) and not laid.leads:
                laid.fills = laid.signs = None
            else:  # a folded line that shows marks, or links, whose words return to full ink under one
                del self._cache[index]

    def _estimate(self) -> None:
        self._cache.clear()
        self._seams.forget()
        face_of, column = self._faces.of, self.column
        heights = []
        known: tuple[object, ...] = ()
        for row, script in zip(self.rows, self._scripts, strict=True):
            if isinstance(row, FoldRow):
                heights.append(float(LINE + 2 * PAD + GAP))
                continue
            looks = (row.kind, row.level, row.role, script)
            if looks != known:  # most rows look like the one before
                known = looks
                face = face_of(row, script)
                advance, line, room = face.advance, face.line, column - face.indent
                before, after = face.before, face.after
            lines = int((row.end - row.start) * advance / room) + 1
            heights.append(float(lines * line + before * row.first + after * row.last))
        if heights:
            heights[0] += self.top
            heights[-1] += self.bottom
        self.heights = Heights(heights)

    # ---- layouts

    def layout(self, index: int) -> Laid:
        """The row, laid out."""
        laid = self._cache.get(index)
        if laid is not None:
            self._cache.move_to_end(index)
            return laid
        row = self.rows[index]
        laid = self._fold_layout(row, self.column) if isinstance(row, FoldRow) else self._set(index, row)
        self._cache[index] = laid
        if len(self._cache) > _KEPT:
            self._cache.popitem(last=False)
        self.heights.set(index, laid.height + self.above(index) + (self.bottom if index + 1 == len(self.rows) else 0))
        return laid

    def _set(self, index: int, row: TextRow) -> RowLayout:
        face = self._faces.of(row, self._scripts[index])
        lit: list[tuple[int, int]] = []
        leads = self.leads.touching(row.start, row.end)
        if self.wording is not None or leads:
            marks = shown(self.marks.touching(row.start, row.end))
            lit = [(m.span.start - row.start, m.span.end - row.start) for m in marks]
        width = self.column - face.indent
        lead = self._seams.lead(index, row)
        return self._setter.set(row, self.text, face, width, self.wording, lit, lead, leads)

    def above(self, index: int) -> int:
        """The room above a row that is not its own: the page's top margin."""
        return 0 if index else self.top

    def indent(self, laid: Laid) -> int:
        """How far a row stands in from the column's edge."""
        return laid.face.indent if isinstance(laid, RowLayout) else 0

    # ---- scrolling

    @property
    def scroll(self) -> float:
        """Pixels from the start of all rows to the viewport's top."""
        return self.heights.before(self.anchor[0]) + self.anchor[1]

    def scroll_by(self, pixels: float, height: int) -> float:
        """Moves down (or up), by real heights, at most to the ends; returns how far."""
        if not self.rows:
            return 0.0
        old = self.anchor
        index, offset = old[0], old[1] + pixels
        while offset < 0 and index > 0:
            index -= 1
            self.layout(index)
            offset += self.heights[index]
        while index + 1 < len(self.rows):
            self.layout(index)
            if offset < self.heights[index]:
                break
            offset -= self.heights[index]
            index += 1
        self.anchor = (index, max(float(round(offset)), 0.0))
        self._clamp(height)
        return self.scroll - self.heights.before(old[0]) - old[1]

    def scroll_to(self, y: float, height: int) -> None:
        """Brings the pixel `y` from the start of all rows to the viewport's top."""
        index, offset = self.heights.find(y)
        self.anchor = (index, float(round(offset)))
        self._clamp(height)

    def place(self, index: int, inside: float, at: float, height: int) -> None:
        """Brings what stands `inside` pixels below a row's top to `at` in the viewport, however far away it is."""
        self.anchor = (index, max(inside, 0.0) + self.above(index))
        self.scroll_by(-round(at), height)

    def _clamp(self, height: int) -> None:
        """Keeps the end of the last row at or below the viewport's bottom."""
        if not self.rows or self.heights.total() - self.scroll > 3 * height:
            return
        left, index = float(height), len(self.rows)
        while index > 0 and left > 0:
            index -= 1
            self.layout(index)
            left -= self.heights[index]
        self.anchor = min(self.anchor, (index, -left) if left <= 0 else (0, 0.0))

    def _settle(self) -> None:
        index = min(max(self.anchor[0], 0), max(len(self.rows) - 1, 0))
        self.anchor = (index, max(self.anchor[1], 0.0))

    def offset_of_anchor(self) -> tuple[int, float]:
        """The code point at the viewport's top, and pixels below its row's top."""
        if not self.rows:
            return 0, 0.0
        return self.rows[self.anchor[0]].start, self.anchor[1]

    def _share_of_anchor(self) -> tuple[int, float]:
        index, offset = self.anchor
        return (index, offset / max(self.heights[index], 1.0)) if self.rows else (0, 0.0)

    # ---- where things are

    def visible(self, height: int) -> list[Seen]:
        """The rows that touch a viewport of `height` pixels, from top to bottom."""
        out = []
        index, offset = self.anchor
        y = -offset
        while index < len(self.rows) and (y < height or (piece_of(self.rows[index]) and y < height + _ONE_LINE)):
            laid = self.layout(index)
            out.append(Seen(index, laid, y + self.above(index)))
            y += self.heights[index]
            index += 1
        return out

    def row_at(self, offset: int) -> int:
        """The row that holds the code point at `offset`, else the one before it."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def row_starting(self, offset: int) -> int:
        """The first row that begins at `offset`: the line of an open fold rather than what stands below it."""
        index = self.row_at(offset)
        while index > 0 and self._starts[index - 1] == offset:
            index -= 1
        return index

    def top_of(self, index: int) -> float:
        """The top of a row in pixels from the viewport's top."""
        return self.heights.before(index) - self.scroll + self.above(index)

    def line_in_row(self, offset: int) -> tuple[int, float, float]:
        """The row of a code point, and its line's top and bottom in pixels from the row's top."""
        index = self.row_at(offset)
        laid = self.layout(index)
        if isinstance(laid, FoldLayout):
            return index, 0.0, float(laid.text_height)
        top = laid.top + laid.line_of(laid.map.to_qt(offset - laid.row.start)) * laid.face.line
        return index, float(top), float(top + laid.face.line)

    def caret_box(self, offset: int) -> QRectF:
        """Where the caret before the code point at `offset` stands, in viewport pixels; a fold's frame for a fold."""
        index = self.row_at(offset)
        laid = self.layout(index)
        y = self.top_of(index)
        if isinstance(laid, FoldLayout):
            return laid.frame.translated(self.x, y)
        position = laid.map.to_qt(offset - laid.row.start)
        line = laid.line_of(position)
        x = self.x + laid.face.indent + laid.x_of(position, line)
        return QRectF(x, y + laid.top + line * laid.face.line, 1, laid.face.line)

    def offset_at(self, x: float, y: float, *, on_character: bool = False) -> int:
        """The code point nearest to a point in viewport pixels."""
        index, top = self.row_under(y)
        laid = self.layout(index)
        if isinstance(laid, FoldLayout):
            return laid.row.start
        line = laid.line_at(y - top)
        if (
            line == len(laid.lines) - 1
            and not laid.row.last
            and x - self.x - laid.face.indent > laid.end_of_last_line()
        ):
            after = self.layout(index + 1)
            if isinstance(after, RowLayout) and after.lead:
                laid, line = after, 0
        return laid.row.start + laid.offset_at(x - self.x - laid.face.indent, line, on_character=on_character)

    def row_under(self, y: float) -> tuple[int, float]:
        """The row at `y` in viewport pixels, and its top."""
        index, offset = self.anchor
        at = -offset
        while at > y and index > 0:
            index -= 1
            self.layout(index)
            at -= self.heights[index]
        while index + 1 < len(self.rows):
            self.layout(index)
            if at + self.heights[index] > y:
                break
            at += self.heights[index]
            index += 1
        return index, at + self.above(index)

    def extent(self, span: Span, *, exact: bool = False) -> tuple[float, float]:
        """Top and bottom of a stretch, in pixels from the start of all rows.

        Rows that are not laid out give their estimate, unless `exact` is asked. A folded stretch is its line.
        """
        first, last = self.row_at(span.start), self.row_at(max(span.end - 1, span.start))
        top = self._line_edge(first, span.start, exact, bottom=False)
        return top, max(self._line_edge(last, max(span.end - 1, span.start), exact, bottom=True), top)

    def _line_edge(self, index: int, offset: int, exact: bool, *, bottom: bool) -> float:
        laid = self.layout(index) if exact else self._cache.get(index)
        start = self.heights.before(index) + self.above(index)
        if isinstance(laid, RowLayout):
            line = laid.line_of(laid.map.to_qt(offset - laid.row.start))
            return start + laid.top + (line + bottom) * laid.face.line
        if laid is not None:
            return start + (laid.text_height if bottom else 0)
        return start + (max(self.heights[index] - self.gap - self.above(index), 0) if bottom else 0)
