"""What is really drawn: pixels are looked at."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import TagSign, View
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span
from tests.gui.desk.conftest import MakePane
from tests.gui.desk.pages import FOLDED, against, content, mark


def picture(pane: ReadingPane) -> QImage:
    return pane.viewport().grab().toImage()


def colours_of(pane: ReadingPane, span: Span, dy: float = 0.0) -> set[str]:
    """The colours on the pixels of a span's line, from 2 above to 2 below its middle, moved by `dy`."""
    image, box, end = picture(pane), pane.sheet.caret_box(span.start), pane.sheet.caret_box(span.end)
    y = round(box.center().y() + dy)
    xs = range(round(box.left()) + 1, round(end.left()) - 1)
    return {image.pixelColor(QPoint(x, at)).name() for x in xs for at in range(y - 2, y + 3)}


def rows_of(pane: ReadingPane, span: Span, colour: QColor) -> list[int]:
    """How far below the line's middle the rows of pixels are that are all of one colour."""
    image, box, end = picture(pane), pane.sheet.caret_box(span.start), pane.sheet.caret_box(span.end)
    xs = range(round(box.left()) + 1, round(end.left()) - 1)
    middle = round(box.center().y())
    return [
        y - middle
        for y in range(middle - 14, middle + 20)
        if all(image.pixelColor(x, y).name() == colour.name() for x in xs)
    ]


@pytest.mark.parametrize("name", ["light", "dark", "sepia"])
def test_a_highlight_is_a_fill_and_a_line_of_two_pixels(make_pane: MakePane, name: str) -> None:
    theme = load_theme(name)
    page = content("a", ["The harbour is quiet."])
    pane = make_pane(page)
    pane.set_theme(theme)
    pane.set_marks([mark(page, "harbour", "blue")])
    fill, line = theme.highlight("blue")
    assert fill.name() in colours_of(pane, Span(4, 11))
    assert len(rows_of(pane, Span(4, 11), line)) == 2
    assert fill.name() not in colours_of(pane, Span(12, 14))


def test_the_second_of_two_marks_is_a_line_below_with_paper_between(make_pane: MakePane, theme: Theme) -> None:
    page = content("a", ["The harbour is quiet."])
    pane = make_pane(page)
    pane.set_marks([mark(page, "harbour is", "yellow"), mark(page, "rbour", "violet")])
    first, second = theme.highlight("yellow")[1], theme.highlight("violet")[1]
    upper, lower = rows_of(pane, Span(6, 10), first), rows_of(pane, Span(6, 10), second)
    assert (len(upper), len(lower)) == (2, 2)
    assert lower[0] - upper[1] == 2
    assert theme.highlight("yellow")[0].name() in colours_of(pane, Span(6, 10))
    assert theme.highlight("violet")[0].name() not in colours_of(pane, Span(6, 10))


def test_a_variant_is_paler_with_a_dashed_line(make_pane: MakePane, theme: Theme) -> None:
    page = content("a", ["The bridge is quiet."])
    pane = make_pane(page)
    pane.set_marks([mark(page, "bridge", "blue", kind=MarkKind.VARIANT)])
    fill, line = theme.highlight("blue")
    found = colours_of(pane, Span(4, 10))
    assert fill.name() not in found
    assert rows_of(pane, Span(4, 10), line) == []
    assert line.name() in colours_of(pane, Span(4, 10), 9)


def test_a_copy_left_out_shows_nothing_at_rest(make_pane: MakePane) -> None:
    page = content("a", ["The bridge is quiet."])
    pane = make_pane(page)
    before = picture(pane)
    pane.set_marks([mark(page, "bridge", "blue", kind=MarkKind.OPTED_OUT)])
    assert picture(pane) == before
    pane.painted.hovered = pane.sheet.marks.marks[0].annotation
    assert picture(pane) != before


def test_a_mark_begins_and_ends_with_its_letters_after_rare_characters(make_pane: MakePane, theme: Theme) -> None:
    page = content("a", ["𠮷野家 😀 opened a bridge here"])
    pane = make_pane(page)
    pane.set_marks([mark(page, "bridge", "green")])
    at = page.text.text.index("bridge")
    fill = theme.highlight("green")[0].name()
    assert fill in colours_of(pane, Span(at, at + 6))
    assert fill not in colours_of(pane, Span(at - 2, at))
    assert fill not in colours_of(pane, Span(at + 6, at + 8))


@pytest.mark.parametrize("name", ["light", "dark", "sepia"])
def test_a_hit_on_marked_words_has_an_edge_that_tells_it_from_the_mark(make_pane: MakePane, name: str) -> None:
    theme = load_theme(name)
    page = content("a", ["The harbour is quiet."])
    pane = make_pane(page)
    pane.set_theme(theme)
    pane.set_hits([Span(4, 11), Span(15, 20)], 1)
    edge = theme.colour("ink-faint")
    assert not rows_of(pane, Span(4, 11), edge)
    pane.set_marks([mark(page, "The harbour is quiet", "yellow")])
    assert rows_of(pane, Span(4, 11), edge)


def test_the_selection_and_the_hits_have_their_colours(make_pane: MakePane, theme: Theme) -> None:
    pane = make_pane(content("a", ["The bridge is quiet, the river is wide."]))
    pane.select(4, 10)
    assert theme.colour("select-text").name() in colours_of(pane, Span(4, 10))
    pane.set_hits([Span(14, 19), Span(25, 30)], 1)
    assert theme.colour("hit").name() in colours_of(pane, Span(14, 19))
    assert theme.colour("hit-current").name() in colours_of(pane, Span(25, 30))


def test_right_to_left_text_is_marked_where_its_letters_are(make_pane: MakePane, theme: Theme) -> None:
    page = content("a", ["שלום עולם abc مرحبا 123"])
    pane = make_pane(page)
    pane.set_marks([mark(page, "abc", "red")])
    image = picture(pane)
    line = theme.highlight("red")[1].name()
    y = next(y for y in range(pane.view_height()) if any(image.pixelColor(x, y).name() == line for x in range(507)))
    xs = [x for x in range(507) if image.pixelColor(x, y).name() == line]
    assert xs[-1] - xs[0] + 1 == len(xs)
    hebrew, latin = pane.sheet.caret_box(0).left(), xs[0]
    assert latin < hebrew
    assert 15 < len(xs) < 50
    assert hebrew > pane.sheet.x + pane.sheet.column - 4


def test_deleted_words_are_shown_and_numbers_boxed(make_pane: MakePane, theme: Theme) -> None:
    a, b = content("a", ["It counted 95 lorries."]), content("b", ["It counted 59 lorries."])
    pane = make_pane(b)
    pane.set_page(Page(b, View.CHANGES, against(b, a, [(0, 0)])))
    laid = pane.sheet.layout(0)
    assert laid.map.shown.replace("\u202f", "") == "It counted 9559 lorries."  # type: ignore[union-attr]
    found = {picture(pane).pixelColor(x, y).name() for x in range(40, 300) for y in range(15, 45)}
    assert {theme.colour("gone").name(), theme.colour("accent").name()} <= found


def test_a_fold_shows_the_signs_of_the_marks_inside(make_pane: MakePane, theme: Theme) -> None:
    page = content("a", ["One", ("Buy our newspaper now", FOLDED), "Two"])
    pane = make_pane(page)
    pane.set_tags({TagId("t"): TagSign("7", "Trade", "green")})
    pane.set_marks([mark(page, "newspaper", "green", tags=["t"])])
    laid = pane.sheet.layout(1)
    assert [sign.sign for _, sign in laid.signs] == ["7"]  # type: ignore[union-attr]
    image = picture(pane)
    fill = theme.highlight("green")[0].name()
    assert any(image.pixelColor(x, y).name() == fill for x in range(30, 480) for y in range(50, 95))


def test_margins_carry_digits_and_how_many_more(make_pane: MakePane) -> None:
    page = content("a", ["The bridge is quiet today and the river is wide."])
    pane = make_pane(page)
    tags = {TagId(str(n)): TagSign(str(n), f"Tag {n}", "blue") for n in range(1, 7)}
    pane.set_tags(tags)
    pane.set_marks([mark(page, "bridge", "blue", tags=[str(n) for n in range(1, 6)], note="Look here")])
    signs, places = pane.targets.signs_beside(pane.seen()[0])
    assert [s.words for s in signs] == ["1", "2", "3", "+2", ""]
    assert all(box.right() <= pane.viewport().width() for box in places)


PIECES = st.sampled_from(
    ["river ", "黑河，", "😀", "שלום ", "𠮷", "e\u0301 ", "\t", "\n", "\u2029", "long" * 90, " ", "ﷺ "]
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(PIECES, max_size=12).map("".join), min_size=1, max_size=6), st.data())
def test_nothing_that_can_be_shown_makes_painting_fail(
    qtbot: QtBot, theme: Theme, paragraphs: list[str], data: st.DataObject
) -> None:
    page = content("a", [(p, FOLDED if data.draw(st.booleans()) else {}) for p in paragraphs])
    length = len(page.text.text)
    pane = ReadingPane(theme, 16.0)
    pane.resize(data.draw(st.integers(60, 500)), 300)
    with qtbot.captureExceptions() as raised:
        pane.set_page(Page(page, data.draw(st.sampled_from(View))))
        spans = data.draw(st.lists(st.tuples(st.integers(0, length), st.integers(0, length)), max_size=8))
        kinds = st.sampled_from(MarkKind)
        marks = [
            Mark(f"m{i}", ArticleId("a"), Span(min(s), max(s)), "no such colour", data.draw(kinds))  # type: ignore[arg-type]
            for i, s in enumerate(spans)
        ]
        pane.set_marks(marks)
        pane.set_hits([Span(min(s), max(s)) for s in sorted(spans)], 0)
        pane.select(data.draw(st.integers(0, length)), data.draw(st.integers(0, length)))
        pane.grab()
        pane.scroll_by(200)
        pane.grab()
    assert raised == []
    pane.deleteLater()


def test_words_shown_between_do_not_turn_the_direction_of_a_text(make_pane: MakePane) -> None:
    a, b = content("a", ["latin words first אבגד"]), content("b", ["שלום עולם אבגד"])
    for this, base, way in ((b, a, Qt.LayoutDirection.RightToLeft), (a, b, Qt.LayoutDirection.LeftToRight)):
        pane = make_pane(this)
        pane.set_page(Page(this, View.CHANGES, against(this, base, [(0, 0)])))
        laid = pane.sheet.layout(0)
        assert isinstance(laid, RowLayout)
        assert laid.ghosts
        assert laid.layout.textOption().textDirection() is way
