"""What lists of one line a row in dialogs have in common: their height and their theme."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme

_ROW = 34  # pixels


class LineDelegate(QStyledItemDelegate):
    """Rows of one line. What stands in them is drawn by its heirs."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, row_height(_ROW))
