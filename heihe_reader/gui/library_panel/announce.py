"""Tells assistive technology where the keys are in the library, what is chosen, unfolded, and listed anew."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from heihe_reader.gui.library_panel.spoken_tree import SpokenTree

_Event = QAccessible.Event


def tell_current(view: "SpokenTree") -> None:
    """The keys are on another row. Costs nothing without a listener, as all of these."""
    if QAccessible.isActive() and view.hasFocus():
        row = view.spoken_rows.of(view.currentIndex())
        if row is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(row, _Event.Focus))


def tell_chosen(view: "SpokenTree") -> None:
    """Other rows are chosen."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, _Event.SelectionWithin))


def tell_unfolded(view: "SpokenTree", index: "QModelIndex") -> None:
    """A story was folded or unfolded."""
    row = view.spoken_rows.of(index) if QAccessible.isActive() else None
    if row is not None:
        changed = QAccessible.State()
        changed.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(row, changed))
        QAccessible.updateAccessibility(QAccessibleEvent(view, _Event.ObjectReorder))


def tell_listed(view: "SpokenTree") -> None:
    """Something else is listed."""
    view.spoken_rows.forget()
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, _Event.ObjectReorder))
        tell_current(view)
