"""Undo and redo say what they would do, and are off where that is nothing."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library
from tests.gui.window.conftest import Told


@pytest.fixture
def undo(opened: MainWindow) -> QAction:
    return opened.actions_["actionUndo"]


@pytest.fixture
def redo(opened: MainWindow) -> QAction:
    return opened.actions_["actionRedo"]


def highlight(window: MainWindow, told: Told) -> None:
    assert window.library is not None
    window.library.desk.activate(told.wire)
    window.library.desk.select(Place(told.wire, Span(0, 5)))
    window.actions_["actionHighlight"].trigger()


def test_both_follow_what_was_done_here(
    qtbot: QtBot, opened: MainWindow, told: Told, undo: QAction, redo: QAction
) -> None:
    assert not redo.isEnabled()
    highlight(opened, told)
    qtbot.waitUntil(lambda: undo.text() == "Undo: Highlight")
    assert undo.isEnabled()
    assert undo.toolTip() == "Undo: Highlight (Ctrl+Z)"
    button = opened.findChild(QToolButton, "toolUndo")
    assert button.accessibleName() == "Undo: Highlight"
    undo.trigger()
    qtbot.waitUntil(lambda: redo.text() == "Redo: Highlight")
    assert redo.isEnabled()
    redo.trigger()
    qtbot.waitUntil(lambda: redo.text() == "Redo" and not redo.isEnabled())


def test_a_quick_key_finds_undo_before_the_act_is_on_the_disk(
    qtbot: QtBot, opened: MainWindow, told: Told, undo: QAction, redo: QAction
) -> None:
    undo.setEnabled(False)
    going_on = Event()
    assert opened.library is not None
    opened.library.jobs.act(lambda _: going_on.wait(20))
    highlight(opened, told)
    assert undo.isEnabled()
    assert not redo.isEnabled()
    undo.trigger()
    assert redo.isEnabled()
    opened.library.session.renewed.emit()  # news of something older
    assert undo.isEnabled()
    assert redo.isEnabled()
    going_on.set()
    qtbot.waitUntil(lambda: redo.text() == "Redo: Highlight")


def test_an_act_that_comes_to_nothing_leaves_both_as_they_were(
    qtbot: QtBot, opened: MainWindow, undo: QAction, redo: QAction
) -> None:
    library = opened.library
    assert library is not None
    library.session.redo()
    qtbot.waitUntil(lambda: "nothing to redo" in library.workspace.messages.accessibleDescription())
    assert not redo.isEnabled()
    assert undo.isEnabled()


def test_they_follow_another_window_and_forget_when_the_library_closes(
    qtbot: QtBot, opened: MainWindow, undo: QAction, library_path: Path
) -> None:
    with Library.open(library_path) as other:
        other.tagging.ensure("Toll")
    qtbot.waitUntil(lambda: undo.text() == "Undo: New tag")
    opened.close_library()
    assert undo.text() == "Undo"
    assert not undo.isEnabled()
