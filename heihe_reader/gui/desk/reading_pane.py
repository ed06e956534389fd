"""The reading pane: a self-drawn text with caret, selection, marks, folds and margins."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from heihe_reader.gui.desk.announce import announce
from heihe_reader.gui.desk.caret import CaretMoves
from heihe_reader.gui.desk.content import Spot, TagSign, View
from heihe_reader.gui.desk.contexts import caret_for, context_at
from heihe_reader.gui.desk.copying import TakingOut
from heihe_reader.gui.desk.fold_layout import FoldLayout, FoldSign
from heihe_reader.gui.desk.handles import Handles
from heihe_reader.gui.desk.keys import Keys
from heihe_reader.gui.desk.leads import Lead, Leads
from heihe_reader.gui.desk.linking import SIGHT
from heihe_reader.gui.desk.map_marks import MapItem
from heihe_reader.gui.desk.marks import MarkIndex
from heihe_reader.gui.desk.mouse import Mouse
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.page_painter import PagePainter
from heihe_reader.gui.desk.painter import Painted
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.gui.desk.scrolling import ScrolledSheet
from heihe_reader.gui.desk.sheet import Sheet
from heihe_reader.gui.desk.signs import signs_of
from heihe_reader.gui.desk.style import BOTTOM, END_ROOM, USUAL, Faces, Inks, Typography
from heihe_reader.gui.desk.swell import Swell
from heihe_reader.gui.desk.targets import Targets
from heihe_reader.gui.desk.tips import tip_of
from heihe_reader.gui.desk.typeset import Typesetter
from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.ids import AnnotationId, TagId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Place, Span

_FEW = 40  # marks; more changes at once renew everything in sight


class ReadingPane(ScrolledSheet):
    """Shows one page. All offsets are code points of the article's text."""

    scrolled_alone = Signal()  # by Shift and the wheel: linked panes shall rest
    selection_changed = Signal(object)  # Span | None
    mark_hit = Signal(object)  # AnnotationId | None
    menu_wanted = Signal(object, object)  # MenuContext, QPoint of the screen
    role_wanted = Signal(object, object)  # Span, Role
    key_wanted = Signal(str)
    zoom_wanted = Signal(int)  # steps
    bar_clicked = Signal(int)  # row
    folds_changed = Signal()
    legend_wanted = Signal(object)  # tuple[Mark, ...] at the caret
    address_wanted = Signal(str)  # of the web, as it stands in the text
    extent_moved = Signal(object, object)  # Mark as it was, Span: drawn with its handles, not kept yet
    extent_wanted = Signal(object, object)  # Mark as it was, Span that it shall have
    extent_left = Signal(object)  # Mark: its extent stays as it was
    left = Signal()  # Escape while nothing is selected
    jumping = Signal()  # about to go to another place
    revealed = Signal(object)  # Span that was gone to
    activated = Signal()

    def __init__(self, theme: Theme, size: float, parent: QWidget | None = None) -> None:
        inks = Inks(theme)
        self.fold_font = interface_font(13.0)
        super().__init__(Sheet(Faces(size), Typesetter(inks), self._lay_fold), inks, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.page: Page | None = None
        self.accessible: object | None = None  # kept here for assistive technology, see accessible.py
        self.tags: Mapping[TagId, TagSign] = {}
        self.anchor = self.caret = self.home = 0  # home: where the caret stood when the article was opened
        self.caret_shown = True
        self.painted = Painted()
        self.hovered_row: int | None = None  # of the folded line under the pointer
        self.stepped = False  # a step has been taken, so the next one starts behind it
        self._size = size
        self._typography = USUAL
        self._told: AnnotationId | None = None
        self._painter = PagePainter(inks, Icons(theme), self.fold_font)
        self.moves = CaretMoves(self.sheet)
        self.targets = Targets(self)
        self.handles = Handles(self)
        self.taking = TakingOut(self)
        self._keys = Keys(self)
        self._mouse = Mouse(self)
        self._swell = Swell(self)

    # ---- theme and size

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of another theme."""
        self.inks = Inks(theme)
        self._painter = PagePainter(self.inks, Icons(theme), self.fold_font)
        self.sheet.set_typesetter(Typesetter(self.inks, self._typography))
        self.sheet.forget()
        self.map.set_inks(self.inks)
        self.refresh()

    def set_size(self, size: float, typography: Typography = USUAL) -> None:
        """Sets the body at another size in pixels, and in another manner."""
        if (size, typography) != (self._size, self._typography):
            self._size, self._typography = size, typography
            self.sheet.set_typesetter(Typesetter(self.inks, typography))
            self.sheet.set_faces(Faces(size, typography))
            self.moved()

    # ---- what is shown

    def set_page(self, page: Page) -> None:
        """Shows a page. The same article keeps its place, its caret and its selection."""
        same = self.page is not None and self.page.id == page.id
        self.page = page
        self.sheet.wording = page.wording
        self.sheet.bottom = END_ROOM if page.view is View.NEW_ONLY else BOTTOM
        if not same:
            self.handles.drop()
            self.sheet.marks = MarkIndex(page.content.marks)
            self.painted = Painted()
            self.stepped = False
            self.sheet.set_rows("", ())
        if page.text is not self.sheet.leads.text:
            self.sheet.leads = Leads(page.text, page.blocks, page.content.text.marks)
        self.sheet.set_rows(page.text, page.rows)
        if not same:
            self.caret = self.anchor = self.home = self.moves.first_text()
        self.setAccessibleName(page.content.article.title)
        self.moved()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Shows other marks."""
        marks = self.handles.drafted(marks)
        gone, come = self.sheet.marks.differing(marks)
        changed = gone + come
        few = len(changed) <= _FEW
        self.sheet.marks = self.sheet.marks.changed(gone, come, marks) if few else MarkIndex(marks)
        if self.sheet.wording is not None:  # words under a mark return to full ink
            self.sheet.forget()
        elif few:
            for mark in changed:
                self.sheet.forget_marks(mark.span)
        else:
            self.sheet.forget_marks()
        self.refresh()

    def swap_mark(self, old: Mark, new: Mark) -> None:
        """Shows a mark in place of another, among all that stay."""
        self.set_marks([*(mark for mark in self.sheet.marks.marks if mark is not old), new])

    def set_tags(self, tags: Mapping[TagId, TagSign]) -> None:
        """Shows other signs for tags."""
        self.tags = tags
        self.sheet.forget_marks()
        self.refresh()

    def set_hits(self, hits: Sequence[Span], current: int) -> None:
        """Shows search hits; `current` is the index of the one stood on, or -1."""
        self.painted.set_hits(hits, current)
        self.refresh()

    def set_framed(self, span: Span | None) -> None:
        """Frames the blocks of a span, or nothing."""
        if span != self.painted.framed:
            self.painted.framed = span
            self.overlaid = span is not None
            self.viewport().update()

    def map_items(self, ratio: float) -> Sequence[MapItem]:
        """Relations, folds, marks and hits."""
        return self._items(self.page.relations if self.page is not None else (), self.painted.hits, ratio)

    def words_at(self, share: float) -> str:
        """The ¶ and its first words, or a fold's sentence."""
        if not self.sheet.rows or self.page is None:
            return ""
        total = max(self.sheet.heights.total(), float(self.map.height()))
        row = self.sheet.rows[self.sheet.heights.find(share * total)[0]]
        if isinstance(row, FoldRow):
            return self.page.fold_words(row).sentence
        return f"¶ {row.block + 1}  {self.sheet.text[row.start : row.start + 60].strip()}…"

    # ---- folds

    def _lay_fold(self, row: FoldRow, column: float) -> FoldLayout:
        assert self.page is not None
        marks = [] if row.open else self.sheet.marks.touching(row.start, row.end)
        signs = [FoldSign(s.words, s.colour) for s in signs_of(marks, self.tags) if s.words and s.colour]
        return FoldLayout(row, self.page.fold_words(row), signs, column, self.inks, self.fold_font)

    def here(self) -> int:
        """The code point where the reader is: the caret if it is in sight, else what stands at the top."""
        return self.caret if self.caret_box() is not None else self.sheet.offset_of_anchor()[0]

    def come_back(self, top: int, inside: float, caret: int) -> None:
        """Stands again where it stood: the row at a code point, so many pixels of it above, and the caret."""
        self.sheet.anchor = (self.sheet.row_starting(top), inside)
        self.caret = self.anchor = min(caret, len(self.sheet.text))
        self.moved()

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
        self._swell.begin(self.sheet.row_at(span.start))
        self.revealed.emit(span)

    def follow(self, lead: Lead) -> None:
        """Goes from a marker to its note, from a note to its marker, or asks for an address to be opened."""
        if lead.target is None:
            self.address_wanted.emit(lead.address)
            return
        self.select(lead.span.start, lead.span.start, show=False)  # this is the place to come back to
        self.reveal(lead.target, SIGHT)

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
            announce(self, had)
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
            self.taking.offer(now)
        if now != had:
            self.selection_changed.emit(now)
        mark = self.mark_at_caret()
        hit = mark.annotation if mark is not None else None
        if hit != self._told:
            self._told = hit
            self.mark_hit.emit(hit)

    def mark_at_caret(self) -> Mark | None:
        """The mark that the caret stands on: the one that began last, an opted-out copy only where no other is.

        A caret right behind a mark, or behind the blank after it, stands on it too: there it is after marking words.
        """
        found = self.sheet.marks.at(self.caret)
        if not found:
            before = self.sheet.text[: self.caret].rstrip(" \u00a0")
            found = self.sheet.marks.at(len(before) - 1) if before else []
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
        """The line where the selection begins, in viewport pixels: a bar of acts may float above it."""
        return self.sheet.caret_box(self.selection.start) if self.selection is not None else None

    def caret_box(self) -> QRectF | None:
        """The line at the caret, in viewport pixels; None where it is out of sight."""
        if not self.sheet.rows:
            return None
        box = self.sheet.caret_box(self.caret)
        return box if box.bottom() > 0 and box.top() < self.view_height() else None

    def place_of(self, span: Span) -> Place | None:
        """A span of the article shown, as a place."""
        return Place(self.page.id, span) if self.page is not None else None

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws what is in sight."""
        painted = self.painted
        painted.selection = self.selection
        painted.focused = self.hasFocus()
        caret = painted.focused and self.caret_shown and painted.selection is None and self.handles.draft is None
        painted.caret = self.caret if caret else None
        painter = QPainter(self.viewport())
        self._painter.paint(painter, self, event.rect())
        self.handles.paint(painter, self.inks)
        painter.end()

    def bar_strength(self, row: int) -> float:
        """How thick the bar of a row is because a jump landed there, 0 to 1."""
        return self._swell.strength(row)

    # ---- events

    def viewportEvent(self, event: QEvent) -> bool:
        """Says what stands under the pointer, and forgets it when the pointer leaves."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = tip_of(self, self.targets.at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._mouse.leave()
        return super().viewportEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the other end of a mark while its handles are shown."""
        if self.handles.draft is None:
            return super().focusNextPrevChild(forward)
        self.handles.switch()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the caret, scrolls, copies; anything else is handed on."""
        if isinstance(QApplication.activePopupWidget(), QMenu) or not self._keys.press(event):
            event.ignore()  # a letter that no entry of an open menu begins with is no act

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection, or acts on what is under the pointer."""
        self.activated.emit()
        if not self.handles.grab(event):
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extends the selection, or shows what can be acted on."""
        if not self.handles.drag(event):
            self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a selection."""
        if not self.handles.release():
            self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a word."""
        self._mouse.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls by pixels where the device gives them; with Ctrl asks for another size."""
        self._mouse.wheel(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is under the pointer, or at the caret."""
        if self.page is None or not self.sheet.rows:
            return
        at, where = QPointF(event.pos()), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.sheet.caret_box(self.selection.start if self.selection is not None else self.caret)
            at, where = box.center(), self.viewport().mapToGlobal(box.bottomLeft().toPoint())
        context = context_at(self, self.page, at)
        if context.spot is not Spot.SELECTION:  # acts of the menu work on what the caret stands on
            self.select(*caret_for(self, context, at), show=False)
        self.menu_wanted.emit(context, where)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the caret."""
        super().focusInEvent(event)
        self.activated.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hides the caret."""
        super().focusOutEvent(event)
        self.viewport().update()
