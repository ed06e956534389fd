"""The note field: it saves by itself and loses nothing."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.annotations_panel.note_panel import NotePanel
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.ids import AnnotationId

A, B = AnnotationId("a"), AnnotationId("b")


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, icons: Icons) -> NotePanel:
    made = NotePanel(theme, icons)
    qtbot.addWidget(made)
    made.resize(260, 140)
    made.show()
    return made


@pytest.fixture
def saved(panel: NotePanel) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    panel.note_changed.connect(lambda id, note: found.append((id, note)))
    return found


def test_a_note_is_saved_a_moment_after_the_last_key(
    qtbot: QtBot, panel: NotePanel, saved: list[tuple[str, str]]
) -> None:
    panel.set_note(A, "quote", "")
    qtbot.keyClicks(panel.editor, "ask")
    assert saved == []
    qtbot.waitUntil(lambda: saved == [("a", "ask")])
    assert panel.findChild(object, "NoteSaved").text().startswith("Saved ")


def test_choosing_another_mark_quickly_saves_what_was_typed_for_the_first(
    qtbot: QtBot, panel: NotePanel, saved: list[tuple[str, str]]
) -> None:
    panel.set_note(A, "quote", "")
    qtbot.keyClicks(panel.editor, "ask")
    panel.set_note(B, "other", "theirs")
    qtbot.keyClicks(panel.editor, "x")
    panel.set_note(None)
    assert saved == [("a", "ask"), ("b", "xtheirs")]


def test_closing_saves_what_was_typed(qtbot: QtBot, panel: NotePanel, saved: list[tuple[str, str]]) -> None:
    panel.set_note(A, "quote", "")
    qtbot.keyClicks(panel.editor, "ask")
    panel.close()
    assert saved == [("a", "ask")]


def test_nothing_is_saved_when_nothing_was_typed(panel: NotePanel, saved: list[tuple[str, str]]) -> None:
    panel.set_note(A, "quote", "as it was")
    panel.set_note(B, "other", "")
    panel.close()
    assert saved == []


def test_a_late_echo_of_an_older_save_does_not_undo_typing(
    qtbot: QtBot, panel: NotePanel, saved: list[tuple[str, str]]
) -> None:
    panel.set_note(A, "quote", "")
    qtbot.keyClicks(panel.editor, "ab")
    panel.flush()
    qtbot.keyClicks(panel.editor, "c")
    panel.flush()
    for late in ("", "ab", "abc"):
        panel.set_note(A, "quote", late)
        assert panel.editor.toPlainText() == "abc"
    assert saved == [("a", "ab"), ("a", "abc")]


def test_an_undo_elsewhere_is_taken_over(qtbot: QtBot, panel: NotePanel) -> None:
    panel.set_note(A, "quote", "")
    qtbot.keyClicks(panel.editor, "ab")
    panel.flush()
    panel.set_note(A, "quote", "ab")
    panel.set_note(A, "quote", "")
    assert panel.editor.toPlainText() == ""


def test_a_note_that_could_not_be_saved_is_sent_again(
    qtbot: QtBot, panel: NotePanel, saved: list[tuple[str, str]]
) -> None:
    panel.set_note(A, "quote", "")
    qtbot.keyClicks(panel.editor, "ab")
    panel.flush()
    panel.editor.say_failed("The disk is full.")
    assert panel.findChild(object, "NoteSaved").text() == "Not saved: The disk is full."
    panel.set_note(B, "other", "")
    assert saved == [("a", "ab"), ("a", "ab")]


def test_without_a_mark_it_says_what_to_do(panel: NotePanel) -> None:
    panel.set_note(None)
    assert panel.findChild(object, "NoteEmptyBold").isVisible()
    assert panel.findChild(object, "NoteEmptyPlain").text() == "Choose a mark and press N."
    assert not panel.editor.isVisible()


def test_escape_saves_and_leaves(qtbot: QtBot, panel: NotePanel, saved: list[tuple[str, str]]) -> None:
    panel.set_note(A, "quote", "")
    qtbot.keyClicks(panel.editor, "ab")
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.editor, Qt.Key.Key_Escape)
    assert saved == [("a", "ab")]
