"""The tables of one library, opened together."""

from dataclasses import dataclass
from pathlib import Path

from heihe_reader.library.annotations import Annotations
from heihe_reader.library.applying import Applying
from heihe_reader.library.articles import Articles, now
from heihe_reader.library.database import Database
from heihe_reader.library.decisions import Decisions
from heihe_reader.library.fitting import Fitting
from heihe_reader.library.gate import WriteGate
from heihe_reader.library.history import History
from heihe_reader.library.history_list import HistoryList
from heihe_reader.library.prints import Prints
from heihe_reader.library.reads import Reads
from heihe_reader.library.renewing import Renewing
from heihe_reader.library.search import SearchIndex
from heihe_reader.library.shelf import Shelf
from heihe_reader.library.steps import Reader
from heihe_reader.library.stories import Stories
from heihe_reader.library.tags import Tags
from heihe_reader.library.unknown_fields import UnknownTable
from heihe_reader.library.upkeep import Upkeep
from heihe_reader.model.ids import new_id


@dataclass(frozen=True, slots=True)
class Store:
    """One connection's view of a library. Bound to the thread that uses it."""

    database: Database
    articles: Articles
    stories: Stories
    annotations: Annotations
    tags: Tags
    decisions: Decisions
    history: History
    history_list: HistoryList
    index: SearchIndex
    upkeep: Upkeep
    prints: Prints
    renewing: Renewing
    reads: Reads
    shelf: Shelf
    unknown: UnknownTable

    @classmethod
    def open(
        cls, path: Path, *, create: bool = False, read_only: bool = False, gate: WriteGate | None = None
    ) -> "Store":
        """Opens the library at `path`; makes it first where `create` says so.

        Raises:
            LibraryUnusableError: it is missing, no library, newer, damaged or not allowed.
        """
        database = Database.open(path, create=create, read_only=read_only, gate=gate)
        articles, annotations = Articles(database), Annotations(database)
        tags, decisions, index = Tags(database), Decisions(database), SearchIndex(database)
        prints, reads, reader = Prints(database), Reads(database), Reader(articles)
        unknown = UnknownTable(database)
        fitting = Fitting(database, articles, annotations, tags, decisions, unknown)
        applying = Applying(articles, annotations, tags, decisions, reads, unknown, fitting)
        history = History(database, applying, reader)
        store = cls(
            database,
            articles,
            Stories(database),
            annotations,
            tags,
            decisions,
            history,
            HistoryList(database, history, reader),
            index,
            Upkeep(database, articles, annotations, index, prints, unknown),
            prints,
            Renewing(database),
            reads,
            Shelf(database),
            unknown,
        )
        if not read_only:
            store._name()
        return store

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
