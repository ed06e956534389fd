"""The little card that goes with the pointer while articles are dragged out of the list."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_line_of_text

_WIDTH, _HEIGHT, _PAD = 240, 32, 12  # pixels


def drag_picture(title: str, theme: Theme, ratio: float) -> QPixmap:
    """A card with one line; `ratio` is the screen's."""
    picture = QPixmap(round(_WIDTH * ratio), round(_HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), 1))
    painter.setBrush(theme.colour("raised"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, _WIDTH - 1, _HEIGHT - 1), 5, 5)
    painter.setPen(theme.colour("ink"))
    draw_line_of_text(painter, _PAD, _HEIGHT / 2, title, interface_font(13.0), _WIDTH - 2 * _PAD)
    painter.end()
    return picture
