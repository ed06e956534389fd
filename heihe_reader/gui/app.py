"""Starts the window: settings, clothes, the crash hook, then the start page or a library."""

import gc
import logging
import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from heihe_reader import __version__
from heihe_reader.assets import asset
from heihe_reader.gui.theme.fallback import add_missing_faces
from heihe_reader.gui.theme.style import chosen_theme, dress, new_application
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.program.ending import Ending
from heihe_reader.gui.window.program.languages import chosen_language, translators_of
from heihe_reader.gui.window.program.sitting import Sitting
from heihe_reader.gui.window.program.tidying import collect_from_now_on
from heihe_reader.log import start_log
from heihe_reader.paths import config_folder, state_folder
from heihe_reader.settings import SettingsFile

_IN_MEMORY = ("offscreen", "minimal")  # platforms whose clipboard is this process's own, and lives longer than Python
_SAMPLE = "HEIHE_SAMPLE"  # set by ./heihe: a first start goes to the sample library, not to the start page
_SETTLED = 2000  # milliseconds after which the start is over
_NO_DISPLAY = (
    "There is no display here, so the window cannot open. These commands work without one: import, articles, show, "
    "stories, compare, search, annotate, export, merge, check, backup. `heihe-reader --help` lists them all."
)


def run(library: Path | None = None, arguments: list[str] | None = None) -> int:
    """Opens the window on `library`, else on the last library, else on the start page.

    Gives the exit code when it is closed.
    """
    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 4
    app = QApplication.instance() or new_application(arguments or sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Heihe Reader")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("heihe-reader")
    app.setWindowIcon(QIcon(str(asset("resources", "application", "heihe-reader.svg"))))
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))  # numbers and dates as people write them
    file = SettingsFile(config_folder())
    settings = file.load()
    if settings.language != "desktop":
        QLocale.setDefault(QLocale(settings.language))
    translators = install_translations(app)
    log = start_log(state_folder())
    add_missing_faces()
    dress(app, chosen_theme(settings.theme))
    sitting = Sitting(state_folder())
    fallen = sitting.begin()
    window = MainWindow(file)
    window.library_changed.connect(sitting.opened)
    if fallen is not None:
        window.told_of_fall = fallen
    sys.excepthook = CrashHook(window, log)
    if library is not None:
        window.open_path(library)
    else:
        begin(window)
    window.show()
    QTimer.singleShot(_SETTLED, app, collect_from_now_on)
    ending = Ending(app)
    code = app.exec()
    ending.end()
    sys.excepthook = sys.__excepthook__
    take_down(app, window)
    sitting.end()
    for translator in translators:
        app.removeTranslator(translator)
    return code


def begin(window: MainWindow) -> None:
    """Opens the last library; on a first start that wants it the sample library; else the start page stays."""
    if not window.open_last() and os.environ.get(_SAMPLE):
        window.open_first()


def install_translations(app: QApplication) -> tuple[QTranslator, ...]:
    """The reader's language for our words and Qt's own; what is not translated stays English.

    The translators must be kept as long as the application runs.
    """
    try:
        folder = asset("resources", "translations")
    except FileNotFoundError:
        return ()
    translators = translators_of(chosen_language(QLocale().uiLanguages()), folder)
    for translator in translators:
        app.installTranslator(translator)
    return translators


def take_down(app: QApplication, window: MainWindow) -> None:
    """Destroys the window while the application still stands. Left to the interpreter's end, Qt's objects die in any
    order, and one that outlives the application ends the process with a fault: so does what was copied, where no
    system takes it over.
    """
    window.close()
    window.tidying.leave()
    if app.platformName() in _IN_MEMORY:
        app.clipboard().clear()
    delete(window)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    gc.collect()


class CrashHook:
    """Writes what was nobody's fault but the program's into the log and shows it, once at a time."""

    def __init__(self, window: MainWindow, log: logging.Logger) -> None:
        self._window = window
        self._log = log
        self._showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        """What sys.excepthook is called with."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        from heihe_reader.gui.dialogs.crash import CrashDialog, report_of

        report, discreet = report_of(kind, error, at), report_of(kind, error, at, discreet=True)
        self._log.error("%s", discreet)  # no title and no quote is ever logged
        watched = sys.stderr is not None and sys.stderr.isatty()
        print(report if watched else discreet, file=sys.stderr)  # what nobody watches goes to the system's log
        if not self._showing:
            self._showing = True
            dialog = CrashDialog(
                report, restart_command(self._window), self._window, discreet=discreet, safe=safe_words(self._window)
            )
            dialog.finished.connect(self._closed)
            dialog.open()

    def _closed(self) -> None:
        self._showing = False


def restart_command(window: MainWindow) -> list[str]:
    """What starts the program again on the library that is open."""
    library = window.library
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "heihe_reader"]
    return [*program, *([str(library.path)] if library is not None else [])]


def safe_words(window: MainWindow) -> str:
    """Up to when everything is on disk; empty where nothing was written in this sitting."""
    written = window.library.jobs.written if window.library is not None else None
    if written is None:
        return ""
    said = QCoreApplication.translate("CrashDialog", "Your library is safe: everything up to %1 is on disk.")
    return said.replace("%1", f"{written:%H:%M:%S}")


def has_display() -> bool:
    """False where a window could not open: Linux without X and Wayland, unless Qt was told otherwise."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
