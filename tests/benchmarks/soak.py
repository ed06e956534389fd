"""Two thousand random acts in a whole window: no exception, no warning of Qt, and no memory that is never given back.

Run by hand: `python -m tests.benchmarks.soak [--acts 2000] [--seed 1]`. The library is the sample library; the acts are
those of a restless person with mouse, keys and menus. It ends with 1 where something went wrong.
"""

import gc
import os
import random
import resource
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from time import monotonic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.app import take_down
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.gui.window.sample import sample_files
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.library import Library
from heihe_reader.settings import SettingsFile
from tests.gui.window.conftest import Answers

if TYPE_CHECKING:
    from collections.abc import Callable


WARM_UP = 500  # acts, after which memory is compared
GROWTH = 0.05  # of the memory after the warm-up
_OPEN = 200  # milliseconds that a menu or a dialog stays open at most
_REST = 5.0  # seconds in which marks and alignments come in before memory is read
_K = Qt.Key
_KEYS = (_K.Key_Up, _K.Key_Down, _K.Key_Left, _K.Key_Right, _K.Key_Home, _K.Key_End, _K.Key_PageDown, _K.Key_PageUp)
_KEYS += (_K.Key_Space, _K.Key_Return, _K.Key_Escape, _K.Key_Tab, _K.Key_S, _K.Key_H, _K.Key_J, _K.Key_K, _K.Key_U)
_HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_MENU = (
    "Undo Undo Redo Highlight Highlight FoldBlock FoldAll ViewFull ViewChanges ViewNewOnly NextView LinkScroll Ribbons "
    "NextPassage PreviousPassage NextPane PreviousPane PaneRight PaneLeft NextRegion LeftPanel RightPanel Larger "
    "Smaller UsualSize ClosePane ReopenPane ThemeLight ThemeDark ThemeSepia Back Forward"
).split()


class Restless:
    """A person who does something, and at once something else."""

    def __init__(
        self, window: MainWindow, library: OpenLibrary, ids: Sequence[ArticleId], chance: random.Random
    ) -> None:
        self._window, self._library, self._chance = window, library, chance
        self._ids = list(ids)
        self._deeds: list[Callable[[], None]] = [self._open, self._beside, self._mark, self._key, self._key, self._key]
        self._deeds += [self._choose, self._choose, self._choose, self._scroll, self._click, self._search, self._resize]
        self.done: Counter[str] = Counter()

    def act(self) -> None:
        """Does one thing, and lets the window follow."""
        deed = self._chance.choice(self._deeds)
        self.done[deed.__name__.strip("_")] += 1
        deed()
        QApplication.processEvents()

    def _open(self) -> None:
        self._library.opening.show(self._chance.sample(self._ids, self._chance.randint(1, 4)))

    def _beside(self) -> None:
        self._library.opening.open_beside(self._chance.choice(self._ids))

    def _mark(self) -> None:
        """Marks some words; many marks are taken back by undo, all others make the library a full one."""
        pane = self._pane()
        if pane is not None and len(pane.sheet.text) > 100:
            at = self._chance.randrange(len(pane.sheet.text) - 50)
            pane.select(at, at + self._chance.randint(5, 50))
            self._trigger("Highlight")
            self._trigger("Undo")

    def _key(self) -> None:
        here = QApplication.focusWidget()
        if here is not None:
            QTest.keyClick(here, self._chance.choice(_KEYS), self._chance.choice(_HELD))

    def _choose(self) -> None:
        self._trigger(self._chance.choice(_MENU))

    def _trigger(self, name: str) -> None:
        action = self._window.actions_[f"action{name}"]
        if action.isEnabled():
            action.trigger()

    def _scroll(self) -> None:
        pane = self._pane()
        if pane is not None:
            pane.scroll_by(self._chance.choice((-9000, -300, 40, 300, 9000)))

    def _click(self) -> None:
        pane = self._pane()
        if pane is not None:
            size = pane.viewport().size()
            at = QPoint(self._chance.randrange(max(size.width(), 1)), self._chance.randrange(max(size.height(), 1)))
            press = self._chance.choice((QTest.mouseClick, QTest.mouseDClick))
            press(pane.viewport(), Qt.MouseButton.LeftButton, self._chance.choice(_HELD), at)

    def _search(self) -> None:
        self._library.finding.search(self._chance.choice(("bridge", "мост", "桥", "")))

    def _resize(self) -> None:
        self._window.resize(self._chance.randint(1024, 1800), self._chance.randint(640, 1000))

    def _pane(self) -> ReadingPane | None:
        panes = self._library.desk.panes
        return self._chance.choice(panes).reading if panes else None


def main() -> None:
    """Does the acts and prints what came of them."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--acts", type=int, default=2000)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="heihe-soak-") as home:
        os.environ["HEIHE_HOME"] = home
        sys.exit(soak(Path(home), chosen.acts, chosen.seed))


def soak(home: Path, acts: int, seed: int) -> int:
    """The exit code: 1 where anything failed, warned or grew too far."""
    troubles: list[str] = []
    qInstallMessageHandler(
        lambda kind, _, words: None if _NO_FAULT in words else troubles.append(f"{kind.name} {words}")
    )
    sys.excepthook = lambda kind, error, _: troubles.append(f"{kind.__name__} {error}")
    app = QApplication([])
    dress(app, chosen_theme("light"))
    window = MainWindow(SettingsFile(home / "settings"), Answers())  # every question for a file is left with Cancel
    closer = QTimer(interval=_OPEN)
    closer.timeout.connect(_close_what_waits)
    closer.start()
    window.show()
    path = home / "Soak.heihe"
    ids = filled(path)
    window.open_path(path)
    library = window.library
    assert library is not None
    person = Restless(window, library, ids, random.Random(seed))
    early, late = _memories(person, library, ids, acts)
    growth = late / early - 1
    print(f"{acts} acts of {len(person.done)} kinds, seed {seed}: {dict(person.done)}")
    print(f"memory {early:.1f} MB after {WARM_UP} acts, {late:.1f} MB at the end: {growth:+.1%}, allowed {GROWTH:+.0%}")
    closer.stop()
    del library, person
    take_down(app, window)
    print(*(f"{count} × {trouble}" for trouble, count in Counter(troubles).items()), sep="\n")
    return int(bool(troubles) or growth > GROWTH)


_NO_FAULT = "This plugin does not support"  # the offscreen platform speaks of sizes that it cannot hint at


def _close_what_waits() -> None:
    """Menus and dialogs wait for a person, and nobody comes."""
    waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if waiting is not None:
        waiting.close()


def filled(path: Path) -> tuple[ArticleId, ...]:
    """Makes a library of the sample articles, compared, and gives their ids."""
    with Library.open(path, create=True, creator="A reader") as library:
        for job in (library.importing.run(sample_files()), library.deduplicating.run()):
            for _ in job:
                pass
        return tuple(article.id for article in library.reading.articles())


def _memories(person: Restless, library: OpenLibrary, ids: Sequence[ArticleId], acts: int) -> tuple[float, float]:
    """Megabytes in use after the warm-up and at the end, each after the same page was shown and rubbish collected."""
    early = 0.0
    for number in range(1, acts + 1):
        person.act()
        if number == min(WARM_UP, acts // 2):
            early = _at_rest(library, ids)
    return early, _at_rest(library, ids)


def _at_rest(library: OpenLibrary, ids: Sequence[ArticleId]) -> float:
    library.opening.show(ids[:1])
    end = monotonic() + _REST
    while monotonic() < end:
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


if __name__ == "__main__":
    main()
