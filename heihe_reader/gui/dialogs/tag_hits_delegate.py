"""Draws a hit that may be tagged: a check box, where it stands, and the words around it."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.check_box import BOX, draw_box
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, is_current

_ROW = 46
_LEFT, _GAP, _RIGHT = 12, 10, 12  # pixels
_LINE = 18
_TARGET = _LEFT + BOX + _GAP  # what is clicked to tick

_Index = QModelIndex | QPersistentModelIndex


class TagHitsDelegate(QStyledItemDelegate):
    """Two lines a row; the text of an item is both, parted by a line break."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, row_height(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        draw_ground(painter, option, self._theme, current=is_current(option, index))
        row = option.rect
        box = QRectF(row.left() + _LEFT, row.top() + round((row.height() - BOX) / 2), BOX, BOX)
        scale = option.widget.devicePixelRatioF()
        tick = self._icons.pixmap("check", BOX - 2, "on-accent", scale) if _is_ticked(index) else None
        draw_box(painter, box, self._theme, tick)
        where, _, words = str(index.data()).partition("\n")
        left, room = row.left() + _TARGET, row.width() - _TARGET - _RIGHT
        middle = row.top() + row.height() / 2
        for text, font, token, at in (
            (where, weighted(interface_font(12.0)), "ink-quiet", middle - _LINE / 2),
            (words, interface_font(13.0), "ink", middle + _LINE / 2),
        ):
            painter.setPen(self._theme.colour(token))
            draw_line_of_text(painter, left, at, text, font, room)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Ticks by a click in front of the words, where the box is drawn, and by Space."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        if event.type() is not QEvent.Type.MouseButtonRelease or event.button() is not Qt.MouseButton.LeftButton:
            return False
        if event.position().x() >= option.rect.left() + _TARGET:
            return False
        state = Qt.CheckState.Unchecked if _is_ticked(index) else Qt.CheckState.Checked
        return bool(model.setData(index, state, Qt.ItemDataRole.CheckStateRole))


def _is_ticked(index: _Index) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
