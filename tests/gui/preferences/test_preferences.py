"""The preferences are made from their table, change things at once and can be taken back."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.preferences.dialog import PreferencesDialog, typography_of
from heihe_reader.gui.preferences.specimen import Specimen
from heihe_reader.gui.preferences.table import PREFERENCES, Kind, Page, Preference
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.style import dress
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.settings import CHOICES, RANGES, Settings


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> PreferencesDialog:
    made = PreferencesDialog(Settings(creator="Ann"), theme, icons)
    qtbot.addWidget(made)
    made.show()
    return made


def _control(dialog: PreferencesDialog, kind: type, setting: str) -> QWidget:
    found = dialog.findChild(kind, f"preference_{setting}")
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize("one", PREFERENCES, ids=lambda one: one.setting)
def test_every_row_changes_a_setting_that_exists_and_says_all_that_it_may_be(one: Preference) -> None:
    kinds = {field.name: type(getattr(Settings(), field.name)) for field in fields(Settings)}
    expected = {Kind.CHOICE: str, Kind.NUMBER: int, Kind.SWITCH: bool, Kind.WORDS: str}[one.kind]

    assert kinds[one.setting] is expected
    assert len(one.words) == len(CHOICES.get(one.setting, ())) * (one.kind is Kind.CHOICE)
    assert (one.setting in RANGES) == (one.kind is Kind.NUMBER)


def test_it_shows_how_things_stand(dialog: PreferencesDialog) -> None:
    number = _control(dialog, QSpinBox, "measure")
    dialog.open_page(Page.MARKS)
    field = _control(dialog, QLineEdit, "creator")

    assert isinstance(field, QLineEdit)
    assert field.text() == "Ann"
    assert isinstance(number, QSpinBox)
    assert number.value() == 70


def test_each_kind_of_row_changes_its_setting_at_once(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    heard: list[Settings] = []
    dialog.changed.connect(heard.append)
    box = _control(dialog, QComboBox, "face")
    assert isinstance(box, QComboBox)

    box.activated.emit(1)
    qtbot.mouseClick(dialog.findChild(QWidget, "preference_line_height_more"), Qt.MouseButton.LeftButton)
    dialog.open_page(Page.COMPARING)
    switch = _control(dialog, QCheckBox, "boxed")
    assert isinstance(switch, QCheckBox)
    switch.click()
    dialog.open_page(Page.MARKS)
    field = _control(dialog, QLineEdit, "creator")
    assert isinstance(field, QLineEdit)
    field.setText("  Bo  ")
    field.editingFinished.emit()

    expected = replace(Settings(), face="sans", line_height=166, boxed=False, creator="Bo")
    assert heard[-1] == expected
    assert len(heard) == 4
    assert typography_of(expected).sans
    assert not typography_of(expected).boxed


def test_the_last_change_can_be_taken_back(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    before = dialog.settings
    qtbot.mouseClick(dialog.findChild(QWidget, "preference_measure_less"), Qt.MouseButton.LeftButton)
    assert dialog.settings.measure == 65

    qtbot.mouseClick(dialog.findChild(QPushButton, "PreferencesUndo"), Qt.MouseButton.LeftButton)

    assert dialog.settings == before
    assert not dialog.findChild(QPushButton, "PreferencesUndo").isVisible()


def test_the_defaults_of_one_page_leave_the_other_pages_alone(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.show_settings(replace(dialog.settings, measure=45, theme="sepia"))

    qtbot.mouseClick(dialog.findChild(QPushButton, "PreferencesDefaults"), Qt.MouseButton.LeftButton)

    assert dialog.settings.measure == 70
    assert (dialog.settings.theme, dialog.settings.creator) == ("sepia", "Ann")


def test_the_field_finds_rows_on_all_pages_and_says_when_there_is_none(dialog: PreferencesDialog) -> None:
    field = dialog.findChild(QLineEdit, "PreferencesField")

    field.setText("sepia")
    assert [name for name, row in dialog.rows.items() if row.isVisible()] == ["theme"]
    field.setText("zzz")
    assert not any(row.isVisible() for row in dialog.rows.values())
    field.clear()
    assert {row.row.page for row in dialog.rows.values() if row.isVisible()} == {Page.READING}


def test_rows_are_made_when_they_are_looked_at_each_in_its_place(dialog: PreferencesDialog) -> None:
    assert {row.row.page for row in dialog.rows.values()} == {Page.READING}
    dialog.open_page(Page.LIBRARY)
    dialog.open_page(Page.MARKS)
    field = dialog.findChild(QLineEdit, "PreferencesField")

    field.setText("e")

    QApplication.processEvents()
    seen = [one.setting for one in PREFERENCES if one.setting in dialog.rows and dialog.rows[one.setting].isVisible()]
    assert seen == sorted(seen, key=lambda name: dialog.rows[name].y())
    assert len({dialog.rows[name].row.page for name in seen}) > 2


def test_the_specimen_shows_all_its_lines_in_a_narrow_dialog_and_keeps_its_height_for_larger_text(
    qtbot: QtBot, theme: Theme
) -> None:
    specimen = Specimen(theme)
    qtbot.addWidget(specimen)
    specimen.show()
    specimen.resize(900, 100)
    usual = specimen.height()
    specimen.resize(240, usual)
    narrow = specimen.height()
    assert narrow > usual, "its lines are broken more often"
    specimen.set_typography(typography_of(Settings(text_size=28)), 100)
    assert specimen.height() == narrow, "or what is below would move while one presses +"


def test_a_number_has_room_in_its_frame(qapp: QApplication, dialog: PreferencesDialog, theme: Theme) -> None:
    dress(qapp, theme)
    qapp.processEvents()
    number = _control(dialog, QSpinBox, "text_size")
    assert isinstance(number, QSpinBox)
    field = number.lineEdit()
    assert field.width() > field.fontMetrics().horizontalAdvance(number.text()) + 14
