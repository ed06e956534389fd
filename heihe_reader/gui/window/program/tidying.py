"""Keeps the memory of a long sitting small: large things apart, and what was freed back to the system at rest."""

import ctypes
import sys

from PySide6.QtCore import QObject, QTimer

_REST = 20_000  # milliseconds
_LARGE = 512 * 1024  # bytes from which on a thing gets a map of its own, which goes back as soon as it is freed
_READY = 4 * 1024 * 1024  # bytes at the end of the heap that stay for what comes next, so that frames never wait for it
_ARENAS = 2  # heaps for all threads together, of which the C library would make eight a processor
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8  # as malloc.h has them


class Tidying(QObject):
    """What GNU's C library, that of Linux, leaves to programs; others do all of this by themselves.

    It keeps what was freed between other things. Asked for it, it gives up whole pages of it: after an hour of reading
    in four panes 10 to 20 MB. And it learns to put pictures of windows and long texts among all else once some were
    freed, where they leave gaps that nothing fits.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keep_apart()
        self.timer = QTimer(self, interval=_REST, singleShot=True)
        self.timer.timeout.connect(give_back)

    def soon(self) -> None:
        """Tidies up once nothing was opened or closed for a while."""
        self.timer.start()


def keep_apart() -> bool:
    """Gives large things maps of their own from now on; True where the C library does so."""
    options = ((_MMAP_THRESHOLD, _LARGE), (_TRIM_THRESHOLD, _READY), (_ARENA_MAX, _ARENAS))
    return all([_asked("mallopt", *option) for option in options])


def give_back() -> bool:
    """Gives unused pages back, which takes some milliseconds; True where there were any."""
    return _asked("malloc_trim", 0)


def _asked(name: str, *options: int) -> bool:
    """Calls one of GNU's own functions; False where there is none."""
    function = getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
    return function is not None and bool(function(*options))
