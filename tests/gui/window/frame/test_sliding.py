"""A folded panel slides over the desk for a moment, or is docked for good."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.settings import Settings


@pytest.fixture
def narrow(qtbot: QtBot, opened: MainWindow) -> Workspace:
    assert opened.library is not None
    workspace = opened.library.workspace
    opened.activateWindow()
    opened.resize(1024, 640)
    qtbot.waitUntil(lambda: not workspace.library.isVisible() and not workspace.tags.isVisible())
    opened.library.desk.give_focus()
    return workspace


def rail(workspace: Workspace, name: str) -> QToolButton:
    found = workspace.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def slid(panel: QWidget, workspace: Workspace) -> bool:
    """The panel lies over the desk, which keeps its room."""
    return panel.isVisible() and panel.parentWidget() is workspace


def left(workspace: Workspace) -> QWidget:
    """What the library panel lies in."""
    return workspace.library.parentWidget()


def test_a_click_on_the_rail_slides_the_library_over_the_desk_until_the_keys_go_elsewhere(
    qtbot: QtBot, narrow: Workspace
) -> None:
    width = narrow.desk.width()
    qtbot.mouseClick(rail(narrow, "LibraryRailLibrary"), Qt.MouseButton.LeftButton)
    assert slid(left(narrow), narrow)
    assert QApplication.focusWidget() is narrow.library.view
    assert narrow.desk.width() == width
    qtbot.waitUntil(lambda: left(narrow).x() == rail(narrow, "LibraryRailLibrary").parentWidget().width())

    qtbot.keyClick(narrow.library.view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert slid(left(narrow), narrow)
    qtbot.keyClick(narrow.library.view, Qt.Key.Key_Escape)
    assert not narrow.library.isVisible()
    assert rail(narrow, "LibraryRailLibrary").isVisible()


def test_a_double_click_docks_it_and_it_stays(qtbot: QtBot, narrow: Workspace) -> None:
    button = rail(narrow, "LibraryRailLibrary")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert narrow.library.isVisible()
    assert left(narrow).parentWidget() is not narrow
    assert not button.isVisible()
    narrow.desk.give_focus()
    assert narrow.library.isVisible()


def test_the_right_panel_slides_from_its_side(qtbot: QtBot, narrow: Workspace) -> None:
    qtbot.mouseClick(rail(narrow, "MarksRailTags"), Qt.MouseButton.LeftButton)
    frame = narrow.findChild(QWidget, "RightFrame")
    assert isinstance(frame, QWidget)
    assert slid(frame, narrow)
    assert narrow.tags.isAncestorOf(QApplication.focusWidget())  # there are no tags, so it is what makes one
    qtbot.waitUntil(lambda: frame.geometry().right() == rail(narrow, "MarksRailTags").parentWidget().x() - 1)
    narrow.desk.give_focus()
    assert not frame.isVisible()


def test_filtering_a_folded_library_slides_it_in_and_opening_puts_it_away(
    qtbot: QtBot, opened: MainWindow, narrow: Workspace
) -> None:
    opened.actions_["actionFilter"].trigger()
    assert slid(left(narrow), narrow)
    assert QApplication.focusWidget() is narrow.library.filter
    assert opened.library is not None
    opened.library.desk.give_focus()
    assert not narrow.library.isVisible()


def test_a_window_that_grows_docks_what_slides(qtbot: QtBot, opened: MainWindow, narrow: Workspace) -> None:
    qtbot.mouseClick(rail(narrow, "LibraryRailLibrary"), Qt.MouseButton.LeftButton)
    opened.resize(1440, 900)
    qtbot.waitUntil(lambda: narrow.library.isVisible() and left(narrow).parentWidget() is not narrow)
    assert left(narrow).x() == 0
    assert left(narrow).width() == narrow.kept(Settings()).left_width


def test_both_panels_slide_one_after_the_other_and_qt_has_nothing_to_say(narrow: Workspace, qtlog: Any) -> None:
    narrow._left.slide(300)
    narrow._right.slide(300)
    narrow._right.sliding.close()  # while the other is still away from its place
    narrow._left.sliding.close()
    assert [record.message for record in qtlog.records if "Splitter" in record.message] == []
