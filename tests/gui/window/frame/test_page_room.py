"""A page in the desk's place has the room of the panels too, and of what is about texts on the toolbar."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.review.words import Tab
from heihe_reader.gui.window.main_window import MainWindow


def seen(window: MainWindow, *names: str) -> list[bool]:
    found = [window.findChild(QWidget, name) for name in names]
    return [part is not None and part.isVisible() for part in found]


def test_the_hits_stand_from_edge_to_edge_and_leaving_them_brings_all_back(qtbot: QtBot, opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    beside = ("LibraryPanel", "RightFrame", "toolRibbons", "Views", "toolNextPassage")
    assert seen(opened, *beside) == [True] * 5
    library.finding.search("lorries")
    qtbot.waitUntil(library.finding.page.isVisible)
    assert seen(opened, *beside, "LibraryRail", "MarksRail") == [False] * 7
    assert seen(opened, "toolImport", "toolUndo", "SearchBox") == [True] * 3
    assert library.finding.page.width() > opened.width() - 4
    opened.actions_["actionLeftPanel"].trigger()
    assert seen(opened, "LibraryPanel") == [True], "a person may open one"
    library.finding.leave()
    assert seen(opened, *beside) == [True] * 5
    assert seen(opened, "LibraryRail", "MarksRail") == [False] * 2


def test_going_from_the_hits_to_the_review_gives_the_panels_back_only_with_the_desk(
    qtbot: QtBot, opened: MainWindow
) -> None:
    library = opened.library
    assert library is not None
    library.workspace.show_right(False)
    library.finding.search("lorries")
    qtbot.waitUntil(library.finding.page.isVisible)
    library.reviewing.open()
    assert seen(opened, "LibraryPanel", "LibraryRail") == [False, False]
    page = library.reviewing.page
    assert page is not None
    page.choose_tab(Tab.DECIDED)
    qtbot.waitUntil(lambda: page.list.current() is not None)
    assert seen(opened, "toolRibbons") == [True], "its evidence is text"
    library.reviewing.leave()
    assert seen(opened, "LibraryPanel", "RightFrame", "MarksRail") == [True, False, True]
