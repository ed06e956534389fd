"""The bar over selected text comes after the mouse and goes at the first key."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.span import Place, Span
from tests.gui.window.conftest import Told


def test_the_bar_offers_what_can_be_done_and_a_click_does_it(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    library.desk.activate(told.wire)
    library.desk.select(Place(told.wire, Span(8, 30)))
    library.selecting._show()
    assert library.bar.isVisible()

    library.bar.highlight.click()

    assert not library.bar.isVisible()
    assert len(library.opening.marks_of(told.wire)) == 1


def test_a_key_sends_the_bar_away(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    library.desk.activate(told.wire)
    library.desk.select(Place(told.wire, Span(8, 30)))
    library.selecting._show()

    qtbot.keyClick(library.desk.panes[0].reading, Qt.Key.Key_Down)

    assert not library.bar.isVisible()


def test_the_bar_stays_within_its_pane(opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    library.desk.activate(library.desk.articles()[0])
    library.desk.select(Place(library.desk.articles()[0], Span(40, 90)))

    library.selecting._show()

    pane = library.desk.panes[0]
    assert library.bar.geometry().right() <= pane.mapTo(library.workspace, pane.rect().topRight()).x()


def test_nothing_selected_shows_no_bar(opened: MainWindow) -> None:
    assert opened.library is not None
    opened.library.selecting._show()

    assert not opened.library.bar.isVisible()


def test_the_bar_comes_after_the_mouse_has_selected_something(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    viewport = library.desk.panes[0].reading.viewport()
    library.desk.activate(library.desk.articles()[0])
    left = Qt.MouseButton.LeftButton
    start, end = QPoint(120, 40), QPoint(300, 40)

    qtbot.mousePress(viewport, left, pos=start)
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, left, pos=end)
    library.desk.select(Place(library.desk.articles()[0], Span(8, 30)))

    qtbot.waitUntil(library.bar.isVisible)
