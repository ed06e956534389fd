"""The list of annotations itself: keys, clicks, the context menu and what is current."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from heihe_reader.gui.annotations_panel.delegate import AnnotationDelegate
from heihe_reader.gui.annotations_panel.model import AnnotationModel
from heihe_reader.gui.annotations_panel.rows import AnnotationRow, PlaceRow
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.popping import pop_up
from heihe_reader.gui.widgets.row_view import RowView, dress_as_rows
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place

_MEASURED = 600  # rows; a longer list gives every annotation the room of two lines
_USUAL = 73  # pixels


class AnnotationList(RowView):
    """Lists annotations with their places and says what is wished of them.

    Signals:
        go_wanted(AnnotationId, Place): Enter, double click, O and Shift+O.
        current_changed(AnnotationId | None): another annotation became the current one.
        note_wanted(AnnotationId), tags_wanted(tuple), copy_wanted(tuple), export_wanted(tuple), remove_wanted(tuple):
            acts on one or all chosen annotations, by id.
        life_wanted(AnnotationId): list all that was done to an annotation.
        opt_out_wanted(AnnotationId, Place), opt_in_wanted(AnnotationId, Place): leave a copy out, take it in again.
    """

    go_wanted = Signal(object, object)
    current_changed = Signal(object)
    note_wanted = Signal(object)
    tags_wanted = Signal(object)
    copy_wanted = Signal(object)
    export_wanted = Signal(object)
    remove_wanted = Signal(object)
    opt_out_wanted = Signal(object, object)
    opt_in_wanted = Signal(object, object)
    life_wanted = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AnnotationList")
        self.setAccessibleName(self.tr("Annotations"))
        self._icons = icons
        self._rows = AnnotationModel(self)
        self._delegate = AnnotationDelegate(theme, icons, self)
        self._current: AnnotationId | None = None
        self._visited: dict[AnnotationId, int] = {}
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self._dress()
        self.selectionModel().currentChanged.connect(self._note_current)
        self._rows.rowsInserted.connect(lambda _parent, first, last: self._measure(first, last))

    def _dress(self) -> None:
        dress_as_rows(self, _USUAL)
        self.verticalHeader().setMinimumSectionSize(20)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._icons = icons
        self._delegate.set_theme(theme, icons)
        self.viewport().update()

    def set_compact(self, compact: bool) -> None:
        """Makes rows lower, or as high as usual."""
        self._delegate.set_compact(compact)
        self._measure(0, self._rows.rowCount() - 1)

    def set_rows(self, rows: Sequence[AnnotationRow]) -> None:
        """Lists these; what was current, chosen and opened stays so where it is still there."""
        chosen, scrolled = set(self.chosen()), self.verticalScrollBar().value()
        kept = self._current
        self.selectionModel().blockSignals(True)
        self._rows.set_rows(rows)
        self._measure(0, self._rows.rowCount() - 1)
        self.selectionModel().blockSignals(False)
        self.verticalScrollBar().setValue(scrolled)
        self._select(kept, chosen)
        if kept is not None and not self._rows.index_of(kept).isValid():
            self._set_known(None)

    def set_current(self, annotation: AnnotationId | None) -> None:
        """Makes an annotation the current one, as when the caret enters its mark. Nothing is gone to."""
        if annotation == self._current:
            return
        if annotation is not None and self._rows.index_of(annotation).isValid():
            self._select(annotation, {annotation})
            self.scrollTo(self._rows.index_of(annotation))
        else:
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            self.selectionModel().blockSignals(False)
            self.viewport().update()
            self._set_known(None)

    def current(self) -> AnnotationId | None:
        """The current annotation."""
        return self._current

    def chosen(self) -> tuple[AnnotationId, ...]:
        """The chosen annotations in the order of the list, else the current one."""
        found: dict[AnnotationId, None] = {}
        for index in sorted(self.selectionModel().selectedRows(), key=lambda index: index.row()):
            if (row := self._rows.annotation_at(index)) is not None:
                found[row.id] = None
        if not found and self._current is not None:
            found[self._current] = None
        return tuple(found)

    def step_place(self, forward: bool) -> None:
        """Goes to the next or previous place of the current annotation, round and round."""
        row = self._rows.annotation_at(self.currentIndex())
        if row is None or not row.shown:
            return
        at = (self._visited.get(row.id, 0) + (1 if forward else -1)) % len(row.shown)
        self._visited[row.id] = at
        self.go_wanted.emit(row.id, row.shown[at].place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._rows.annotation_at(self.currentIndex())
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and plain:
            self._open_or_close(row, key == Qt.Key.Key_Right)
        elif key == Qt.Key.Key_O:
            self.step_place(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif key == Qt.Key.Key_Delete and plain:
            self.remove_wanted.emit(self.chosen())
        elif key == Qt.Key.Key_N and plain:
            self.note_wanted.emit(row.id)
        elif key == Qt.Key.Key_T and plain:
            self.tags_wanted.emit(self.chosen())
        elif key == Qt.Key.Key_X and plain:
            self._leave_out_or_take_in(self._rows.row_at(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters act, they do not search."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._rows.row_at(index)
        if isinstance(row, AnnotationRow) and len(row.places) > 1 and event.button() == Qt.MouseButton.LeftButton:
            arrow = self._delegate.arrow_rect(self.visualRect(index))
            if arrow.contains(event.position().toPoint()):
                self._rows.set_open(row.id, not self._rows.is_open(row.id))
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(self.indexAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyed = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyed else self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        at = self.visualRect(index).bottomLeft() if keyed else event.pos()
        menu = self.menu_for(index)
        menu.aboutToHide.connect(menu.deleteLater)
        pop_up(menu, self.viewport().mapToGlobal(QPoint(at)))

    def menu_for(self, index: QModelIndex) -> QMenu:
        """The context menu of a row; what does not apply is absent."""
        menu = QMenu(self)
        row, annotation, chosen = self._rows.row_at(index), self._rows.annotation_at(index), self.chosen()
        if annotation is None:
            return menu
        self._add(menu, self.tr("Go to it"), "Enter", lambda: self._go(index))
        self._add(menu, self.tr("Edit note"), "N", lambda: self.note_wanted.emit(annotation.id))
        self._add(menu, self.tr("Change tags…"), "T", lambda: self.tags_wanted.emit(chosen))
        menu.addSeparator()
        self._add(menu, self.tr("Copy with citation"), "Ctrl+Shift+C", lambda: self.copy_wanted.emit(chosen))
        self._add(menu, self.tr("Export these…"), "", lambda: self.export_wanted.emit(chosen))
        self._add(menu, self.tr("History of this mark…"), "", lambda: self.life_wanted.emit(annotation.id))
        menu.addSeparator()
        if isinstance(row, PlaceRow) and row.kind is MarkKind.OPTED_OUT:
            self._add(menu, self.tr("Take this copy in again"), "X", lambda: self._leave_out_or_take_in(row))
        elif isinstance(row, PlaceRow) and row.kind in (MarkKind.EXACT, MarkKind.VARIANT):
            self._add(menu, self.tr("Leave this copy out"), "X", lambda: self._leave_out_or_take_in(row))
        self._add(menu, self._remove_words(annotation, chosen), "Del", lambda: self.remove_wanted.emit(chosen))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure(0, self._rows.rowCount() - 1)

    def _remove_words(self, annotation: AnnotationRow, chosen: tuple[AnnotationId, ...]) -> str:
        if len(chosen) > 1:
            return self.tr("Remove these %Ln marks", "", len(chosen))
        places = len(annotation.shown)
        return self.tr("Remove (all %Ln places)", "", places) if places > 1 else self.tr("Remove")

    def _add(self, menu: QMenu, words: str, key: str, act: Callable[[], None]) -> None:
        menu.addAction(f"{words}\t{key}" if key else words, act)

    def _leave_out_or_take_in(self, row: object) -> None:
        if not isinstance(row, PlaceRow):
            return
        if row.kind is MarkKind.OPTED_OUT:
            self.opt_in_wanted.emit(row.annotation, row.place)
        elif row.kind in (MarkKind.EXACT, MarkKind.VARIANT):
            self.opt_out_wanted.emit(row.annotation, row.place)

    def _go(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if isinstance(row, PlaceRow):
            self.go_wanted.emit(row.annotation, row.place)
        elif row is not None:
            self._visited[row.id] = 0
            self.go_wanted.emit(row.id, Place(row.annotation.article, row.annotation.span))

    def _open_or_close(self, row: AnnotationRow, opened: bool) -> None:
        if not opened:
            self.setCurrentIndex(self._rows.index_of(row.id))
        self._rows.set_open(row.id, opened)

    def _select(self, current: AnnotationId | None, chosen: set[AnnotationId]) -> None:
        index = QModelIndex() if current is None else self._rows.index_of(current)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        for each in chosen - {current}:
            if (found := self._rows.index_of(each)).isValid():
                selection = self.selectionModel()
                selection.select(found, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)

    def _note_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self._rows.annotation_at(current)
        self._set_known(row.id if row else None)

    def _set_known(self, annotation: AnnotationId | None) -> None:
        if annotation != self._current:
            self._current = annotation
            self.current_changed.emit(annotation)

    def _measure(self, first: int, last: int) -> None:
        if self._rows.rowCount() > _MEASURED:
            return
        width = self.viewport().width()
        for number in range(first, last + 1):
            row = self._rows.row_at(self._rows.index(number, 0))
            if row is not None:
                self.setRowHeight(number, self._delegate.height_of(row, width))
