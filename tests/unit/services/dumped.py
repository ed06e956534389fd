"""All that a library holds, row by row, so that two states can be held against each other byte for byte."""

import sqlite3
from pathlib import Path

Dump = dict[str, list[tuple[object, ...]]]

_NOT_KEPT = {"history", "history_portions", "sqlite_sequence", "sqlite_stat1"}
_OWN = {"articles": "id", "fingerprints": "article"}  # columns that name an article by id or number
_NAMES = ("article", "a", "b", "repeats_article")


def dump(path: Path) -> Dump:
    """Every row of every table but the history's, of articles in sight; what was found and is found anew is left out.

    Undoing an import puts articles out of sight and keeps their bytes, so their rows count as not there.
    """
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        hidden, sources = _hidden(connection)
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if name not in _NOT_KEPT and not name.startswith("search")
        ]
        return {table: _rows(connection, table, hidden, sources) for table in tables} | _words(connection, hidden)
    finally:
        connection.close()


def _hidden(connection: sqlite3.Connection) -> tuple[set[object], set[object]]:
    rows = connection.execute("SELECT id, number FROM articles WHERE deleted IS NOT NULL").fetchall()
    sources = connection.execute(
        "SELECT sha256 FROM sources WHERE sha256 NOT IN (SELECT source FROM articles WHERE deleted IS NULL)"
    )
    return {row["id"] for row in rows} | {row["number"] for row in rows}, {row["sha256"] for row in sources}


def _rows(
    connection: sqlite3.Connection, table: str, hidden: set[object], sources: set[object]
) -> list[tuple[object, ...]]:
    found = []
    for row in connection.execute(f'SELECT * FROM "{table}"'):
        values = dict(row)
        values.pop("found", None)
        if table == "library" and values["key"] in ("listed", "grouped", "surveyed"):
            continue
        names = [values[name] for name in (*_NAMES, _OWN.get(table, "article")) if name in values]
        if not hidden.intersection(names) and values.get("sha256") not in sources:
            found.append(tuple(values.items()))
    return sorted(found, key=repr)


def _words(connection: sqlite3.Connection, hidden: set[object]) -> Dump:
    connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, instance)")
    rows = connection.execute("SELECT doc, col, offset, term FROM temp.words ORDER BY doc, col, offset").fetchall()
    return {"search": [tuple(row) for row in rows if row["doc"] not in hidden]}


def differing(one: Dump, other: Dump) -> dict[str, tuple[set[tuple[object, ...]], set[tuple[object, ...]]]]:
    """By table the rows that one has and the other has not, for a failing test to print."""
    return {
        table: (set(one[table]) - set(other[table]), set(other[table]) - set(one[table]))
        for table in one
        if one[table] != other[table]
    }
