"""The question before articles are erased: one of the few acts that cannot come back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted


class EraseQuestion(QDialog):
    """Says what goes, and that it goes for good. What is safe has the keys."""

    def __init__(self, what: str, erase: Callable[[], object], parent: QWidget | None = None) -> None:
        """`what` names the articles; `erase` is called when a person says so."""
        super().__init__(parent)
        self.setObjectName("EraseQuestion")
        self.setWindowTitle(self.tr("Erase"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(480)
        self._erase = erase
        bold = QLabel(self.tr("Erase %1 for good?").replace("%1", what), self)
        bold.setFont(weighted(interface_font(15.0)))
        bold.setTextFormat(Qt.TextFormat.PlainText)
        bold.setWordWrap(True)
        said = self.tr(
            "The file as it was imported, the text, its marks and notes and its history go, and so do the backups that "
            "the program made by itself, as they hold them too. This cannot be undone."
        )
        plain = QLabel(said, self)
        plain.setProperty("tone", "quiet")
        plain.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(bold)
        column.addWidget(plain)
        column.addSpacing(4)
        column.addLayout(self._feet())

    def _feet(self) -> QHBoxLayout:
        cancel, erase = QPushButton(self.tr("Keep"), self), QPushButton(self.tr("Erase"), self)
        cancel.setObjectName("EraseCancel")
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        cancel.setFocus()
        erase.setObjectName("EraseConfirm")
        erase.setAutoDefault(False)
        erase.clicked.connect(self._confirmed)
        feet = QHBoxLayout()
        feet.addStretch()
        feet.addWidget(cancel)
        feet.addWidget(erase)
        return feet

    def _confirmed(self) -> None:
        self.accept()
        self._erase()
