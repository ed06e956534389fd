"""Starting: without a display in words, with a fault as a report, and ending without one."""

import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.app import CrashHook, begin, has_display, restart_command, run, safe_words
from heihe_reader.gui.dialogs.crash import CrashDialog, report_of
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.program.sitting import Sitting
from heihe_reader.services.library import Library
from heihe_reader.services.upkeep import Upkeep
from heihe_reader.settings import SettingsFile
from tests.gui.window.conftest import Told

ONE_ROUND = """
import sys
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtWidgets import QApplication
start = QApplication.exec
def copy_and_close():
    copied = QMimeData()
    copied.setText("What was copied may outlive the window.")
    QApplication.clipboard().setMimeData(copied)
    QApplication.closeAllWindows()
def soon(*_):
    QTimer.singleShot(400, copy_and_close)
    return start()
QApplication.exec = soon
from heihe_reader.gui.app import run
from pathlib import Path
sys.exit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
"""

CHOOSES = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from heihe_reader.gui.app import run

def choose():
    window = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "MainWindow")
    window.set_theme("dark")
    print("chosen", flush=True)

app = QApplication([])
QTimer.singleShot(300, choose)
sys.exit(run())
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
    assert caplog.text.count("builtins.RuntimeError") == 3
    assert "fault 2" not in caplog.text  # the words of an error may hold a title or a quote
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


def test_a_log_out_ends_it_in_good_order_with_what_was_chosen_kept(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEIHE_HOME": str(tmp_path)}
    command = [sys.executable, "-c", CHOOSES]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "chosen\n"
        child.send_signal(signal.SIGTERM)
        assert child.wait(20) == 0
    assert SettingsFile(tmp_path / "config").load().theme == "dark"
    assert not list((tmp_path / "state").glob("sitting-*"))


SECRETS = "“Secret\n  words” «Тайна» 秘密"

TYPES = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from heihe_reader.gui.app import run
from heihe_reader.model.span import Place, Span

def when(ready, then):
    if ready():
        then()
    else:
        QTimer.singleShot(30, lambda: when(ready, then))

def library():
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "MainWindow"]
    return found[0].library if found else None

def write():
    library().opening.open(library().jobs.library.reading.articles()[0].id)
    when(lambda: library().desk.active_article(), select)

def select():
    library().desk.select(Place(library().desk.active_article(), Span(0, 5)))
    library().marking.note()
    when(lambda: library().marks.popup.isVisible() or library().workspace.note.editor.hasFocus(), type_it)

def type_it():
    popup = library().marks.popup
    QTest.keyClicks(popup.editor if popup.isVisible() else library().workspace.note.editor, "never lost")
    QTimer.singleShot(700, lambda: when(lambda: not library().jobs.acting, lambda: print("typed", flush=True)))

app = QApplication([])
when(lambda: library() and library().session.snapshot.counts.articles, write)
sys.exit(run(Path(sys.argv[1])))
"""


def test_a_note_is_on_disk_700_ms_after_typing_and_the_next_start_says_that_nothing_is_missing(
    tmp_path: Path, library_path: Path, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEIHE_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", TYPES, str(library_path)]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "typed\n"
        child.kill()
    with Library.open(library_path, read_only=True) as library:
        assert [a.note for a in library.annotating.all()] == ["never lost"]

    sitting = Sitting(tmp_path / "home" / "state")
    fallen = sitting.begin()
    sitting.end()
    assert fallen is not None
    assert fallen.library == str(library_path)
    monkeypatch.setattr(Upkeep, "check", lambda _: ())  # texts of this library were not read from its files
    window = MainWindow(SettingsFile(tmp_path / "home" / "config"))
    qtbot.addWidget(window)
    window.told_of_fall = fallen
    assert window.open_path(library_path)
    assert window.library is not None
    notice = window.library.workspace.notice
    qtbot.waitUntil(lambda: bool(notice.text()))
    assert notice.text() == "The last session ended suddenly. Checked: nothing is missing."
    notice.findChild(QPushButton, "NoticeOffer").click()
    dialog = window.findChild(CrashDialog)
    assert "without a word" in dialog.shown_report()
    assert dialog.findChild(QPushButton, "CrashRestart") is None
    window.close()


def test_an_orderly_end_leaves_nothing_to_tell_and_a_running_one_is_left_alone(tmp_path: Path) -> None:
    first = Sitting(tmp_path)
    assert first.begin() is None
    first.opened("/a.heihe")
    second = Sitting(tmp_path)
    assert second.begin() is None  # the same process runs
    for one in (second, first):
        one.end()
    assert not list(tmp_path.glob("sitting-*"))


def test_a_report_without_titles_holds_no_word_of_any_message_and_restart_opens_the_library_again(
    opened: MainWindow, library_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        try:
            raise KeyError(SECRETS)
        except KeyError as error:
            raise ValueError(SECRETS) from error
    except ValueError as error:
        report = report_of(ValueError, error, error.__traceback__, discreet=True)
    assert not [line for line in SECRETS.split() if line in report]
    assert "builtins.KeyError" in report
    assert restart_command(opened) == [sys.executable, "-m", "heihe_reader", str(library_path)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert restart_command(opened) == [sys.executable, str(library_path)]
    assert safe_words(opened) == ""


def test_a_first_start_from_a_checkout_goes_to_the_sample_library(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    begin(window)
    assert window.library is None  # the start page, where nobody asked for the sample

    monkeypatch.setenv("HEIHE_SAMPLE", "1")
    begin(window)
    qtbot.waitUntil(lambda: window.library is not None)
    assert window.library.path.is_relative_to(home)
    qtbot.waitUntil(lambda: len(window.library.desk.articles()) == 2)

    window.close_library()
    begin(window)
    assert window.library is None  # who closed it wants the start page
