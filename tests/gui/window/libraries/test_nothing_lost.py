"""What was typed and marked is kept on every way out: closing while typing, a second window, a kill."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Timer
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library
from heihe_reader.settings import SettingsFile
from tests.gui.window.conftest import WIRE, Told
from tests.house.tracked import ROOT


def begin_note(qtbot: QtBot, window: MainWindow, article: ArticleId, quote: str) -> None:
    """Marks some words and puts the caret into the mark's note."""
    library = window.library
    assert library is not None
    start = WIRE.index(quote)
    library.desk.activate(article)
    library.desk.select(Place(article, Span(start, start + len(quote))))
    window.actions_["actionNote"].trigger()
    editor = library.workspace.note.editor
    qtbot.waitUntil(lambda: library.marks.current is not None and editor.isEnabled())


def notes(path: Path) -> list[str]:
    with Library.open(path) as library:
        return sorted(annotation.note for annotation in library.annotating.all())


@pytest.fixture
def second(qtbot: QtBot, opened: MainWindow, told: Told, library_path: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """Another window on the library of `opened`."""
    window = MainWindow(SettingsFile(tmp_path / "other"))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    assert window.open_path(library_path)
    library = window.library
    assert library is not None
    qtbot.waitUntil(lambda: library.session.snapshot.counts.articles == 3)
    library.opening.show([told.wire])
    qtbot.waitUntil(lambda: len(library.desk.articles()) == 1)
    yield window
    window.close()


def test_closing_the_window_while_typing_keeps_the_words(
    qtbot: QtBot, opened: MainWindow, told: Told, library_path: Path
) -> None:
    begin_note(qtbot, opened, told.wire, "95 lorries")
    assert opened.library is not None
    qtbot.keyClicks(opened.library.workspace.note.editor, "Courier prin")
    opened.close()
    assert notes(library_path) == ["Courier prin"]


def test_two_windows_write_into_one_library_and_see_each_other(
    qtbot: QtBot, opened: MainWindow, second: MainWindow, told: Told, library_path: Path
) -> None:
    one, two = opened.library, second.library
    assert one is not None
    assert two is not None
    begin_note(qtbot, opened, told.wire, "95 lorries")
    qtbot.waitUntil(lambda: len(two.opening.marks_of(told.wire)) == 1)
    begin_note(qtbot, second, told.wire, "two-lane bridge")
    qtbot.keyClicks(one.workspace.note.editor, "Counted by whom?")
    qtbot.keyClicks(two.workspace.note.editor, "Four on the plan.")
    opened.close()
    qtbot.waitUntil(lambda: "Counted by whom?" in [a.note for a in two.session.snapshot.annotations])
    assert two.workspace.note.editor.toPlainText() == "Four on the plan."
    second.close()
    assert notes(library_path) == ["Counted by whom?", "Four on the plan."]


def hold_up(window: MainWindow) -> Event:
    """A machine that is busy: no act reaches the disk before the event is set."""
    going_on = Event()
    assert window.library is not None
    window.library.jobs.act(lambda _: going_on.wait(20))
    return going_on


def type_after_n(qtbot: QtBot, window: MainWindow, article: ArticleId, words: str) -> None:
    """Marks the first words of the wire's text, presses N and types, all without a pause."""
    library = window.library
    assert library is not None
    library.desk.activate(article)
    library.desk.select(Place(article, Span(0, 5)))
    library.desk.key_wanted.emit("N")
    here = QApplication.focusWidget()
    assert here is not None
    qtbot.keyClicks(here, words)


@pytest.mark.parametrize("panel", [True, False])
def test_what_is_typed_right_after_n_is_the_note_however_busy_the_machine_is(
    qtbot: QtBot, opened: MainWindow, told: Told, panel: bool
) -> None:
    library = opened.library
    assert library is not None
    library.workspace.show_right(panel)
    going_on = hold_up(opened)
    type_after_n(qtbot, opened, told.wire, "the kernel dated it")
    assert not library.session.snapshot.annotations
    going_on.set()
    library.desk.give_focus()
    qtbot.waitUntil(lambda: [a.note for a in library.session.snapshot.annotations] == ["the kernel dated it"])
    qtbot.waitUntil(lambda: library.workspace.note.editor.toPlainText() == "the kernel dated it")


def test_the_note_of_a_mark_that_is_still_being_written_stays_open_while_one_looks_elsewhere(
    qtbot: QtBot, opened: MainWindow, told: Told
) -> None:
    library = opened.library
    assert library is not None
    library.workspace.show_right(True)
    going_on = hold_up(opened)
    type_after_n(qtbot, opened, told.wire, "dated")
    library.desk.give_focus()
    library.session.renewed.emit()
    assert library.workspace.note.editor.toPlainText() == "dated"
    going_on.set()
    qtbot.waitUntil(lambda: [a.note for a in library.session.snapshot.annotations] == ["dated"])


def test_a_tag_and_a_note_typed_on_a_busy_machine_both_come_to_the_mark(
    qtbot: QtBot, opened: MainWindow, told: Told
) -> None:
    library = opened.library
    assert library is not None
    going_on = hold_up(opened)
    library.desk.activate(told.wire)
    library.desk.select(Place(told.wire, Span(0, 5)))
    for key, words in (("T", "Place/Town\r"), ("N", "where?")):
        library.desk.key_wanted.emit(key)
        here = QApplication.focusWidget()
        assert here is not None
        qtbot.keyClicks(here, words.rstrip())
        if words.endswith("\r"):
            qtbot.keyClick(here, Qt.Key.Key_Return)
    going_on.set()
    library.desk.give_focus()
    qtbot.waitUntil(lambda: [a.note for a in library.session.snapshot.annotations] == ["where?"])
    (mark,) = library.session.snapshot.annotations
    assert [library.session.snapshot.paths[tag] for tag in mark.tags] == ["Place/Town"]


def test_closing_before_the_mark_of_a_note_is_written_keeps_both(
    qtbot: QtBot, opened: MainWindow, told: Told, library_path: Path
) -> None:
    going_on = hold_up(opened)
    type_after_n(qtbot, opened, told.wire, "half a wor")
    Timer(0.1, going_on.set).start()
    opened.close()
    assert notes(library_path) == ["half a wor"]


def test_a_note_whose_mark_could_not_be_written_can_be_copied(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    library.workspace.show_right(False)
    library.marks.write_note(AnnotationId("gone"), "some words")
    qtbot.keyClicks(library.popup.editor, "mine")
    library.popup.close_popup()
    bar = library.workspace.messages
    qtbot.waitUntil(lambda: bar.findChild(QPushButton, "MessageCopyNote") is not None)
    bar.findChild(QPushButton, "MessageCopyNote").click()
    assert QApplication.clipboard().text() == "mine"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended otherwise there")
def test_a_kill_after_the_pause_of_the_note_editor_loses_nothing(
    add_article: Callable[..., ArticleId], library_path: Path, tmp_path: Path
) -> None:
    add_article(WIRE, title="New Amur bridge", site="Amur Wire", published="2023-03-14", language="en")
    words = [
        sys.executable,
        "-m",
        "tests.gui.window.libraries.typing_victim",
        str(library_path),
        str(tmp_path / "s"),
        "Half a",
    ]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as victim:
        assert victim.stdout is not None
        assert victim.stdout.readline() == "paused\n"
        sleep(1.0)  # what was sent is on its way to the disk
        victim.kill()
    assert notes(library_path) == ["Half a"]
