"""What stands below the view *new only*: that it ends here, or that nothing is new, and what can be done next."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.words import count_words
from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import words_of


class EndOfNew(QWidget):
    """A line of words and up to two buttons, on the ground of the text."""

    read_wanted = Signal()
    next_wanted = Signal()
    full_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bold, self._plain = QLabel(self), QLabel(self)
        for label in (self._bold, self._plain):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.buttons = (
            self._button(self.tr("Mark as read"), self.read_wanted.emit),
            self._button(self.tr("Next version"), self.next_wanted.emit),
            self._button(self.tr("Full view"), self.full_wanted.emit),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        column.addWidget(self._bold)
        column.addWidget(self._plain)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 6, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch()
        for button in (self.buttons[2], *self.buttons[:2]):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row.addStretch()
        column.addLayout(self._row)
        column.addStretch()
        self.hide()
        self.set_theme(theme)

    def say(self, page: Page) -> None:
        """Fits the words to a page of the view *new only*."""
        nothing = not page.new
        several = page.content.versions[1] > 1
        self._bold.setText(_nothing(page) if nothing else self.tr("End of what is new."))
        self._plain.setText(_why(page) if nothing else "")
        self._plain.setVisible(nothing)
        self.buttons[0].setVisible(not _all_read(page))
        self.buttons[1].setVisible(several and not nothing)
        self.buttons[2].setVisible(nothing)
        self.setAccessibleName(f"{self._bold.text()} {self._plain.text()}".strip())
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts one button below the other where they do not fit side by side."""
        self._turn()

    def _turn(self) -> None:
        shown = [button for button in self.buttons if not button.isHidden()]
        wanted = sum(button.sizeHint().width() + self._row.spacing() for button in shown)
        beside = wanted <= self.width()
        row, column = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(row if beside else column)

    @property
    def said(self) -> str:
        """The words as a reader sees them."""
        return self.accessibleName()

    def set_number(self, number: int) -> None:
        """Names the parts by the pane's place; a spare pane (-1) gives its names up."""
        names = ("MarkRead", "NextVersion", "FullView")
        self.setObjectName(f"EndOfNew{number}" if number >= 0 else "")
        for name, button in zip(names, self.buttons, strict=True):
            button.setObjectName(f"{name}{number}" if number >= 0 else "")

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        font = interface_font(13.0)
        self._plain.setFont(font)
        font.setWeight(QFont.Weight.DemiBold)
        self._bold.setFont(font)
        self._bold.setStyleSheet(f"color: {theme.colour('ink').name()}")
        self._plain.setStyleSheet(f"color: {theme.colour('ink-quiet').name()}")

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button


def _all_read(page: Page) -> bool:
    return bool(page.read) and page.unread() == 0


def _nothing(page: Page) -> str:
    if page.leading:
        return QCoreApplication.translate("EndOfNew", "Nothing left to read in this version")
    return QCoreApplication.translate("EndOfNew", "Nothing new in this version")


def _why(page: Page) -> str:
    """“All 612 words stand in Amur Wire.”"""
    words = words_of(sum(count_words(span.of(page.text)) for span in page.body), page.language)
    if page.leading or _all_read(page):
        said = QCoreApplication.translate("EndOfNew", "You have read all %1.")
    elif page.base is None:
        said = QCoreApplication.translate("EndOfNew", "All %1 stand in earlier versions.")
    elif page.read:
        said = QCoreApplication.translate("EndOfNew", "All %1 stand in %2 or are read.")
    else:
        said = QCoreApplication.translate("EndOfNew", "All %1 stand in %2.")
    outlet = page.base.outlet if page.base is not None else ""
    return said.replace("%2", outlet).replace("%1", words)
