"""Paints a page of an original: its picture, marks, hits and selection on it, dimmed where the theme is not light."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from heihe_reader.gui.desk.marks import LANES, segments, shown
from heihe_reader.gui.desk.original_pictures import Picture
from heihe_reader.gui.desk.original_words import Box, PageWords
from heihe_reader.gui.desk.style import Inks
from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane

_DIMMED = 0.85  # of its brightness, in dark and sepia


class OriginalPainter:
    """A page stays as printed, so what lies on it has the colours of the light theme, whatever the window has."""

    def __init__(self, theme: Theme) -> None:
        self._window = Inks(theme)
        self._paper = Inks(load_theme("light"))
        self._dim = theme.name != "light"

    def ground(self, painter: QPainter, area: QRectF) -> None:
        """What lies behind the pages."""
        painter.fillRect(area, self._window("chrome"))

    def say(self, painter: QPainter, area: QRectF, words: str) -> None:
        """A sentence in place of the pages."""
        painter.setFont(interface_font(13.0))
        painter.setPen(self._window("ink-quiet"))
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(24, 24, -24, -24), middle, words)

    def page(
        self,
        painter: QPainter,
        leaf: QRectF,
        scale: float,
        picture: Picture | None,
        words: PageWords | None,
        reading: "ReadingPane",
    ) -> None:
        """One page; `scale` is pixels a point."""
        if picture is None:
            painter.fillRect(leaf, QColor("white"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(leaf, picture.pixmap, QRectF(picture.pixmap.rect()))
        if words is not None and words.words:
            painter.save()
            painter.setClipRect(leaf)
            self._marks(painter, leaf, scale, words, reading)
            self._over(painter, leaf, scale, words, reading)
            painter.restore()
        if self._dim:
            painter.fillRect(leaf, _shade(1 - _DIMMED))
        painter.setPen(QPen(self._window("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(leaf.adjusted(-0.5, -0.5, 0.5, 0.5))

    def broken(self, painter: QPainter, leaf: QRectF, number: int, why: str) -> None:
        """A page that cannot be drawn says so in its place."""
        words = QCoreApplication.translate("Original", "Page %1 cannot be shown").replace("%1", str(number + 1))
        painter.fillRect(leaf, self._window("panel"))
        painter.setPen(QPen(self._window("line"), 1))
        painter.drawRect(leaf.adjusted(-0.5, -0.5, 0.5, 0.5))
        self.say(painter, leaf, f"{words}\n\n{why}")

    # ---- on the page

    def _marks(self, painter: QPainter, leaf: QRectF, scale: float, words: PageWords, reading: "ReadingPane") -> None:
        start, end = words.reach
        fills: dict[str, tuple[QColor, list[QRect]]] = {}
        lines: list[tuple[QRect, tuple[Mark, ...]]] = []
        for segment in segments(shown(reading.sheet.marks.touching(start, end)), start, end):
            areas = [_on(leaf, scale, box) for box in words.boxes(Span(segment.start, segment.end))]
            fill, _, weak = self._paper.mark(segment.marks[0].colour)
            colour = weak if segment.marks[0].kind is MarkKind.VARIANT else fill
            fills.setdefault(colour.name(QColor.NameFormat.HexArgb), (colour, []))[1].extend(areas)
            lines += [(area, segment.marks) for area in areas]
        for colour, areas in fills.values():
            self._under(painter, areas, colour)
        for area, marks in lines:
            self._lines(painter, area, marks)

    def _lines(self, painter: QPainter, area: QRect, marks: tuple[Mark, ...]) -> None:
        for lane, mark in enumerate(marks[:LANES]):
            line, variant = self._paper.mark(mark.colour)[1], mark.kind is MarkKind.VARIANT
            pen = QPen(line, 2)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if variant:
                pen.setDashPattern([3.0, 1.5])
            painter.setPen(pen)
            y = area.bottom() + 3 * lane
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right() + 1, y))

    def _over(self, painter: QPainter, leaf: QRectF, scale: float, words: PageWords, reading: "ReadingPane") -> None:
        for hit, current in reading.painted.hits_in(*words.reach):
            areas = [_on(leaf, scale, box) for box in words.boxes(hit)]
            self._under(painter, areas, self._paper("hit-current" if current else "hit"))
            if current:
                painter.setPen(QPen(self._paper("accent"), 1))
                for area in areas:
                    painter.drawRect(QRectF(area).adjusted(-0.5, -0.5, 0.5, 0.5))
        if reading.selection is not None:
            areas = [_on(leaf, scale, box) for box in words.boxes(reading.selection)]
            self._under(painter, areas, self._paper("select-text"))

    @staticmethod
    def _under(painter: QPainter, areas: Sequence[QRect], colour: QColor) -> None:
        """Colours the paper and leaves the print as dark as it is; where lines touch, no paper is coloured twice."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for area in areas:
            path.addRect(QRectF(area))
        painter.fillPath(path, colour)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _on(leaf: QRectF, scale: float, box: Box) -> QRect:
    """The whole pixels of a box of the page."""
    left, top = round(leaf.left() + box[0] * scale), round(leaf.top() + box[1] * scale)
    right, bottom = round(leaf.left() + box[2] * scale), round(leaf.top() + box[3] * scale)
    return QRect(left, top, max(right - left, 1), max(bottom - top, 1))


def _shade(share: float) -> QColor:
    """Black that lets the rest through."""
    colour = QColor("black")
    colour.setAlphaF(share)
    return colour
