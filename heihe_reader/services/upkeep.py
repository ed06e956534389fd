"""Check, backup, erase and correct."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from heihe_reader.intake.draft import Origin
from heihe_reader.isolation import ChildError, ChildFaultError, ChildProcess, ChildRoomError, ChildStoppedError
from heihe_reader.library.checking import Look
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.backups import Backups
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.settling import settle_stories

_LOOKS = "heihe_reader.services.checking:looks_at"
_LEFT = "heihe_reader.intake.left:left_of"
_LEAVING = 120.0  # seconds for one file
_TRACES = "Words that were erased may stand in unused parts of the file until the library is opened the next time."


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished copy of a library: its size in bytes and its SHA-256."""

    file: Path
    size: int
    sha256: str


class Upkeep:
    """What keeps a library trustworthy."""

    def __init__(self, context: Context, backups: Backups) -> None:
        self._store = context.store
        self._reader = context.reader
        self._backups = backups
        self.problems: tuple[str, ...] = ()  # that the last check found

    def check(self) -> tuple[str, ...]:
        """Everything that is not as it should be, one sentence each; empty when all is well."""
        return self._store.upkeep.problems()

    def checking(self, stopping: Stopping = never) -> Iterator[Step]:
        """The same in a child process, piece by piece; `problems` grows with it. The last step says DONE unless it was
        stopped.

        Raises:
            LibraryUnusableError: the library cannot be opened.
            ChildError: the child could not finish.
        """
        self.problems = ()
        look = Look(0, 0)
        with ChildProcess(behind=True) as child:
            try:
                for look in child.stream(_LOOKS, self._store.database.path, stopping=stopping):
                    self.problems += tuple(look.problems)
                    yield Step(look.done, look.total, look.subject)
            except ChildStoppedError:
                return
        yield Step(look.done, look.total, "", Outcome.DONE)

    def settle_down(self) -> None:
        """Brings what stands in the write-ahead log into the library's own file, as far as nobody else needs it: who
        copies the file alone then has nearly everything."""
        self._store.database.checkpoint()

    def backup(self, out: Path) -> Backup:
        """Copies the whole library.

        Raises:
            RefusedError: `out` exists or cannot be written.
        """
        size, sha256 = self._store.upkeep.backup(out)
        return Backup(out, size, sha256)

    def erase(self, ids: Sequence[ArticleId]) -> str:
        """Really removes articles: bytes, text, marks, index and history. This cannot be undone.

        Of a file of many articles the others are kept; these are blank in it from now on. The copies that the
        program made by itself, backups and those before a new format, go as well: they hold the erased words. Says in
        words where traces may be left until the library is opened again, "" where none are.

        Raises:
            UnknownIdError: one of them does not exist; nothing was removed.
            RefusedError: the library cannot be written, or there is no room for it; nothing was removed.
        """
        ids = tuple(dict.fromkeys(self._store.articles.get(id).id for id in ids))
        unpacked = self._store.erasing.erase(ids, self._left(set(ids)), lambda kin: settle_stories(self._store, kin))
        self._backups.forget()
        return f"{_TRACES} {unpacked}" if unpacked else ""

    def _left(self, erased: set[ArticleId]) -> dict[str, bytes]:
        """What is left of the files of many articles of which some are erased, by their SHA-256."""
        left: dict[str, bytes] = {}
        for source in {self._store.articles.place_of(id).source for id in erased}:
            if (data := self._left_of(source, erased)) is not None:
                left[source] = data
        return left

    def _left_of(self, source: str, erased: set[ArticleId]) -> bytes | None:
        articles = self._store.articles
        file = articles.sources.kept(source)
        has_others = any(present and id not in erased for id, present in articles.of_source(source))
        if file is None or not has_others:
            return None
        gone, kept = list[Origin](), list[Origin]()
        for id, _ in articles.of_source(source):
            place = articles.place_of(id)
            (gone if id in erased else kept).append(Origin(place.inner_path, place.row))
        name = articles.names(source)[0]
        try:
            left: bytes | None = self._reader.call(_LEFT, name, file.data, gone, kept, timeout=_LEAVING)
        except (ChildFaultError, ChildRoomError):
            raise  # of the file itself that says nothing
        except ChildError:
            return None  # nothing of the file is kept then, and of the others their texts
        return left
