"""A tree of two levels for any number of rows: only what is in sight is read, measured and drawn."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from heihe_reader.gui.library_panel.delegate import LibraryDelegate
from heihe_reader.gui.library_panel.model import LibraryModel
from heihe_reader.gui.library_panel.rows import Row, StoryRow
from heihe_reader.gui.library_panel.tops import Tops
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.viewport import own_viewport

if TYPE_CHECKING:
    from heihe_reader.model.ids import StoryId

_EXACT = 100  # stories up to which all are measured at once
_STEP = 20  # pixels of a step of the wheel's line

Hint = QAbstractItemView.ScrollHint
Index = QModelIndex | QPersistentModelIndex


class StoryTree(QTreeView):
    """QTreeView lays out every row it has; a million would take seconds, so nothing of its layout is used here."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self)
        self._model = LibraryModel(self)
        self._delegate = LibraryDelegate(theme, icons, self)
        self._tops = Tops(0, 1)
        self._unfolded: set[StoryId] = set()
        self._filtered = False  # then all is unfolded but for these
        self._folded: set[StoryId] = set()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)

    # ---- folding

    def isExpanded(self, index: Index) -> bool:
        row = self._model.row_at(index)
        return isinstance(row, StoryRow) and self._shows_tellings(row)

    def _shows_tellings(self, row: StoryRow) -> bool:
        if row.alone:
            return False
        return row.id not in self._folded if self._filtered or row.of else row.id in self._unfolded

    def setExpanded(self, index: Index, expand: bool) -> None:
        row = self._model.row_at(index)
        if not isinstance(row, StoryRow) or row.alone or self.isExpanded(index) is expand:
            return
        if self._filtered or row.of:
            (self._folded.discard if expand else self._folded.add)(row.id)
        else:
            (self._unfolded.add if expand else self._unfolded.discard)(row.id)
        self._measure(index.row())
        self.updateGeometries()
        self.viewport().update()
        (self.expanded if expand else self.collapsed).emit(index)

    def expand(self, index: Index) -> None:
        """Shows the tellings of a story."""
        self.setExpanded(index, True)

    def collapse(self, index: Index) -> None:
        """Hides them."""
        self.setExpanded(index, False)

    def expandAll(self) -> None:
        """Shows the tellings of all stories."""
        for number in range(self._model.rowCount()):
            self.expand(self._model.index(number, 0))

    def collapseAll(self) -> None:
        """Hides them."""
        for number in range(self._model.rowCount()):
            self.collapse(self._model.index(number, 0))

    # ---- where rows stand

    def doItemsLayout(self) -> None:
        count, usual = self._model.rowCount(), self._delegate.height(None)
        self._tops = Tops(count, usual)
        self._delegate.forget()
        for number in range(count if count <= _EXACT else 0):
            self._measure(number)
        self._measure_sight()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(_STEP)
        bar.setPageStep(height)
        bar.setRange(0, max(self._tops.top(self._tops.count) - height, 0))
        self.horizontalScrollBar().setRange(0, 0)
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        self.executeDelayedItemsLayout()
        story = index.parent() if index.parent().isValid() else index
        top, height = self._tops.top(story.row()) - self.verticalOffset(), self._own_height(story.row())
        if index.parent().isValid():
            if not self.isExpanded(story):
                return QRect()
            top, height = top + height + self._delegate.version * index.row(), self._delegate.version
        return QRect(0, top, self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        self.executeDelayedItemsLayout()
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._tops.top(self._tops.count) or not 0 <= point.x() < self.viewport().width():
            return QModelIndex()
        number = self._tops.at(y)
        story, below = self._model.index(number, 0), y - self._tops.top(number) - self._own_height(number)
        return story if below < 0 else self._model.index(below // self._delegate.version, 0, story)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        self.expand(index.parent())
        self._measure(index.parent().row() if index.parent().isValid() else index.row())
        self.updateGeometries()
        box, bar, height = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if hint == Hint.PositionAtCenter:
            bar.setValue(bar.value() + box.center().y() - height // 2)
        elif box.top() < 0 or hint == Hint.PositionAtTop:
            bar.setValue(bar.value() + box.top())
        elif box.bottom() >= height:
            bar.setValue(bar.value() + min(box.bottom() + 1 - height, box.top()))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        changed = self._measure_sight()
        if changed:
            self.updateGeometries()
        if changed and dy > 0:  # rows above turned out to be higher: all below them stand lower
            self.viewport().update()
        else:
            self.viewport().scroll(0, dy)

    def rows_in_sight(self) -> list[QModelIndex]:
        """The rows of which something shows, from top to bottom."""
        self.executeDelayedItemsLayout()
        return [index for index, _, _ in self._shown(0, self.viewport().height() - 1)]

    def _shown(self, first: int, last: int) -> Iterator[tuple[QModelIndex, Row, QRect]]:
        """What stands between two heights of the viewport, without asking twice for where anything stands."""
        offset, width = self.verticalOffset(), self.viewport().width()
        number = self._tops.at(first + offset)
        top = self._tops.top(number) - offset
        while number < self._tops.count and top <= last:
            row = self._model.story(number)
            box = QRect(0, top, width, self._delegate.height(row))
            if row is not None:
                index = self._model.index(number, 0)
                if box.bottom() >= first:
                    yield index, row, box
                for place, version in enumerate(row.versions if self._shows_tellings(row) else ()):
                    box = QRect(0, box.bottom() + 1, width, self._delegate.version)
                    if first <= box.bottom() and box.top() <= last:
                        yield self._model.index(place, 0, index), version, box
            top = box.bottom() + 1
            number += 1

    # ---- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.widget = self
        plain = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        pointer = self.viewport().mapFromGlobal(QCursor.pos()) if self.viewport().underMouse() else QPoint(-1, -1)
        chosen = self.selectionModel()
        for index, row, box in self._shown(event.rect().top(), event.rect().bottom()):
            option.rect, option.state = box, plain
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if box.contains(pointer):
                option.state |= QStyle.StateFlag.State_MouseOver
            self._delegate.draw(
                painter, option, index, row, expanded=isinstance(row, StoryRow) and self._shows_tellings(row)
            )
        painter.end()

    # ---- measuring

    def _own_height(self, number: int) -> int:
        """The pixels of a story's own row."""
        return self._delegate.height(self._model.story(number))

    def _measure(self, number: int) -> bool:
        row = self._model.story(number)
        below = self._delegate.version * len(row.versions) if row is not None and self._shows_tellings(row) else 0
        return self._tops.set(number, self._delegate.height(row) + below)

    def _measure_sight(self) -> bool:
        """Measures what is in sight; True where a height was not known."""
        if not self._tops.count:
            return False
        offset, changed = self.verticalOffset(), False
        number, bottom = self._tops.at(offset), offset + self.viewport().height()
        top = self._tops.top(number)
        while number < self._tops.count and top <= bottom:
            changed = self._measure(number) or changed
            top += self._tops.height(number)
            number += 1
        return changed

    # ---- neighbours

    def _neighbour(self, index: QModelIndex, step: int) -> QModelIndex:
        """The row below (1) or above (-1); the same one at the ends."""
        story = index.parent() if index.parent().isValid() else index
        if step > 0:
            place = index.row() + 1 if index.parent().isValid() else 0
            if self.isExpanded(story) and place < self._model.rowCount(story):
                return self._model.index(place, 0, story)
            after = self._model.index(story.row() + 1, 0)
            return after if after.isValid() else self._model.sibling(index.row(), 0, index)
        if index.parent().isValid():
            return self._model.index(index.row() - 1, 0, story) if index.row() else story
        before = self._model.index(story.row() - 1, 0)
        return self._last_of(before) if before.isValid() else story

    def _last_of(self, story: QModelIndex) -> QModelIndex:
        if not self.isExpanded(story):
            return story
        return self._model.index(self._model.rowCount(story) - 1, 0, story)
