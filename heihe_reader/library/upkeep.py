"""Checks a library, copies it, and takes an article out of it for good."""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from heihe_reader.errors import RefusedError
from heihe_reader.library.annotations import Annotations
from heihe_reader.library.articles import Articles, id_number, now
from heihe_reader.library.checking import Checking, Look
from heihe_reader.library.database import Database
from heihe_reader.library.prints import Prints
from heihe_reader.library.search import SearchIndex
from heihe_reader.library.steps import without
from heihe_reader.library.unknown_fields import UnknownTable
from heihe_reader.model.ids import ArticleId


class Upkeep:
    """What keeps a library trustworthy."""

    def __init__(
        self,
        database: Database,
        articles: Articles,
        annotations: Annotations,
        index: SearchIndex,
        prints: Prints,
        unknown: UnknownTable,
    ) -> None:
        self._prints = prints
        self._unknown = unknown
        self._database = database
        self._articles = articles
        self._annotations = annotations
        self._index = index

    def looks(self, stopping: Callable[[], bool] = lambda: False) -> Iterator[Look]:
        """Checks everything, a piece at a time; see `Checking.looks`."""
        return Checking(self._database, self._articles, self._annotations).looks(stopping)

    def problems(self) -> tuple[str, ...]:
        """All that it finds, one sentence each; empty when all is well."""
        return tuple(problem for look in self.looks() for problem in look.problems)

    def backup(self, out: Path) -> tuple[int, str]:
        """Copies the whole library to `out` by SQLite's backup API; gives its size in bytes and its SHA-256.

        Raises:
            RefusedError: `out` exists or cannot be written; nothing was changed.
        """
        if os.path.exists(out):  # unlike Path.exists, False where the name is too long or nobody may look
            raise RefusedError(f"{out.name or out} exists already. Choose another name; nothing was overwritten.")
        part = out.with_name(out.name + ".part")
        try:
            copy = sqlite3.connect(part)
            try:
                self._database.connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            part.rename(out)
            with out.open("rb") as file:
                return out.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, sqlite3.Error) as error:
            raise RefusedError(
                f"The copy {out.name} could not be written there. Check that the folder exists, allows writing and has "
                "room. Nothing was changed."
            ) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def erase(
        self,
        ids: tuple[ArticleId, ...],
        left: Mapping[str, bytes] = MappingProxyType({}),
        settle: Callable[[], object] = tuple,
    ) -> None:
        """Removes all of articles for good, down to their fingerprints and their history; the ids stay as tombstones.

        Other articles of the same source keep their texts. The source's bytes go, as they hold the erased words, but
        for those of which `left` has what is left of them without these words, by the SHA-256 of the source.
        """
        connection = self._database.connection
        connection.execute("PRAGMA secure_delete = ON")
        with self._database.transaction():
            for id in ids:
                self._erase_one(id)
            for sha256, data in left.items():
                self._articles.sources.keep(sha256, data, whole=False)
            settle()  # what follows from it holds words too, the titles of stories: it goes before the file is packed
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def forget_history(self) -> None:
        """Takes away all that could be undone, inside a transaction."""
        self._database.connection.execute("DELETE FROM history")

    def _erase_one(self, id: ArticleId) -> None:
        article = self._articles.get(id)
        connection = self._database.connection
        self._forget_steps(id, article.source.sha256)
        self._index.remove(id, article.metadata.title, self._articles.text(id).text)
        self._prints.forget(id)
        for table, column in _BELONGS:
            connection.execute(f"DELETE FROM {table} WHERE {column} = ?", [id])
        row = {
            **dict.fromkeys(("title", "byline", "site", "url", "language"), ""),
            "published": None,
            "story": None,
            "words": 0,
            "new_words": 0,
            "body": None,
            "deleted": now(),
        }
        self._database.table("articles").update(id_number(self._database, id), row)
        self._articles.sources.forget_bytes(article.source.sha256)
        if not self._has_others(id, article.source.sha256):
            connection.execute("DELETE FROM source_names WHERE sha256 = ?", [article.source.sha256])

    def _has_others(self, id: ArticleId, sha256: str) -> bool:
        return any(present and other != id for other, present in self._articles.of_source(sha256))

    def _forget_steps(self, id: ArticleId, sha256: str) -> None:
        """Takes an article, its marks and the names of its file out of the history; the rest of each step stays.

        What a newer version wrote about them, or names them in, goes as well.
        """
        connection = self._database.connection
        marks = connection.execute("SELECT id FROM annotations WHERE article = ?", [id]).fetchall()
        decided = connection.execute("SELECT id FROM decisions WHERE a = ? OR b = ?", [id, id]).fetchall()
        alone = () if self._has_others(id, sha256) else (sha256,)
        ids = frozenset([id, *(row["id"] for row in (*marks, *decided)), *alone])
        self._unknown.forget(ids)
        for gone in ids:
            for row in connection.execute(
                "SELECT number, changes FROM history WHERE instr(changes, ?)", [gone]
            ).fetchall():
                if left := without(row["changes"], ids):
                    connection.execute("UPDATE history SET changes = ? WHERE number = ?", [left, row["number"]])
                else:
                    connection.execute("DELETE FROM history WHERE number = ?", [row["number"]])


_BELONGS = (
    ("annotations", "article"),
    ("texts", "article"),
    ("blocks", "article"),
    ("furniture", "article"),
    ("fresh", "article"),
    ("passage_members", "article"),
    ("edges", "a"),
    ("edges", "b"),
    ("decisions", "a"),
    ("decisions", "b"),
)
