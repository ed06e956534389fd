"""The tree of stories: chooses, opens, folds, and asks for what its menus offer."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from heihe_reader.gui.library_panel.delegate import LEFT
from heihe_reader.gui.library_panel.drag_picture import drag_picture
from heihe_reader.gui.library_panel.model import Shelf
from heihe_reader.gui.library_panel.rows import Row, StoryRow, VersionRow, opened_by
from heihe_reader.gui.library_panel.spoken_tree import SpokenTree
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.dragged import article_data
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.shelf import Listed


class LibraryView(SpokenTree):
    """Emits wishes. A wish to open names the articles in the order of their panes."""

    open_wanted = Signal(object)  # tuple[ArticleId, ...]
    beside_wanted = Signal(object)  # ArticleId
    peek_wanted = Signal(object)  # ArticleId
    menu_wanted = Signal(object, object)  # tuple[Row, ...], QPoint of the screen
    current_changed = Signal(object)  # Row | None

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, parent)
        self._theme = theme
        self._awaited: set[ArticleId] = set()  # open articles whose stories are still to be unfolded
        self.setObjectName("LibraryView")
        self.setAccessibleName(self.tr("Library"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.selectionModel().currentChanged.connect(lambda now, _: self.current_changed.emit(self._model.row_at(now)))
        self.activated.connect(self._open_at)

    def read_from(self, shelf: Shelf) -> None:
        """Asks this for the rows in sight from now on."""
        self._model.read_from(shelf)

    def show_listed(self, listed: Listed) -> None:
        """Lists something else; what is chosen and unfolded stays so where it is still listed."""
        chosen, story = self.current_row(), self.currentIndex().internalId() == 0
        top = self.verticalScrollBar().value()
        if bool(listed.words.strip()) != self._filtered:
            self._filtered = bool(listed.words.strip())
            self._folded.clear()
        self._delegate.usual_language = listed.language
        self._model.show_listed(listed)
        self._unfold_awaited()
        self.tell_listed()
        self.doItemsLayout()
        self.verticalScrollBar().setValue(top)
        if chosen is not None:
            self._choose(chosen.id if isinstance(chosen, VersionRow) else chosen.principal.id, as_story=story)
            self.verticalScrollBar().setValue(top)

    def story(self, number: int) -> StoryRow | None:
        """The story at a place of the list."""
        return self._model.story(number)

    @property
    def unfolded(self) -> frozenset[StoryId]:
        """The stories that a person unfolded."""
        return frozenset(self._unfolded)

    def unfold(self, stories: Iterable[StoryId]) -> None:
        """Unfolds these too."""
        self._unfolded.update(stories)
        self.scheduleDelayedItemsLayout()

    def show_panes(self, articles: Sequence[ArticleId]) -> None:
        """Numbers the rows of the open articles and unfolds their stories."""
        panes: Mapping[ArticleId, int] = {article: number for number, article in enumerate(articles)}
        if panes != self._delegate.panes:
            self._delegate.panes = panes
            self._awaited = set(articles)
            self._unfold_awaited()
            self.viewport().update()

    def _unfold_awaited(self) -> None:
        """Unfolds the stories of articles that were opened; those that are not listed yet wait until they are."""
        for article in tuple(self._awaited):
            index = self._model.index_of(article)
            if index.isValid():
                self._awaited.remove(article)
                if index.parent().isValid():
                    self.setExpanded(index.parent(), True)

    def show_unread(self, shares: Mapping[StoryId, float] | None) -> None:
        """Shows how much of each story's distinct text is unread, 0 to 1, all where none is named; None hides it."""
        fewer = (shares is None) != (self._delegate.unread is None)
        self._delegate.unread = shares
        if fewer:
            self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def unread_of(self, rows: Iterable[Row]) -> tuple[float, ...] | None:
        """How much of each is unread, 0 to 1; None where that is not counted, or not known of one of them."""
        shares = [self._delegate.unread_of(row) for row in rows]
        known = tuple(share for share in shares if share is not None)
        return known if len(known) == len(shares) else None

    def choose(self, article: ArticleId) -> None:
        """Makes an article's row the current one."""
        self._choose(article, as_story=False)

    def _choose(self, article: ArticleId, *, as_story: bool) -> None:
        index = self._model.index_of(article)
        if as_story and index.parent().isValid():
            index = index.parent()
        if index.isValid():
            if index.parent().isValid():
                self.setExpanded(index.parent(), True)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def current_row(self) -> Row | None:
        """What is chosen."""
        return self._model.row_at(self.currentIndex())

    def current_article(self) -> ArticleId | None:
        """The article that the chosen row is about: a telling, or the one that leads its story."""
        row = self.current_row()
        return row.principal.id if isinstance(row, StoryRow) else row.id if row is not None else None

    def opened_by_current(self) -> tuple[ArticleId, ...]:
        """The articles that open with the chosen row; none where nothing is chosen."""
        row = self.current_row()
        return opened_by([row]) if row is not None else ()

    def opened_by_newest(self) -> tuple[ArticleId, ...]:
        """The articles that open with the story at the top; none where nothing is listed."""
        top = self.story(0) if self._model.rowCount() else None
        return opened_by([top]) if top is not None else ()

    def chosen_rows(self) -> tuple[Row, ...]:
        """What is chosen, from top to bottom; a telling whose story is chosen goes with it."""
        chosen = self.chosen_indexes() or [self.currentIndex()]
        rows = [row for index in chosen if (row := self._model.row_at(index)) is not None]
        stories = {version.id for row in rows if isinstance(row, StoryRow) for version in row.versions}
        return tuple(row for row in rows if isinstance(row, StoryRow) or row.id not in stories)

    def enter(self) -> None:
        """Takes the keys and chooses the first row."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self._model.index(0, 0))

    def open_chosen(self, *, beside: bool) -> None:
        """Asks to open the chosen row, the first one where none is chosen."""
        row = self.current_row() or self._model.row_at(self._model.index(0, 0))
        if row is not None:
            self._open(row, beside=beside)

    def set_compact(self, compact: bool) -> None:
        """Makes rows lower, or as high as usual."""
        self._delegate.set_compact(compact)
        self.doItemsLayout()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._theme = theme
        self._delegate.set_theme(theme, icons)
        self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._open(row, beside=beside)
        elif event.key() == Qt.Key.Key_Space and row is not None:
            self.peek_wanted.emit(row.id if isinstance(row, VersionRow) else row.principal.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        on_triangle = event.position().x() < LEFT and not index.parent().isValid()
        if event.button() == Qt.MouseButton.LeftButton and on_triangle and self._model.rowCount(index):
            self.setExpanded(index, not self.isExpanded(index))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._model.row_at(self.indexAt(event.position().toPoint()))
        if row is not None and event.position().x() >= LEFT:
            self._open(row, beside=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._ask_for_menu(event.globalPos())

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drags the chosen rows out; whoever takes them opens their articles."""
        rows = self.chosen_rows()
        if rows:
            drag = QDrag(self)
            drag.setMimeData(article_data(opened_by(rows)))
            drag.setPixmap(drag_picture(self._dragged_words(rows), self._theme, self.devicePixelRatioF()))
            drag.exec(Qt.DropAction.CopyAction)

    def _dragged_words(self, rows: Sequence[Row]) -> str:
        first = rows[0].title if isinstance(rows[0], StoryRow) else rows[0].article.title
        return first if len(rows) == 1 else self.tr("%1 and %Ln more", "", len(rows) - 1).replace("%1", first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # titles break anew

    def _ask_for_menu(self, where: QPoint) -> None:
        rows = self.chosen_rows()
        if rows:
            self.menu_wanted.emit(rows, where)

    def _open_at(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self._open(row, beside=False)

    def _open(self, row: Row, *, beside: bool) -> None:
        if beside:
            self.beside_wanted.emit(row.id if isinstance(row, VersionRow) else row.principal.id)
        else:
            self.open_wanted.emit(opened_by([row]))
