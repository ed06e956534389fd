"""Note markers that jump and come back, and addresses that stand in a text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import PaneContent
from heihe_reader.gui.desk.leads import LeadKind, Leads
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.tips import tip_of
from heihe_reader.model.block import Block, BlockKind, NoteMark
from heihe_reader.model.span import Span
from tests.gui.desk.conftest import MakePane, point_of, press
from tests.gui.desk.pages import content

FOOT = {"kind": BlockKind.FOOTNOTE}
FILLING = "The ferry runs every hour while the river is open, and nobody waits for long. " * 8


def noted() -> PaneContent:
    made = content(
        "a",
        [
            "The toll is 95 yuan.1 Boats ask less.2",
            *[FILLING] * 6,
            ("1. The toll of March & May.", FOOT),
            ("2 Boats.", FOOT),
        ],
    )
    first = made.text.text.index("1 Boats")
    second = made.text.text.index("2\n")
    marks = (NoteMark(Span(first, first + 1), "1"), NoteMark(Span(second, second + 1), "2"))
    return replace(made, text=replace(made.text, marks=marks))


def test_a_marker_leads_to_its_note_and_the_number_of_the_note_back(qtbot: QtBot, make_pane: MakePane) -> None:
    made = noted()
    pane = make_pane(made)
    marker, note = made.text.marks[0].span, made.text.blocks[-2].span
    pane.sheet.layout(0)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, marker.start, 2))
    assert pane.caret == note.start
    press(qtbot, pane, Qt.Key.Key_Return)
    assert pane.caret == marker.start
    press(qtbot, pane, Qt.Key.Key_Return)
    assert pane.caret == note.start


def test_the_note_is_told_where_the_pointer_rests_and_a_drag_over_a_marker_only_selects(
    qtbot: QtBot, make_pane: MakePane
) -> None:
    made = noted()
    pane = make_pane(made)
    marker = made.text.marks[0].span.start
    assert "March &amp; May" in tip_of(pane, pane.targets.at(point_of(pane, marker, 2).toPointF()))
    view = pane.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=point_of(pane, marker))
    qtbot.mouseMove(view, point_of(pane, marker + 8))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=point_of(pane, marker + 8))
    assert pane.selection == Span(marker, marker + 8)


def test_a_marker_is_raised_and_keeps_the_height_of_its_line(make_pane: MakePane) -> None:
    pane = make_pane(noted())
    laid = pane.sheet.layout(0)
    assert isinstance(laid, RowLayout)
    looks = [made.format.verticalAlignment() for made in laid.layout.formats()]
    assert looks == [QTextCharFormat.VerticalAlignment.AlignSuperScript] * 2
    assert laid.text_height == laid.face.line * len(laid.lines)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://amur.example/bridge?x=1.", "https://amur.example/bridge?x=1"),
        ("(http://amur.example/a_(b))", "http://amur.example/a_(b)"),
        ("来源：https://amur.example/桥。后来", "https://amur.example/桥"),
        ("ftp://amur.example and javascript://x.y", ""),
        ("https://nowhere", ""),
    ],
)
def test_an_address_ends_where_the_sentence_goes_on(text: str, address: str) -> None:
    found = Leads(text).touching(0, len(text))
    assert [lead.address for lead in found] == ([address] if address else [])
    for lead in found:
        assert lead.span.of(text) == address
        assert Leads(text).at(lead.span.start) == lead
        assert Leads(text).at(lead.span.end) is None


def test_enter_on_an_address_asks_and_goes_nowhere(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", ["See https://amur.example/bridge for more."]))
    pane.select(8, 8)
    with qtbot.waitSignal(pane.address_wanted, check_params_cb=lambda said: said == "https://amur.example/bridge"):
        press(qtbot, pane, Qt.Key.Key_Return)
    assert pane.caret == 8


def test_notes_that_begin_anew_in_each_part_belong_to_the_markers_before_them() -> None:
    text = "A1 B2 C3\n1 one\n2 two\nD1\n1 uno"
    spans = [Span(0, 8), Span(9, 14), Span(15, 20), Span(21, 23), Span(24, 29)]
    kinds = [BlockKind.PARAGRAPH, BlockKind.FOOTNOTE, BlockKind.FOOTNOTE, BlockKind.PARAGRAPH, BlockKind.FOOTNOTE]
    blocks = [Block(span, kind) for span, kind in zip(spans, kinds, strict=True)]
    marks = [NoteMark(Span(at, at + 1), text[at]) for at in (1, 4, 7, 22)]
    leads = Leads(text, blocks, marks).touching(0, len(text))
    assert [(lead.span.start, lead.target) for lead in leads if lead.kind is LeadKind.NOTE] == [
        (1, spans[1]),
        (4, spans[2]),
        (22, spans[4]),
    ]


def test_notes_without_numbers_are_counted_and_a_list_behind_the_text_serves_too() -> None:
    text = "A1 B2\nfirst\nsecond"
    mark = [NoteMark(Span(1, 2), "1"), NoteMark(Span(4, 5), "2")]
    foot = [Block(Span(0, 5)), Block(Span(6, 11), BlockKind.FOOTNOTE), Block(Span(12, 18), BlockKind.FOOTNOTE)]
    assert [lead.target for lead in Leads(text, foot, mark).touching(0, 6)] == [Span(6, 11), Span(12, 18)]
    listed = "A1 B2\n[1] first\n[2] second"
    plain = [Block(Span(0, 5)), Block(Span(6, 15)), Block(Span(16, 26))]
    assert [lead.target for lead in Leads(listed, plain, mark).touching(0, 6)] == [Span(6, 15), Span(16, 26)]
    assert Leads("A1 B2", [Block(Span(0, 5))], mark).touching(0, 5) == []
