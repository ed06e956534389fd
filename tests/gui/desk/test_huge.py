"""Huge paragraphs, cut without a seam."""

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.desk.row_layout import RowLayout
from tests.gui.desk.conftest import MakePane, press
from tests.gui.desk.pages import content

WORDS = "the river is wide here and boats are few in winter said an old ferryman on his bank".split()


def latin(length: int) -> str:
    chance, out, size = random.Random(7), [], 0
    while size < length:
        word = chance.choice(WORDS) + (". " if chance.random() < 0.1 else " ")
        out.append(word)
        size += len(word)
    return "".join(out).strip()


def han(length: int) -> str:
    chance = random.Random(8)
    return "".join(
        chance.choice("桥江黑河船冰货车人城街灯雾") + ("。" if chance.random() < 0.05 else "") for _ in range(length)
    )


def lines_of(pane: ReadingPane) -> list[str]:
    """The lines as seen: what goes on in the line of the piece before is joined to it."""
    out: list[str] = []
    for index in range(len(pane.sheet.rows)):
        laid = pane.sheet.layout(index)
        assert isinstance(laid, RowLayout)
        for number, line in enumerate(laid.lines):
            words = laid.map.shown[line.textStart() : line.textStart() + line.textLength()]
            if number == 0 and laid.lead:
                out[-1] += words
            else:
                out.append(words)
    return out


def whole_lines(pane: ReadingPane, text: str) -> list[str]:
    """The lines of the same text set at once."""
    laid = pane.sheet.layout(0)
    assert isinstance(laid, RowLayout)
    layout = QTextLayout(text, laid.face.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    out = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(pane.sheet.column)
        out.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return out


@pytest.mark.parametrize("text", [latin(40_000), han(20_000)], ids=["Latin", "Chinese"])
@pytest.mark.parametrize("width", [420, 700])
def test_a_huge_paragraph_breaks_into_the_lines_that_it_has_in_one_piece(
    make_pane: MakePane, text: str, width: int
) -> None:
    pane = make_pane(content("a", [text]), width=width)
    assert len(pane.sheet.rows) > 3
    assert lines_of(pane) == whole_lines(pane, text)


def test_the_caret_walks_down_and_up_over_the_seams_line_by_line(qtbot: QtBot, make_pane: MakePane) -> None:
    text = latin(14_000)
    pane = make_pane(content("a", [text]))
    count = len(lines_of(pane))
    stops = [pane.caret]
    for _ in range(count - 1):
        press(qtbot, pane, Qt.Key.Key_Down)
        stops.append(pane.caret)
    assert stops == sorted(set(stops))
    assert len(text) - stops[-1] < 90
    for expected in reversed(stops[:-1]):
        press(qtbot, pane, Qt.Key.Key_Up)
        assert pane.caret == expected


def test_a_point_on_a_seam_is_the_letter_that_is_drawn_there(make_pane: MakePane) -> None:
    pane = make_pane(content("a", [latin(14_000)]))
    seam = next(i for i, r in enumerate(pane.sheet.rows) if i and pane.sheet.layout(i).lead)  # type: ignore[union-attr]
    start = pane.sheet.rows[seam].start
    pane.show_offset(start, 0.5)
    for offset in range(start - 5, start + 4):
        box = pane.sheet.caret_box(offset)
        assert pane.sheet.offset_at(box.left() + 0.5, box.center().y()) == offset
    before, after = pane.sheet.caret_box(start - 2), pane.sheet.caret_box(start + 1)
    assert before.top() == after.top()
    assert before.left() < after.left()


def test_home_and_end_see_one_line_at_the_seam(qtbot: QtBot, make_pane: MakePane) -> None:
    pane = make_pane(content("a", [latin(14_000)]))
    seam = next(i for i, r in enumerate(pane.sheet.rows) if i and pane.sheet.layout(i).lead)  # type: ignore[union-attr]
    start = pane.sheet.rows[seam].start
    pane.select(start, start)
    press(qtbot, pane, Qt.Key.Key_Home)
    left = pane.caret
    press(qtbot, pane, Qt.Key.Key_End)
    assert left < start < pane.caret
    assert pane.sheet.caret_box(left).top() == pane.sheet.caret_box(pane.caret).top()


def test_the_last_line_in_sight_is_drawn_whole_though_its_second_half_is_another_piece(make_pane: MakePane) -> None:
    pane = make_pane(content("a", [latin(14_000)]))
    seam = next(i for i, r in enumerate(pane.sheet.rows) if i and pane.sheet.layout(i).lead)  # type: ignore[union-attr]
    start = pane.sheet.rows[seam].start
    box = pane.sheet.caret_box(start)
    pane.scroll_by(round(box.bottom() - pane.view_height()))
    box = pane.sheet.caret_box(start)
    assert round(box.bottom()) == pane.view_height()
    image = pane.viewport().grab().toImage()
    paper = pane.inks("paper").name()
    ys = range(round(box.top()), round(box.bottom()))
    xs = range(round(box.left()) + 1, round(pane.sheet.x + pane.sheet.column) - 8)
    assert any(image.pixelColor(QPoint(x, y)).name() != paper for x in xs for y in ys)
    assert pane.targets.at(QPointF(box.left() + 2, box.center().y())).number in (seam - 1, seam)
