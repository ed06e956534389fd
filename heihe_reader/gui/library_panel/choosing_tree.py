"""The tree of stories under keys and pointer: where a key leads, and what is chosen, one row or many."""

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView

from heihe_reader.gui.library_panel.story_tree import StoryTree
from heihe_reader.gui.library_panel.words import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 1000  # rows that an act is done to at once
_SOUGHT = 300  # rows that a typed letter is looked for in

Action = QAbstractItemView.CursorAction
Index = QModelIndex | QPersistentModelIndex


class ChoosingTree(StoryTree):
    """What QTreeView knows by its layout, asked of the rows themselves."""

    def spoken(self, index: Index) -> str:
        """All that a row says, in words."""
        row = self._model.row_at(index)
        if row is None:
            return ""
        return spoken(row, self._delegate.usual_language, self._delegate.unread_of(row), self._delegate.pane_of(row))

    # ---- by keys

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        here, last = self.currentIndex(), self._model.rowCount() - 1
        if last < 0:
            return QModelIndex()
        if action == Action.MoveHome or not here.isValid():
            return self._model.index(0, 0)
        if action == Action.MoveEnd:
            return self._last_of(self._model.index(last, 0))
        if action == Action.MoveLeft:
            return self._leftward(here)
        if action == Action.MoveRight:
            if self.isExpanded(here):
                return self._model.index(0, 0, here)
            self.setExpanded(here, True)
            return here
        if action in (Action.MovePageUp, Action.MovePageDown):
            return self._paged(here, 1 if action == Action.MovePageDown else -1)
        return self._neighbour(here, -1 if action in (Action.MoveUp, Action.MovePrevious) else 1)

    def keyboardSearch(self, search: str) -> None:
        here = self.currentIndex()
        start = (here.parent() if here.parent().isValid() else here).row()
        for step in range(1, min(self._model.rowCount(), _SOUGHT) + 1):
            number = (start + step) % self._model.rowCount()
            story = self._model.story(number)
            if story is not None and story.title.casefold().startswith(search.casefold()):
                self.setCurrentIndex(self._model.index(number, 0))
                return

    def _leftward(self, here: QModelIndex) -> QModelIndex:
        if here.parent().isValid():
            return here.parent()
        self.setExpanded(here, False)
        return here

    def _paged(self, here: QModelIndex, direction: int) -> QModelIndex:
        wanted = self.visualRect(here).center().y() + self.verticalOffset() + direction * self.viewport().height()
        y = min(max(wanted, 0), self._tops.top(self._tops.count) - 1)
        return self.indexAt(QPoint(0, y - self.verticalOffset()))

    # ---- what is chosen

    def chosen_indexes(self) -> list[QModelIndex]:
        """The chosen rows from top to bottom, at most `MOST`."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.count())]
        rows = (self._model.index(n, 0, r.parent()) for r in ranges for n in range(r.top(), r.bottom() + 1))
        return sorted(islice(rows, MOST), key=_place)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        box = rect.normalized()
        first, last = self.indexAt(box.topLeft()), self.indexAt(box.bottomRight())
        if rect.isEmpty():
            first = last = self.currentIndex()
        if not last.isValid() and self._model.rowCount():
            last = self._last_of(self._model.index(self._model.rowCount() - 1, 0))
        if first.isValid():
            self.selectionModel().select(self._between(first, last), command)

    def selectAll(self) -> None:
        if self._model.rowCount():
            whole = QItemSelection(self._model.index(0, 0), self._model.index(self._model.rowCount() - 1, 0))
            self.selectionModel().select(whole, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    def _between(self, first: QModelIndex, last: QModelIndex) -> QItemSelection:
        """Two rows and what stands between them; of very many rows the stories alone, with which their tellings go."""
        chosen, begun, ended = QItemSelection(), first, first
        for index in islice(self._down(first), MOST):
            if index.parent() != begun.parent():
                chosen.select(begun, ended)
                begun = index
            ended = index
            if index == last:
                chosen.select(begun, ended)
                return chosen
        tops = [index.parent() if index.parent().isValid() else index for index in (first, last)]
        return QItemSelection(*tops)

    def _down(self, first: QModelIndex) -> "Iterator[QModelIndex]":
        """A row and all below it."""
        index, before = first, QModelIndex()
        while index.isValid() and index != before:
            yield index
            index, before = self._neighbour(index, 1), index


def _place(index: QModelIndex) -> tuple[int, int]:
    """For the order of rows: the number of the story, then that of the telling."""
    return (index.parent().row(), index.row()) if index.parent().isValid() else (index.row(), -1)
