"""Takes articles out of a library for good: what they hold, what was made of it, and what the history tells of it."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from heihe_reader.errors import RefusedError
from heihe_reader.library.articles import Articles, id_number, now
from heihe_reader.library.database import Database
from heihe_reader.library.prints import Prints
from heihe_reader.library.search import SearchIndex
from heihe_reader.library.steps import without
from heihe_reader.library.stories import Stories
from heihe_reader.library.unknown_fields import UnknownTable
from heihe_reader.model.ids import ArticleId

Settle = Callable[[Sequence[ArticleId]], object]
"""Groups articles into stories anew, inside the transaction."""

_IN_USE = "The library could not be packed: another program is using it. Close it there and try again."


class Erasing:
    """What is erased is gone from the file itself, once it is packed."""

    def __init__(
        self,
        database: Database,
        articles: Articles,
        stories: Stories,
        index: SearchIndex,
        prints: Prints,
        unknown: UnknownTable,
    ) -> None:
        self._database = database
        self._articles = articles
        self._stories = stories
        self._index = index
        self._prints = prints
        self._unknown = unknown

    def erase(
        self,
        ids: Sequence[ArticleId],
        left: Mapping[str, bytes] = MappingProxyType({}),
        settle: Settle = tuple,
    ) -> str:
        """Removes all of articles for good, down to their fingerprints and their history; the ids stay as tombstones.

        Other articles of the same source keep their texts. The source's bytes go, as they hold the erased words, but
        for those of which `left` has what is left of them without these words, by the SHA-256 of the source. Says why
        the file could not be packed afterwards, "" where it was.

        Raises:
            RefusedError: there is no room to pack it, or it cannot be written; nothing was changed.
        """
        self._database.check_room(self._database.size())  # packed, all of it goes through the log
        self._database.connection.execute("PRAGMA secure_delete = ON")
        with self._database.transaction():
            kin = [row.id for row in self._stories.reach(ids) if row.id not in ids]
            self._forget_steps(ids)
            for id in ids:
                self._erase_one(id)
            for sha256, data in left.items():
                self._articles.sources.keep(sha256, data, whole=False)
            settle(kin)  # what follows from it holds words too, the titles of stories
            self._stories.drop_empty()
            self._database.run("set_value", {"key": "unpacked", "value": now()})  # until it is, see `Store.open`
        return self.pack()

    def pack(self) -> str:
        """Leaves nothing of what was erased in the file. Says why that could not be, "" where it was.

        It is remembered that it is still to be done, so that a library that is opened the next time is packed then.
        """
        try:
            with self._database.transaction():
                self._index.optimize()
            if not self._database.pack():
                return _IN_USE
            with self._database.transaction():
                self._database.run("drop_value", {"key": "unpacked"})
        except RefusedError as error:
            return str(error)
        return ""

    def _erase_one(self, id: ArticleId) -> None:
        article = self._articles.get(id)
        connection = self._database.connection
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
        if not self._others(article.source.sha256, [id]):
            connection.execute("DELETE FROM source_names WHERE sha256 = ?", [article.source.sha256])

    def _others(self, sha256: str, ids: Sequence[ArticleId]) -> bool:
        """True where a file has articles in sight besides these."""
        return any(present and other not in ids for other, present in self._articles.of_source(sha256))

    def _forget_steps(self, ids: Sequence[ArticleId]) -> None:
        """Takes articles, their marks and the names of their files out of the history; the rest of each step stays.

        What a newer version wrote about them, or names them in, goes as well.
        """
        gone = self._concerned(ids)
        self._unknown.forget(gone)
        connection = self._database.connection
        touched = set()
        for step, portion, changes in connection.execute(_STEPS).fetchall():
            if any(id in changes for id in gone):
                left = without(changes, gone) or "[]"
                table, key, number = ("history", "number", step) if portion is None else (*_PORTIONS, portion)
                connection.execute(f"UPDATE {table} SET changes = ? WHERE {key} = ?", [left, number])
                touched.add(step)
        for step in touched:
            connection.execute("DELETE FROM history_portions WHERE step = ? AND changes = '[]'", [step])
            connection.execute(_DROP_EMPTY, [step])

    def _concerned(self, ids: Sequence[ArticleId]) -> frozenset[str]:
        """The ids of articles, of their marks and decisions, and the SHA-256 of files of which no article is left."""
        connection = self._database.connection
        gone: set[str] = set(ids)
        for id in ids:
            marks = connection.execute("SELECT id FROM annotations WHERE article = ?", [id]).fetchall()
            decided = connection.execute("SELECT id FROM decisions WHERE a = ? OR b = ?", [id, id]).fetchall()
            gone.update(row["id"] for row in (*marks, *decided))
            sha256 = self._articles.get(id).source.sha256
            if not self._others(sha256, ids):
                gone.add(sha256)
        return frozenset(gone)


_STEPS = """
    SELECT number, NULL, changes FROM history UNION ALL SELECT step, portion, changes FROM history_portions
"""
_PORTIONS = ("history_portions", "portion")
_DROP_EMPTY = """
    DELETE FROM history
    WHERE number = ? AND changes = '[]' AND number NOT IN (SELECT step FROM history_portions)
"""

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
