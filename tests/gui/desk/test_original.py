"""Printed pages in place of the text or beside it: what is selected, marked or found on one side shows on the other."""

from dataclasses import replace

import pymupdf
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from heihe_reader.errors import HeiheError
from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.leads import Leads
from heihe_reader.gui.desk.original_pictures import Pictures
from heihe_reader.gui.desk.original_stack import GAP, PageStack
from heihe_reader.gui.desk.original_view import OriginalView
from heihe_reader.gui.desk.original_wishes import Asked, PageWish, Shown
from heihe_reader.gui.desk.original_words import PageWords
from heihe_reader.gui.desk.pane_state import PaneState
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.model.block import Link
from heihe_reader.model.original import DrawnPage, WordBox
from heihe_reader.model.span import Place, Span
from heihe_reader.pages.original import OriginalPdf
from heihe_reader.pages.read import read_pdf
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import content, mark

PAGES = 6


def pdf() -> bytes:
    document = pymupdf.open()
    for number in range(PAGES):
        page = document.new_page(width=300, height=220)
        page.insert_text((40, 60), f"Page {number} begins with the bridge.", fontsize=12)
        page.insert_text((40, 120), f"It ends with the river number {number}.", fontsize=12)
    return bytes(document.tobytes())


@pytest.fixture(scope="module")
def original() -> OriginalPdf:
    data = pdf()
    return OriginalPdf(data, read_pdf(data).text)


class Answering:
    """Answers what a desk asks for at once, as the window would after a while, and keeps the questions."""

    def __init__(self, original: OriginalPdf) -> None:
        self._original = original
        self.wishes: list[PageWish] = []
        self.failing: set[tuple[Asked, int]] = set()

    def __call__(self, wish: PageWish) -> None:
        self.wishes.append(wish)
        try:
            if (wish.asked, wish.number) in self.failing:
                raise HeiheError(f"Page {wish.number + 1} is damaged.")
            wish.answer(self._found(wish))
        except HeiheError as error:
            wish.fail(str(error))

    def _found(self, wish: PageWish) -> object:
        if wish.asked is Asked.SIZES:
            return self._original.sizes()
        if wish.asked is Asked.RUNS:
            return self._original.runs()
        if wish.asked is Asked.WORDS:
            return self._original.words(wish.number)
        return self._original.draw(wish.number, wish.scale)

    def asked(self, asked: Asked) -> list[int]:
        return [wish.number for wish in self.wishes if wish.asked is asked]


@pytest.fixture
def answering(original: OriginalPdf) -> Answering:
    return Answering(original)


@pytest.fixture
def desk(qtbot: QtBot, make_desk: MakeDesk, answering: Answering) -> Desk:
    """A desk of 960 × 600 with an article that came from a PDF of six pages."""
    text = read_pdf(pdf()).text
    made = content("report", text.split("\n\n"))
    source = replace(made.article.source, media_type="application/pdf")
    made = replace(made, article=replace(made.article, source=source))
    assert made.text.text == text
    desk = make_desk()
    desk.page_asked.connect(answering)
    desk.show_articles([replace(made, marks=(mark(made, "river number 0", "blue"),))])
    return desk


def shown(desk: Desk, how: Shown) -> OriginalView:
    article = desk.active_article()
    assert article is not None
    desk.show_original(article, how)
    view = desk.panes[0].original.view
    assert view is not None
    return view


def picture(view: OriginalView) -> QImage:
    return view.viewport().grab().toImage()


def point_of(view: OriginalView, words: str, *, end: bool = False) -> QPoint:
    at = view.reading.sheet.text.index(words)
    box = view.box_of(Span(at, at + len(words)))
    assert box is not None
    return QPointF(box.right() if end else box.left(), box.center().y()).toPoint()


def test_only_pages_in_sight_and_one_more_are_drawn(desk: Desk, answering: Answering) -> None:
    view = shown(desk, Shown.PAGE)
    assert [leaf.number for leaf in view.leaves()] == [0, 1]
    assert answering.asked(Asked.PICTURE) == [0, 1, 2]
    view.scroll_by(100_000)
    assert answering.asked(Asked.PICTURE) == [0, 1, 2, 4, 5, 3]


def test_pages_are_centred_with_twelve_pixels_between(desk: Desk) -> None:
    view = shown(desk, Shown.PAGE)
    one, two = view.leaves()
    assert two.top - (one.top + one.height) == 12 == one.top
    assert abs(one.left + one.width / 2 - view.viewport().width() / 2) <= 1


def test_dragging_on_the_page_selects_the_same_words_in_the_text(qtbot: QtBot, desk: Desk) -> None:
    view = shown(desk, Shown.PAGE)
    start, end = point_of(view, "begins with"), point_of(view, "begins with", end=True)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), end)
    with qtbot.waitSignal(desk.selection_changed) as told:
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert desk.selected_text() == "begins with"
    assert told.args is not None
    assert told.args[1] == view.reading.selection
    box = desk.selection_box()
    assert box is not None
    assert abs(box.left() - view.viewport().mapTo(desk, start).x()) <= 1


def test_a_click_on_a_link_asks_for_its_address_and_a_drag_only_selects(qtbot: QtBot, desk: Desk) -> None:
    view, pane = shown(desk, Shown.PAGE), desk.panes[0].reading
    start = pane.sheet.text.index("bridge")
    pane.sheet.leads = Leads(pane.sheet.text, links=(Link(Span(start, start + 6), "https://amur.example/"),))
    box = view.box_of(Span(start, start + 6))
    assert box is not None
    at = box.center().toPoint()
    with qtbot.waitSignal(desk.address_wanted) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == ["https://amur.example/"]
    qtbot.mouseMove(view.viewport(), at)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    with qtbot.assertNotEmitted(desk.address_wanted):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseMove(view.viewport(), at + QPoint(40, 0))
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(40, 0))


def test_a_double_click_selects_a_word_and_a_third_the_paragraph(qtbot: QtBot, desk: Desk) -> None:
    view = shown(desk, Shown.PAGE)
    at = point_of(view, "bridge") + QPoint(3, 0)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.selected_text().strip() == "bridge"
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.selected_text().startswith("Page 0 begins with the bridge.")


def test_what_is_selected_in_the_text_is_shown_on_its_page(desk: Desk) -> None:
    view = shown(desk, Shown.BOTH)
    at = view.reading.sheet.text.index("river number 5")
    before = picture(view)
    article = desk.active_article()
    assert article is not None
    desk.select(Place(article, Span(at, at + 14)))
    assert view.box_of(Span(at, at + 14)) is not None
    assert picture(view) != before


def test_marks_and_hits_lie_on_the_page_and_go_with_their_words(desk: Desk) -> None:
    view = shown(desk, Shown.PAGE)
    article = desk.active_article()
    assert article is not None
    point = point_of(view, "river number 0")
    marked = picture(view)
    assert marked.pixelColor(point + QPoint(1, -6)) != marked.pixelColor(point + QPoint(1, -40))
    desk.set_marks({article: ()})
    bare = picture(view)
    assert bare != marked
    at = view.reading.sheet.text.index("river number 0")
    desk.set_hits(article, [Span(at, at + 5)], 0)
    assert picture(view) not in (bare, marked)


@pytest.mark.parametrize(("dressed", "white"), [("light", 255), ("dark", 217), ("sepia", 217)])
def test_a_page_stays_as_printed_and_is_dimmed_in_other_themes(desk: Desk, dressed: str, white: int) -> None:
    view = shown(desk, Shown.PAGE)
    desk.set_theme(load_theme(dressed))
    leaf = view.leaves()[0]
    assert abs(picture(view).pixelColor(leaf.left + 10, leaf.top + 10).red() - white) <= 1


def test_a_broken_page_says_so_in_its_place_and_the_others_are_drawn(desk: Desk, answering: Answering) -> None:
    answering.failing = {(Asked.PICTURE, 1)}
    view = shown(desk, Shown.PAGE)
    assert view.source.broken == {1: "Page 2 is damaged."}
    assert view.source.pictures.get(0) is not None
    assert view.source.pictures.get(2) is not None
    assert not picture(view).isNull()


def test_a_file_that_cannot_be_opened_says_so(desk: Desk, answering: Answering) -> None:
    answering.failing = {(Asked.SIZES, 0)}
    view = shown(desk, Shown.PAGE)
    assert view.source.trouble == "Page 1 is damaged."
    assert not picture(view).isNull()


def test_keys_turn_pages_and_letters_mean_what_they_mean_in_the_text(qtbot: QtBot, desk: Desk) -> None:
    view = shown(desk, Shown.PAGE)
    bar = view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert bar.value() == view.viewport().height() - 40
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    with qtbot.waitSignal(desk.key_wanted) as told:
        qtbot.keyClick(view, Qt.Key.Key_H)
    assert told.args == ["H"]


def test_pages_grow_with_the_text(desk: Desk) -> None:
    view = shown(desk, Shown.PAGE)
    before = view.leaves()[0].width
    desk.set_zoom(150)
    assert abs(view.leaves()[0].width - 1.5 * before) <= 1


def test_both_stand_side_by_side_and_the_text_alone_has_the_keys_again(qtbot: QtBot, desk: Desk) -> None:
    view = shown(desk, Shown.BOTH)
    reading = view.reading
    qtbot.waitUntil(lambda: abs(reading.width() - view.width()) <= 2)
    assert reading.geometry().right() < view.geometry().left()
    assert desk.toggle_original()
    assert not reading.isHidden()
    assert view.isHidden()
    assert reading.focusProxy() is None


def test_an_article_that_came_from_no_pdf_has_no_pages(make_desk: MakeDesk) -> None:
    desk = make_desk(content("note", ["Plain words."]))
    assert not desk.toggle_original()
    assert desk.panes[0].original.switch is None


# ---- the parts


def test_the_pages_of_a_stack_are_found_by_height() -> None:
    stack = PageStack([(300, 400), (300, 400), (600, 200)])
    stack.fit(624, 100)
    assert (stack.scale, stack.height, stack.width) == (1.0, 4 * GAP + 1000, 624)
    assert [stack.number_at(y) for y in (0, 411, 424, 1040)] == [0, 0, 1, 2]
    assert list(stack.seen(400, 30)) == [0, 1]
    assert stack.leaf(0).left == 162


def test_pictures_out_of_sight_go_when_there_are_too_many_bytes() -> None:
    kept = Pictures(limit=2 * 4 * 10 * 10)
    page = DrawnPage(10, 10, 30, bytes(300))
    for number in range(4):
        kept.put(number, page, 1.0, {0, number})
    assert [kept.get(n) is not None for n in range(4)] == [True, False, False, True]
    assert not kept.has(0, 2.0)


def test_boxes_join_on_a_line_and_points_find_letters_from_either_side() -> None:
    one = WordBox(Span(0, 3), 0, 10, 0, 40, 10, (10, 20, 30, 40))
    two = WordBox(Span(4, 6), 0, 50, 0, 70, 10, (50, 60, 70))
    below = WordBox(Span(7, 9), 1, 10, 20, 30, 30, (30, 20, 10))  # read from the right
    words = PageWords((one, two, below))
    assert words.boxes(Span(1, 8)) == [(20, 0, 70, 10), (20, 20, 30, 30)]
    assert [words.offset_at(x, 5) for x in (0, 19, 26, 52)] == [0, 1, 2, 4]
    assert (words.offset_at(29, 25), words.offset_at(29, 25, on_letter=True)) == (7, 7)
    assert PageWords(()).offset_at(0, 0) is None


def test_a_pane_comes_back_with_its_pages(desk: Desk) -> None:
    shown(desk, Shown.BOTH)
    (state,) = desk.states()
    kept = PaneState.from_text(state.to_text())
    assert kept is not None
    assert kept.shown is Shown.BOTH
    shown(desk, Shown.TEXT)
    desk.await_states([kept])
    desk.set_view(View.CHANGES)
    desk.set_view(View.FULL)
    assert desk.panes[0].original.shown is Shown.BOTH


def test_another_article_in_the_pane_begins_as_text_and_keeps_no_pictures(desk: Desk) -> None:
    view = shown(desk, Shown.PAGE)
    desk.show_articles([content("note", ["Plain words."])])
    side = desk.panes[0].original
    assert (side.shown, side.possible) == (Shown.TEXT, False)
    assert side.switch is None or side.switch.isHidden()
    assert view.isHidden()
