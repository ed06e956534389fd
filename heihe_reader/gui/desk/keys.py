"""The keys of a reading pane: caret, selection, scrolling and copying. Single letters belong to the window."""

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from heihe_reader.gui.desk.rows import FoldRow

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane

_BY_POSITION = dict(zip(range(24, 34), "QWERTYUIOP", strict=True))
_BY_POSITION |= dict(zip(range(38, 47), "ASDFGHJKL", strict=True))
_BY_POSITION |= dict(zip(range(52, 59), "ZXCVBNM", strict=True))
"""Letters by the key's place on the board (X11 key codes), for layouts without Latin letters."""


class Keys:
    """Turns key presses into moves."""

    def __init__(self, pane: "ReadingPane") -> None:
        self._pane: ReadingPane = proxy(pane)
        self._goal: float | None = None  # the x that up and down keep to

    def press(self, event: QKeyEvent) -> bool:
        """Acts on a key; False if it means nothing here."""
        if self._pane.page is None:
            return False
        if not self._pane.sheet.rows:
            return self._hand_on(event)
        if self._pane.handles.press(event):
            return True
        goal, self._goal = self._goal, None
        if self._edit(event) or self._scroll(event):
            return True
        there = self._target(event, goal)
        if there is not None:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._pane.select(self._pane.anchor if extend else there, there)
            return True
        return self._hand_on(event)

    def _edit(self, event: QKeyEvent) -> bool:
        pane = self._pane
        if event.matches(QKeySequence.StandardKey.Copy):
            pane.taking.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            pane.select(pane.moves.first(), pane.moves.last(), show=False)
        elif event.key() == Qt.Key.Key_Escape and pane.selection is not None:
            pane.select(pane.caret, pane.caret, show=False)
        elif event.key() == Qt.Key.Key_Escape:
            pane.left.emit()
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return self._open_at_caret()
        else:
            return False
        return True

    def _open_at_caret(self) -> bool:
        """Enter: shows or folds a folded line, follows a note or an address, else names the marks at the caret."""
        pane = self._pane
        if isinstance(pane.sheet.rows[pane.sheet.row_at(pane.caret)], FoldRow):
            return pane.toggle_fold_at_caret()
        lead = pane.sheet.leads.at(pane.caret) or pane.sheet.leads.at(pane.caret - 1)
        if lead is not None:
            pane.follow(lead)
            return True
        marks = tuple(pane.sheet.marks.at(pane.caret))
        if marks:
            pane.legend_wanted.emit(marks)
        return bool(marks)

    def _scroll(self, event: QKeyEvent) -> bool:
        pane, key = self._pane, event.key()
        if key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            pane.scroll_by(-pane.page_step() if back else pane.page_step())
            return True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not pane.caret_shown and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not control:
            pane.scroll_by(-80 if key == Qt.Key.Key_Up else 80)
            return True
        return False

    def _target(self, event: QKeyEvent, goal: float | None) -> int | None:
        """Where the caret goes; None if the key does not move it."""
        pane, key = self._pane, event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt:
            return None
        moves, caret, chosen = pane.moves, pane.caret, pane.selection
        held = control or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            onward = (key == Qt.Key.Key_Right) is not moves.runs_right_to_left(caret)
            if chosen is not None and not held:
                return chosen.end if onward else chosen.start
            return moves.forward(caret, by_word=control) if onward else moves.back(caret, by_word=control)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            direction = 1 if key == Qt.Key.Key_Down else -1
            return moves.paragraph_edge(caret, direction) if control else self._vertical(direction, goal)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            end = key == Qt.Key.Key_End
            if control:
                return moves.last() if end else moves.first()
            return moves.line_edge(caret, end=end)
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not control:
            return self._page(1 if key == Qt.Key.Key_PageDown else -1, goal)
        return None

    def _vertical(self, direction: int, goal: float | None) -> int:
        self._goal = goal if goal is not None else self._pane.sheet.caret_box(self._pane.caret).left()
        return self._pane.moves.vertical(self._pane.caret, self._goal, direction)

    def _page(self, direction: int, goal: float | None) -> int:
        pane = self._pane
        box = pane.sheet.caret_box(pane.caret)
        self._goal = goal if goal is not None else box.left()
        y = min(max(box.center().y(), 0.0), float(pane.view_height()))
        before = pane.sheet.scroll
        pane.scroll_by(direction * pane.page_step())
        if abs(pane.sheet.scroll - before) < 1:
            return pane.moves.last() if direction > 0 else pane.moves.first()
        return pane.sheet.offset_at(self._goal, y)

    def _hand_on(self, event: QKeyEvent) -> bool:
        """A letter of a layout without Latin letters, by the place of its key."""
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        words = event.text()
        if held or len(words) != 1 or not words.isprintable():
            return False
        letter = words.upper() if words.isascii() else _BY_POSITION.get(event.nativeScanCode(), "")
        if not letter:
            return False
        shift = "Shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
        self._pane.key_wanted.emit(shift + letter)
        return True
