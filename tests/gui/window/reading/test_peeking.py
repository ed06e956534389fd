"""Space looks into an article or a hit and leaves the desk as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from tests.gui.window.conftest import Told


def test_space_shows_the_first_words_of_the_chosen_article_and_escape_goes_back(
    qtbot: QtBot, opened: MainWindow, told: Told
) -> None:
    library = opened.library
    assert library is not None
    view, peek = library.workspace.library.view, library.peeking.peek
    view.choose(told.alone)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(peek.isVisible)
    assert peek.findChild(QLabel, "PeekTitle").text() == "Лето"
    assert peek.accessibleDescription().startswith("Летом на набережной")
    assert library.opening.ids == (told.wire, told.courier)

    qtbot.keyClick(peek, Qt.Key.Key_Escape)
    assert not peek.isVisible()
    qtbot.waitUntil(view.hasFocus)


def test_space_on_a_hit_shows_its_paragraph_and_enter_opens_it(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    library.finding.search("toll")
    results = library.finding.page.results
    qtbot.waitUntil(lambda: results.model().rowCount() > 0)
    results.setFocus()
    qtbot.keyClick(results, Qt.Key.Key_Space)
    peek = library.peeking.peek
    qtbot.waitUntil(peek.isVisible)
    assert peek.accessibleDescription().startswith("The toll is the reason")
    assert ">toll</span>" in peek.findChild(QLabel, "PeekWords").text()

    qtbot.keyClick(peek, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.opening.active == told.courier)
    assert library.workspace.centre.currentWidget() is library.desk
