"""The way out of the program: an address goes to the browser or the mail program, but only after a question."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.address_question import AddressQuestion
from heihe_reader.gui.widgets.addresses import refusal, shown
from heihe_reader.gui.window.session.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = 80  # code points of an address in a message


class Leaving(QObject):
    """Asks, then opens. `browser` is what is called with an address that a person agreed to."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self.browser: Callable[[QUrl], bool] = QDesktopServices.openUrl

    def ask(self, address: str) -> None:
        """Shows the whole address and asks whether to open it; says why where it never is. One question at a time."""
        if said := refusal(address):
            self._session.say_missing(f"{said} {_short(shown(address))}")
            return
        for earlier in self._window.findChildren(AddressQuestion):
            earlier.reject()
        AddressQuestion(address, self._open, self._window).show()

    def _open(self, url: QUrl) -> None:
        if not self.browser(url):
            self._session.say_missing(self.tr("The desktop has no program for this. Copy the address instead."))


def _short(address: str) -> str:
    return address if len(address) <= _LONGEST else f"{address[:_LONGEST]}…"
