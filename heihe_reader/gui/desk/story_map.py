"""The story map: a narrow overview at the right of the text that is also its scroll bar."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from heihe_reader.gui.desk.map_marks import Layer, MapItem
from heihe_reader.gui.desk.style import MAP_WIDTH, Inks

_LEAST = 24  # pixels, the least height of the frame


class StoryMap(QWidget):
    """Draws what it is given and says where the reader wants to go. All shares run from 0 to 1."""

    wanted = Signal(float)  # the share of the whole that shall stand at the viewport's top
    paged = Signal(int)  # pages down (1) or up (-1)

    def __init__(self, inks: Inks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("StoryMap")
        self.setAccessibleName(self.tr("Story map"))
        self.setMouseTracking(True)
        self._inks = inks
        self._items: Sequence[MapItem] = ()
        self._picture: QPixmap | None = None
        self._top, self._part = 0.0, 1.0
        self._held: float | None = None
        self.words_at: Callable[[float], str] = lambda share: ""

    def sizeHint(self) -> QSize:
        """As wide as the design says, as high as it gets."""
        return QSize(MAP_WIDTH, 100)

    def set_inks(self, inks: Inks) -> None:
        """Draws in another theme."""
        self._inks = inks
        self._picture = None
        self.update()

    def set_items(self, items: Sequence[MapItem]) -> None:
        """Shows other things; their pixels count from the map's top."""
        self._items = items
        self._picture = None
        self.update()

    def set_frame(self, top: float, part: float) -> None:
        """Moves the frame: the share above the viewport, and the share in sight."""
        if (top, part) != (self._top, self._part):
            self._top, self._part = top, part
            self.update()

    def _frame(self) -> QRectF:
        height = float(self.height())
        size = min(max(self._part * height, _LEAST), height)
        room = max(1.0 - self._part, 1e-9)
        return QRectF(0, min(self._top / room, 1.0) * (height - size), self.width(), size)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the kept picture and the frame over it."""
        painter = QPainter(self)
        picture = self._picture
        if picture is None or picture.deviceIndependentSize() != self.size():
            picture = self._picture = self._drawn()
        painter.drawPixmap(0, 0, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._inks("line-control"), 1))
        painter.setBrush(self._inks.share("line-control", 7))
        painter.drawRoundedRect(self._frame().adjusted(1, 0.5, -0.5, -0.5), 2, 2)

    def _drawn(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(self._inks("panel"))
        painter = QPainter(picture)
        painter.fillRect(QRectF(0, 0, 1, self.height()), self._inks("line"))
        for item in self._items:
            self._draw(painter, item)
        painter.end()
        return picture

    def _draw(self, painter: QPainter, item: MapItem) -> None:
        left, right = 3.0, float(self.width() - 2)
        box = QRectF(left, item.top, right - left, max(item.bottom - item.top, 2))
        if item.layer is Layer.FOLD:
            painter.setPen(QPen(self._inks(item.colour), 1))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        elif item.layer is Layer.EDIT:
            painter.fillRect(QRectF(left, item.top, 3, box.height()), self._inks(item.colour))
        elif item.layer is Layer.MARK:
            painter.fillRect(box, self._inks.mark(item.colour)[1])
        elif item.layer is Layer.HIT and self._inks.dark:  # a hit's ground would drown on a dark map
            painter.fillRect(box, self._inks.mark("yellow")[1])
        else:
            painter.fillRect(box, self._inks(item.colour))

    # ---- acting

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the frame, or brings it under the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        frame = self._frame()
        y = event.position().y()
        self._held = y - frame.top() if frame.top() <= y <= frame.bottom() else frame.height() / 2
        self._drag(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the frame."""
        if self._held is not None:
            self._drag(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets the frame go."""
        self._held = None

    def _drag(self, y: float) -> None:
        room = max(self.height() - self._frame().height(), 1.0)
        share = min(max((y - (self._held or 0.0)) / room, 0.0), 1.0)
        self.wanted.emit(share * max(1.0 - self._part, 0.0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel on the map goes by pages."""
        turned = event.angleDelta().y()
        if turned:
            self.paged.emit(-1 if turned > 0 else 1)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Says what stands under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()).y() / max(self.height(), 1))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
