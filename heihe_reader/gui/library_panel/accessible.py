"""Lets screen readers read the library: the rows in sight as items of a tree, what is chosen, where the keys are."""

from functools import cache
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QObject, QPersistentModelIndex, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleSelectionInterface
from PySide6.QtWidgets import QAccessibleWidget

from heihe_reader.gui.library_panel.accessible_rows import NOTHING, RowAccessible
from heihe_reader.gui.library_panel.spoken_tree import SpokenTree

_Kind = QAccessible.InterfaceType
_Flag = QItemSelectionModel.SelectionFlag


class TreeAccessible(QAccessibleWidget):
    """The list. Its children are the rows in sight, tellings among the stories as they are drawn."""

    def __init__(self, view: SpokenTree) -> None:
        super().__init__(view, QAccessible.Role.Tree, view.accessibleName())
        self._view = view
        self._chosen = _Chosen(view)

    def text(self, kind: QAccessible.Text) -> str:
        """The list's name."""
        return self._view.accessibleName() if kind == QAccessible.Text.Name else super().text(kind)

    def state(self) -> QAccessible.State:
        """Several rows can be chosen."""
        state = super().state()
        state.multiSelectable = state.extSelectable = state.focusable = True
        return state

    def childCount(self) -> int:
        """How many rows are in sight; bars and viewport say nothing."""
        return len(self._view.rows_in_sight())

    def child(self, number: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """A row in sight."""
        sight = self._view.rows_in_sight()
        return self._view.spoken_rows.of(sight[number]) if 0 <= number < len(sight) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The row at a point of the screen."""
        return self._view.spoken_rows.of(self._view.indexAt(self._view.viewport().mapFromGlobal(QPoint(x, y))))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which row in sight it is, from 0; -1 for one that is out of sight."""
        sight = self._view.rows_in_sight()
        index = child.index if isinstance(child, RowAccessible) else QPersistentModelIndex()
        return next((number for number, shown in enumerate(sight) if index == shown), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The row that has the keys."""
        return self._view.spoken_rows.of(self._view.currentIndex()) if self._view.hasFocus() else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """What is chosen. There is no table, though Qt asks every view for one."""
        if kind == _Kind.SelectionInterface:
            return self._chosen
        found: object = super().interface_cast(kind)
        return NOTHING if found is None else found


class _Chosen(QAccessibleSelectionInterface):
    """Which rows are chosen."""

    def __init__(self, view: SpokenTree) -> None:
        super().__init__()
        self._view = view

    def selectedItemCount(self) -> int:
        """How many."""
        return len(self._view.chosen_indexes())

    def selectedItems(self) -> list[QAccessibleInterface]:
        """From top to bottom."""
        rows = (self._view.spoken_rows.of(index) for index in self._view.chosen_indexes())
        return [row for row in rows if row is not None]

    def selectedItem(self, number: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """One of them."""
        chosen = self._view.chosen_indexes()
        return self._view.spoken_rows.of(chosen[number]) if 0 <= number < len(chosen) else None

    def isSelected(self, child: QAccessibleInterface) -> bool:
        """True for a chosen row."""
        return isinstance(child, RowAccessible) and bool(child.state().selected)

    def select(self, child: QAccessibleInterface) -> bool:
        """Chooses a row too."""
        return self._change(child, _Flag.Select)

    def unselect(self, child: QAccessibleInterface) -> bool:
        """Chooses it no more."""
        return self._change(child, _Flag.Deselect)

    def selectAll(self) -> bool:
        """Chooses every story."""
        self._view.selectAll()
        return True

    def clear(self) -> bool:
        """Chooses nothing."""
        self._view.clearSelection()
        return True

    def _change(self, child: QAccessibleInterface, how: QItemSelectionModel.SelectionFlag) -> bool:
        if not isinstance(child, RowAccessible) or not child.stands:
            return False
        self._view.selectionModel().select(child.index, how)
        return True


def _factory(name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, SpokenTree):
        return None
    thing.accessible = TreeAccessible(thing)  # Qt keeps a bare pointer, so the view keeps the object
    return thing.accessible


@cache
def install() -> None:
    """Makes every list of a library accessible from now on. It costs nothing until a client asks."""
    QAccessible.installFactory(_factory)
