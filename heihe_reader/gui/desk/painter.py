"""Paints rows of text: highlights, hits, selection, boxes, words and caret."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from heihe_reader.gui.desk.marks import LANES, MarkIndex, segments, shown
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.sheet import Seen
from heihe_reader.gui.desk.style import Inks
from heihe_reader.gui.desk.typeset import bullet_of
from heihe_reader.gui.theme.ground import fill_ground
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span

Fill = tuple[int, int, int, int, QColor]


class Painted:
    """What is drawn over the text besides its marks. Spans are code points of the whole text."""

    def __init__(self) -> None:
        self.selection: Span | None = None
        self.hits: Sequence[Span] = ()
        self.current_hit = -1
        self.caret: int | None = None
        self.hovered: AnnotationId | None = None
        self.framed: Span | None = None
        self.focused = False
        self._starts: Sequence[int] = ()

    def set_hits(self, hits: Sequence[Span], current: int) -> None:
        """Shows other hits, which must be in order and apart."""
        self.hits, self.current_hit = tuple(hits), current
        self._starts = [hit.start for hit in self.hits]

    def hits_in(self, start: int, end: int) -> Iterator[tuple[Span, bool]]:
        """The hits in `[start, end)`, and whether each is the one stood on."""
        index = max(bisect_right(self._starts, start) - 1, 0)
        while index < len(self.hits) and self.hits[index].start < end:
            if self.hits[index].end > start:
                yield self.hits[index], index == self.current_hit
            index += 1


class _Ready(NamedTuple):
    """The rectangles of a row's highlights, worked out once."""

    fills: list[Fill]
    lines: list[Fill]
    dashes: list[Fill]


class TextPainter:
    """Draws laid-out rows in the colours of one theme. Never raises on a row that it can lay out."""

    def __init__(self, inks: Inks) -> None:
        self._inks = inks

    def paint(
        self, painter: QPainter, seen: Seen, x: float, text: str, marks: MarkIndex, over: Painted, clip: QRect
    ) -> None:
        """Draws one row with its column's left edge at `x`; `clip` is the part of the viewport to renew."""
        laid = seen.laid
        assert isinstance(laid, RowLayout)
        left, top = x + laid.face.indent, round(seen.y)
        ready = self._ready(laid, marks)
        low, high = clip.top() - top - 4, clip.bottom() - top + 4
        self._fill(painter, ready.fills, left, top, low, high)
        self._paint_over(painter, laid, left, top, marks, over)
        self._fill(painter, ready.lines, left, top, low, high)
        self._dash(painter, ready.dashes, left, top)
        if over.hovered is not None:
            self._dots(painter, laid, left, top, marks, over.hovered)
        self._boxes(painter, laid, left, top)
        painter.setPen(self._inks(laid.face.token))
        bullet = bullet_of(laid.row, text)
        if bullet:
            baseline = laid.top + (laid.face.line - laid.face.ascent - laid.face.descent) / 2 + laid.face.ascent
            painter.setFont(laid.face.font)
            painter.drawText(QPointF(left - 14, top + baseline), bullet)
        laid.layout.draw(painter, QPointF(left, top), [], QRectF(clip).adjusted(0, -2, 0, 2))
        if over.caret is not None:
            self._caret(painter, laid, left, top, over.caret)

    # ---- highlights

    def _ready(self, laid: RowLayout, marks: MarkIndex) -> _Ready:
        if isinstance(laid.fills, _Ready):
            return laid.fills
        row = laid.row
        ready = _Ready([], [], [])
        for segment in segments(shown(marks.touching(row.start, row.end)), row.start, row.end):
            start = laid.map.to_qt(segment.start - row.start)
            end = laid.map.to_qt(segment.end - row.start, before_ghosts=True)
            for stretch in laid.stretches(start, end):
                self._lay_on(ready, self._cell(laid, stretch), segment.marks)
        laid.fills = ready
        return ready

    def _lay_on(self, ready: _Ready, cell: tuple[int, int, int, int], marks: Sequence[Mark]) -> None:
        x, y, width, height = cell
        for lane, mark in enumerate(marks[:LANES]):
            fill, line, weak = self._inks.mark(mark.colour)
            variant = mark.kind is MarkKind.VARIANT
            if lane == 0:
                ready.fills.append((x, y, width, height - 2 * (not variant), weak if variant else fill))
            entry = (x, y + height - 2 + 3 * lane, width, 2, line)
            (ready.dashes if variant else ready.lines).append(entry)

    @staticmethod
    def _cell(laid: RowLayout, stretch: tuple[float, int, float]) -> tuple[int, int, int, int]:
        """The whole pixels that a highlight fills: as high as the font, in the middle of the line."""
        x, line, width = stretch
        face = laid.face
        height = round(face.ascent + face.descent)
        left = round(x)
        return left, laid.top + line * face.line + (face.line - height) // 2, max(round(x + width) - left, 1), height

    @staticmethod
    def _fill(painter: QPainter, fills: Iterable[Fill], left: float, top: int, low: int, high: int) -> None:
        for x, y, width, height, colour in fills:
            if y < high and y + height > low:
                painter.fillRect(QRectF(left + x, top + y, width, height), colour)

    @staticmethod
    def _dash(painter: QPainter, dashes: Iterable[Fill], left: float, top: int) -> None:
        for x, y, width, height, colour in dashes:
            pen = QPen(colour, height)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3.0, 1.5])
            painter.setPen(pen)
            painter.drawLine(QPointF(left + x, top + y + 1), QPointF(left + x + width, top + y + 1))

    def _dots(
        self, painter: QPainter, laid: RowLayout, left: float, top: int, marks: MarkIndex, hovered: AnnotationId
    ) -> None:
        row = laid.row
        for mark in marks.touching(row.start, row.end):
            if mark.kind is MarkKind.OPTED_OUT and mark.annotation == hovered:
                pen = QPen(self._inks.mark(mark.colour)[1], 2)
                pen.setDashPattern([0.1, 2.0])
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                for x, y, width, height in self._cells(laid, mark.span):
                    at = top + y + height - 1
                    painter.drawLine(QPointF(left + x, at), QPointF(left + x + width, at))

    def _cells(self, laid: RowLayout, span: Span) -> list[tuple[int, int, int, int]]:
        """The pixels of a span of the text in this row."""
        row = laid.row
        start, end = max(span.start, row.start), min(span.end, row.end)
        if start >= end:
            return []
        first = laid.map.to_qt(start - row.start)
        last = laid.map.to_qt(end - row.start, before_ghosts=end == span.end)
        return [self._cell(laid, stretch) for stretch in laid.stretches(first, last)]

    # ---- what lies over

    def _paint_over(
        self, painter: QPainter, laid: RowLayout, left: float, top: int, marks: MarkIndex, over: Painted
    ) -> None:
        row = laid.row
        for hit, current in over.hits_in(row.start, row.end):
            edge = "accent" if current else "ink-faint" if marks.touching(hit.start, hit.end) else ""
            for x, y, width, height in self._cells(laid, hit):
                box = QRectF(left + x - 1, top + y, width + 2, height)
                painter.fillRect(box, self._inks("hit-current" if current else "hit"))
                if edge:  # on a mark of nearly the same colour a hit could not be told from it
                    painter.setPen(QPen(self._inks(edge), 1))
                    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        if over.selection is not None and over.selection.start < row.end and over.selection.end > row.start:
            for x, y, width, height in self._cells(laid, over.selection):
                painter.fillRect(QRectF(left + x, top + y - 1, width, height + 1), self._inks("select-text"))

    def _boxes(self, painter: QPainter, laid: RowLayout, left: float, top: int) -> None:
        if not laid.boxes:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._inks("paper"))
        for start, end, token in laid.boxes:
            painter.setPen(QPen(self._inks(token), 1))
            for stretch in laid.stretches(start, end):
                x, y, width, height = self._cell(laid, stretch)
                painter.drawRoundedRect(QRectF(left + x - 2.5, top + y - 0.5, width + 5, height + 1), 2, 2)
        painter.restore()

    def _caret(self, painter: QPainter, laid: RowLayout, left: float, top: int, caret: int) -> None:
        row = laid.row
        if not row.start <= caret <= row.end:
            return
        position = laid.map.to_qt(caret - row.start)
        line = laid.line_of(position)
        x = round(left + laid.x_of(position, line))
        height = round(laid.face.ascent + laid.face.descent)
        y = top + laid.top + line * laid.face.line + (laid.face.line - height) // 2
        fill_ground(painter, QRectF(x - 1, y - 1, 2, height + 2), self._inks("accent"))
