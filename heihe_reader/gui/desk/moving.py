"""Moving panes: a head is dragged, and a line shows between which panes it would go."""

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.desk.style import Inks
from heihe_reader.model.ids import ArticleId

if TYPE_CHECKING:
    from heihe_reader.gui.desk.desk_frame import DeskFrame
    from heihe_reader.gui.desk.pane import Pane

_LINE = 3  # pixels


class DropLine(QWidget):
    """An accent line as high as the desk."""

    def __init__(self, inks: Inks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("DropLine")
        self.inks = inks
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the line."""
        QPainter(self).fillRect(self.rect(), self.inks("accent"))


class PaneMoving:
    """Shows where a pane would go and asks for the new order."""

    def __init__(self, desk: "DeskFrame", inks: Inks) -> None:
        self._desk: DeskFrame = proxy(desk)
        self._line = DropLine(inks, desk)

    def set_inks(self, inks: Inks) -> None:
        """Draws in another theme."""
        self._line.inks = inks

    def drag(self, pane: "Pane", where: QPoint) -> None:
        """The head of a pane is held over a point of the screen."""
        slot = self._slot(where)
        if pane not in self._desk.panes or self._order(pane, slot) == self._desk.articles():
            self._line.hide()  # its article may be closed while it is held
            return
        shown = [p for p in self._desk.panes if p.isVisible()]
        after = self._desk.panes[slot] if slot < len(self._desk.panes) else None
        if not shown:  # another page stands before the desk by now
            return
        x = after.x() - _LINE if after is not None and after in shown else shown[-1].geometry().right() - _LINE + 1
        self._line.setGeometry(max(x, 0), 0, _LINE, self._desk.height())
        self._line.show()
        self._line.raise_()

    def drop(self, pane: "Pane", where: QPoint) -> None:
        """The head is let go."""
        self._line.hide()
        if pane in self._desk.panes:
            self._want(self._order(pane, self._slot(where)))

    def leave(self) -> None:
        """The pane stays where it was."""
        self._line.hide()

    def step(self, direction: int) -> None:
        """Moves the active pane by one place to the right (1) or to the left (-1)."""
        ids = list(self._desk.articles())
        active = self._desk.active_article()
        if active is None:
            return
        at = ids.index(active)
        to = min(max(at + direction, 0), len(ids) - 1)
        ids.insert(to, ids.pop(at))
        self._want(tuple(ids))

    def _slot(self, where: QPoint) -> int:
        """Before which pane a point lies, the number of panes behind the last."""
        x = self._desk.mapFromGlobal(where).x()
        panes = self._desk.panes
        return next((i for i, p in enumerate(panes) if p.isVisible() and x < p.geometry().center().x()), len(panes))

    def _order(self, pane: "Pane", slot: int) -> tuple[ArticleId, ...]:
        ids = list(self._desk.articles())
        at = list(self._desk.panes).index(pane)
        moved = ids.pop(at)
        ids.insert(slot - (slot > at), moved)
        return tuple(ids)

    def _want(self, order: tuple[ArticleId, ...]) -> None:
        if order != self._desk.articles():
            self._desk.order_wanted.emit(order)
