"""The tree itself: clicks, keys, dragging and dropping."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView, QWidget

from heihe_reader.gui.tags_panel.delegate import CLOSE_ROW, ROW, TagDelegate
from heihe_reader.gui.tags_panel.model import MIME, TagModel
from heihe_reader.gui.theme.icons import Icons, scale_of
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId

_INDENT = 16


class TagTree(QTreeView):
    """The tags with their swatches, digits and counts.

    Signals:
        filter_wanted(TagId | None): a click or Enter on a tag; None when it was the one filtered by, or on Esc.
        next_mark_wanted(TagId): double click, Ctrl+Enter.
        rename_wanted(TagId, str), move_wanted(TagId, TagId | None), remove_wanted(TagId)
        tag_selection_wanted(TagId): text was dropped on a tag.
        new_wanted(TagId | None): Insert; a tag inside this one.
        menu_wanted(TagId | None, QPoint): the context menu, at a global point.
    """

    filter_wanted = Signal(object)
    next_mark_wanted = Signal(object)
    rename_wanted = Signal(object, str)
    move_wanted = Signal(object, object)
    remove_wanted = Signal(object)
    tag_selection_wanted = Signal(object)
    new_wanted = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TagTree")
        self.setAccessibleName(self.tr("Tags"))
        self._icons = icons
        self._tags = TagModel(self)
        self._closed: set[TagId] = set()
        self._doubled = False
        self._delegate = TagDelegate(theme, self)
        self._delegate.renamed.connect(self.rename_wanted)
        self._clear_later = QTimer(self)
        self._clear_later.setSingleShot(True)
        self._clear_later.timeout.connect(lambda: self.filter_wanted.emit(None))
        self.setModel(self._tags)
        self.setItemDelegate(self._delegate)
        self._dress()
        self.collapsed.connect(lambda index: self._closed.add(index.data(Qt.ItemDataRole.UserRole).id))
        self.expanded.connect(lambda index: self._closed.discard(index.data(Qt.ItemDataRole.UserRole).id))

    def _dress(self) -> None:
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setViewportMargins(6, 0, 0, 0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAnimated(False)

    def set_compact(self, compact: bool) -> None:
        """Makes rows lower, or as high as usual."""
        self._delegate.row = CLOSE_ROW if compact else ROW
        self.scheduleDelayedItemsLayout()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._icons = icons
        self._delegate.set_theme(theme)
        self.viewport().update()

    def set_tags(self, tags: Sequence[Tag], counts: Mapping[TagId, int], distinct: Mapping[TagId, int]) -> None:
        """Shows these tags; what was current and closed stays so."""
        current, scrolled = self.current_tag(), self.verticalScrollBar().value()
        closed = set(self._closed)
        self._tags.set_tags(tags, counts, distinct)
        self.expandAll()
        for tag in closed:
            if (index := self._tags.index_of(tag)).isValid():
                self.setExpanded(index, False)
        self._closed = closed & {tag.id for tag in tags}
        self.setCurrentIndex(self._tags.index_of(current))
        self.verticalScrollBar().setValue(scrolled)

    def set_filter(self, tag: TagId | None) -> None:
        """Shows which tag the marks are filtered by."""
        self._delegate.filtered = tag
        self.viewport().update()

    def filtered(self) -> TagId | None:
        """The tag that the marks are filtered by."""
        return TagId(self._delegate.filtered) if self._delegate.filtered is not None else None

    def current_tag(self) -> TagId | None:
        """The tag of the current row."""
        tag = self._tags.tag_at(self.currentIndex())
        return tag.id if tag else None

    def rect_of(self, tag: TagId) -> QRect:
        """Where a tag's row is, in the coordinates of the tree."""
        rect = self.visualRect(self._tags.index_of(tag))
        return rect.translated(self.viewport().pos())

    def rename(self, tag: TagId) -> None:
        """Lets the name be edited in its row."""
        index = self._tags.index_of(tag)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stands on a row, so that it is seen where the keys go."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._tags.index(0, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tag, key = self.current_tag(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape and self.filtered() is not None:
            self.filter_wanted.emit(None)
        elif key == Qt.Key.Key_Insert:
            self.new_wanted.emit(tag)
        elif tag is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if control:
                self.next_mark_wanted.emit(tag)
            else:
                self.filter_wanted.emit(None if tag == self.filtered() else tag)
        elif key == Qt.Key.Key_F2:
            self.rename(tag)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(tag)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._doubled:
            self._doubled = False
            return
        index = self.indexAt(event.position().toPoint())
        tag = self._tags.tag_at(index)
        inside = tag is not None and self.visualRect(index).contains(event.position().toPoint())
        if tag is None or not inside or event.button() != Qt.MouseButton.LeftButton or index != self.currentIndex():
            return
        if tag.id == self.filtered():  # perhaps the first half of a double click
            self._clear_later.start(QApplication.doubleClickInterval())
        else:
            self.filter_wanted.emit(tag.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._clear_later.stop()
        index = self.indexAt(event.position().toPoint())
        tag = self._tags.tag_at(index)
        if tag is not None and self.visualRect(index).contains(event.position().toPoint()):
            self.next_mark_wanted.emit(tag.id)
            self._doubled = True  # the release that follows is no click of its own

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyed = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyed else self.indexAt(event.pos())
        tag = self._tags.tag_at(index)
        at = self.visualRect(index).bottomLeft() if keyed and index.isValid() else event.pos()
        self.menu_wanted.emit(tag.id if tag else None, self.viewport().mapToGlobal(QPoint(at)))

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self._tags.hasChildren(index):
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        pixmap = self._icons.pixmap(name, 14, "ink-faint", scale_of(painter))
        painter.drawPixmap(rect.right() - _INDENT + 3, rect.top() + (rect.height() - 14) // 2, pixmap)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        target = self._tags.tag_at(self.indexAt(event.position().toPoint()))
        allowed = self._may_drop(event, target)
        self._show_target(target.id if target and allowed else None)
        if allowed:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(None)

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._tags.tag_at(self.indexAt(event.position().toPoint()))
        self._show_target(None)
        if not self._may_drop(event, target):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would have Qt take the dragged row away
        event.accept()
        moved = _dragged(event)
        if moved is not None:
            self.move_wanted.emit(moved, target.id if target else None)
        elif target is not None:
            self.tag_selection_wanted.emit(target.id)

    def _may_drop(self, event: QDropEvent, target: Tag | None) -> bool:
        moved = _dragged(event)
        if moved is None:
            return target is not None and event.mimeData().hasText()
        if target is not None:
            return not self._tags.inside(moved, target.id)
        tag = self._tags.tag_at(self._tags.index_of(moved))
        return tag is not None and tag.parent is not None

    def _show_target(self, tag: TagId | None) -> None:
        self._delegate.drop_target = tag
        self.viewport().update()


def _dragged(event: QDropEvent) -> TagId | None:
    data = event.mimeData().data(MIME)
    return TagId(bytes(data.data()).decode()) if not data.isEmpty() else None
