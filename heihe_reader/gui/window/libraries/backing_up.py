"""Makes a backup a day beside the window, and shows those there are."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.backups_dialog import BackupsDialog
from heihe_reader.gui.jobs import Stopping
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.with_dialog import WithDialog
from heihe_reader.gui.window.session.one_job import OneJob
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.backup import BackupDifference, KeptBackup
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.library import Library

_AGAIN = 30 * 60_000  # milliseconds between two looks at the calendar


class BackingUp(WithDialog[BackupsDialog]):
    """The backups of one open library.

    Signals:
        restore_wanted(KeptBackup): whoever holds the library closes it and puts the backup in place.
    """

    restore_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(session, theme, icons, window)
        self._session = session
        self._job = OneJob(session)
        self._job.stepped.connect(self._tell)
        self._job.failed.connect(session.say_trouble)
        self._timer = QTimer(self, interval=_AGAIN)
        self._timer.timeout.connect(self.look)
        if not session.jobs.read_only:
            self._timer.start()

    def make(self, theme: Theme, icons: Icons, window: QWidget) -> BackupsDialog:
        """Wishes of the dialog are carried out here."""
        dialog = BackupsDialog(theme, icons, window)
        dialog.chosen.connect(self._compare)
        dialog.restore_wanted.connect(self._restore)
        dialog.folder_wanted.connect(self._show_folder)
        return dialog

    def look(self) -> None:
        """Makes a backup if one is due and nothing else is under way; a longer job is never held up by it."""
        if not self._job.under_way and not self._session.jobs.busy:
            self._job.start(_back_up_if_due)

    def open(self) -> None:
        """Shows the backups."""
        self.dialog.open()
        self._session.jobs.ask(lambda library: library.backups.all(), self._list)

    def close(self) -> None:
        """Takes the dialog away with its library."""
        self._timer.stop()
        super().close()

    def _list(self, backups: Sequence[KeptBackup]) -> None:
        if self.held is not None:
            self.held.set_backups(backups)

    def _tell(self, step: Step) -> None:
        if step.outcome is Outcome.FAILED:
            self._session.say_missing(step.reason)

    def _compare(self, backup: KeptBackup) -> None:
        def show(difference: BackupDifference) -> None:
            if self.held is not None:
                self.held.show_difference(backup, difference)

        def say(error: Exception) -> None:
            if self.held is not None:
                self.held.show_trouble(backup, str(error))

        self._session.jobs.ask(lambda library: library.backups.difference(backup), show, say)

    def _restore(self, backup: KeptBackup) -> None:
        self.dialog.close()
        self.restore_wanted.emit(backup)

    def _show_folder(self) -> None:
        backup = self.held.current() if self.held is not None else None
        if backup is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(backup.file).parent)))


def _back_up_if_due(library: Library, stopping: Stopping) -> Iterator[Step]:
    now = datetime.now().astimezone()
    if library.backups.is_due(now):
        yield from library.backups.run(now, stopping)
