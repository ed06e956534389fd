"""Keeps what dedup found: kinships, stories, passages and what is new."""

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from sqlite3 import Row
from typing import NamedTuple

from heihe_reader.library.database import Database
from heihe_reader.library.rows import decision_of, edge_of, members_of, says_damaged
from heihe_reader.model.ids import ArticleId, PassageId, StoryId
from heihe_reader.model.listing import listed_edges
from heihe_reader.model.span import Span
from heihe_reader.model.story import DecidedBy, Edge, Passage, Story


class ReachRow(NamedTuple):
    """An article whose story is to be settled. `number` is its row, `story` where it stands."""

    id: ArticleId
    number: int
    words: int
    published: str | None
    story: str | None
    title: str


class Stories:
    """The tables edges, stories, passages, passage_members and fresh: derived, kept up to date by each dedup."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def edges(self) -> tuple[Edge, ...]:
        """All kinships between articles in sight, by id."""
        return tuple(edge_of(row) for row in self._database.rows("edges"))

    def stories(self) -> tuple[Story, ...]:
        """Every story by id: its principal first, then the others by date, and the edges that it lists."""
        members: dict[str, list[ArticleId]] = {}
        for row in self._database.rows("story_members"):
            members.setdefault(row["story"], []).append(ArticleId(row["id"]))
        rows = [row for row in self._database.rows("stories") if row["id"] in members]
        decisions = map(decision_of, self._database.rows("decisions"))
        edges = listed_edges([members[row["id"]] for row in rows], self.edges(), decisions)
        return tuple(_story_of(row, members[row["id"]], shown) for row, shown in zip(rows, edges, strict=True))

    def reach(self, articles: Iterable[ArticleId]) -> list[ReachRow]:
        """The articles in sight whose stories may change with a few: their stories, and all that is tied to these."""
        return [ReachRow(*row) for row in self._database.rows("story_reach", {"ids": _json(articles)})]

    def edges_among(self, articles: Iterable[ArticleId]) -> tuple[Edge, ...]:
        """The kinships between a few articles that nobody outside of them is tied to."""
        return tuple(edge_of(row) for row in self._database.rows("edges_from", {"ids": _json(articles)}))

    def state(self) -> tuple[int, int]:
        """Numbers that stay the same while nothing changes from which stories are grouped: a mark is no such thing."""
        row = self._database.row("story_state")
        assert row is not None
        return int(row["listed"]), int(row["grouped"])

    def set_stories(self, stories: Sequence[Story], reach: Sequence[ReachRow] | None = None) -> None:
        """Writes the stories of the articles in `reach` (of all, where None), inside one transaction; only changes.

        Whoever changes kinships or decisions about stories ends with this, whatever comes of it: it changes `state`.
        """
        self._database.run("story_grouped")
        if reach is None:
            reach = self.reach(ArticleId(row["id"]) for row in self._database.rows("articles"))
        home = {article: story.id for story in stories for article in story.articles}
        rows = ({"story": home.get(r.id), "number": r.number} for r in reach if r.story != home.get(r.id))
        self._database.run_many("put_story_member", rows)
        before = {row["id"]: row for row in self._rows_of({*home.values(), *(r.story for r in reach if r.story)})}
        changed = [story for story in map(_story_row, stories) if _differs(before.get(story["id"]), story)]
        self._database.run_many("put_story", changed)
        self._database.run_many("drop_empty_story", ({"id": id} for id in before.keys() - set(home.values())))

    def drop_empty(self) -> None:
        """Takes away stories that no article in sight belongs to, inside a transaction."""
        self._database.run("drop_empty_stories")

    def passages(self, article: ArticleId | None = None) -> tuple[Passage, ...]:
        """All passages, or those that stand in one article."""
        if article is None:
            rows = self._database.rows("passages")
        else:
            rows = self._database.rows("passages_of_article", {"id": article})
        groups = groupby(rows, key=lambda row: (row["passage"], row["words"]))
        found = [Passage(PassageId(id), words, members_of(group)) for (id, words), group in groups]
        return tuple(passage for passage in found if len(passage.members) > 1)

    def count_passages(self) -> int:
        """How many passages there are."""
        row = self._database.row("count_passages")
        assert row is not None
        return int(row["passages"])

    def kin(self, article: ArticleId) -> tuple[ArticleId, ...]:
        """The articles that share a story or a passage with this one."""
        return tuple(ArticleId(row["id"]) for row in self._database.rows("kin", {"id": article}))

    def fresh(self, article: ArticleId) -> tuple[Span, ...]:
        """The spans of an article's body that stand in no article before it."""
        return tuple(Span(row["start"], row["end"]) for row in self._database.rows("fresh", {"id": article}))

    def _rows_of(self, ids: Iterable[str]) -> list[Row]:
        return self._database.rows("stories_of", {"ids": json.dumps(sorted(ids))})


def _json(ids: Iterable[ArticleId]) -> str:
    return json.dumps(list(ids))


def _story_row(story: Story) -> dict[str, str]:
    return {
        "id": story.id,
        "title": story.title,
        "principal": story.principal,
        "decided_by": story.decided_by.value,
    }


def _differs(before: Row | None, after: dict[str, str]) -> bool:
    return before is None or any(before[field] != value for field, value in after.items())


@says_damaged
def _story_of(row: Row, members: Sequence[ArticleId], edges: tuple[Edge, ...]) -> Story:
    return Story(
        StoryId(row["id"]),
        row["title"],
        tuple(sorted(members, key=lambda article: article != row["principal"])),
        ArticleId(row["principal"]),
        DecidedBy(row["decided_by"]),
        edges,
    )
