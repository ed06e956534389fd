"""A check box in the colours of the theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme

BOX = 16  # pixels
_TICK = 14
_GAP = 8


def draw_box(painter: QPainter, box: QRectF, theme: Theme, tick: QPixmap | None, *, enabled: bool = True) -> None:
    """An empty box, or one that is filled and holds the `tick`; `box` has a side of BOX pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = "accent" if tick is not None and enabled else "line-control" if enabled else "line"
    painter.setPen(QPen(theme.colour(edge), 1))
    painter.setBrush(theme.colour(edge if tick is not None else "field"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if tick is not None:
        painter.drawPixmap(round(box.left()) + 1, round(box.top()) + 1, tick)


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
        return QSize(BOX + _GAP + metrics.horizontalAdvance(self.text()) + 4, max(metrics.height(), BOX) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(BOX + _GAP + 40, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, enabled = self._theme, self.isEnabled()
        box = QRectF(2, (self.height() - BOX) / 2, BOX, BOX)
        tick = self._icons.pixmap("check", _TICK, "on-accent", self.devicePixelRatioF()) if self.isChecked() else None
        draw_box(painter, box, theme, tick, enabled=enabled)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4)
        painter.setPen(theme.colour("ink" if enabled else "ink-faint"))
        room = QRectF(BOX + _GAP + 2, 0, self.width() - BOX - _GAP - 2, self.height())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
