"""The library panel: its head with the counts, the filter, the order, and the stories."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from heihe_reader.gui.library_panel.accessible import install
from heihe_reader.gui.library_panel.library_view import LibraryView
from heihe_reader.gui.library_panel.model import Shelf
from heihe_reader.gui.library_panel.words import library_unread
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import articles_of, joined, stories_of
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.field_buttons import give_clear_button, give_icon
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.widgets.type_ahead import TypeAheadField
from heihe_reader.model.reading import Unread
from heihe_reader.model.shelf import Listed, Sort

_LIVE = 60  # milliseconds after a key before the list follows
_FOOT = 28  # pixels


class LibraryPanel(QWidget):
    """Shows articles and stories. `view` is the list with its wishes."""

    import_wanted = Signal()
    sample_wanted = Signal()
    sort_changed = Signal(str)
    listing_wanted = Signal(object, str)  # Sort, what the filter holds

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        install()
        super().__init__(parent)
        self.setObjectName("LibraryPanel")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sort = Sort.NEWEST
        self._working = ""
        self._listed = Listed()
        self._then: Callable[[], None] | None = None  # to be done once what was typed is listed
        self._head = QLabel(self.tr("Library"), self)
        self._counts = OneLine(self)
        name = self.tr("Filter the library by title, outlet, date or language")
        self.filter = TypeAheadField("LibraryFilter", name, self)
        self._sort_button = QToolButton(self)
        self._sort_actions: dict[Sort, QAction] = {}
        self.view = LibraryView(theme, icons, self)
        self._empty = EmptyState(theme, icons, "library", "LibraryEmpty", self)
        self._stack = QStackedWidget(self)
        self._line = hairline(self)
        self._foot = OneLine(self)
        self._timer = QTimer(self, interval=_LIVE, singleShot=True)
        self._timer.timeout.connect(self.renew)
        self._build()
        self.set_theme(theme, icons)

    def read_from(self, shelf: Shelf) -> None:
        """Asks this for the rows in sight from now on."""
        self.view.read_from(shelf)

    def renew(self) -> None:
        """Asks for the list as the filter and the order say."""
        self._timer.stop()
        self.listing_wanted.emit(self._sort, self.filter.text())

    def show_listed(self, listed: Listed) -> None:
        """Shows the list, or the first part of it."""
        self._listed = listed
        self.view.show_listed(listed)
        self._show_counts()
        found = bool(listed.leaders) or not listed.whole
        self._stack.setCurrentWidget(self.view if found else self._empty)
        if not found:
            self._say_empty()
        if self._then is not None and listed.words == self.filter.text() and (listed.leaders or listed.whole):
            then, self._then = self._then, None
            then()

    def show_work(self, words: str) -> None:
        """Says in the head what is being done ("Comparing, 84 of 126"); empty shows the counts again."""
        self._working = words
        self._head.setVisible(not words)  # beside it the numbers would be cut
        self._show_counts()

    def show_unread(self, unread: Unread | None) -> None:
        """Shows how much of each story and of all is unread; None while that is not counted."""
        self.view.show_unread(unread.by_story if unread is not None else None)
        share = unread.of_all if unread is not None else None
        self._foot.set_words(library_unread(share) if share is not None else "")
        for part in (self._line, self._foot):
            part.setVisible(share is not None)

    def set_sort(self, sort: str) -> None:
        """Lists in another order."""
        self._sort = Sort(sort) if sort in tuple(Sort) else Sort.NEWEST
        self._sort_actions[self._sort].setChecked(True)
        self.renew()

    def enter(self) -> None:
        """Gives the list the keys and chooses its first row, as soon as there is one."""
        self.view.enter()
        if not self._listed.leaders:
            self._then = lambda: self.view.enter() if self.view.hasFocus() and self._listed.leaders else None

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._head.setFont(weighted(interface_font(13.0)))
        self._counts.setFont(interface_font(13.0))
        self._foot.setFont(interface_font(12.0))
        self._sort_button.setIcon(icons.icon("sort"))
        for action in self.filter.actions():
            action.setIcon(icons.icon("filter", "ink-quiet"))
        self.view.set_theme(theme, icons)
        self._empty.set_theme(theme, icons)

    @property
    def listed(self) -> Listed:
        """What the view shows."""
        return self._listed

    def _build(self) -> None:
        self._counts.setProperty("tone", "quiet")
        self._counts.setObjectName("LibraryCounts")
        self._foot.setObjectName("LibraryUnread")
        self._foot.setProperty("tone", "quiet")
        self._foot.setFixedHeight(_FOOT)
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
        box.addWidget(self._line)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self._foot)
        box.addLayout(foot)
        self.show_unread(None)

    def _tools(self) -> QHBoxLayout:
        self.filter.setPlaceholderText(self.tr("Filter"))
        give_clear_button(self.filter)
        give_icon(self.filter, self.tr("Filter"))
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
            Sort.MOST_UNREAD: self.tr("Most unread first"),
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
        if step > 0:
            self._once_listed(lambda: self.view.enter() if self._listed.leaders else None)

    def _open_from_filter(self, beside: bool) -> None:
        self._once_listed(lambda: self.view.open_chosen(beside=beside))

    def _leave_filter(self) -> None:
        self.filter.clear()
        self.renew()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _once_listed(self, deed: Callable[[], None]) -> None:
        """Does something with the list as soon as it shows what was typed a moment ago."""
        if self._listed.words == self.filter.text() and not self._timer.isActive():
            deed()
        else:
            self._then = deed
            self.renew()

    def _say_empty(self) -> None:
        if self._listed.articles:
            hidden = self.tr("%Ln articles are hidden by the filter.", "", self._listed.articles)
            one = self.tr("1 article is hidden by the filter.")
            bold = self.tr("Nothing matches “%1”").replace("%1", self.filter.text())
            clear = (self.tr("Clear filter"), self.filter.clear)
            self._empty.say(bold, one if self._listed.articles == 1 else hidden, [clear])
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
        listed = self._listed
        counts = joined(articles_of(listed.articles), stories_of(listed.stories))
        shown = counts if listed.whole else articles_of(listed.articles)
        if listed.words.strip() and listed.articles and listed.whole:
            left = QLocale().toString(listed.shown)
            shown = self.tr("%1 of %2").replace("%1", left).replace("%2", articles_of(listed.articles))
        shorter = articles_of(listed.articles) if shown == counts else ""
        self._counts.set_words(self._working or shown, "" if self._working else shorter)
        if listed.whole:
            self._counts.setToolTip(counts)
