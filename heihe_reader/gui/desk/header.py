"""The head of a pane: title, what is new, outlet, date, words, menu and close; its handle when panes are moved."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from heihe_reader.gui.desk.head_parts import Chip, QuietButton
from heihe_reader.gui.desk.header_words import Fact, chip_of, facts_in, facts_of, fitting, kinship_of
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.progress_line import HEIGHT, ProgressLine
from heihe_reader.gui.desk.style import Inks
from heihe_reader.gui.theme.fonts import body_font, interface_font, script_of
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.plain import plain_tip

_SIDE = 14
_TWO_LINES = 52  # pixels
_SWITCHED = 170  # pixels that chip and facts keep beside a switch


class Header(QWidget):
    """Title and facts of one pane. `small` heads keep to one line: the title and the chip."""

    close_clicked = Signal()
    chip_clicked = Signal()
    menu_wanted = Signal(QPoint)
    clicked = Signal()
    dragged = Signal(QPoint)  # of the screen, while the head is held
    dropped = Signal(QPoint)  # of the screen, where it was let go
    drag_left = Signal()  # given up with Escape

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        inks, icons = Inks(theme), Icons(theme)
        self._title = ""
        self._facts: tuple[Fact, ...] = ()
        self._page: Page | None = None
        self._held: QPoint | None = None
        self._dragging = False
        self.active = False
        self.small = False
        self.chip = Chip(inks, icons, self)
        self.menu = QuietButton("more", self.tr("Pane menu"), inks, icons, self)
        self.close_button = QuietButton("close", self.tr("Close this pane (Ctrl+W)"), inks, icons, self)
        self.close_button.setAccessibleName(self.tr("Close this pane"))
        self._line_of_work = ProgressLine(inks, self)
        self._switch: QWidget | None = None  # text, page or both, for what came from a PDF
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
        self._line_of_work.set_inks(self._inks)
        self._facts_font = interface_font(12.0)
        self.update()

    def say(self, page: Page) -> None:
        """Shows the facts of a page."""
        self._page = page
        self._title = page.content.article.title
        self._facts = facts_in(page)
        self.chip.say(chip_of(page))
        self._line_of_work.set_running(page.waiting)
        self.setAccessibleName(f"{self._title}. {facts_of(page)}")
        kinship = kinship_of(page)
        self.setAccessibleDescription(kinship)
        self.setToolTip(plain_tip("\n".join(part for part in (self._title, facts_of(page), kinship) if part)))
        self._title_font = body_font(script_of(self._title), 15.5)
        self._title_font.setWeight(QFont.Weight.DemiBold)
        self._place()
        self.update()

    def set_active(self, active: bool) -> None:
        """Shows the accent edge of the pane that keys act on."""
        self.active = active
        self.update()

    def hide_acts(self) -> None:
        """Takes menu and close away, whose room the title gets."""
        self.menu.hide()
        self.close_button.hide()
        self._place()

    def set_switch(self, switch: QWidget | None) -> None:
        """Shows a switch at the right of the facts, where there is room; None takes it away."""
        if self._switch is not None and switch is None:
            self._switch.hide()
        self._switch = switch
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the buttons at the right, and keeps to one line where there is no room for two."""
        self.small = self.height() < _TWO_LINES
        self._line_of_work.setGeometry(0, self.height() - HEIGHT, self.width(), HEIGHT)
        self._place()

    def _place(self) -> None:
        right, top = self.width() - 4, 4 if self.small else 7
        self.close_button.setGeometry(right - 26, top, 26, 26)
        self.menu.setGeometry(right - 50, top, 24, 26)
        self._end = self.width() - _SIDE if self.menu.isHidden() else self.menu.x()
        if self.small:
            self.chip.move(max(self._end - 6 - self.chip.width(), _SIDE), 8)
        else:
            self.chip.move(_SIDE, 32)
        if self._switch is not None:
            size = self._switch.sizeHint()
            self._switch.setGeometry(self.width() - 8 - size.width(), 29, size.width(), 26)
            self._switch.setVisible(not self.small and self.width() >= _SWITCHED + size.width())

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws ground, title, facts and edges."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks("paper"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._inks("line"))
        if self.active:
            painter.fillRect(QRect(0, 0, self.width(), 2), self._inks("accent"))
        if self.underMouse():
            self._grip(painter)
        if self._page is None:
            return
        end = self.chip.x() if self.small and self.chip.said else self._end
        title = QRectF(_SIDE, 7 if self.small else 9, end - _SIDE - 6, 22)
        self._line(painter, title, self._title, self._title_font, self._inks("ink"))
        if not self.small:
            left = self.chip.geometry().right() + 9 if self.chip.said else _SIDE
            switched = self._switch is not None and self._switch.isVisible()
            right = self._switch.x() if self._switch is not None and switched else self.width()
            facts = QRectF(left, 32, right - left - 8, 18)
            said = fitting(self._facts, facts.width(), QFontMetricsF(self._facts_font).horizontalAdvance)
            self._line(painter, facts, said, self._facts_font, self._inks("ink-faint"))

    def _grip(self, painter: QPainter) -> None:
        """Two rows of dots at the left edge: here the pane can be taken."""
        middle = self.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks("line-control"))
        for row in (-1, 0, 1):
            for column in (0, 1):
                painter.drawEllipse(QPointF(5 + 4 * column, middle + 5 * row), 1.1, 1.1)

    @staticmethod
    def _line(painter: QPainter, box: QRectF, words: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        option = QTextOption(
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        )
        option.setTextDirection(
            Qt.LayoutDirection.LayoutDirectionAuto
        )  # the words' own, so that dots stand at their end
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(box, shown, option)

    # ---- acting

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows the grip."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hides the grip."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Makes its pane the active one, and may begin to move it."""
        self.clicked.emit()
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves the pane, once the pointer has gone far enough to mean it."""
        at = event.globalPosition().toPoint()
        if self._held is None:
            return
        if not self._dragging and (at - self._held).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.grabKeyboard()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets the pane go."""
        if self._end_drag():
            self.dropped.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives a move up; without one it is for whoever the pane stands in, as all other keys."""
        if event.key() == Qt.Key.Key_Escape and self._end_drag():
            self.drag_left.emit()
        else:
            super().keyPressEvent(event)

    def _end_drag(self) -> bool:
        dragging, self._dragging, self._held = self._dragging, False, None
        if dragging:
            self.releaseKeyboard()
            self.unsetCursor()
        return dragging

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the pane."""
        self.menu_wanted.emit(event.globalPos())
