"""Opens the preferences and lets the window follow each change at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from heihe_reader.gui.preferences.dialog import PreferencesDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.with_dialog import WithDialog

if TYPE_CHECKING:
    from heihe_reader.gui.preferences.table import Page
    from heihe_reader.settings import Settings


class Preferring(WithDialog[PreferencesDialog]):
    """One dialog at a time. `now` gives the settings as they stand, `take` lets the window follow new ones."""

    def __init__(
        self,
        now: "Callable[[], Settings]",
        take: "Callable[[Settings], None]",
        keys: Callable[[], None],
        theme: Theme,
        icons: Icons,
        window: QWidget,
    ) -> None:
        super().__init__(window, theme, icons, window)
        self._now = now
        self._take = take
        self._keys = keys
        self._page: Page | None = None  # that was open last

    def make(self, theme: Theme, icons: Icons, window: QWidget) -> PreferencesDialog:
        """Opens at the page where it was left."""
        dialog = PreferencesDialog(self._now(), theme, icons, window)
        dialog.changed.connect(self._take)
        dialog.keys_wanted.connect(self._keys)
        if self._page is not None:
            dialog.open_page(self._page)
        return dialog

    def remember(self, dialog: PreferencesDialog) -> None:
        """The page."""
        self._page = dialog.page()

    def open(self) -> None:
        """Shows the preferences; again to the front where they stand open."""
        self.dialog.show_settings(self._now())
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
