"""The filter by keyboard, and what a filtered list says of itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from heihe_reader.gui.library_panel.library_panel import LibraryPanel
from heihe_reader.gui.library_panel.rows import StoryRow
from heihe_reader.gui.library_panel.words import story_facts
from tests.gui.library_panel.made import STORIES

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(panel: LibraryPanel) -> LibraryPanel:
    """With the keys in its filter."""
    panel.filter.setFocus()
    return panel


def counts(panel: LibraryPanel) -> str:
    return panel.findChild(QLabel, "LibraryCounts").text()


def test_down_goes_to_the_first_row_of_what_was_typed_a_moment_ago(qtbot: QtBot, panel: LibraryPanel) -> None:
    qtbot.keyClicks(panel.filter, "river")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Down)

    row = panel.view.current_row()
    assert isinstance(row, StoryRow)
    assert row.title == "River, rail and gas"
    assert QApplication.focusWidget() is panel.view


def test_enter_opens_the_first_match_and_with_control_beside(qtbot: QtBot, panel: LibraryPanel) -> None:
    opened: list[object] = []
    beside: list[object] = []
    panel.view.open_wanted.connect(opened.append)
    panel.view.beside_wanted.connect(beside.append)

    qtbot.keyClicks(panel.filter, "courier")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return, CONTROL)

    assert opened == [("b",)]
    assert beside == ["b"]


def test_enter_and_down_do_nothing_where_nothing_matches(qtbot: QtBot, panel: LibraryPanel) -> None:
    opened: list[object] = []
    panel.view.open_wanted.connect(opened.append)

    qtbot.keyClicks(panel.filter, "no such thing")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    qtbot.keyClick(panel.filter, Qt.Key.Key_Down)

    assert opened == []
    assert QApplication.focusWidget() is panel.filter


def test_escape_clears_the_filter_and_returns_to_the_list(qtbot: QtBot, panel: LibraryPanel) -> None:
    qtbot.keyClicks(panel.filter, "no such thing")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)

    assert panel.filter.text() == ""
    assert len(panel.listed.leaders) == len(STORIES)
    assert QApplication.focusWidget() is panel.view


def test_a_story_that_matches_by_one_telling_shows_that_telling(qtbot: QtBot, panel: LibraryPanel) -> None:
    qtbot.keyClicks(panel.filter, "empty lanes")
    qtbot.waitUntil(lambda: panel.listed.hidden == 4)

    model = panel.view.model()
    story = model.index(0, 0)
    assert model.rowCount(story) == 1
    assert panel.view.isExpanded(story)
    telling = model.index(0, 0, story)
    assert panel.view.visualRect(telling).height() > 0
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "Empty lanes at Heihe" in telling.data(role)
    panel.grab()


def test_a_story_with_some_of_its_tellings_says_how_many(qtbot: QtBot, panel: LibraryPanel) -> None:
    qtbot.keyClicks(panel.filter, "empty lanes")
    qtbot.waitUntil(lambda: panel.listed.hidden == 4)
    row = panel.view.story(0)

    assert row is not None
    assert not row.alone
    assert story_facts(row, "en").startswith("1 of 3 versions")


def test_what_the_filter_unfolds_is_folded_again_without_it(qtbot: QtBot, panel: LibraryPanel) -> None:
    qtbot.keyClicks(panel.filter, "empty lanes")
    qtbot.waitUntil(lambda: panel.listed.hidden == 4)
    panel.filter.clear()
    qtbot.waitUntil(lambda: panel.listed.hidden == 0)

    model = panel.view.model()
    assert not any(panel.view.isExpanded(model.index(row, 0)) for row in range(model.rowCount()))


def test_the_head_says_how_many_articles_are_left(qtbot: QtBot, panel: LibraryPanel) -> None:
    qtbot.keyClicks(panel.filter, "bridge")
    qtbot.waitUntil(lambda: counts(panel) == "3 of 5 articles")

    panel.filter.clear()
    qtbot.waitUntil(lambda: counts(panel) == "5 articles, 3 stories")
