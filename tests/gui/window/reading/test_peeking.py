"""Space looks into an article or a hit and leaves the desk as it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.reading.peeking import _told
from heihe_reader.model.article import TextVersion
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
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


@pytest.mark.parametrize(
    ("text", "end", "told"),
    [
        ("the cross above the shore", 12, "the cross…"),
        ("the cross above the shore", 9, "the cross…"),
        ("the cross above the shore", 25, "the cross above the shore"),
        ("黑河的夏天很短", 4, "黑河的夏…"),
    ],
)
def test_what_is_shown_ends_with_a_whole_word_and_dots_where_the_text_goes_on(text: str, end: int, told: str) -> None:
    block = Block(Span(0, len(text)))
    assert _told(TextVersion(ArticleId("a"), 1, "", text, (block,)), Span(0, end), None) == told
