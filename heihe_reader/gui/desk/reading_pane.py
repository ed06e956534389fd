"""The reading pane: a self-drawn, scrollable text with caret, selection, marks, folds and margins."""

from collections.abc import Mapping, Sequence
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from heihe_reader.gui.desk import map_marks
from heihe_reader.gui.desk.announce import announce
from heihe_reader.gui.desk.caret import CaretMoves
from heihe_reader.gui.desk.content import MenuContext, Relation, Spot, TagSign, View
from heihe_reader.gui.desk.fold_layout import FoldLayout, FoldSign
from heihe_reader.gui.desk.fold_painter import FoldPainter
from heihe_reader.gui.desk.keys import Keys
from heihe_reader.gui.desk.margins import MarginPainter
from heihe_reader.gui.desk.marks import MarkIndex
from heihe_reader.gui.desk.mouse import Mouse
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.painter import Painted, TextPainter
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.gui.desk.sheet import Seen, Sheet
from heihe_reader.gui.desk.signs import signs_of
from heihe_reader.gui.desk.story_map import StoryMap
from heihe_reader.gui.desk.style import MAP_WIDTH, Faces, Inks
from heihe_reader.gui.desk.swell import Swell
from heihe_reader.gui.desk.targets import Target, Targets, Zone
from heihe_reader.gui.desk.tips import tip_of
from heihe_reader.gui.desk.typeset import RowLayout, Typesetter
from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.ids import TagId
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Place, Span


class ReadingPane(QAbstractScrollArea):
    """Shows one page. All offsets are code points of the article's text."""

    scrolled = Signal()
    scrolled_alone = Signal()  # by Shift and the wheel: linked panes shall rest
    selection_changed = Signal(object)  # Span | None
    mark_hit = Signal(object)  # AnnotationId | None
    menu_wanted = Signal(object, object)  # MenuContext, QPoint of the screen
    role_wanted = Signal(object, object)  # Span, Role
    go_wanted = Signal(object)  # Place
    key_wanted = Signal(str)
    zoom_wanted = Signal(int)  # steps
    bar_clicked = Signal(int)  # block
    folds_changed = Signal()
    activated = Signal()

    def __init__(self, theme: Theme, size: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.page: Page | None = None
        self.tags: Mapping[TagId, TagSign] = {}
        self.anchor = self.caret = 0
        self.caret_shown = True
        self.painted = Painted()
        self.hovered: Target | None = None
        self._size = size
        self._syncing = self._bar_stale = False
        self._said: object = None
        self.map = StoryMap(Inks(theme), self)
        self._dress(theme)
        self.setViewportMargins(0, 0, MAP_WIDTH, 0)
        self.moves = CaretMoves(self.sheet)
        self.targets = Targets(self)
        self._keys = Keys(self)
        self._mouse = Mouse(self)
        self._swell = Swell(self)
        self._idle = QTimer(self, interval=0, singleShot=True)
        self._idle.timeout.connect(self._refine)
        self._map_later = QTimer(self, interval=40, singleShot=True)
        self._map_later.timeout.connect(self._draw_map)
        self.map.wanted.connect(self._scroll_to_share)
        self.map.paged.connect(lambda pages: self.scroll_by(pages * self.page_step()))
        self.map.words_at = self._words_at

    # ---- theme and size

    def _dress(self, theme: Theme) -> None:
        self.inks = Inks(theme)
        icons = Icons(theme)
        self.fold_font = interface_font(13.0)
        self.margins = MarginPainter(self.inks, icons)
        self._text_painter = TextPainter(self.inks)
        self._fold_painter = FoldPainter(self.inks, icons, self.margins, self.fold_font)
        if not hasattr(self, "sheet"):
            self.sheet = Sheet(Faces(self._size), Typesetter(self.inks), self._lay_fold)
        else:
            self.sheet.set_typesetter(Typesetter(self.inks))

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of another theme."""
        self._dress(theme)
        self.sheet.forget()
        self.map.set_inks(self.inks)
        self.refresh()

    def set_size(self, size: float) -> None:
        """Sets the body at another size, in pixels."""
        if size != self._size:
            self._size = size
            self.sheet.set_faces(Faces(size))
            self._moved()

    # ---- what is shown

    def set_page(self, page: Page) -> None:
        """Shows a page. The same article keeps its place, its caret and its selection."""
        same = self.page is not None and self.page.id == page.id
        self.page = page
        self.sheet.wording = page.wording
        if not same:
            self.sheet.marks = MarkIndex(page.content.marks)
            self.anchor = self.caret = 0
            self.painted = Painted()
            self.sheet.set_rows("", ())
        self.sheet.set_rows(page.text, page.rows)
        if not same:
            self.caret = self.anchor = self.moves.first()
        self.setAccessibleName(page.content.article.title)
        self._moved()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Shows other marks."""
        self.sheet.marks = MarkIndex(marks)
        if self.sheet.wording is not None or any(isinstance(r, FoldRow) for r in self._seen_rows()):
            self.sheet.forget()
        else:
            self.sheet.forget_fills()
        self.viewport().update()
        self._map_later.start()

    def _seen_rows(self) -> list[object]:
        return [seen.laid.row for seen in self.seen()]

    def set_tags(self, tags: Mapping[TagId, TagSign]) -> None:
        """Shows other signs for tags."""
        self.tags = tags
        self.sheet.forget()
        self.refresh()

    def set_hits(self, hits: Sequence[Span], current: int) -> None:
        """Shows search hits; `current` is the index of the one stood on, or -1."""
        self.painted.hits = tuple(sorted(hits))
        self.painted.current_hit = current
        self.viewport().update()
        self._map_later.start()

    def refresh(self) -> None:
        """Draws everything again."""
        self.viewport().update()
        self._map_later.start()

    # ---- folds

    def _lay_fold(self, row: FoldRow, column: float) -> FoldLayout:
        assert self.page is not None
        marks = [] if row.open else self.sheet.marks.touching(row.start, row.end)
        signs = [
            FoldSign(sign.words, sign.colour or "yellow")
            for sign in signs_of(marks, self.tags)
            if sign.words and sign.colour
        ]
        return FoldLayout(row, self.page.fold_words(row), signs, column, self.inks, self.fold_font)

    def toggle_fold(self, fold: FoldRow) -> None:
        """Opens or closes one folded line; the line stays where it is on the screen."""
        if self.page is not None:
            self.open_folds(self.page.toggled(fold), fold.start)

    def toggle_fold_at_caret(self) -> bool:
        """Opens or closes the fold at the caret; False if there is none."""
        fold = self.page.fold_at(self.caret) if self.page is not None else None
        if fold is None:
            return False
        self.toggle_fold(fold)
        return True

    def open_folds(self, opened: frozenset[tuple[bool, int]], held: int | None = None) -> None:
        """Shows these folds open, keeping the row at `held` (or the first in sight) at its height."""
        if self.page is None or opened == self.page.opened:
            return
        offset = held if held is not None else self.sheet.offset_of_anchor()[0]
        y = self.sheet.top_of(self._row_starting(offset))
        self.page.reopened(opened)
        self.sheet.set_rows(self.page.text, self.page.rows)
        index = self._row_starting(offset)
        self.sheet.scroll_by(self.sheet.top_of(index) - y, self.height())
        self.folds_changed.emit()
        self._moved()

    def _row_starting(self, offset: int) -> int:
        index = self.sheet.row_at(offset)
        rows = self.sheet.rows
        while index > 0 and isinstance(rows[index - 1], FoldRow) and rows[index - 1].start == offset:
            index -= 1
        return index

    # ---- scrolling

    def view_height(self) -> int:
        """The height of what is in sight, in pixels."""
        return self.viewport().height()

    def page_step(self) -> int:
        """How far a page goes: the height less two lines."""
        return max(self.view_height() - 56, 40)

    def seen(self) -> list[Seen]:
        """The rows in sight."""
        return self.sheet.visible(self.view_height())

    def scroll_by(self, pixels: float) -> None:
        """Scrolls down (or up) and tells those who follow."""
        if self._shift(pixels):
            self.scrolled.emit()

    def _shift(self, pixels: float) -> float:
        moved = self.sheet.scroll_by(pixels, self.view_height())
        if moved:
            whole = float(self.devicePixelRatioF()).is_integer()
            if whole and abs(moved) < self.view_height() and self.hovered is None:
                self.viewport().scroll(0, -round(moved))
            else:
                self.viewport().update()
            self._after_scroll()
        return moved

    def put(self, y: float, at: float) -> None:
        """Brings the pixel `y` from the start of all rows to `at` in the viewport, without telling followers."""
        self._shift(round(y - at - self.sheet.scroll))

    def _scroll_to_share(self, share: float) -> None:
        self.sheet.scroll_to(share * self.sheet.heights.total(), self.view_height())
        self.viewport().update()
        self._after_scroll()
        self.scrolled.emit()

    def _after_scroll(self) -> None:
        self._bar_stale = True
        self._frame_map()
        self._idle.start()

    def _moved(self) -> None:
        """Rows or heights changed."""
        self.sheet.scroll_by(0, self.view_height())
        self._after_scroll()
        self.refresh()
        self.scrolled.emit()

    def show_offset(self, offset: int, share: float | None = None) -> None:
        """Brings an offset into sight; at `share` of the height where given, else by the least move."""
        box = self.sheet.caret_box(offset)
        height = self.view_height()
        if share is not None:
            self.scroll_by(round(box.top() - share * height))
        elif box.top() < 8:
            self.scroll_by(round(box.top() - 24))
        elif box.bottom() > height - 8:
            self.scroll_by(round(min(box.bottom() - height + 24, box.top() - 8)))

    def reveal(self, span: Span, share: float) -> None:
        """Opens what hides a span, brings it to `share` of the height and lets its bar swell."""
        if self.page is None:
            return
        self.open_folds(self.page.opened_for(span.start))
        self.show_offset(span.start, share)
        self.select(span.start, span.start, show=False)
        self._swell.begin(self.sheet.row_at(span.start))

    def _refine(self) -> None:
        """After scrolling: lays out a screen ahead and behind in slices of 2 ms, then settles the scroll bar."""
        began = perf_counter()
        seen = self.seen()
        if not seen:
            return
        ahead = range(seen[-1].index + 1, min(seen[-1].index + 13, len(self.sheet.rows)))
        behind = range(seen[0].index - 1, max(seen[0].index - 7, -1), -1)
        for index in (*ahead, *behind):
            if not self.sheet.is_laid(index):
                self.sheet.layout(index)
                if perf_counter() - began > 0.002:
                    self._idle.start()
                    return
        if self._bar_stale:
            self._bar_stale = False
            self._sync_bar()

    def _sync_bar(self) -> None:
        self._syncing = True
        bar = self.verticalScrollBar()
        bar.setPageStep(self.view_height())
        bar.setSingleStep(80)
        bar.setRange(0, max(int(self.sheet.heights.total()) - self.view_height(), 0))
        bar.setValue(int(self.sheet.scroll))
        self._syncing = False
        self._frame_map()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follows the native scroll bar, which assistive technology may move."""
        if not self._syncing:
            self.sheet.scroll_to(float(self.verticalScrollBar().value()), self.view_height())
            self.viewport().update()
            self._after_scroll()
            self.scrolled.emit()

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
        if not quietly:
            self.settle_selection(had)

    def settle_selection(self, had: Span | None = None) -> None:
        """Tells what is selected and which mark the caret stands on."""
        now = self.selection
        if now is not None:
            self._offer_primary(now)
        if now != had or now is not None:
            self.selection_changed.emit(now)
        mark = self.mark_at_caret()
        hit = mark.annotation if mark is not None else None
        if hit != self._said:
            self._said = hit
            self.mark_hit.emit(hit)

    def mark_at_caret(self) -> Mark | None:
        """The mark that the caret stands on: the one that began last."""
        found = self.sheet.marks.at(self.caret)
        own = [m for m in found if m.kind != "opted-out"]
        return own[-1] if own else (found[-1] if found else None)

    def selected_text(self) -> str:
        """The selected words as they stand in the text."""
        return self.selection.of(self.sheet.text) if self.selection is not None else ""

    def copy(self) -> None:
        """Puts the selected words on the clipboard."""
        if self.selection is not None:
            QGuiApplication.clipboard().setText(self.selected_text())

    def _offer_primary(self, span: Span) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setText(span.of(self.sheet.text), clipboard.Mode.Selection)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws what is in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.inks("paper"))
        if self.page is None:
            return
        scale = self.devicePixelRatioF()
        self.painted.selection = self.selection
        self.painted.caret = self.caret if self.hasFocus() and self.caret_shown and self.selection is None else None
        clip = event.rect()
        for seen in self.seen():
            if seen.y > clip.bottom() + 1 or seen.y + self.sheet.heights[seen.index] < clip.top() - 1:
                continue
            if isinstance(seen.laid, FoldLayout):
                self._paint_fold(painter, seen, scale)
            else:
                self._paint_text(painter, seen, seen.laid, clip, scale)

    def _paint_fold(self, painter: QPainter, seen: Seen, scale: float) -> None:
        row = seen.laid.row
        assert isinstance(row, FoldRow)
        focused = self.hasFocus() and not row.open and row.start <= self.caret < row.end
        hovered = self.hovered is not None and self.hovered.index == seen.index
        words = self.targets.overrule_words(row) if hovered or focused else ""
        self._fold_painter.paint(painter, seen, self.sheet.x, scale, focused=focused, overrule=words)

    def _paint_text(self, painter: QPainter, seen: Seen, laid: RowLayout, clip: QRect, scale: float) -> None:
        assert self.page is not None
        x = self.sheet.x
        self._text_painter.paint(painter, seen, x, self.sheet.text, self.sheet.marks, self.painted, clip)
        if laid.row.first:
            self.margins.number(painter, seen, x)
        block = laid.row.block
        relation = self.page.relations[block] if block < len(self.page.relations) else Relation.NONE
        self.margins.bar(painter, seen, x, relation, self._swell.strength(seen.index))
        signs, places = self.targets.signs_beside(seen)
        if signs:
            self.margins.signs(painter, signs, places, scale)

    # ---- the map

    def _frame_map(self) -> None:
        total = max(self.sheet.heights.total(), 1.0)
        self.map.set_frame(self.sheet.scroll / total, min(self.view_height() / total, 1.0))

    def _draw_map(self) -> None:
        if self.page is None:
            return
        sheet, height = self.sheet, float(self.map.height())
        ratio = height / max(sheet.heights.total(), height)

        def row_extent(index: int) -> tuple[float, float]:
            top = sheet.heights.before(index) + sheet.above(index)
            return top * ratio, (top + sheet.heights[index] - 15) * ratio

        def y_of(offset: int) -> float:
            index = sheet.row_at(offset)
            row = sheet.rows[index]
            share = min(max((offset - row.start) / max(row.end - row.start, 1), 0.0), 1.0)
            return (sheet.heights.before(index) + share * sheet.heights[index]) * ratio

        if sheet.rows:
            marks, hits = sheet.marks.marks, self.painted.hits
            self.map.set_items(map_marks.items(sheet.rows, self.page.relations, marks, hits, y_of, row_extent))
        self._frame_map()

    def _words_at(self, share: float) -> str:
        if not self.sheet.rows:
            return ""
        total = max(self.sheet.heights.total(), float(self.map.height()))
        row = self.sheet.rows[self.sheet.heights.find(share * total)[0]]
        if isinstance(row, FoldRow):
            return self.page.fold_words(row).sentence if self.page is not None else ""
        return f"¶ {row.block + 1}  {self.sheet.text[row.start : row.start + 60].strip()}…"

    # ---- events

    def sizeHint(self) -> QSize:
        """Room for a page."""
        return QSize(460, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks lines anew where the width changed."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self.map.setGeometry(area.right() + 1 - MAP_WIDTH, area.top(), MAP_WIDTH, area.height())
        if self.viewport().width() != self.sheet.width:
            self.sheet.set_width(self.viewport().width())
        self._moved()

    def viewportEvent(self, event: QEvent) -> bool:
        """Says what stands under the pointer, and forgets it when the pointer leaves."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = tip_of(self, self.targets.at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._mouse.leave()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the caret, scrolls, copies; anything else is handed on."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection, or acts on what is under the pointer."""
        self.activated.emit()
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extends the selection, or shows what can be acted on."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a selection."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a word."""
        self._mouse.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls by pixels where the device gives them; with Ctrl asks for another size."""
        self._mouse.wheel(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is under the pointer, or at the caret."""
        if self.page is None:
            return
        at = QPointF(event.pos())
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.sheet.caret_box(self.caret)
            at, where = box.center(), self.viewport().mapToGlobal(box.bottomLeft().toPoint())
        self.menu_wanted.emit(self._context(at), where)

    def _context(self, at: QPointF) -> MenuContext:
        assert self.page is not None
        target = self.targets.at(at)
        offset = self.sheet.offset_at(at.x(), at.y(), on_character=True)
        article = self.page.id
        if target.zone in (Zone.FOLD, Zone.FOLD_LINK, Zone.OVERRULE) and target.fold is not None:
            blocks = self.page.folded_blocks(target.fold)
            other = self.page.fold_words(target.fold).other
            number = target.fold.first_block + 1
            span = Span(target.fold.start, target.fold.end)
            return MenuContext(Spot.FOLD, article, span, (), blocks, number, other)
        selection = self.selection
        if selection is not None and selection.start <= offset < selection.end:
            return MenuContext(Spot.SELECTION, article, selection, tuple(self.sheet.marks.at(offset)))
        row = self.sheet.rows[target.index]
        number = 0 if isinstance(row, FoldRow) else row.block + 1
        blocks = self.page.blocks[number - 1 : number] if number else ()
        marks = tuple(self.sheet.marks.at(offset)) if target.zone is Zone.TEXT else ()
        if target.zone is Zone.SIGN and target.sign is not None:
            marks = (target.sign.mark,)
        spot = Spot.MARK if marks else Spot.BLOCK
        span = marks[0].span if marks else (blocks[0].span if blocks else None)
        return MenuContext(spot, article, span, marks, blocks, number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the caret."""
        super().focusInEvent(event)
        self.activated.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hides the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

    def place_of(self, span: Span) -> Place | None:
        """A span of the article shown, as a place."""
        return Place(self.page.id, span) if self.page is not None else None

    def selection_box(self) -> QRectF | None:
        """Where the selection begins, in viewport pixels: where a bar of acts may float above it."""
        return self.sheet.caret_box(self.selection.start) if self.selection is not None else None

    @property
    def in_changes(self) -> bool:
        """True while differences are shown."""
        return self.page is not None and self.page.view is View.CHANGES

    def corner(self) -> QPoint:
        """The viewport's top left on the screen."""
        return self.viewport().mapToGlobal(QPoint(0, 0))
