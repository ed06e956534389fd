"""Measures what a frame takes while `dedup` runs beside the window as the window runs it, against an idle one."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic, perf_counter

from PySide6.QtWidgets import QApplication

from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.jobs import Job, Jobs

_FRAME = 1 / 60  # seconds from one frame to the next
_IDLE = 300  # frames measured while nothing runs
_WHEEL = 72  # pixels


class Beside:
    """A pane that is scrolled at sixty frames a second, and a copy of a library that is compared meanwhile."""

    def __init__(self, app: QApplication, pane: ReadingPane) -> None:
        self._app = app
        self._pane = pane
        self._down = True

    def idle(self) -> list[float]:
        """Wall milliseconds of each frame while nothing else runs in this process."""
        return self._frames(lambda done: done < _IDLE)

    def busy(self, library: Path) -> list[float]:
        """The same while all of a library is compared from scratch; the library itself stays as it is."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / library.name
            shutil.copyfile(library, copy)
            forget_survey(copy)
            jobs = Jobs(copy)
            try:
                job = jobs.run(lambda opened, stopping: opened.deduplicating.run(stopping))
                return self._frames(lambda _: job.running)
            finally:
                _end(job, self._app)
                jobs.close()

    def _frames(self, wanted: Callable[[int], bool]) -> list[float]:
        took: list[float] = []
        due = monotonic()
        while wanted(len(took)):
            due = max(due + _FRAME, monotonic())
            while monotonic() < due:
                self._app.processEvents()
            began = perf_counter()
            self._scroll()
            self._pane.viewport().repaint()
            took.append((perf_counter() - began) * 1000)
        return took

    def _scroll(self) -> None:
        bar = self._pane.verticalScrollBar()
        if bar.value() in (bar.minimum(), bar.maximum()):
            self._down = bar.value() == bar.minimum()
        self._pane.scroll_by(_WHEEL if self._down else -_WHEEL)


def forget_survey(library: Path) -> None:
    """Takes away what an earlier comparison left, so that the next one has all to do."""
    connection = sqlite3.connect(library)
    with connection:
        connection.execute("DELETE FROM comparisons")
        connection.execute("DELETE FROM library WHERE key = 'surveyed'")
    connection.close()


def _end(job: Job, app: QApplication) -> None:
    job.stop()
    while job.running:
        app.processEvents()
