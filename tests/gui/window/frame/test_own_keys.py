"""A person gives acts other keys: recorded, clashes asked about, kept for the next start, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.key_button import KeyButton
from heihe_reader.gui.dialogs.keys import KeysDialog
from heihe_reader.gui.widgets.chords import refusal
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.settings import SettingsFile

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(opened: MainWindow) -> KeysDialog:
    opened.actions_["actionKeys"].trigger()
    dialog = opened.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    return dialog


def _record(qtbot: QtBot, keys: KeysDialog, act: str, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    button = keys.findChild(KeyButton, f"KeyButton_{act}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.listening
    qtbot.keyClick(button, key, held if held is not None else Qt.KeyboardModifier.NoModifier)


def _said(keys: KeysDialog) -> str:
    return keys.findChild(QLabel, "KeysSaid").text()


def test_new_keys_act_at_once_and_come_back_at_the_next_start(
    qtbot: QtBot, opened: MainWindow, keys: KeysDialog, tmp_path: Path
) -> None:
    _record(qtbot, keys, "actionImport", Qt.Key.Key_F8)

    assert opened.actions_["actionImport"].shortcut().toString() == "F8"
    assert "F8" in opened.actions_["actionImport"].toolTip()
    assert SettingsFile(tmp_path / "settings").load().keys == {"actionImport": ("F8",)}
    assert keys.findChild(KeyButton, "KeyButton_actionImport").text() == "F8"


def test_a_letter_moves_to_another_act_of_the_pane(qtbot: QtBot, opened: MainWindow, keys: KeysDialog) -> None:
    _record(qtbot, keys, "actionHighlight", Qt.Key.Key_Y)

    assert opened.actions_.letter("Y") is opened.actions_["actionHighlight"]
    assert opened.actions_.letter("H") is None


def test_a_clash_is_asked_about_and_nothing_changes_before_the_answer(
    qtbot: QtBot, opened: MainWindow, keys: KeysDialog
) -> None:
    _record(qtbot, keys, "actionImport", Qt.Key.Key_D, CONTROL)
    assert "Ctrl+D now means “Compare with the principal”" in _said(keys)
    assert opened.settings.keys == {}

    qtbot.mouseClick(keys.findChild(QPushButton, "KeysUse"), Qt.MouseButton.LeftButton)

    assert opened.settings.keys == {"actionImport": ("Ctrl+D",), "actionCompare": ()}


def test_escape_keeps_the_old_keys_and_backspace_takes_them_away(
    qtbot: QtBot, opened: MainWindow, keys: KeysDialog
) -> None:
    _record(qtbot, keys, "actionExport", Qt.Key.Key_Escape)
    assert opened.settings.keys == {}

    _record(qtbot, keys, "actionExport", Qt.Key.Key_Backspace)

    assert opened.settings.keys == {"actionExport": ()}
    assert opened.actions_["actionExport"].shortcut().isEmpty()


def test_all_keys_go_back_to_the_usual_ones(qtbot: QtBot, opened: MainWindow, keys: KeysDialog) -> None:
    _record(qtbot, keys, "actionExport", Qt.Key.Key_F8)

    qtbot.mouseClick(keys.findChild(QPushButton, "KeysReset"), Qt.MouseButton.LeftButton)

    assert opened.settings.keys == {}
    assert opened.actions_["actionExport"].shortcut().toString() == "Ctrl+E"


@pytest.mark.parametrize(
    ("key", "letters", "allowed"),
    [
        ("G", True, True),
        ("G", False, False),
        ("Shift+G", True, True),
        ("Ctrl+G", False, True),
        ("F8", False, True),
        ("F10", False, False),
        ("Alt+F", False, False),
        ("Alt+Down", True, True),
        ("3", True, False),
        ("Space", True, False),
        ("Ctrl+Space", False, False),
        ("Left", True, False),
    ],
)
def test_no_act_takes_a_key_that_types_or_belongs_to_the_desktop(key: str, letters: bool, allowed: bool) -> None:
    words = refusal(key, letters=letters)

    assert (words == "") is allowed
