"""One long job after another for a controller: its steps, its end, and whether one is under way."""

from PySide6.QtCore import QObject, Signal

from heihe_reader.gui.jobs import Job, Work
from heihe_reader.gui.window.session.session import Session


class OneJob(QObject):
    """What runs for one purpose: never two at a time.

    Signals:
        stepped(model.Step): a piece of it is done.
        ended(object): what its generator returned; what it kept when it was stopped.
        failed(Exception): it could not go on; nothing more follows.
    """

    stepped = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._job: Job | None = None
        self._stopped = False

    @property
    def stopped(self) -> bool:
        """True where the last job was told to stop, by whomever."""
        return self._stopped

    @property
    def under_way(self) -> bool:
        """True from the start to the end or failure of a job."""
        return self._job is not None

    def start(self, work: Work) -> Job:
        """Runs `work`, which is handed back to be followed elsewhere too."""
        job = self._job = self._session.jobs.run(work)
        job.stepped.connect(self.stepped)
        job.finished.connect(self._end)
        job.failed.connect(self._fail)
        return job

    def stop(self) -> None:
        """Ends it after the piece that is under way."""
        if self._job is not None:
            self._job.stop()

    def _end(self) -> None:
        if (job := self._job) is not None:
            self._job, self._stopped = None, job.stopping()
            self.ended.emit(job.result)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
