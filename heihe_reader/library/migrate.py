"""Brings a library up to date from db/migrations: a copy first, then one transaction each."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import cache
from glob import escape
from pathlib import Path

from heihe_reader.assets import asset
from heihe_reader.library.sql import query

APPLICATION_ID = 0x48454948
"""What marks an SQLite file as a library of ours ("HEIH")."""

_BEFORE = ".before-"
_INDEXES = 11  # the migration that makes the search index whole: before the third there was none
_UNINDEXED = """
SELECT a.number FROM articles a JOIN texts t ON t.article = a.id AND t.version = a.text_version
WHERE a.number NOT IN (SELECT id FROM search_docsize)
"""
_WORDS = """
SELECT a.title, t.text FROM articles a JOIN texts t ON t.article = a.id AND t.version = a.text_version
WHERE a.number = ?
"""


@cache
def migrations() -> list[tuple[int, Path]]:
    """The migrations that ship with the program, as (number, file), in order."""
    files = sorted(asset("db", "migrations").glob("[0-9][0-9][0-9][0-9]_*.sql"))
    return [(int(file.name[:4]), file) for file in files]


def latest_version() -> int:
    """The number of the newest migration."""
    return migrations()[-1][0]


def migrate(path: Path, connection: sqlite3.Connection) -> None:
    """Applies what is missing, one transaction each. A failing statement leaves the library as it was before.

    A library that holds something is copied first, beside itself, as NAME.before-NNNN.heihe. A new one is made in one
    transaction, in its own file: whoever finds it finds all of it.

    Raises:
        sqlite3.Error: a statement failed, or the copy could not be written.
    """
    current = connection.execute("PRAGMA user_version").fetchone()[0]
    missing = [(number, script) for number, script in _scripts() if number > current]
    if not current:
        _apply(connection, missing)
        return
    if missing:
        _copy(path.with_name(f"{path.stem}{_BEFORE}{missing[-1][0]:04}.heihe"), connection)
    for number, script in missing:
        apply(connection, number, script)


def copies_before(path: Path) -> list[Path]:
    """The copies of a library that were made beside it, or beside a link to it, before it was brought up to date."""
    places = {path.absolute(), Path(os.path.realpath(path))}
    names = ((place.parent, f"{escape(place.stem)}{_BEFORE}[0-9][0-9][0-9][0-9].heihe") for place in places)
    return sorted(copy for folder, name in names for copy in folder.glob(name))


def is_outdated(connection: sqlite3.Connection) -> bool:
    """True for a library of an earlier format."""
    return bool(connection.execute("PRAGMA user_version").fetchone()[0] < latest_version())


def up_to_date_copy(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of an earlier library in memory, brought up to date, for who may not write to it or only reads it.

    Raises:
        sqlite3.Error: it cannot be read, or there is too little memory.
    """
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        connection.backup(copy)
        _apply(copy, _scripts())
    except BaseException:
        copy.close()
        raise
    return copy


def apply(connection: sqlite3.Connection, number: int, script: str) -> None:
    """Runs one migration in one transaction and writes its number into the file."""
    _apply(connection, [(number, script)])


def _apply(connection: sqlite3.Connection, scripts: Sequence[tuple[int, str]]) -> None:
    """`executescript` would commit what stands open, so the statements are run one by one."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        current = connection.execute("PRAGMA user_version").fetchone()[0]
        for number, script in scripts:
            if number <= current:  # another program was quicker
                continue
            for statement in statements(script):
                connection.execute(statement)
            if number == _INDEXES:
                _index_missing(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
    except BaseException:
        if connection.in_transaction:  # a full disk ends it by itself
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _index_missing(connection: sqlite3.Connection) -> None:
    """Puts into the search index what came before there was one. It wants words that no SQL can make."""
    from heihe_reader.text.normalise import indexable  # few libraries are that old

    for (number,) in connection.execute(_UNINDEXED).fetchall():
        title, text = connection.execute(_WORDS, [number]).fetchone()
        words = {"number": number, "title": indexable(title), "body": indexable(text)}
        connection.execute(query("index"), words)


def statements(script: str) -> Iterator[str]:
    """The statements of an SQL script, whole, in order."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip() and not all(line.strip().startswith("--") for line in pending.strip().splitlines()):
        yield pending


def _scripts() -> list[tuple[int, str]]:
    return [(number, file.read_text(encoding="utf-8")) for number, file in migrations()]


def clear(part: Path) -> None:
    """Removes what there is of a copy, with what SQLite leaves beside it where it could not write on."""
    for ending in ("", "-journal", "-wal", "-shm"):
        part.with_name(part.name + ending).unlink(missing_ok=True)


def _copy(target: Path, connection: sqlite3.Connection) -> None:
    part = target.with_name(target.name + ".part")
    clear(part)  # what an earlier try left: a log of it would be played into this copy
    try:
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        part.replace(target)
    except BaseException:
        clear(part)
        raise
