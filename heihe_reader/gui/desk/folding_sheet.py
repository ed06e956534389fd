"""A sheet whose folds open and close, and going to what they hide."""

from PySide6.QtCore import Signal

from heihe_reader.gui.desk.caret_sheet import CaretSheet
from heihe_reader.gui.desk.leads import Lead
from heihe_reader.gui.desk.linking import SIGHT
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.model.span import Span


class FoldingSheet(CaretSheet):
    """All offsets are code points of the article's text."""

    folds_changed = Signal()
    jumping = Signal()  # about to go to another place
    revealed = Signal(object)  # Span that was gone to
    address_wanted = Signal(str)  # of the web, as it stands in the text

    def row_was_reached(self, row: int) -> None:
        """A jump has landed; what a reading pane adds."""

    def toggle_fold(self, fold: FoldRow) -> None:
        """Opens or closes one folded line; the line stays where it is on the screen."""
        if self.page is not None:
            self.open_folds(self.page.toggled(fold), fold.start)

    def toggle_fold_at_caret(self) -> bool:
        """Opens or closes the fold at the caret; False if there is none."""
        fold = self.page.fold_at(self.caret) if self.page is not None else None
        if fold is None:
            return False
        self.select(fold.start, fold.start, show=False)
        self.toggle_fold(fold)
        return True

    def open_folds(self, opened: frozenset[tuple[bool, int]], held: int | None = None) -> None:
        """Shows these folds open, keeping the row at `held` (or the first in sight) at its height."""
        if self.page is None or opened == self.page.opened:
            return
        offset = held if held is not None else self.sheet.offset_of_anchor()[0]
        y = self.sheet.top_of(self.sheet.row_starting(offset))
        self.page.reopened(opened)
        self.sheet.set_rows(self.page.text, self.page.rows)
        self.sheet.place(self.sheet.row_starting(offset), 0.0, y, self.view_height())
        self.folds_changed.emit()
        self.moved()

    def reveal(self, span: Span, share: float) -> None:
        """Opens what hides a span, brings it to `share` of the height and lets its bar swell."""
        if self.page is None:
            return
        self.jumping.emit()
        self.open_folds(self.page.opened_for(span.start))
        self.show_offset(span.start, share)
        self.select(span.start, span.start, show=False)
        self.row_was_reached(self.sheet.row_at(span.start))
        self.revealed.emit(span)

    def follow(self, lead: Lead) -> None:
        """Goes from a marker to its note, from a note to its marker, or asks for an address to be opened."""
        if lead.target is None:
            self.address_wanted.emit(lead.address)
            return
        self.select(lead.span.start, lead.span.start, show=False)  # this is the place to come back to
        self.reveal(lead.target, SIGHT)
