"""The history: steps under their days, what going to one would move, filters, and the life of one mark."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.history_dialog import HistoryDialog
from heihe_reader.gui.dialogs.history_filters import TAGS
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.model.history import HistoryStep
from heihe_reader.services.history import Point
from heihe_reader.services.said import Said
from heihe_reader.services.telling import Told


def told(*numbers: int, day: int = 21, undone: bool = False) -> list[Told]:
    """Steps with these numbers, newest first."""
    said = Said("Highlighted “%1”", ("the bridge",))
    at = f"2024-11-{day:02}T12:10:00Z"
    return [Told(HistoryStep(number, at, "Anna", "Highlight", undone), said) for number in numbers]


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> HistoryDialog:
    made = HistoryDialog(theme, icons)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: HistoryDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_steps_stand_under_their_days_with_what_was_done_by_whom_and_when(dialog: HistoryDialog) -> None:
    dialog.set_steps([*told(9, 8), *told(7, day=19, undone=True)], more=False)
    rows = shown(dialog)
    assert [rows[0], rows[3], rows[5]] == ["21 Nov 2024", "19 Nov 2024", "The library was new"]
    assert rows[1].startswith("Highlighted “the bridge”, ")
    assert rows[1].endswith(", Anna")
    assert "undone" in rows[4]


def test_a_step_that_was_stopped_on_its_way_says_how_far_it_came(dialog: HistoryDialog) -> None:
    step = HistoryStep(9, "2024-11-21T12:10:00Z", "Anna", "Merge", undone=False, meant=9)
    dialog.set_steps([Told(step, Said("Merged %1", ("1,200 articles",)), done=7)], more=False)
    assert "not finished: 7 of 9 changes" in shown(dialog)[1]


def test_the_arrows_pass_over_the_heads_of_days(qtbot: QtBot, dialog: HistoryDialog) -> None:
    dialog.set_steps([*told(9), *told(8, day=20)], more=False)
    view = dialog.findChild(QListView, "HistoryList")
    seen = [dialog.current()]
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        seen.append(dialog.current())
    assert seen == [9, 8, 0]


def test_what_going_to_a_step_moves_is_shown_before_and_then_wished(qtbot: QtBot, dialog: HistoryDialog) -> None:
    dialog.set_steps(told(9, 8, 7), more=False)
    view, go = dialog.findChild(QListView, "HistoryList"), dialog.findChild(QPushButton, "HistoryGo")
    with qtbot.waitSignal(dialog.looked) as looked:
        view.setCurrentIndex(dialog.model.index(3, 0))
    assert looked.args == [7]
    assert not go.isEnabled()
    dialog.show_point(9, Point((), ()))  # an answer about another step
    assert not go.isEnabled()
    dialog.show_point(7, Point((9, 8), ()))
    assert dialog.findChild(OneLine, "HistoryWords").text().startswith("Takes ")
    assert dialog.model.back == {9, 8}
    with qtbot.waitSignal(dialog.go_wanted) as wish:
        go.click()
    assert wish.args == [7]
    dialog.show_point(7, Point((), (8,)))
    assert go.text() == "Redo to here"
    dialog.show_trouble(7, "It no longer fits.")
    assert (go.isEnabled(), dialog.findChild(OneLine, "HistoryWords").text()) == (False, "It no longer fits.")


def test_more_steps_come_when_the_list_is_scrolled_to_its_end(qtbot: QtBot, dialog: HistoryDialog) -> None:
    wanted: list[int] = []
    dialog.model.more_wanted.connect(wanted.append)
    dialog.set_steps(told(*range(300, 200, -1)), more=True)
    assert wanted == []
    dialog.findChild(QListView, "HistoryList").scrollToBottom()
    qtbot.waitUntil(lambda: wanted == [201])
    dialog.add_steps(told(*range(200, 190, -1)), more=False)
    assert [step.step.id for step in dialog.model.steps()] == list(range(300, 190, -1))
    assert shown(dialog)[-1] == "The library was new"


def test_ten_thousand_steps_are_listed_at_once(dialog: HistoryDialog) -> None:
    dialog.set_steps(told(*range(10_000, 0, -1)), more=False)
    assert dialog.model.rowCount() == 10_002
    dialog.grab()


def test_the_current_step_stays_when_the_list_is_renewed(dialog: HistoryDialog) -> None:
    dialog.set_steps(told(9, 8, 7), more=False)
    dialog.findChild(QListView, "HistoryList").setCurrentIndex(dialog.model.index(2, 0))
    dialog.set_steps(told(10, 9, 8, 7), more=False)
    assert dialog.current() == 8


def test_an_empty_history_says_so_and_a_filter_that_finds_nothing_offers_everything(dialog: HistoryDialog) -> None:
    bold = dialog.findChild(object, "HistoryEmptyBold")
    assert (bold.isVisible(), bold.text()) == (True, "Nothing was done yet")
    dialog.findChild(QLineEdit, "HistoryFind").setText("ferry")
    dialog.set_steps((), more=False)
    assert bold.text() == "No such act"
    dialog.findChild(QPushButton, "HistoryEmptyButton0").click()
    assert dialog.filter.shows_all


def test_the_history_is_narrowed_to_a_kind_and_to_days(qtbot: QtBot, dialog: HistoryDialog) -> None:
    with qtbot.waitSignal(dialog.filtered):
        dialog.findChild(QComboBox, "HistoryKind").setCurrentIndex(2)
    dialog.findChild(QComboBox, "HistoryDays").setCurrentIndex(2)
    chosen = dialog.filter.chosen
    assert chosen.labels == TAGS
    assert "" < (chosen.since or "") < (chosen.until or "")


def test_the_life_of_a_mark_has_no_way_back_but_to_the_whole_history(qtbot: QtBot, dialog: HistoryDialog) -> None:
    dialog.show_life("the bridge")
    dialog.set_steps(told(9), more=False)
    go = dialog.findChild(QPushButton, "HistoryGo")
    assert not dialog.findChild(QLineEdit, "HistoryFind").isVisible()
    assert dialog.findChild(OneLine, "HistoryLife").text() == "What happened to the mark on “the bridge”"
    assert shown(dialog)[-1] != "The library was new"
    with qtbot.waitSignal(dialog.whole_wanted) as wish:
        go.click()
    assert wish.args == [9]


def test_it_is_drawn_in_every_theme(dialog: HistoryDialog) -> None:
    dialog.set_steps([*told(9), *told(8, undone=True)], more=False)
    pictures = []
    for name in ("light", "dark"):
        theme = load_theme(name)
        dialog.set_theme(theme, Icons(theme))
        pictures.append(dialog.findChild(QListView, "HistoryList").grab().toImage())
    assert pictures[0] != pictures[1]
