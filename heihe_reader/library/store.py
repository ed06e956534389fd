"""The tables of one library, opened together."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from heihe_reader.library.articles import Articles, now
from heihe_reader.library.database import Database
from heihe_reader.library.gate import WriteGate
from heihe_reader.library.shelf import Shelf
from heihe_reader.library.stories import Stories
from heihe_reader.model.ids import new_id

if TYPE_CHECKING:
    from heihe_reader.library.annotations import Annotations
    from heihe_reader.library.applying import Applying
    from heihe_reader.library.decisions import Decisions
    from heihe_reader.library.erasing import Erasing
    from heihe_reader.library.growing import Growing
    from heihe_reader.library.history import History
    from heihe_reader.library.history_list import HistoryList
    from heihe_reader.library.prints import Prints
    from heihe_reader.library.reads import Reads
    from heihe_reader.library.renewing import Renewing
    from heihe_reader.library.search import SearchIndex
    from heihe_reader.library.steps import Reader
    from heihe_reader.library.tags import Tags
    from heihe_reader.library.unknown_fields import UnknownTable
    from heihe_reader.library.upkeep import Upkeep


class Store:
    """One connection's view of a library. Bound to the thread that uses it.

    What no article needs to be read is made when first asked for: this file is where a library loads it.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self.articles = Articles(database)
        self.stories = Stories(database)
        self.shelf = Shelf(database)

    @classmethod
    def open(
        cls, path: Path, *, create: bool = False, read_only: bool = False, gate: WriteGate | None = None
    ) -> "Store":
        """Opens the library at `path`; makes it first where `create` says so.

        Raises:
            LibraryUnusableError: it is missing, no library, newer, damaged or not allowed.
        """
        database = Database.open(path, create=create, read_only=read_only, gate=gate)
        store = cls(database)
        if not read_only:
            store._name()
            if database.row("value", {"key": "unpacked"}):  # an erasing was cut short
                store.erasing.pack()
        return store

    @cached_property
    def annotations(self) -> "Annotations":
        """Marks, with their tags, notes and what is left out."""
        from heihe_reader.library.annotations import Annotations

        return Annotations(self.database)

    @cached_property
    def tags(self) -> "Tags":
        """The tags."""
        from heihe_reader.library.tags import Tags

        return Tags(self.database)

    @cached_property
    def decisions(self) -> "Decisions":
        """What a person decided."""
        from heihe_reader.library.decisions import Decisions

        return Decisions(self.database)

    @cached_property
    def reads(self) -> "Reads":
        """Which sentences count as read."""
        from heihe_reader.library.reads import Reads

        return Reads(self.database)

    @cached_property
    def unknown(self) -> "UnknownTable":
        """What a newer program gave and this one hands on."""
        from heihe_reader.library.unknown_fields import UnknownTable

        return UnknownTable(self.database)

    @cached_property
    def history(self) -> "History":
        """What was done, step by step."""
        from heihe_reader.library.history import History

        return History(self.database, self._applying, self._steps)

    def growing(self, label: str, creator: str, meant: int = 0) -> "Growing":
        """A step of the history that is written in portions, `meant` changes in all where that is known."""
        from heihe_reader.library.growing import Growing

        return Growing(self.database, self._applying, self.history, label, creator, meant)

    @cached_property
    def _applying(self) -> "Applying":
        from heihe_reader.library.applying import Applying
        from heihe_reader.library.fitting import Fitting

        tables = (self.articles, self.annotations, self.tags, self.decisions)
        return Applying(*tables, self.reads, self.unknown, Fitting(self.database, *tables, self.unknown))

    @cached_property
    def _steps(self) -> "Reader":
        from heihe_reader.library.steps import Reader

        return Reader(self.articles)

    @cached_property
    def index(self) -> "SearchIndex":
        """Which articles hold which words."""
        from heihe_reader.library.search import SearchIndex

        return SearchIndex(self.database)

    @cached_property
    def prints(self) -> "Prints":
        """Fingerprints, and what was computed of two articles."""
        from heihe_reader.library.prints import Prints

        return Prints(self.database)

    @cached_property
    def renewing(self) -> "Renewing":
        """Who writes what a comparison of all found."""
        from heihe_reader.library.renewing import Renewing

        return Renewing(self.database)

    @cached_property
    def history_list(self) -> "HistoryList":
        """The steps of the history as they are shown."""
        from heihe_reader.library.history_list import HistoryList

        return HistoryList(self.database, self.history, self._steps)

    @cached_property
    def upkeep(self) -> "Upkeep":
        """Who checks and copies."""
        from heihe_reader.library.upkeep import Upkeep

        return Upkeep(self.database, self.articles, self.annotations)

    @cached_property
    def erasing(self) -> "Erasing":
        """Who takes articles out for good."""
        from heihe_reader.library.erasing import Erasing

        return Erasing(self.database, self.articles, self.stories, self.index, self.prints, self.unknown)

    def close(self) -> None:
        """Closes the file."""
        self.database.close()

    @property
    def id(self) -> str:
        """The library's own id, given when it was made."""
        row = self.database.row("value", {"key": "id"})
        return str(row["value"]) if row else ""

    def surveyed(self) -> str:
        """The state of the library that the last dedup saw, or "" where there was none."""
        row = self.database.row("value", {"key": "surveyed"})
        return str(row["value"]) if row else ""

    def set_surveyed(self, state: str) -> None:
        """Remembers what a dedup saw, inside its last transaction."""
        self.database.run("set_value", {"key": "surveyed", "value": state})

    def counts(self) -> tuple[int, int, int]:
        """How many articles, stories and annotations there are."""
        row = self.database.row("counts")
        assert row is not None
        return row["articles"], row["stories"], row["annotations"]

    def _name(self) -> None:
        if not self.id:
            with self.database.transaction():
                self.database.run("name_library", {"id": new_id(), "created": now()})
