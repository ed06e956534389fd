"""Checks the index of words against the texts that it was made of. It holds no text, so its counts are compared.

FTS5 keeps of every row how many words each column has; the same texts are counted once more by a table in memory
(https://sqlite.org/fts5.html, sections 4.4.1 and 4.8).
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

from heihe_reader.library.database import Database
from heihe_reader.model.article import Article
from heihe_reader.text.normalise import indexable

_AGAIN = """
CREATE VIRTUAL TABLE again USING fts5 (title, body, content = '', tokenize = "unicode61 remove_diacritics 0")
"""
_WORDS = "CREATE VIRTUAL TABLE temp.words USING fts5vocab ('main', 'search', 'col')"


class IndexCheck:
    """Reads; what it makes lies in memory."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def wrong_among(self, articles: Sequence[Article]) -> list[str]:
        """Articles of which the index holds other words than their title and text, or none."""
        connection = self._database.connection
        found = []
        with closing(sqlite3.connect(":memory:")) as memory:
            memory.execute(_AGAIN)
            for article in articles:
                number, text = connection.execute(
                    "SELECT a.number, t.text FROM articles a JOIN texts t ON t.article = a.id "
                    "AND t.version = a.text_version WHERE a.id = ?",
                    [article.id],
                ).fetchone()
                words = (number, indexable(article.metadata.title), indexable(text))
                memory.execute("INSERT INTO again (rowid, title, body) VALUES (?, ?, ?)", words)
                if _size(memory, "again_docsize", number) != _size(connection, "search_docsize", number):
                    found.append(f"{article.title} ({article.id}): the search index holds other words than its text.")
        return found

    def wrong_as_a_whole(self) -> list[str]:
        """Whether the index can be read through, and holds as many words as its rows say."""
        connection = self._database.connection
        with _may_make_tables(connection):
            connection.execute(_WORDS)
            try:
                held = dict(connection.execute("SELECT col, sum(cnt) FROM temp.words GROUP BY col").fetchall())
            finally:
                connection.execute("DROP TABLE temp.words")
        rows = [_counts(row[0]) for row in connection.execute("SELECT sz FROM main.search_docsize")]
        said = {column: sum(row[place] for row in rows) for place, column in enumerate(("title", "body"))}
        if any(held.get(column, 0) != count for column, count in said.items()):
            return ["The search index holds other words than were put into it."]
        return []


@contextmanager
def _may_make_tables(connection: sqlite3.Connection) -> Iterator[None]:
    """Lets a connection that only reads make a table in memory."""
    (before,) = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA query_only = {before}")


def _size(connection: sqlite3.Connection, table: str, number: int) -> bytes | None:
    row = connection.execute(f"SELECT sz FROM {table} WHERE id = ?", [number]).fetchone()
    return None if row is None else bytes(row[0])


def _counts(sizes: bytes) -> list[int]:
    """The words in each column, as FTS5 writes them: numbers of variable length, seven bits a byte."""
    found, value = [], 0
    for byte in sizes:
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            found.append(value)
            value = 0
    return found
