"""The desk without an article: what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme


class EmptyDesk(QWidget):
    """An icon, a bold line, a plain line and one button."""

    newest_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("EmptyDesk")
        self._icon = QLabel(self)
        self._bold = QLabel(self.tr("Nothing open"), self)
        self._plain = QLabel(self.tr("Choose a story on the left and press Enter. Ctrl+Enter opens it beside."), self)
        self._plain.setWordWrap(True)
        self.button = QPushButton(self.tr("Open the newest story"), self)
        self.button.setObjectName("OpenNewestStory")
        self.button.clicked.connect(self.newest_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(9)
        for part in (self._icon, self._bold, self._plain):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(11)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._icon.setPixmap(Icons(theme).pixmap("article", 24, "ink-faint", self.devicePixelRatioF()))
        font = interface_font(15.0)
        font.setWeight(QFont.Weight.DemiBold)
        self._bold.setFont(font)
        self._plain.setFont(interface_font(13.0))
        self._bold.setStyleSheet(f"color: {theme.colour('ink').name()}")
        self._plain.setStyleSheet(f"color: {theme.colour('ink-quiet').name()}")
