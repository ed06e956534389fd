"""The tree of stories as it is heard: what each row says, and news of the keys and of what is chosen."""

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QAccessibleInterface, QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from heihe_reader.gui.library_panel.accessible_rows import Rows
from heihe_reader.gui.library_panel.announce import tell_chosen, tell_current, tell_unfolded
from heihe_reader.gui.library_panel.choosing_tree import ChoosingTree
from heihe_reader.gui.library_panel.words import spoken
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class SpokenTree(ChoosingTree):
    """QTreeView would look for rows in a layout that is not used here, so screen readers are told by hand."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, parent)
        self.accessible: QAccessibleInterface | None = None
        self.spoken_rows = Rows(self)
        self.destroyed.connect(self.spoken_rows.close)
        self.expanded.connect(lambda index: tell_unfolded(self, index))
        self.collapsed.connect(lambda index: tell_unfolded(self, index))

    def spoken(self, index: Index) -> str:
        """All that a row says, in words."""
        row = self._model.row_at(index)
        if row is None:
            return ""
        return spoken(row, self._delegate.usual_language, self._delegate.unread_of(row), self._delegate.pane_of(row))

    def currentChanged(self, now: Index, before: Index) -> None:
        QAbstractItemView.currentChanged(self, now, before)
        tell_current(self)

    def selectionChanged(self, now: QItemSelection, before: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, now, before)
        tell_chosen(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tell_current(self)
