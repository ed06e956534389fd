"""Lets screen readers into every reading pane. What they meet there is loaded when the first one comes."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from heihe_reader.gui.desk.reading_pane import ReadingPane


@cache
def install() -> None:
    """Makes every reading pane accessible from now on. It costs nothing until a client asks."""
    QAccessible.installFactory(_factory)


def _factory(name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, ReadingPane):
        return None
    from heihe_reader.gui.desk.accessible import PaneAccessible

    thing.accessible = PaneAccessible(thing)  # Qt keeps a bare pointer, so the pane keeps the object
    return thing.accessible
