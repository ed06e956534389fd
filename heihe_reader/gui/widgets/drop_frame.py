"""What shows over a window while files are dragged onto it: an accent frame and what a drop would do."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.theme import Theme


class DropFrame(QWidget):
    """Covers its parent and lets everything through."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("DropFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self.words = ""
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme

    def offer(self, words: str, box: QRect | None = None) -> None:
        """Shows the frame with these words around a part of what it lies over, around all where none is given."""
        self.words = words
        self.setGeometry(self.parentWidget().rect() if box is None else box)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        font = weighted(interface_font(15.0))
        metrics, most = QFontMetricsF(font), max(self.width() - 24.0, 0.0)
        words = metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, max(most - 48, 0))
        width = min(metrics.horizontalAdvance(words) + 48, most)
        pill = QRectF((self.width() - width) / 2, (self.height() - 48) / 2, width, 48)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setFont(font)
        painter.setPen(self._theme.colour("on-accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
