"""The mouse on printed pages: what is selected there is selected in the text."""

from typing import TYPE_CHECKING, Protocol
from weakref import proxy

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.desk.content import MenuContext, Spot
from heihe_reader.model.block import paragraph_at
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.leads import Lead
    from heihe_reader.gui.desk.reading_pane import ReadingPane

_NEAR = 8  # pixels between the clicks of a triple click
_TICK = 30  # milliseconds between two steps of scrolling by a held pointer


class Pointed(Protocol):
    """The pages under the pointer and the text that they belong to."""

    reading: "ReadingPane"

    def offset_at(self, at: QPointF, *, on_letter: bool = False) -> int | None:
        """The code point of the text nearest to a point of the viewport; None where no words are known."""

    def on_words(self, at: QPointF) -> bool:
        """True where a point of the viewport lies on a word."""

    def scroll_by(self, pixels: float) -> None:
        """Down, or up."""

    def viewport(self) -> QWidget:
        """What the points lie in."""


class OriginalMouse(QObject):
    """Turns pointer events into selections of the reading pane."""

    def __init__(self, view: Pointed, parent: QObject) -> None:
        super().__init__(parent)
        self._view: Pointed = proxy(view)
        self._dragging = False
        self._unit: Span | None = None  # the word or paragraph that a drag extends by
        self._by_word = False
        self._lead: Lead | None = None  # where the button went down
        self._before: Span | None = None
        self._at = QPointF()
        self._last_double = QPointF()
        self._double = QTimer(self, singleShot=True)
        self._scrolling = QTimer(self, interval=_TICK)
        self._scrolling.timeout.connect(self._auto_scroll)

    def press(self, event: QMouseEvent) -> None:
        """Begins a selection; Shift extends the one that is there."""
        reading, offset = self._view.reading, self._view.offset_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or offset is None:
            return
        self._before = reading.selection
        near = (event.position() - self._last_double).manhattanLength() < _NEAR
        if self._double.isActive() and near:
            self._begin(reading.moves.paragraph_at(offset), by_word=False)
            return
        self._unit, self._dragging, self._lead = None, True, lead_at(self._view, event.position())
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._select(reading.anchor if extend else offset, offset)

    def double(self, event: QMouseEvent) -> None:
        """Selects the word under the pointer."""
        offset = self._view.offset_at(event.position(), on_letter=True)
        if event.button() is not Qt.MouseButton.LeftButton or offset is None:
            return
        self._begin(self._view.reading.moves.word_at(offset), by_word=True)
        self._last_double = event.position()
        self._double.start(QGuiApplication.styleHints().mouseDoubleClickInterval())

    def _begin(self, unit: Span, *, by_word: bool) -> None:
        self._unit, self._by_word, self._dragging, self._lead = unit, by_word, True, None
        self._select(unit.start, unit.end)

    def _select(self, anchor: int, caret: int) -> None:
        self._view.reading.select(anchor, caret, show=False, quietly=True)

    def move(self, event: QMouseEvent) -> None:
        """Extends the selection, or shows that there are words to select or a link to follow."""
        self._at = event.position()
        if not self._dragging or not event.buttons() & Qt.MouseButton.LeftButton:
            self._view.viewport().setCursor(self._shape())
            return
        if 0 <= self._at.y() <= self._view.viewport().height():
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()
        self._extend()

    def _shape(self) -> Qt.CursorShape:
        if lead_at(self._view, self._at) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor if self._view.on_words(self._at) else Qt.CursorShape.ArrowCursor

    def _extend(self) -> None:
        reading, height = self._view.reading, self._view.viewport().height()
        y = min(max(self._at.y(), 0.0), height - 1.0)
        offset = self._view.offset_at(QPointF(self._at.x(), y))
        if offset is None:
            return
        if self._unit is None:
            self._select(reading.anchor, offset)
            return
        unit = reading.moves.word_at(offset) if self._by_word else reading.moves.paragraph_at(offset)
        if offset < self._unit.start:
            self._select(self._unit.end, unit.start)
        else:
            self._select(self._unit.start, max(unit.end, self._unit.end))

    def _auto_scroll(self) -> None:
        """Scrolls on while the pointer is held above or below the pages, faster the farther it is."""
        y = self._at.y()
        beyond = y if y < 0 else max(y - self._view.viewport().height(), 0)
        self._view.scroll_by(min(max(beyond * 0.6, -60), 60))
        self._extend()

    def release(self, event: QMouseEvent) -> None:
        """Ends a selection and tells of it; a click without one follows a link."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._dragging:
            return
        self._dragging = False
        self._scrolling.stop()
        reading = self._view.reading
        reading.settle_selection(self._before)
        if self._lead is not None and reading.selection is None:
            reading.follow(self._lead)

    def menu(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is under the pointer, or of the selection."""
        view, reading = self._view, self._view.reading
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        offset = reading.caret if by_keys else view.offset_at(QPointF(event.pos()), on_letter=True)
        if reading.page is None or offset is None:
            return
        selection, marks = reading.selection, tuple(reading.sheet.marks.at(offset))
        lead = None if by_keys else lead_at(view, QPointF(event.pos()))
        if selection is not None and (by_keys or selection.start <= offset < selection.end):
            context = MenuContext(Spot.SELECTION, reading.page.id, selection, marks)
        else:
            number = max(paragraph_at(reading.page.blocks, offset), 1)
            blocks = reading.page.blocks[number - 1 : number]
            span = marks[0].span if marks else (blocks[0].span if blocks else None)
            spot = Spot.MARK if marks else Spot.BLOCK
            address = lead.address if lead is not None else ""
            context = MenuContext(spot, reading.page.id, span, marks, blocks, number, address=address)
            reading.select(offset, offset, show=False)
        reading.menu_wanted.emit(context, event.globalPos())


def lead_at(view: Pointed, at: QPointF) -> "Lead | None":
    """The link at a point of the viewport that leads out of the text; a note is found in the text alone."""
    offset = view.offset_at(at, on_letter=True) if view.on_words(at) else None
    lead = view.reading.sheet.leads.at(offset) if offset is not None else None
    return lead if lead is not None and lead.target is None else None
