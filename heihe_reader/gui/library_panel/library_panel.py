"""The library panel: its head with the counts, the filter, the order, and the stories."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from heihe_reader.gui.library_panel.library_view import LibraryView
from heihe_reader.gui.library_panel.rows import Listing, Sort, listing
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import articles_of, stories_of
from heihe_reader.gui.widgets.dates import language_name
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.type_ahead import TypeAheadField
from heihe_reader.model.article import Article
from heihe_reader.model.story import Story

_LIVE = 60  # milliseconds after a key before the list follows


class LibraryPanel(QWidget):
    """Shows articles and stories. `view` is the list with its wishes."""

    import_wanted = Signal()
    sample_wanted = Signal()
    sort_changed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("LibraryPanel")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stories: tuple[Story, ...] = ()
        self._articles: tuple[Article, ...] = ()
        self._sort = Sort.NEWEST
        self._working = ""
        self._listing = Listing()
        self._head = QLabel(self.tr("Library"), self)
        self._counts = QLabel(self)
        name = self.tr("Filter the library by title, outlet, date or language")
        self.filter = TypeAheadField("LibraryFilter", name, self)
        self._sort_button = QToolButton(self)
        self._sort_actions: dict[Sort, QAction] = {}
        self.view = LibraryView(theme, icons, self)
        self._empty = EmptyState(theme, icons, "library", "LibraryEmpty", self)
        self._stack = QStackedWidget(self)
        self._timer = QTimer(self, interval=_LIVE, singleShot=True)
        self._timer.timeout.connect(self._list)
        self._build()
        self.set_theme(theme, icons)

    def show_library(self, stories: Sequence[Story], articles: Sequence[Article]) -> None:
        """Lists these, as the filter and the order say."""
        stories, articles = tuple(stories), tuple(articles)
        if (stories, articles) != (self._stories, self._articles) or not articles:
            self._stories, self._articles = stories, articles
            self._list()

    def show_work(self, words: str) -> None:
        """Says in the head what is being done ("Comparing, 84 of 126"); empty shows the counts again."""
        self._working = words
        self._show_counts()

    def set_sort(self, sort: str) -> None:
        """Lists in another order."""
        self._sort = Sort(sort) if sort in tuple(Sort) else Sort.NEWEST
        self._sort_actions[self._sort].setChecked(True)
        self._list()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._head.setFont(weighted(interface_font(13.0)))
        self._counts.setFont(interface_font(13.0))
        self._sort_button.setIcon(icons.icon("sort"))
        for action in self.filter.actions():
            action.setIcon(icons.icon("filter", "ink-quiet"))
        self.view.set_theme(theme, icons)
        self._empty.set_theme(theme, icons)

    @property
    def listed(self) -> Listing:
        """What the view shows."""
        return self._listing

    def _build(self) -> None:
        self._counts.setProperty("tone", "quiet")
        self._counts.setObjectName("LibraryCounts")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 10, 6)
        head.setSpacing(8)
        head.addWidget(self._head)
        head.addWidget(self._counts, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addLayout(self._tools())
        box.addWidget(self._stack, 1)

    def _tools(self) -> QHBoxLayout:
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.textChanged.connect(lambda _: self._timer.start())
        self.filter.stepped.connect(self._into_list)
        self.filter.accepted.connect(self._open_from_filter)
        self.filter.escaped.connect(self._leave_filter)
        button = self._sort_button
        button.setObjectName("LibrarySort")
        button.setAccessibleName(self.tr("Order of the library"))
        button.setToolTip(self.tr("Order of the library"))
        button.setProperty("look", "boxed")
        button.setFixedSize(34, 30)
        button.setMenu(self._sort_menu())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 8)
        row.setSpacing(6)
        row.addWidget(self.filter, 1)
        row.addWidget(button)
        return row

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self._sort_button)
        menu.setObjectName("LibrarySortMenu")
        group = QActionGroup(menu)
        words = {
            Sort.NEWEST: self.tr("Newest first"),
            Sort.MOST_NEW: self.tr("Most new words first"),
            Sort.TITLE: self.tr("By title"),
            Sort.OUTLET: self.tr("By outlet"),
        }
        for sort, said in words.items():
            action = menu.addAction(said)
            action.setObjectName(f"actionSort{sort.name.title().replace('_', '')}")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, sort=sort: self._sort_chosen(sort))
            self._sort_actions[sort] = action
        self._sort_actions[Sort.NEWEST].setChecked(True)
        return menu

    def _sort_chosen(self, sort: Sort) -> None:
        self.set_sort(sort.value)
        self.sort_changed.emit(sort.value)

    def _into_list(self, step: int) -> None:
        self._follow()
        if step > 0 and self._listing.stories:
            self.view.enter()

    def _open_from_filter(self, beside: bool) -> None:
        self._follow()
        self.view.open_chosen(beside=beside)

    def _leave_filter(self) -> None:
        self.filter.clear()
        self._follow()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Lists at once what was typed a moment ago."""
        if self._timer.isActive():
            self._timer.stop()
            self._list()

    def _list(self) -> None:
        names = {article.metadata.language: language_name(article.metadata.language) for article in self._articles}
        self._listing = listing(self._stories, self._articles, self.filter.text(), self._sort, names)
        self.view.show_listing(self._listing)
        self._show_counts()
        self._stack.setCurrentWidget(self.view if self._listing.stories else self._empty)
        if not self._listing.stories:
            self._say_empty()

    def _say_empty(self) -> None:
        if self._articles:
            hidden = self.tr("%Ln articles are hidden by the filter.", "", len(self._articles))
            one = self.tr("1 article is hidden by the filter.")
            bold = self.tr("Nothing matches “%1”").replace("%1", self.filter.text())
            clear = (self.tr("Clear filter"), self.filter.clear)
            self._empty.say(bold, one if len(self._articles) == 1 else hidden, [clear])
            return
        self._empty.say(
            self.tr("No articles yet"),
            self.tr("Drop files or a folder here. Originals are kept byte for byte."),
            [
                (self.tr("Import files"), self.import_wanted.emit),
                (self.tr("Sample library"), self.sample_wanted.emit),
            ],
        )

    def _show_counts(self) -> None:
        counts = f"{articles_of(len(self._articles))}, {stories_of(len(self._stories))}"
        shown = counts
        if self.filter.text().strip() and self._articles:
            left = QLocale().toString(self._listing.articles - self._listing.hidden)
            shown = self.tr("%1 of %2").replace("%1", left).replace("%2", articles_of(len(self._articles)))
        self._counts.setText(self._working or shown)
        self._counts.setToolTip(counts)
