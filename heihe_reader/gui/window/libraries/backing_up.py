"""Makes a backup a day beside the window, and shows those there are."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.backups_dialog import BackupsDialog
from heihe_reader.gui.jobs import Stopping
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.window.session.one_job import OneJob
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.backup import KeptBackup
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.library import Library

_AGAIN = 30 * 60_000  # milliseconds between two looks at the calendar


class BackingUp(QObject):
    """The backups of one open library.

    Signals:
        restore_wanted(KeptBackup): whoever holds the library closes it and puts the backup in place.
    """

    restore_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._job = OneJob(session)
        self._job.stepped.connect(self._tell)
        self._job.failed.connect(session.say_trouble)
        self.dialog = BackupsDialog(theme, icons, window)
        self.dialog.chosen.connect(self._compare)
        self.dialog.restore_wanted.connect(self._restore)
        self.dialog.folder_wanted.connect(self._show_folder)
        self._timer = QTimer(self, interval=_AGAIN)
        self._timer.timeout.connect(self.look)
        if not session.jobs.read_only:
            self._timer.start()

    def look(self) -> None:
        """Makes a backup if one is due and nothing else is under way; a longer job is never held up by it."""
        if not self._job.under_way and not self._session.jobs.busy:
            self._job.start(_back_up_if_due)

    def open(self) -> None:
        """Shows the backups."""
        self.dialog.open()
        self._session.jobs.ask(lambda library: library.backups.all(), self.dialog.set_backups)

    def close(self) -> None:
        """Takes the dialog away with its library."""
        self._timer.stop()
        self.dialog.close()
        self.dialog.deleteLater()

    def _tell(self, step: Step) -> None:
        if step.outcome is Outcome.FAILED:
            self._session.say_missing(step.reason)

    def _compare(self, backup: KeptBackup) -> None:
        self._session.jobs.ask(
            lambda library: library.backups.difference(backup),
            lambda difference: self.dialog.show_difference(backup, difference),
            lambda error: self.dialog.show_trouble(backup, str(error)),
        )

    def _restore(self, backup: KeptBackup) -> None:
        self.dialog.close()
        self.restore_wanted.emit(backup)

    def _show_folder(self) -> None:
        backup = self.dialog.current()
        if backup is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(backup.file).parent)))


def _back_up_if_due(library: Library, stopping: Stopping) -> Iterator[Step]:
    now = datetime.now().astimezone()
    if library.backups.is_due(now):
        yield from library.backups.run(now, stopping)
