"""The reading pane: a self-drawn text with caret, selection, marks, folds and margins."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
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

from heihe_reader.gui.desk.content import Spot, TagSign, View
from heihe_reader.gui.desk.fold_layout import FoldLayout, FoldSign
from heihe_reader.gui.desk.folding_sheet import FoldingSheet
from heihe_reader.gui.desk.handles import Handles
from heihe_reader.gui.desk.leads import Leads
from heihe_reader.gui.desk.map_marks import MapItem
from heihe_reader.gui.desk.marks import MarkIndex
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.page_painter import PagePainter
from heihe_reader.gui.desk.painter import Painted
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.gui.desk.sheet import Sheet
from heihe_reader.gui.desk.signs import signs_of
from heihe_reader.gui.desk.style import BOTTOM, END_ROOM, USUAL, Faces, Inks, Typography
from heihe_reader.gui.desk.swell import Swell
from heihe_reader.gui.desk.targets import Targets
from heihe_reader.gui.desk.typeset import Typesetter
from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.ids import TagId
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.copying import TakingOut
    from heihe_reader.gui.desk.keys import Keys
    from heihe_reader.gui.desk.mouse import Mouse

_FEW = 40  # marks; more changes at once renew everything in sight


class ReadingPane(FoldingSheet):
    """Shows one page. All offsets are code points of the article's text."""

    scrolled_alone = Signal()  # by Shift and the wheel: linked panes shall rest
    menu_wanted = Signal(object, object)  # MenuContext, QPoint of the screen
    role_wanted = Signal(object, object)  # Span, Role
    key_wanted = Signal(str)
    zoom_wanted = Signal(int)  # steps
    bar_clicked = Signal(int)  # row
    legend_wanted = Signal(object)  # tuple[Mark, ...] at the caret
    extent_moved = Signal(object, object)  # Mark as it was, Span: drawn with its handles, not kept yet
    extent_wanted = Signal(object, object)  # Mark as it was, Span that it shall have
    extent_left = Signal(object)  # Mark: its extent stays as it was
    left = Signal()  # Escape while nothing is selected
    activated = Signal()

    def __init__(self, theme: Theme, size: float, parent: QWidget | None = None) -> None:
        inks = Inks(theme)
        self.fold_font = interface_font(13.0)
        here: ReadingPane = proxy(self)  # else pane and sheet would hold each other
        sheet = Sheet(Faces(size), Typesetter(inks), lambda row, column: here._lay_fold(row, column))
        super().__init__(sheet, inks, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.accessible: object | None = None  # kept here for assistive technology, see accessible.py
        self.tags: Mapping[TagId, TagSign] = {}
        self.caret_shown = True
        self.painted = Painted()
        self.hovered_row: int | None = None  # of the folded line under the pointer
        self.stepped = False  # a step has been taken, so the next one starts behind it
        self._size = size
        self._typography = USUAL
        self._painter = PagePainter(inks, Icons(theme), self.fold_font)
        self.targets = Targets(self)
        self.handles = Handles(self)
        self._swell = Swell(self)

    # ---- who acts for a person, made with the first act

    @cached_property
    def taking(self) -> "TakingOut":
        """Who takes selected words out."""
        from heihe_reader.gui.desk.copying import TakingOut

        return TakingOut(self)

    @cached_property
    def _keys(self) -> "Keys":
        from heihe_reader.gui.desk.keys import Keys

        return Keys(self)

    @cached_property
    def _mouse(self) -> "Mouse":
        from heihe_reader.gui.desk.mouse import Mouse

        return Mouse(self)

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
        viewed = self.page.view if self.page is not None and same else page.view
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
            version = page.content.text
            self.sheet.leads = Leads(page.text, page.blocks, version.marks, version.links)
        self.sheet.set_rows(page.text, page.rows)
        if not same:
            self.caret = self.anchor = self.home = self.moves.first_text()
        self.setAccessibleName(page.content.article.title)
        self.moved()
        self._tell_view(viewed is not page.view)

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
        self._tell_view()

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

    def caret_was_moved(self, had: Span | None) -> None:
        """Tells assistive technology, where there is any."""
        if QAccessible.isActive():
            from heihe_reader.gui.desk.announce import announce

            announce(self, had)

    def _tell_view(self, changed: bool = False) -> None:
        if QAccessible.isActive():
            from heihe_reader.gui.desk.announce import tell_view

            tell_view(self, changed)

    def row_was_reached(self, row: int) -> None:
        """Lets its bar swell."""
        self._swell.begin(row)

    def words_were_selected(self, span: Span) -> None:
        """Gives them to the middle button."""
        self.taking.offer(span)

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
            from heihe_reader.gui.desk.tips import tip_of

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
        from heihe_reader.gui.desk.contexts import caret_for, context_at

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
