"""The way out of the program: a web address goes to the desktop's browser, but only after a question."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.dialogs.address_question import AddressQuestion, can_be_opened
from heihe_reader.gui.window.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable


class Leaving(QObject):
    """Asks, then opens. `browser` is what is called with an address that a person agreed to."""

    def __init__(self, session: Session, desk: Desk, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self.browser: Callable[[QUrl], bool] = QDesktopServices.openUrl
        desk.address_wanted.connect(self.ask)

    def ask(self, address: str) -> None:
        """Shows the whole address and asks whether to open it."""
        if not can_be_opened(address):
            self._session.say_missing(self.tr("This is no address that a browser can open: %1").replace("%1", address))
            return
        AddressQuestion(address, self._open, self._window).open()

    def _open(self, url: QUrl) -> None:
        if not self.browser(url):
            self._session.say_missing(self.tr("The desktop has no browser for this. Copy the address instead."))
