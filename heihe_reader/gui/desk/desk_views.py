"""How much of each version the desk shows, against which other one, and without what was read."""

from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from heihe_reader.gui.desk.between import in_sight
from heihe_reader.gui.desk.comparison import Comparison, leader
from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.desk_acts import DeskActs
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.pane_state import PaneState
from heihe_reader.gui.desk.refining import refined
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span

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
        self._awaited: dict[ArticleId, PaneState] = {}  # places that panes come back to until somebody scrolls

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
            self._keep_beside()

    def set_pane_view(self, article: ArticleId, view: View) -> None:
        """Shows one version so; the others stay as they are."""
        if view is not self.view_of(article):
            self._views[article] = view
            self._forget_read((article,))
            self._renew((article,))
            self._keep_beside()

    def _keep_beside(self) -> None:
        """Another view has other rows: the panes come to where the active one stands, unless all are at their tops."""
        if self._panes and any(pane.reading.sheet.scroll > 0 for pane in self._panes):
            self._linking.lead(self._panes[self._active], anew=True)

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
            self._bring_back()
        self._ribbons_moved()
        self.stepped.emit(self.position_text())

    def _page(self, index: int) -> Page:
        id = self._contents[index].id
        view = self.view_of(id)
        read = self._left_out.setdefault(id, self._read.get(id, ())) if view is View.NEW_ONLY else ()
        opened = self._opened.get(id, frozenset())
        return self._comparison.page(self._contents, index, view, opened, self._chosen.get(id), read)

    # ---- how panes were left

    def states(self) -> tuple[PaneState, ...]:
        """How the panes stand now, from left to right."""
        return tuple(self._state_of(pane) for pane in self._panes if pane.reading.page is not None)

    def _state_of(self, pane: "Pane") -> PaneState:
        reading, page = pane.reading, pane.reading.page
        assert page is not None
        top, inside = reading.sheet.offset_of_anchor()
        return PaneState(
            page.id,
            top,
            inside,
            reading.caret,
            page.opened,
            self._views.get(page.id),
            self._chosen.get(page.id),
            page.id == self.active_article(),
            pane.original.shown,
        )

    def await_states(self, states: Iterable[PaneState]) -> None:
        """Brings these panes back as they were, once their articles are shown."""
        for state in states:
            self._awaited[state.article] = state
            self._opened[state.article] = state.opened
            if state.view is not None:
                self._views[state.article] = state.view
            if state.against is not None:
                self._chosen[state.article] = state.against

    def _bring_back(self) -> None:
        """Alignments that come in may change the rows, so the place is taken again until somebody scrolls."""
        for pane in self._panes:
            state = self._awaited.get(pane.article) if pane.article is not None else None
            if state is not None and pane.reading.sheet.rows:
                pane.reading.come_back(state.top, state.inside, state.caret)
                pane.original.show(state.shown)

    def _scrolled(self, pane: "Pane") -> None:
        if not self._linking.rests and pane.article is not None:
            self._awaited.pop(pane.article, None)
        self._linking.lead(pane)

    def _shown_so(self, pane: "Pane") -> None:
        """Text, page or both was chosen: from here on the pane is where somebody put it."""
        if pane.article is not None:
            self._awaited.pop(pane.article, None)
        self._ribbons_moved()

    def _remember_folds(self, pane: "Pane") -> None:
        if pane.reading.page is not None:
            self._opened[pane.reading.page.id] = pane.reading.page.opened

    def expect(self, left: ArticleId, right: ArticleId, awaited: bool) -> None:
        """How two open articles lie side by side is being worked out, or will not come any more."""
        self._comparison.expect(left, right, awaited)
        self._say_waiting((left, right))

    def _say_waiting(self, articles: Collection[ArticleId]) -> None:
        """Heads and gutters show what is still being compared; nothing else changes by it."""
        for i, pane in enumerate(self._panes):
            page = pane.reading.page
            if page is not None and page.id in articles:
                page.waiting = self._comparison.waits(self._contents, i, self._chosen.get(page.id))
                pane.header.say(page)
        for gutter, (left, right) in zip(self._gutters, pairwise(self._contents), strict=False):
            gutter.set_waiting(self._comparison.awaits(left.id, right.id))

    def set_alignment(self, left: ArticleId, right: ArticleId, alignment: Alignment | None) -> None:
        """Takes how two articles lie side by side (left is a), or takes it away."""
        contents = {content.id: content.text for content in self._contents}
        if alignment is not None and left in contents and right in contents:
            a, b = contents[left], contents[right]
            alignment = refined(alignment, a.text, b.text, a.blocks, b.blocks)
        self._comparison.set(left, right, alignment)
        self._comparison.expect(left, right, False)
        one, two = self._pane_of(left), self._pane_of(right)
        if one is None or two is None:
            return
        self._renew((left, right))
        self._say_waiting(())
        self._bring_beside(one, two)

    def set_part(self, left: ArticleId, right: ArticleId, part: Alignment) -> None:
        """Takes how what is in sight of two long texts lies side by side, until the whole of it comes."""
        one, two = self._pane_of(left), self._pane_of(right)
        if one is not None and two is not None and self._comparison.set_part(left, right, part):
            self._renew((left, right))
            self._bring_beside(one, two)

    def sight_between(self, left: ArticleId, right: ArticleId) -> Place | None:
        """What a reader has in sight of two panes: of the one that is scrolled, else of the left one.

        None where the two are laid side by side already.
        """
        if self._comparison.between(left, right) is not None:
            return None
        panes = [pane for id in (left, right) if (pane := self._pane_of(id)) is not None and pane.reading.sheet.rows]
        pane = next((p for p in panes if p.reading.sheet.scroll > 0), next(iter(panes), None))
        return pane.reading.place_of(in_sight(pane.reading)) if pane is not None else None

    def _bring_beside(self, one: "Pane", two: "Pane") -> None:
        """A pane that was opened beside another comes to where the reader is."""
        if one.article in self._awaited or two.article in self._awaited:
            return
        for pane, other in ((one, two), (two, one)):
            if pane.reading.sheet.scroll > 0 and other.reading.sheet.scroll == 0:
                self._linking.lead(pane)
