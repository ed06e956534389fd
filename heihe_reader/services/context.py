"""What every service works with: the store, the children that compute, and the name of the person."""

from collections.abc import Callable
from dataclasses import dataclass

from heihe_reader.isolation import ChildProcess
from heihe_reader.library.store import Store

Stopping = Callable[[], bool]
"""Asked between two pieces of a long job: True stops it."""

READER_MEMORY = 2_000_000_000
"""Address space for a child that opens foreign files, in bytes."""


def never() -> bool:
    """For a job that nobody stops."""
    return False


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to each service. `reader` opens foreign files, `thinker` compares texts; both start when first used."""

    store: Store
    reader: ChildProcess
    thinker: ChildProcess
    creator: str

    def close(self) -> None:
        """Ends the children, then closes the file."""
        self.reader.close()
        self.thinker.close()
        self.store.close()
