"""Rows of the library as assistive technology sees them: as many objects as are in sight and a few more, used anew."""

from collections import OrderedDict
from typing import TYPE_CHECKING, Any
from weakref import proxy, ref

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPersistentModelIndex, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from heihe_reader.gui.library_panel.choosing_tree import ChoosingTree

NOTHING = shiboken6.VoidPtr(0)
"""The answer “not supported” of interface_cast. None would become a wild pointer and end the program."""

_POOL = 256
"""Rows that have an object of their own: PySide never frees one, so they are used anew, those of long ago first."""

_Kind = QAccessible.InterfaceType
_Level = QAccessible.Attribute.Level


class Rows:
    """Hands out the object of a row. A row keeps its object while it is in sight, and for a good while after."""

    def __init__(self, view: "ChoosingTree") -> None:
        self._view = ref(view)
        self._made: list[RowAccessible] = []
        self._ids: list[int] = []
        self._by: OrderedDict[tuple[int, int], RowAccessible] = OrderedDict()

    def of(self, index: "QModelIndex") -> "RowAccessible | None":
        """The object of a row; None for no row."""
        if not index.isValid():
            return None
        key = (int(index.internalId()), index.row())
        row = self._by.get(key)
        if row is None:
            row = self._by[key] = self._free()
            row.show(index)
        self._by.move_to_end(key)
        return row

    def forget(self) -> None:
        """Other rows are listed now: no object stands for a row before it is asked for again."""
        for row in self._by.values():
            row.index = QPersistentModelIndex()
        self._by.clear()

    def close(self) -> None:
        """Takes all of them out of Qt's register."""
        self.forget()
        for id in self._ids:
            QAccessible.deleteAccessibleInterface(id)
        self._ids, self._made = [], []

    def _free(self) -> "RowAccessible":
        view = self._view()
        assert view is not None  # who asks for a row has it
        if len(self._made) < _POOL:
            row = RowAccessible(view)
            self._made.append(row)
            self._ids.append(QAccessible.registerAccessibleInterface(row))
            return row
        taken = {id(row) for row in self._by.values()}
        spare = next((row for row in self._made if id(row) not in taken), None)
        return spare if spare is not None else self._by.popitem(last=False)[1]


class RowAccessible(QAccessibleInterface):
    """One row: a story, or a telling of one a level deeper."""

    def __init__(self, view: "ChoosingTree") -> None:
        super().__init__()
        self._view = view
        self._level = _Depth(self)
        self._acts = _Acts(self)
        self._used = False
        self.index = QPersistentModelIndex()

    @property
    def view(self) -> "ChoosingTree":
        """The list that it stands in."""
        return self._view

    def show(self, index: "QModelIndex") -> None:
        """Stands for another row from now on."""
        again, self._used = self._used, True
        self.index = QPersistentModelIndex(index)
        if again and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def isValid(self) -> bool:
        """False once the list is gone. One that stands for no row says so in its state, or Qt would complain aloud."""
        return shiboken6.isValid(self._view)

    @property
    def stands(self) -> bool:
        """True while it stands for a row."""
        return self.isValid() and self.index.isValid()

    def object(self) -> QObject | None:  # type: ignore[override]
        """There is none: rows are drawn."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """The window that it is drawn in."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The list."""
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, number: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """None: tellings are rows too."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """None."""
        return None

    def childCount(self) -> int:
        """None."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """None."""
        return -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """None."""
        return None

    def role(self) -> QAccessible.Role:
        """An item of a tree."""
        return QAccessible.Role.TreeItem

    def text(self, kind: QAccessible.Text) -> str:
        """What the row says, as its name."""
        return self._view.spoken(self.index) if kind == QAccessible.Text.Name and self.stands else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be written here."""

    def foregroundColor(self) -> QColor:
        """Of the words."""
        return self._view.palette().text().color()

    def backgroundColor(self) -> QColor:
        """Of the panel."""
        return self._view.palette().base().color()

    def rect(self) -> QRect:
        """Where it stands on the screen."""
        if not self.stands:
            return QRect()
        box, port = self._view.visualRect(self.index), self._view.viewport()
        return QRect(port.mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:
        """Chosen or not, unfolded or not, with the keys or not, in sight or not."""
        state = QAccessible.State()
        if not self.stands:
            state.invalid = True
            return state
        view, index = self._view, self.index
        state.selectable = state.focusable = state.multiSelectable = state.extSelectable = True
        state.selected = view.selectionModel().isSelected(index)
        state.focused = view.hasFocus() and view.currentIndex() == index
        state.expandable = view.model().rowCount(index) > 0
        state.expanded = state.expandable and view.isExpanded(index)
        state.collapsed = state.expandable and not state.expanded
        state.offscreen = not view.viewport().rect().intersects(view.visualRect(index))
        state.invisible = not view.isVisible()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """How deep it stands, and what can be done with it."""
        if kind == _Kind.AttributesInterface:
            return self._level
        return self._acts if kind == _Kind.ActionInterface else NOTHING


class _Depth(QAccessibleAttributesInterface):
    """Stories stand on level 1, their tellings on level 2."""

    def __init__(self, row: RowAccessible) -> None:
        super().__init__()
        self._row: RowAccessible = proxy(row)

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """The level."""
        return [_Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        """A number."""
        return (2 if self._row.index.parent().isValid() else 1) if key == _Level else None


class _Acts(QAccessibleActionInterface):
    """Opens a row, or folds and unfolds a story."""

    def __init__(self, row: RowAccessible) -> None:
        super().__init__()
        self._row: RowAccessible = proxy(row)

    def actionNames(self) -> list[str]:
        """Opening, and folding where there is something to fold."""
        names = [QAccessibleActionInterface.pressAction()]
        if self._row.stands and self._row.view.model().rowCount(self._row.index):
            names.append(QAccessibleActionInterface.toggleAction())
        return names

    def doAction(self, name: str) -> None:
        """Does it."""
        row = self._row
        if not row.stands:
            return
        index = row.view.model().index(row.index.row(), 0, row.index.parent())
        if name == QAccessibleActionInterface.toggleAction():
            row.view.setExpanded(index, not row.view.isExpanded(index))
        elif name == QAccessibleActionInterface.pressAction():
            row.view.activated.emit(index)

    def localizedActionName(self, name: str) -> str:
        """In the reader's words."""
        toggle = name == QAccessibleActionInterface.toggleAction()
        fold = QCoreApplication.translate("Library", "Fold or unfold")
        return fold if toggle else QCoreApplication.translate("Library", "Open")

    def localizedActionDescription(self, name: str) -> str:
        """The same."""
        return self.localizedActionName(name)

    def keyBindingsForAction(self, name: str) -> list[str]:
        """The list's own keys."""
        return []
