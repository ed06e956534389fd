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


def test_a_host_in_other_letters_is_told_and_other_schemes_are_never_asked_for(opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    library.desk.address_wanted.emit("https://аmur.example/")  # the first letter is Cyrillic
    assert any("xn--" in label.text() for label in question(opened).findChildren(QLabel))
    press(opened, "AddressCancel")
    before = len(opened.findChildren(AddressQuestion))
    for address in ("file:///etc/passwd", "javascript:alert(1)", "https://"):
        library.desk.address_wanted.emit(address)
    assert len(opened.findChildren(AddressQuestion)) <= before
