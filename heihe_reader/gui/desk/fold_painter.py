"""Paints folded lines."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from heihe_reader.gui.desk.fold_layout import LEFT, LINE, OUT_LEFT, PAD, FoldLayout
from heihe_reader.gui.desk.margins import MarginPainter
from heihe_reader.gui.desk.sheet import Seen
from heihe_reader.gui.desk.style import SIGN, Inks
from heihe_reader.gui.theme.icons import Icons


class FoldPainter:
    """Draws folded lines in the colours of one theme."""

    def __init__(self, inks: Inks, icons: Icons, margins: MarginPainter, font: QFont) -> None:
        self._inks = inks
        self._icons = icons
        self._margins = margins
        self._font = font

    def paint(self, painter: QPainter, seen: Seen, x: float, scale: float, *, focused: bool, overrule: str) -> None:
        """Draws one folded line; `overrule` are the words of the link at its right end, shown while hovered."""
        laid = seen.laid
        assert isinstance(laid, FoldLayout)
        y = round(seen.y)
        frame = laid.frame.translated(x, y)
        self._frame(painter, frame, focused=focused)
        icon = self._icons.pixmap(laid.words.icon, 16, "ink-quiet", scale)
        painter.drawPixmap(QPointF(round(frame.x() + 11), y + PAD + (LINE - 16) // 2), icon)
        laid.layout.draw(painter, QPointF(x - OUT_LEFT + LEFT, y + PAD))
        for at, sign in laid.signs:
            self._margins.chip(painter, QRectF(x + at.x(), y + at.y(), SIGN, SIGN), sign.sign, sign.colour)
        if overrule:
            self._overrule(painter, laid, x, y, overrule)

    def _frame(self, painter: QPainter, frame: QRectF, *, focused: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._inks("fold"))
        painter.setPen(QPen(self._inks("line"), 1))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._inks("accent"), 2))
            painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 6, 6)
        painter.restore()

    def _overrule(self, painter: QPainter, laid: FoldLayout, x: float, y: int, words: str) -> None:
        box = overrule_box(laid, words, self._font)
        if box.isEmpty():
            return
        box.translate(x, y)
        painter.fillRect(box, self._inks("fold"))
        painter.setFont(self._font)
        painter.setPen(self._inks("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def overrule_box(laid: FoldLayout, words: str, font: QFont) -> QRectF:
    """Where the link that overrules a fold stands, in the row's pixels; empty where it would cover the words.

    The context menu of the fold offers the same act, so nothing is lost in a narrow pane.
    """
    width = QFontMetricsF(font).horizontalAdvance(words) + 20
    last = laid.text_height - PAD - LINE
    box = QRectF(laid.frame.right() - width - 6, last - 2, width, LINE + 4)
    return box if laid.link.right() < box.left() else QRectF()
