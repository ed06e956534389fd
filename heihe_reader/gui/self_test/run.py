"""heihe-reader --selftest: does everything once that an installed program must do, and says what works."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from heihe_reader.gui.app import has_display, install_translations, take_down
from heihe_reader.gui.self_test.findings import say
from heihe_reader.gui.self_test.keeping import try_library
from heihe_reader.gui.self_test.letters import try_languages, try_letters
from heihe_reader.gui.self_test.window import try_window
from heihe_reader.gui.theme.fallback import add_missing_faces
from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.settings import SettingsFile


def run() -> int:
    """Prints a line for each thing that works; gives 0, or 1 after the first that does not, which is named.

    Without a display it draws into memory. Settings, libraries and exports go to a folder that is removed afterwards.
    """
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="heihe-selftest-") as name:
        os.environ["HEIHE_HOME"] = str(Path(name) / "home")
        try:
            _try_all(Path(name))
        except Exception as error:  # whatever it is, it is the finding
            print(f"failed  {type(error).__name__}: {error}", file=sys.stderr)
            return 1
    print("All is well.")
    return 0


def _try_all(folder: Path) -> None:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    say("Qt", app.platformName())
    translators = install_translations(app)
    add_missing_faces()
    say("letters", try_letters())
    say("languages", try_languages())
    library = folder / "selftest.heihe"
    say("library", try_library(folder, library))
    dress(app, chosen_theme("light"))
    window = MainWindow(SettingsFile(folder / "settings"))
    try:
        say("window", try_window(app, window, library))
    finally:
        take_down(app, window)
    for translator in translators:
        app.removeTranslator(translator)
