"""The desk: versions of a story side by side, joined by ribbons, scrolling together."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QApplication, QWidget

from heihe_reader.gui.desk.accessible_factory import install
from heihe_reader.gui.desk.between import align, link_at_row, ribbons_between
from heihe_reader.gui.desk.content import MenuContext, PaneContent, Relation, Spot, TagSign, View
from heihe_reader.gui.desk.gutter import Gutter
from heihe_reader.gui.desk.landing import LandingDesk
from heihe_reader.gui.desk.linking import SIGHT
from heihe_reader.gui.desk.moving import PaneMoving
from heihe_reader.gui.desk.pane import Pane
from heihe_reader.gui.desk.relations import Link
from heihe_reader.gui.desk.ribbons import Ribbon
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Place, Span


class Desk(LandingDesk):
    """Takes values, emits wishes. Spans are code points of the article that they belong to."""

    selection_changed = Signal(object, object)  # ArticleId, Span | None
    caret_moved = Signal()  # in some pane, or what stands at it looks different
    mark_hit = Signal(object, object)  # ArticleId, AnnotationId | None
    close_wanted = Signal(object)  # ArticleId
    role_wanted = Signal(object, object, object)  # ArticleId, Span, Role
    key_wanted = Signal(str)  # a letter typed on a layout without Latin letters, "Shift+J"
    menu_wanted = Signal(object, object)  # MenuContext, QPoint of the screen
    zoom_wanted = Signal(int)  # steps
    view_wanted = Signal(object)  # View
    pane_view_wanted = Signal(object, object)  # ArticleId, View
    read_wanted = Signal(object)  # ArticleId, all of which shall count as read
    page_asked = Signal(object)  # PageWish of a pane that shows printed pages
    next_version_wanted = Signal(object)  # ArticleId that the next telling shall stand in place of
    linked_wanted = Signal(bool)
    legend_wanted = Signal(object)  # tuple[Mark, ...] at the caret
    address_wanted = Signal(str)  # of the web, as it stands in a text
    extent_moved = Signal(object, object)  # Mark as it was, Span: drawn with its handles, not kept yet
    extent_wanted = Signal(object, object)  # Mark as it was, Span that it shall have
    extent_left = Signal(object)  # Mark: its extent stays as it was

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        install()
        super().__init__(theme, parent)
        self.setObjectName("Desk")
        self.setAccessibleName(self.tr("Desk"))
        self._tags: Mapping[TagId, TagSign] = {}
        self._ribbons_shown = True
        self.moving = PaneMoving(self, self._inks)

    # ---- what is shown

    def show_articles(self, contents: Sequence[PaneContent]) -> None:
        """Shows these articles from left to right. Those that were open keep their place, folds and caret."""
        active = self.active_article()
        ids = [c.id for c in contents]
        if active is not None and active not in ids:
            self._leave()
        focused = QApplication.focusWidget()
        held = focused is not None and self.isAncestorOf(focused)
        with self._linking.resting():
            self._forget_left(ids)
            self._contents = list(contents)
            self._seat(ids)
            self._active = ids.index(active) if active in ids else max(len(ids) - 1, 0)
            self._arrange()  # first, so that lines are broken once, at the width that panes have
            self._renew()
            for pane, content in zip(self._panes, self._contents, strict=True):
                pane.reading.set_marks(content.marks)
            self._empty.setVisible(not contents)
            self._set_active(self._active)
            self._arrange()
        if focused is not None and held and not focused.isVisible():
            self.give_focus()  # its pane was closed; Qt would go on to whatever comes next
        if self.active_article() != active:
            self.active_changed.emit(self.active_article())

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of another theme."""
        super().set_theme(theme)
        self.moving.set_inks(self._inks)

    def set_marks(self, marks: Mapping[ArticleId, Sequence[Mark]]) -> None:
        """Shows other marks in the articles named; the others keep theirs."""
        for article, shown in marks.items():
            pane = self._pane_of(article)
            if pane is not None:
                pane.reading.set_marks(shown)

    def set_tags(self, tags: Mapping[TagId, TagSign]) -> None:
        """Says how tags show in the margins."""
        self._tags = dict(tags)
        for pane in (*self._panes, *self._spare):
            pane.reading.set_tags(self._tags)

    def set_linked(self, linked: bool) -> None:
        """Lets the panes scroll together, or freely."""
        self._linked = linked
        for gutter in self._gutters:
            gutter.set_linked(linked)
        if linked and self._panes:
            self._linking.lead(self._panes[self._active])

    def set_ribbons(self, shown: bool) -> None:
        """Draws the ribbons, or leaves the gutters empty."""
        self._ribbons_shown = shown
        for gutter in self._gutters:
            gutter.shown = shown
            gutter.update()

    def set_hits(self, article: ArticleId, spans: Sequence[Span], current: int = -1) -> None:
        """Shows search hits in an article, in order; `current` is the index of the one stood on."""
        pane = self._pane_of(article)
        if pane is None:
            return
        pane.reading.set_hits(spans, current)
        if 0 <= current < len(spans):
            pane.reading.reveal(spans[current], SIGHT)

    # ---- panes

    def _wire_pane(self, pane: Pane) -> None:
        reading = pane.reading
        reading.set_tags(self._tags)
        pane.close_wanted.connect(lambda: self.close_wanted.emit(pane.article))
        pane.chip_clicked.connect(lambda: self._chip(pane))
        pane.end.read_wanted.connect(lambda: self.read_wanted.emit(pane.article))
        pane.end.next_wanted.connect(lambda: self.next_version_wanted.emit(pane.article))
        pane.end.full_wanted.connect(lambda: self.pane_view_wanted.emit(pane.article, View.FULL))
        pane.menu_wanted.connect(lambda where: self._header_menu(pane, where))
        pane.original.asked.connect(self.page_asked)
        pane.original.changed.connect(lambda: self._shown_so(pane))
        pane.header.dragged.connect(lambda where: self.moving.drag(pane, where))
        pane.header.dropped.connect(lambda where: self.moving.drop(pane, where))
        pane.header.drag_left.connect(self.moving.leave)
        reading.scrolled.connect(lambda: self._scrolled(pane))
        reading.shifted.connect(self._ribbons_moved)
        reading.scrolled_alone.connect(self._linking.rest_once)
        reading.selection_changed.connect(lambda span: self.selection_changed.emit(pane.article, span))
        reading.renewed.connect(self.caret_moved)
        reading.mark_hit.connect(lambda mark: self.mark_hit.emit(pane.article, mark))
        reading.menu_wanted.connect(self.menu_wanted)
        reading.role_wanted.connect(lambda span, role: self.role_wanted.emit(pane.article, span, role))
        reading.key_wanted.connect(self.key_wanted)
        reading.zoom_wanted.connect(self.zoom_wanted)
        reading.left.connect(self.matching_left)
        reading.jumping.connect(self._leave)
        reading.legend_wanted.connect(self.legend_wanted)
        reading.address_wanted.connect(self.address_wanted)
        reading.extent_moved.connect(self.extent_moved)
        reading.extent_wanted.connect(self.extent_wanted)
        reading.extent_left.connect(self.extent_left)
        reading.bar_clicked.connect(lambda row: self._bar_clicked(pane, row))
        reading.folds_changed.connect(lambda: self._remember_folds(pane))

    def _chip(self, pane: Pane) -> None:
        """The chip asks for what is new in its own pane; that of the leading pane, in all."""
        self._set_active(self._panes.index(pane))
        self.view_wanted.emit(View.NEW_ONLY)

    def _header_menu(self, pane: Pane, where: QPoint) -> None:
        if pane.article is not None:
            self.menu_wanted.emit(MenuContext(Spot.HEADER, pane.article), where)

    # ---- ribbons and linking

    def _wire_gutter(self, gutter: Gutter, number: int) -> None:
        gutter.shown = self._ribbons_shown
        gutter.link_clicked.connect(lambda link: self._align(number, link))
        gutter.link_hovered.connect(lambda link: self._frame(number, link))
        gutter.menu_wanted.connect(lambda link, where: self._ribbon_menu(number, link, where))
        gutter.linking_clicked.connect(lambda: self.linked_wanted.emit(not self._linked))

    def links_between(self, left: int, right: int) -> tuple[Link, ...]:
        """What joins two panes, in order of the first."""
        return self._comparison.links(self._contents[left], self._contents[right])

    def _ribbons_of(self, number: int) -> Sequence[Ribbon]:
        if number + 1 >= len(self._panes):
            return ()
        links = self._comparison.neighbours(self._contents[number], self._contents[number + 1])
        return ribbons_between(self._panes[number], self._panes[number + 1], links)

    def _align(self, number: int, link: Link) -> None:
        align(self._panes[number], self._panes[number + 1], link, self._linking)
        self._ribbons_moved()

    def _frame(self, number: int, link: Link | None) -> None:
        """Frames both ends of the ribbon under the pointer."""
        for pane, span in zip(
            self._panes[number : number + 2], (link.a, link.b) if link else (None, None), strict=False
        ):
            pane.reading.set_framed(span)

    def _bar_clicked(self, pane: Pane, row: int) -> None:
        number = self._panes.index(pane)
        for other in (number + 1, number - 1):
            if 0 <= other < len(self._panes):
                link = link_at_row(pane, row, self.links_between(number, other))
                if link is not None:
                    self._align(min(number, other), link if other > number else link.mirrored())
                    return

    def _ribbon_menu(self, number: int, link: Link, where: QPoint) -> None:
        here, there = self._contents[number].id, self._contents[number + 1].id
        by_hand = link.relation is Relation.MATCHED
        self.menu_wanted.emit(
            MenuContext(Spot.RIBBON, here, link.a, other=Place(there, link.b), by_hand=by_hand), where
        )
