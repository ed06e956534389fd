"""Copies a whole library into a file and back, by SQLite's backup API (https://sqlite.org/backup.html)."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from heihe_reader.library.migrate import clear

_PAGES = 512  # copied between two looks at the Stop flag: about 2 MB
_FIRST = (
    16  # copied into a library between two looks: fewer than any library has, so that there is a look before all is
)


class CopyStoppedError(Exception):
    """The person pressed Stop. Nothing of the copy is left."""


def copy_out(connection: sqlite3.Connection, out: Path, stopping: Callable[[], bool]) -> list[str]:
    """Copies what `connection` sees now to `out`, whole or not at all; gives what a check of the copy found.

    A transaction for reading holds the state of one moment, so that others may write meanwhile. A copy in which the
    check finds something is not kept.

    Raises:
        CopyStoppedError: `stopping` said so.
        OSError: the copy cannot be written.
    """
    part = out.with_name(out.name + ".part")
    clear(part)
    try:
        problems = _copied(connection, part, stopping)
        if not problems:
            part.replace(out)
    except sqlite3.OperationalError as error:  # locked, full, not allowed
        raise OSError(str(error)) from error
    except sqlite3.DatabaseError as error:  # a page that is none
        problems = [str(error)]
    finally:
        clear(part)
    return problems


def _copied(connection: sqlite3.Connection, part: Path, stopping: Callable[[], bool]) -> list[str]:
    def look(status: int, remaining: int, total: int) -> None:
        if stopping():
            raise CopyStoppedError

    copy = sqlite3.connect(part, isolation_level=None)
    try:
        connection.execute("BEGIN")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.backup(copy, pages=_PAGES, progress=look, sleep=0.001)
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode = DELETE")
        return damages(copy)
    finally:
        copy.close()


class ChangedMeanwhileError(Exception):
    """Somebody wrote before the copy could begin. The library is as it was."""


def copy_in(source: Path, connection: sqlite3.Connection, stands: Callable[[], bool] = lambda: True) -> None:
    """Puts what `source` holds in place of all that the library behind `connection` holds, in one transaction.

    `stands` is asked once nobody else can write any more, and before anything is replaced for good.

    Raises:
        ChangedMeanwhileError: it said no.
        OSError: the source cannot be read, or another program writes; the library is as it was.
    """
    asked = False

    def look(status: int, remaining: int, total: int) -> None:
        nonlocal asked
        if not asked and not stands():
            raise ChangedMeanwhileError
        asked = True

    backup = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        backup.backup(connection, pages=_FIRST, progress=look, sleep=0.001)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error
    finally:
        backup.close()


def damages(connection: sqlite3.Connection) -> list[str]:
    """What SQLite's quick check finds in a library: damaged pages and tables, one sentence each."""
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check")]
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return [problem for problem in found if problem != "ok"]


def damages_of(path: Path) -> tuple[str, ...]:
    """The same of a file that perhaps cannot be opened as a library. It is only read."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        return tuple(damages(connection))
