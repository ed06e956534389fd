"""Lets a screen reader say at once what is seen at once, wherever its user is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def tell(widget: QWidget, words: str) -> None:
    """Says a sentence that a widget has just shown, after what is being said. Costs nothing without a listener."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
