"""One library, opened, and all that a reader can do with it."""

from pathlib import Path
from types import TracebackType
from typing import Self

from heihe_reader.library.gate import WriteGate
from heihe_reader.library.store import Store
from heihe_reader.services.annotating import Annotating
from heihe_reader.services.backups import Backups
from heihe_reader.services.comparing import Comparing
from heihe_reader.services.context import Children, Context
from heihe_reader.services.counting import Counting
from heihe_reader.services.deduplicating import Deduplicating
from heihe_reader.services.exporting import Exporting
from heihe_reader.services.extending import Extending
from heihe_reader.services.furniture_review import FurnitureReview
from heihe_reader.services.gathering import Gathering
from heihe_reader.services.history import History
from heihe_reader.services.importing import Importing
from heihe_reader.services.matching import Matching
from heihe_reader.services.merging import Merging
from heihe_reader.services.originals import Originals
from heihe_reader.services.read_once import ReadOnce
from heihe_reader.services.reading import Reading
from heihe_reader.services.reviewing import Reviewing
from heihe_reader.services.searching import Searching
from heihe_reader.services.shelving import Shelving
from heihe_reader.services.tagging import Tagging
from heihe_reader.services.tagging_hits import TaggingHits
from heihe_reader.services.telling import Telling
from heihe_reader.services.upkeep import Upkeep

__all__ = ["Children", "Library", "WriteGate"]


class Library:
    """The one door for the window and the command line. Bound to the thread that opened it.

    Several may be open on one file; those of one process share a `WriteGate`, so that a person's act goes first.
    """

    def __init__(self, path: Path, context: Context, read_only: bool, own_children: bool) -> None:
        self.path = path
        self._own_children = own_children
        self.read_only = read_only
        self.creator = context.creator
        self._context = context
        self.history = History(context)
        self.telling = Telling(context)
        self.importing = Importing(context)
        self.deduplicating = Deduplicating(context, self.history)
        self.reading = Reading(context)
        self.read_once = ReadOnce(context, self.history)
        self.matching = Matching(context, self.history)
        self.comparing = Comparing(context)
        self.annotating = Annotating(context, self.history, self.comparing)
        self.extending = Extending(context, self.annotating, self.comparing)
        self.tagging = Tagging(context, self.history)
        self.tagging_hits = TaggingHits(context, self.history, self.comparing, self.tagging)
        self.reviewing = Reviewing(context, self.history)
        self.furniture = FurnitureReview(context, self.history, self.deduplicating)
        self.searching = Searching(context)
        self.shelving = Shelving(context, self.read_once)
        self.counting = Counting(self.annotating, self.comparing)
        self.gathering = Gathering(context, self.annotating, self.comparing)
        self.exporting = Exporting(context, self.gathering, self.deduplicating)
        self.merging = Merging(context, self.tagging, self.deduplicating)
        self.originals = Originals(context, path)
        self.backups = Backups(context, path)
        self.upkeep = Upkeep(context, self.backups)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        create: bool = False,
        read_only: bool = False,
        creator: str = "",
        gate: WriteGate | None = None,
        children: Children | None = None,
    ) -> Self:
        """Opens the library at `path`; makes it first where `create` says so.

        `creator` signs what is made. `gate` and `children` may be shared with other libraries.

        Raises:
            LibraryUnusableError: it is missing, no library, newer than this program, damaged or not allowed.
        """
        store = Store.open(path, create=create, read_only=read_only, gate=gate)
        return cls(path, Context(store, children or Children(), creator), read_only, children is None)

    @property
    def title(self) -> str:
        """The file's name without its ending."""
        return self.path.stem

    def data_version(self) -> int:
        """A number that changes when any other connection has written."""
        return self._context.store.database.data_version()

    def close(self) -> None:
        """Ends the children and closes the file; the last one to close leaves a complete file behind."""
        if self._own_children:
            self._context.children.close()
        self._context.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
