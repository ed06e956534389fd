"""Articles dragged onto the desk: a line shows between which panes they would go, a frame in place of which one."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.desk.desk_layout import MOST
from heihe_reader.gui.desk.desk_views import DeskViews
from heihe_reader.gui.desk.moving import DropLine
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.dragged import dragged_articles
from heihe_reader.gui.widgets.drop_frame import DropFrame
from heihe_reader.model.ids import ArticleId

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINE = 3  # pixels
_EDGE, _LEAST, _MOST = 0.25, 40, 120  # of a pane's width, and in pixels: where a drop goes beside it


class Landing(NamedTuple):
    """Where a drop would go: before the pane at `slot`, or in place of `instead`."""

    slot: int
    instead: ArticleId | None = None

    def order(self, opened: "Sequence[ArticleId]", ids: "Sequence[ArticleId]") -> tuple[ArticleId, ...]:
        """What the desk shows then, from left to right; of what was open before, the last ones give way."""
        left = [i for i in opened[: self.slot] if i not in ids]
        right = [i for i in opened[self.slot :] if i not in (*ids, self.instead)]
        room = max(MOST - len(ids), 0)
        return (*left[:room], *ids[:MOST], *right[: max(room - len(left), 0)])


class LandingDesk(DeskViews):
    """Takes articles that are dropped on it. The pane that they replace is the one whose middle is pointed at."""

    order_dropped = Signal(object, object)  # tuple[ArticleId, ...] from left to right, the one that was dropped

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._landing_line = DropLine(self._inks, self)
        self._landing_line.setObjectName("LandingLine")
        self._landing_frame = DropFrame(theme, self)
        self._landing_frame.setObjectName("LandingFrame")
        self.setAcceptDrops(True)

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of another theme."""
        super().set_theme(theme)
        self._landing_line.inks = self._inks
        self._landing_frame.set_theme(theme)

    # ---- where it would go

    def landing(self, ids: "Sequence[ArticleId]", where: QPoint) -> Landing | None:
        """Where these would go when let go at a point of the desk; None where nothing would change."""
        shown = [number for number, pane in enumerate(self._panes) if pane.isVisible()]
        if not shown:
            return Landing(0)
        number = next((n for n in shown if where.x() <= self._panes[n].geometry().right()), shown[-1])
        box, here = self._panes[number].geometry(), self._contents[number].id
        beyond = len({*self.articles(), *ids}) > MOST
        edge = min(max(round(box.width() * _EDGE), _LEAST), _MOST)
        middle = box.left() + edge <= where.x() <= box.right() - edge
        if middle or (beyond and box.contains(where)):
            return None if here in ids else Landing(number, here)
        if beyond:
            return None
        landing = Landing(number if where.x() < box.center().x() else number + 1)
        return landing if landing.order(self.articles(), ids) != self.articles() else None

    # ---- dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcomes articles; what else is dragged goes on to the window."""
        if dragged_articles(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where a drop would go."""
        landing = self.landing(dragged_articles(event.mimeData()), event.position().toPoint())
        self._show_landing(landing)
        event.setAccepted(landing is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is dropped here."""
        self._show_landing(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Asks for what the line or the frame said."""
        ids = dragged_articles(event.mimeData())
        landing = self.landing(ids, event.position().toPoint())
        self._show_landing(None)
        if landing is not None:
            event.acceptProposedAction()
            self.order_dropped.emit(landing.order(self.articles(), ids), ids[0])

    def _show_landing(self, landing: Landing | None) -> None:
        line = landing is not None and landing.instead is None and bool(self._panes)
        self._landing_line.setVisible(line)
        if landing is None or line:
            self._landing_frame.hide()
        if landing is not None and line:
            self._landing_line.setGeometry(self._line_box(landing.slot))
            self._landing_line.raise_()
        elif landing is not None:
            self._landing_frame.offer(self._words(landing), self._frame_box(landing))

    def _line_box(self, slot: int) -> QRect:
        """Between two panes, or at the outer edge of the first or last one."""
        left = self._panes[slot - 1].geometry().right() if slot else 0
        right = self._panes[slot].x() if slot < len(self._panes) and self._panes[slot].isVisible() else left
        x = (left + right - _LINE) // 2 if 0 < slot < len(self._panes) else (left - _LINE + 1 if slot else 0)
        return QRect(x, 0, _LINE, self.height())

    def _frame_box(self, landing: Landing) -> QRect:
        return self._panes[landing.slot].geometry() if landing.instead is not None else self.rect()

    def _words(self, landing: Landing) -> str:
        if landing.instead is None:
            return self.tr("Open here")
        return self.tr("Open in place of %1").replace("%1", self._contents[landing.slot].outlet)
