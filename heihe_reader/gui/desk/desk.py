"""The desk: panes side by side, ribbons between them, linked scrolling, and steps from passage to passage."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.desk.comparison import Comparison
from heihe_reader.gui.desk.content import MenuContext, PaneContent, Spot, TagSign, View
from heihe_reader.gui.desk.desk_layout import arrange
from heihe_reader.gui.desk.empty import EmptyDesk
from heihe_reader.gui.desk.gutter import Gutter
from heihe_reader.gui.desk.linked import LinkedScrolling
from heihe_reader.gui.desk.linking import SIGHT, step
from heihe_reader.gui.desk.pane import Pane
from heihe_reader.gui.desk.relations import Link
from heihe_reader.gui.desk.ribbons import Ribbon, ribbons
from heihe_reader.gui.desk.style import LEFT_MARGIN, MAP_WIDTH, RIGHT_MARGIN, Faces, Inks, body_size
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Place, Span


class Desk(QWidget):
    """Takes values, emits wishes. Spans are code points of the article that they belong to."""

    selection_changed = Signal(object, object)  # ArticleId, Span | None
    mark_hit = Signal(object, object)  # ArticleId, AnnotationId | None
    close_wanted = Signal(object)  # ArticleId
    active_changed = Signal(object)  # ArticleId | None
    role_wanted = Signal(object, object, object)  # ArticleId, Span, Role
    opt_out_wanted = Signal(object, object, object)  # AnnotationId, ArticleId, Span
    go_wanted = Signal(object)  # Place in an article that is not open
    key_wanted = Signal(str)  # a letter typed on a layout without Latin letters, "Shift+J"
    menu_wanted = Signal(object, object)  # MenuContext, QPoint of the screen
    zoom_wanted = Signal(int)  # steps
    view_wanted = Signal(object)  # View
    linked_wanted = Signal(bool)
    newest_wanted = Signal()
    stepped = Signal(str)  # “Difference 3 of 11”

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Desk")
        self.setAccessibleName(self.tr("Desk"))
        self._theme = theme
        self._inks = Inks(theme)
        self._contents: list[PaneContent] = []
        self._panes: list[Pane] = []
        self._gutters: list[Gutter] = []
        self._opened: dict[ArticleId, frozenset[tuple[bool, int]]] = {}
        self._tags: Mapping[TagId, TagSign] = {}
        self._comparison = Comparison()
        self._view, self._linked, self._ribbons_shown, self._zoom = View.FULL, True, True, 100
        self._active = 0
        self._first = 0  # the leftmost pane in sight, where not all fit
        self._linking = LinkedScrolling(self)
        self._empty = EmptyDesk(theme, self)
        self._empty.newest_wanted.connect(self.newest_wanted)

    # ---- what is shown

    def show_articles(self, contents: Sequence[PaneContent]) -> None:
        """Shows these articles from left to right. Those that were open keep their place, folds and caret."""
        active = self.active_article()
        self._reorder([c.id for c in contents])
        self._contents = list(contents)
        ids = [c.id for c in contents]
        self._active = ids.index(active) if active in ids else max(len(ids) - 1, 0)
        self._build_gutters()
        self._renew()
        for pane, content in zip(self._panes, self._contents, strict=True):
            pane.reading.set_marks(content.marks)
        self._empty.setVisible(not contents)
        self._set_active(self._active, tell=self.active_article() != active)
        self._arrange()

    def _reorder(self, ids: Sequence[ArticleId]) -> None:
        """Gives every article the pane that showed it, and the rest the panes that are free."""
        kept = {pane.article: pane for pane in self._panes if pane.article in ids}
        free = [pane for pane in self._panes if pane.article not in kept]
        panes = []
        for article in ids:
            panes.append(kept.get(article) or (free.pop() if free else self._new_pane()))
        for pane in free:
            pane.hide()
            pane.deleteLater()
        self._panes = panes
        for number, pane in enumerate(panes):
            pane.set_number(number)
            pane.show()
            if number:
                QWidget.setTabOrder(panes[number - 1].reading, pane.header)

    def _new_pane(self) -> Pane:
        pane = Pane(self._theme, body_size(1, self._zoom), self)
        reading = pane.reading
        reading.set_tags(self._tags)
        pane.activated.connect(lambda: self._set_active(self._panes.index(pane)) if pane in self._panes else None)
        pane.close_wanted.connect(lambda: self.close_wanted.emit(pane.article))
        pane.chip_clicked.connect(lambda: self.view_wanted.emit(View.NEW_ONLY))
        pane.menu_wanted.connect(
            lambda where: self.menu_wanted.emit(MenuContext(Spot.HEADER, pane.article or ArticleId("")), where)
        )
        reading.scrolled.connect(lambda: self._linking.lead(pane))
        reading.scrolled.connect(self._ribbons_moved)
        reading.scrolled_alone.connect(lambda: self._linking.rest_once())
        reading.selection_changed.connect(lambda span: self.selection_changed.emit(pane.article, span))
        reading.mark_hit.connect(lambda mark: self.mark_hit.emit(pane.article, mark))
        reading.menu_wanted.connect(self.menu_wanted)
        reading.role_wanted.connect(lambda span, role: self.role_wanted.emit(pane.article, span, role))
        reading.go_wanted.connect(self.go)
        reading.key_wanted.connect(self.key_wanted)
        reading.zoom_wanted.connect(self.zoom_wanted)
        reading.bar_clicked.connect(lambda row: self._bar_clicked(pane, row))
        reading.folds_changed.connect(lambda: self._remember_folds(pane))
        return pane

    def _remember_folds(self, pane: Pane) -> None:
        if pane.reading.page is not None:
            self._opened[pane.reading.page.id] = pane.reading.page.opened

    def _build_gutters(self) -> None:
        while len(self._gutters) > max(len(self._panes) - 1, 0):
            gutter = self._gutters.pop()
            gutter.hide()
            gutter.deleteLater()
        while len(self._gutters) < len(self._panes) - 1:
            number = len(self._gutters)
            gutter = Gutter(self._theme, lambda n=number: self._ribbons_of(n), self)
            gutter.setObjectName(f"Gutter{number}")
            gutter.sign.setObjectName(f"LinkScroll{number}")
            gutter.link_clicked.connect(lambda link, n=number: self._align(n, link))
            gutter.menu_wanted.connect(lambda link, where, n=number: self._ribbon_menu(n, link, where))
            gutter.linking_clicked.connect(lambda: self.linked_wanted.emit(not self._linked))
            gutter.set_linked(self._linked)
            gutter.shown = self._ribbons_shown
            gutter.show()
            self._gutters.append(gutter)

    def _renew(self) -> None:
        """Works out all pages anew: articles, alignments or the view changed."""
        size = body_size(len(self._panes), self._zoom)
        with self._linking.resting():
            for i, pane in enumerate(self._panes):
                pane.reading.set_size(size)
                opened = self._opened.get(self._contents[i].id, frozenset())
                pane.set_page(self._comparison.page(self._contents, i, self._view, opened))
        self._ribbons_moved()

    def set_marks(self, marks: Mapping[ArticleId, Sequence[Mark]]) -> None:
        """Shows other marks in the articles named; the others keep theirs."""
        for pane in self._panes:
            if pane.article in marks:
                pane.reading.set_marks(marks[pane.article])

    def set_tags(self, tags: Mapping[TagId, TagSign]) -> None:
        """Says how tags show in the margins."""
        self._tags = dict(tags)
        for pane in self._panes:
            pane.reading.set_tags(self._tags)

    def set_alignment(self, left: ArticleId, right: ArticleId, alignment: Alignment | None) -> None:
        """Takes how two articles lie side by side (left is a), or takes it away."""
        self._comparison.set(left, right, alignment)
        open_ids = {c.id for c in self._contents}
        if left in open_ids or right in open_ids:
            self._renew()

    def set_view(self, view: View) -> None:
        """Shows the versions in full, with their changes, or only what is new. The leading pane stays in full."""
        if view is not self._view:
            self._view = view
            self._renew()

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

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of another theme."""
        self._theme, self._inks = theme, Inks(theme)
        for part in (*self._panes, *self._gutters, self._empty):
            part.set_theme(theme)
        self.update()

    def set_zoom(self, percent: int) -> None:
        """Sets the body text at a share of its usual size."""
        self._zoom = percent
        for pane in self._panes:
            pane.reading.set_size(body_size(len(self._panes), percent))
        self._arrange()

    def set_hits(self, article: ArticleId, spans: Sequence[Span], current: int = -1) -> None:
        """Shows search hits in an article; `current` is the index of the one stood on."""
        for pane in self._panes:
            if pane.article == article:
                pane.reading.set_hits(spans, current)
                if 0 <= current < len(spans):
                    pane.reading.reveal(spans[current], SIGHT)

    def set_caret_shown(self, shown: bool) -> None:
        """Shows the caret in panes, or lets the arrow keys scroll."""
        for pane in self._panes:
            pane.reading.caret_shown = shown
            pane.reading.viewport().update()

    # ---- folds

    def fold_all(self, folded: bool) -> None:
        """Folds everything that can be folded, or shows it all."""
        for pane in self._panes:
            page = pane.reading.page
            if page is not None:
                pane.reading.open_folds(frozenset() if folded else page.all_open())

    def toggle_fold(self) -> bool:
        """Folds or shows the block at the caret of the active pane; False if nothing is folded there."""
        return bool(self._panes) and self._panes[self._active].reading.toggle_fold_at_caret()

    # ---- where the reader is

    def articles(self) -> tuple[ArticleId, ...]:
        """The open articles from left to right."""
        return tuple(c.id for c in self._contents)

    def active_article(self) -> ArticleId | None:
        """The article of the pane that keys act on."""
        return self._contents[self._active].id if self._active < len(self._contents) else None

    def activate(self, article: ArticleId) -> None:
        """Makes the pane of an article the active one and gives it the keys."""
        for number, pane in enumerate(self._panes):
            if pane.article == article:
                self._set_active(number)
                pane.reading.setFocus()

    def activate_next(self, direction: int = 1) -> None:
        """Goes to the next pane (1) or the previous one (-1), round and round."""
        if self._panes:
            self.activate(self._contents[(self._active + direction) % len(self._panes)].id)

    def _set_active(self, number: int, *, tell: bool = True) -> None:
        changed = number != self._active or tell is False
        told = number != self._active or (tell and not self._panes)
        self._active = number
        for i, pane in enumerate(self._panes):
            pane.header.set_active(i == number and len(self._panes) > 1)
        if changed:
            self._arrange()
        if told or (tell and changed):
            self.active_changed.emit(self.active_article())

    def selection(self) -> Place | None:
        """What is selected in the active pane."""
        if not self._panes:
            return None
        reading = self._panes[self._active].reading
        return reading.place_of(reading.selection) if reading.selection is not None else None

    def selected_text(self) -> str:
        """The words selected in the active pane."""
        return self._panes[self._active].reading.selected_text() if self._panes else ""

    def selection_box(self) -> QRect | None:
        """The line where the selection begins, in the desk's pixels."""
        if not self._panes:
            return None
        reading = self._panes[self._active].reading
        box = reading.selection_box()
        if box is None:
            return None
        corner = reading.viewport().mapTo(self, QPoint(0, 0))
        return box.toRect().translated(corner)

    def caret(self) -> Place | None:
        """Where the caret stands in the active pane, as an empty span."""
        if not self._panes:
            return None
        reading = self._panes[self._active].reading
        return reading.place_of(Span(reading.caret, reading.caret))

    def mark_at_caret(self) -> Mark | None:
        """The mark that the caret of the active pane stands on."""
        return self._panes[self._active].reading.mark_at_caret() if self._panes else None

    def select_sentence(self) -> None:
        """Selects the sentence at the caret; the paragraph if the sentence is selected already."""
        if not self._panes:
            return
        reading = self._panes[self._active].reading
        at = min(reading.anchor, reading.caret)
        sentence, paragraph = reading.moves.sentence_at(at), reading.moves.paragraph_at(at)
        span = paragraph if reading.selection == sentence else sentence
        reading.select(span.start, span.end, show=False)

    def select(self, place: Place) -> None:
        """Selects a stretch of an open article and shows it."""
        for pane in self._panes:
            if pane.article == place.article:
                pane.reading.reveal(place.span, SIGHT)
                pane.reading.select(place.span.start, place.span.end, show=False)

    def select_all(self) -> None:
        """Selects all of the active pane."""
        if self._panes:
            moves = self._panes[self._active].reading.moves
            self._panes[self._active].reading.select(moves.first(), moves.last(), show=False)

    def drop_selection(self) -> None:
        """Leaves only the caret."""
        if self._panes:
            reading = self._panes[self._active].reading
            reading.select(reading.caret, reading.caret, show=False)

    def copy(self) -> None:
        """Puts the selected words of the active pane on the clipboard."""
        if self._panes:
            self._panes[self._active].reading.copy()

    # ---- going

    def go(self, place: Place) -> None:
        """Shows a place at 40 % of the height, opening what hides it; asks for the article if it is not open."""
        for number, pane in enumerate(self._panes):
            if pane.article == place.article:
                self._set_active(number)
                pane.reading.reveal(place.span, SIGHT)
                return
        self.go_wanted.emit(place)

    def next_passage(self) -> None:
        """Goes to the next difference (in the full view: the next passage) of the active pane."""
        self._step(1)

    def previous_passage(self) -> None:
        """Goes to the previous difference or passage of the active pane."""
        self._step(-1)

    def _step(self, direction: int) -> None:
        pane = self._stepping_pane()
        if pane is None or pane.reading.page is None:
            return
        spans = [d.span for d in pane.reading.page.steps()]
        found = step([s.start for s in spans], self._step_from(pane), direction)
        if found is not None:
            pane.reading.reveal(spans[found], SIGHT)
        self.stepped.emit(self.position_text())

    def _stepping_pane(self) -> Pane | None:
        """The active pane, or where that one leads and differences are shown, its right neighbour."""
        if not self._panes:
            return None
        pane = self._panes[self._active]
        page = pane.reading.page
        if page is not None and page.leading and self._view is not View.FULL and self._active + 1 < len(self._panes):
            return self._panes[self._active + 1]
        return pane

    @staticmethod
    def _step_from(pane: Pane) -> int:
        """The caret if it is in sight, else just before what stands at the top; -1 before a first step."""
        reading = pane.reading
        box = reading.sheet.caret_box(reading.caret)
        if 0 <= box.center().y() <= reading.view_height():
            at_start = reading.caret == reading.moves.first() and reading.sheet.scroll == 0
            return -1 if at_start else reading.caret
        return reading.sheet.offset_of_anchor()[0]

    def position_text(self) -> str:
        """“Difference 3 of 11”; empty where there is nothing to step through."""
        pane = self._stepping_pane()
        if pane is None or pane.reading.page is None:
            return ""
        page = pane.reading.page
        steps = page.steps()
        if not steps:
            return ""
        passed = sum(1 for d in steps if d.span.start <= pane.reading.caret)
        full = page.view is View.FULL
        said = self.tr("Passage %1 of %2") if full and page.links else self.tr("Difference %1 of %2")
        return said.replace("%1", str(max(passed, 1))).replace("%2", str(len(steps)))

    def toggle_opt_out(self) -> None:
        """Asks to leave out the copy at the caret, or to bring it back."""
        mark = self.mark_at_caret()
        if mark is not None:
            self.opt_out_wanted.emit(mark.annotation, mark.article, mark.span)

    # ---- ribbons and linking

    def links_between(self, left: int, right: int) -> tuple[Link, ...]:
        """What joins two panes, in order of the first."""
        return self._comparison.links(self._contents[left], self._contents[right])

    @property
    def linked(self) -> bool:
        """True while panes scroll together."""
        return self._linked

    @property
    def panes(self) -> Sequence[Pane]:
        """The panes from left to right."""
        return self._panes

    def _ribbons_of(self, number: int) -> Sequence[Ribbon]:
        """The ribbons of a gutter, in pixels from the panes' tops."""
        left, right = self._panes[number].reading, self._panes[number + 1].reading
        a, b = left.sheet, right.sheet
        above_a, above_b = a.scroll, b.scroll
        height = float(left.view_height())
        entries = []
        for link in self.links_between(number, number + 1):
            one, two = a.extent(link.a), b.extent(link.b)
            one = (one[0] - above_a, one[1] - above_a)
            two = (two[0] - above_b, two[1] - above_b)
            entries.append((link, one, two))
        return ribbons(entries, 0.0, height)

    def _ribbons_moved(self) -> None:
        for gutter in self._gutters:
            gutter.update()

    def _align(self, number: int, link: Link) -> None:
        """Brings both ends of a ribbon to 40 % of the height."""
        with self._linking.resting():
            self._panes[number].reading.reveal(link.a, SIGHT)
            self._panes[number + 1].reading.reveal(link.b, SIGHT)
        self._ribbons_moved()

    def _bar_clicked(self, pane: Pane, row: int) -> None:
        number = self._panes.index(pane)
        start = pane.reading.sheet.rows[row].start
        end = pane.reading.sheet.rows[row].end
        for other in (number + 1, number - 1):
            if 0 <= other < len(self._panes):
                found = [link for link in self.links_between(number, other) if link.a.overlaps(Span(start, end))]
                if found:
                    first = found[0] if other > number else found[0].mirrored()
                    self._align(min(number, other), first)
                    return

    def _ribbon_menu(self, number: int, link: Link, where: QPoint) -> None:
        here, there = self._contents[number].id, self._contents[number + 1].id
        self.menu_wanted.emit(MenuContext(Spot.RIBBON, here, link.a, other=Place(there, link.b)), where)

    # ---- geometry

    def sizeHint(self) -> QSize:
        """Room for two panes."""
        return QSize(960, 700)

    def minimum_pane_width(self) -> int:
        """The narrowest pane: 28 characters and its margins, in pixels."""
        faces = Faces(body_size(len(self._panes), self._zoom))
        return faces.floor() + LEFT_MARGIN + RIGHT_MARGIN + MAP_WIDTH

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives every pane the same width."""
        self._arrange()

    def _arrange(self) -> None:
        self._empty.setGeometry(self.rect())
        if not self._panes:
            return
        with self._linking.resting():
            layout = arrange(self.width(), len(self._panes), self._active, self._first, self.minimum_pane_width())
            self._first = layout.first
            for pane, place in zip(self._panes, layout.panes, strict=True):
                pane.setVisible(place is not None)
                if place is not None:
                    pane.setGeometry(place[0], 0, place[1], self.height())
            for gutter, place in zip(self._gutters, layout.gutters, strict=True):
                gutter.setVisible(place is not None)
                if place is not None:
                    gutter.setGeometry(place[0], 0, place[1], self.height())
        self._ribbons_moved()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the ground."""
        QPainter(self).fillRect(event.rect(), self._inks("chrome"))

    def focusable(self) -> QWidget:
        """What takes the focus when the desk is asked to: the active pane's text."""
        return self._panes[self._active].reading if self._panes else self._empty.button

    def give_focus(self) -> None:
        """Gives the keys to the active pane, or to the button of the empty desk."""
        self.focusable().setFocus(Qt.FocusReason.OtherFocusReason)
