"""Letters that a face lacks are noticed, whichever way a system shows that it lacks them."""

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.self_test import letters
from heihe_reader.gui.theme.fonts import interface_font


def test_letters_that_a_face_has_are_drawn_and_those_of_nobody_are_not(qtbot: QtBot) -> None:
    face = interface_font(13)
    assert letters.is_drawn("Heib rd", face)
    assert not letters.is_drawn("\U000f1234\U000f1235", face)


def test_boxes_that_a_face_has_for_letters_it_lacks_are_noticed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "has_glyphs", lambda *_: True)
    assert not letters.is_drawn("HH", interface_font(13))
