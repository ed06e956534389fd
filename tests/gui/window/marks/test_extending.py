"""A mark is made longer or shorter: copies follow, and it is one step of undo."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.mark import MarkKind
from tests.gui.window.conftest import Told
from tests.gui.window.marks.test_marking import BRIDGE, kinds, select

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library(opened: MainWindow) -> OpenLibrary:
    assert opened.library is not None
    return opened.library


def words(library: OpenLibrary, article: ArticleId) -> list[str]:
    text = next(c for c in library.opening.contents if c.id == article).text.text
    return [mark.span.of(text) for mark in library.opening.marks_of(article)]


def highlight(qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told) -> None:
    select(library, told.wire, BRIDGE)
    opened.actions_["actionHighlight"].trigger()
    qtbot.waitUntil(lambda: kinds(library, told.courier) == [MarkKind.EXACT])
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 1)


def test_the_copy_follows_the_handles_and_undo_gives_both_back(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    highlight(qtbot, library, opened, told)
    longer = BRIDGE + " stands quiet"
    pane = library.desk.panes[0].reading

    opened.actions_["actionExtent"].trigger()
    for _ in range(2):
        qtbot.keyClick(pane, Qt.Key.Key_Right, CONTROL)
    qtbot.waitUntil(lambda: words(library, told.courier) == [longer])
    assert library.session.snapshot.annotations[0].quote == BRIDGE, "nothing is written before Enter"

    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].quote == longer)
    qtbot.waitUntil(lambda: "2 places" in library.workspace.messages.kept[-1][1].words)
    assert words(library, told.wire) == words(library, told.courier) == [longer]

    opened.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: words(library, told.wire) == words(library, told.courier) == [BRIDGE])


def test_escape_brings_the_copy_back(qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told) -> None:
    highlight(qtbot, library, opened, told)
    pane = library.desk.panes[0].reading
    opened.actions_["actionExtent"].trigger()
    qtbot.keyClick(pane, Qt.Key.Key_Right, CONTROL)
    qtbot.waitUntil(lambda: words(library, told.courier) == [BRIDGE + " stands"])

    qtbot.keyClick(pane, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: words(library, told.wire) == words(library, told.courier) == [BRIDGE])


def test_at_a_copy_the_mark_itself_is_changed_or_the_copy_is_cut_loose(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    highlight(qtbot, library, opened, told)
    mark = library.opening.marks_of(told.courier)[0]
    id = mark.annotation
    shorter = type(mark.span)(mark.span.start, mark.span.end - len(" and Blagoveshchensk"))

    library.desk.extent_wanted.emit(mark, shorter)
    made = BRIDGE.removesuffix(" and Blagoveshchensk")
    qtbot.waitUntil(lambda: library.session.snapshot.annotation_by_id[id].quote == made)
    assert library.session.snapshot.annotation_by_id[id].article == told.wire

    qtbot.waitUntil(lambda: words(library, told.courier) == [made])
    mark = library.opening.marks_of(told.courier)[0]
    text = next(c for c in library.opening.contents if c.id == told.courier).text.text
    library.desk.extent_wanted.emit(mark, type(mark.span)(mark.span.start, len(text)))
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 2)
    qtbot.waitUntil(lambda: "its own mark now" in library.workspace.messages.kept[-1][1].words)


def test_without_a_mark_it_says_what_is_missing(library: OpenLibrary, opened: MainWindow, told: Told) -> None:
    library.desk.activate(told.wire)
    opened.actions_["actionExtent"].trigger()
    assert "Put the caret on a mark" in library.workspace.messages.kept[-1][1].words
