"""Nothing leaves the program without a question that names the whole address."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.address_question import AddressQuestion
from heihe_reader.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

LONG = "https://amur.example/bridge/" + "a" * 300 + "?id=1"


def question(window: MainWindow) -> AddressQuestion:
    return window.findChildren(AddressQuestion)[-1]


def press(window: MainWindow, name: str) -> None:
    button = question(window).findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_an_address_is_named_whole_and_opened_only_when_a_person_says_so(opened: MainWindow, qtbot: QtBot) -> None:
    library = opened.library
    assert library is not None
    gone: list[QUrl] = []
    library.leaving.browser = lambda url: not gone.append(url)
    library.desk.address_wanted.emit(LONG)
    shown = question(opened).findChild(QLabel, "AddressShown")
    assert shown is not None
    assert shown.text().replace("\u200b", "") == LONG
    press(opened, "AddressCancel")
    assert not gone
    library.desk.address_wanted.emit(LONG)
    press(opened, "AddressCopy")
    assert not gone
    assert QGuiApplication.clipboard().text() == LONG
    library.desk.address_wanted.emit(LONG)
    press(opened, "AddressOpen")
    assert [url.toString() for url in gone] == [LONG]


HOSTS = {
    "https://аmur.example/": "It leads to аmur.example, which the net knows as xn--mur-5cd.example.",  # Cyrillic а
    "https://xn--mur-5cd.example/": "It leads to аmur.example, which the net knows as xn--mur-5cd.example.",
    "https://bank.example@amur.example/": "It leads to amur.example.",
}
REFUSED = {
    "javascript:alert(1)": "never run",
    "file:///etc/passwd": "“file:”",
    "C:\\boot.ini": "“c:”",
    "../other.html": "neighbour",
    "https://": "no address",
    "mailto:a@b.example?attach=/etc/passwd": "more than words",
}


def test_the_host_is_told_as_it_is_read_and_as_the_net_knows_it(opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    for address, leads in HOSTS.items():
        library.desk.address_wanted.emit(address)
        host = question(opened).findChild(QLabel, "AddressHost")
        assert host is not None
        assert host.text() == leads
        assert not question(opened).isModal()


def test_what_is_no_address_of_web_or_mail_is_refused_in_words(opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    words: list[str] = []
    library.session.said.connect(lambda message: words.append(message.words))
    for address, said in REFUSED.items():
        library.desk.address_wanted.emit(address)
        assert said in words[-1]
        assert address in words[-1]
    assert not opened.findChildren(AddressQuestion)


def test_a_letter_is_asked_for_too_and_signs_that_turn_the_line_are_shown_as_bytes(opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    library.desk.address_wanted.emit("mailto:ferry@amur.example?subject=\u202etoll")
    shown = question(opened).findChild(QLabel, "AddressShown")
    assert shown is not None
    assert shown.accessibleName() == "mailto:ferry@amur.example?subject=%E2%80%AEtoll"
    assert question(opened).findChild(QLabel, "AddressHost") is None
