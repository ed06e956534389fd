"""Puts a backup in place of a library that was closed for it, beside the window."""

import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from heihe_reader.errors import HeiheError
from heihe_reader.gui.dialogs.backups_dialog import when_made
from heihe_reader.gui.widgets.message import Message, Offer, Tone
from heihe_reader.model.backup import KeptBackup
from heihe_reader.services.backups import backups_of
from heihe_reader.services.restoring import restore


class Restoring(QObject):
    """One restore at a time. Afterwards the library is opened again, whatever came of it."""

    _arrived = Signal(object)

    def __init__(self, open_again: Callable[[Path], bool], say: Callable[[Message], None], parent: QObject) -> None:
        super().__init__(parent)
        self._open_again = open_again
        self._say = say
        self._thread: threading.Thread | None = None
        self._arrived.connect(self._hand_over)

    def start(self, library: Path, backup: KeptBackup) -> None:
        """Begins. `library` must be closed in this window."""
        self._thread = threading.Thread(target=self._work, args=(library, backup), name="heihe restore")
        self._thread.start()

    def offers(self, library: Path) -> tuple[Offer, ...]:
        """What to offer beside a library that cannot be opened: its newest backup."""
        newest = backups_of(library)[:1] if library.exists() else ()
        words = self.tr("Restore the backup of %1")
        return tuple(
            Offer(words.replace("%1", when_made(backup)), "MessageRestore", partial(self.start, library, backup))
            for backup in newest
        )

    def _work(self, library: Path, backup: KeptBackup) -> None:
        try:
            before = restore(library, backup, datetime.now().astimezone())
        except HeiheError as error:
            self._arrived.emit(partial(self._failed, library, error))
        else:
            self._arrived.emit(partial(self._done, library, before))

    def _hand_over(self, tell: Callable[[], None]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        tell()

    def _done(self, library: Path, before: Path) -> None:
        if self._open_again(library):
            words = self.tr("The library is restored. What stood there before is kept as %1.")
            self._say(Message(words.replace("%1", before.name)))

    def _failed(self, library: Path, error: HeiheError) -> None:
        self._open_again(library)
        self._say(Message(str(error), Tone.FAILED))
