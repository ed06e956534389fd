"""Three small drawings that say what the program is for."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from heihe_reader.gui.theme.theme import Theme

_HEIGHT = 119
_LINE = 3.0


class Motif(Enum):
    """What a drawing shows."""

    READ_ONCE = "read-once"
    MARK_ONCE = "mark-once"
    TAKE_ALONG = "take-along"


class Drawing(QWidget):
    """One drawing on paper; decoration, so it takes no focus."""

    def __init__(self, theme: Theme, motif: Motif, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paint = {
            Motif.READ_ONCE: Drawing._read_once,
            Motif.MARK_ONCE: Drawing._mark_once,
            Motif.TAKE_ALONG: Drawing._take_along,
        }[motif]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(292, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.translate(self.width() / 2 - 146, 0)
        self._paint(self, painter)

    def _stroke(self, painter: QPainter, x: float, y: float, width: float, token: str, weight: float = _LINE) -> None:
        painter.setPen(QPen(self._theme.colour(token), weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, y), QPointF(x + width, y))

    def _read_once(self, painter: QPainter) -> None:
        for line in range(5):
            self._stroke(painter, 30, 29 + 11 * line, 84, "same")
        for top, bottom, to_top, to_bottom in ((24, 54, 19, 50), (58, 79, 79, 94)):
            painter.fillPath(_ribbon(119, 173, top, bottom, to_top, to_bottom), self._theme.colour("line"))
        for line in range(7):
            new = line in (3, 4)
            self._stroke(painter, 178, 24 + 11 * line, 84, "new" if new else "same", 4.5 if new else 2.0)

    def _mark_once(self, painter: QPainter) -> None:
        fill, under = self._theme.highlight("yellow")
        for column in range(3):
            x = 30 + 84 * column
            for line in range(7):
                self._stroke(painter, x, 26 + 10 * line, 63, "same")
            painter.fillRect(QRectF(x + 11, 42, 43, 11), fill)
            painter.fillRect(QRectF(x + 11, 51, 43, 2), under)

    def _take_along(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.colour("line-control"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(QRectF(105.5, 22.5, 82, 76), 4, 4)
        for number, colour in enumerate(("yellow", "blue", "violet")):
            y = 33 + 21 * number
            painter.fillRect(QRectF(115, y, 3, 13), self._theme.highlight(colour)[1])
            self._stroke(painter, 125, y + 2, 52, "same")
            self._stroke(painter, 125, y + 9, 36, "same")


def _ribbon(left: float, right: float, top: float, bottom: float, to_top: float, to_bottom: float) -> QPainterPath:
    middle = (left + right) / 2
    path = QPainterPath(QPointF(left, top))
    path.cubicTo(middle, top, middle, to_top, right, to_top)
    path.lineTo(right, to_bottom)
    path.cubicTo(middle, to_bottom, middle, bottom, left, bottom)
    path.closeSubpath()
    return path
