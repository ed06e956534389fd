"""The note popup: it saves like the note panel and goes by itself."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.note_popup import NotePopup
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.ids import AnnotationId


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    QLineEdit(made)
    made.show()
    return made


@pytest.fixture
def popup(window: QWidget, theme: Theme, icons: Icons) -> NotePopup:
    made = NotePopup(theme, icons, window)
    made.open_for(AnnotationId("a"), "95  lorries", "ask", QRect(100, 300, 50, 20))
    return made


def test_escape_saves_what_was_typed_and_closes(qtbot: QtBot, popup: NotePopup) -> None:
    qtbot.keyClicks(popup.editor, " customs")
    with qtbot.waitSignal(popup.note_changed) as wish, qtbot.waitSignal(popup.closed):
        qtbot.keyClick(popup.editor, Qt.Key.Key_Escape)
    assert wish.args == ["a", "ask customs"]
    assert not popup.isVisible()


def test_it_floats_above_its_mark_and_inside_the_window(window: QWidget, popup: NotePopup) -> None:
    assert popup.geometry().bottom() < 300
    popup.open_for(AnnotationId("a"), "q", "n", QRect(590, 2, 5, 10))
    assert window.rect().contains(popup.geometry())


def test_leaving_it_with_the_focus_closes_it(qtbot: QtBot, window: QWidget, popup: NotePopup) -> None:
    with qtbot.waitExposed(window):
        window.activateWindow()
    popup.editor.setFocus()
    qtbot.waitUntil(popup.editor.hasFocus)
    with qtbot.waitSignal(popup.closed):
        window.findChild(QLineEdit).setFocus()
