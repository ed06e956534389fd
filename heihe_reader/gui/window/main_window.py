"""The window: menu bar, start page or library, status line; what it does itself, and what it hands on."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heihe_reader.gui.widgets.message import Message
from heihe_reader.gui.widgets.popping import listen_for_menu_key
from heihe_reader.gui.widgets.taking import local_files, take_copy
from heihe_reader.gui.window.dressed_window import THEMES
from heihe_reader.gui.window.frame.action_table import ACTS
from heihe_reader.gui.window.mending_window import MendingWindow
from heihe_reader.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from heihe_reader.gui.start_page.start_page import StartPage
    from heihe_reader.gui.window.frame.asking import Asking


class MainWindow(MendingWindow):
    """One window; one library at a time."""

    def __init__(self, file: SettingsFile, asking: "Asking | None" = None) -> None:
        super().__init__(file, asking)
        self.setObjectName("MainWindow")
        self._files_folder = Path.home()  # where files to import were found last
        self._lay_out()
        self._bind()
        self._say_closed()
        self._restore()

    @cached_property
    def start(self) -> "StartPage":
        """What stands here while no library is open."""
        page = super().start
        page.sample_wanted.connect(self._open_sample)
        page.new_wanted.connect(self._new)
        page.open_wanted.connect(self._open)
        page.import_wanted.connect(self._import)
        page.recent.library_wanted.connect(self.open_path)
        page.recent.find_wanted.connect(self._find_recent)
        page.recent.forget_wanted.connect(self._forget_recent)
        return page

    # ---- what the window does itself

    def _new(self) -> None:
        place = self.asking.new_library(Path.home() / self.tr("My library.heihe"))
        if place is not None:
            self.open_path(place, create=True)

    def _open(self) -> None:
        folder = Path(self.settings.recent[0].path).parent if self.settings.recent else Path.home()
        place = self.asking.library(folder)
        if place is not None:
            self.open_path(place)

    def _import(self) -> None:
        chosen = self.asking.files(self._files_folder)
        if chosen:
            self._files_folder = chosen[0].parent
        self.import_paths(chosen)

    def _find_recent(self, path: Path) -> None:
        found = self.asking.library(path.parent if path.parent.exists() else Path.home())
        if found is not None:
            self._forget_recent(path)
            self.open_path(found)

    def _forget_recent(self, path: Path) -> None:
        self.settings = self.settings.without_recent(str(path))
        self.start.show_recent(self.settings.recent)

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _bare(self) -> None:
        """Menus, toolbar, panels and status line go, or come back; the same key leads both ways."""
        bare = self.actions_["actionBare"].isChecked() and self.library is not None
        self.menuBar().setVisible(not bare)
        self.status.setVisible(not bare)
        if self.library is not None:
            self.library.workspace.set_bare(bare)
        state, full = self.windowState(), Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if bare else state & ~full)
        if bare:
            key = self.actions_["actionBare"].shortcut().toString()
            words = self.tr("Nothing but the text. %1 brings everything back.").replace("%1", key)
            self.message_bar().say(Message(words))

    # ---- wiring

    def _lay_out(self) -> None:
        self.actions_.fill(self.menuBar())
        self.menuBar().setObjectName("MenuBar")
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.setAcceptDrops(True)
        listen_for_menu_key(self)

    def _bind(self) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "actionNewLibrary": self.in_its_place(self._new),
            "actionOpenLibrary": self.in_its_place(self._open),
            "actionOpenSample": self.in_its_place(self._open_sample),
            "actionImport": self._import,
            "actionCloseLibrary": self.close_library,
            "actionQuit": self.close,
            "actionFullScreen": self._full_screen,
            "actionBare": self._bare,
            "actionMessages": self.show_messages,
            "actionKeys": self._show_keys,
            "actionPreferences": lambda: self.preferring.open(),
            "actionAbout": self.show_about,
        }
        deeds |= {f"actionTheme{word}": partial(self.set_theme, name) for name, word in THEMES.items()}
        rest = [act.name for act in ACTS if act.name not in deeds]
        self.actions_.bind(deeds | {name: partial(self._hand_on, name) for name in rest})

    def _hand_on(self, name: str) -> None:
        if self.library is not None:
            self.library.deeds[name]()

    # ---- dropping, closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = local_files(event.mimeData())
        if paths:
            take_copy(event)
            self.drop_frame.offer_files(paths)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_frame.hide()
        paths = take_copy(event)
        if len(paths) == 1 and paths[0].suffix == ".heihe":
            self.open_path(paths[0])
        else:
            self.import_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_made("drop_frame"):
            self.drop_frame.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        if self.library is None and not self._shows_damage():
            self._show_start()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_made("rescuing"):
            self.rescuing.close()
        self._close_library()
        self._save()
        if self.is_made("messages"):
            self.messages.leave()
        super().closeEvent(event)
