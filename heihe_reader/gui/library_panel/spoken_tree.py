"""The tree of stories as it is heard: what each row says, and news of the keys and of what is chosen."""

from functools import cached_property

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QAccessibleInterface, QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from heihe_reader.gui.library_panel.accessible_rows import Rows
from heihe_reader.gui.library_panel.announce import tell_chosen, tell_current, tell_listed, tell_unfolded
from heihe_reader.gui.library_panel.choosing_tree import ChoosingTree
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class SpokenTree(ChoosingTree):
    """QTreeView would look for rows in a layout that is not used here, so screen readers are told by hand."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, parent)
        self.accessible: QAccessibleInterface | None = None
        self.destroyed.connect(self.spoken_rows.close)
        self.expanded.connect(lambda index: tell_unfolded(self, self.spoken_rows, index))
        self.collapsed.connect(lambda index: tell_unfolded(self, self.spoken_rows, index))

    @cached_property
    def spoken_rows(self) -> Rows:
        """What stands for the rows in sight; Qt tells of a current row before this object is whole."""
        return Rows(self)

    def currentChanged(self, now: Index, before: Index) -> None:
        QAbstractItemView.currentChanged(self, now, before)
        tell_current(self, self.spoken_rows)

    def selectionChanged(self, now: QItemSelection, before: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, now, before)
        tell_chosen(self)

    def tell_listed(self) -> None:
        """Something else is listed."""
        tell_listed(self, self.spoken_rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tell_current(self, self.spoken_rows)
