"""The results page by keyboard and mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.search_panel.hits import HitTag, Order
from heihe_reader.gui.search_panel.model import HeadRow, HitRow, MoreRow
from heihe_reader.gui.search_panel.search_page import SearchPage
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from tests.gui.search_panel.test_hits import found

HITS = (
    *(
        found("a", f"telling number {number} says of the bridge that it waits {number}", story="1")
        for number in range(6)
    ),
    found("b", "a rather different bridge stands far away", story="2", language="ru", published="2024-01-01"),
    found("c", "a bridge in a box to subscribe to", story="2", folded=True),
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, icons: Icons) -> SearchPage:
    made = SearchPage(theme, icons)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.set_found("bridge", HITS, 126)
    return made


def kinds(page: SearchPage) -> list[type]:
    model = page.results.model()
    return [type(page.results._results.row_at(model.index(row, 0))) for row in range(model.rowCount())]


def text(page: SearchPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    return label.text()


def test_the_head_says_how_many_and_the_first_hit_is_current(page: SearchPage) -> None:
    assert text(page, "SearchHead") == "7 hits for “bridge”"
    assert page.results.currentIndex().row() == 1


@pytest.mark.parametrize("width", [740, 1200])
def test_what_was_found_is_never_cut_for_the_sake_of_a_button(qtbot: QtBot, page: SearchPage, width: int) -> None:
    page.resize(width, 700)
    page.set_found("bridge at last", HITS, 126)
    for name in ("SearchHead", "SearchSub"):
        label = page.findChild(QLabel, name)
        qtbot.waitUntil(lambda label=label: label.width() >= label.sizeHint().width())
    assert bool(page.findChild(QPushButton, "SearchTagAll").text()) == (width == 1200)


def test_four_passages_of_a_group_are_listed_and_enter_shows_the_rest(qtbot: QtBot, page: SearchPage) -> None:
    assert kinds(page) == [HeadRow, *[HitRow] * 4, MoreRow, HeadRow, HitRow]
    for _ in range(4):
        qtbot.keyClick(page.results, Qt.Key.Key_J)
    qtbot.keyClick(page.results, Qt.Key.Key_Return)
    assert kinds(page) == [HeadRow, *[HitRow] * 6, HeadRow, HitRow]


def test_j_and_k_step_over_heads_and_enter_opens(qtbot: QtBot, page: SearchPage) -> None:
    for _ in range(5):
        qtbot.keyClick(page.results, Qt.Key.Key_J)
    with qtbot.waitSignal(page.open_wanted) as wish:
        qtbot.keyClick(page.results, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (wish.args[0].hit.article, wish.args[1]) == ("b", True)
    for _ in range(9):
        qtbot.keyClick(page.results, Qt.Key.Key_K)
    with qtbot.waitSignal(page.open_wanted) as wish:
        qtbot.keyClick(page.results, Qt.Key.Key_Return)
    assert (wish.args[0], wish.args[1]) == (HITS[0], False)


def test_a_click_on_the_link_of_a_head_opens_its_articles(qtbot: QtBot, page: SearchPage) -> None:
    index = page.results.model().index(0, 0)
    row = page.results._results.row_at(index)
    at = page.results._delegate.link_rect(row, page.results.visualRect(index)).center()
    with qtbot.waitSignal(page.side_by_side_wanted) as wish:
        qtbot.mouseClick(page.results.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert wish.args == [("a",)]


def test_a_click_opens_a_hit(qtbot: QtBot, page: SearchPage) -> None:
    rect = page.results.visualRect(page.results.model().index(2, 0))
    with qtbot.waitSignal(page.open_wanted) as wish:
        qtbot.mouseClick(page.results.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, rect.center().y()))
    assert wish.args[0] == HITS[1]


def test_escape_goes_back_to_the_desk(qtbot: QtBot, page: SearchPage) -> None:
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.results, Qt.Key.Key_Escape)


def test_filters_leave_out_and_say_how_much_they_would_show(page: SearchPage) -> None:
    page.findChild(QCheckBox, "SearchLanguageRu").setChecked(False)
    assert text(page, "SearchHead") == "6 hits for “bridge”"
    page.findChild(QCheckBox, "SearchInFolded").setChecked(True)
    assert text(page, "SearchHead") == "7 hits for “bridge”"
    assert page.findChild(QCheckBox, "SearchLanguageRu").accessibleDescription() == "1"


def test_nothing_found_says_where_it_looked_and_offers_folded_text(qtbot: QtBot, page: SearchPage) -> None:
    page.set_found("box", HITS[-1:], 126)
    assert text(page, "SearchEmptyBold") == "No hits for “box”"
    assert text(page, "SearchEmptyPlain") == "Searched 126 articles, notes and titles. Folded text was left out."
    button = page.findChild(QPushButton, "SearchEmptyButton0")
    assert button.text() == "Search folded text"
    button.click()
    assert text(page, "SearchHead") == "1 hit for “box”"


def test_clearing_the_filters_brings_everything_back(page: SearchPage) -> None:
    for name in ("SearchInText", "SearchInNote"):
        page.findChild(QCheckBox, name).setChecked(False)
    button = page.findChild(QPushButton, "SearchEmptyButton1")
    assert button.text() == "Clear filters"
    button.click()
    assert text(page, "SearchHead") == "7 hits for “bridge”"


def test_by_date_the_newest_come_first(page: SearchPage) -> None:
    page.findChild(object, "SearchByDate").click()
    assert page.order() is Order.DATE
    first = page.results._results.row_at(page.results.model().index(1, 0))
    assert first.passage.shown.hit.article == "b"


def test_a_narrow_page_puts_the_filters_behind_a_button(qtbot: QtBot, page: SearchPage) -> None:
    page.resize(600, 600)
    assert not page.filters.isVisible()
    page.findChild(object, "SearchFiltersButton").click()
    assert page.filters.isVisible()


def test_new_hits_for_the_same_query_keep_the_current_row(qtbot: QtBot, page: SearchPage) -> None:
    qtbot.keyClick(page.results, Qt.Key.Key_J)
    page.set_found("bridge", HITS, 127)
    assert page.results.currentIndex().row() == 2


def test_it_is_drawn_in_every_theme(page: SearchPage) -> None:
    pictures = []
    for name in ("light", "dark", "sepia"):
        theme = load_theme(name)
        page.set_theme(theme, Icons(theme))
        pictures.append(page.results.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_by_tag_hits_are_counted_once_and_what_is_tagged_meanwhile_moves(qtbot: QtBot, page: SearchPage) -> None:
    page.findChild(QToolButton, "SearchByTag").click()
    assert [group.title for group in page.results._results._groups] == [""]
    tags = (HitTag("Crossing/Bridge", "blue"), HitTag("Voices", "violet"))
    page.renew([replace(HITS[6], tags=tags), *HITS[:6], HITS[7]])
    assert [group.title for group in page.results._results._groups] == ["Crossing/Bridge", "Voices", ""]
    assert text(page, "SearchHead") == "7 hits for “bridge”"
    page.results.grab()


def test_tags_are_offered_where_hits_have_some_and_what_is_ticked_is_shown_alone(page: SearchPage) -> None:
    assert not page.filters.tags.isVisible()
    page.renew([replace(HITS[6], tags=(HitTag("Crossing/Bridge", "blue"),)), *HITS[:6], HITS[7]])
    bridge, none = (page.findChild(QCheckBox, f"SearchTagged{path}") for path in ("Crossing/Bridge", ""))
    assert (bridge.accessibleDescription(), none.accessibleDescription()) == ("1", "6")
    bridge.setChecked(True)
    assert text(page, "SearchHead") == "1 hit for “bridge”"
    page.renew(HITS)
    assert text(page, "SearchHead") == "7 hits for “bridge”"


def test_of_many_tags_the_commonest_are_offered_and_a_button_shows_the_others(page: SearchPage) -> None:
    tags = tuple(HitTag(f"Tag {number}", "blue") for number in range(9))
    page.renew([replace(HITS[0], tags=tags), replace(HITS[1], tags=tags[8:]), *HITS[2:]])
    boxes = {box.text(): box for box in page.filters.tags.findChildren(QCheckBox)}
    assert boxes["Tag 8"].isVisible()
    assert not boxes["Tag 7"].isVisible()
    more = page.findChild(QPushButton, "SearchMoreTags")
    assert more.text() == "3 more tags"
    more.click()
    assert boxes["Tag 7"].isVisible()
    assert not more.isVisible()
