"""A label of one line that is elided instead of asking for room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from heihe_reader.gui.widgets.plain import plain_tip


class OneLine(QLabel):
    """Shows words on one line; what has no room is elided and stands whole in the tooltip and the accessible name."""

    def __init__(self, parent: QWidget | None = None, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self._mode = mode
        self._shorter = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str, shorter: str = "") -> None:
        """Shows these words, or `shorter` ones where they have no room."""
        self._shorter = shorter
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.shown())

    def shown(self) -> str:
        """What is drawn at this width."""
        metrics = self.fontMetrics()
        fits = not self._shorter or metrics.horizontalAdvance(self.text()) <= self.width()
        return metrics.elidedText(self.text() if fits else self._shorter, self._mode, self.width())
