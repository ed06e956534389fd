"""Asks for what is known of an article, where a page told it wrongly or not at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.model.article import Metadata

_WIDTH = 560  # pixels


class CorrectDialog(QDialog):
    """A field each for title, author, outlet, date, language and address. An empty one means unknown.

    Signals:
        corrected(dict[str, str]): the fields that are other than before; `show_wrong` tells what does not fit.
    """

    corrected = Signal(object)

    def __init__(self, known: Metadata, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CorrectDialog")
        self.setWindowTitle(self.tr("Correct the details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        self._before = {
            "title": known.title,
            "byline": known.byline,
            "site": known.site,
            "published": known.published or "",
            "language": known.language,
            "url": known.url,
        }
        self.fields = {name: QLineEdit(value, self) for name, value in self._before.items()}
        self.wrong = QLabel(self)
        self._lay_out()

    def changes(self) -> dict[str, str]:
        """The fields that are other than before, without the blanks around them."""
        now = {name: field.text().strip() for name, field in self.fields.items()}
        return {name: value for name, value in now.items() if value != self._before[name]}

    def show_wrong(self, words: str) -> None:
        """Says what does not fit; everything typed stays."""
        self.wrong.setText(words)
        self.wrong.show()
        self.adjustSize()

    def _done(self) -> None:
        if changes := self.changes():
            self.corrected.emit(changes)
        else:
            self.accept()

    def _labels(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "byline": self.tr("Author"),
            "site": self.tr("Outlet"),
            "published": self.tr("Published"),
            "language": self.tr("Language"),
            "url": self.tr("Address"),
        }

    def _lay_out(self) -> None:
        self.fields["published"].setPlaceholderText(self.tr("2023-03-14, 2023-03 or 2023"))
        self.fields["language"].setPlaceholderText(self.tr("en, ru or zh"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, (name, words) in enumerate(self._labels().items()):
            label, field = QLabel(words, self), self.fields[name]
            label.setProperty("tone", "quiet")
            field.setObjectName(f"Correct{name.capitalize()}")
            field.setAccessibleName(words)
            field.setCursorPosition(0)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        said = QLabel(self.tr("The file stays as it is. What is empty counts as unknown."), self)
        said.setProperty("tone", "quiet")
        self.wrong.setObjectName("CorrectWrong")
        self.wrong.setFont(weighted(interface_font(13.0)))
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(said)
        column.addWidget(self.wrong)
        column.addLayout(self._feet())

    def _feet(self) -> QHBoxLayout:
        cancel, correct = QPushButton(self.tr("Cancel"), self), QPushButton(self.tr("Correct"), self)
        cancel.setObjectName("CorrectCancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        correct.setObjectName("CorrectDone")
        correct.setProperty("look", "main")
        correct.setDefault(True)
        correct.clicked.connect(self._done)
        feet = QHBoxLayout()
        feet.addStretch()
        feet.addWidget(cancel)
        feet.addWidget(correct)
        return feet
