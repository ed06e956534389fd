"""The list of results: keys, clicks and what is current."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from heihe_reader.gui.search_panel.delegate import ResultsDelegate
from heihe_reader.gui.search_panel.hits import Group
from heihe_reader.gui.search_panel.model import HeadRow, HitRow, MoreRow, ResultsModel
from heihe_reader.gui.search_panel.words import open_words
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.row_view import RowView, dress_as_rows

_MEASURED = 1000  # rows; beyond, a row gets the room of two lines
_USUAL = 72  # pixels


class ResultsView(RowView):
    """Lists groups of hits.

    Signals:
        open_wanted(FoundHit, bool): Enter or a click on a hit; true with Ctrl, which opens it beside.
        group_wanted(tuple of ArticleId): the articles of a group, side by side.
        peek_wanted(FoundHit): Space, to look into it without opening.
        left(): Esc.
    """

    open_wanted = Signal(object, bool)
    group_wanted = Signal(object)
    peek_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SearchResults")
        self.setAccessibleName(self.tr("Search results"))
        self._results = ResultsModel(self)
        self._delegate = ResultsDelegate(theme, self)
        self.setModel(self._results)
        self.setItemDelegate(self._delegate)
        self._dress()
        self.set_theme(theme)

    def _dress(self) -> None:
        dress_as_rows(self, _USUAL)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._delegate.set_theme(theme)
        self.setStyleSheet(theme.filled("QTableView { background: @paper; }"))
        self.viewport().update()

    def set_groups(self, groups: Sequence[Group], *, anew: bool) -> None:
        """Lists these. For a new search the first hit becomes current, else the current row stays."""
        row = 0 if anew else self.currentIndex().row()
        if anew:
            self._results.forget_whole()
        self._results.set_groups(groups)
        self._measure()
        self._go_to(min(max(row, 0), self._results.rowCount() - 1), 1)
        if anew:
            self.scrollToTop()

    def step(self, by: int) -> None:
        """Makes the next (1) or previous (−1) hit current."""
        self._go_to(self.currentIndex().row() + by, by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_J, Qt.Key.Key_Down):
            self.step(1)
        elif key in (Qt.Key.Key_K, Qt.Key.Key_Up):
            self.step(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(self.currentIndex(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Space:
            row = self._results.row_at(self.currentIndex())
            if isinstance(row, HitRow):
                self.peek_wanted.emit(row.passage.shown)
        elif key == Qt.Key.Key_O:
            self._open_group(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters act, they do not search."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        row = self._results.row_at(index)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if isinstance(row, HeadRow):
            if self._delegate.link_rect(row, self.visualRect(index)).contains(point):
                self.group_wanted.emit(row.group.articles)
        elif row is not None and index == self.currentIndex():
            self._act(index, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        row = self._results.row_at(index)
        hand = row is not None
        if isinstance(row, HeadRow):
            hand = self._delegate.link_rect(row, self.visualRect(index)).contains(point)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def _act(self, index: QModelIndex, beside: bool) -> None:
        row = self._results.row_at(index)
        if isinstance(row, HitRow):
            self.open_wanted.emit(row.passage.shown, beside)
        elif isinstance(row, MoreRow):
            self._results.show_whole(row.group)
            self._measure()
            self._go_to(index.row(), 1)

    def _open_group(self, index: QModelIndex) -> None:
        row = self._results.row_at(index)
        if row is not None and open_words(row.group):
            self.group_wanted.emit(row.group.articles)

    def _go_to(self, number: int, by: int) -> None:
        """The row of this number, or the next one that is no head."""
        while 0 <= number < self._results.rowCount():
            index = self._results.index(number, 0)
            if not isinstance(self._results.row_at(index), HeadRow):
                self.setCurrentIndex(index)
                if number == 1:
                    self.scrollToTop()
                return
            number += by

    def _measure(self) -> None:
        if self._results.rowCount() > _MEASURED:
            return
        width = self.viewport().width()
        for number in range(self._results.rowCount()):
            row = self._results.row_at(self._results.index(number, 0))
            if row is not None:
                self.setRowHeight(number, self._delegate.height_of(row, width))
