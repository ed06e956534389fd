"""The list of all messages of this sitting."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.message import Message


class MessagesDialog(FittedDialog):
    """Newest first."""

    def __init__(self, kept: Sequence[tuple[datetime, Message]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("MessagesDialog")
        self.setWindowTitle(self.tr("Messages"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._list(kept) if kept else self._nothing(), 1)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("MessagesClose")
        close.setProperty("look", "main")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _list(self, kept: Sequence[tuple[datetime, Message]]) -> QListWidget:
        shown = QListWidget(self)
        shown.setObjectName("MessageList")
        shown.setAccessibleName(self.tr("Messages"))
        shown.setProperty("look", "field")
        shown.setWordWrap(True)
        for at, message in reversed(kept):
            time = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
            shown.addItem(QListWidgetItem(f"{time}   {message.words}"))
        shown.setCurrentRow(0)
        return shown

    def _nothing(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        bold = QLabel(self.tr("No messages"), holder)
        bold.setFont(weighted(interface_font(15.0)))
        plain = QLabel(self.tr("What the program did will be listed here."), holder)
        plain.setProperty("tone", "quiet")
        column.addStretch()
        for label in (bold, plain):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch()
        return holder
