"""Searching the library again: the hits come back whenever somebody asks for them."""

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary


@pytest.fixture
def searched(qtbot: QtBot, opened: MainWindow) -> OpenLibrary:
    """The library after a search that was left again."""
    library = opened.library
    assert library is not None
    library.workspace.toolbar.search.search_for("lorries")
    qtbot.waitUntil(library.finding.page.isVisible)
    library.finding.leave()
    assert not library.finding.page.isVisible()
    return library


def test_the_key_of_the_search_shows_the_hits_of_before(
    qtbot: QtBot, opened: MainWindow, searched: OpenLibrary
) -> None:
    opened.actions_["actionSearch"].trigger()
    qtbot.waitUntil(searched.finding.page.isVisible)
    assert searched.workspace.toolbar.search.hasFocus()
    assert searched.workspace.toolbar.search.selectedText() == "lorries"


def test_the_palette_searches_for_the_same_words_again(qtbot: QtBot, searched: OpenLibrary) -> None:
    searched.commands.palette.search_wanted.emit("lorries")
    qtbot.waitUntil(searched.finding.page.isVisible)


def test_the_key_of_the_search_leaves_the_desk_where_it_is_while_there_are_no_words(opened: MainWindow) -> None:
    opened.actions_["actionSearch"].trigger()
    assert opened.library is not None
    assert opened.library.desk.isVisible()
    assert not opened.library.is_made("finding")
