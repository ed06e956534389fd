"""Walks through a window by Tab, and says what it met and what shows where the keys go."""

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from heihe_reader.gui.desk.reading_pane import ReadingPane

_MOST = 120  # stops
_AROUND = 4  # pixels beside a control where its ring may be
_SEEN = 40  # pixels that must differ: a caret of two by twenty


def stops(top: QWidget) -> list[QWidget]:
    """All that Tab should reach in a window now."""
    return [
        widget
        for widget in (top, *top.findChildren(QWidget))
        if widget.isVisibleTo(top.window())
        and widget.isEnabled()
        and widget.window() is top.window()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")  # Qt's own parts of a control
    ]


def walk(first: QWidget, *, back: bool = False) -> list[QWidget]:
    """What Tab, or Shift+Tab, comes through from a control until it is there again."""
    held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    for _ in range(_MOST):
        here = QApplication.focusWidget()
        assert here is not None, f"nothing has the keys after {named(met[-1:])}"
        if here in met:
            break
        met.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab, held)
    return met


def named(widgets: list[QWidget]) -> list[str]:
    """The names of controls, for a comparison and for its failure."""
    return [widget.objectName() or type(widget).__name__ for widget in widgets]


def ringless(controls: list[QWidget], aside: QWidget) -> list[str]:
    """The controls that look the same with the keys and without them; `aside` has the keys meanwhile."""
    return [
        named([one])[0]
        for one in controls
        if one is not aside and not _is_empty_list(one) and not _shows_focus(one, aside)
    ]


def _is_empty_list(control: QWidget) -> bool:
    return isinstance(control, QAbstractItemView) and control.model().rowCount() == 0


def _shows_focus(control: QWidget, aside: QWidget) -> bool:
    _bring_into_sight(control)
    aside.setFocus(Qt.FocusReason.TabFocusReason)
    before = _seen(control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    return int(np.count_nonzero(before != _seen(control))) >= _SEEN


def _bring_into_sight(control: QWidget) -> None:
    owner = control.parentWidget()
    while owner is not None:
        if isinstance(owner, QScrollArea):
            owner.ensureWidgetVisible(control)
        owner = owner.parentWidget()


def _seen(control: QWidget) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint32]]":
    """The points of a control and a little around it; a reading pane shows the keys at its head too."""
    area = control.parentWidget() if isinstance(control, ReadingPane) else control
    top = control.window()
    box = QRect(area.mapTo(top, QPoint()), area.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    image = top.grab(box & top.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), dtype=np.uint32).copy()
