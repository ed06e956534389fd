"""Work beside the window: a person's acts, slow questions and long jobs, each on a thread of its own.

Threads wait for the disk and for child processes, they never compute. Only frozen values cross.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from heihe_reader.errors import HeiheError, LibraryHeldError, LibraryUnusableError
from heihe_reader.gui.lanes import Lane, wait_for
from heihe_reader.gui.news import News
from heihe_reader.isolation import ChildError, ChildFaultError, kill_children
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.library import Library, WriteGate
from heihe_reader.services.standing import can_be_written

T = TypeVar("T")
Stopping = Callable[[], bool]
Work = Callable[[Library, Stopping], Iterator[Step]]

_LOOK = 500  # milliseconds between two looks for what other windows wrote
_REST = 5_000  # milliseconds without a write after which the log is brought into the library
_NEWS = 0.04  # seconds between two pieces of news from inside one step
_GRACE = 0.3  # seconds that a thread gets to end by itself before its child is ended
LISTS = "lists"  # the thread that reads lists of the whole library
_PATIENCE = 10.0  # seconds that an act under way gets to reach the disk


class Job(QObject):
    """One long job. `result` is what its generator returned, once it is finished."""

    stepped = Signal(object)  # model.Step
    finished = Signal()  # also after a stop: what was done is kept
    failed = Signal(object)  # Exception; nothing more follows

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.result: object = None
        self.running = True
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ends the job after the piece that is under way."""
        self._stop.set()

    def stopping(self) -> bool:
        """True once it shall end."""
        return self._stop.is_set()


class Jobs(QObject):
    """One library and the threads that work on it. Answers always come on the window's thread.

    `library` is the window's own read-only connection, for quick reads only.
    """

    changed = Signal(object)  # something was written, here or by another window; frozenset of kinds, empty if unknown
    trouble = Signal(object)  # HeiheError that nobody asked to hear of
    acting_changed = Signal(bool)  # acts of a person are under way, or all of them are done
    _arrived = Signal(object)

    def __init__(self, path: Path, *, create: bool = False, creator: str = "", parent: QObject | None = None) -> None:
        """Opens the library at `path`, made first where `create` says so.

        Raises:
            LibraryUnusableError: it is missing, no library, newer than this program, damaged or not allowed.
        """
        super().__init__(parent)
        self._gate = WriteGate()
        self._path = path
        self._creator = creator
        self.read_only = path.exists() and not can_be_written(path)
        self.held = ""  # who else writes to a library in a network or synced folder, in words
        writer = self._open_writer(create)
        others = writer.data_version()
        self.library = Library.open(path, read_only=True, gate=self._gate)
        self.written: datetime | None = None  # when the last act came to the disk
        self._closed = False
        self._acting = 0  # acts that are not done yet
        self._arrived.connect(self._hand_over)
        self._acts = Lane("acts", lambda: writer, self._deliver)
        self._questions = Lane("questions", self._open_reader, self._deliver)
        self._beside: dict[str, Lane] = {}
        self._browsed = 0
        self._running: dict[Job, threading.Thread] = {}
        self._news = News(shown=self.library.data_version(), others=others)
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self._rest)

    def act(
        self,
        deed: Callable[[Library], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Does something that a person asked for. It never waits for a long job."""

        tell = self._or_trouble(failed)
        self._acting += 1
        self._news.begin_act()
        self.acting_changed.emit(True)

        def done(result: T) -> None:
            self.written = datetime.now()
            self.look()
            self._acted()
            if then is not None:
                then(result)

        def not_done(error: Exception) -> None:
            self._acted()
            tell(error)

        self._acts.put(deed, done, not_done)

    def _acted(self) -> None:
        self._acting -= 1
        if not self._acting:
            self.acting_changed.emit(False)

    def note(self, deed: Callable[[Library], T], then: Callable[[T], None] | None = None) -> None:
        """Writes something that changes nothing of what is shown: no news of it is told in this window.

        Where others wrote beside it, a long job or another window, news are told of it all.
        """
        self.look()
        self._news.begin_note(acting=self.acting)
        tell = self._or_trouble(None)

        def done(result: T) -> None:
            seen = self.library.data_version()
            self._acts.put(Library.data_version, lambda others: self._settle_note(seen, others), failed)
            if then is not None:
                then(result)

        def failed(error: Exception) -> None:
            self._news.lose_note()
            self.look()
            tell(error)

        self._acts.put(deed, done, failed)

    def _settle_note(self, seen: int, others: int) -> None:
        self._news.settle_note(seen, others)
        self._resting.start()
        self.look()

    def ask(
        self,
        question: Callable[[Library], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        later: bool = False,
        beside: str = "",
    ) -> None:
        """Reads something that takes longer than the window may wait; with `later` after all other questions.

        `beside` names a thread of its own for questions of one kind that would hold up all others.
        """
        lane = self._questions
        if beside:
            if beside not in self._beside:
                self._beside[beside] = Lane(beside, self._open_reader, self._deliver)
            lane = self._beside[beside]
        lane.put(question, then, self._or_trouble(failed), later=later)

    def browse(self, question: Callable[[Library], Iterator[T]], then: Callable[[T], None]) -> None:
        """Reads a list piece by piece, beside all other questions. A newer wish ends the one before it."""
        self._browsed += 1
        number = self._browsed

        def tell(piece: T) -> None:
            if number == self._browsed:
                then(piece)

        def deed(library: Library) -> None:
            for piece in question(library) if number == self._browsed else ():
                if number != self._browsed or self._closed:
                    return
                self._deliver(partial(tell, piece))

        self.ask(deed, lambda _: None, beside=LISTS)

    def run(self, work: Work) -> Job:
        """Starts a long job. Connect to its signals at once: nothing comes before control is back in the event loop."""
        job = Job(self)
        thread = threading.Thread(target=self._work, args=(job, work), name="heihe job", daemon=True)
        self._running[job] = thread
        thread.start()
        return job

    @property
    def acting(self) -> bool:
        """True while acts of a person are under way."""
        return self._acting > 0

    @property
    def noting(self) -> bool:
        """True while notes are on their way."""
        return self._news.noting

    @property
    def busy(self) -> bool:
        """True while a long job runs."""
        return bool(self._running)

    def look(self) -> None:
        """Tells of what was written since the last look."""
        if self._closed or not self._news.find(self.library.data_version()):
            return
        try:
            self.library.check_format()
        except LibraryUnusableError as error:  # nothing of it can be read rightly from now on
            self._timer.stop()
            self.trouble.emit(error)
            return
        self._resting.start()
        self.changed.emit(frozenset())

    def _rest(self) -> None:
        """Brings what was written into the library's own file, once nobody has written for a while."""
        if self.busy:
            self._resting.start()
        elif not self.read_only:
            self._acts.put(lambda library: library.upkeep.settle_down(), lambda _: None, lambda _: None, later=True)

    def close(self) -> None:
        """Stops the jobs, lets a person's acts reach the disk, waits for the threads and closes the library."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self._resting.stop()
        for job in self._running:
            job.stop()
        asking = [self._questions, *self._beside.values()]
        for lane in asking:
            lane.end(drop=True)
        workers = [*self._running.values(), *asking]
        wait_for(workers, _GRACE)
        if any(w.is_alive() for w in workers):
            kill_children()
        wait_for(workers, _PATIENCE)
        self.library.close()
        self._acts.end(drop=False)  # last of all: only who may write leaves one whole file behind
        wait_for([self._acts], _PATIENCE)

    def _open_writer(self, create: bool) -> Library:
        """The library of a person's acts; one that only reads where nothing may be written."""
        try:
            return Library.open(
                self._path, create=create, read_only=self.read_only, creator=self._creator, gate=self._gate
            )
        except LibraryHeldError as error:
            self.read_only, self.held = True, str(error)
            return self._open_reader()

    def _open_reader(self) -> Library:
        return Library.open(self._path, read_only=True, gate=self._gate)

    def _work(self, job: Job, work: Work) -> None:
        try:
            with Library.open(self._path, read_only=self.read_only, creator=self._creator, gate=self._gate) as library:
                job.result = _through(work(library, job.stopping), job, self._deliver)
        except Exception as error:
            self._deliver(partial(self._end, job, error))
        else:
            self._deliver(partial(self._end, job, None))

    def _deliver(self, arrival: Callable[[], None]) -> None:
        """Called on the threads; one that outlasts the close finds nobody who would hear it."""
        if not self._closed:
            self._arrived.emit(arrival)

    def _end(self, job: Job, error: Exception | None) -> None:
        self._running.pop(job).join()
        job.running = False
        self.look()
        if error is None:
            job.finished.emit()
        elif (sentence := _sentence(error)) is not None:
            job.failed.emit(sentence)
        else:
            job.failed.emit(error)
            raise error

    def _or_trouble(self, failed: Callable[[Exception], None] | None) -> Callable[[Exception], None]:
        def tell(error: Exception) -> None:
            sentence = _sentence(error)
            if sentence is None:
                sys.excepthook(type(error), error, error.__traceback__)
            elif failed is not None:
                failed(sentence)
            else:
                self.trouble.emit(sentence)

        return tell

    def _hand_over(self, arrival: Callable[[], None]) -> None:
        if not self._closed:
            arrival()


def _through(steps: Iterator[Step], job: Job, deliver: Callable[[Callable[[], None]], None]) -> object:
    """Hands on every step, but news from inside a piece only so often that the window keeps breathing."""
    told = 0.0
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            return end.value
        inside = step.outcome is Outcome.WORKING
        if not inside or monotonic() - told > _NEWS:
            told = monotonic() if inside else 0.0  # what is begun next is told, however quick the last ones were
            deliver(partial(_tell, job, step))


def _tell(job: Job, step: Step) -> None:
    job.stepped.emit(step)


def _sentence(error: Exception) -> HeiheError | None:
    """The error as something to tell a person; None when it is the program's own fault."""
    if isinstance(error, ChildFaultError):
        return None
    if isinstance(error, ChildError):
        return HeiheError(f"This {error}. What stood before is kept.")
    return error if isinstance(error, HeiheError) else None
