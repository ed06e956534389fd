"""The gutter between two panes: ribbons that join what belongs together, and the sign of linked scrolling."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.head_parts import QuietButton
from heihe_reader.gui.desk.progress_line import HEIGHT, ProgressLine
from heihe_reader.gui.desk.relations import Link
from heihe_reader.gui.desk.ribbons import STUB, Ribbon, contains
from heihe_reader.gui.desk.style import SMALL_HEADER_HEIGHT, Inks
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme

_STRENGTH = {Relation.SAME: 13.0, Relation.EDITED: 16.0, Relation.MOVED: 5.0}


class Gutter(QWidget):
    """Draws the ribbons that `ribbons` answers with. Says which link was clicked; the desk aligns it."""

    link_clicked = Signal(object)  # Link
    link_hovered = Signal(object)  # Link | None
    menu_wanted = Signal(object, object)  # Link, QPoint of the screen
    linking_clicked = Signal()

    def __init__(self, theme: Theme, ribbons: Callable[[], Sequence[Ribbon]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._ribbons = ribbons
        self._hovered: Link | None = None
        self.shown = True
        self._head = SMALL_HEADER_HEIGHT
        inks, icons = Inks(theme), Icons(theme)
        self.sign = QuietButton("link-scroll", self.tr("Link scrolling (L)"), inks, icons, self)
        self.sign.setAccessibleName(self.tr("Link scrolling"))
        self.sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # L does the same; Tab goes from text to text
        self.sign.clicked.connect(self.linking_clicked)
        self._line_of_work = ProgressLine(inks, self)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._inks, self._icons = Inks(theme), Icons(theme)
        self.sign.dress(self._inks, self._icons)
        self._line_of_work.set_inks(self._inks)
        self.update()

    def set_linked(self, linked: bool) -> None:
        """Shows whether scrolling is linked."""
        self.sign.set_icon("link-scroll" if linked else "unlink-scroll")
        self.sign.setToolTip(self.tr("Panes scroll together (L)") if linked else self.tr("Panes scroll freely (L)"))

    def set_head(self, height: int) -> None:
        """Leaves room for heads of this many pixels."""
        self._head = height
        self.sign.setGeometry((self.width() - 26) // 2, (height - 26) // 2, 26, 26)
        self._line_of_work.setGeometry(0, height - HEIGHT, self.width(), HEIGHT)
        self.update()

    def set_waiting(self, waiting: bool) -> None:
        """Shows that what joins the panes is being worked out."""
        self._line_of_work.set_running(waiting)

    @property
    def hovered(self) -> Link | None:
        """The link under the pointer."""
        return self._hovered

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the sign in the middle of the head."""
        self.set_head(self._head)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws ground and ribbons, below the height of the heads."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks("chrome"))
        if not self.shown:
            return
        painter.setClipRect(QRectF(0, self._head, self.width(), self.height() - self._head))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, self._head)
        found = list(self._ribbons())
        for ribbon in sorted(found, key=lambda r: r.link is not None and r.link == self._hovered):
            self._draw(painter, ribbon)

    def _draw(self, painter: QPainter, ribbon: Ribbon) -> None:
        token = ribbon.relation.token
        hovered = ribbon.link is not None and ribbon.link == self._hovered
        strength = _STRENGTH.get(ribbon.relation, 13.0)
        if self._hovered is not None:
            strength = 34.0 if hovered else strength / 2
        if ribbon.towards:
            self._stub(painter, ribbon, token, strength)
            return
        assert ribbon.left is not None
        assert ribbon.right is not None
        width = float(self.width())
        path = QPainterPath(QPointF(0, ribbon.left[0]))
        _edge(path, width, ribbon.left[0], ribbon.right[0])
        path.lineTo(width, ribbon.right[1])
        path.cubicTo(
            QPointF(width / 2, ribbon.right[1]), QPointF(width / 2, ribbon.left[1]), QPointF(0, ribbon.left[1])
        )
        path.closeSubpath()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # its edges are drawn smooth below
        painter.fillPath(path, self._inks.share(token, strength))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._inks.share(token, 100.0 if hovered else 55.0), 1)
        if ribbon.relation is Relation.EDITED:
            pen.setDashPattern([6.0, 3.0])
        elif ribbon.relation is Relation.MATCHED:
            pen.setDashPattern([1.5, 3.0])
        painter.setPen(pen)
        for left, right in zip(ribbon.left, ribbon.right, strict=True):
            edge = QPainterPath(QPointF(0, left))
            _edge(edge, width, left, right)
            painter.drawPath(edge)

    def _stub(self, painter: QPainter, ribbon: Ribbon, token: str, strength: float) -> None:
        at_left = ribbon.left is not None
        extent = ribbon.left if ribbon.left is not None else ribbon.right
        assert extent is not None
        x = 0.0 if at_left else float(self.width() - STUB)
        painter.fillRect(
            QRectF(x, extent[0], STUB, extent[1] - extent[0]), self._inks.share(token, max(strength, 12.0))
        )
        middle, direction = (extent[0] + extent[1]) / 2, ribbon.towards
        pen = QPen(self._inks(token), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        tip = QPointF(x + STUB / 2, middle + 1.5 * direction)
        painter.drawPolyline([tip + QPointF(-2.5, -3 * direction), tip, tip + QPointF(2.5, -3 * direction)])

    # ---- acting

    def _at(self, event_x: float, event_y: float) -> Ribbon | None:
        y = event_y - self._head
        if not self.shown or y < 0:
            return None
        hit = [r for r in self._ribbons() if r.link is not None and contains(r, event_x, y, float(self.width()))]
        return min(hit, key=_size, default=None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Brings out the ribbon under the pointer."""
        ribbon = self._at(event.position().x(), event.position().y())
        self._hover(ribbon.link if ribbon is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Lets all ribbons be equal again."""
        self._hover(None)

    def _hover(self, link: Link | None) -> None:
        if link != self._hovered:
            self._hovered = link
            self.link_hovered.emit(link)
            self.setCursor(Qt.CursorShape.PointingHandCursor if link is not None else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Asks to align both ends of a ribbon."""
        ribbon = self._at(event.position().x(), event.position().y())
        if ribbon is not None and event.button() is Qt.MouseButton.LeftButton:
            self.link_clicked.emit(ribbon.link)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of a ribbon."""
        ribbon = self._at(event.pos().x(), event.pos().y())
        if ribbon is not None:
            self.menu_wanted.emit(ribbon.link, event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Says what a ribbon joins."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            ribbon = self._at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self._words(ribbon) if ribbon is not None else "", self)
            return True
        return super().event(event)

    def _words(self, ribbon: Ribbon) -> str:
        said = {
            Relation.SAME: self.tr("The same in both"),
            Relation.EDITED: self.tr("Edited"),
            Relation.MOVED: self.tr("Moved to another place"),
            Relation.MATCHED: self.tr("Matched by hand"),
        }.get(ribbon.relation, "")
        if not said:
            return ""
        return self.tr("%1. Click to bring both side by side.").replace("%1", said)


def _edge(path: QPainterPath, width: float, left: float, right: float) -> None:
    path.cubicTo(QPointF(width / 2, left), QPointF(width / 2, right), QPointF(width, right))


def _size(ribbon: Ribbon) -> float:
    extent = ribbon.left or ribbon.right
    return extent[1] - extent[0] if extent is not None else 0.0
