"""The question before the browser or the mail program is given an address: nothing here goes to the net by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.widgets.addresses import hosts, is_mail, shown

_LONG = 700  # code points of an address that has more lines than a small window has room for
_ROOM, _WIDTH = 220, 520  # pixels


class AddressQuestion(QDialog):
    """Names the whole address and offers to open or to copy it."""

    def __init__(self, address: str, open_it: Callable[[QUrl], object], parent: QWidget | None = None) -> None:
        """`open_it` is called with the address when a person says so."""
        super().__init__(parent)
        self.setObjectName("AddressQuestion")
        self.setModal(False)
        self.setWindowTitle(self.tr("Open a link"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._address = address
        self._open = open_it
        self._lay_out()
        width = max(_WIDTH, self.minimumSizeHint().width())
        self.setFixedWidth(width)
        self.setMinimumHeight(self.layout().totalHeightForWidth(width))

    def _lay_out(self) -> None:
        mail = is_mail(self._address)
        asked = self.tr("Write to this address?") if mail else self.tr("Open this address in the browser?")
        bold = QLabel(asked, self)
        bold.setFont(weighted(interface_font(15.0)))
        address = QLabel("\u200b".join(shown(self._address)), self)  # so that it breaks anywhere
        address.setObjectName("AddressShown")
        address.setAccessibleName(shown(self._address))
        address.setTextFormat(Qt.TextFormat.PlainText)
        address.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (bold, self._scrolled(address), *([] if mail else [self._host()]), self._quiet(self._beyond(mail))):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(self._feet())

    def _scrolled(self, address: QLabel) -> QWidget:
        """A very long address is moved in a window of its own, so that the buttons stay in sight."""
        if len(self._address) <= _LONG:
            return address
        area = QScrollArea(self)
        area.setObjectName("AddressArea")
        area.setAccessibleName(self.tr("The whole address"))
        area.setWidgetResizable(True)
        area.setWidget(address)
        area.setFixedHeight(_ROOM)
        return area

    def _host(self) -> QLabel:
        """Whom the browser will ask, for an address can hide it; how the net writes it, for letters can look alike."""
        read, known = hosts(self._address)
        said = self.tr("It leads to %1.").replace("%1", read)
        if read != known:
            said = self.tr("It leads to %1, which the net knows as %2.").replace("%1", read).replace("%2", known)
        label = QLabel(said, self)
        label.setObjectName("AddressHost")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _beyond(self, mail: bool) -> str:
        if mail:
            return self.tr("Heihe Reader sends nothing. Your mail program will open a new letter.")
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
        cancel = self._button("AddressCancel", self.tr("Cancel"), self.reject)
        cancel.setFocus()  # a second Enter by mistake opens nothing
        feet.addWidget(cancel)
        words = self.tr("Open the mail program") if is_mail(self._address) else self.tr("Open in the browser")
        go = self._button("AddressOpen", words, self._go)
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
