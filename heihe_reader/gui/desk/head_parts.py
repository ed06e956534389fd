"""The small parts of a pane's head: flat buttons and the chip."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from heihe_reader.gui.desk.header_words import ChipWords
from heihe_reader.gui.desk.style import Inks
from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons


class QuietButton(QAbstractButton):
    """A flat button with an icon, 26 pixels square, that shows its ground only when pointed at."""

    def __init__(self, icon: str, name: str, inks: Inks, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dress(inks, icons)

    def dress(self, inks: Inks, icons: Icons) -> None:
        """Draws in another theme."""
        self._inks, self._icons = inks, icons
        self.update()

    def set_icon(self, name: str) -> None:
        """Shows another icon."""
        self._icon_name = name
        self.update()

    def sizeHint(self) -> QSize:
        """A target of 26 pixels."""
        return QSize(26, 26)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows the ground."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hides the ground."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws ground, icon and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(self._inks("line" if self.isDown() else "chrome"))
            painter.drawRoundedRect(self.rect(), 5, 5)
        pixmap = self._icons.pixmap(self._icon_name, 16, "ink", self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - 16) / 2, (self.height() - 16) / 2), pixmap)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._inks("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


class Chip(QAbstractButton):
    """The chip below a title: “Principal” or “34 % new”. A click asks for the view *new only*."""

    def __init__(self, inks: Inks, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ChipWords("", "", strong=False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dress(inks, icons)

    def dress(self, inks: Inks, icons: Icons) -> None:
        """Draws in another theme."""
        self._inks, self._icons = inks, icons
        self._font = interface_font(12.0)
        self._font.setWeight(QFont.Weight.DemiBold)
        self.update()

    def say(self, words: ChipWords) -> None:
        """Shows other words; none hide the chip."""
        self._words = words
        self.setVisible(bool(words.words))
        self.setAccessibleName(words.words)
        self.setToolTip(words.tip)
        self.resize(self.sizeHint())
        self.update()

    @property
    def said(self) -> str:
        """What the chip says."""
        return self._words.words

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        left = 22 if not self._words.strong else 8
        return QSize(round(QFontMetricsF(self._font).horizontalAdvance(self._words.words)) + left + 8, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._words.strong
        painter.setPen(QPen(self._inks("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._inks("accent-tint" if strong else "chrome"))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        left = 8
        if not strong:
            pixmap = self._icons.pixmap("principal", 13, "ink-quiet", self.devicePixelRatioF())
            painter.drawPixmap(QPointF(6, (self.height() - 13) / 2), pixmap)
            left = 22
        painter.setFont(self._font)
        painter.setPen(self._inks("accent" if strong else "ink-quiet"))
        painter.drawText(
            self.rect().adjusted(left, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._words.words,
        )
