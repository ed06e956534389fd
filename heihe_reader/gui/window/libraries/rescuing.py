"""A damaged library: what is whole of it, and how to go on, on a page in place of the desk."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from heihe_reader.errors import HeiheError
from heihe_reader.gui.dialogs.backups_dialog import when_made
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.counting import said_number
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.told import told
from heihe_reader.isolation import ChildProcess
from heihe_reader.model.backup import KeptBackup
from heihe_reader.services.backups import backups_of
from heihe_reader.services.salvage_values import Rescue, Whole

_LOOK = "heihe_reader.services.salvaging:look"
_SALVAGE = "heihe_reader.services.salvaging:salvage"
_ENDING = ".heihe"


class Rescuing(QObject):
    """One damaged library at a time; what takes long is done in a child process.

    Signals:
        restore_wanted(Path, KeptBackup): a backup shall take the library's place.
        saved(Rescue): what is whole stands in a new library.
        left(): the person goes back to where he came from.
    """

    restore_wanted = Signal(object, object)
    saved = Signal(object)
    left = Signal()
    _arrived = Signal(object)

    def __init__(
        self, page: EmptyState, ask_place: Callable[[Path], Path | None], creator: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.page = page
        self._ask_place = ask_place
        self._creator = creator
        self._path = Path()
        self._back = ""
        self._asked = 0
        self._child = ChildProcess(behind=True)
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._arrived.connect(lambda tell: tell())

    def show(self, path: Path, error: Exception, before: Path | None = None) -> None:
        """Says that the library at `path` is damaged, and looks what is whole of it.

        Where one leaves to, a library was open `before`, or none.
        """
        self._path = path
        self._back = self.tr("Back to %1").replace("%1", isolated(before.stem)) if before else self.tr("Back")
        self._say(self.tr("Looking what is whole of it… It is only read. %1").replace("%1", told(str(error))))
        self._run(lambda: self._child.call(_LOOK, path, stopping=self._ended.is_set), self._show_whole)

    def close(self) -> None:
        """Ends what is under way."""
        self._asked += 1
        self._ended.set()
        if self._thread is not None:
            self._thread.join()
        self._ended.clear()
        self._child.close()

    def _show_whole(self, whole: Whole) -> None:
        there = whole.articles + whole.again
        said = self.tr("It was left untouched. Still whole: %1 of %2 articles, %3 annotations.")
        numbers = (there, whole.known, whole.annotations)
        for mark, number in zip(("%1", "%2", "%3"), numbers, strict=True):
            said = said.replace(mark, said_number(number))
        save = (self.tr("Save what is whole as a new library…"), self._save)
        offers = (*([save] if there else []), *self._backup())
        self._say(said, *offers, (self.tr("Show details"), partial(self._show, whole)), main=bool(offers))

    def _backup(self) -> list[tuple[str, Callable[[], None]]]:
        """The newest backup, as something to do."""
        words = self.tr("Restore the backup of %1")
        return [
            (words.replace("%1", when_made(backup)), partial(self._restore, backup))
            for backup in backups_of(self._path)[:1]
        ]

    def _restore(self, backup: KeptBackup) -> None:
        self.restore_wanted.emit(self._path, backup)

    def _save(self) -> None:
        proposed = self._path.with_name(self.tr("%1 saved").replace("%1", self._path.stem) + _ENDING)
        out = self._ask_place(proposed)
        if out is not None:
            self._say(self.tr("Saving what is whole of it…"))
            self._run(lambda: self._salvage(out), self.saved.emit)

    def _salvage(self, out: Path) -> Rescue:
        """Steps come, and at last what came of it."""
        *_, rescue = self._child.stream(_SALVAGE, self._path, out, self._creator, stopping=self._ended.is_set)
        assert isinstance(rescue, Rescue)
        return rescue

    def _show(self, whole: Whole) -> None:
        """What SQLite says of the file, and which articles are lost, in words that can be copied."""
        lost = [self.tr("Lost: %1").replace("%1", title) for title in whole.lost]
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Details"), self._title(), parent=self.page)
        box.setObjectName("DamageDetails")
        box.setInformativeText(told(whole.details[0]) if whole.details else "")
        box.setDetailedText("\n".join([*lost, *whole.details]))
        box.open()

    def _run(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._asked += 1
        asked = self._asked

        def deliver(tell: Callable[[], None]) -> None:
            if asked == self._asked:
                self._arrived.emit(tell)

        def run() -> None:
            try:
                found = work()
            except HeiheError as error:
                deliver(partial(self._fail, error))
            else:
                deliver(partial(then, found))

        self._thread = threading.Thread(target=run, name="heihe rescue", daemon=True)
        self._thread.start()

    def _fail(self, error: HeiheError) -> None:
        backup = self._backup()
        self._say(told(str(error)), *backup, main=bool(backup))

    def _say(self, words: str, *buttons: tuple[str, Callable[[], None]], main: bool = False) -> None:
        self.page.say(self._title(), words, [*buttons, (self._back, self.left.emit)], main=main)

    def _title(self) -> str:
        return self.tr("%1 is damaged").replace("%1", isolated(self._path.stem))
