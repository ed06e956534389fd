"""The question before the desktop's browser is given a web address: nothing here goes to the net by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted

_SCHEMES = ("http", "https")


class AddressQuestion(QDialog):
    """Names the whole address and offers to open or to copy it."""

    def __init__(self, address: str, open_it: Callable[[QUrl], object], parent: QWidget | None = None) -> None:
        """`open_it` is called with the address when a person says so."""
        super().__init__(parent)
        self.setObjectName("AddressQuestion")
        self.setWindowTitle(self.tr("Open in the browser"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(520)
        self._address = address
        self._open = open_it
        self._lay_out()

    def _lay_out(self) -> None:
        bold = QLabel(self.tr("Open this address in the browser?"), self)
        bold.setFont(weighted(interface_font(15.0)))
        shown = QLabel("\u200b".join(self._address), self)  # so that it breaks anywhere
        shown.setObjectName("AddressShown")
        shown.setAccessibleName(self._address)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (bold, shown, self._quiet(self._warning())):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(self._feet())

    def _warning(self) -> str:
        """What is to be said besides: letters of a host that look like others, and who answers for the page."""
        if not self._address.split("/")[2].isascii():
            said = self.tr("The host has letters beyond Latin ones; the net knows it as %1.")
            return f"{said.replace('%1', _encoded_host(self._address))} {self._beyond()}"
        return self._beyond()

    def _beyond(self) -> str:
        return self.tr("Heihe Reader works without the net. The browser will go there, and the site will notice.")

    def _quiet(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setProperty("tone", "quiet")
        return label

    def _feet(self) -> QHBoxLayout:
        feet = QHBoxLayout()
        feet.addWidget(self._button("AddressCopy", self.tr("Copy the address"), self._copy))
        feet.addStretch()
        feet.addWidget(self._button("AddressCancel", self.tr("Cancel"), self.reject))
        go = self._button("AddressOpen", self.tr("Open in the browser"), self._go)
        go.setProperty("look", "main")
        feet.addWidget(go)
        return feet

    def _button(self, name: str, words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(name == "AddressCancel")
        button.clicked.connect(deed)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.accept()

    def _go(self) -> None:
        self._open(QUrl(self._address))
        self.accept()


def can_be_opened(address: str) -> bool:
    """True for an address of the web; nothing else is ever handed to the desktop."""
    url = QUrl(address)
    return url.isValid() and url.scheme().lower() in _SCHEMES and bool(url.host())


def _encoded_host(address: str) -> str:
    return bytes(QUrl.toAce(QUrl(address).host()).data()).decode("ascii", "replace")
