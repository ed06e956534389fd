"""The window with a library in it, one at a time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from shiboken6 import isValid

from heihe_reader.errors import LibraryUnusableError
from heihe_reader.gui.jobs import Jobs
from heihe_reader.gui.window.dressed_window import DressedWindow
from heihe_reader.gui.window.frame.surroundings import Surroundings
from heihe_reader.gui.window.libraries.sample import sample_path
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.gui.window.program.tidying import Tidying
from heihe_reader.settings import SettingsFile

if TYPE_CHECKING:
    from heihe_reader.gui.window.frame.asking import Asking
    from heihe_reader.gui.window.program.sitting import Fallen

_NEXT = 1  # millisecond; of 0 PySide never lets go of what waits if the window goes before
_SOON = 2000  # milliseconds until it is written down which library is open


class LibraryWindow(DressedWindow):
    """Without a library the start page stands here."""

    library_changed = Signal(str)  # path of the library that is open now, empty for none
    unusable = Signal(object, object)  # Path of a library that cannot be opened, or read any longer; the error says why
    restore_wanted = Signal(object, object)  # Path of a library and the KeptBackup that shall stand in its place

    def __init__(self, file: SettingsFile, asking: "Asking | None") -> None:
        super().__init__(file, asking)
        self.told_of_fall: Fallen | None = None  # until the library that was open then is opened again
        self.tidying = Tidying(self)
        self._leaving: tuple[ref[QObject], ...] = ()  # of a closed library
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._save)

    # ---- opening and closing

    def open_path(self, path: Path, *, create: bool = False) -> bool:
        """Opens a library in place of the one that is open; says why where it cannot.

        Of the one before nothing is left when the frame of this one is made, so it may not be called from inside an
        event of that frame (`in_its_place`).
        """
        try:
            jobs = Jobs(path, create=create, creator=self.settings.creator)
        except LibraryUnusableError as error:
            self.unusable.emit(path, error)
            return False
        self._close_library()
        self._see_off()
        self.library = opened = OpenLibrary(path, jobs, self._surroundings())
        self._stack.addWidget(opened.workspace)
        opened.set_theme(self._theme, self._icons)  # Qt's style sheets forget fonts when a widget changes its parent
        self._stack.setCurrentWidget(opened.workspace)
        self.actions_.set_library_open(True)
        self.setWindowTitle(self.tr("%1 — Heihe Reader").replace("%1", path.stem))
        self._remember(path)
        opened.memory.counted.connect(self._keep)
        opened.restore_wanted.connect(lambda backup: self.restore_wanted.emit(path, backup))
        opened.again_wanted.connect(self.in_its_place(lambda: self._open_again(path)))
        opened.session.damaged.connect(lambda error: self._leave_damaged(path, error))
        opened.opening.opened.connect(self.tidying.soon)
        opened.start(self.settings)
        self.library_changed.emit(str(path))
        if self.told_of_fall is not None and self.told_of_fall.library == str(path):
            fallen, self.told_of_fall = self.told_of_fall, None
            opened.afterwards.check(fallen.report)
        return True

    def _see_off(self) -> None:
        """Deletes at once what the library before left behind, and nothing else that waits for its end."""
        for part in self._leaving:
            left = part()
            if left is not None and isValid(left):
                QCoreApplication.sendPostedEvents(left, QEvent.Type.DeferredDelete)
        self._leaving = ()

    def in_its_place(self, deed: Callable[[], object]) -> Callable[[], None]:
        """A deed that opens another library: done once the event is over in which it was asked for.

        It may be that of a button in the frame of the library that is open, and will be gone.
        """

        def do() -> None:
            if self.library is None:
                deed()
            else:
                QTimer.singleShot(_NEXT, self, deed)

        return do

    def _surroundings(self) -> Surroundings:
        return Surroundings(
            window=self,
            actions=self.actions_,
            status=self.status,
            asking=lambda: self.asking,
            theme=self._theme,
            icons=self._icons,
        )

    def open_last(self) -> bool:
        """Opens the library that was open when the window was closed. Where it is gone, its row says why."""
        last = self.settings.last_library
        return self.settings.reopen and bool(last) and Path(last).exists() and self.open_path(Path(last))

    def open_first(self) -> None:
        """Opens the sample library for somebody who has opened no library yet."""
        if not self.settings.recent:
            self._open_sample()

    def close_library(self) -> None:
        """Back to the start page, where the next start begins too."""
        self.settings = replace(self.settings, last_library="")
        self._close_library()
        self._show_start()

    def import_paths(self, paths: tuple[Path, ...]) -> None:
        """Imports files into the open library, or into a new one beside them."""
        if not paths:
            return
        if self.library is None:
            first = paths[0]
            folder = first if first.is_dir() else first.parent
            place = self.asking.new_library(folder / f"{folder.name or 'library'}.heihe")
            if place is None or not self.open_path(place, create=True):
                return
        assert self.library is not None
        self.library.importing.start(paths)

    def _open_sample(self) -> None:
        place = sample_path()
        place.parent.mkdir(parents=True, exist_ok=True)
        if self.open_path(place, create=not place.exists()) and self.library is not None:
            empty = self.library.jobs.library.reading.counts().articles == 0  # new, or its import was taken back
            self.library.start_sample(empty)

    def _open_again(self, path: Path) -> None:
        self._close_library()
        if not self.open_path(path):
            self._show_start()

    def _leave_damaged(self, path: Path, error: Exception) -> None:
        """It came apart while it was open."""
        self._close_library()
        self.unusable.emit(path, error)

    def _close_library(self) -> None:
        if self.library is None:
            return
        if self.actions_["actionBare"].isChecked():
            self.actions_["actionBare"].trigger()
        library, self.library = self.library, None
        self.settings = library.kept(self.settings)
        self._stack.removeWidget(library.workspace)
        self._leaving = tuple(ref(part) for part in library.close())
        self.tidying.soon()
        self.library_changed.emit("")
        self.actions_.set_library_open(False)
        self._save()

    def _remember(self, path: Path) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        known = replace(self.settings.recent_at(str(path)), opened=now)
        self.settings = replace(self.settings.with_recent(known), last_library=str(path))
        self._soon.start()

    def _keep(self) -> None:
        """Writes down what is known of the open library, so that nothing hangs on an orderly end."""
        if self.library is not None:
            self.settings = self.library.kept(self.settings)
            self._save()

    # ---- no library

    def _show_start(self) -> None:
        self._say_closed()
        self.start.show_recent(self.settings.recent)
        self._stack.setCurrentWidget(self.start)
        self.start.focus_first()

    def _say_closed(self) -> None:
        self.setWindowTitle(self.tr("Heihe Reader"))
        self.status.where.setText(self.tr("No library open"))
        self.status.what.setText(self.tr("Works without a network · F1 shows all keys"))
        self.status.show_zoom(None)
        self.status.end_work()
