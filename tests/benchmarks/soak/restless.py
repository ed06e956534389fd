"""A person who does something, and at once something else, with mouse, keys and menus: what one does all day."""

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span

if TYPE_CHECKING:
    from collections.abc import Callable

_K = Qt.Key
_KEYS = (_K.Key_Up, _K.Key_Down, _K.Key_Left, _K.Key_Right, _K.Key_Home, _K.Key_End, _K.Key_PageDown, _K.Key_PageUp)
_KEYS += (_K.Key_Space, _K.Key_Return, _K.Key_Escape, _K.Key_Tab, _K.Key_S, _K.Key_H, _K.Key_J, _K.Key_K, _K.Key_U)
_PATIENCE, _PAUSE = 50, 40  # looks for what is opened, milliseconds between them
_HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_MENU = (
    "Undo Undo Redo Highlight Highlight FoldBlock FoldAll ViewFull ViewChanges ViewNewOnly NextView LinkScroll Ribbons "
    "NextPassage PreviousPassage NextPane PreviousPane PaneRight PaneLeft NextRegion LeftPanel RightPanel Larger "
    "Smaller UsualSize ClosePane ReopenPane ThemeLight ThemeDark ThemeSepia Back Forward"
).split()


class Restless:
    """Its acts by name, each with how often it is done beside the others; a deed says what it did."""

    def __init__(self, window: MainWindow, path: Path, ids: Sequence[ArticleId], chance: random.Random) -> None:
        self._window, self._path, self._chance = window, path, chance
        self._ids = list(ids)
        self.deeds: dict[str, tuple[float, Callable[[], str]]] = {
            "open": (1, self._open),
            "beside": (1, self._beside),
            "mark": (1, self._mark),
            "key": (3, self._key),
            "choose": (3, self._choose),
            "scroll": (1, self._scroll),
            "click": (1, self._click),
            "search": (1, self._search),
            "resize": (1, self._resize),
        }
        self.done: Counter[str] = Counter()

    def act(self) -> str:
        """Does one thing; gives what it was."""
        names = list(self.deeds)
        name = self._chance.choices(names, [self.deeds[n][0] for n in names])[0]
        self.done[name] += 1
        return f"{name} {self.deeds[name][1]()}"

    @property
    def _library(self) -> OpenLibrary:
        """The open library, opened again where it was closed."""
        if self._window.library is None:
            self._window.open_path(self._path)
        assert self._window.library is not None
        return self._window.library

    def read(self) -> None:
        """Opens the printed page and another article, and chooses some words in the one with the keys."""
        pages = [self._ids[0], self._ids[-1]]
        self._library.opening.show(pages)
        for _ in range(_PATIENCE):
            QTest.qWait(_PAUSE)
            if set(pages) <= set(self._library.desk.articles()):
                self._library.desk.activate(pages[-1])
                self._library.desk.select(Place(pages[-1], Span(0, 20)))
                return

    def _open(self) -> str:
        ids = self._chance.sample(self._ids, self._chance.randint(1, 4))
        self._library.opening.show(ids)
        return str(len(ids))

    def _beside(self) -> str:
        self._library.opening.open_beside(self._chance.choice(self._ids))
        return ""

    def _mark(self) -> str:
        """Marks some words; many marks are taken back by undo, all others make the library a full one."""
        pane = self._pane()
        if pane is None or len(pane.sheet.text) <= 100:
            return "nothing"
        at = self._chance.randrange(len(pane.sheet.text) - 50)
        pane.select(at, at + self._chance.randint(5, 50))
        return self._trigger("Highlight") + self._trigger("Undo")

    def _key(self) -> str:
        here = QApplication.focusWidget()
        if here is None:
            return "nowhere"
        key, held = self._chance.choice(_KEYS), self._chance.choice(_HELD)
        said = f"{key.name} {held.name} in {type(here).__name__} {here.objectName()}"
        QTest.keyClick(here, key, held)
        return said

    def _choose(self) -> str:
        return self._trigger(self._chance.choice(_MENU))

    def _trigger(self, name: str) -> str:
        action = self._window.actions_[f"action{name}"]
        if not action.isEnabled():
            return f"({name}) "
        action.trigger()
        return f"{name} "

    def _scroll(self) -> str:
        pane = self._pane()
        if pane is not None:
            pane.scroll_by(self._chance.choice((-9000, -300, 40, 300, 9000)))
        return ""

    def _click(self) -> str:
        pane = self._pane()
        if pane is None:
            return "nowhere"
        size = pane.viewport().size()
        at = QPoint(self._chance.randrange(max(size.width(), 1)), self._chance.randrange(max(size.height(), 1)))
        press = self._chance.choice((QTest.mouseClick, QTest.mouseDClick))
        press(pane.viewport(), Qt.MouseButton.LeftButton, self._chance.choice(_HELD), at)
        return f"at {at.toTuple()}"

    def _search(self) -> str:
        words = self._chance.choice(("bridge", "мост", "桥", ""))
        self._library.finding.search(words)
        return words

    def _resize(self) -> str:
        size = self._chance.randint(1024, 1800), self._chance.randint(640, 1000)
        self._window.resize(*size)
        return str(size)

    def _pane(self) -> ReadingPane | None:
        panes = self._library.desk.panes
        return self._chance.choice(panes).reading if panes else None
