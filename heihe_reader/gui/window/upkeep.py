"""Looking back over what was done, checking the library, and copying it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.history_dialog import HistoryDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.act_labels import said_act
from heihe_reader.gui.widgets.counting import said_number
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.asking import Asking
from heihe_reader.gui.window.session import Session
from heihe_reader.services.library import Library

if TYPE_CHECKING:
    from pathlib import Path


class Upkeep(QObject):
    """The history dialog, check and backup."""

    def __init__(self, session: Session, asking: Asking, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._asking = asking
        self.dialog = HistoryDialog(theme, icons, window)
        self.dialog.undo_wanted.connect(lambda count: self._step(count, back=True))
        self.dialog.redo_wanted.connect(lambda count: self._step(count, back=False))
        session.renewed.connect(self._renew)

    def show_history(self) -> None:
        """Opens the history."""
        self.dialog.open()
        self._renew()

    def close(self) -> None:
        """Takes the dialog away with its library."""
        self.dialog.close()
        self.dialog.deleteLater()

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

    def _renew(self) -> None:
        if self.dialog.isVisible():
            self._session.jobs.ask(lambda library: library.history.steps(), self.dialog.set_steps)

    def _step(self, count: int, *, back: bool) -> None:
        def deed(library: Library) -> str:
            label = ""
            for _ in range(count):
                label = (library.history.undo() if back else library.history.redo()).label
            return label

        said = self.tr("Undone: %1") if back else self.tr("Done again: %1")
        self._session.jobs.act(deed, lambda label: self._session.say(said.replace("%1", said_act(label))))
