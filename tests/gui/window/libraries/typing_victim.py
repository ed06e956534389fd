"""A window in which somebody marks a sentence and types a note, until it is killed; run as a program.

python -m tests.gui.window.libraries.typing_victim LIBRARY SETTINGS NOTE
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.settings import SettingsFile


class Writer:
    """Goes one step further whenever the window is ready for it; the word `paused` goes out when the note is sent."""

    def __init__(self, window: MainWindow, note: str) -> None:
        assert window.library is not None
        self._window, self._library, self._note = window, window.library, note
        self._steps = [self._open, self._mark, self._type]
        self._library.workspace.note.editor.note_changed.connect(lambda *_: print("paused", flush=True))
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if self._steps and self._steps[0]():
            self._steps.pop(0)

    def _open(self) -> bool:
        if self._library.session.snapshot.counts.articles and not self._library.opening.ids:
            self._library.open_newest()
        return bool(self._library.opening.ids)

    def _mark(self) -> bool:
        if not self._library.desk.panes or not self._library.desk.panes[0].reading.sheet.rows:
            return False
        self._library.desk.panes[0].reading.select(0, 12)
        self._window.actions_["actionNote"].trigger()
        return True

    def _type(self) -> bool:
        editor = self._library.workspace.note.editor
        if self._library.marks.current is None or not editor.isEnabled():
            return False
        QTest.keyClicks(editor, self._note)
        return True


def main() -> None:
    """Opens the window and never ends by itself."""
    library, settings, note = sys.argv[1:]
    app = QApplication([])
    window = MainWindow(SettingsFile(Path(settings)))
    window.resize(1440, 900)
    window.show()
    window.open_path(Path(library))
    writer = Writer(window, note)
    app.exec()
    del writer


if __name__ == "__main__":
    main()
