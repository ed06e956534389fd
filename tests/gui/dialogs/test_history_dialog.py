"""The history: how many steps a chosen row takes back or does again."""

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.history_dialog import HistoryDialog, when_words
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.services.history import HistoryStep


def steps(undone: str) -> list[HistoryStep]:
    """Newest first; "u" is an undone step."""
    return [
        HistoryStep(100 - n, "2026-11-21T22:10:00Z", "Anna", f"Act {n}", sign == "u") for n, sign in enumerate(undone)
    ]


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> HistoryDialog:
    made = HistoryDialog(theme, icons)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("shown", "row", "wish"),
    [("...", 0, 1), ("...", 2, 3), ("uu..", 0, -2), ("uu..", 1, -1), ("uu..", 3, 2), (".u.", 1, 0), (".u.", 2, 2)],
)
def test_a_row_offers_the_steps_up_to_itself(dialog: HistoryDialog, shown: str, row: int, wish: int) -> None:
    dialog.set_steps(steps(shown))
    dialog.findChild(QListWidget).setCurrentRow(row)
    assert dialog.wish() == wish
    assert dialog.findChild(QPushButton, "HistoryGo").isEnabled() == (wish != 0)


def test_going_back_is_wished_as_a_number_of_steps(qtbot: QtBot, dialog: HistoryDialog) -> None:
    dialog.set_steps(steps("u..."))
    view, go = dialog.findChild(QListWidget), dialog.findChild(QPushButton, "HistoryGo")
    view.setCurrentRow(2)
    assert go.text() == "Undo to here"
    with qtbot.waitSignal(dialog.undo_wanted) as wish:
        go.click()
    assert wish.args == [2]
    view.setCurrentRow(0)
    assert go.text() == "Redo to here"
    with qtbot.waitSignal(dialog.redo_wanted) as wish:
        go.click()
    assert wish.args == [1]


def test_the_current_step_stays_when_the_list_is_renewed(dialog: HistoryDialog) -> None:
    dialog.set_steps(steps("..."))
    dialog.findChild(QListWidget).setCurrentRow(1)
    dialog.set_steps([HistoryStep(101, "2026-11-21T22:11:00Z", "Anna", "New", False), *steps("...")])
    assert dialog.findChild(QListWidget).currentRow() == 2


def test_an_empty_history_says_so(dialog: HistoryDialog) -> None:
    assert dialog.findChild(object, "HistoryEmptyBold").isVisible()
    assert dialog.wish() == 0


def test_a_time_that_cannot_be_read_is_shown_as_it_is() -> None:
    assert when_words("long ago") == "long ago"
    assert "2026" in when_words("2026-11-21T22:10:00Z")


def test_it_is_drawn_in_every_theme(dialog: HistoryDialog) -> None:
    dialog.set_steps(steps("u.."))
    pictures = []
    for name in ("light", "dark"):
        theme = load_theme(name)
        dialog.set_theme(theme, Icons(theme))
        pictures.append(dialog.findChild(QListWidget).grab().toImage())
    assert pictures[0] != pictures[1]
