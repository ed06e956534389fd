"""The history in the window: listed, found in, gone back in; the life of a mark; messages that name what was done."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.history_dialog import HistoryDialog
from heihe_reader.gui.widgets.said_deeds import said_deed
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from tests.gui.window.conftest import Told


@pytest.fixture
def library(opened: MainWindow, told: Told, qtbot: QtBot) -> OpenLibrary:
    """Two marks were made elsewhere, one of them tagged."""
    made = opened.library
    assert made is not None
    with Library.open(made.path, creator="Ada") as other:
        tag = other.tagging.ensure("Trade")
        other.annotating.highlight(told.wire, Span(0, 5), tags=[tag.id])
        other.annotating.highlight(told.alone, Span(0, 4), note="when?")
    qtbot.waitUntil(lambda: len(made.session.snapshot.annotations) == 2)
    return made


def listed(dialog: HistoryDialog) -> list[str]:
    return [said_deed(told.said) for told in dialog.model.steps()]


def test_the_history_is_listed_and_a_point_in_it_gone_back_to(
    library: OpenLibrary, opened: MainWindow, qtbot: QtBot
) -> None:
    opened.actions_["actionHistory"].trigger()
    dialog, go = library.looking_back.dialog, library.looking_back.dialog.findChild(QPushButton, "HistoryGo")
    assert isinstance(go, QPushButton)
    qtbot.waitUntil(lambda: len(listed(dialog)) == 4)
    assert listed(dialog)[:2] == ["Noted on “Лето”: when?", "Tagged “HEIHE” as Trade"]
    row = dialog.model.row_of(dialog.model.steps()[2].step.id)
    assert row is not None
    dialog._list.setCurrentIndex(dialog.model.index(row, 0))
    qtbot.waitUntil(lambda: dialog.model.back == {told.step.id for told in dialog.model.steps()[:2]})
    go.click()
    qtbot.waitUntil(lambda: listed(dialog)[0] == "Went back by 2 steps")
    assert library.session.snapshot.annotations == ()
    assert [told.step.taken for told in dialog.model.steps()] == [False, True, True, False, False]
    library.session.undo()
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 2)


def test_that_a_step_on_the_way_no_longer_fits_is_said_before_anybody_goes(
    library: OpenLibrary, opened: MainWindow, qtbot: QtBot
) -> None:
    def change_by_hand(library: Library) -> None:
        store, (mark, _) = library._context.store, library.annotating.all()
        with store.database.transaction():  # which no step of the history tells of
            store.annotations.put(replace(mark, note="from nowhere"))

    library.jobs.act(change_by_hand)
    opened.actions_["actionHistory"].trigger()
    dialog, go = library.looking_back.dialog, library.looking_back.dialog.findChild(QPushButton, "HistoryGo")
    assert isinstance(go, QPushButton)
    qtbot.waitUntil(lambda: len(listed(dialog)) == 4)
    row = dialog.model.row_of(dialog.model.steps()[3].step.id)
    assert row is not None
    dialog._list.setCurrentIndex(dialog.model.index(row, 0))
    qtbot.waitUntil(lambda: "cannot be undone: something else has changed the mark on" in dialog._words.text())
    assert not go.isEnabled()


def test_words_are_found_in_the_history(library: OpenLibrary, opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_["actionHistory"].trigger()
    dialog = library.looking_back.dialog
    field = dialog.findChild(QLineEdit, "HistoryFind")
    assert isinstance(field, QLineEdit)
    qtbot.waitUntil(lambda: len(listed(dialog)) == 4)
    field.setText("tagged ada")
    qtbot.waitUntil(lambda: listed(dialog) == ["Tagged “HEIHE” as Trade"])
    (found,) = dialog.model.steps()
    qtbot.waitUntil(lambda: dialog.model.words(found) == "Tagged “HEIHE” as Trade (2 places)")
    field.setText("ferry")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)


def test_the_life_of_a_mark_is_opened_from_the_list_of_annotations(
    library: OpenLibrary, opened: MainWindow, qtbot: QtBot
) -> None:
    noted = next(mark for mark in library.session.snapshot.annotations if mark.note)
    library.workspace.annotations.list.life_wanted.emit(noted.id)
    dialog = library.looking_back.dialog
    qtbot.waitUntil(lambda: listed(dialog) == ["Noted: when?"])
    assert dialog.windowTitle() == "History of a mark"
    dialog.findChild(QPushButton, "HistoryGo").click()
    qtbot.waitUntil(lambda: len(listed(dialog)) == 4)
    assert dialog.current() == dialog.model.steps()[0].step.id


def test_a_message_names_what_was_undone(library: OpenLibrary, opened: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    library.session.said.connect(lambda message: said.append(message.words))
    library.session.undo()
    qtbot.waitUntil(lambda: said == ["Undone: Noted on “Лето”: when?"])
    library.session.redo()
    qtbot.waitUntil(lambda: said[1:] == ["Done again: Noted on “Лето”: when?"])
