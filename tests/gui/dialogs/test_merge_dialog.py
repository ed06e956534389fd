"""The merge dialog: which bundle, how far, and what it brought."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.merge_dialog import MergeDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.step import Step
from heihe_reader.services.merge_values import MergeResult

BUNDLE = Path("/somewhere/bundle.zip")


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> MergeDialog:
    made = MergeDialog(theme, icons)
    qtbot.addWidget(made)
    made.show()
    return made


def main(dialog: MergeDialog) -> QPushButton:
    return dialog.findChild(QPushButton, "MergeMain")


def words(dialog: MergeDialog) -> str:
    return dialog.findChild(QLabel, "MergeWords").text()


def test_nothing_can_be_merged_before_something_is_chosen(dialog: MergeDialog) -> None:
    assert not main(dialog).isEnabled()
    dialog.set_path(BUNDLE)
    assert main(dialog).isEnabled()
    assert dialog.findChild(QLabel, "MergeName").text() == "bundle.zip"


def test_merge_wishes_and_then_says_what_came(qtbot: QtBot, dialog: MergeDialog) -> None:
    dialog.set_path(BUNDLE)
    with qtbot.waitSignal(dialog.merge_wanted) as wish:
        main(dialog).click()
    assert wish.args == [BUNDLE]
    dialog.show_step(Step(0, None, "bundle.zip"))
    dialog.show_done(MergeResult(12, 8, 31, 6, 3, ()))
    assert words(dialog).split("\n\n") == [
        "12 articles added, 8 already here.",
        "31 annotations added, 6 the same, 3 brought up to date.",
        "No conflicts.",
    ]
    main(dialog).click()
    assert not dialog.isVisible()


def test_conflicts_are_named_and_many_are_counted(dialog: MergeDialog) -> None:
    dialog.set_path(BUNDLE)
    dialog.show_done(MergeResult(0, 1, 0, 0, 0, tuple(f"“{n}” was changed on both sides." for n in range(14))))
    assert words(dialog).split("\n")[-1] == "And 2 more."


def test_a_tampered_bundle_is_named_and_another_try_is_possible(dialog: MergeDialog) -> None:
    dialog.set_path(BUNDLE)
    dialog.show_step(Step(0, None, "bundle.zip"))
    dialog.show_failed("data/annotations.jsonld was changed. Nothing was merged.")
    assert words(dialog) == "data/annotations.jsonld was changed. Nothing was merged."
    assert main(dialog).isEnabled()
    assert not dialog.foot.running


def test_escape_while_it_runs_stops(qtbot: QtBot, dialog: MergeDialog) -> None:
    dialog.set_path(BUNDLE)
    dialog.show_step(Step(0, None, "bundle.zip"))
    with qtbot.waitSignal(dialog.stop_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_stopped()
    assert not dialog.foot.running
