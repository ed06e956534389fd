"""The results page: head, filters, and the list of hits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from heihe_reader.gui.search_panel.filters_panel import FiltersPanel
from heihe_reader.gui.search_panel.groups import group_hits, tagged_together
from heihe_reader.gui.search_panel.hits import FoundHit, Order
from heihe_reader.gui.search_panel.results_view import ResultsView
from heihe_reader.gui.search_panel.words import empty_words, head_words, sub_words, tag_all_words
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.heard import tell
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.widgets.segmented import Segmented

_NARROW = 760  # pixels; below it the filters are behind a button
_SIDE, _APART = 28, 12  # pixels beside the head, and between its parts
_BUTTON_PADDING = 54  # pixels of a button beside its words: its icon and its edges


class SearchPage(QWidget):
    """Stands in the place of the desk while there is a query.

    Signals:
        open_wanted(FoundHit, bool): go to a hit; true opens it beside.
        side_by_side_wanted(tuple of ArticleId): open the articles of a group.
        tag_all_wanted(str, tuple of FoundHit): tag the hits that are listed; the first is the query.
        closed(): Esc; the desk comes back as it was.
    """

    open_wanted = Signal(object, bool)
    side_by_side_wanted = Signal(object)
    tag_all_wanted = Signal(str, object)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SearchPage")
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._query = ""
        self._found: tuple[FoundHit, ...] = ()
        self._tagged: tuple[FoundHit, ...] = ()  # the same, each with the tags of its copies
        self._listed: tuple[FoundHit, ...] = ()
        self._searched = 0
        self._filters_wanted = False
        self.filters = FiltersPanel(theme, icons, self)
        self.results = ResultsView(theme, self)
        self._line = hairline(self, upright=True)
        self._head_line = hairline(self)
        self._head = OneLine(self)
        self._sub = OneLine(self)
        self._orders = Segmented("SearchOrder", self)
        self._tag_all = QPushButton(self)
        self._filter_button = QToolButton(self)
        self._empty = EmptyState(theme, icons, "search", "SearchEmpty", self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme, icons)
        self.set_found("", (), 0)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._head.setFont(weighted(interface_font(18.0)))
        self._sub.setFont(interface_font(12.0))
        self._filter_button.setIcon(icons.icon("filter"))
        self._tag_icon = icons.icon("tag")
        self._say_tag_all()
        self.filters.set_theme(theme, icons)
        self.results.set_theme(theme)
        self._empty.set_theme(theme, icons)

    def set_found(self, query: str, found: Sequence[FoundHit], searched: int) -> None:
        """Shows the hits of a query, best first; `searched` is the number of articles that were looked into."""
        anew = query != self._query
        self._query, self._found, self._searched = query, tuple(found), searched
        self._tagged = tagged_together(found)
        self.filters.set_found(self._tagged)
        self._show(anew=anew)

    def show_trouble(self, query: str, said: str) -> None:
        """Says in one sentence why a regular expression finds nothing."""
        self.set_found(query, (), 0)
        self._empty.say(self.tr("This pattern cannot be searched for"), said)

    def order(self) -> Order:
        """What the hits are sorted by."""
        return tuple(Order)[max(self._order_group.checkedId(), 0)]

    @property
    def found(self) -> tuple[FoundHit, ...]:
        """All hits of the query, also those that the filters leave out."""
        return self._found

    def renew(self, found: Sequence[FoundHit]) -> None:
        """The same hits, of which more is known now; the list stays where it is."""
        self._found = tuple(found)
        self._tagged = tagged_together(found)
        self.filters.set_found(self._tagged)
        self._show(anew=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.results.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _show(self, *, anew: bool) -> None:
        filters = self.filters.filters()
        by_tag = self.order() is Order.TAG  # a hit with two tags is listed twice and counted once
        groups = group_hits(self._tagged, filters, Order.RELEVANCE if by_tag else self.order())
        self.filters.set_counts(self._tagged)
        self.results.set_groups(group_hits(self._tagged, filters, Order.TAG) if by_tag else groups, anew=anew)
        self._head.set_words(head_words(self._query, groups) if groups else "")
        tell(self, self._head.text())
        self._sub.set_words(sub_words(groups) if groups else "")
        self._listed = tuple(hit for group in groups for p in group.passages for hit in (p.shown, *p.also))
        marked = sum(len(each.hit.spans) for each in self._listed if each.hit.where != "note" and len(each.hit.span))
        said = tag_all_words(marked)
        self._tag_all.setAccessibleName(said)
        self._tag_all.setToolTip(said)
        self._say_tag_all()
        self._tag_all.setVisible(marked > 0)
        self._stack.setCurrentIndex(0 if groups else 1)
        self._head_row.setVisible(bool(groups))
        self._head_line.setVisible(bool(groups))
        if not groups:
            self._say_empty()

    def _say_empty(self) -> None:
        if not self._query:
            self._empty.say(self.tr("Search the library"), self.tr("Type a word into the field above."))
            return
        filters, buttons = self.filters.filters(), []
        if not filters.folded and any(each.hit.folded for each in self._found):
            buttons.append((self.tr("Search folded text"), self.filters.show_folded))
        if filters.narrow and self._found:
            buttons.append((self.tr("Clear filters"), self.filters.clear))
        bold = self.tr("No hits for “%1”").replace("%1", self._query)
        self._empty.say(bold, empty_words(self._searched, filters.folded), buttons)

    def _make_room(self) -> None:
        narrow = self.width() < _NARROW
        shown = not narrow or self._filters_wanted
        self.filters.setVisible(shown)
        self._line.setVisible(shown)
        self._filter_button.setVisible(narrow)
        self._say_tag_all()
        self._filter_button.setChecked(shown)

    def _say_tag_all(self) -> None:
        """In words, or as an icon alone where they would cut what was found."""
        words = self._tag_all.accessibleName()
        narrow = self.width() < _NARROW or self._head.sizeHint().width() > self._room_beside(words)
        self._tag_all.setText("" if narrow else words)
        self._tag_all.setIcon(self._tag_icon)

    def _room_beside(self, words: str) -> int:
        """The pixels of the head's first line that are left beside its buttons, were the last one said in words."""
        page = self.width() - (self.filters.sizeHint().width() if self.filters.isVisibleTo(self) else 0)
        button = self._tag_all.fontMetrics().horizontalAdvance(words) + _BUTTON_PADDING
        return page - 2 * _SIDE - self._orders.sizeHint().width() - button - 2 * _APART

    def _toggle_filters(self, wanted: bool) -> None:
        self._filters_wanted = wanted
        self._make_room()

    def _connect(self) -> None:
        self.filters.changed.connect(lambda: self._show(anew=False))
        self._order_group.idClicked.connect(lambda _id: self._show(anew=False))
        self._filter_button.clicked.connect(self._toggle_filters)
        self.results.open_wanted.connect(self.open_wanted)
        self.results.group_wanted.connect(self.side_by_side_wanted)
        self.results.left.connect(self.closed)
        self._tag_all.clicked.connect(lambda: self.tag_all_wanted.emit(self._query, self._listed))

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it hands the keys on, so Tab must not come here
        self._head.setObjectName("SearchHead")
        self._sub.setProperty("tone", "quiet")
        self._sub.setObjectName("SearchSub")
        self._order_group = self._orders.set_words(
            [
                ("SearchByRelevance", self.tr("By story")),
                ("SearchByDate", self.tr("By date")),
                ("SearchByTag", self.tr("By tag")),
            ]
        )
        button = self._filter_button
        button.setObjectName("SearchFiltersButton")
        button.setAccessibleName(self.tr("Filters"))
        button.setToolTip(self.tr("Filters"))
        button.setCheckable(True)
        button.setProperty("look", "boxed")
        self._head_row = QWidget(self)
        column = QVBoxLayout(self._head_row)
        column.setContentsMargins(_SIDE, 12, _SIDE, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(_APART)
        head.addWidget(self._head, 1)
        head.addWidget(self._orders)
        column.addLayout(head)
        column.addWidget(self._sub)  # on a line of its own: beside the buttons it would be cut
        self._tag_all.setObjectName("SearchTagAll")
        self._tag_all.setAutoDefault(False)
        head.addWidget(self._tag_all)
        head.addWidget(button)
        self._stack.addWidget(self.results)
        self._stack.addWidget(self._empty)
        self.tab_parts = (self.filters, self._orders, self._tag_all, self._filter_button, self._stack)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._head_row)
        right.addWidget(self._head_line)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.filters)
        row.addWidget(self._line)
        row.addLayout(right, 1)
