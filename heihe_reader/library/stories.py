"""Keeps what dedup found: kinships, stories, passages and what is new."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from sqlite3 import Row

from heihe_reader.library.articles import id_number
from heihe_reader.library.database import Database
from heihe_reader.library.rows import decision_of, edge_of
from heihe_reader.model.ids import ArticleId, PassageId, StoryId
from heihe_reader.model.listing import listed_edges
from heihe_reader.model.span import Span
from heihe_reader.model.story import DecidedBy, Edge, Passage, PassageMember, Story


class Stories:
    """The tables edges, stories, passages, passage_members and fresh: derived, made anew by each dedup."""

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

    def set_stories(self, stories: Sequence[Story]) -> None:
        """Replaces the partition of the articles into stories, inside one transaction."""
        home = {article: story.id for story in stories for article in story.articles}
        self._database.table("stories").delete_where()
        self._database.table("stories").insert_all(
            [
                {"id": s.id, "title": s.title, "principal": s.principal, "decided_by": s.decided_by.value}
                for s in stories
            ]
        )
        for row in self._database.rows("articles"):
            if row["story"] != home.get(row["id"]):
                self._database.table("articles").update(row["number"], {"story": home.get(row["id"])})

    def set_edges(self, edges: Iterable[Edge]) -> None:
        """Replaces all kinships."""
        table = self._database.table("edges")
        table.delete_where()
        table.insert_all(
            [{"a": e.a, "b": e.b, "kind": e.kind.value, "strength": e.strength, "reason": e.reason} for e in edges]
        )

    def passages(self, article: ArticleId | None = None) -> tuple[Passage, ...]:
        """All passages, or those that stand in one article."""
        if article is None:
            rows = self._database.rows("passages")
        else:
            rows = self._database.rows("passages_of_article", {"id": article})
        groups = groupby(rows, key=lambda row: (row["passage"], row["words"]))
        found = [Passage(PassageId(id), words, tuple(map(_member_of, group))) for (id, words), group in groups]
        return tuple(passage for passage in found if len(passage.members) > 1)

    def set_passages(self, passages: Sequence[Passage]) -> None:
        """Replaces all passages."""
        self._database.table("passage_members").delete_where()
        self._database.table("passages").delete_where()
        self._database.table("passages").insert_all([{"id": p.id, "words": p.words} for p in passages])
        self._database.table("passage_members").insert_all(
            [
                {
                    "passage": passage.id,
                    "article": member.article,
                    "start": member.span.start,
                    "end": member.span.end,
                    "similarity": member.similarity,
                }
                for passage in passages
                for member in passage.members
            ]
        )

    def kin(self, article: ArticleId) -> tuple[ArticleId, ...]:
        """The articles that share a story or a passage with this one."""
        return tuple(ArticleId(row["id"]) for row in self._database.rows("kin", {"id": article}))

    def fresh(self, article: ArticleId) -> tuple[Span, ...]:
        """The spans of an article's body that stand in no article before it."""
        return tuple(Span(row["start"], row["end"]) for row in self._database.rows("fresh", {"id": article}))

    def set_fresh(self, fresh: Mapping[ArticleId, Sequence[Span]], words: Mapping[ArticleId, tuple[int, int]]) -> None:
        """Replaces what is new, and each article's number of body words and of new ones."""
        self._database.table("fresh").delete_where()
        self._database.table("fresh").insert_all(
            [{"article": a, "start": s.start, "end": s.end} for a, spans in fresh.items() for s in spans]
        )
        for article, (body, new) in words.items():
            number = id_number(self._database, article)
            self._database.table("articles").update(number, {"words": body, "new_words": new})


def _story_of(row: Row, members: Sequence[ArticleId], edges: tuple[Edge, ...]) -> Story:
    return Story(
        StoryId(row["id"]),
        row["title"],
        tuple(sorted(members, key=lambda article: article != row["principal"])),
        ArticleId(row["principal"]),
        DecidedBy(row["decided_by"]),
        edges,
    )


def _member_of(row: Row) -> PassageMember:
    return PassageMember(ArticleId(row["article"]), Span(row["start"], row["end"]), row["similarity"])
