"""A thread that does one thing after the other for the window, with a library of its own."""

import itertools
import queue
import threading
from collections.abc import Callable, Sequence
from functools import partial
from time import monotonic
from typing import TypeVar

from heihe_reader.services.library import Library

T = TypeVar("T")
_Task = Callable[[Library], Callable[[], None]]
_SOON, _LATER, _LAST = 0, 1, 2  # the order in which a lane takes what waits


class Lane(threading.Thread):
    """A thread with a library of its own that does one thing after the other."""

    def __init__(self, name: str, opened: Callable[[], Library], deliver: Callable[[Callable[[], None]], None]) -> None:
        super().__init__(name=f"heihe {name}", daemon=True)
        self._open = opened
        self._deliver = deliver
        self._waiting: queue.PriorityQueue[tuple[int, int, _Task | None]] = queue.PriorityQueue()
        self._number = itertools.count()
        self._dropping = False
        self.start()

    def put(
        self,
        deed: Callable[[Library], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        later: bool = False,
    ) -> None:
        """Puts a deed at the end of the row; with `later` behind all that are not. After the end nothing is done."""
        if not self.is_alive():
            return

        def task(library: Library) -> Callable[[], None]:
            try:
                result = deed(library)
            except Exception as error:
                return partial(failed, error)
            return partial(then, result)

        self._waiting.put((_LATER if later else _SOON, next(self._number), task))

    def end(self, *, drop: bool) -> None:
        """Ends the thread after what is under way, or after all that waits."""
        self._dropping = drop
        self._waiting.put((_SOON if drop else _LAST, next(self._number), None))

    def run(self) -> None:
        """Does one thing after the other until it shall end. The library is opened when it is first needed.

        At the end it lets go of everybody who waits for an answer: they may hold the one who holds it.
        """
        library: Library | None = None
        while (task := self._waiting.get()[-1]) is not None:
            if self._dropping:
                continue
            if library is None:
                library = self._open()
            self._deliver(task(library))
        if library is None and not self._dropping:
            library = self._open()
        if library is not None:
            library.close()
        del self._open, self._deliver
        while not self._waiting.empty():
            self._waiting.get()


def wait_for(threads: Sequence[threading.Thread], seconds: float) -> None:
    """Waits until all of them have ended, at most so long."""
    until = monotonic() + seconds
    for thread in threads:
        thread.join(max(until - monotonic(), 0.0))
