"""Every script gets its own face, and sizes are what was asked for."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme.fonts import Script, body_font, interface_font, open_faces, script_of, weighted


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("The bridge stands empty.", Script.LATIN),
        ("Мост через Амур стоит пустой.", Script.LATIN),
        ("桥已经通车，货车还在等。", Script.HAN),
        ("5G基站在黑河建成", Script.HAN),
        ("A sign that reads 黑河 stood at the quay for many years.", Script.LATIN),
        ("1,262 — 34 %", Script.LATIN),
        ("", Script.LATIN),
        ("𠀀𠀁", Script.HAN),
    ],
)
def test_a_block_is_set_in_the_script_of_most_of_its_letters(text: str, script: Script) -> None:
    assert script_of(text) is script


@pytest.mark.parametrize("size", [13.0, 14.5, 15.5, 17.0])
def test_fonts_have_the_size_asked_for_in_pixels(qtbot: QtBot, size: float) -> None:
    for font in (body_font(Script.LATIN, size), interface_font(size)):
        assert abs(QFontInfo(font).pixelSize() - size) <= 0.5
        assert QFontMetricsF(font).height() > size


def test_small_chinese_is_set_without_serifs(qtbot: QtBot) -> None:
    small, usual = body_font(Script.HAN, 14.5).families(), body_font(Script.HAN, 17).families()

    if "Noto Sans CJK SC" in small and "Noto Serif CJK SC" in usual:
        assert small[0] == "Noto Sans CJK SC"
        assert usual[0] == "Noto Serif CJK SC"
    assert set(small) == set(usual)


def test_weighting_a_font_leaves_the_first_one_as_it_was(qtbot: QtBot) -> None:
    font = interface_font(13)

    assert weighted(font).weight() > font.weight()


def test_every_face_that_texts_are_set_in_is_held_in_both_weights(qtbot: QtBot) -> None:
    held = {(raw.familyName(), raw.weight() > QFont.Weight.Medium) for raw in open_faces()}
    for font in (interface_font(13), body_font(Script.LATIN, 17), body_font(Script.HAN, 17), body_font(Script.HAN, 13)):
        family = QFontInfo(font).family()
        assert {(family, False), (family, True)} <= held
