"""Text is set as a person wants it: size, measure, height of a line, room between paragraphs, face, quietness."""

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.gui.desk.style import USUAL, Faces, Inks, Typography, body_size
from heihe_reader.gui.theme.fonts import Script
from heihe_reader.gui.theme.theme import load_theme

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
