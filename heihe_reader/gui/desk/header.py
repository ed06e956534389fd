"""The head of a pane: title, what is new, outlet, date, words, menu and close."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from heihe_reader.gui.desk.header_words import ChipWords, chip_of, facts_of
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.style import HEADER_HEIGHT, Inks
from heihe_reader.gui.theme.fonts import body_font, interface_font, script_of
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme

_SIDE = 14


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


class Header(QWidget):
    """Title and facts of one pane."""

    close_clicked = Signal()
    chip_clicked = Signal()
    menu_wanted = Signal(QPoint)
    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEADER_HEIGHT)
        inks, icons = Inks(theme), Icons(theme)
        self._title = self._facts = ""
        self._page: Page | None = None
        self.active = False
        self.chip = Chip(inks, icons, self)
        self.menu = QuietButton("more", self.tr("Pane menu"), inks, icons, self)
        self.close_button = QuietButton("close", self.tr("Close this pane (Ctrl+W)"), inks, icons, self)
        self.close_button.setAccessibleName(self.tr("Close this pane"))
        self.chip.clicked.connect(self.chip_clicked)
        self.close_button.clicked.connect(self.close_clicked)
        self.menu.clicked.connect(lambda: self.menu_wanted.emit(self.menu.mapToGlobal(self.menu.rect().bottomLeft())))
        self.set_theme(theme)

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """Chip, menu and close."""
        return self.chip, self.menu, self.close_button

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._inks, icons = Inks(theme), Icons(theme)
        for part in (self.chip, self.menu, self.close_button):
            part.dress(self._inks, icons)
        self._facts_font = interface_font(12.0)
        self.update()

    def say(self, page: Page) -> None:
        """Shows the facts of a page."""
        self._page = page
        self._title = page.content.article.title
        self._facts = facts_of(page)
        self.chip.say(chip_of(page))
        self.setAccessibleName(f"{self._title}. {self._facts}")
        self.setToolTip(self._title)
        self._title_font = body_font(script_of(self._title), 15.5)
        self._title_font.setWeight(QFont.Weight.DemiBold)
        self._place()
        self.update()

    def set_active(self, active: bool) -> None:
        """Shows the accent edge of the pane that keys act on."""
        self.active = active
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the buttons at the right."""
        self._place()

    def _place(self) -> None:
        right = self.width() - 4
        self.close_button.setGeometry(right - 26, 7, 26, 26)
        self.menu.setGeometry(right - 50, 7, 24, 26)
        self.chip.move(_SIDE, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws ground, title, facts and edges."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks("paper"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._inks("line"))
        if self.active:
            painter.fillRect(QRect(0, 0, self.width(), 2), self._inks("accent"))
        if self._page is None:
            return
        title = QRectF(_SIDE, 9, self.menu.x() - _SIDE - 6, 22)
        self._line(painter, title, self._title, self._title_font, self._inks("ink"))
        left = self.chip.geometry().right() + 9 if self.chip.said else _SIDE
        facts = QRectF(left, 32, self.width() - left - 8, 18)
        self._line(painter, facts, self._facts, self._facts_font, self._inks("ink-faint"))

    @staticmethod
    def _line(painter: QPainter, box: QRectF, words: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Makes its pane the active one."""
        self.clicked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the pane."""
        self.menu_wanted.emit(event.globalPos())
