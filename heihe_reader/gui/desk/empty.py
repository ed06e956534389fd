"""The desk without an article: what to do next."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme


class EmptyDesk(QWidget):
    """An icon, a bold line, a plain line and what can be done: open a story, or fill a library without articles."""

    newest_wanted = Signal()
    import_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("EmptyDesk")
        self._icon = QLabel(self)
        self._bold, self._plain = QLabel(self), QLabel(self)
        self._bold.setObjectName("EmptyDeskBold")
        self._plain.setObjectName("EmptyDeskPlain")
        self._plain.setWordWrap(True)
        self._newest = self._button("OpenNewestStory", self.tr("Open the newest story"), self.newest_wanted)
        self._import = self._button("EmptyDeskImport", self.tr("Import files"), self.import_wanted)
        self._sample = self._button("EmptyDeskSample", self.tr("Sample library"), self.sample_wanted)
        self._filled = True
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(9)
        for part in (self._icon, self._bold, self._plain):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for button in (self._newest, self._import, self._sample):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        column.addStretch(11)
        self.set_filled(True)
        self.set_theme(theme)

    @property
    def button(self) -> QPushButton:
        """The button that most people want now."""
        return self._newest if self._filled else self._import

    @property
    def last_button(self) -> QPushButton:
        """The one that Tab leaves last; what the desk shows follows it."""
        return self._sample

    def set_filled(self, filled: bool) -> None:
        """Offers the articles of the library, or where it has none, ways to get some."""
        self._filled = filled
        if filled:
            self._bold.setText(self.tr("Nothing open"))
            self._plain.setText(self.tr("Choose a story on the left and press Enter. Ctrl+Enter opens it beside."))
        else:
            self._bold.setText(self.tr("No articles yet"))
            self._plain.setText(self.tr("Drop files or a folder here. Originals are kept byte for byte."))
        self._newest.setVisible(filled)
        self._import.setVisible(not filled)
        self._sample.setVisible(not filled)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._icon.setPixmap(Icons(theme).pixmap("article", 24, "ink-faint", self.devicePixelRatioF()))
        font = interface_font(15.0)
        font.setWeight(QFont.Weight.DemiBold)
        self._bold.setFont(font)
        self._plain.setFont(interface_font(13.0))
        self._bold.setStyleSheet(f"color: {theme.colour('ink').name()}")
        self._plain.setStyleSheet(f"color: {theme.colour('ink-quiet').name()}")

    def _button(self, name: str, words: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.clicked.connect(wish)
        return button
