"""What a person opens to do something in it for a while: pages, dialogs, another language of looking at a text."""

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from heihe_reader.gui.window.frame.asking import Asking
from heihe_reader.gui.window.main_window import MainWindow

_SCENES = (
    "Review Review Original Print Palette Palette Preferences History Export Merge FindInText Keys Backups Backup "
    "Check Messages Note Tag Extent Colour Search Filter FullScreen Bare ImportFolder CompareAll OpenSample"
).split()
_LONGEST = 6  # things that are done in one
_PAUSE = 40  # milliseconds for what comes from a thread
_LETTERS = "yxnu jkЖй桥1.("
_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape)


class Careless(Asking):
    """Answers every question for a file with some file or with Cancel."""

    def __init__(self, folder: Path, other: Path, chance: random.Random) -> None:
        self._folder, self._other, self._chance = folder, other, chance
        self._made = 0

    def new_library(self, proposed: Path) -> Path | None:
        return None

    def library(self, folder: Path) -> Path | None:
        return None

    def files(self, folder: Path) -> tuple[Path, ...]:
        return () if self._chance.random() < 0.5 else (self._page(),)

    def folder(self, folder: Path) -> Path | None:
        return self._maybe(self._page().parent)

    def bundle(self, folder: Path) -> Path | None:
        return self._maybe(self._other)

    def backup(self, proposed: Path) -> Path | None:
        return self._maybe(self._folder / "Backup.heihe")

    def _maybe(self, path: Path) -> Path | None:
        return path if self._chance.random() < 0.5 else None

    def _page(self) -> Path:
        self._made += 1
        page = self._folder / "asked" / f"page {self._made % 5}.html"
        page.parent.mkdir(exist_ok=True)
        page.write_text(f"<h1>Toll {self._made % 5}</h1><p>The bridge asks a toll of all.</p>", encoding="utf-8")
        return page


class Scenes:
    """`press` and `write` are those of `Everywhere`: what is in front gets them. `read` opens something to be read."""

    def __init__(
        self,
        window: MainWindow,
        chance: random.Random,
        press: Callable[[], str],
        write: Callable[[], str],
        read: Callable[[], None],
    ) -> None:
        self._window, self._chance, self._read = window, chance, read
        self._unseen = sorted(set(_SCENES))  # each is seen once in the warm-up: what is loaded for it is no growth
        self._within = (press, press, write, self._letter, self._key)
        self.deeds: dict[str, tuple[float, Callable[[], str]]] = {
            "scene": (2, self._scene),
            "hover": (1, self._hover),
            "wheel": (1, self._wheel),
            "drop": (0.1, self._drop),
        }

    def _scene(self) -> str:
        name = self._chance.choice(self._unseen or _SCENES)
        if name in self._unseen:
            self._read()  # over an empty desk there is nothing to print, to mark, or to show the pages of
        action = self._window.actions_[f"action{name}"]
        if not action.isEnabled():
            return f"({name})"
        if name in self._unseen:
            self._unseen.remove(name)
        action.trigger()
        done = [name]
        for _ in range(self._chance.randint(1, _LONGEST)):
            QTest.qWait(_PAUSE)
            done.append(self._chance.choice(self._within)())
        return " / ".join(done)

    def _letter(self) -> str:
        here, letter = QApplication.focusWidget(), self._chance.choice(_LETTERS)
        if here is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(letter.upper()) if letter.isascii() else 0
                QApplication.sendEvent(here, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        return repr(letter)

    def _key(self) -> str:
        here, key = QApplication.focusWidget(), self._chance.choice(_KEYS)
        if here is not None:
            QTest.keyClick(here, key)
        return key.name

    def _hover(self) -> str:
        """Where the mouse rests for tips and peeks to come."""
        under, at = self._under()
        QTest.mouseMove(under, at)
        nothing = Qt.MouseButton.NoButton
        there = QPointF(under.mapToGlobal(at))
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), there, nothing, nothing, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(under, move)
        QTest.qWait(self._chance.choice((0, 50, 700)))
        return f"{type(under).__name__} {at.toTuple()}"

    def _wheel(self) -> str:
        under, at = self._under()
        held = self._chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
        by = QPoint(0, self._chance.choice((-120, 120, -15, 960)))
        wheel = QWheelEvent(
            QPointF(at),
            QPointF(under.mapToGlobal(at)),
            QPoint(),
            by,
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(under, wheel)
        return f"{by.y()} {held.name} on {type(under).__name__}"

    def _drop(self) -> str:
        """A file from the desktop, in no format that is known or in one that is."""
        page = self._window.asking.folder(Path()) if isinstance(self._window.asking, Careless) else None
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path)) for path in (page.iterdir() if page is not None else ())])
        drop = QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self._window, drop)
        return str(len(carried.urls()))

    def _under(self) -> tuple[QWidget, QPoint]:
        """A place in the window and the widget that lies there."""
        at = QPoint(self._chance.randrange(self._window.width()), self._chance.randrange(self._window.height()))
        under = self._window.childAt(at) or self._window
        return under, under.mapFrom(self._window, at)
