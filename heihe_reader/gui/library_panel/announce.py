"""Tells assistive technology where the keys are in the library, what is chosen, unfolded, and listed anew."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from heihe_reader.gui.library_panel.accessible_rows import Rows
    from heihe_reader.gui.library_panel.choosing_tree import ChoosingTree

_Event = QAccessible.Event


def tell_current(view: "ChoosingTree", rows: "Rows") -> None:
    """The keys are on another row. Costs nothing without a listener, as all of these."""
    if QAccessible.isActive() and view.hasFocus():
        row = rows.of(view.currentIndex())
        if row is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(row, _Event.Focus))


def tell_chosen(view: "ChoosingTree") -> None:
    """Other rows are chosen."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, _Event.SelectionWithin))


def tell_unfolded(view: "ChoosingTree", rows: "Rows", index: "QModelIndex") -> None:
    """A story was folded or unfolded."""
    row = rows.of(index) if QAccessible.isActive() else None
    if row is not None:
        changed = QAccessible.State()
        changed.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(row, changed))
        QAccessible.updateAccessibility(QAccessibleEvent(view, _Event.ObjectReorder))  # or a client counts as before


def tell_listed(view: "ChoosingTree", rows: "Rows") -> None:
    """Something else is listed."""
    rows.forget()
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, _Event.ObjectReorder))
        tell_current(view, rows)
