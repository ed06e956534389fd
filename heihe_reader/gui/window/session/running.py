"""Shows the jobs that run: one at a time in the status line, with Stop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from heihe_reader.gui.jobs import Job
from heihe_reader.gui.window.frame.status_line import StatusLine
from heihe_reader.model.step import Step

_PARTS = 1000  # of a piece on the bar


class Running(QObject):
    """The latest job that still runs has the bar."""

    words_changed = Signal(str)  # what the bar says; empty when nothing runs

    def __init__(self, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._status = status
        self._jobs: list[Job] = []
        status.stop_wanted.connect(self.stop)

    def follow(self, job: Job, words: Callable[[Step], str]) -> None:
        """Shows a job's steps from now on; `words` says a step in a few words."""
        self._jobs.append(job)
        job.stepped.connect(lambda step: self._show(job, step, words))
        job.finished.connect(lambda: self._end(job))
        job.failed.connect(lambda _: self._end(job))

    def stop(self) -> None:
        """Stops the job that has the bar."""
        if self._jobs:
            self._jobs[-1].stop()

    def leave(self) -> None:
        """Gives the status line back."""
        self._status.stop_wanted.disconnect(self.stop)
        self._status.end_work()

    def _show(self, job: Job, step: Step, words: Callable[[Step], str]) -> None:
        if self._jobs and self._jobs[-1] is job:
            said = words(step)
            done = round((step.done + step.part) * _PARTS)
            self._status.show_work(said, done, step.total and step.total * _PARTS)
            self.words_changed.emit(said)

    def _end(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if not self._jobs:
            self._status.end_work()
            self.words_changed.emit("")
