"""The list of backups: what a chosen one would change, said before anything is restored."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.backups_dialog import BackupsDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.backup import Amounts, BackupDifference, KeptBackup

TODAY = KeptBackup(Path("a.heihe"), datetime(2026, 11, 22, 9, 12, tzinfo=UTC), 1_200_000)
BEFORE = KeptBackup(Path("b.heihe"), datetime(2026, 11, 21, 9, 12, tzinfo=UTC), 900_000)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> BackupsDialog:
    made = BackupsDialog(theme, icons)
    qtbot.addWidget(made)
    made.show()
    return made


def _words(dialog: BackupsDialog) -> str:
    label = dialog.findChild(QLabel, "BackupsWords")
    assert label is not None
    return label.text()


def test_without_a_backup_it_says_when_one_will_be_made(dialog: BackupsDialog) -> None:
    assert dialog.current() is None
    assert not dialog.findChild(QPushButton, "BackupsRestore").isEnabled()
    empty = dialog.findChild(QWidget, "BackupsEmpty")
    assert empty.isVisible()
    assert any("one a day" in label.text() for label in empty.findChildren(QLabel))


def test_the_newest_is_looked_at_first_and_what_it_would_change_is_asked(qtbot: QtBot, dialog: BackupsDialog) -> None:
    with qtbot.waitSignal(dialog.chosen) as asked:
        dialog.set_backups([TODAY, BEFORE])
    assert asked.args == [TODAY]
    assert dialog.findChild(QListWidget).count() == 2
    assert not dialog.findChild(QPushButton, "BackupsRestore").isEnabled()


def test_what_would_change_is_said_and_an_answer_for_another_row_is_left(qtbot: QtBot, dialog: BackupsDialog) -> None:
    dialog.set_backups([TODAY, BEFORE])
    dialog.findChild(QListWidget).setCurrentRow(1)
    dialog.show_difference(TODAY, BackupDifference(Amounts(9, 9), Amounts(9, 9), Amounts(0, 9)))
    assert "9" not in _words(dialog)
    dialog.show_difference(BEFORE, BackupDifference(Amounts(1, 2), Amounts(1, decisions=2), Amounts(marks=3, tags=1)))
    said = (
        "Brings back 1 article, 2 annotations. Takes away 1 article, 2 decisions. Changes 3 annotations, 1 tag back. "
    )
    assert _words(dialog).startswith(said)
    with qtbot.waitSignal(dialog.restore_wanted) as wish:
        dialog.findChild(QPushButton, "BackupsRestore").click()
    assert wish.args == [BEFORE]


def test_where_nothing_would_change_there_is_nothing_to_restore(dialog: BackupsDialog) -> None:
    dialog.set_backups([TODAY])
    dialog.show_difference(TODAY, BackupDifference())
    assert "the same as now" in _words(dialog)
    assert not dialog.findChild(QPushButton, "BackupsRestore").isEnabled()


def test_a_damaged_backup_says_so(dialog: BackupsDialog) -> None:
    dialog.set_backups([TODAY])
    dialog.show_trouble(TODAY, "The backup a.heihe is damaged.")
    assert _words(dialog) == "The backup a.heihe is damaged."
    assert not dialog.findChild(QPushButton, "BackupsRestore").isEnabled()
