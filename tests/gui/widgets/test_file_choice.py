"""Choosing files with Qt's own dialog, which opens none of those that it lists."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.widgets.file_choice import chosen_files, chosen_folder, chosen_place


def answer(accept: bool = True) -> None:
    """Ends the dialog that is about to open, once it has listed the folder."""

    def end() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        (dialog.accept if accept else dialog.reject)()

    QTimer.singleShot(300, end)


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_proposed_place_is_taken_and_a_dialog_that_is_left_gives_nothing(over: QWidget, tmp_path: Path) -> None:
    answer()
    assert chosen_place(over, "Export", tmp_path / "out.zip", confirm=False) == tmp_path / "out.zip"
    answer(accept=False)
    assert chosen_files(over, "Open", tmp_path) == ()


def test_a_folder_is_taken_and_nothing_is_left_of_a_dialog(over: QWidget, tmp_path: Path) -> None:
    for _ in range(2):
        answer()
        assert chosen_folder(over, "Import", tmp_path) == tmp_path
    assert len([thing for thing in gc.get_objects() if isinstance(thing, QFileIconProvider)]) == 1


def test_the_dialog_fits_a_small_window_and_its_arrows_are_seen_in_the_dark(
    qapp: QApplication, over: QWidget, tmp_path: Path
) -> None:
    before, sheet = qapp.palette(), qapp.styleSheet()
    qapp.setStyleSheet("")  # that of a window in another test would have its own ink
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.ButtonText, QColor("#e6e3dc"))
    qapp.setPalette(dark)
    over.resize(640, 400)
    seen: list[tuple[bool, QColor]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        image = dialog.findChild(QToolButton, "toParentButton").icon().pixmap(16, 16).toImage()
        inked = [image.pixelColor(x, y) for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() == 255]
        seen.append((dialog.height() <= over.height(), inked[0]))
        dialog.reject()

    QTimer.singleShot(300, look)
    chosen_files(over, "Open", tmp_path)
    qapp.setPalette(before)
    qapp.setStyleSheet(sheet)
    assert seen == [(True, QColor("#e6e3dc"))]


@pytest.mark.skipif(sys.platform == "win32", reason="locks end with the file that they were set on there")
def test_a_library_that_is_listed_stays_locked(over: QWidget, tmp_path: Path) -> None:
    import fcntl

    log = tmp_path / "open.heihe-shm"
    log.write_bytes(b"SQLite format 3\x00" * 100)
    take = "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'r+'), fcntl.LOCK_EX | fcntl.LOCK_NB)"
    with log.open("r+") as held:
        fcntl.lockf(held, fcntl.LOCK_EX)
        answer(accept=False)
        chosen_files(over, "Open", tmp_path)
        tried = subprocess.run([sys.executable, "-c", take, log], capture_output=True)

    assert b"BlockingIOError" in tried.stderr
