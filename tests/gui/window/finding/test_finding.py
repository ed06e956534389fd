"""Searching the library again: the hits come back whenever somebody asks for them."""

import re

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.span import Span
from tests.gui.window.conftest import Told


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
    searched.workspace.window().activateWindow()
    searched.desk.give_focus()
    searched.commands.palette.search_wanted.emit("lorries")
    qtbot.waitUntil(searched.finding.page.isVisible)
    assert searched.workspace.toolbar.search.hasFocus()  # the desk that had the keys is behind the page now


def test_the_key_of_the_search_leaves_the_desk_where_it_is_while_there_are_no_words(opened: MainWindow) -> None:
    opened.actions_["actionSearch"].trigger()
    assert opened.library is not None
    assert opened.library.desk.isVisible()
    assert not opened.library.is_made("finding")


def test_every_place_of_the_words_is_marked_and_stepped_to_however_close_they_stand(
    searched: OpenLibrary, qtbot: QtBot, told: Told
) -> None:
    texts = {content.id: content.text.text for content in searched.opening.contents}
    searched.finding.search('"the"')
    qtbot.waitUntil(lambda: searched.finding.page._query == '"the"')
    for id, text in texts.items():
        stand = [Span(*match.span()) for match in re.finditer(r"(?i)\bthe\b", text)]
        assert len(stand) > 3
        assert [place.span for place in searched.finding._hits if place.article == id] == stand


def test_the_status_line_says_what_was_searched_and_the_keys_until_the_desk_is_back(
    qtbot: QtBot, opened: MainWindow, searched: OpenLibrary
) -> None:
    searched.finding.search("bridge")
    qtbot.waitUntil(searched.finding.page.isVisible)
    searched.opening.opened.emit()  # what stands on the desk behind it is not said
    assert re.fullmatch(r"Searched \d+ articles in \d+\.\d\d s", opened.status.where.text())
    assert "Esc goes back to the desk" in opened.status.what.text()
    searched.finding.leave()
    assert "¶" in opened.status.where.text()
    assert "Esc" not in opened.status.what.text()
