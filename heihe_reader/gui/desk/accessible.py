"""Lets screen readers read a reading pane: text, caret, selection, places on the screen, looks."""

from typing import Any

import shiboken6
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget

from heihe_reader.gui.desk.accessible_slots import Completed, complete
from heihe_reader.gui.desk.accessible_units import attributes, character_box, unit
from heihe_reader.gui.desk.announce import fold_sentence
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.model.span import Span

NOTHING = shiboken6.VoidPtr(0)
"""The answer “not supported” of interface_cast. None would become a wild pointer and end the program."""


class PaneText(Completed):
    """The text of one pane in code points, as assistive technology counts."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__()
        self._pane = pane
        self._kept = complete(self)

    def characterCount(self) -> int:
        """How long the text is."""
        return len(self._pane.sheet.text)

    def text(self, start: int, end: int) -> str:
        """A stretch of the text."""
        return self._pane.sheet.text[max(start, 0) : max(end, 0)]

    def cursorPosition(self) -> int:
        """Where the caret stands."""
        return self._pane.caret

    def setCursorPosition(self, position: int) -> None:
        """Moves the caret."""
        self._pane.select(position, position)

    def selectionCount(self) -> int:
        """One or none; none where `selected` cannot be reached."""
        return int(self._kept is not None and self._pane.selection is not None)

    def addSelection(self, start: int, end: int) -> None:
        """Selects a stretch."""
        self._pane.select(start, end)

    def setSelection(self, index: int, start: int, end: int) -> None:
        """Selects another stretch."""
        self._pane.select(start, end)

    def removeSelection(self, index: int) -> None:
        """Leaves only the caret."""
        self._pane.select(self._pane.caret, self._pane.caret)

    def characterRect(self, offset: int) -> QRect:
        """Where a character stands on the screen."""
        box = character_box(self._pane, offset)
        return QRect(self._pane.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """The character at a point of the screen."""
        inside = self._pane.viewport().mapFromGlobal(point)
        return self._pane.sheet.offset_at(inside.x(), inside.y(), on_character=True)

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Brings a stretch into sight."""
        self._pane.show_offset(min(max(start, 0), self.characterCount()))

    # ---- reached through accessible_slots

    def selected(self) -> tuple[int, int]:
        """The selection's start and end."""
        span = self._pane.selection or Span(self._pane.caret, self._pane.caret)
        return span.start, span.end

    def piece(self, step: int, offset: int, kind: int) -> tuple[int, int, str]:
        """The unit at, before or after an offset, and its words."""
        length = self.characterCount()
        start, end = unit(self._pane, min(max(offset, 0), length), kind)
        if step < 0:
            start, end = unit(self._pane, start - 1, kind) if start > 0 else (0, 0)
        elif step > 0:
            start, end = unit(self._pane, end, kind) if end < length else (length, length)
        return start, end, self._said(start, end, kind)

    def _said(self, start: int, end: int, kind: int) -> str:
        """The words of a unit; a folded line says its whole sentence instead of what it hides."""
        if kind == QAccessible.TextBoundaryType.CharBoundary.value or start >= end:
            return self._pane.sheet.text[start:end]
        return fold_sentence(self._pane, start) or self._pane.sheet.text[start:end]

    def attribute_run(self, offset: int) -> tuple[int, int, str]:
        """The stretch of equal looks around an offset, and its attributes."""
        return attributes(self._pane, min(max(offset, 0), self.characterCount()))


class PaneAccessible(QAccessibleWidget):
    """A reading pane as assistive technology sees it: one read-only text of many lines, without children."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane, QAccessible.Role.EditableText, pane.accessibleName())
        self._pane = pane
        self._text = PaneText(pane)

    def text(self, kind: QAccessible.Text) -> str:
        """The article's title as name, what stands at the caret as description."""
        if kind == QAccessible.Text.Name:
            return self._pane.accessibleName()
        if kind == QAccessible.Text.Description:
            return self._pane.accessibleDescription()
        return super().text(kind)

    def childCount(self) -> int:
        """None: viewport, bars and map say nothing that the text does not."""
        return 0

    def state(self) -> QAccessible.State:
        """Read-only, of many lines, selectable."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = state.focusable = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The text interface; otherwise what the widget has."""
        if kind == QAccessible.InterfaceType.TextInterface:
            return self._text
        found: object = super().interface_cast(kind)
        return NOTHING if found is None else found
