"""Keeps what a person has read."""

import json
from collections.abc import Iterable, Sequence

from heihe_reader.library.database import Database
from heihe_reader.model.ids import ArticleId, StoryId


class Reads:
    """The table read_sentences. A sentence is known by the digest of its words, a signed number of 64 bits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def among(self, digests: Sequence[int]) -> set[int]:
        """Which of these were read."""
        rows = self._database.rows("read_among", {"digests": json.dumps(list(digests))})
        return {row["digest"] for row in rows}

    def all(self) -> tuple[tuple[int, str], ...]:
        """Every sentence that was read, and the article it was read in."""
        return tuple((row["digest"], row["article"]) for row in self._database.rows("read_all"))

    def stories(self) -> tuple[StoryId, ...]:
        """The stories in which anything may have been read; in the others everything is unread."""
        return tuple(StoryId(row["story"]) for row in self._database.rows("read_stories"))

    def members(self, stories: Sequence[StoryId]) -> dict[StoryId, list[ArticleId]]:
        """The articles of some stories."""
        found: dict[StoryId, list[ArticleId]] = {}
        for row in self._database.rows("read_members", {"stories": json.dumps(list(stories))}):
            found.setdefault(StoryId(row["story"]), []).append(ArticleId(row["id"]))
        return found

    def weights(self, stories: Sequence[StoryId]) -> dict[StoryId, int]:
        """How many words each of some stories tells that stand in no article before."""
        rows = self._database.rows("read_weights", {"stories": json.dumps(list(stories))})
        return {StoryId(row["story"]): row["words"] for row in rows}

    def total(self) -> int:
        """How many words the whole library tells, each counted where it was told first."""
        row = self._database.row("read_total")
        return int(row["words"]) if row else 0

    def add(self, article: ArticleId, digests: Iterable[int]) -> None:
        """Counts sentences as read, inside a transaction."""
        self._database.run_many("read_add", ({"digest": digest, "article": article} for digest in digests))

    def remove(self, digests: Iterable[int]) -> None:
        """Counts sentences as unread, inside a transaction."""
        self._database.run_many("read_remove", ({"digest": digest} for digest in digests))

    def clear(self) -> None:
        """Counts everything as unread, inside a transaction."""
        self._database.run("read_clear")
