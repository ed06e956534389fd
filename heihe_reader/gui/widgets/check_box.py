"""A check box in the colours of the theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme

_BOX = 16
_GAP = 8


class CheckBox(QCheckBox):
    """Ticked, it is filled with the accent; the tick is the project's own icon."""

    def __init__(self, words: str, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme = theme
        self._icons = icons
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_BOX + _GAP + metrics.horizontalAdvance(self.text()) + 4, max(metrics.height(), _BOX) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX + _GAP + 40, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, enabled = self._theme, self.isEnabled()
        box = QRectF(2, (self.height() - _BOX) / 2, _BOX, _BOX)
        edge = "accent" if self.isChecked() and enabled else "line-control" if enabled else "line"
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(edge if self.isChecked() else "field"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self.isChecked():
            tick = self._icons.pixmap("check", 14, "on-accent", self.devicePixelRatioF())
            painter.drawPixmap(round(box.left()) + 1, round(box.top()) + 1, tick)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4)
        painter.setPen(theme.colour("ink" if enabled else "ink-faint"))
        room = QRectF(_BOX + _GAP + 2, 0, self.width() - _BOX - _GAP - 2, self.height())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
