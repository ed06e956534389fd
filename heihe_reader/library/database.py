"""Opens the SQLite file of a library and guards its transactions."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from heihe_reader.errors import LibraryUnusableError, RefusedError
from heihe_reader.library.gate import WriteGate
from heihe_reader.library.migrate import is_outdated, migrate, up_to_date_copy
from heihe_reader.library.opening import (
    FULL,
    begin,
    beside,
    check_file,
    check_no_device,
    check_not_newer,
    check_version,
    connect,
    cut_short,
    left_open,
    prepare_to_write,
    ready,
    real,
)
from heihe_reader.library.places import storage_of
from heihe_reader.library.sql import query
from heihe_reader.model.storage import Storage

if TYPE_CHECKING:
    import sqlite_utils
    from sqlite_utils.db import Table

    from heihe_reader.library.holding import Holding

Parameters = Mapping[str, Any] | Sequence[Any]


class Database:
    """One connection to one library file, used by one thread.

    Reads are named queries from db/queries. Writes go through sqlite-utils inside `transaction()`.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        gate: WriteGate,
        read_only: bool,
        storage: Storage = Storage.LOCAL,
        holding: "Holding | None" = None,
    ) -> None:
        self.path = path
        self.connection = connection
        self.read_only = read_only
        self.storage = storage
        self._gate = gate
        self._holding = holding

    @classmethod
    def open(cls, path: Path, *, create: bool, read_only: bool, gate: WriteGate | None = None) -> "Database":
        """Opens the library at `path`, brings it up to date, and makes it first where `create` says so.

        In a network or synced folder a rollback journal is kept, and one process at a time may write.

        Raises:
            LibraryUnusableError: it is missing, no library, newer than this program, damaged, or not allowed.
            LibraryHeldError: another process writes to it in a network or synced folder; it can still be read.
        """
        fresh = _is_fresh(path)
        if fresh and not create:
            raise LibraryUnusableError(_nothing_there(path))
        if fresh and not real(path).parent.is_dir():
            folder = real(path).parent
            raise LibraryUnusableError(f"{path.name} cannot be made: there is no folder {folder}. Make it first.")
        if not fresh:
            check_file(path, read_only=read_only)
        gate, storage = gate or WriteGate(), storage_of(path)
        holding = None
        if not read_only and storage is not Storage.LOCAL:
            from heihe_reader.library.holding import Holding  # few libraries lie where others write too

            holding = Holding(real(path))
            holding.take()
        try:
            connection = _opened(path, fresh, create=create, read_only=read_only, storage=storage)
        except BaseException:
            if holding is not None:
                holding.let_go()
            raise
        return cls(path, connection, gate, read_only, storage, holding)

    def close(self) -> None:
        """Closes the connection; the last writer's close leaves one complete file."""
        self.connection.close()
        if self._holding is not None:
            self._holding.let_go()

    def rows(self, name: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """All rows of the query db/queries/NAME.sql."""
        with self._in_words():
            return self.connection.execute(query(name), parameters).fetchall()

    def row(self, name: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row of the query db/queries/NAME.sql, or None."""
        with self._in_words():
            row: sqlite3.Row | None = self.connection.execute(query(name), parameters).fetchone()
        return row

    def each(self, name: str, parameters: Parameters = ()) -> Iterator[sqlite3.Row]:
        """The rows of the query db/queries/NAME.sql one by one, for who may not want them all."""
        with self._in_words():
            yield from self.connection.execute(query(name), parameters)

    def run(self, name: str, parameters: Parameters = ()) -> None:
        """Runs the statement db/queries/NAME.sql, inside a transaction."""
        self.connection.execute(query(name), parameters)

    def run_many(self, name: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Runs the statement db/queries/NAME.sql once for each row, inside a transaction."""
        self.connection.executemany(query(name), rows)

    def table(self, name: str) -> "Table":
        """A table, for ordinary writes."""
        return self._utils.table(name)

    @cached_property
    def _utils(self) -> "sqlite_utils.Database":
        import sqlite_utils  # 190 ms: only those who write pay for it

        return sqlite_utils.Database(self.connection)

    @property
    def sitting(self) -> str:
        """Whose acts these are: all connections that share a gate are one sitting."""
        return self._gate.sitting

    @contextmanager
    def transaction(self, *, person: bool = True) -> Iterator[None]:
        """All of the body or nothing of it. `person` is False for a job's step, which lets a person's act go first.

        Raises:
            RefusedError: the library cannot be written now; nothing was changed.
            LibraryUnusableError: a newer program changed its format meanwhile; nothing was changed.
        """
        if self.read_only:
            raise RefusedError("The library could not be written: it is open for reading only.")
        if self.connection.in_transaction:
            yield
            return
        _ = self._utils  # loaded before anybody has to wait
        with self._gate.passing(person=person):
            try:
                begin(self.connection, self.storage, person=person)
                check_not_newer(self.path, self.connection)
                yield
                self.connection.execute("COMMIT")
            except sqlite3.IntegrityError:
                self._roll_back()
                raise
            except sqlite3.DatabaseError as error:  # its own class where a page is damaged, else one of its heirs
                self._roll_back()
                raise RefusedError(f"The library could not be written: {_reasons().in_words(error)}") from error
            except BaseException:
                self._roll_back()
                raise

    def checkpoint(self) -> None:
        """Brings the write-ahead log into the file without waiting for anybody (sqlite.org/wal.html, 3.1)."""
        if not self.read_only and not self.connection.in_transaction:
            with self._in_words():
                self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def size(self) -> int:
        """The size of the library in bytes, without its log."""
        pages, size = (self.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        return int(pages * size)

    def pack(self) -> bool:
        """Writes the file anew without unused parts, and brings it out of the log; False where others still read there.

        Raises:
            RefusedError: it cannot be written; all that stands is as it was.
        """
        with self._gate.passing(person=True):
            try:
                self.connection.execute("VACUUM")
                return not self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            except sqlite3.DatabaseError as error:
                with suppress(sqlite3.DatabaseError):
                    self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                raise RefusedError(f"The library could not be packed: {_reasons().in_words(error)}") from error

    def check_room(self, size: int) -> None:
        """Looks whether so many bytes are free before something large is written in parts.

        Raises:
            RefusedError: they are not.
        """
        import shutil  # it loads what packs archives too

        if shutil.disk_usage(self.path.parent).free < size:
            raise RefusedError(f"The library could not be written: {FULL}")

    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def check_format(self) -> None:
        """Looks whether another program changed the library's format since it was opened.

        Raises:
            LibraryUnusableError: it did, and this program does not know it.
        """
        check_not_newer(self.path, self.connection)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Says in words that the file cannot be read on."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise _reasons().unusable(f"{self.path.name} cannot be read", error) from error

    def _roll_back(self) -> None:
        if self.connection.in_transaction:
            with suppress(sqlite3.DatabaseError):  # a damaged file may have ended the transaction by itself
                self.connection.execute("ROLLBACK")


def _reasons() -> ModuleType:
    """Says why SQLite could not do something. Loaded when it could not: most starts need none of it."""
    from heihe_reader.library import reasons

    return reasons


def _is_fresh(path: Path) -> bool:
    try:
        if real(path).is_symlink():
            raise LibraryUnusableError(f"{path.name} is a link that leads back to itself. Name the library itself.")
        check_no_device(path)
        return not path.exists() or path.stat().st_size == 0
    except OSError as error:  # too long a name, a folder that nobody may look into
        raise LibraryUnusableError(f"{path.name} cannot be opened: {error.strerror}.") from error


def _nothing_there(path: Path) -> str:
    if path.exists():
        return (
            f"{path.name} is empty: there is no library in it. Restore a backup; in a synced folder wait until the "
            "file has come."
        )
    return f"There is no library at {path.name}. Check the name, or import into it first."


def _opened(path: Path, fresh: bool, *, create: bool, read_only: bool, storage: Storage) -> sqlite3.Connection:
    """A connection to a library that is ours and up to date."""
    connection = None
    try:
        connection = connect(path, read_only, storage)
        check_version(path, connection, fresh or (not read_only and cut_short(path, connection, create=create)))
        if not read_only:
            migrate(path, connection)
            prepare_to_write(connection, storage)
        elif is_outdated(connection):
            connection = _as_of_today(connection)
    except OSError as error:
        if connection is not None:
            connection.close()
        raise LibraryUnusableError(
            f"{path.name} comes from an earlier version and was not brought up to date, as no copy of it could be "
            "written first. It was left untouched. Check that its folder allows writing and has room."
        ) from error
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        if fresh:  # what SQLite keeps beside it stays where the disk is full
            for ending in ("", "-wal", "-shm", "-journal"):
                beside(path, ending).unlink(missing_ok=True)
        elif left_open(path):
            raise LibraryUnusableError(
                f"{path.name} was not closed in good order, and its place does not allow that to be made good. Copy "
                f"it, with all files beside it whose names begin with {path.name}, to where you may write."
            ) from error
        raise _reasons().unusable(f"{path.name} could not be opened", error) from error
    return connection


def _as_of_today(connection: sqlite3.Connection) -> sqlite3.Connection:
    """What an earlier library holds, in the form that this program reads; the file itself stays as it is."""
    with closing(connection):
        copy = up_to_date_copy(connection)
    ready(copy, read_only=True)
    return copy
