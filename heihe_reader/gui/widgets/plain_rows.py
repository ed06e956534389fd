"""Rows of a plain list: a title, and below it what else is said of a thing, on the ground that all lists share."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, is_current

FACTS = Qt.ItemDataRole.UserRole + 1
_LEFT, _RIGHT = 12, 8  # pixels beside the words
_ONE, _TWO = 32, 46  # pixels of a row of one line, of two
_APART = 9  # pixels of the middle of each of two lines from that of the row


class PlainRows(QStyledItemDelegate):
    """The current row stands on the accent edge of all lists, which is quiet without the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget, *, left: int = _LEFT) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left = left

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, row_height(_TWO if index.data(FACTS) else _ONE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        draw_ground(painter, option, self._theme, current=is_current(option, index))
        rect, facts = QRectF(option.rect), index.data(FACTS)
        middle, left, width = rect.center().y(), rect.left() + self._left, rect.width() - self._left - _RIGHT
        painter.setPen(self._theme.colour("ink"))
        title = index.data(Qt.ItemDataRole.DisplayRole)
        draw_line_of_text(painter, left, middle - (_APART if facts else 0), title, interface_font(13.0), width)
        if facts:
            painter.setPen(self._theme.colour("ink-quiet"))
            draw_line_of_text(painter, left, middle + _APART, facts, interface_font(12.0), width)
        painter.restore()


def plain_row(title: str, facts: str = "") -> QListWidgetItem:
    """An item that is drawn so, and read out whole."""
    item = QListWidgetItem(title)
    if facts:
        item.setData(FACTS, facts)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {facts}")
    return item
