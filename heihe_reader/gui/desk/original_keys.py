"""The keys of the printed pages: they scroll. All others mean what they mean in the text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

_LINE = 60  # pixels
_KEPT = 40  # of what was in sight stays there when a page is turned
_LETTING = Qt.KeyboardModifier.KeypadModifier


def press(view: QAbstractScrollArea, event: QKeyEvent) -> bool:
    """Acts on a key; False if it is none of ours."""
    key, held = event.key(), event.modifiers() & ~_LETTING
    page = max(view.viewport().height() - _KEPT, _LINE)
    if key == Qt.Key.Key_Space and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        _move(view.verticalScrollBar(), -page if held else page)
        return True
    control = held == Qt.KeyboardModifier.ControlModifier
    if control and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return _to_end(view, key)
    if held:
        return False
    steps = {Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page, Qt.Key.Key_Down: _LINE, Qt.Key.Key_Up: -_LINE}
    if key in steps:
        _move(view.verticalScrollBar(), steps[Qt.Key(key)])
    elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        _move(view.horizontalScrollBar(), _LINE if key == Qt.Key.Key_Right else -_LINE)
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return _to_end(view, key)
    else:
        return False
    return True


def _move(bar: QScrollBar, pixels: int) -> None:
    bar.setValue(bar.value() + pixels)


def _to_end(view: QAbstractScrollArea, key: int) -> bool:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() if key == Qt.Key.Key_End else bar.minimum())
    return True
