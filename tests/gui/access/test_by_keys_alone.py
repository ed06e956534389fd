"""The main job with keys alone: open, compare, step, select, mark, tag, note, search, tag hits, undo, quit."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.tag_hits import TagHitsDialog
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.settings import SettingsFile
from tests.gui.window.conftest import Answers, Told

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
    """What a person presses goes to whatever has the keys."""
    for _ in range(times):
        here = QApplication.focusWidget() or QApplication.activeWindow()
        assert here is not None
        QTest.keyClick(here, key, held)
    QTest.qWait(1)


def write(words: str) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, words)


def begun(qtbot: QtBot, folder: Path) -> MainWindow:
    window = MainWindow(SettingsFile(folder / "settings"), Answers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def keys_at(name: str) -> bool:
    here = QApplication.focusWidget()
    return here is not None and here.objectName() == name


def test_the_main_job_is_done_by_keys_and_found_again(
    qtbot: QtBot, tmp_path: Path, told: Told, library_path: Path
) -> None:
    window = begun(qtbot, tmp_path)
    assert window.open_path(library_path)
    library = window.library
    assert library is not None
    qtbot.waitUntil(lambda: keys_at("LibraryView") and library.session.snapshot.counts.articles == 3)
    qtbot.waitUntil(lambda: library.workspace.library.view.model().rowCount() > 0)  # they are listed beside the window
    compared(qtbot, library)
    marked_and_tagged(qtbot, library)
    noted(qtbot, library)
    searched_and_undone(qtbot, library)
    hits_tagged_and_undone(qtbot, library)
    qtbot.waitUntil(lambda: not library.jobs.busy)
    press(K.Key_Q, CTRL)
    qtbot.waitUntil(lambda: not window.isVisible())

    window = begun(qtbot, tmp_path)
    assert window.open_last()
    again = window.library
    assert again is not None
    qtbot.waitUntil(lambda: len(again.desk.articles()) == 2 and len(again.session.snapshot.annotations) == 1)
    kept = again.session.snapshot.annotations[0]
    assert kept.note == "Ask again."
    assert [again.session.snapshot.paths[tag] for tag in kept.tags] == ["Trade/Bridge"]
    window.close()


def compared(qtbot: QtBot, library: OpenLibrary) -> None:
    """The first story with all its tellings side by side; J stands on the first difference."""
    press(K.Key_Home)
    press(K.Key_Return)
    qtbot.waitUntil(lambda: len(library.desk.articles()) >= 1)
    qtbot.waitUntil(lambda: len(library.desk.articles()) == 2)
    press(K.Key_Escape)
    qtbot.waitUntil(lambda: (QApplication.focusWidget() or QWidget()).objectName().startswith("ReadingPane"))
    qtbot.waitUntil(lambda: bool(library.desk.links_between(0, 1)))
    press(K.Key_J)
    assert library.workspace.toolbar.position.text()


def marked_and_tagged(qtbot: QtBot, library: OpenLibrary) -> None:
    press(K.Key_Home, CTRL)
    press(K.Key_Right, CTRL | SHIFT, 3)
    press(K.Key_H)
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 1)
    press(K.Key_T)
    qtbot.waitUntil(lambda: keys_at("TagPickerField"))
    write("Trade/Bridge")
    press(K.Key_Return)
    qtbot.waitUntil(lambda: bool(library.session.snapshot.annotations[0].tags))
    press(K.Key_Escape)


def noted(qtbot: QtBot, library: OpenLibrary) -> None:
    qtbot.waitUntil(lambda: (QApplication.focusWidget() or QWidget()).objectName().startswith("ReadingPane"))
    press(K.Key_N)
    qtbot.waitUntil(lambda: keys_at("NotePopupEditor") or keys_at("NoteEditor"))
    write("Ask again.")
    press(K.Key_Escape)
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].note == "Ask again.")


def searched_and_undone(qtbot: QtBot, library: OpenLibrary) -> None:
    press(K.Key_F, CTRL | SHIFT)
    qtbot.waitUntil(lambda: keys_at("SearchBox"))
    write("lorries")
    qtbot.waitUntil(lambda: library.finding.page.isVisible())
    press(K.Key_Down)
    press(K.Key_Escape)
    qtbot.waitUntil(lambda: (QApplication.focusWidget() or QWidget()).objectName().startswith("ReadingPane"))
    press(K.Key_Z, CTRL)
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].note == "")
    press(K.Key_Y, CTRL)
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].note == "Ask again.")


def hits_tagged_and_undone(qtbot: QtBot, library: OpenLibrary) -> None:
    press(K.Key_F, CTRL | SHIFT)
    qtbot.waitUntil(lambda: keys_at("SearchBox"))
    press(K.Key_A, CTRL)
    write("lorries")
    button = library.workspace.findChild(QWidget, "SearchTagAll")
    assert button is not None
    qtbot.waitUntil(lambda: button.isVisible() and "lorries" in library.finding.page._query)
    press(K.Key_Down)
    for _ in range(20):
        if keys_at("SearchTagAll"):
            break
        press(K.Key_Tab, SHIFT)
    press(K.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TagHitsDialog)
    write("Lorries")
    qtbot.waitUntil(lambda: dialog._button.isEnabled())
    press(K.Key_Return)
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) > 1)
    library.workspace.window().activateWindow()  # as a desktop does when a dialog closes
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(K.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 1)
    press(K.Key_Escape)
