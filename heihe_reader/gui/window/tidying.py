"""Gives memory back to the system when the window rests after panes or a library were closed."""

import sys

from PySide6.QtCore import QObject, QTimer

_REST = 20_000  # milliseconds


class Tidying(QObject):
    """The C library of Linux keeps what was freed between other things; asked for it, it gives up whole pages of it.

    After an hour of reading in four panes that is 10 to 20 MB. Other systems do so by themselves.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.timer = QTimer(self, interval=_REST, singleShot=True)
        self.timer.timeout.connect(give_back)

    def soon(self) -> None:
        """Tidies up once nothing was opened or closed for a while."""
        self.timer.start()


def give_back() -> bool:
    """Does it now, which takes some milliseconds; True where something could be given back."""
    if sys.platform != "linux":
        return False
    import ctypes  # nothing that the start waits for

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries than GNU's have none
    return trim is not None and bool(trim(0))
