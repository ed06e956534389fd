"""The window in its clothes: it follows the settings at once and writes them down."""

from base64 import b64decode, b64encode
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import set_manner
from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.widgets.message import Message, Tone
from heihe_reader.gui.window.frame.placing import brought_back, first_place, least_size
from heihe_reader.gui.window.parts import Parts
from heihe_reader.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from heihe_reader.gui.window.frame.asking import Asking
    from heihe_reader.gui.window.program.preferring import Preferring

THEMES = {"desktop": "Desktop", "light": "Light", "dark": "Dark", "sepia": "Sepia"}
"""Each choice of the settings, and what it is called in the names of acts."""


class DressedWindow(Parts):
    """Colours, density, motion, keys and the place on the screen."""

    def __init__(self, file: SettingsFile, asking: "Asking | None") -> None:
        settings = file.load()
        super().__init__(settings, chosen_theme(settings.theme), asking)
        self._file = file
        if self._follow_manner() and isinstance(app := QApplication.instance(), QApplication):
            dress(app, self._theme)
        if settings.keys:
            self.actions_.set_keys(settings.keys)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)  # no lambda: they outlive the window

    @cached_property
    def preferring(self) -> "Preferring":
        """Who shows the preferences."""
        return self.make_preferring(self.settings_now, self.take, self._show_keys)

    def set_theme(self, setting: str) -> None:
        """Changes the colours of everything, at once."""
        self.settings = replace(self.settings, theme=setting)
        self._theme = chosen_theme(setting)
        self._icons = Icons(self._theme)
        if isinstance(app := QApplication.instance(), QApplication):
            dress(app, self._theme)
        self.actions_.set_icons(self._icons)
        if self.is_made("drop_frame"):
            self.drop_frame.set_theme(self._theme)
        if self.is_made("start"):
            self.start.set_theme(self._theme, self._icons)
        if self.is_made("messages"):
            self.messages.set_theme(self._theme, self._icons)
        if self.library is not None:
            self.library.set_theme(self._theme, self._icons)
        if self.is_made("preferring"):
            self.preferring.set_theme(self._theme, self._icons)
        self.actions_.choose(f"actionTheme{THEMES[setting]}")

    def take(self, settings: Settings) -> None:
        """Follows settings that a person changed, and keeps them."""
        themed = settings.theme != self.settings.theme
        self.settings = settings
        if self._follow_manner() or themed:
            self.set_theme(settings.theme)
        if self.library is not None:
            self.library.follow(settings)
        self._save()

    def settings_now(self) -> Settings:
        """The settings with what was changed in the window itself."""
        return self.library.kept(self.settings) if self.library is not None else self.settings

    def _follow_manner(self) -> bool:
        """Takes over how close things stand and whether they move; True where all must be dressed anew."""
        app, settings = QApplication.instance(), self.settings
        still, compact = settings.motion == "none", settings.density == "compact"
        return app is not None and set_manner(app, compact=compact, still=still)

    def _follow_desktop(self) -> None:
        if self.settings.theme == "desktop":
            self.set_theme("desktop")

    def _show_keys(self) -> None:
        self.show_keys(self._take_keys)

    def _take_keys(self, keys: "Mapping[str, tuple[str, ...]]") -> None:
        self.actions_.set_keys(keys)
        self.settings = replace(self.settings, keys=keys)
        self._save()

    def _save(self) -> None:
        geometry = b64encode(self.saveGeometry().data()).decode("ascii")
        self.settings = replace(self.settings, geometry=geometry)
        try:
            self._file.save(self.settings)
        except OSError as error:
            self.message_bar().say(
                Message(self.tr("The settings could not be kept: %1").replace("%1", str(error)), Tone.FAILED)
            )

    def _restore(self) -> None:
        room = self.screen().availableGeometry()
        self.setMinimumSize(least_size(room))
        self.setGeometry(first_place(room))
        if self.settings.geometry:
            self.restoreGeometry(QByteArray(b64decode(self.settings.geometry, validate=False)))
            if not self.isMaximized() and not self.isFullScreen():
                screens = [screen.availableGeometry() for screen in QApplication.screens()]
                self.setGeometry(brought_back(self.geometry(), screens, room))
        self.actions_.choose(f"actionTheme{THEMES[self.settings.theme]}")
