"""Keeps the memory of a long sitting small: large things lie apart, unused pages go back."""

import ctypes
import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from heihe_reader.gui.theme.fonts import open_faces

if TYPE_CHECKING:
    from PySide6.QtGui import QRawFont

_REST = 20_000  # milliseconds
_FIRST = 3000  # milliseconds after the first article was opened: all is painted, and its faces are open anyway
_LARGE = 128 * 1024  # bytes from which on a thing gets a map of its own, which goes back as soon as it is freed
_READY = 4 * 1024 * 1024  # bytes at the end of the heap that stay for what comes next, so that frames never wait for it
_ARENAS = 2  # heaps for all threads together, of which the C library would make eight a processor
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8  # as malloc.h has them


class Tidying(QObject):
    """What GNU's C library, that of Linux, leaves to programs.

    It keeps what was freed between other things. Asked for it, it gives up whole pages of it: after an hour
    of reading in four panes 10 to 20 MB. And once some were freed it learns to put pictures of windows and long texts
    among all else, where they leave gaps that nothing fits, unless it is told from what size on they are large
    (https://www.gnu.org/software/libc/manual/html_node/Malloc-Tunable-Parameters.html, M_MMAP_THRESHOLD: what is set is
    no more adjusted; 128 kB is what it begins with).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keep_apart()
        self.rest = QTimer(self, interval=_REST, singleShot=True)
        self.rest.timeout.connect(give_back)
        self.faces: tuple[QRawFont, ...] = ()
        self.first = QTimer(self, interval=_FIRST, singleShot=True)
        self.first.timeout.connect(self.hold_faces)

    def soon(self) -> None:
        """Gives memory back once no library and no pane was opened or closed for a while."""
        self.rest.start()
        if not self.faces and not self.first.isActive():
            self.first.start()

    def hold_faces(self) -> None:
        """Keeps the faces open that texts are set in."""
        self.faces = open_faces()

    def leave(self) -> None:
        """Lets go of what may not outlive the application."""
        self.first.stop()
        self.faces = ()


def collect_from_now_on() -> None:
    """The start is over: Python looks for rubbish again, but no more through what the start has made, most of which
    stays. That makes a look a matter of few milliseconds. What of it does not stay, as the library that was opened
    first, goes by itself: nothing in it holds itself in a circle.
    """
    gc.freeze()
    gc.enable()


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
