"""Ends the program in good order when the desktop or a person at the terminal asks for it by a signal."""

import os
import signal
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

_ASKED = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


class Ending(QObject):
    """Leaves the event loop at SIGTERM (log-out), SIGINT (Ctrl+C) and SIGHUP (a closed terminal).

    Python runs its handlers between two of its own instructions only, of which an idle window has none: the pipe
    that `signal.set_wakeup_fd` writes to wakes it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._descriptor_before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        self._before = {asked: signal.signal(asked, self._leave) for asked in _ASKED}

    def end(self) -> None:
        """Gives the signals back to whom they belonged."""
        for asked, before in self._before.items():
            signal.signal(asked, before)
        signal.set_wakeup_fd(self._descriptor_before)
        self._notifier.setEnabled(False)
        os.close(self._read)
        os.close(self._write)

    def _woken(self) -> None:
        os.read(self._read, 64)  # by now the handler has run

    @staticmethod
    def _leave(asked: int, frame: FrameType | None) -> None:
        QCoreApplication.exit(0)
