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


class Children:
    """The child processes of a library: `reader` opens foreign files, behind all else, `thinker` compares texts,
    `seeker` tries regular expressions, which may never end, `pages` draws originals, at which a person looks.

    All start when first used. Libraries may share them; then whoever made them closes them.
    """

    def __init__(self) -> None:
        self.reader = ChildProcess(READER_MEMORY, behind=True)
        self.thinker = ChildProcess()
        self.seeker = ChildProcess()
        self.pages = ChildProcess(READER_MEMORY)

    def close(self) -> None:
        """Ends all."""
        self.pages.close()
        self.seeker.close()
        self.reader.close()
        self.thinker.close()


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to each service."""

    store: Store
    children: Children
    creator: str

    @property
    def reader(self) -> ChildProcess:
        """The child that opens foreign files."""
        return self.children.reader

    @property
    def seeker(self) -> ChildProcess:
        """The child that tries regular expressions."""
        return self.children.seeker

    @property
    def thinker(self) -> ChildProcess:
        """The child that compares texts."""
        return self.children.thinker
