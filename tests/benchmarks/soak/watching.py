"""What a soak watches: what failed and after which acts, how much memory is in use, and what is alive."""

import gc
import sys
from collections import Counter, deque
from collections.abc import Iterator
from pathlib import Path
from threading import ExceptHookArgs, excepthook
from traceback import format_exception
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from heihe_reader.gui.window.program.tidying import give_back

if TYPE_CHECKING:
    from types import TracebackType

_LAST = 20  # acts that are told with a trouble
_DEEP = 80  # lines of a traceback that are told whole
_NO_FAULT = "This plugin does not support"  # the offscreen platform speaks of sizes that it cannot hint at


class Troubles:
    """Exceptions that nobody caught and words of Qt, each with its traceback and the acts before it."""

    def __init__(self, tracing: bool) -> None:
        self._tracing = tracing
        self._acts: deque[str] = deque(maxlen=_LAST)
        self.seen: Counter[str] = Counter()
        sys.excepthook = self.fail
        qInstallMessageHandler(self._warn)

    def act(self, number: int, words: str) -> None:
        """Notes an act; with tracing it is told at once, for ends that leave no time to tell."""
        self._acts.append(f"{number} {words}")
        if self._tracing:
            print(number, words, file=sys.stderr, flush=True)

    def told(self) -> str:
        """What was seen, and how often."""
        return "\n".join(f"{count} × {trouble}" for trouble, count in self.seen.items())

    def fail(self, kind: type[BaseException], error: BaseException, at: "TracebackType | None") -> None:
        """What sys.excepthook is called with."""
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(limit + 500)  # it may just have been met
        lines = format_exception(kind, error, at)
        sys.setrecursionlimit(limit)
        if len(lines) > _DEEP:
            lines = [*lines[: _DEEP // 2], f"… {len(lines) - _DEEP} more …\n", *lines[-_DEEP // 2 :]]
        self._note(f"{kind.__name__} {error}", "".join(lines))

    def fail_beside(self, told: ExceptHookArgs) -> None:
        """What threading.excepthook is called with."""
        if told.exc_value is None:
            excepthook(told)
        else:
            self.fail(told.exc_type, told.exc_value, told.exc_traceback)

    def _warn(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if _NO_FAULT not in words:
            self._note(f"{kind.name} {words}", "")

    def _note(self, trouble: str, whole: str) -> None:
        self.seen[trouble] += 1
        if self.seen[trouble] == 1:
            print(f"TROUBLE {trouble}\n{whole}after: {' · '.join(self._acts)}", file=sys.stderr, flush=True)


def memory() -> float:
    """Megabytes that this process holds for itself (RssAnon of proc(5)), without what is only kept for later: Qt's
    pictures, 10 MB at most, and what the program gives back itself when it rests.
    """
    QPixmapCache.clear()
    gc.collect()
    give_back()
    return _resident("RssAnon")


def mapped() -> float:
    """Megabytes of files that are mapped into memory (RssFile): programs, and fonts, which come in with every script
    that is looked at. The system drops them where it needs room.
    """
    return _resident("RssFile")


def _resident(kind: str) -> float:
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith(kind)) * 1024 / 1e6


def alive() -> Counter[str]:
    """How many there are of each class, QObjects on windows and Python's own things, and of modules a package."""
    found: Counter[str] = Counter(type(thing).__name__ for thing in gc.get_objects())
    for window in QApplication.topLevelWidgets():
        found.update(f"Q {thing.metaObject().className()}" for thing in _tree(window))
    found.update(f"module {name.split('.')[0]}" for name in sys.modules)
    found["wrappers"] = len(Shiboken.getAllValidWrappers())
    return found


def _tree(root: QObject) -> Iterator[QObject]:
    yield root
    for child in root.children():
        yield from _tree(child)
