"""Opens the SQLite file of a library in the way its place allows, or says in words why it cannot be opened."""

import os
import sqlite3
from pathlib import Path
from time import monotonic, sleep

from heihe_reader.errors import DamagedLibraryError, LibraryUnusableError
from heihe_reader.library.leaves import is_headless
from heihe_reader.library.migrate import APPLICATION_ID, latest_version
from heihe_reader.model.storage import Storage

_HEADER = b"SQLite format 3\x00"
_BUSY = 10.0  # seconds to wait for another program's transaction
_BUSY_AFAR = 60.0  # the same where one who reads holds up one who writes
FULL = "the disk is full. Free some space and try again."
"""What there is to say where no room is left."""

NOT_ALLOWED = "this place does not allow writing. Check the permissions of the file and its folder."
"""What there is to say where nobody may write."""

_NAP, _NAP_OF_JOB = 0.001, 0.008  # seconds between two tries to write


def connect(path: Path, read_only: bool, storage: Storage = Storage.LOCAL) -> sqlite3.Connection:
    """A connection as the program uses them. Reading alone never writes beside a library that nobody has open."""
    uri = f"{real(path).as_uri()}?{_mode(path, read_only)}"
    wait = patience(storage)
    connection = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)
    ready(connection, read_only=read_only)
    return connection


def ready(connection: sqlite3.Connection, *, read_only: bool) -> None:
    """Makes a connection such as the tables expect."""
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    if read_only:
        connection.execute("PRAGMA query_only = ON")


def patience(storage: Storage) -> float:
    """Seconds to wait for another program's transaction."""
    return _BUSY if storage is Storage.LOCAL else _BUSY_AFAR


def begin(connection: sqlite3.Connection, storage: Storage, *, person: bool) -> None:
    """Begins to write, as soon as no other process does; where a person waits it looks more often than for a job.

    SQLite's own waiting takes naps of up to 100 ms (sqliteDefaultBusyCallback), whoever waits.

    Raises:
        sqlite3.OperationalError: another process wrote all the time.
    """
    until, nap = monotonic() + patience(storage), _NAP if person else _NAP_OF_JOB
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or monotonic() > until:
                    raise
            sleep(nap)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience(storage) * 1000:.0f}")


def _mode(path: Path, read_only: bool) -> str:
    """How SQLite is to open it. A reader that is alone must be able to write for SQLite to take back, when it closes,
    the files that reading takes beside a library, and to take back what a rollback journal tells was cut short."""
    if not read_only:
        return "mode=rwc"
    if _untouchable(path):
        return "immutable=1"
    return "mode=ro" if beside(path, "-wal").exists() or not can_be_written(path) else "mode=rw"


def prepare_to_write(connection: sqlite3.Connection, storage: Storage) -> None:
    """Chooses the journal, and that a commit is on the disk when it returns.

    Only after the file has shown itself as ours: this writes into it. EXTRA also waits for the folder, in which a
    rollback journal ends a transaction by its going (https://sqlite.org/pragma.html#pragma_synchronous).
    """
    wanted = "wal" if storage is Storage.LOCAL else "delete"
    (journal,) = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
    if storage is not Storage.LOCAL and journal == "wal":
        raise sqlite3.OperationalError("database is locked")  # a program of this machine uses its log
    connection.execute(f"PRAGMA synchronous = {'FULL' if journal == 'wal' else 'EXTRA'}")


def real(path: Path) -> Path:
    """Where a link leads: SQLite keeps its files beside that."""
    return Path(os.path.realpath(path))


def beside(path: Path, ending: str) -> Path:
    """A file that stands beside a library, or beside where a link to it leads: "" for itself, -wal, -shm, -journal."""
    there = real(path)
    return there.with_name(there.name + ending)


def check_no_device(path: Path) -> None:
    """Looks whether a library could stand there: reading a pipe would never end, beginning in a device remove that.

    Raises:
        LibraryUnusableError: it is neither a file nor a folder.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        raise LibraryUnusableError(f"{path.name} is a device, no file, and was left alone. Choose the name of a file.")


def check_file(path: Path, *, read_only: bool) -> None:
    """Looks at a library's file before SQLite does.

    Nobody may open and close the file while somebody has it open for writing, perhaps this program on another thread:
    that would end all locks of this program on it, and whoever comes next would put the write-ahead log away from
    under it (sqlite.org/howtocorrupt.html, 2.2).

    Raises:
        LibraryUnusableError: it is no library, not allowed, or the log of its last changes is missing.
    """
    if not read_only and os.access(path, os.R_OK) and not can_be_written(path) and not left_open(path):
        raise LibraryUnusableError(f"{path.name} could not be opened: {NOT_ALLOWED}")
    if beside(path, "-wal").exists():
        return
    if beside(path, "-shm").exists():
        raise LibraryUnusableError(
            f"{path.name} was not closed in good order, and {path.name}-wal, which holds what was written last, is "
            f"missing. Put it back beside the library. To do without it, delete {path.name}-shm or restore a backup."
        )
    if beside(path, "-journal").exists():
        return
    try:
        with path.open("rb") as file:
            header = file.read(len(_HEADER))
    except OSError as error:
        raise LibraryUnusableError(f"{path.name} cannot be opened: {error.strerror}.") from error
    if header != _HEADER:
        raise damaged_at_its_head(path) if is_headless(path) else not_a_library(path)


def can_be_written(path: Path) -> bool:
    """True where the system would let this person write to a library and beside it."""
    return os.access(path, os.W_OK) and os.access(real(path).parent, os.W_OK)


def not_a_library(path: Path) -> LibraryUnusableError:
    """What to say of a file that is something else."""
    return LibraryUnusableError(f"{path.name} is not a Heihe Reader library. It was left untouched.")


def damaged_at_its_head(path: Path) -> DamagedLibraryError:
    """What to say of a library whose first page is gone."""
    return DamagedLibraryError(
        f"{path.name} is damaged: its first page cannot be read. It was left untouched. Open a backup, or save what is "
        "whole of it (salvage)."
    )


def cut_short(path: Path, connection: sqlite3.Connection, *, create: bool) -> bool:
    """True for what is left where making a library was cut short: a database without a table, marked by nobody."""
    if not create and path.suffix != ".heihe":
        return False
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    marked = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    return not tables and not any(marked)


def check_version(path: Path, connection: sqlite3.Connection, fresh: bool) -> None:
    """Looks whether the file is ours and not newer than this program.

    Raises:
        LibraryUnusableError: it is not; the connection is closed.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if not fresh and application != APPLICATION_ID:
        connection.close()
        raise not_a_library(path)
    try:
        check_not_newer(path, connection)
    except LibraryUnusableError:
        connection.close()
        raise


def check_not_newer(path: Path, connection: sqlite3.Connection) -> None:
    """Looks at the format, which a newer program may change at any time, also while the library is open here.

    Raises:
        LibraryUnusableError: this program does not know it.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > latest_version():
        raise LibraryUnusableError(
            f"{path.name} was written by a newer Heihe Reader (format {version}). It was left untouched. "
            "Update the program to open it."
        )


def left_open(path: Path) -> bool:
    """True for a library that was not closed in good order, in a place where that cannot be made good."""
    return not can_be_written(path) and any(beside(path, ending).exists() for ending in ("-wal", "-journal"))


def _untouchable(path: Path) -> bool:
    """True where SQLite could not keep its files beside a library that nobody has open for writing."""
    in_use = beside(path, "-wal").exists() or beside(path, "-journal").exists()
    return not can_be_written(path) and not in_use
