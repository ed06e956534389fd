"""A large button with an icon, a bold name and a sentence, and a row of a list drawn the same way."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.hover_button import HoverButton

_HEIGHT = 60
_ICON = 22
_RADIUS = 6.0


class CardButton(HoverButton):
    """An act that explains itself. With `accented` it is the one that a newcomer needs."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ""
        self.accented = False
        self._key = key
        self._icon_name = icon
        self._theme, self._icons = theme, icons
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def say(self, name: str, sentence: str) -> None:
        """Puts the words."""
        self.setText(name)
        self.sentence = sentence
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        self.update()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._theme, self._icons = theme, icons
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        icon = self._icons.pixmap(self._icon_name, _ICON, "accent", self.devicePixelRatioF())
        painter.drawPixmap(15, 15, icon)
        self._paint_words(painter)

    def ground(self) -> str:
        """The colour behind the words, by its name in the theme. A pointer on it never looks like the accent."""
        if self.isDown():
            return "current"
        return "accent-tint" if self.accented else "current" if self.hovered else "raised"

    def _paint_frame(self, painter: QPainter) -> None:
        painter.setBrush(self._theme.colour(self.ground()))
        painter.setPen(QPen(self._theme.colour("accent" if self.accented else "line"), 2 if self.hovered else 1))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _paint_words(self, painter: QPainter) -> None:
        room = QRectF(53, 0, self.width() - 53 - 14, self.height())
        key_width = 0.0
        painter.setFont(interface_font(11.0))
        if self._key:
            key_width = painter.fontMetrics().horizontalAdvance(self._key) + 12.0
            painter.setPen(self._theme.colour("ink-quiet" if self.accented else "ink-faint"))
            painter.drawText(
                room.adjusted(0, 13, 0, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._key
            )
        painter.setFont(weighted(interface_font(13.0)))
        painter.setPen(self._theme.colour("ink"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(room.x(), 12, room.width() - key_width, 20), left, self.text())
        painter.setFont(interface_font(13.0))
        painter.setPen(self._theme.colour("ink-quiet"))
        elided = painter.fontMetrics().elidedText(self.sentence, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(QRectF(room.x(), 30, room.width(), 20), left, elided)
