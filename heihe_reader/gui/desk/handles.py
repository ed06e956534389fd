"""The handles of a mark: two dots by which its extent is changed, with the mouse or with keys."""

from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.style import Inks
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heihe_reader.gui.desk.reading_pane import ReadingPane

_DOT = 8  # pixels
_REACH = 11  # pixels around a dot's middle where it is taken hold of
_KEEP = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class Handles:
    """While they are shown the mark is drawn with the extent that it would get; nothing is changed before `keep`.

    Arrows move the end that is held (by words with Ctrl), with Shift the other one; Tab takes hold of the other.
    """

    def __init__(self, pane: "ReadingPane") -> None:
        self._pane: ReadingPane = proxy(pane)
        self.mark: Mark | None = None  # as it was
        self.draft: Mark | None = None  # as it would be
        self.at_end = True  # which end is held
        self._dragging = False

    # ---- beginning and ending

    def begin(self, mark: Mark) -> None:
        """Shows the handles of a mark that stands in the pane; the end nearer to the caret is held."""
        self.leave()
        self.mark = self.draft = mark
        caret = self._pane.caret
        self.at_end = abs(caret - mark.span.end) <= abs(caret - mark.span.start)
        self._pane.select(caret, caret, show=False)
        self._pane.show_offset(mark.span.end if self.at_end else mark.span.start)
        self._pane.overlaid = True
        self._pane.viewport().update()

    def keep(self) -> None:
        """Asks for the new extent, without the white space at its edges."""
        mark, draft = self.mark, self.draft
        if mark is None or draft is None:
            return
        words = draft.span.of(self._pane.sheet.text)
        start = draft.span.start + len(words) - len(words.lstrip())
        span = Span(start, start + len(words.strip())) if words.strip() else mark.span
        self._end(replace(mark, span=span))
        if span == mark.span:
            self._pane.extent_left.emit(mark)
        else:
            self._pane.extent_wanted.emit(mark, span)

    def leave(self) -> None:
        """Gives the old extent back."""
        if self.mark is not None:
            mark = self.mark
            self._end(mark)
            self._pane.extent_left.emit(mark)

    def drop(self) -> None:
        """Forgets the handles, because another article is shown or the mark is gone."""
        if self.mark is not None:
            mark, self.mark, self.draft, self._dragging = self.mark, None, None, False
            self._pane.overlaid = False
            self._pane.extent_left.emit(mark)

    def _end(self, shown: Mark) -> None:
        old = self.draft
        self.mark = self.draft = None
        self._dragging = self._pane.overlaid = False
        if old is not None:
            self._pane.swap_mark(old, shown)
        self._pane.select(shown.span.end, shown.span.end, show=False)
        self._pane.viewport().update()

    def drafted(self, marks: "Sequence[Mark]") -> "Sequence[Mark]":
        """Marks as they shall be drawn now: the one that is changed with its new extent."""
        mark, draft = self.mark, self.draft
        if mark is None or draft is None:
            return marks
        others = [m for m in marks if m is not draft and (m.annotation != mark.annotation or m.span != mark.span)]
        if len(others) == len(marks):
            self.drop()
            return marks
        return [*others, draft]

    # ---- moving

    def move(self, offset: int) -> None:
        """Moves the end that is held to `offset`; at least one code point stays."""
        draft = self.draft
        if draft is None:
            return
        start, end = draft.span.start, draft.span.end
        if self.at_end:
            end = min(max(offset, start + 1), len(self._pane.sheet.text))
        else:
            start = max(min(offset, end - 1), 0)
        if (start, end) == (draft.span.start, draft.span.end):
            return
        self.draft = replace(draft, span=Span(start, end))
        self._pane.swap_mark(draft, self.draft)
        self._pane.extent_moved.emit(self.mark, self.draft.span)

    def switch(self) -> None:
        """Takes hold of the other end."""
        self.at_end = not self.at_end
        self._show_held()

    def _held(self) -> int:
        assert self.draft is not None
        return self.draft.span.end if self.at_end else self.draft.span.start

    def _show_held(self) -> None:
        self._pane.show_offset(self._held())
        self._pane.viewport().update()

    # ---- keys

    def press(self, event: QKeyEvent) -> bool:
        """Acts on a key while the handles are shown; False if it is for others."""
        if self.draft is None:
            return False
        key = Qt.Key(event.key())
        if key in _KEEP:
            self.keep()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _WAYS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._by_key(key, event)
        else:
            return False
        return True

    def _by_key(self, key: Qt.Key, event: QKeyEvent) -> None:
        other = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if other:
            self.at_end = not self.at_end
        there = self._target(key, by_word=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        self.move(there)
        self._show_held()
        if other:
            self.at_end = not self.at_end

    def _target(self, key: Qt.Key, *, by_word: bool) -> int:
        moves, held = self._pane.moves, self._held()
        if key == Qt.Key.Key_Right:
            there = moves.forward(held, by_word=by_word)
            return self._without_blank(there, held) if by_word and self.at_end else there
        if key == Qt.Key.Key_Left:
            return moves.back(held, by_word=by_word)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            x = self._pane.sheet.caret_box(held).left()
            return moves.vertical(held, x, 1 if key == Qt.Key.Key_Down else -1)
        return moves.line_edge(held, end=key == Qt.Key.Key_End)

    def _without_blank(self, there: int, held: int) -> int:
        """The end of a word rather than the beginning of the next, as long as that is further on."""
        words = self._pane.sheet.text[held:there]
        if not words.strip():
            there = self._pane.moves.forward(there, by_word=True)
            words = self._pane.sheet.text[held:there]
        return held + len(words.rstrip()) if words.strip() else there

    # ---- mouse

    def grab(self, event: QMouseEvent) -> bool:
        """Takes hold of the dot under the pointer. A press elsewhere keeps what was done so far."""
        if self.draft is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        for at_end in (self.at_end, not self.at_end):
            dot = self._dot(at_end)
            if dot is not None and (dot - event.position()).manhattanLength() <= _REACH:
                self.at_end, self._dragging = at_end, True
                self._pane.viewport().update()
                return True
        self.keep()
        return False

    def drag(self, event: QMouseEvent) -> bool:
        """Moves the dot that is held with the pointer; scrolls where that leaves the text."""
        if not self._dragging:
            return False
        pane, at = self._pane, event.position()
        height = pane.view_height()
        if not 0 <= at.y() <= height:
            pane.scroll_by(max(min(at.y() if at.y() < 0 else at.y() - height, 40), -40))
        line = self._line_height() / 2
        y = min(max(at.y() + (-line if self.at_end else line), 0.0), float(height - 1))
        self.move(pane.sheet.offset_at(at.x(), y))
        return True

    def release(self) -> bool:
        """Lets go of a dot; the handles stay."""
        dragging, self._dragging = self._dragging, False
        return dragging

    def over(self, point: QPointF) -> bool:
        """True when a dot lies under a point of the viewport."""
        dots = (self._dot(True), self._dot(False)) if self.draft is not None else ()
        return any(dot is not None and (dot - point).manhattanLength() <= _REACH for dot in dots)

    # ---- painting

    def paint(self, painter: QPainter, inks: Inks) -> None:
        """Draws both ends; the one that is held is filled."""
        if self.draft is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at_end in (False, True):
            edge, dot = self._edge(at_end), self._dot(at_end)
            if edge is None or dot is None:
                continue
            painter.fillRect(edge, inks("accent"))
            painter.setPen(QPen(inks("accent"), 2))
            painter.setBrush(inks("accent" if at_end is self.at_end else "paper"))
            painter.drawEllipse(dot, _DOT / 2, _DOT / 2)
        painter.restore()

    def _dot(self, at_end: bool) -> QPointF | None:
        """The middle of a dot in the viewport: above the first character, below the last one."""
        edge = self._edge(at_end)
        if edge is None:
            return None
        return QPointF(edge.center().x(), edge.bottom() + _DOT / 2 if at_end else edge.top() - _DOT / 2)

    def _edge(self, at_end: bool) -> QRectF | None:
        """The upright line at an end, in viewport pixels; None where a fold hides it."""
        assert self.draft is not None
        sheet = self._pane.sheet
        offset = self.draft.span.end - 1 if at_end else self.draft.span.start
        index = sheet.row_at(offset)
        laid = sheet.layout(index)
        if not isinstance(laid, RowLayout):
            return None
        first = laid.map.to_qt(offset - laid.row.start)
        stretches = laid.stretches(first, laid.map.to_qt(offset + 1 - laid.row.start, before_ghosts=True))
        if not stretches:
            box = sheet.caret_box(offset)
            return QRectF(box.left() - 1, box.top() + 3, 2, box.height() - 6)
        x, line, width = stretches[-1 if at_end else 0]
        backwards = laid.layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        left = sheet.x + laid.face.indent + x + (width if at_end is not backwards else 0)
        top = sheet.top_of(index) + laid.top + line * laid.face.line
        return QRectF(left - 1, top + 3, 2, laid.face.line - 6)

    def _line_height(self) -> float:
        edge = self._edge(self.at_end)
        return edge.height() + 6 if edge is not None else 0.0
