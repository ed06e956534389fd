"""Hits by date: months or years, chosen by dragging and by keys."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.search_panel.dates import counted, keys_of
from heihe_reader.gui.search_panel.search_page import SearchPage
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from tests.gui.search_panel.test_hits import found

HITS = [
    found("a", "one bridge stands here", story="1", published="2023-01-04"),
    found("b", "another bridge is built", story="2", published="2023-03-14"),
    found("c", "a third bridge was drawn", story="3", published="2023-03-15"),
    found("d", "nobody knows when this bridge fell", story="4", published=None),
]


def test_months_have_no_gaps_and_partial_or_far_dates_are_shown_by_year() -> None:
    assert counted(keys_of(HITS), HITS).counts == (1, 0, 2)
    assert keys_of(HITS) == ("2023-01", "2023-02", "2023-03")
    assert keys_of([*HITS, found("e", "a bridge", published="2021")]) == ("2021", "2022", "2023")
    assert len(keys_of([*HITS, found("e", "a bridge", published="1858-05-28")])) == 2023 - 1858 + 1
    assert keys_of(HITS[3:]) == ()


def test_a_dragged_stretch_filters_the_hits_and_escape_lets_all_through(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    page = SearchPage(theme, icons)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.set_found("bridge", HITS, 4)
    dates = page.filters.dates
    assert dates.isVisible()
    third = dates.width() // 3

    qtbot.mousePress(dates, Qt.MouseButton.LeftButton, pos=QPoint(third + 4, 20))
    qtbot.mouseMove(dates, QPoint(dates.width() - 4, 20))
    qtbot.mouseRelease(dates, Qt.MouseButton.LeftButton, pos=QPoint(dates.width() - 4, 20))
    assert dates.chosen == ("2023-02", "2023-03")
    assert {each.hit.article for each in page._listed} == {"b", "c"}

    qtbot.keyClick(dates, Qt.Key.Key_Escape)
    assert len(page._listed) == 4
    qtbot.keyClick(dates, Qt.Key.Key_Right)
    assert dates.chosen == ("2023-01", "2023-01")
    qtbot.keyClick(dates, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert dates.chosen == ("2023-01", "2023-02")
    page.filters.clear()
    assert dates.chosen == ("", "")
