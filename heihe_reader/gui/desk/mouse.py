"""The mouse of a reading pane: selecting with auto-scroll, links, signs, wheel and touchpad."""

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent

from heihe_reader.gui.desk.targets import Target, Zone
from heihe_reader.model.block import Role
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.leads import Lead
    from heihe_reader.gui.desk.reading_pane import ReadingPane

_LINKS = (Zone.FOLD_LINK, Zone.OVERRULE, Zone.SIGN, Zone.BAR)


class Mouse(QObject):
    """Turns pointer events into selections and wishes."""

    def __init__(self, pane: "ReadingPane") -> None:
        super().__init__(pane)
        self._pane: ReadingPane = proxy(pane)
        self._dragging = False
        self._unit: Span | None = None  # the word or paragraph that a drag extends by
        self._by_word = False
        self._at = QPointF()
        self._lead: Lead | None = None  # where the button went down
        self._before: Span | None = None
        self._last_double = QPointF()
        self._double_timer = QTimer(self, singleShot=True)
        self._scrolling = QTimer(self, interval=30)
        self._scrolling.timeout.connect(self._auto_scroll)

    # ---- pressing

    def press(self, event: QMouseEvent) -> None:
        """Begins a selection, or acts on a link, a sign or a bar."""
        pane = self._pane
        if pane.page is None or not pane.sheet.rows:
            return
        target = pane.targets.at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._before = pane.selection
        if self._act(target):
            return
        offset = pane.sheet.offset_at(event.position().x(), event.position().y())
        if self._double_timer.isActive() and _near(event.position(), self._last_double):
            self._begin_unit(pane.moves.paragraph_at(offset), by_word=False)
            return
        if pane.taking.press(event):
            return
        self._unit, self._dragging, self._lead = None, True, target.lead
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        pane.select(pane.anchor if extend else offset, offset, show=False, quietly=True)

    def _act(self, target: Target) -> bool:
        pane = self._pane
        if target.zone is Zone.FOLD_LINK and target.fold is not None:
            pane.select(target.fold.start, target.fold.start, show=False)
            pane.toggle_fold(target.fold)
        elif target.zone is Zone.OVERRULE and target.fold is not None:
            pane.role_wanted.emit(Span(target.fold.start, target.fold.end), Role.BODY)
        elif target.zone is Zone.SIGN and target.sign is not None:
            mark = target.sign.mark
            pane.mean(mark.annotation, mark.span.start)
            pane.select(mark.span.start, mark.span.start, show=False)
            pane.mark_hit.emit(mark.annotation)
        elif target.zone is Zone.BAR:
            pane.bar_clicked.emit(target.number)
        else:
            return False
        return True

    def double(self, event: QMouseEvent) -> None:
        """Selects the word under the pointer; on a folded line opens it."""
        pane = self._pane
        if pane.page is None or not pane.sheet.rows or event.button() is not Qt.MouseButton.LeftButton:
            return
        target = pane.targets.at(event.position())
        if target.zone is Zone.FOLD and target.fold is not None:
            pane.toggle_fold(target.fold)
            return
        if self._act(target):
            return
        at = event.position()
        offset = pane.sheet.offset_at(at.x(), at.y(), on_character=True)
        self._begin_unit(pane.moves.word_at(offset), by_word=True)
        self._last_double = at
        self._double_timer.start(QGuiApplication.styleHints().mouseDoubleClickInterval())

    def _begin_unit(self, unit: Span, *, by_word: bool) -> None:
        self._unit, self._by_word, self._dragging, self._lead = unit, by_word, True, None
        self._pane.select(unit.start, unit.end, show=False, quietly=True)

    # ---- moving

    def move(self, event: QMouseEvent) -> None:
        """Extends the selection, or shows what can be acted on."""
        self._at = event.position()
        if self._pane.taking.move(event):
            return
        if not self._dragging or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(self._pane.targets.at(self._at) if self._pane.page is not None else None)
            return
        outside = not 0 <= self._at.y() <= self._pane.view_height()
        if outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()
        self._extend()

    def _extend(self) -> None:
        pane = self._pane
        y = min(max(self._at.y(), 0.0), float(pane.view_height() - 1))
        offset = pane.sheet.offset_at(self._at.x(), y)
        if self._unit is None:
            pane.select(pane.anchor, offset, show=False, quietly=True)
            return
        unit = pane.moves.word_at(offset) if self._by_word else pane.moves.paragraph_at(offset)
        if offset < self._unit.start:
            pane.select(self._unit.end, unit.start, show=False, quietly=True)
        else:
            pane.select(self._unit.start, max(unit.end, self._unit.end), show=False, quietly=True)

    def _auto_scroll(self) -> None:
        """Scrolls on while the pointer is held above or below the text, faster the farther it is."""
        height = self._pane.view_height()
        y = self._at.y()
        beyond = y if y < 0 else max(y - height, 0)
        self._pane.scroll_by(min(max(beyond * 0.6, -60), 60))
        self._extend()

    def release(self, event: QMouseEvent) -> None:
        """Ends a selection and tells of it; a click without one follows a note or an address."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pane.taking.release() or not self._dragging:
            return
        self._dragging = False
        self._scrolling.stop()
        self._pane.settle_selection(self._before)
        if self._lead is not None and self._pane.selection is None:
            self._pane.follow(self._lead)

    def _hover(self, target: Target | None) -> None:
        pane = self._pane
        link = target is not None and (target.zone in _LINKS or target.lead is not None)
        text = target is not None and target.zone is Zone.TEXT
        shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor
        shape = shape if link or text else Qt.CursorShape.ArrowCursor
        pane.viewport().setCursor(Qt.CursorShape.SizeHorCursor if pane.handles.over(self._at) else shape)
        out = next((m.annotation for m in target.marks if m.kind is MarkKind.OPTED_OUT), None) if target else None
        row = target.number if target is not None and target.fold is not None else None
        if (out, row) != (pane.painted.hovered, pane.hovered_row):
            pane.painted.hovered, pane.hovered_row = out, row
            pane.overlaid = row is not None or out is not None
            pane.viewport().update()

    def leave(self) -> None:
        """The pointer left the pane."""
        self._hover(None)

    # ---- wheel

    def wheel(self, event: QWheelEvent) -> None:
        """Scrolls: by pixels on a touchpad, by three lines a notch on a wheel; Ctrl asks for another size."""
        pane = self._pane
        turned = event.angleDelta()
        notches = turned.y() or turned.x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if notches:
                pane.zoom_wanted.emit(1 if notches > 0 else -1)
            event.accept()
            return
        fine = event.pixelDelta()
        step = -fine.y() if not fine.isNull() else -notches / 120 * 78
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            pane.scrolled_alone.emit()
        pane.scroll_by(round(step))
        event.accept()


def _near(a: QPointF, b: QPointF) -> bool:
    return (a - b).manhattanLength() < 8
