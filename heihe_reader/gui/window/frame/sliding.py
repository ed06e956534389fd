"""A folded panel that slides over the desk from its rail, and goes when the keys go elsewhere."""

from PySide6.QtCore import QEasingCurve, QObject, Qt, QVariantAnimation, Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from heihe_reader.gui.theme.manner import moves
from heihe_reader.gui.widgets.hairline import hairline

_MOTION = 120  # milliseconds


class Sliding(QObject):
    """Holds one panel over what stands beside its rail. `side` is where the rail stands."""

    closed = Signal()  # the panel may go back to its place, which is hidden

    def __init__(self, panel: QWidget, side: Qt.Edge, beside: QWidget) -> None:
        """It slides over `beside`, as a child of what that lies in."""
        super().__init__(panel)
        self._side = side
        self._beside = beside
        self._open = False
        self._edge: QFrame = hairline(panel, upright=True)
        self._edge.hide()
        self._shift = QVariantAnimation(self)
        self._shift.setDuration(_MOTION)
        self._shift.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._shift.setEndValue(1.0)
        self._shift.valueChanged.connect(lambda _: self.place())
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    @property
    def panel(self) -> QWidget:
        """What slides: its parent, so that the two hold each other in no circle."""
        panel = self.parent()
        assert isinstance(panel, QWidget)
        return panel

    @property
    def is_open(self) -> bool:
        """True while the panel lies over the desk."""
        return self._open

    def open(self, width: int) -> None:
        """Slides the panel in, `width` pixels wide."""
        self._open = True
        self._width = width
        over = self._beside.parentWidget()
        self.panel.setParent(over)
        self._edge.show()
        if moves(self._beside):
            self._shift.setStartValue(0.0)
            self._shift.start()
        self.place()
        self.panel.show()
        self.panel.raise_()

    def close(self) -> None:
        """Gives the panel back."""
        if self._open:
            self._open = False
            self._shift.stop()
            self._edge.hide()
            self.panel.hide()
            self.closed.emit()

    def place(self) -> None:
        """Puts the panel where it belongs now, also while it slides and when the window changes."""
        if not self._open:
            return
        room = self._beside.geometry()
        width = min(self._width, room.width())
        running = self._shift.state() == QVariantAnimation.State.Running
        shown = round(width * float(self._shift.currentValue())) if running else width
        left = self._side is Qt.Edge.LeftEdge
        x = room.left() + shown - width if left else room.right() + 1 - shown
        self.panel.setGeometry(x, room.top(), width, room.height())
        self._edge.setGeometry(width - 1 if left else 0, 0, 1, room.height())
        self._edge.raise_()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """The keys went to another part of the same window; menus and dialogs of the panel leave it open."""
        if self._open and now is not None and now.window() is self.panel.window() and not self._holds(now):
            self.close()

    def _holds(self, widget: QWidget) -> bool:
        return widget is self.panel or self.panel.isAncestorOf(widget)
