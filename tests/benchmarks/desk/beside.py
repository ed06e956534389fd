"""Measures what a frame takes while `dedup` runs beside the window as the window runs it, against an idle one."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.jobs import Job, Jobs

_FRAME = 16  # milliseconds from one frame to the next
_IDLE = 300  # frames measured while nothing runs
_WHEEL = 72  # pixels


class Frame(NamedTuple):
    """Milliseconds: on the clock, of the processor in this thread, and from the end of the frame before to this one."""

    wall: float
    cpu: float
    waited: float


class Beside:
    """A pane that is scrolled at sixty frames a second, and a copy of a library that is compared meanwhile."""

    def __init__(self, app: QApplication, pane: ReadingPane) -> None:
        self._app = app
        self._pane = pane
        self._down = True

    def idle(self) -> list[Frame]:
        """Each frame while nothing else runs in this process."""
        return self._frames(lambda done: done < _IDLE)

    def busy(self, library: Path) -> list[Frame]:
        """The same while all of a library is compared from scratch; the library itself stays as it is."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / library.name
            shutil.copyfile(library, copy)
            jobs = Jobs(copy)
            forget_survey(copy)  # once it is opened, and so in its present form
            try:
                job = jobs.run(lambda opened, stopping: opened.deduplicating.run(stopping))
                return self._frames(lambda _: job.running)
            finally:
                _end(job, self._app)
                jobs.close()

    def _frames(self, wanted: Callable[[int], bool]) -> list[Frame]:
        took: list[Frame] = []
        loop, timer = QEventLoop(), QTimer(interval=_FRAME, timerType=Qt.TimerType.PreciseTimer)
        before = perf_counter()

        def tick() -> None:
            nonlocal before
            if not wanted(len(took)):
                loop.quit()
                return
            began, worked = perf_counter(), thread_time()
            self._scroll()
            self._pane.viewport().repaint()
            ended = perf_counter()
            took.append(Frame((ended - began) * 1000, (thread_time() - worked) * 1000, (began - before) * 1000))
            before = ended

        timer.timeout.connect(tick)
        timer.start()
        loop.exec()
        timer.stop()
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
        for table in ("comparisons", "block_prints", "edges", "passage_members", "passages", "fresh"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("UPDATE articles SET found = NULL")
        connection.execute("DELETE FROM library WHERE key = 'surveyed'")
    connection.close()


def _end(job: Job, app: QApplication) -> None:
    job.stop()
    while job.running:
        app.processEvents()
