"""The parts of the window that are made when first needed, so that its start does not wait for them."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.gui.window.frame.status_line import StatusLine
from heihe_reader.settings import Settings

if TYPE_CHECKING:
    from heihe_reader.gui.start_page.start_page import StartPage
    from heihe_reader.gui.widgets.message_bar import MessageBar
    from heihe_reader.gui.window.frame.asking import Asking
    from heihe_reader.gui.window.frame.dropping import FilesFrame
    from heihe_reader.gui.window.libraries.rescuing import Rescuing
    from heihe_reader.gui.window.libraries.restoring import Restoring
    from heihe_reader.gui.window.open_library import OpenLibrary
    from heihe_reader.gui.window.program.preferring import Preferring


class Parts(QMainWindow):
    """This file is where the window itself loads what its start does not need; what is a library's is in `people`."""

    def __init__(self, settings: Settings, theme: Theme, asking: "Asking | None") -> None:
        super().__init__()
        self.settings = settings
        self.library: OpenLibrary | None = None
        self._theme = theme
        self._icons = Icons(theme)
        self._asking = asking
        self.actions_ = Actions(self._icons, self)
        self._stack = QStackedWidget()
        self.status = StatusLine()

    def is_made(self, name: str) -> bool:
        """True for a part that was asked for already."""
        return name in self.__dict__

    @cached_property
    def start(self) -> "StartPage":
        """What stands here while no library is open."""
        from heihe_reader.gui.start_page.start_page import StartPage
        from heihe_reader.gui.window.libraries.sample import sample_articles

        page = StartPage(self._theme, self._icons, sample_articles())
        self._stack.addWidget(page)
        page.set_theme(self._theme, self._icons)  # Qt's style sheets forget fonts when a widget changes its parent
        return page

    @cached_property
    def drop_frame(self) -> "FilesFrame":
        """What shows over the window while files are dragged onto it."""
        from heihe_reader.gui.window.frame.dropping import FilesFrame

        return FilesFrame(self._theme, self)

    @cached_property
    def messages(self) -> "MessageBar":
        """What is said while no library is open."""
        from heihe_reader.gui.widgets.message_bar import MessageBar

        return MessageBar(self._theme, self._icons, self.start)

    @cached_property
    def asking(self) -> "Asking":
        """Who asks for files and places."""
        from heihe_reader.gui.window.frame.asking import Asking

        return self._asking or Asking(self)

    def message_bar(self) -> "MessageBar":
        """Where something is said now."""
        return self.library.workspace.messages if self.library is not None else self.messages

    def show_messages(self) -> None:
        """Shows what was said until now."""
        from heihe_reader.gui.dialogs.messages import MessagesDialog

        MessagesDialog(self.message_bar().kept, self).open()

    def show_about(self) -> None:
        """Says what this program is."""
        from heihe_reader.gui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    def show_keys(self, changed: "Callable[[Mapping[str, tuple[str, ...]]], None]") -> None:
        """Shows all keys; `changed` is called with those that a person chose there."""
        from heihe_reader.gui.dialogs.keys import KeysDialog

        dialog = KeysDialog(self.actions_.key_groups(), self)
        dialog.keys_changed.connect(changed)
        dialog.keys_changed.connect(lambda _: dialog.show_groups(self.actions_.key_groups()))
        dialog.open()

    def make_preferring(
        self, now: Callable[[], Settings], take: Callable[[Settings], None], keys: Callable[[], None]
    ) -> "Preferring":
        """Who shows the preferences: gives the settings `now`, lets the window `take` others, shows the `keys`."""
        from heihe_reader.gui.window.program.preferring import Preferring

        return Preferring(now, take, keys, self._theme, self._icons, self)

    def make_restoring(self, open_again: Callable[[Path], bool]) -> "Restoring":
        """Who puts a backup in a library's place, and has it opened again."""
        from heihe_reader.gui.window.libraries.restoring import Restoring

        return Restoring(open_again, lambda message: self.message_bar().say(message), self)

    def make_rescuing(self) -> "Rescuing":
        """Who saves what is whole of a damaged library, and the page on which that is asked for."""
        from heihe_reader.gui.widgets.empty_state import EmptyState
        from heihe_reader.gui.window.libraries.rescuing import Rescuing

        page = EmptyState(self._theme, self._icons, "warning", "DamagedLibrary")
        self._stack.addWidget(page)
        return Rescuing(page, self.asking.new_library, self.settings.creator, self)
