"""A scrolled sheet with a caret and a selection; what stands at them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.desk.caret import CaretMoves
from heihe_reader.gui.desk.scrolling import ScrolledSheet
from heihe_reader.gui.desk.sheet import Sheet
from heihe_reader.gui.desk.style import Inks
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Place, Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.page import Page


class CaretSheet(ScrolledSheet):
    """All offsets are code points of the article's text."""

    selection_changed = Signal(object)  # Span | None
    mark_hit = Signal(object)  # AnnotationId | None

    def __init__(self, sheet: Sheet, inks: Inks, parent: QWidget | None = None) -> None:
        super().__init__(sheet, inks, parent)
        self.page: Page | None = None
        self.anchor = self.caret = self.home = 0  # home: where the caret stood when the article was opened
        self.moves = CaretMoves(sheet)
        self._told: AnnotationId | None = None
        self._meant: tuple[int, AnnotationId] | None = None  # where several marks stand: the one that was chosen

    # ---- what a reading pane adds

    def caret_was_moved(self, had: Span | None) -> None:
        """The caret stands elsewhere; `had` is what was selected before."""

    def words_were_selected(self, span: Span) -> None:
        """A selection came to rest."""

    # ---- where one is

    def here(self) -> int:
        """The code point where the reader is: the caret if it is in sight, else what stands at the top."""
        return self.caret if self.caret_box() is not None else self.sheet.offset_of_anchor()[0]

    def come_back(self, top: int, inside: float, caret: int) -> None:
        """Stands again where it stood: the row at a code point, so many pixels of it above, and the caret."""
        self.sheet.anchor = (self.sheet.row_starting(top), inside)
        self.caret = self.anchor = min(caret, len(self.sheet.text))
        self.moved()

    # ---- caret and selection

    @property
    def selection(self) -> Span | None:
        """The selected span, or None."""
        return Span(min(self.anchor, self.caret), max(self.anchor, self.caret)) if self.anchor != self.caret else None

    def select(self, anchor: int, caret: int, *, show: bool = True, quietly: bool = False) -> None:
        """The one way to move caret and selection: keys, mouse and assistive technology all come here."""
        limit = len(self.sheet.text)
        anchor, caret = min(max(anchor, 0), limit), min(max(caret, 0), limit)
        had = self.selection
        if (anchor, caret) != (self.anchor, self.caret):
            self.anchor, self.caret = anchor, caret
            self.caret_was_moved(had)
        if show and self.sheet.rows:
            self.show_offset(caret)
        self.viewport().update()
        self.renewed.emit()
        if not quietly:
            self.settle_selection(had)

    def settle_selection(self, had: Span | None = None) -> None:
        """Tells what is selected and which mark the caret stands on."""
        now = self.selection
        if now is not None:
            self.words_were_selected(now)
        if now != had:
            self.selection_changed.emit(now)
        mark = self.mark_at_caret()
        hit = mark.annotation if mark is not None else None
        if hit != self._told:
            self._told = hit
            self.mark_hit.emit(hit)

    def mean(self, mark: AnnotationId, offset: int | None = None) -> None:
        """Of several marks at an offset (the caret where None) this one is meant, until the caret stands elsewhere."""
        self._meant = self.caret if offset is None else offset, mark

    def mark_at_caret(self) -> Mark | None:
        """The mark that the caret stands on: the one that was chosen here, else the one that began last, an opted-out
        copy only where no other is.

        A caret right behind a mark, or behind the blank after it, stands on it too: there it is after marking words.
        """
        found = self.sheet.marks.at(self.caret)
        if not found:
            before = self.sheet.text[: self.caret].rstrip(" \u00a0")
            found = self.sheet.marks.at(len(before) - 1) if before else []
        chosen = self._meant[1] if self._meant is not None and self._meant[0] == self.caret else None
        meant = next((m for m in found if m.annotation == chosen), None)
        if meant is not None:
            return meant
        seen = [m for m in found if m.kind is not MarkKind.OPTED_OUT]
        return seen[-1] if seen else (found[-1] if found else None)

    def select_sentence(self) -> None:
        """Selects the sentence at the caret; the paragraph if the sentence is selected already."""
        if self.page is None:
            return
        at = min(self.anchor, self.caret)
        sentence, paragraph = self.moves.sentence_at(at), self.moves.paragraph_at(at)
        span = paragraph if self.selection == sentence else sentence
        self.select(span.start, span.end, show=False)

    def selected_text(self) -> str:
        """The selected words as they stand in the text."""
        return self.selection.of(self.sheet.text) if self.selection is not None else ""

    def selection_box(self) -> QRectF | None:
        """The selected lines in sight, as `box_of` has them."""
        return self.box_of(self.selection) if self.selection is not None else None

    def box_of(self, span: Span) -> QRectF:
        """From the first line of a span in sight to the last one, where the span begins, in viewport pixels.

        What floats above or below it covers none of its words. It has no height where all of them are out of sight.
        """
        first, last = self.sheet.caret_box(span.start), self.sheet.caret_box(span.end)
        top = min(max(first.top(), 0.0), float(self.view_height()))
        bottom = max(min(last.bottom(), float(self.view_height())), top)
        return QRectF(first.left(), top, 1.0, bottom - top)

    def caret_box(self) -> QRectF | None:
        """The line at the caret, in viewport pixels; None where it is out of sight."""
        if not self.sheet.rows:
            return None
        box = self.sheet.caret_box(self.caret)
        return box if box.bottom() > 0 and box.top() < self.view_height() else None

    def place_of(self, span: Span) -> Place | None:
        """A span of the article shown, as a place."""
        return Place(self.page.id, span) if self.page is not None else None
