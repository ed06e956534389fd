"""Fills the ground of what draws itself."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter


def fill_ground(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """Fills a rectangle with a colour, as `QPainter.fillRect` does: to tell the colour from a gradient, PySide would
    make all the gradients that Qt knows by name, which the first paint needs not wait for.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
    painter.restore()
