"""Text is set as a person wants it: size, measure, height of a line, room between paragraphs, face, quietness."""

import pytest
from PySide6.QtGui import QFontInfo
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.gui.desk.style import USUAL, Face, Faces, Inks, Typography, body_size
from heihe_reader.gui.theme.fonts import Script
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.model.block import BlockKind
from tests.gui.desk.conftest import MakePane
from tests.gui.desk.pages import content

ROW = TextRow(0, 0, 100)


@pytest.mark.parametrize("script", list(Script))
def test_lines_grow_with_their_height_and_chinese_keeps_its_tenth_more(qtbot: QtBot, script: Script) -> None:
    close, wide = (Faces(20.0, Typography(line_height=height)).of(ROW, script).line for height in (150, 200))

    assert wide - close == pytest.approx(20 * 0.5 * (1.11 if script is Script.HAN else 1), abs=1)


def test_the_longest_line_has_as_many_characters_as_wanted(qtbot: QtBot) -> None:
    usual, narrow = Faces(17.0), Faces(17.0, Typography(measure=45))

    assert narrow.measure() == pytest.approx(usual.measure() * 45 / 70, rel=0.01)
    assert narrow.floor() == usual.floor()


def test_room_between_paragraphs_is_as_wanted(qtbot: QtBot) -> None:
    assert Faces(17.0, Typography(gap=28)).of(ROW, Script.LATIN).after == 28


def test_every_number_of_panes_keeps_its_share_of_the_wanted_size() -> None:
    assert body_size(1, 100, 22) == 22
    assert body_size(2, 100, 22) == pytest.approx(22 * 16 / 17)
    assert body_size(4, 50, 14) == 14, "never smaller than can be read"


def test_the_face_without_serifs_is_another_one(qtbot: QtBot) -> None:
    usual, sans = (Faces(17.0, t).of(ROW, Script.LATIN).font.families() for t in (USUAL, Typography(sans=True)))

    assert usual[:1] != sans[:1]


@pytest.mark.parametrize("name", ["light", "dark", "sepia"])
def test_a_little_quiet_lies_between_full_ink_and_quiet(qtbot: QtBot, name: str) -> None:
    inks = Inks(load_theme(name))
    ink, quiet = inks("ink").lightnessF(), inks("ink-quiet").lightnessF()

    assert min(ink, quiet) < inks.between("ink", "ink-quiet").lightnessF() < max(ink, quiet)


def test_kinds_of_blocks_are_told_by_size_weight_and_indent(qtbot: QtBot) -> None:
    faces = Faces(20.0)

    def of(kind: BlockKind, level: int = 0) -> Face:
        return faces.of(TextRow(0, 0, 100, kind=kind, level=level), Script.LATIN)

    body = of(BlockKind.PARAGRAPH)
    heads = [of(BlockKind.HEADING, level) for level in (1, 2, 3)]
    sizes = [round(head.font.pixelSize() / body.font.pixelSize(), 2) for head in heads]
    assert sizes == [1.3, 1.15, 1.0]
    assert all(head.font.weight() > body.font.weight() for head in heads)
    for kind in (BlockKind.CAPTION, BlockKind.FOOTNOTE):
        assert QFontInfo(of(kind).font).pixelSize() == pytest.approx(0.88 * body.font.pixelSize(), abs=1)
    assert [of(kind).indent for kind in (BlockKind.QUOTATION, BlockKind.LIST_ITEM)] == [20, 20]


def test_the_columns_of_a_table_stand_under_one_another(make_pane: MakePane) -> None:
    table = "Year\tLorries\tToll\n2022\t95\tnone\nthe year after\t59 lorries\t1,200"
    pane = make_pane(content("a", [(table, {"kind": BlockKind.TABLE})]))
    laid = pane.sheet.layout(0)
    assert isinstance(laid, RowLayout)
    edges = []
    for line, words in zip(laid.lines, table.split("\n"), strict=True):
        cells = [at + 1 for at, sign in enumerate(words) if sign == "\t"]
        edges.append([round(line.cursorToX(line.textStart() + at)[0]) for at in cells])
    assert edges[0] == edges[1] == edges[2]
    assert edges[0][0] < edges[0][1]
