"""Scrolling by anchor."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.page import Page
from heihe_reader.model.span import Span
from tests.gui.desk.conftest import MakePane
from tests.gui.desk.pages import FOLDED, content

LONG = "The river is wide here and the boats are few in winter, said the old ferryman on the bank. " * 6


def test_only_what_is_in_sight_is_laid_out(make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG] * 500))
    laid = sum(pane.sheet.is_laid(i) for i in range(500))
    assert 0 < laid < 40


def test_the_end_is_reached_and_not_passed(make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG] * 60))
    pane.scroll_by(10**7)
    last = pane.seen()[-1]
    assert last.number == 59
    assert abs(pane.sheet.heights.total() - pane.sheet.scroll - pane.view_height()) <= 1


def test_scrolling_there_and_back_ends_where_it_began(make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG] * 80))
    pane.show_offset(pane.sheet.rows[40].start, 0.4)
    first = pane.seen()[0]
    for step in (133, 977, -450, -660, 5000, -5000):
        pane.scroll_by(step)
    again = pane.seen()[0]
    assert (again.number, again.y) == (first.number, first.y)


def test_what_is_read_stays_in_place_when_rows_above_turn_out_higher(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane(content("a", ["i" * 400] * 20 + ["M" * 400] * 20 + [LONG] * 20))
    pane.show_offset(pane.sheet.rows[45].start, 0.0)
    top = pane.sheet.top_of(45)
    for index in range(45):
        pane.sheet.layout(index)
    assert pane.sheet.top_of(45) == top


def test_a_new_width_keeps_the_paragraph_at_the_top(make_pane: MakePane) -> None:
    pane = make_pane(content("a", [LONG] * 50))
    pane.show_offset(pane.sheet.rows[20].start, 0.0)
    pane.resize(400, 400)
    assert pane.sheet.anchor[0] in (19, 20)
    pane.set_size(20.0)
    assert pane.sheet.anchor[0] in (19, 20)


def test_a_native_bar_moved_from_outside_moves_the_text(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane(content("a", [LONG] * 50))
    bar = pane.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    with qtbot.waitSignal(pane.scrolled):
        bar.setValue(bar.maximum())
    assert pane.seen()[-1].number == 49


def test_the_map_drags_the_text(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane(content("a", [LONG] * 50))
    map_ = pane.map
    qtbot.mousePress(map_, Qt.MouseButton.LeftButton, pos=QPoint(6, map_.height() - 2))
    qtbot.mouseRelease(map_, Qt.MouseButton.LeftButton, pos=QPoint(6, map_.height() - 2))
    assert pane.seen()[-1].number == 49
    qtbot.mousePress(map_, Qt.MouseButton.LeftButton, pos=QPoint(6, map_.height() - 6))
    qtbot.mouseMove(map_, QPoint(6, -50))
    assert pane.sheet.scroll == 0


def test_revealing_a_folded_place_opens_its_fold(make_pane: MakePane) -> None:
    page = content("a", [LONG, ("Hidden words here", FOLDED), *([LONG] * 20)])
    pane = make_pane(page)
    at = page.text.text.index("words here")
    pane.reveal(Span(at, at + 5), 0.4)
    assert pane.caret == at
    box = pane.sheet.caret_box(at)
    assert abs(box.top() - 0.4 * pane.view_height()) < 30


def test_a_fold_opens_below_its_line_without_moving_it(make_pane: MakePane) -> None:
    page = content("a", [LONG] * 6 + [(LONG, FOLDED)] + [LONG] * 20)
    pane = make_pane(page)
    pane.show_offset(pane.sheet.rows[6].start, 0.5)
    y = pane.sheet.top_of(6)
    pane.toggle_fold(pane.sheet.rows[6])  # type: ignore[arg-type]
    assert pane.sheet.top_of(6) == y
    pane.toggle_fold(pane.sheet.rows[6])  # type: ignore[arg-type]
    assert pane.sheet.top_of(6) == y


def test_the_same_article_keeps_its_place_in_another_view(make_pane: MakePane) -> None:
    page = content("a", [LONG] * 30)
    pane = make_pane(page)
    pane.show_offset(pane.sheet.rows[15].start, 0.0)
    pane.select(pane.sheet.rows[15].start, pane.sheet.rows[15].start + 9)
    scroll = pane.sheet.anchor
    pane.set_page(Page(page))
    assert pane.sheet.anchor == scroll
    assert len(pane.selected_text()) == 9
