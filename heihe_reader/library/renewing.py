"""Brings kinships, passages and news in line with a new survey: only rows that changed, a few at a time.

Each `Renewal` leaves the library sane. An edge comes with all others of the articles that are tied together (with some
hundreds of them where these are more), and the stories are settled in the same transaction; a passage goes and its
successor comes in the same one, as does what is new in an article with its counts. So a reader sees the old or the new
state of each story, and a half-way stop is no harm: the next survey finds what is still to do.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NamedTuple, TypeVar

from heihe_reader.library.database import Database
from heihe_reader.library.rows import edge_of, edge_row, members_of
from heihe_reader.model.ids import ArticleId, PassageId
from heihe_reader.model.span import Span
from heihe_reader.model.story import Edge, Passage

_ROWS = 120  # rows written in one transaction, but for one thing that has more
_MARKS = 200  # marks written in one transaction
_KINSHIPS = 40  # kinships written in one transaction with the stories they make, but for a story that has more
_MOST = 400  # the same of one story: what ties more comes in parts, new kinships before old ones go

Pair = tuple[ArticleId, ArticleId]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class News:
    """What is new in an article with this body: the spans, and how many of its words stand in them.

    `group` is a digest of all that this and its passages were made of (see `Renewing.groups`), empty where unknown.
    """

    article: ArticleId
    body: bytes
    words: int
    new_words: int
    fresh: tuple[Span, ...]
    group: bytes = b""


class Mark(NamedTuple):
    """The digest of the group of an article with this body, to be kept once all of the group is written."""

    article: ArticleId
    body: bytes
    group: bytes


@dataclass(frozen=True, slots=True)
class Renewal:
    """Changes to be written in one transaction. `regroup` are the articles whose stories must be settled with it.

    `unmark` are articles whose groups are about to change: they lose their marks before anything else is written, and
    get the new ones last, so that a mark never stands beside what is only half written.
    """

    edges: tuple[Edge, ...] = ()
    gone_edges: tuple[Pair, ...] = ()
    passages: tuple[Passage, ...] = ()
    gone_passages: tuple[PassageId, ...] = ()
    news: tuple[News, ...] = ()
    regroup: tuple[ArticleId, ...] = ()
    unmark: tuple[ArticleId, ...] = ()
    marks: tuple[Mark, ...] = ()


class Renewing:
    """The tables edges, passages, passage_members and fresh, and the counts of articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def differences(
        self, edges: Sequence[Edge], passages: Sequence[Passage], news: Sequence[News]
    ) -> Iterator[Renewal]:
        """What must be written so that these stand and nothing else; nothing is written here.

        The edges are those of the whole library. Passages and news are those of whole groups: whatever stands in
        articles that have no news here stays as it is.
        """
        marked = self.groups()
        renewed = {item.article for item in news}
        for part in _batches(sorted(renewed & marked.keys()), _one, _MARKS):
            yield Renewal(unmark=tuple(part))
        yield from self._news(news)
        yield from self._edges(edges)
        yield from self._passages(passages, renewed)
        marks = sorted(Mark(item.article, item.body, item.group) for item in news if item.group)
        for marks_of in _batches(marks, _one, _MARKS):
            yield Renewal(marks=tuple(marks_of))

    def groups(self) -> dict[ArticleId, bytes]:
        """The articles of which all that was found stands, each with the digest of its group.

        Whatever changes an article takes its mark away.
        """
        return {ArticleId(row["id"]): row["found"] for row in self._database.rows("marks")}

    def write(self, renewal: Renewal) -> None:
        """Writes some differences, inside a transaction; what is about articles no longer in sight is left out."""
        run_many = self._database.run_many
        run_many("drop_mark", ({"id": id} for id in renewal.unmark))
        run_many("drop_edge", ({"a": a, "b": b} for a, b in renewal.gone_edges))
        run_many("put_edge", map(edge_row, renewal.edges))
        run_many("drop_passage", ({"id": id} for id in renewal.gone_passages))
        run_many("put_passage", ({"id": passage.id, "words": passage.words} for passage in renewal.passages))
        run_many("put_passage_member", _members(renewal.passages))
        for news in renewal.news:
            self._write_news(news)
        run_many("put_mark", (mark._asdict() for mark in renewal.marks))

    def _write_news(self, news: News) -> None:
        row = self._database.row("article_now", {"id": news.article})
        if row is None or row["body"] != news.body:
            return
        counts = {"number": row["number"], "words": news.words, "new_words": news.new_words}
        self._database.run("put_counts", counts)
        self._database.run("drop_fresh", {"article": news.article})
        spans = ({"article": news.article, "start": span.start, "end": span.end} for span in news.fresh)
        self._database.run_many("put_fresh", spans)

    def _news(self, news: Sequence[News]) -> Iterator[Renewal]:
        standing = self._standing_news([item.article for item in news])
        changed = [item for item in news if standing.get(item.article) != (item.words, item.new_words, item.fresh)]
        grown = {item.article for item in changed if standing.get(item.article, (None,))[0] != item.words}
        for part in _batches(sorted(changed, key=lambda item: item.article), lambda item: 1 + len(item.fresh)):
            yield Renewal(news=tuple(part), regroup=tuple(item.article for item in part if item.article in grown))

    def _standing_news(self, articles: Sequence[ArticleId]) -> dict[ArticleId, tuple[int, int, tuple[Span, ...]]]:
        found: dict[ArticleId, tuple[int, int, tuple[Span, ...]]] = {}
        for id, rows in groupby(
            self._database.rows("fresh_of", {"ids": json.dumps(articles)}), key=lambda row: row["id"]
        ):
            spans = list(rows)
            fresh = tuple(Span(row["start"], row["end"]) for row in spans if row["start"] is not None)
            found[ArticleId(id)] = (spans[0]["words"], spans[0]["new_words"], fresh)
        return found

    def _edges(self, edges: Iterable[Edge]) -> Iterator[Renewal]:
        standing = {(edge.a, edge.b): edge for edge in map(edge_of, self._database.rows("all_edges"))}
        found = {(edge.a, edge.b): edge for edge in edges}
        changed = [pair for pair in {**standing, **found} if standing.get(pair) != found.get(pair)]
        for part in _batches(_tied_together([*standing, *found], changed), len, _KINSHIPS):
            pairs = sorted((pair for group in part for pair in group), key=lambda pair: (pair not in found, pair))
            for at in range(0, len(pairs), _MOST):
                some = pairs[at : at + _MOST]
                yield Renewal(
                    edges=tuple(found[pair] for pair in some if pair in found),
                    gone_edges=tuple(pair for pair in some if pair not in found),
                    regroup=tuple(sorted({article for pair in some for article in pair})),
                )

    def _passages(self, passages: Sequence[Passage], renewed: Iterable[ArticleId]) -> Iterator[Renewal]:
        rows = self._database.rows("passages_among", {"ids": json.dumps(sorted(renewed))})
        groups = groupby(rows, key=lambda row: (row["passage"], row["words"]))
        standing = {PassageId(id): Passage(PassageId(id), words, members_of(group)) for (id, words), group in groups}
        found = {passage.id: passage for passage in passages}
        changed = [passage for id, passage in standing.items() if found.get(id) != passage]
        changed += [passage for id, passage in found.items() if id not in standing]
        for part in _batches(sorted(changed, key=_by_place), lambda passage: 2 + len(passage.members)):
            yield Renewal(
                passages=tuple(found[passage.id] for passage in part if passage.id in found),
                gone_passages=tuple(passage.id for passage in part if passage.id in standing),
            )


def _one(_: object) -> int:
    return 1


def _by_place(passage: Passage) -> tuple[ArticleId, Span, PassageId]:
    """Sorts a passage beside the one that takes its place."""
    first = passage.members[0]
    return first.article, first.span, passage.id


def _members(passages: Iterable[Passage]) -> Iterator[Mapping[str, Any]]:
    for passage in passages:
        for member in passage.members:
            yield {
                "passage": passage.id,
                "article": member.article,
                "start": member.span.start,
                "end": member.span.end,
                "similarity": member.similarity,
            }


def _tied_together(ties: Iterable[Pair], changed: Iterable[Pair]) -> list[list[Pair]]:
    """The changed pairs, those together that old or new ties connect, in the order of their smallest articles."""
    root: dict[ArticleId, ArticleId] = {}

    def find(article: ArticleId) -> ArticleId:
        while root.get(article, article) != article:
            root[article] = root.get(root[article], root[article])
            article = root[article]
        return article

    for a, b in ties:
        low, high = sorted((find(a), find(b)))
        root[high] = low
    groups: dict[ArticleId, list[Pair]] = {}
    for pair in sorted(changed):
        groups.setdefault(find(pair[0]), []).append(pair)
    return [groups[key] for key in sorted(groups)]


def _batches(items: Iterable[T], size: Callable[[T], int], most: int | None = None) -> Iterator[list[T]]:
    """The items in order, as many together as make `most` rows (`_ROWS` where None), one at the least."""
    most = most or _ROWS
    batch: list[T] = []
    rows = 0
    for item in items:
        if batch and rows + size(item) > most:
            yield batch
            batch, rows = [], 0
        batch.append(item)
        rows += size(item)
    if batch:
        yield batch
