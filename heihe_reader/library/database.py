"""Opens the SQLite file of a library and guards its transactions."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from heihe_reader.errors import LibraryUnusableError, RefusedError
from heihe_reader.library.gate import WriteGate
from heihe_reader.library.migrate import APPLICATION_ID, latest_version, migrate
from heihe_reader.library.sql import query

if TYPE_CHECKING:
    import sqlite_utils
    from sqlite_utils.db import Table

_HEADER = b"SQLite format 3\x00"
_NOT_ALLOWED = "this place does not allow writing. Check the permissions of the file and its folder."
_BUSY = 10.0  # seconds to wait for another program's transaction

Parameters = Mapping[str, Any] | Sequence[Any]


class Database:
    """One connection to one library file, used by one thread.

    Reads are named queries from db/queries. Writes go through sqlite-utils inside `transaction()`.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, gate: WriteGate, read_only: bool) -> None:
        self.path = path
        self.connection = connection
        self.read_only = read_only
        self._gate = gate

    @classmethod
    def open(cls, path: Path, *, create: bool, read_only: bool, gate: WriteGate | None = None) -> "Database":
        """Opens the library at `path`, brings it up to date, and makes it first where `create` says so.

        Raises:
            LibraryUnusableError: it is missing, no library, newer than this program, damaged, or not allowed.
        """
        fresh = _is_fresh(path)
        if fresh and not create:
            raise LibraryUnusableError(f"There is no library at {path.name}. Check the name, or import into it first.")
        if fresh and not _real(path).parent.is_dir():
            folder = _real(path).parent
            raise LibraryUnusableError(f"{path.name} cannot be made: there is no folder {folder}. Make it first.")
        if not fresh and not read_only and not os.access(path, os.W_OK):  # SQLite would leave files beside it
            raise LibraryUnusableError(f"{path.name} could not be opened: {_NOT_ALLOWED}")
        if not fresh and not _in_use(path):
            _check_header(path)
        connection = None
        try:
            connection = _connect(path, read_only)
            _check_version(path, connection, fresh or (not read_only and _cut_short(path, connection, create=create)))
            if not read_only:
                _prepare_to_write(connection)
                migrate(path, connection)
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            if fresh:  # what SQLite keeps beside it stays where the disk is full
                real = _real(path)
                for name in (real.name, f"{real.name}-wal", f"{real.name}-shm"):
                    real.with_name(name).unlink(missing_ok=True)
            raise LibraryUnusableError(f"{path.name} could not be opened: {_in_words(error)}") from error
        return cls(path, connection, gate or WriteGate(), read_only)

    def close(self) -> None:
        """Closes the connection; the last writer's close leaves one complete file."""
        self.connection.close()

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
        """
        if self.read_only:
            raise RefusedError("The library could not be written: it is open for reading only.")
        if self.connection.in_transaction:
            yield
            return
        _ = self._utils  # loaded before anybody has to wait
        with self._gate.passing(person=person):
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                yield
                self.connection.execute("COMMIT")
            except sqlite3.IntegrityError:
                self._roll_back()
                raise
            except sqlite3.DatabaseError as error:  # its own class where a page is damaged, else one of its heirs
                self._roll_back()
                raise RefusedError(f"The library could not be written: {_in_words(error)}") from error
            except BaseException:
                self._roll_back()
                raise

    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def state(self) -> tuple[int, int]:
        """Numbers that stay the same while nobody writes, neither here nor over another connection."""
        return self.data_version(), self.connection.total_changes

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Says in words that the file cannot be read on."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise LibraryUnusableError(f"{self.path.name} cannot be read: {_in_words(error)}") from error

    def _roll_back(self) -> None:
        if self.connection.in_transaction:
            with suppress(sqlite3.DatabaseError):  # a damaged file may have ended the transaction by itself
                self.connection.execute("ROLLBACK")


def _is_fresh(path: Path) -> bool:
    try:
        if _real(path).is_symlink():
            raise LibraryUnusableError(f"{path.name} is a link that leads back to itself. Name the library itself.")
        return not path.exists() or path.stat().st_size == 0
    except OSError as error:  # too long a name, a folder that nobody may look into
        raise LibraryUnusableError(f"{path.name} cannot be opened: {error.strerror}.") from error


def _connect(path: Path, read_only: bool) -> sqlite3.Connection:
    uri = f"{_real(path).as_uri()}?{_mode(path, read_only)}"
    connection = sqlite3.connect(uri, uri=True, timeout=_BUSY, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


def _mode(path: Path, read_only: bool) -> str:
    """How SQLite is to open it. A reader that is alone must be able to write for SQLite to take back, when it closes,
    the files that reading takes beside a library."""
    if not read_only:
        return "mode=rwc"
    if _untouchable(path):
        return "immutable=1"
    return "mode=ro" if _in_use(path) or not os.access(path, os.W_OK) else "mode=rw"


def _untouchable(path: Path) -> bool:
    """True where SQLite could not keep its files beside a library that nobody has open for writing."""
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return not writable and not _in_use(path)


def _prepare_to_write(connection: sqlite3.Connection) -> None:
    """Only after the file has shown itself as ours: this writes into it."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


def _in_use(path: Path) -> bool:
    """True while somebody has it open for writing, perhaps this program on another thread.

    Nobody may open and close the file then but SQLite: that would end all locks of this program on it, and whoever
    comes next would put the write-ahead log away from under it (sqlite.org/howtocorrupt.html, 2.2).
    """
    real = _real(path)
    return real.with_name(real.name + "-wal").exists()


def _real(path: Path) -> Path:
    """Where a link leads: SQLite keeps its files beside that."""
    return Path(os.path.realpath(path))


def _check_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(len(_HEADER))
    except OSError as error:
        raise LibraryUnusableError(f"{path.name} cannot be opened: {error.strerror}.") from error
    if header != _HEADER:
        raise LibraryUnusableError(f"{path.name} is not a Heihe Reader library. It was left untouched.")


def _cut_short(path: Path, connection: sqlite3.Connection, *, create: bool) -> bool:
    """True for what is left where making a library was cut short: a database without a table, marked by nobody."""
    if not create and path.suffix != ".heihe":
        return False
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    marked = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    return not tables and not any(marked)


def _check_version(path: Path, connection: sqlite3.Connection, fresh: bool) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if not fresh and application != APPLICATION_ID:
        connection.close()
        raise LibraryUnusableError(f"{path.name} is not a Heihe Reader library. It was left untouched.")
    if version > latest_version():
        connection.close()
        raise LibraryUnusableError(
            f"{path.name} was written by a newer Heihe Reader (format {version}). It was left untouched. "
            "Update the program to open it."
        )


def _in_words(error: sqlite3.Error) -> str:
    said = str(error)
    if "locked" in said:
        return "another program is writing to it. Try again in a moment."
    if "readonly" in said or "unable to open" in said:
        return _NOT_ALLOWED
    if "full" in said:
        return "the disk is full. Free some space and try again."
    if "malformed" in said or "not a database" in said or "decode" in said:
        return "the file is damaged. It was left untouched. Open a backup."
    return f"{said}."
