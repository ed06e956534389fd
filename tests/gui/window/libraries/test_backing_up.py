"""Backups in the window: one a day by itself, one back in place, and one offered where a library cannot be opened."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.span import Span
from tests.gui.window.conftest import Told


def _backed_up(qtbot: QtBot, window: MainWindow) -> OpenLibrary:
    library = window.library
    assert library is not None
    library.backing_up.look()
    qtbot.waitUntil(lambda: len(library.jobs.library.backups.all()) == 1)
    qtbot.waitUntil(lambda: not library.jobs.busy)
    return library


def _button(window: MainWindow, name: str) -> QPushButton:
    (found,) = (button for button in window.findChildren(QPushButton, name) if button.isVisible())
    return found


def test_one_backup_a_day_is_made_beside_the_window(qtbot: QtBot, opened: MainWindow) -> None:
    library = _backed_up(qtbot, opened)
    library.backing_up.look()
    qtbot.waitUntil(lambda: not library.jobs.busy)
    assert len(library.jobs.library.backups.all()) == 1


def test_a_backup_is_restored_and_what_stood_there_is_kept(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = _backed_up(qtbot, opened)
    library.jobs.act(lambda it: it.annotating.highlight(told.wire, Span(0, 30)))
    qtbot.waitUntil(lambda: library.session.snapshot.counts.annotations == 1)

    opened.actions_["actionBackups"].trigger()
    dialog = library.backing_up.dialog
    restore = dialog.findChild(QPushButton, "BackupsRestore")
    qtbot.waitUntil(lambda: bool(restore.isEnabled()))
    restore.click()

    qtbot.waitUntil(lambda: opened.library is not None and opened.library is not library)
    again = opened.library
    assert again is not None
    qtbot.waitUntil(lambda: again.session.snapshot.counts.articles == 3)
    assert again.session.snapshot.counts.annotations == 0
    assert len(again.jobs.library.backups.all()) == 2  # the one restored, and one of what stood there


def test_for_a_library_that_cannot_be_opened_its_newest_backup_is_offered(
    qtbot: QtBot, opened: MainWindow, library_path: Path
) -> None:
    _backed_up(qtbot, opened)
    opened.close_library()
    library_path.write_bytes(b"coffee was spilt on this one")

    assert not opened.open_path(library_path)
    _button(opened, "MessageRestore").click()

    qtbot.waitUntil(lambda: opened.library is not None)
    again = opened.library
    assert again is not None
    qtbot.waitUntil(lambda: again.session.snapshot.counts.articles == 3)
    asides = [path for path in library_path.parent.iterdir() if path.match("* damaged *.heihe")]
    assert [path.read_bytes() for path in asides] == [b"coffee was spilt on this one"]
