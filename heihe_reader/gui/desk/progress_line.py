"""A thin line along an edge while two texts are being compared: no figure, for nobody knows how long it takes."""

from time import monotonic

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.desk.style import Inks

HEIGHT = 2  # pixels
_PATIENCE = 200  # milliseconds that need no line
_FRAME = 33  # milliseconds
_ROUND = 1.6  # seconds from end to end
_SHARE = 0.3  # of the width, that moves


class ProgressLine(QWidget):
    """Shows itself a moment after work began, and goes when it ends."""

    def __init__(self, inks: Inks, parent: QWidget) -> None:
        super().__init__(parent)
        self._inks = inks
        self._began = 0.0
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._begin)
        self._frames = QTimer(self, interval=_FRAME)
        self._frames.timeout.connect(self.update)
        self.hide()

    def set_inks(self, inks: Inks) -> None:
        """Draws in another theme."""
        self._inks = inks
        self.update()

    def set_running(self, running: bool) -> None:
        """Work goes on, or ended."""
        if not running:
            self._patience.stop()
            self.hide()
        elif self.isHidden() and not self._patience.isActive():
            self._patience.start()

    def _begin(self) -> None:
        self._began = monotonic()
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Begins to move."""
        self._frames.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing moves."""
        self._frames.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws a stretch that runs from the left to the right, again and again."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks("line"))
        length = round(self.width() * _SHARE)
        past = (monotonic() - self._began) % _ROUND / _ROUND
        left = round(past * (self.width() + length)) - length
        painter.fillRect(QRect(left, 0, length, self.height()), self._inks("accent"))
