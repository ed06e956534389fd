"""What the desk can be asked about its active pane: caret, selection, marks, folds, steps."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QTextDocument

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.desk_frame import DeskFrame
from heihe_reader.gui.desk.linking import SIGHT
from heihe_reader.gui.desk.original_wishes import Shown
from heihe_reader.gui.desk.pane import Pane
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.gui.desk.steps import go_span, go_step, position_text
from heihe_reader.model.block import Role
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Place, Span


class DeskActs(DeskFrame):
    """The acts that windows put on keys. All act on the active pane and do nothing on an empty desk."""

    stepped = Signal(str)  # “Difference 3 of 11”
    go_wanted = Signal(object)  # Place in an article that is not open
    jumping = Signal(object)  # Place that is left
    matching_left = Signal()  # Escape while nothing is selected

    # ---- caret and selection

    def selection(self) -> Place | None:
        """What is selected, without the white space that a selection by words drags along; None where that is all."""
        reading = self._reading()
        span = reading.selection if reading is not None else None
        if reading is None or span is None:
            return None
        words = span.of(reading.sheet.text)
        start = span.start + len(words) - len(words.lstrip())
        return reading.place_of(Span(start, start + len(words.strip()))) if words.strip() else None

    def here(self) -> Place | None:
        """Where the reader is, as an empty span."""
        reading = self._reading()
        return reading.place_of(Span(reading.here(), reading.here())) if reading is not None else None

    def _leave(self) -> None:
        """Tells from where somebody goes to another place."""
        here = self.here()
        if here is not None and not self._linking.rests:
            self.jumping.emit(here)

    def selection_beside(self) -> Place | None:
        """What is selected in another pane, the next one to the left first."""
        others = [*reversed(self._panes[: self._active]), *self._panes[self._active + 1 :]]
        return next((p.reading.place_of(p.reading.selection) for p in others if p.reading.selection is not None), None)

    def paragraph(self) -> Place | None:
        """The paragraph at the caret."""
        reading = self._reading()
        return reading.place_of(reading.moves.paragraph_at(reading.caret)) if reading is not None else None

    def frame(self, article: ArticleId, span: Span | None) -> None:
        """Frames a stretch of an open article, or takes the frame away."""
        pane = self._pane_of(article)
        if pane is not None:
            pane.reading.set_framed(span)

    def selected_text(self) -> str:
        """The selected words."""
        reading = self._reading()
        return reading.selected_text() if reading is not None else ""

    def selection_box(self) -> QRect | None:
        """The selected lines in sight, in the desk's pixels: where they begin, one pixel wide."""
        original = self._panes[self._active].original if self._panes else None
        if original is not None and original.leads():
            return original.selection_box(self)
        reading = self._reading()
        box = reading.selection_box() if reading is not None else None
        return self._in_desk(reading, box) if reading is not None and box is not None else None

    def box_of_mark(self, annotation: AnnotationId) -> QRect | None:
        """The lines in sight of a mark of the active article, of its place nearest to the caret; None without any."""
        reading = self._reading()
        spans = [m.span for m in reading.sheet.marks.marks if m.annotation == annotation] if reading is not None else []
        if reading is None or not spans:
            return None
        caret = reading.caret
        span = min(spans, key=lambda one: max(one.start - caret, caret - one.end, 0))
        original = self._panes[self._active].original if self._panes else None
        if original is not None and original.leads():
            return original.box_in(span, self)
        box = reading.box_of(span)
        return self._in_desk(reading, box) if box.height() else None

    def caret_box(self) -> QRect | None:
        """The line at the caret, in the desk's pixels; None where the caret is out of sight."""
        original = self._panes[self._active].original if self._panes else None
        if original is not None and original.leads():
            return original.caret_box(self)
        reading = self._reading()
        box = reading.caret_box() if reading is not None else None
        return self._in_desk(reading, box) if reading is not None and box is not None else None

    def _in_desk(self, reading: ReadingPane, box: QRectF) -> QRect:
        return box.toRect().translated(reading.viewport().mapTo(self, QPoint(0, 0)))

    def caret(self) -> Place | None:
        """Where the caret stands, as an empty span."""
        reading = self._reading()
        return reading.place_of(Span(reading.caret, reading.caret)) if reading is not None else None

    def mark_at_caret(self) -> Mark | None:
        """The mark that the caret stands on."""
        reading = self._reading()
        return reading.mark_at_caret() if reading is not None else None

    def mean(self, mark: AnnotationId, place: Place | None = None) -> None:
        """Of several marks at the beginning of a place (at the caret where None) acts mean this one."""
        pane = self._pane_of(place.article) if place is not None else None
        reading = pane.reading if pane is not None else self._reading() if place is None else None
        if reading is not None:
            reading.mean(mark, place.span.start if place is not None else None)

    def select(self, place: Place) -> None:
        """Selects a stretch of an open article and shows it."""
        pane = self._pane_of(place.article)
        if pane is not None:
            pane.reading.reveal(place.span, SIGHT)
            pane.reading.select(place.span.start, place.span.end, show=False)

    def select_sentence(self) -> None:
        """Selects the sentence at the caret; the paragraph if the sentence is selected already."""
        reading = self._reading()
        if reading is not None:
            reading.select_sentence()

    def select_all(self) -> None:
        """Selects everything."""
        reading = self._reading()
        if reading is not None:
            reading.select(reading.moves.first(), reading.moves.last(), show=False)

    def drop_selection(self) -> None:
        """Leaves only the caret."""
        reading = self._reading()
        if reading is not None:
            reading.select(reading.caret, reading.caret, show=False)

    def printed(self) -> QTextDocument | None:
        """The article of the active pane as it would be printed; None while nothing is open."""
        reading = self._reading()
        if reading is None or reading.page is None:
            return None
        from heihe_reader.gui.desk.printing import printed

        return printed(reading.page, reading.sheet.marks.marks, reading.tags, sans=self._typography.sans)

    def copy(self) -> None:
        """Puts the selected words on the clipboard."""
        reading = self._reading()
        if reading is not None:
            reading.taking.copy()

    def set_caret_shown(self, shown: bool) -> None:
        """Shows the caret in all panes, or lets the arrow keys scroll."""
        for pane in (*self._panes, *self._spare):
            pane.reading.caret_shown = shown
            pane.reading.viewport().update()

    def begin_extent(self, mark: Mark) -> None:
        """Shows the handles by which the extent of a mark is changed."""
        pane = self._pane_of(mark.article)
        if pane is not None:
            pane.reading.handles.begin(mark)

    # ---- printed pages

    def toggle_original(self) -> bool:
        """Shows the printed pages of the active pane, or its text again; False where it has none."""
        original = self._panes[self._active].original if self._panes else None
        if original is None or not original.possible:
            return False
        original.toggle()
        return True

    def original_shown(self, article: ArticleId) -> Shown | None:
        """Whether a pane shows text, pages or both; None for what came from no PDF."""
        pane = self._pane_of(article)
        return pane.original.shown if pane is not None and pane.original.possible else None

    def show_original(self, article: ArticleId, shown: Shown) -> None:
        """Shows the text of a pane, its printed pages, or both."""
        pane = self._pane_of(article)
        if pane is not None:
            pane.original.show(shown)

    # ---- folds

    def fold_all(self, folded: bool) -> None:
        """Folds everything that can be folded in every pane, or shows it all."""
        for pane in self._panes:
            page = pane.reading.page
            if page is not None:
                pane.reading.open_folds(frozenset() if folded else page.all_open())

    def open_folds(self, article: ArticleId) -> frozenset[tuple[bool, int]]:
        """Which folds of an article stand open, for `set_open_folds`."""
        pane = self._pane_of(article)
        page = pane.reading.page if pane is not None else None
        return page.opened if page is not None else frozenset()

    def set_open_folds(self, article: ArticleId, opened: frozenset[tuple[bool, int]]) -> None:
        """Opens these folds of an article and closes the others."""
        pane = self._pane_of(article)
        if pane is not None:
            pane.reading.open_folds(opened)

    def show_kind(self, article: ArticleId, role: Role) -> None:
        """Shows everything in an article that is folded for the same reason."""
        pane = self._pane_of(article)
        page = pane.reading.page if pane is not None else None
        if pane is not None and page is not None:
            alike = (row for row in page.rows if isinstance(row, FoldRow) and not row.old)
            keys = {row.key for row in alike if role in {block.role for block in page.folded_blocks(row)}}
            pane.reading.open_folds(page.opened | keys)

    def toggle_fold(self) -> bool:
        """Folds or shows the block at the caret; False if nothing is folded there."""
        reading = self._reading()
        return reading is not None and reading.toggle_fold_at_caret()

    # ---- going

    def go(self, place: Place) -> None:
        """Shows a place at 40 % of the height, opening what hides it; asks for the article if it is not open."""
        pane = self._pane_of(place.article)
        if pane is None:
            self.go_wanted.emit(place)
            return
        if place.article != self.active_article():
            self._leave()
        keys_here = any(each.reading.hasFocus() for each in self._panes)
        self._set_active(self._panes.index(pane))
        if keys_here:  # else a list or a field has them, and keeps them
            pane.reading.setFocus()
        pane.reading.reveal(place.span, SIGHT)

    def next_passage(self) -> None:
        """Goes to the next difference, in the full view to the next passage that panes share."""
        self._step(1)

    def previous_passage(self) -> None:
        """Goes to the previous difference or passage."""
        self._step(-1)

    def go_among(self, spans: Sequence[Span], direction: int) -> bool:
        """Goes to the next (1) or previous (-1) of some stretches of the active pane; False at the end."""
        return bool(self._panes) and go_span(self._panes[self._active], spans, direction)

    def _step(self, direction: int) -> None:
        pane = self._stepping_pane()
        if pane is not None:
            go_step(pane, direction)
            self.stepped.emit(self.position_text())

    def _stepping_pane(self) -> Pane | None:
        """The active pane; its right neighbour where it is the one shown in full that others differ from."""
        if not self._panes:
            return None
        page = self._panes[self._active].reading.page
        beside = self._panes[self._active + 1] if self._active + 1 < len(self._panes) else None
        other = beside.reading.page if beside is not None else None
        leads = page is not None and page.leading and other is not None and other.view is not View.FULL
        return beside if leads else self._panes[self._active]

    def position_text(self) -> str:
        """“Difference 3 of 11”; empty where there is nothing to step through."""
        pane = self._stepping_pane()
        return position_text(pane) if pane is not None else ""

    def next_link(self, direction: int = 1) -> bool:
        """Goes to the next link or note marker (1) or the previous one (-1) that no fold hides; False at the end."""
        reading = self._reading()
        if reading is None or reading.page is None:
            return False
        lead = reading.sheet.leads.beside(reading.caret, direction)
        while lead is not None and isinstance(reading.sheet.rows[reading.sheet.row_at(lead.span.start)], FoldRow):
            lead = reading.sheet.leads.beside(lead.span.start, direction)
        if lead is not None:
            reading.show_offset(lead.span.start)
            reading.select(lead.span.start, lead.span.start)
        return lead is not None
