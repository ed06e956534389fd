"""Neither a folder of this machine nor a login name gets into the log, a report, or what the system writes down."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox

from heihe_reader.gui.app import CrashHook
from heihe_reader.gui.dialogs.crash import CrashDialog
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.program.sitting import Sitting
from heihe_reader.log import start_log

_LOGIN = "markerlogin5582"
_TITLE = "Empty lanes at Heihe"


@pytest.fixture
def person_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder that has the login name in it, reached by a link as well."""
    real = tmp_path / "disk" / _LOGIN
    real.mkdir(parents=True)
    (tmp_path / _LOGIN).symlink_to(real)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / _LOGIN))
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, _LOGIN)
    return real


def _fault(home: Path, code: Path) -> Exception:
    """An error that names a file of the person, raised in the program's file `code` beside a library of others."""
    other = code.parent.parent / "PySide6" / "wrapped.py"
    deeds = {"home": home, "title": _TITLE}
    exec(
        compile("def open_it():\n    raise OSError(2, f'no “{title}”', str(home / 'amur.heihe'))", code, "exec"), deeds
    )
    try:
        exec(
            compile("try:\n    open_it()\nexcept OSError as e:\n    raise ValueError(str(e)) from e", other, "exec"),
            deeds,
        )
    except ValueError as error:
        return error
    raise AssertionError


@pytest.mark.parametrize("place", ["lib/python3.11/site-packages/heihe_reader", "_internal/heihe_reader"])
def test_a_crash_tells_where_it_was_in_the_program_and_nothing_of_the_machine(
    window: MainWindow, person_home: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    error = _fault(person_home, person_home / "apps" / place / "gui" / "odd.py")
    state = person_home.parent / "state"
    CrashHook(window, start_log(state))(type(error), error, error.__traceback__)
    dialog = next(d for d in window.findChildren(CrashDialog) if d.isVisible())
    asked = dialog.shown_report()
    dialog.findChild(QCheckBox, "CrashDiscreet").setChecked(False)
    logged = (state / "heihe-reader.log").read_text(encoding="utf-8")
    for told in (logged, asked, dialog.shown_report(), capsys.readouterr().err):
        assert _LOGIN not in told
        assert str(person_home.parent) not in told
        assert "gui/odd.py" in told
    assert _TITLE not in logged + asked
    assert _TITLE in dialog.shown_report()  # what was asked for
    dialog.reject()


def test_the_report_of_a_sudden_end_names_no_folder(tmp_path: Path, person_home: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    (state / "sitting-999999.json").write_text('{"library": "/a/amur.heihe"}', encoding="utf-8")
    (state / "sitting-999999.txt").write_text(
        f'Fatal Python error: Segmentation fault\n\n  File "{person_home}/apps/heihe_reader/gui/app.py", line 3 in f\n'
        f'  File "{tmp_path}/{_LOGIN}/lib/python3.11/threading.py", line 9 in run\n'
        f'  File "{person_home}/script.py", line 1 in <module>\n',
        encoding="utf-8",
    )
    sitting = Sitting(state)
    fallen = sitting.begin()
    sitting.end()
    assert fallen is not None
    assert _LOGIN not in fallen.report
    named = ('File "heihe_reader/gui/app.py", line 3', 'File "python3.11/threading.py"', 'File "~/script.py"')
    assert all(line in fallen.report for line in named)


def test_a_line_of_the_log_has_the_home_folder_as_a_tilde(tmp_path: Path, person_home: Path) -> None:
    start_log(tmp_path / "state").warning("slow: %s%stexts", person_home, os.sep)
    assert "slow: ~/texts" in (tmp_path / "state" / "heihe-reader.log").read_text(encoding="utf-8")
