"""Lists a library of any size: orders as bare numbers, and whole stories for the few that are in sight."""

import json
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from sqlite3 import Row
from typing import NamedTuple

from heihe_reader.library.database import Database
from heihe_reader.library.rows import article_of
from heihe_reader.library.sql import query
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.shelf import Sort, Tellings
from heihe_reader.model.story import DecidedBy

_BATCH = 2000  # rows at a time


class Wording(NamedTuple):
    """What one article is filtered by."""

    number: int
    story: str
    title: str
    site: str
    byline: str
    published: str
    language: str


def folded(text: str) -> str:
    """As the list compares and orders: compatibility forms joined, case-folded, ё as е."""
    return unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")


class Shelf:
    """Reads articles and stories as the list wants them. An article is known by its row number."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.connection.create_function("folded", 1, folded, deterministic=True)

    def state(self) -> int:
        """A number that changes whenever the list would."""
        row = self._database.row("value", {"key": "listed"})
        return int(row["value"]) if row else 0

    def size(self) -> int:
        """How many articles are listed, quickly."""
        row = self._database.row("listed_size")
        assert row is not None
        return int(row["articles"])

    def counts(self) -> tuple[int, int, str]:
        """How many articles and stories are listed, and the usual language."""
        row = self._database.row("listed_counts")
        assert row is not None
        return row["articles"], row["stories"], row["language"]

    def leaders(self, sort: Sort) -> "array[int]":
        """The stories in an order, each as the number of its leading article."""
        return array("q", self._numbers(f"listed_{sort.name.lower()}"))

    def weighed(self) -> tuple["array[int]", "array[int]"]:
        """The same in the order of most new words, and beside it how many new words each tells."""
        leaders, words = array("q"), array("q")
        for leader, fresh in self._batches("listed_most_new"):
            leaders.append(int(leader))
            words.append(int(fresh))
        return leaders, words

    def first(self, limit: int) -> "array[int]":
        """The stories of the newest articles, at once and however many there are."""
        return array("q", (row["leader"] for row in self._database.rows("listed_first", {"limit": limit})))

    def stories(self, leaders: Iterable[int]) -> dict[int, Tellings]:
        """Some stories with their tellings, by the numbers of their leading articles; without those that are gone."""
        rows = self._database.rows("listed_stories", {"numbers": json.dumps(list(leaders))})
        return {leader: _tellings(list(group)) for leader, group in groupby(rows, key=lambda row: row["leader"])}

    def leader_of(self, article: ArticleId) -> int | None:
        """The number of the article that leads the story of this one; None where it is not listed."""
        row = self._database.row("leader_of", {"id": article})
        return row["leader"] if row else None

    def leader_of_story(self, story: StoryId) -> int | None:
        """The number of the article that leads a story; None where there is none."""
        row = self._database.row("leader_of_story", {"id": story})
        return row["leader"] if row else None

    def titles(self, limit: int) -> list[tuple[ArticleId, str, StoryId]]:
        """The first articles in reading order with their titles and stories, "" where they have none."""
        rows = self._database.rows("listed_titles", {"limit": limit})
        return [(ArticleId(row["id"]), row["title"], StoryId(row["story"])) for row in rows]

    def words(self) -> Iterator[tuple[Wording, ...]]:
        """What the list is filtered by, story by story, the leading article first."""
        for _, group in groupby(self._batches("listed_words"), key=lambda row: row[1]):
            yield tuple(map(Wording._make, group))

    def tags(self) -> dict[int, str]:
        """The names of the tags of each article's marks, joined, by the number of the article."""
        rows = self._database.rows("listed_tags")
        return {n: " ".join(r["name"] for r in group) for n, group in groupby(rows, key=lambda row: row["number"])}

    def _numbers(self, name: str) -> Iterator[int]:
        return (int(row[0]) for row in self._batches(name))

    def _batches(self, name: str) -> Iterator[Sequence[str | int]]:
        """Rows without a Row around each, a few at a time: there may be a million."""
        cursor = self._database.connection.cursor()
        cursor.row_factory = None
        cursor.execute(query(name))
        while rows := cursor.fetchmany(_BATCH):
            yield from rows


def _tellings(rows: Sequence[Row]) -> Tellings:
    first = rows[0]
    return Tellings(
        StoryId(first["story"]),
        tuple(article_of(row, json.loads(row["names"])) for row in rows),
        tuple(row["number"] for row in rows),
        first["id"] == first["principal"],
        DecidedBy(first["decided_by"]),
    )
