"""What a command does when it is asked to end: Ctrl+C, a closed terminal, the system's wish."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

Handler = Callable[[int, FrameType | None], None]

_STOPS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Interrupted(KeyboardInterrupt):
    """A class of its own: where KeyboardInterrupt itself passes through an `exec` (of a dataclass, say), Python ends
    by the signal later on, whatever exit code the program gives."""


@contextmanager
def heeding(handler: Handler) -> Iterator[None]:
    """Has `handler` answer while the body runs, where nobody has put these signals off (nohup)."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {stop: signal.getsignal(stop) for stop in _STOPS}
    heeded = {stop: was for stop, was in before.items() if was not in (signal.SIG_IGN, None)}
    for stop in heeded:
        signal.signal(stop, handler)
    try:
        yield
    finally:
        for stop, was in heeded.items():
            signal.signal(stop, was)


def interrupt(number: int, frame: FrameType | None) -> None:
    """Ends what runs now in good order: a transaction is rolled back, files are closed."""
    raise Interrupted


def leave(number: int, frame: FrameType | None) -> None:
    """Ends at once and without a word, for the moments in which the answer is being told."""
    os._exit(5)
