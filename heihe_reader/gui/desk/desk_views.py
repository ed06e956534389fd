"""How much of each version the desk shows, against which other one, and without what was read."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from heihe_reader.gui.desk.comparison import Comparison, leader
from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.desk_acts import DeskActs
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heihe_reader.gui.desk.pane import Pane

Folds = frozenset[tuple[bool, int]]


class DeskViews(DeskActs):
    """One view for the whole desk, and where a person said so another one for a pane."""

    def __init__(self, theme: Theme, parent: "QWidget | None" = None) -> None:
        super().__init__(theme, parent)
        self._comparison = Comparison()
        self._opened: dict[ArticleId, Folds] = {}
        self._view = View.FULL
        self._views: dict[ArticleId, View] = {}
        self._chosen: dict[ArticleId, ArticleId] = {}
        self._read: dict[ArticleId, tuple[Span, ...]] = {}  # what was read, as last told
        self._left_out: dict[ArticleId, tuple[Span, ...]] = {}  # what was read when the view was chosen

    # ---- views

    @property
    def view(self) -> View:
        """How much of the versions is shown where nothing else was chosen for a pane."""
        return self._view

    def view_of(self, article: ArticleId) -> View:
        """The view that was chosen for one pane, else that of the desk."""
        return self._views.get(article, self._view)

    def active_view(self) -> View:
        """The view of the active pane; that of the desk where the active pane leads the others."""
        article = self.active_article()
        return self._view if article is None or self.leads(article) else self.view_of(article)

    def leads(self, article: ArticleId) -> bool:
        """True for the pane that the others are compared with."""
        chosen = article in self._chosen
        return len(self._contents) > 1 and self._contents[leader(self._contents)].id == article and not chosen

    def set_view(self, view: View) -> None:
        """Shows all versions in full, with their changes, or only what is new. The leading pane stays in full."""
        if view is not self._view or self._views:
            self._view = view
            self._views = {}
            self._forget_read(())
            self._renew()

    def set_pane_view(self, article: ArticleId, view: View) -> None:
        """Shows one version so; the others stay as they are."""
        if view is not self.view_of(article):
            self._views[article] = view
            self._forget_read((article,))
            self._renew((article,))

    # ---- against which other pane

    def against(self, article: ArticleId) -> ArticleId | None:
        """What a pane is compared with, whether the program or a person chose it."""
        pane = self._pane_of(article)
        base = pane.reading.page.base if pane is not None and pane.reading.page is not None else None
        return base.id if base is not None else None

    def chosen_against(self, article: ArticleId) -> ArticleId | None:
        """What a person chose to compare a pane with."""
        return self._chosen.get(article)

    def set_against(self, article: ArticleId, other: ArticleId | None) -> None:
        """Compares a pane with another one; None leaves it to the program: the principal, else the left neighbour."""
        if other is None:
            self._chosen.pop(article, None)
        else:
            self._chosen[article] = other
        self._renew((article,))

    # ---- what was read

    def set_read(self, read: Mapping[ArticleId, tuple[Span, ...]], *, fold: bool = False) -> None:
        """Takes what was read of some articles. A view *new only* leaves it out from its next choice on, or at once.

        What somebody reads just now shall not vanish under their eyes.
        """
        self._read.update(read)
        if fold:
            self._forget_read(tuple(read))
            self._renew(tuple(read))

    def _forget_read(self, articles: Collection[ArticleId]) -> None:
        for article in articles or tuple(self._left_out):
            self._left_out.pop(article, None)

    def _forget_left(self, ids: Collection[ArticleId]) -> None:
        """What leaves the desk loses its own view and partner; the next time, what was read by then is left out."""
        for kept in (self._views, self._chosen, self._left_out):
            for article in [a for a in kept if a not in ids]:
                del kept[article]

    # ---- pages

    def _renew(self, articles: Collection[ArticleId] = ()) -> None:
        """Works out pages anew, all or those of a few: articles, alignments or views changed."""
        size = self.body_size()
        with self._linking.resting():
            for i, pane in enumerate(self._panes):
                pane.reading.set_size(size, self._typography)
                if not articles or self._contents[i].id in articles:
                    pane.set_page(self._page(i))
        self._ribbons_moved()
        self.stepped.emit(self.position_text())

    def _page(self, index: int) -> Page:
        id = self._contents[index].id
        view = self.view_of(id)
        read = self._left_out.setdefault(id, self._read.get(id, ())) if view is View.NEW_ONLY else ()
        opened = self._opened.get(id, frozenset())
        return self._comparison.page(self._contents, index, view, opened, self._chosen.get(id), read)

    def _remember_folds(self, pane: "Pane") -> None:
        if pane.reading.page is not None:
            self._opened[pane.reading.page.id] = pane.reading.page.opened

    def set_alignment(self, left: ArticleId, right: ArticleId, alignment: Alignment | None) -> None:
        """Takes how two articles lie side by side (left is a), or takes it away."""
        self._comparison.set(left, right, alignment)
        one, two = self._pane_of(left), self._pane_of(right)
        if one is None or two is None:
            return
        self._renew((left, right))
        for pane, other in ((one, two), (two, one)):
            if pane.reading.sheet.scroll > 0 and other.reading.sheet.scroll == 0:
                self._linking.lead(pane)  # a pane that was opened beside comes to where the reader is
