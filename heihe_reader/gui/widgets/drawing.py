"""Small signs that rows and buttons are drawn with: swatches, digits, chips and the ground of the current row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from heihe_reader.gui.theme.fonts import interface_font, tabular, weighted
from heihe_reader.gui.theme.theme import Theme

EDGE = 3  # pixels of the accent edge of a current row
_LINE = 2  # pixels of the line below a highlight
_RADIUS = 3


def draw_swatch(painter: QPainter, rect: QRectF, theme: Theme, colour: str) -> None:
    """A highlight in small: its fill with its line below."""
    fill, line = theme.highlight(colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(rect, _RADIUS, _RADIUS)
    painter.setClipPath(shape)
    painter.fillRect(rect, fill)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - _LINE, rect.width(), _LINE), line)
    painter.restore()


def draw_dot(painter: QPainter, rect: QRectF, theme: Theme, colour: str) -> None:
    """The line colour of a highlight as a small square, for lists."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.highlight(colour)[1])
    painter.drawRoundedRect(rect, 2, 2)
    painter.restore()


def draw_key_chip(painter: QPainter, rect: QRectF, theme: Theme, key: str) -> None:
    """A key in its box: the digit of a tag."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line-control"), 1))
    painter.setBrush(theme.colour("raised"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setFont(tabular(interface_font(11.0)))
    painter.setPen(theme.colour("ink-quiet"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


def draw_sign(painter: QPainter, rect: QRectF, theme: Theme, colour: str, sign: str) -> None:
    """A digit or an initial on its highlight, as it stands in the right margin."""
    draw_swatch(painter, rect, theme, colour)
    painter.setFont(weighted(tabular(interface_font(11.0))))
    painter.setPen(theme.colour("ink"))
    painter.drawText(rect.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, sign)


def swatch_pixmap(theme: Theme, colour: str, side: int, scale: float, sign: str = "") -> QPixmap:
    """A swatch as a picture, for buttons and menus; `side` in pixels at 100 %."""
    pixmap = QPixmap(round(side * scale), round(side * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    area = QRectF(0, 0, side, side)
    if sign:
        draw_sign(painter, area, theme, colour, sign)
    else:
        draw_swatch(painter, area.adjusted(1, 1, -1, -1), theme, colour)
    painter.end()
    return pixmap


def draw_ground(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, current: bool, token: str = "current"
) -> None:
    """The ground of a row: chosen rows stand on `token`, the current one has an edge, accent while in focus.

    Rows of what floats take "accent-tint", which stands out from `raised` in every theme.
    """
    state, rect = option.state, QRectF(option.rect)
    if state & QStyle.StateFlag.State_Selected or current:
        painter.fillRect(rect, theme.colour(token))
    elif state & QStyle.StateFlag.State_MouseOver:
        hover = theme.colour(token)
        hover.setAlphaF(0.5)
        painter.fillRect(rect, hover)
    if current:
        edge = "accent" if state & QStyle.StateFlag.State_Active and _in_focus(option) else "line-control"
        painter.fillRect(QRectF(rect.left(), rect.top(), EDGE, rect.height()), theme.colour(edge))


def is_current(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """True for the current row of its view."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.currentIndex() == index


def draw_line_of_text(painter: QPainter, left: float, middle: float, text: str, font: QFont, width: float) -> float:
    """One line, elided at its end, centred on `middle`; gives the width used, in pixels."""
    painter.setFont(font)
    metrics = painter.fontMetrics()
    shown, advance = text, metrics.horizontalAdvance(text)
    if advance > width:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(int(width), 0))
        advance = metrics.horizontalAdvance(shown)
    baseline = middle + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(left, baseline), shown)
    return float(advance)


def _in_focus(option: QStyleOptionViewItem) -> bool:
    widget = option.widget  # type: ignore[attr-defined]  # PySide's stubs leave it out
    return widget is not None and bool(widget.hasFocus())
