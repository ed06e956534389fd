"""Checking the library, and copying it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heihe_reader.gui.widgets.counting import said_number
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.asking import Asking
from heihe_reader.gui.window.session import Session

if TYPE_CHECKING:
    from pathlib import Path


class Upkeep(QObject):
    """Check and backup."""

    def __init__(self, session: Session, asking: Asking) -> None:
        super().__init__(session)
        self._session = session
        self._asking = asking

    def check(self) -> None:
        """Checks the library and says what was found."""

        def say(problems: tuple[str, ...]) -> None:
            if not problems:
                self._session.say(self.tr("The library was checked. All is well."))
            else:
                said = self.tr("%1 problems were found. The first: %2").replace("%1", said_number(len(problems)))
                self._session.say_missing(said.replace("%2", told(problems[0])))

        self._session.jobs.ask(lambda library: library.upkeep.check(), say)

    def backup(self) -> None:
        """Asks where to, and copies the library there."""
        library = self._session.jobs.library
        name = f"{library.title} {date.today().isoformat()}.heihe"
        place: Path | None = self._asking.backup(library.path.parent / name)
        if place is not None:
            said = self.tr("Saved a backup as %1.").replace("%1", place.name)
            self._session.jobs.ask(lambda opened: opened.upkeep.backup(place), lambda _: self._session.say(said))
