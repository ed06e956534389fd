"""One library, opened, and all that a reader can do with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from heihe_reader.library.gate import WriteGate
from heihe_reader.library.store import Store
from heihe_reader.model.storage import Storage
from heihe_reader.services.context import Children, Context

if TYPE_CHECKING:
    from heihe_reader.model.change import ChangeSet
    from heihe_reader.services.annotating import Annotating
    from heihe_reader.services.backups import Backups
    from heihe_reader.services.comparing import Comparing
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
    A service is loaded when it is first asked for: a sitting uses few of them, and its start still fewer.
    """

    def __init__(self, path: Path, context: Context, read_only: bool, own_children: bool) -> None:
        self.path = path
        self._own_children = own_children
        self.read_only = read_only
        self.creator = context.creator
        self._context = context

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

    @contextmanager
    def at_one_go(self) -> Iterator[None]:
        """What the body asks and what it does stand in one transaction: nobody writes in between.

        Raises:
            RefusedError: the library cannot be written now; nothing was changed.
        """
        with self._context.store.database.transaction():
            yield

    @property
    def storage(self) -> Storage:
        """Where the library lies, as it was found when it was opened."""
        return self._context.store.database.storage

    def data_version(self) -> int:
        """A number that changes when any other connection has written."""
        return self._context.store.database.data_version()

    def check_format(self) -> None:
        """Looks whether a newer program brought the library up to date while it was open here.

        Raises:
            LibraryUnusableError: it did; nothing more can be read or written.
        """
        self._context.store.database.check_format()

    def close(self) -> None:
        """Ends the children and closes the file; the last one to close leaves a complete file behind."""
        if self._own_children:
            self._context.children.close()
        self._context.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # ---- what can be done with it

    @cached_property
    def history(self) -> "History":
        """What was done, and undoing it."""
        from heihe_reader.services.history import History

        return History(self._context, _settle)

    @cached_property
    def telling(self) -> "Telling":
        """The history in sentences."""
        from heihe_reader.services.telling import Telling

        return Telling(self._context)

    @cached_property
    def importing(self) -> "Importing":
        """Files come in."""
        from heihe_reader.services.importing import Importing

        return Importing(self._context)

    @cached_property
    def deduplicating(self) -> "Deduplicating":
        """Stories, passages, furniture, and what a person decides of them."""
        from heihe_reader.services.deduplicating import Deduplicating

        return Deduplicating(self._context, self.history)

    @cached_property
    def reading(self) -> "Reading":
        """Articles, texts, stories and passages as they stand."""
        from heihe_reader.services.reading import Reading

        return Reading(self._context)

    @cached_property
    def read_once(self) -> "ReadOnce":
        """What was read, in every copy."""
        from heihe_reader.services.read_once import ReadOnce

        return ReadOnce(self._context, self.history)

    @cached_property
    def matching(self) -> "Matching":
        """What a person matched by hand."""
        from heihe_reader.services.matching import Matching

        return Matching(self._context, self.history)

    @cached_property
    def comparing(self) -> "Comparing":
        """Two articles side by side, and where marks stand besides."""
        from heihe_reader.services.comparing import Comparing

        return Comparing(self._context)

    @cached_property
    def annotating(self) -> "Annotating":
        """Highlights and notes."""
        from heihe_reader.services.annotating import Annotating

        return Annotating(self._context, self.history, self.comparing)

    @cached_property
    def extending(self) -> "Extending":
        """How far a mark reaches."""
        from heihe_reader.services.extending import Extending

        return Extending(self._context, self.annotating, self.comparing)

    @cached_property
    def tagging(self) -> "Tagging":
        """The tree of tags."""
        from heihe_reader.services.tagging import Tagging

        return Tagging(self._context, self.history)

    @cached_property
    def tagging_hits(self) -> "TaggingHits":
        """Many hits marked at once."""
        from heihe_reader.services.tagging_hits import TaggingHits

        return TaggingHits(self._context, self.comparing, self.tagging)

    @cached_property
    def reviewing(self) -> "Reviewing":
        """Cases in doubt."""
        from heihe_reader.services.reviewing import Reviewing

        return Reviewing(self._context, self.history)

    @cached_property
    def furniture(self) -> "FurnitureReview":
        """What was learned to be furniture."""
        from heihe_reader.services.furniture_review import FurnitureReview

        return FurnitureReview(self._context, self.history, self.deduplicating)

    @cached_property
    def searching(self) -> "Searching":
        """Words found in the whole library."""
        from heihe_reader.services.searching import Searching

        return Searching(self._context)

    @cached_property
    def shelving(self) -> "Shelving":
        """The list of the library."""
        from heihe_reader.services.shelving import Shelving

        return Shelving(self._context, lambda: self.read_once)  # one of the orders asks for it

    @cached_property
    def counting(self) -> "Counting":
        """How many annotations there are of each tag."""
        from heihe_reader.services.counting import Counting

        return Counting(self.annotating, self.comparing)

    @cached_property
    def gathering(self) -> "Gathering":
        """What an export holds."""
        from heihe_reader.services.gathering import Gathering

        return Gathering(self._context, self.annotating, self.comparing)

    @cached_property
    def exporting(self) -> "Exporting":
        """Bundles and other files go out."""
        from heihe_reader.services.exporting import Exporting

        return Exporting(self._context, self.gathering, self.deduplicating)

    @cached_property
    def merging(self) -> "Merging":
        """Another library or bundle comes in."""
        from heihe_reader.services.merging import Merging

        return Merging(self._context, self.tagging, self.deduplicating)

    @cached_property
    def originals(self) -> "Originals":
        """Printed pages."""
        from heihe_reader.services.originals import Originals

        return Originals(self._context, self.path)

    @cached_property
    def backups(self) -> "Backups":
        """Copies kept by the day."""
        from heihe_reader.services.backups import Backups

        return Backups(self._context, self.path)

    @cached_property
    def upkeep(self) -> "Upkeep":
        """Check, backup, erase."""
        from heihe_reader.services.upkeep import Upkeep

        return Upkeep(self._context, self.backups)


def _settle(store: Store, act: "ChangeSet") -> None:
    """Brings stories and roles in line; the grouping is loaded with the first act, as reading needs none of it."""
    from heihe_reader.services.settling import settle

    settle(store, act)
