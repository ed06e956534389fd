"""The window: menu bar, start page or library, status line. It opens and closes libraries and changes clothes."""

from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from heihe_reader.errors import DamagedLibraryError, LibraryUnusableError
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import set_manner
from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.widgets.drop_frame import DropFrame
from heihe_reader.gui.widgets.message import Message, Tone
from heihe_reader.gui.widgets.taking import local_files, take_copy
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.frame.action_table import ACTS
from heihe_reader.gui.window.frame.dropping import offer_words
from heihe_reader.gui.window.frame.placing import brought_back, first_place, least_size
from heihe_reader.gui.window.frame.status_line import StatusLine
from heihe_reader.gui.window.libraries.sample import sample_path
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.gui.window.parts import Parts
from heihe_reader.gui.window.program.tidying import Tidying
from heihe_reader.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from heihe_reader.gui.start_page.start_page import StartPage
    from heihe_reader.gui.window.frame.asking import Asking
    from heihe_reader.gui.window.libraries.rescuing import Rescuing
    from heihe_reader.gui.window.libraries.restoring import Restoring
    from heihe_reader.gui.window.program.preferring import Preferring
    from heihe_reader.gui.window.program.sitting import Fallen
    from heihe_reader.model.backup import KeptBackup
    from heihe_reader.services.salvage_values import Rescue

_SOON = 2000  # milliseconds until it is written down which library is open
_THEMES = {"desktop": "Desktop", "light": "Light", "dark": "Dark", "sepia": "Sepia"}


class MainWindow(Parts):
    """One window; one library at a time."""

    library_changed = Signal(str)  # path of the library that is open now, empty for none

    def __init__(self, file: SettingsFile, asking: "Asking | None" = None) -> None:
        settings = file.load()
        super().__init__(settings, chosen_theme(settings.theme), asking)
        self.setObjectName("MainWindow")
        self._file = file
        self.told_of_fall: Fallen | None = None  # until the library that was open then is opened again
        if self._follow_manner() and isinstance(app := QApplication.instance(), QApplication):
            dress(app, self._theme)
        if settings.keys:
            self.actions_.set_keys(settings.keys)
        self.status = StatusLine()
        self._files_folder = Path.home()  # where files to import were found last
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._save)
        self.drop_frame = DropFrame(self._theme, self)
        self.tidying = Tidying(self)
        self._lay_out()
        self._bind()
        self._say_closed()
        self._restore()
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)  # no lambda: they outlive the window

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

    @cached_property
    def preferring(self) -> "Preferring":
        """Who shows the preferences."""
        return self.make_preferring(self.settings_now, self.take, self._show_keys)

    @cached_property
    def restoring(self) -> "Restoring":
        """Who puts a backup in a library's place."""
        return self.make_restoring(self.open_path)

    @cached_property
    def rescuing(self) -> "Rescuing":
        """Who saves what is whole of a damaged library."""
        rescuing = self.make_rescuing()
        rescuing.saved.connect(self._show_saved)
        rescuing.restore_wanted.connect(self._put_back_at)
        rescuing.left.connect(self.close_library)
        return rescuing

    # ---- libraries

    def open_path(self, path: Path, *, create: bool = False) -> bool:
        """Opens a library in place of the one that is open; says why where it cannot."""
        try:
            opened = OpenLibrary(
                path,
                create,
                self._theme,
                self._icons,
                self.actions_,
                self.status,
                self,
                lambda: self.asking,
                self.settings.creator,
            )
        except DamagedLibraryError as error:
            self._say_unusable(path, error) if self.library is not None else self._show_damaged(path, error)
            return False
        except LibraryUnusableError as error:
            self._say_unusable(path, error)
            return False
        self._close_library()
        self.library = opened
        self._stack.addWidget(opened.workspace)
        opened.set_theme(self._theme, self._icons)  # Qt's style sheets forget fonts when a widget changes its parent
        self._stack.setCurrentWidget(opened.workspace)
        self.actions_.set_library_open(True)
        self.setWindowTitle(self.tr("%1 — Heihe Reader").replace("%1", path.stem))
        self._remember(path)
        opened.memory.counted.connect(self._keep)
        opened.restore_wanted.connect(self._put_back)
        opened.again_wanted.connect(lambda: self._open_again(path))
        opened.session.damaged.connect(lambda error: self._leave_damaged(path, error))
        opened.opening.opened.connect(self.tidying.soon)
        opened.start(self.settings)
        self.library_changed.emit(str(path))
        if self.told_of_fall is not None and self.told_of_fall.library == str(path):
            fallen, self.told_of_fall = self.told_of_fall, None
            opened.afterwards.check(fallen.report)
        return True

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

    # ---- looks

    def set_theme(self, setting: str) -> None:
        """Changes the colours of everything, at once."""
        self.settings = replace(self.settings, theme=setting)
        self._theme = chosen_theme(setting)
        self._icons = Icons(self._theme)
        if isinstance(app := QApplication.instance(), QApplication):
            dress(app, self._theme)
        self.actions_.set_icons(self._icons)
        self.drop_frame.set_theme(self._theme)
        if self.is_made("start"):
            self.start.set_theme(self._theme, self._icons)
        if self.is_made("messages"):
            self.messages.set_theme(self._theme, self._icons)
        if self.library is not None:
            self.library.set_theme(self._theme, self._icons)
        if self.is_made("preferring"):
            self.preferring.set_theme(self._theme, self._icons)
        self.actions_.choose(f"actionTheme{_THEMES[setting]}")

    def take(self, settings: Settings) -> None:
        """Follows settings that a person changed, and keeps them."""
        themed = settings.theme != self.settings.theme
        self.settings = settings
        if self._follow_manner() or themed:
            self.set_theme(settings.theme)
        if self.library is not None:
            self.library.follow(settings)
        self._save()

    def _follow_manner(self) -> bool:
        """Takes over how close things stand and whether they move; True where all must be dressed anew."""
        app, settings = QApplication.instance(), self.settings
        still, compact = settings.motion == "none", settings.density == "compact"
        return app is not None and set_manner(app, compact=compact, still=still)

    def settings_now(self) -> Settings:
        """The settings with what was changed in the window itself."""
        return self.library.kept(self.settings) if self.library is not None else self.settings

    # ---- backups

    def _put_back(self, backup: "KeptBackup") -> None:
        """Closes the library and has a backup put in its place; then it is opened again."""
        if self.library is not None:
            path = self.library.path
            self._close_library()
            self._show_start()
            self.restoring.start(path, backup)

    def _put_back_at(self, path: Path, backup: "KeptBackup") -> None:
        """Has a backup put in the place of a library that cannot be opened."""
        self._show_start()
        self.restoring.start(path, backup)

    # ---- damaged libraries

    def _show_damaged(self, path: Path, error: Exception) -> None:
        """A page in place of the desk, with what can be saved."""
        self._say_closed()
        self._stack.setCurrentWidget(self.rescuing.page)
        self.rescuing.show(path, error)

    def _shows_damage(self) -> bool:
        return "rescuing" in self.__dict__ and self._stack.currentWidget() is self.rescuing.page

    def _leave_damaged(self, path: Path, error: Exception) -> None:
        self._close_library()
        self._show_damaged(path, error)

    def _show_saved(self, rescue: "Rescue") -> None:
        """Opens the library that was saved, and says what was lost."""
        if self.open_path(rescue.file) and self.library is not None:
            said = " ".join(map(told, (*rescue.saved[:1], *rescue.lost)))
            self.library.workspace.notice.say(said, self.tr("Show all"), self.show_messages)
            for sentence in (*rescue.saved, *rescue.lost):
                self.message_bar().say(Message(told(sentence)))

    def _open_again(self, path: Path) -> None:
        self._close_library()
        if not self.open_path(path):
            self._show_start()

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

    def _open_sample(self) -> None:
        place = sample_path()
        place.parent.mkdir(parents=True, exist_ok=True)
        if self.open_path(place, create=not place.exists()) and self.library is not None:
            empty = self.library.jobs.library.reading.counts().articles == 0  # new, or its import was taken back
            self.library.start_sample(empty)

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

    def _show_keys(self) -> None:
        self.show_keys(self._take_keys)

    def _take_keys(self, keys: "Mapping[str, tuple[str, ...]]") -> None:
        self.actions_.set_keys(keys)
        self.settings = replace(self.settings, keys=keys)
        self._save()

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

    def _say_unusable(self, path: Path, error: Exception) -> None:
        for row in self.start.recent.rows:
            if row.library.path == str(path):
                row.fail(told(str(error)))
        self.message_bar().say(Message(told(str(error)), Tone.FAILED, self.restoring.offers(path)))

    # ---- keeping

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

    def _close_library(self) -> None:
        if self.library is None:
            return
        if self.actions_["actionBare"].isChecked():
            self.actions_["actionBare"].trigger()
        library, self.library = self.library, None
        self.settings = library.kept(self.settings)
        self._stack.removeWidget(library.workspace)
        library.close()
        self.tidying.soon()
        self.library_changed.emit("")
        self.actions_.set_library_open(False)
        self._save()

    def _save(self) -> None:
        geometry = b64encode(self.saveGeometry().data()).decode("ascii")
        self.settings = replace(self.settings, geometry=geometry)
        try:
            self._file.save(self.settings)
        except OSError as error:
            self.messages.say(
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
        self.actions_.choose(f"actionTheme{_THEMES[self.settings.theme]}")

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

    def _follow_desktop(self) -> None:
        if self.settings.theme == "desktop":
            self.set_theme("desktop")

    def _bind(self) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "actionNewLibrary": self._new,
            "actionOpenLibrary": self._open,
            "actionOpenSample": self._open_sample,
            "actionImport": self._import,
            "actionCloseLibrary": self.close_library,
            "actionQuit": self.close,
            "actionFullScreen": self._full_screen,
            "actionBare": self._bare,
            "actionMessages": self.show_messages,
            "actionKeys": self._show_keys,
            "actionPreferences": lambda: self.preferring.open(self._theme, self._icons),
            "actionAbout": self.show_about,
        }
        deeds |= {f"actionTheme{word}": partial(self.set_theme, name) for name, word in _THEMES.items()}
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
            self.drop_frame.offer(offer_words(paths))

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
        self.drop_frame.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        if self.library is None and not self._shows_damage():
            self._show_start()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if "rescuing" in self.__dict__:
            self.rescuing.close()
        self._close_library()
        self._save()
        if self.is_made("messages"):
            self.messages.leave()
        super().closeEvent(event)
