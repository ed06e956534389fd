"""Links of a source are shown as links, reached by keys, told before they are followed, and never followed alone."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.accessible_units import attributes
from heihe_reader.gui.desk.announce import described
from heihe_reader.gui.desk.content import PaneContent
from heihe_reader.gui.desk.leads import Leads
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.tips import tip_of
from heihe_reader.model.block import Link, NoteMark
from heihe_reader.model.span import Span
from tests.gui.desk.conftest import MakePane, point_of, press
from tests.gui.desk.pages import content, mark

TARGET = "https://amur.example/toll?a=1&b=2"


def linked(words: str, target: str = TARGET) -> PaneContent:
    made = content("a", [f"黑河 The {words} is paid by all.", "More of it."])
    start = made.text.text.index(words)
    return replace(made, text=replace(made.text, links=(Link(Span(start, start + len(words)), target),)))


def looks(pane: object, row: int = 0) -> list[tuple[int, int, bool, str]]:
    laid = pane.sheet.layout(row)  # type: ignore[attr-defined]
    assert isinstance(laid, RowLayout)
    lined = QTextCharFormat.UnderlineStyle.SingleUnderline
    return [
        (f.start, f.length, f.format.underlineStyle() == lined, f.format.foreground().color().name())
        for f in laid.layout.formats()
    ]


def test_a_link_is_underlined_and_in_the_accent_but_words_under_a_mark_keep_their_ink(make_pane: MakePane) -> None:
    made = linked("new toll")
    pane = make_pane(made)
    span, accent = made.text.links[0].span, pane.inks("accent").name()
    assert (span.start, len(span), True, accent) in looks(pane)
    pane.set_marks([mark(made, "new")])
    assert [(start, length) for start, length, _, ink in looks(pane) if ink == accent] == [(span.start + 3, 5)]
    assert (span.start, len(span), True) in [look[:3] for look in looks(pane)]
    pane.set_marks([])
    assert (span.start, len(span), True, accent) in looks(pane)


def test_a_click_and_enter_ask_for_the_target_and_a_rest_of_the_pointer_tells_it(
    qtbot: QtBot, make_pane: MakePane
) -> None:
    made = linked("new toll")
    pane = make_pane(made)
    at = made.text.links[0].span.start
    spot = point_of(pane, at, 3)
    assert "a=1&amp;" in tip_of(pane, pane.targets.at(spot.toPointF())).replace("\u200b", "")
    with qtbot.waitSignal(pane.address_wanted, check_params_cb=lambda said: said == TARGET):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    pane.select(at, at)
    with qtbot.waitSignal(pane.address_wanted, check_params_cb=lambda said: said == TARGET):
        press(qtbot, pane, Qt.Key.Key_Return)


def test_words_that_are_a_link_and_marked_tell_of_both(make_pane: MakePane) -> None:
    made = linked("new toll")
    pane = make_pane(made)
    pane.set_marks([mark(made, "toll", note="Who pays?")])
    told = tip_of(pane, pane.targets.at(point_of(pane, made.text.links[0].span.start + 5, 3).toPointF()))
    assert "amur.example" in told.replace("\u200b", "")
    assert "Who pays?" in told


def test_screen_readers_are_told_where_a_link_leads(make_pane: MakePane) -> None:
    made = linked("new toll")
    pane = make_pane(made)
    span = made.text.links[0].span
    start, end, said = attributes(pane, span.start + 2)
    assert (start, end) == (span.start, span.end)
    assert "link:amur.example/toll?a=1&b=2;" in said
    before = attributes(pane, 0)
    assert (before[0], before[1]) == (0, span.start)
    assert "link" not in before[2]
    pane.select(span.start, span.start)
    assert TARGET in described(pane)


def test_what_is_not_opened_says_so_already_where_the_pointer_rests(make_pane: MakePane) -> None:
    made = linked("new toll", "javascript:alert('a;b')")
    pane = make_pane(made)
    spot = point_of(pane, made.text.links[0].span.start, 3)
    assert "never run" in tip_of(pane, pane.targets.at(spot.toPointF()))
    assert attributes(pane, made.text.links[0].span.start)[2].count(";") == 2  # the font's and the link's


def test_a_note_outranks_a_link_and_a_link_the_address_that_is_its_words() -> None:
    text = "A1 https://a.example/x\n\n1 one"
    blocks = content("a", ["A1 https://a.example/x", "1 one"]).text.blocks
    links = (Link(Span(1, 2), "https://b.example"), Link(Span(3, 22), "https://c.example"))
    leads = Leads(text, blocks, [NoteMark(Span(1, 2), "1")], links).touching(0, len(text))
    assert [(lead.span.start, lead.address) for lead in leads] == [(1, ""), (3, "https://c.example"), (24, "")]


def test_the_next_link_is_found_in_both_directions() -> None:
    text = "one two three https://d.example/x four"
    leads = Leads(text, (), (), (Link(Span(0, 3), "https://a.example"), Link(Span(8, 13), "mailto:b@c.example")))
    walked, at = [], -1
    while lead := leads.beside(at, 1):
        walked.append(at := lead.span.start)
    assert walked == [0, 8, 14]
    back = [leads.beside(end, -1) for end in (40, 14, 8)]
    assert [lead.span.start for lead in back if lead] == [14, 8, 0]
    assert leads.beside(0, -1) is None
