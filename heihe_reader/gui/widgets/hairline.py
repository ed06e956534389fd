"""A line of one pixel between two regions."""

from PySide6.QtWidgets import QFrame, QWidget


def hairline(parent: QWidget | None = None, *, upright: bool = False) -> QFrame:
    """A hairline; decoration only, so it carries no name."""
    line = QFrame(parent)
    line.setProperty("look", "hairline")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
