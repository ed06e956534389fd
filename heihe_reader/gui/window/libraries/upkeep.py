"""Checking the library, and copying it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heihe_reader.errors import DamagedLibraryError
from heihe_reader.gui.jobs import Stopping
from heihe_reader.gui.widgets.counting import said_number
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.frame.asking import Asking
from heihe_reader.gui.window.session.running import Running
from heihe_reader.gui.window.session.session import Session
from heihe_reader.services.library import Library

if TYPE_CHECKING:
    from pathlib import Path


class Upkeep(QObject):
    """Check and backup."""

    def __init__(self, session: Session, running: Running, asking: Asking) -> None:
        super().__init__(session)
        self._session = session
        self._running = running
        self._asking = asking

    def check(self) -> None:
        """Checks the library, which can be stopped, and says what was found."""

        def work(library: Library, stopping: Stopping):  # type: ignore[no-untyped-def]  # a generator that returns
            yield from library.upkeep.checking(stopping)
            return None if stopping() else library.upkeep.problems

        job = self._session.jobs.run(work)
        self._running.follow(job, lambda step: self.tr("Checking %1").replace("%1", step.subject).strip())
        job.finished.connect(lambda: self._say(job.result))
        job.failed.connect(self._session.say_trouble)

    def _say(self, problems: object) -> None:
        if problems == ():
            self._session.say(self.tr("The library was checked. All is well."))
        elif isinstance(problems, tuple):
            said = self.tr("%1 problems were found. The first: %2").replace("%1", said_number(len(problems)))
            said = said.replace("%2", told(problems[0]))
            if any(problem.startswith("The file is damaged") for problem in problems):
                self._session.say_trouble(DamagedLibraryError(said))
            else:
                self._session.say_missing(said)

    def backup(self) -> None:
        """Asks where to, and copies the library there."""
        library = self._session.jobs.library
        name = f"{library.title} {date.today().isoformat()}.heihe"
        place: Path | None = self._asking.backup(library.path.parent / name)
        if place is not None:
            said = self.tr("Saved a backup as %1.").replace("%1", place.name)
            self._session.jobs.ask(lambda opened: opened.upkeep.backup(place), lambda _: self._session.say(said))
