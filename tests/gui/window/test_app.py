"""Starting: without a display in words, with a fault as a report, and ending without one."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.app import CrashHook, has_display, run
from heihe_reader.gui.dialogs.crash import CrashDialog
from heihe_reader.gui.window.main_window import MainWindow

ONE_ROUND = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
start = QApplication.exec
def soon(*_):
    QTimer.singleShot(400, QApplication.closeAllWindows)
    return start()
QApplication.exec = soon
from heihe_reader.gui.app import run
from pathlib import Path
sys.exit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
"""


def test_without_a_display_it_says_which_commands_work(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    assert not has_display()
    assert run() == 4
    assert "import, articles, show" in capsys.readouterr().err


def test_a_fault_is_logged_and_shown_once_at_a_time(
    qtbot: QtBot, window: MainWindow, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    hook = CrashHook(window, logging.getLogger("heihe_reader.test"))
    for number in range(3):
        error = RuntimeError(f"fault {number}")
        hook(RuntimeError, error, None)

    dialogs = [d for d in window.findChildren(CrashDialog) if d.isVisible()]
    assert len(dialogs) == 1
    assert "fault 2" in caplog.text
    dialogs[0].reject()


@pytest.mark.parametrize("given", ["nothing", "library"])
def test_a_start_and_an_end_leave_no_fault_and_no_warning(tmp_path: Path, given: str) -> None:
    words = []
    if given == "library":
        from heihe_reader.services.library import Library

        Library.open(tmp_path / "Spring.heihe", create=True).close()
        words = [str(tmp_path / "Spring.heihe")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEIHE_HOME": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", ONE_ROUND, *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    lines = [line for line in done.stderr.splitlines() if line and "This plugin does not support" not in line]
    assert (done.returncode, lines) == (0, [])
