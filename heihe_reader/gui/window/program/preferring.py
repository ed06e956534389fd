"""Opens the preferences and lets the window follow each change at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.preferences.dialog import PreferencesDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme

if TYPE_CHECKING:
    from heihe_reader.settings import Settings


class Preferring(QObject):
    """Holds the one dialog. `now` gives the settings as they stand, `take` lets the window follow new ones."""

    def __init__(
        self,
        now: "Callable[[], Settings]",
        take: "Callable[[Settings], None]",
        keys: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._now = now
        self._take = take
        self._keys = keys
        self._window = window
        self.dialog: PreferencesDialog | None = None

    def open(self, theme: Theme, icons: Icons) -> None:
        """Shows the preferences; again to the front where they stand open."""
        if self.dialog is None:
            self.dialog = PreferencesDialog(self._now(), theme, icons, self._window)
            self.dialog.changed.connect(self._take)
            self.dialog.keys_wanted.connect(self._keys)
        else:
            self.dialog.show_settings(self._now())
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        if self.dialog is not None:
            self.dialog.set_theme(theme, icons)
