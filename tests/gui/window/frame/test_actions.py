"""The table of acts: complete, bound, without clashes, and its letters never fire while typing."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from heihe_reader.assets import asset
from heihe_reader.gui.window.frame.action_table import ACTS, MenuName
from heihe_reader.gui.window.main_window import MainWindow

PROMISED = """actionNewLibrary actionOpenLibrary actionImport actionCompare actionHighlight actionTag actionNote
actionUndo actionRedo actionFoldAll actionExport actionNextPassage actionPreviousPassage""".split()


def test_every_promised_act_is_in_the_window_by_its_name(window: MainWindow) -> None:
    for name in PROMISED:
        assert window.findChild(object, name) is not None, name


def test_every_act_has_a_deed(opened: MainWindow) -> None:
    assert opened.library is not None
    needs_library = {act.name for act in ACTS if act.library}
    missing = needs_library - set(opened.library.deeds)

    assert missing <= {"actionCloseLibrary", "actionBare"}, missing


def test_no_key_means_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for act in ACTS for key in act.keys)

    assert [key for key, count in keys.items() if count > 1] == []


def test_keys_of_input_methods_and_of_the_desktop_are_left_alone() -> None:
    never = {"F10", "Ctrl+Space", "Ctrl+.", "Ctrl+;", "Ctrl+Shift+U", "Ctrl+Shift+Left", "Ctrl+Shift+Right"}
    used = {key for act in ACTS for key in act.keys}

    assert not used & never
    assert not [key for key in used if re.fullmatch(r"Alt\+[A-Z]|Ctrl\+Alt\+[A-Z]", key)]


def test_every_act_stands_in_its_menu_and_every_menu_has_acts(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    listed = {action.objectName() for menu in menus for action in menu.actions() if not action.isSeparator()}  # type: ignore[union-attr]

    assert len(menus) == len(MenuName)
    assert [menu.accessibleName() for menu in menus] == [name.value for name in MenuName]  # type: ignore[union-attr]
    assert listed == {act.name for act in ACTS}


def test_every_icon_of_the_table_exists() -> None:
    names = {path.stem for path in asset("resources", "icons").glob("*.svg")}

    assert {act.icon for act in ACTS if act.icon} <= names


def test_acts_that_need_a_library_are_off_without_one(window: MainWindow) -> None:
    assert not window.actions_["actionExport"].isEnabled()
    assert window.actions_["actionImport"].isEnabled()
    assert window.actions_["actionKeys"].isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_N, Qt.Key.Key_W, Qt.Key.Key_X])
def test_letters_never_fire_while_typing(qtbot: QtBot, opened: MainWindow, key: Qt.Key) -> None:
    assert opened.library is not None
    said: list[object] = []
    opened.library.session.said.connect(said.append)
    field = opened.library.workspace.library.filter
    field.setFocus()

    qtbot.keyClick(field, key)

    assert isinstance(field, QLineEdit)
    assert len(field.text()) == 1
    assert said == []


def test_the_list_of_keys_names_every_act(opened: MainWindow) -> None:
    listed = {row.text for _, rows in opened.actions_.key_groups() for row in rows}

    assert {act.text.rstrip("…") for act in ACTS} <= listed
