"""What assistive technology hears of a reading pane."""

import platform
import sys
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.accessible import PaneAccessible, PaneText
from heihe_reader.gui.desk.accessible_factory import install
from heihe_reader.gui.desk.accessible_units import attributes, character_box, unit
from heihe_reader.gui.desk.announce import described
from heihe_reader.gui.desk.content import TagSign, View
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.model.block import BlockKind
from heihe_reader.model.ids import TagId
from heihe_reader.model.mark import MarkKind
from tests.gui.desk.conftest import MakePane
from tests.gui.desk.pages import FOLDED, against, content, mark

MIXED = ["Heihe 黑河 trade. Second sentence.", "𠮷野家 😀 emoji and a bridge.", "שלום עולם abc مرحبا 123"]
_KIND = QAccessible.TextBoundaryType


@pytest.fixture
def pane(make_pane: MakePane) -> ReadingPane:
    """A pane of three scripts."""
    install()
    return make_pane(content("a", MIXED, title="Three scripts"), height=300)


def text_of(pane: ReadingPane) -> PaneText:
    QAccessible.queryAccessibleInterface(pane)
    assert isinstance(pane.accessible, PaneAccessible)
    return pane.accessible._text


def test_the_pane_is_one_read_only_text_with_its_title_as_name(pane: ReadingPane) -> None:
    found = QAccessible.queryAccessibleInterface(pane)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Three scripts"
    assert found.childCount() == 0
    state = found.state()
    assert state.readOnly
    assert state.multiLine
    assert found.textInterface() is not None


def test_offsets_are_code_points(pane: ReadingPane) -> None:
    text = text_of(pane)
    whole = pane.sheet.text
    assert text.characterCount() == len(whole)
    at = whole.index("emoji")
    assert text.text(at, at + 5) == "emoji"


def test_the_point_in_the_middle_of_each_character_is_that_character(pane: ReadingPane) -> None:
    text = text_of(pane)
    missed = []
    for offset, character in enumerate(pane.sheet.text):
        box = text.characterRect(offset)
        if character.isspace() or box.width() < 2:
            continue
        if text.offsetAtPoint(box.center()) != offset:
            missed.append((offset, character))
    assert missed == []


def test_a_character_box_follows_scrolling(make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["A line of text that is long enough to wrap once or twice. " * 5] * 20))
    before = character_box(pane, 30)
    pane.scroll_by(100)
    assert character_box(pane, 30).y() == before.y() - 100


def test_caret_and_selection_can_be_moved_from_outside(pane: ReadingPane, qtbot: QtBot) -> None:
    text = text_of(pane)
    text.setCursorPosition(8)
    assert (pane.caret, text.cursorPosition()) == (8, 8)
    with qtbot.waitSignal(pane.selection_changed):
        text.setSelection(0, 6, 8)
    assert pane.selected_text() == "黑河"
    assert text.selected() == (6, 8)
    text.removeSelection(0)
    assert pane.selection is None


@pytest.mark.parametrize("offset", [-(2**31), -5, 10**6, 2**31 - 1])
def test_wild_offsets_are_answered_calmly(pane: ReadingPane, offset: int) -> None:
    text = text_of(pane)
    text.text(offset, offset)
    text.setCursorPosition(offset)
    text.addSelection(offset, -offset)
    text.scrollToSubstring(offset, offset)
    text.characterRect(min(max(offset, 0), text.characterCount()))
    for kind in (0, 1, 2, 3, 4, 5):
        start, end, words = text.piece(0, offset, kind)
        assert 0 <= start <= end <= text.characterCount()
        assert words == pane.sheet.text[start:end]
    assert text.attribute_run(offset)[0] >= 0


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (_KIND.CharBoundary, "黑"),
        (_KIND.SentenceBoundary, "Heihe 黑河 trade."),
        (_KIND.ParagraphBoundary, MIXED[0] + "\n\n"),
        (_KIND.LineBoundary, MIXED[0] + "\n\n"),
        (_KIND.NoBoundary, "\n\n".join(MIXED)),
    ],
)
def test_units_around_an_offset(pane: ReadingPane, kind: QAccessible.TextBoundaryType, expected: str) -> None:
    start, end = unit(pane, 6, kind.value)
    assert pane.sheet.text[start:end] == expected


def test_words_walk_through_the_whole_text_without_gaps(pane: ReadingPane) -> None:
    text = text_of(pane)
    at, read = 0, ""
    while at < text.characterCount():
        start, end, _ = text.piece(0, at, _KIND.WordBoundary.value)
        assert start <= at < end
        read += pane.sheet.text[at:end]
        at = end
    assert read == pane.sheet.text


def test_a_highlight_is_a_run_with_its_colour_and_no_dangerous_signs(pane: ReadingPane) -> None:
    assert pane.page is not None
    pane.set_marks([mark(pane.page.content, "黑河", "blue")])
    start, end, looks = attributes(pane, 6)
    assert (start, end) == (6, 8)
    fill = pane.inks.mark("blue")[0]
    assert "mark:Highlight;" in looks
    assert f"background-color:rgb({fill.red()},{fill.green()},{fill.blue()});" in looks
    assert attributes(pane, 0)[:2] == (0, 6)
    for pair in looks.rstrip(";").split(";"):
        name, value = pair.split(":")
        assert name
        assert value


def test_what_stands_at_the_caret_is_said(make_pane: MakePane) -> None:
    a = content("a", ["Title", "The same words.", ("Buy now", FOLDED)], site="Amur Wire")
    b = content("b", [("Title", {"kind": BlockKind.HEADING, "level": 1}), "The same words.", ("Buy now", FOLDED)])
    pane = make_pane(b)
    pane.set_page(Page(b, View.FULL, against(b, a, [(1, 1)])))
    pane.set_tags({TagId("t"): TagSign("1", "Trade/Bridge", "blue")})
    pane.set_marks([mark(b, "same", tags=["t"])])
    assert described(pane) == "Heading. New: not in Amur Wire"
    at = b.text.text.index("same")
    pane.select(at, at)
    assert described(pane) == "The same as in Amur Wire. Tags: Trade/Bridge"
    assert "mark:Trade/Bridge;" in attributes(pane, at)[2]
    folded = b.text.blocks[2].span.start
    pane.select(folded, folded)
    assert described(pane).startswith("Page furniture, 2 words.")
    install()
    assert text_of(pane).piece(0, folded, _KIND.LineBoundary.value)[2] == described(pane)
    assert text_of(pane).piece(0, folded, _KIND.CharBoundary.value)[2] == "B"


def test_each_mark_at_the_caret_is_said_with_what_it_is(pane: ReadingPane) -> None:
    assert pane.page is not None
    article = pane.page.content
    noted = replace(mark(article, "Heihe 黑河"), note="Look here.")
    pane.set_marks([noted, replace(mark(article, "黑河 trade"), kind=MarkKind.VARIANT)])
    pane.select(7, 7)
    assert described(pane) == ("Highlight. With a note. Highlight. A variant: its words differ from where it was made")


@pytest.mark.skipif(sys.platform != "linux" or platform.machine() != "x86_64", reason="needs the Itanium ABI on x86-64")
def test_the_methods_that_pyside_leaves_out_are_filled(pane: ReadingPane) -> None:
    text = text_of(pane)
    assert text._kept is not None
    pane.select(0, 5)
    assert text.selectionCount() == 1


def test_many_panes_made_and_asked_do_no_harm(make_pane: MakePane) -> None:
    install()
    for n in range(25):
        pane = make_pane(content(str(n), MIXED), height=120)
        assert text_of(pane).piece(0, 0, _KIND.WordBoundary.value)[2] == "Heihe "


def test_what_changed_is_said_at_its_place_and_is_a_bold_run(make_pane: MakePane) -> None:
    a = content("a", ["They counted 59 lorries on Monday, said Anna."], site="Amur Wire")
    b = content("b", ["They counted 95 lorries on Monday, said old Anna."])
    pane = make_pane(b)
    edited = "Edited: stands in other words in Amur Wire"
    number, added = b.text.text.index("95"), b.text.text.index("old")

    pane.set_page(Page(b, View.FULL, against(b, a, [(0, 0)])))
    pane.select(number, number)
    assert described(pane) == edited
    pane.set_page(Page(b, View.CHANGES, against(b, a, [(0, 0)])))
    assert described(pane) == f"{edited}. Changed: “95” in place of “59”"
    assert (number, number + 2) == attributes(pane, number)[:2]
    assert "font-weight:bold;" in attributes(pane, number)[2]
    assert "bold" not in attributes(pane, number - 2)[2]
    pane.select(added, added)
    assert described(pane) == f"{edited}. New words: “old”"
    pane.set_page(Page(a, View.CHANGES, against(a, b, [(0, 0)])))
    pane.select(a.text.text.index("Anna"), a.text.text.index("Anna"))
    assert described(pane).endswith("Gone: “old”")


def test_another_view_is_heard_with_what_stands_at_the_caret_in_it(
    make_pane: MakePane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr("heihe_reader.gui.desk.announce.tell", lambda pane, words: heard.append(words))
    a = content("a", ["The same words."], site="Amur Wire")
    b = content("b", ["The same words."])
    pane = make_pane(b)
    pane.set_page(Page(b, View.FULL, against(b, a, [(0, 0)])))
    pane.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    heard.clear()
    pane.set_page(Page(b, View.CHANGES, against(b, a, [(0, 0)])))
    pane.set_marks([mark(b, "The")])

    assert heard == ["Changes. The same as in Amur Wire"]
    assert pane.accessibleDescription() == "The same as in Amur Wire. Highlight"
