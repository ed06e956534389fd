"""One writer at a time in this process, a person first.

SQLite would make two writers of one process wait for each other too, but in no order and with naps of up to 100 ms.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class WriteGate:
    """Shared by all connections of one process to one library.

    A job's transaction waits while a person's act is under way or waiting, so the longest wait of an act is the one
    transaction that runs already.
    """

    def __init__(self) -> None:
        self.sitting = os.urandom(16).hex()  # whose steps of the history: a window while it is open, one command
        self._free = threading.Condition()
        self._busy = False
        self._persons = 0

    @contextmanager
    def passing(self, *, person: bool) -> Iterator[None]:
        """Holds the gate for the body of the `with`."""
        with self._free:
            self._persons += person
            self._free.wait_for(lambda: not self._busy and (person or not self._persons))
            self._persons -= person
            self._busy = True
        try:
            yield
        finally:
            with self._free:
                self._busy = False
                self._free.notify_all()
