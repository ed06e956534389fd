"""A second window on the library in a process of its own, as a person has it; it is told by lines what to do.

`read` opens the newest story, `mark` highlights some words in it; with the end of the lines it is closed.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.app import take_down
from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.log import start_log
from heihe_reader.settings import SettingsFile
from tests.benchmarks.soak.watching import Troubles
from tests.gui.window.conftest import Answers


def main() -> None:
    """Ends with 1 where anything failed or warned."""
    path, folder = Path(sys.argv[1]), Path(sys.argv[2])
    start_log(folder)
    app = QApplication([])
    dress(app, chosen_theme("light"))
    troubles = Troubles(tracing=False)
    window = MainWindow(SettingsFile(folder / "other"), Answers())
    window.show()
    window.open_path(path)
    lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    lines.activated.connect(lambda: _do(window, sys.stdin.readline().strip(), app))
    app.exec()
    lines.setEnabled(False)
    take_down(app, window)
    sys.exit(int(bool(troubles.seen)))


def _do(window: MainWindow, what: str, app: QApplication) -> None:
    library = window.library
    if not what:
        app.quit()
    elif library is not None and what == "read":
        library.open_newest()
    elif library is not None and library.desk.panes:
        library.desk.panes[0].reading.select(10, 40)
        library.marking.highlight()


if __name__ == "__main__":
    main()
