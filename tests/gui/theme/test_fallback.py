"""Faces for scripts that the desktop has none for, and letters that are drawn as boxes."""

import pytest
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme import fallback
from heihe_reader.gui.theme.fonts import interface_font


def test_a_letter_that_no_face_has_is_noticed(qtbot: QtBot) -> None:
    face = interface_font(13)
    assert fallback.has_glyphs("Heihe Хэйхэ 黑河", face)
    assert not fallback.has_glyphs("Heihe \U000e1234", face)  # a code point that stands for no letter


def test_where_every_script_has_a_face_no_child_is_started(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fallback, "fallback_font", lambda: pytest.fail("a face was looked for"))
    fallback.add_missing_faces()


def test_where_a_script_has_no_face_one_with_all_three_is_brought(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought = []
    with monkeypatch.context() as bare:
        bare.setattr(QFontDatabase, "families", lambda script: [])
        bare.setattr(
            QFontDatabase,
            "addApplicationFontFromData",
            lambda data, add=QFontDatabase.addApplicationFontFromData: brought.append(add(data)),
        )
        fallback.add_missing_faces()
    (number,) = brought
    (family,) = QFontDatabase.applicationFontFamilies(number)
    scripts = QFontDatabase.writingSystems(family)
    QFontDatabase.removeApplicationFont(number)
    assert {QFontDatabase.WritingSystem.Latin, QFontDatabase.WritingSystem.Cyrillic} <= set(scripts)
    assert QFontDatabase.WritingSystem.SimplifiedChinese in scripts


def test_a_font_that_cannot_be_had_leaves_everything_as_it_is(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda script: [])
    monkeypatch.setattr(fallback, "fallback_font", lambda: None)
    fallback.add_missing_faces()
