"""The window where a library cannot be used: says why, puts a backup in its place, saves what is whole of it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from heihe_reader.errors import DamagedLibraryError
from heihe_reader.gui.widgets.message import Message, Tone
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.library_window import LibraryWindow
from heihe_reader.settings import SettingsFile

if TYPE_CHECKING:
    from heihe_reader.gui.window.frame.asking import Asking
    from heihe_reader.gui.window.libraries.rescuing import Rescuing
    from heihe_reader.gui.window.libraries.restoring import Restoring
    from heihe_reader.model.backup import KeptBackup
    from heihe_reader.services.salvage_values import Rescue


class MendingWindow(LibraryWindow):
    """In place of a damaged library stands a page with what can be done about it."""

    def __init__(self, file: SettingsFile, asking: "Asking | None") -> None:
        super().__init__(file, asking)
        self._behind: Path | None = None  # the library that was open when a damaged one was asked for
        self.unusable.connect(self._take_unusable)
        self.restore_wanted.connect(self._put_back)

    @cached_property
    def restoring(self) -> "Restoring":
        """Who puts a backup in a library's place."""
        return self.make_restoring(self.open_path)

    @cached_property
    def rescuing(self) -> "Rescuing":
        """Who saves what is whole of a damaged library."""
        rescuing = self.make_rescuing()
        rescuing.saved.connect(self._show_saved)
        rescuing.restore_wanted.connect(self.restore_wanted)
        rescuing.left.connect(self._go_back)
        return rescuing

    def _take_unusable(self, path: Path, error: Exception) -> None:
        if not isinstance(error, DamagedLibraryError):
            self._say_unusable(path, error)
            return
        if self.library is not None:
            self._behind = self.library.path
            self._close_library()
        self._show_damaged(path, error)

    def _say_unusable(self, path: Path, error: Exception) -> None:
        for row in self.start.recent.rows:
            if row.library.path == str(path):
                row.fail(told(str(error)))
        self.message_bar().say(Message(told(str(error)), Tone.FAILED, self.restoring.offers(path)))

    def _show_damaged(self, path: Path, error: Exception) -> None:
        """A page in place of the desk, with what can be saved, and the way back to the library that stood there."""
        self._say_closed()
        self._stack.setCurrentWidget(self.rescuing.page)
        self.rescuing.show(path, error, self._behind)

    def _go_back(self) -> None:
        """To the library that was open before, where there was one; else to the start page."""
        behind, self._behind = self._behind, None
        if behind is None or not self.open_path(behind):
            self.close_library()

    def _shows_damage(self) -> bool:
        return self.is_made("rescuing") and self._stack.currentWidget() is self.rescuing.page

    def _show_saved(self, rescue: "Rescue") -> None:
        """Opens the library that was saved, and says what was lost."""
        self._behind = None
        if self.open_path(rescue.file) and self.library is not None:
            said = " ".join(map(told, (*rescue.saved[:1], *rescue.lost)))
            self.library.workspace.notice.say(said, self.tr("Show all"), self.show_messages)
            for sentence in (*rescue.saved, *rescue.lost):
                self.message_bar().say(Message(told(sentence)))

    def _put_back(self, path: Path, backup: "KeptBackup") -> None:
        """Closes the library and has a backup put in its place; then it is opened again."""
        self._close_library()
        self._show_start()
        self.restoring.start(path, backup)
