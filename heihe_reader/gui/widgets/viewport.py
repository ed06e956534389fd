"""A viewport that Python made, for scroll areas that are there at the start."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(area: QAbstractScrollArea) -> None:
    """Gives a scroll area a viewport like the one it has.

    To find out what kind of widget Qt made by itself, PySide would load every kind there is, which takes 10 ms of a
    start; what Python made it knows. Call this first: the area forgets what was done to the viewport it had.
    """
    viewport = QWidget(area)
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
