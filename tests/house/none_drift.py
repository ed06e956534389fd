"""Counts the references to None that a call of our own widgets loses or leaks; run as a program, prints JSON."""

import gc
import json
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import load_theme
from tests.gui.desk.pages import aligned, content

_CALLS = 60
_NONE = Qt.KeyboardModifier.NoModifier


def drifts() -> dict[str, float]:
    """What each deed changes the count of references to None by, a call. 0 is right."""
    desk = _desk()
    pane = desk.findChildren(object, "ReadingPane0")[0]
    theme, dark = load_theme("light"), load_theme("dark")
    deeds: dict[str, Callable[[], object]] = {
        "paint": pane.viewport().repaint,
        "paint all": desk.repaint,
        "events": QApplication.processEvents,
        "key": lambda: _send(pane, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, _NONE)),
        "wheel": lambda: _send(pane.viewport(), _wheel()),
        "mouse": lambda: _send(pane.viewport(), _move()),
        "scroll": lambda: pane.verticalScrollBar().setValue(1 - pane.verticalScrollBar().value()),
        "theme": lambda: (desk.set_theme(dark), desk.set_theme(theme)),
        "icon": lambda: Icons(theme).pixmap("tag", 16, "ink", 1.0),
    }
    return {name: _drift(deed) for name, deed in deeds.items()}


def _drift(deed: Callable[[], object]) -> float:
    for _ in range(10):  # caches fill
        deed()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        deed()
    gc.collect()
    return (sys.getrefcount(None) - before) / _CALLS


def _desk() -> Desk:
    words = [f"{number}. The river is not wide, and it takes a long time to get over it." for number in range(40)]
    left, right = content("left", words), content("right", [*words[:20], "Something else.", *words[20:]])
    desk = Desk(load_theme("light"))
    desk.resize(900, 500)
    desk.show()
    desk.show_articles([left, right])
    desk.set_alignment(left.id, right.id, aligned(left, right, [(0, 0), (3, 3)]))
    QApplication.processEvents()
    return desk


def _send(target: object, event: QEvent) -> None:
    QApplication.sendEvent(target, event)  # type: ignore[arg-type]


def _move() -> QMouseEvent:
    at = QPointF(60, 60)
    return QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, _NONE)


def _wheel() -> QWheelEvent:
    at = QPointF(60, 60)
    down, phase = QPoint(0, -20), Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(at, at, QPoint(), down, Qt.MouseButton.NoButton, _NONE, phase, False)


if __name__ == "__main__":
    application = QApplication([])
    print(json.dumps(drifts()))
