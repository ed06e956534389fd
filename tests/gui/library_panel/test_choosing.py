"""Keys and pointer in the list of stories: where each leads, and what is chosen."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.library_panel.drag_picture import drag_picture
from heihe_reader.gui.library_panel.library_panel import LibraryPanel
from heihe_reader.gui.library_panel.library_view import LibraryView
from heihe_reader.gui.library_panel.rows import StoryRow
from heihe_reader.gui.theme.theme import Theme
from tests.gui.library_panel.made import article, story

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(panel: LibraryPanel) -> LibraryView:
    panel.view.enter()
    return panel.view


def named(view: LibraryView, index: QModelIndex) -> str:
    """A row: a story in capitals by its leader, or a telling."""
    row = view.model().row_at(index)  # type: ignore[attr-defined]
    return str(row.versions[0].id).upper() if isinstance(row, StoryRow) else str(row.id)


def here(view: LibraryView) -> str:
    """The current row."""
    return named(view, view.currentIndex())


def chosen(view: LibraryView) -> list[str]:
    """Which rows are chosen, from top to bottom."""
    return [named(view, index) for index in view.chosen_indexes()]


def press(view: LibraryView, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(view, key, held)


def middle(view: LibraryView, name: str) -> QPoint:
    """A point on a row that is in sight."""
    index = next(index for index in view.rows_in_sight() if named(view, index) == name)
    return view.visualRect(index).center()


def test_arrows_open_a_story_go_into_it_and_back_and_fold_it(view: LibraryView) -> None:
    press(view, Qt.Key.Key_Down)
    assert here(view) == "A"
    press(view, Qt.Key.Key_Right)
    assert (here(view), view.isExpanded(view.currentIndex())) == ("A", True)
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert here(view) == "b"
    press(view, Qt.Key.Key_Left)
    assert here(view) == "A"
    press(view, Qt.Key.Key_Left)
    assert not view.isExpanded(view.currentIndex())
    press(view, Qt.Key.Key_Down)
    assert here(view) == "D"


def test_home_and_end_reach_the_ends_and_the_last_telling_of_an_open_story(view: LibraryView) -> None:
    press(view, Qt.Key.Key_End)
    assert here(view) == "D"
    press(view, Qt.Key.Key_Home)
    assert here(view) == "E"


def test_a_page_goes_as_far_as_the_list_shows(panel: LibraryPanel, view: LibraryView) -> None:
    many = [article(f"x{n:03}", published=f"2020-01-{1 + n % 28:02}") for n in range(60)]
    panel.answering.show([story(f"s{a.id}", a.id) for a in many], many)  # type: ignore[attr-defined]
    view.enter()
    press(view, Qt.Key.Key_PageDown)
    first = view.currentIndex().row()
    assert 3 < first < 30
    press(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > first
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    press(view, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() == 0


def test_shift_and_arrows_choose_rows_and_what_lies_between(view: LibraryView) -> None:
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Down, held=SHIFT)
    assert chosen(view) == ["A", "a", "b"]
    press(view, Qt.Key.Key_Up, held=SHIFT)
    assert chosen(view) == ["A", "a"]


def test_a_click_with_shift_chooses_to_there_and_with_control_one_more(view: LibraryView) -> None:
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Right)
    QTest.mouseClick(view.viewport(), LEFT, NONE, middle(view, "E"))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, middle(view, "b"))
    assert chosen(view) == ["E", "A", "a", "b"]
    QTest.mouseClick(view.viewport(), LEFT, CONTROL, middle(view, "D"))
    assert chosen(view) == ["E", "A", "a", "b", "D"]
    QTest.mouseClick(view.viewport(), LEFT, CONTROL, middle(view, "A"))
    assert chosen(view) == ["E", "a", "b", "D"]


def test_all_are_chosen_story_by_story(view: LibraryView) -> None:
    press(view, Qt.Key.Key_A, held=CONTROL)
    assert chosen(view) == ["E", "A", "D"]
    assert len(view.chosen_rows()) == 3


@pytest.mark.parametrize("ratio", [1.0, 1.5])
def test_what_goes_with_the_pointer_is_a_card_with_the_title(qtbot: QtBot, theme: Theme, ratio: float) -> None:
    blank, card = drag_picture("", theme, ratio), drag_picture("New Amur bridge waits " * 5, theme, ratio)
    assert (card.width(), card.height()) == (round(240 * ratio), round(32 * ratio))
    ink, ground = card.toImage(), theme.colour("raised").name()
    inked = [x for x in range(ink.width()) if ink.pixelColor(x, ink.height() // 2).name() != ground]
    assert len(inked) > 40 * ratio
    assert max(x for x in inked if x < ink.width() - 2) < 230 * ratio, "a long title ends before the edge"
    assert blank.toImage() != ink
