"""Keeps what the engine made of each article and of each two, so that no text is read and no pair compared twice."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import Row
from typing import NamedTuple

from heihe_reader.library.database import Database
from heihe_reader.model.ids import ArticleId

_CHUNK = 500  # rows read at once: no cursor stays open, so that a reader never blocks a writer


class CardRow(NamedTuple):
    """An article as the engine's first look wants it. `body` is None where its digest is not known yet."""

    id: ArticleId
    body: bytes | None
    published: str | None
    site: str
    url: str
    title: str


@dataclass(frozen=True, slots=True)
class PrintRow:
    """A fingerprint of an article with this body. `grams` are its entries in the postings, numbers below 2³¹."""

    article: ArticleId
    body: bytes
    data: bytes
    grams: tuple[int, ...]


class PairRow(NamedTuple):
    """What was found between two articles with these bodies, or inside of one; `a` <= `b`."""

    a: ArticleId
    b: ArticleId
    body_a: bytes
    body_b: bytes
    data: bytes


class Stale(NamedTuple):
    """What no longer holds: fingerprints by the number of the article, comparisons by the two numbers."""

    prints: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...]


class Prints:
    """The tables fingerprints, fingerprint_postings, comparisons and block_prints."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cards(self) -> list[CardRow]:
        """Every article in sight, by id."""
        return [CardRow(*row) for row in self._database.rows("cards")]

    def bodies(self, ids: Iterable[ArticleId]) -> dict[ArticleId, bytes | None]:
        """The digests of text and blocks of some articles in sight; None where one is not known yet."""
        rows = self._database.rows("bodies_of", {"ids": json.dumps(sorted(ids))})
        return {ArticleId(row["id"]): row["body"] for row in rows}

    def fingerprints(self, version: int) -> Iterator[tuple[ArticleId, bytes, bytes]]:
        """Id, body and fingerprint of articles in sight, made by one version of the method."""
        after = -1
        while rows := self._chunk("prints", version=version, after=after):
            yield from ((ArticleId(row["id"]), row["body"], row["data"]) for row in rows)
            after = rows[-1]["article"]

    def pairs(self, version: int) -> Iterator[PairRow]:
        """The comparisons of articles in sight made by one version of the method."""
        after = (-1, -1)
        while rows := self._chunk("pairs", version=version, after_a=after[0], after_b=after[1]):
            for row in rows:
                yield PairRow(row["a"], row["b"], row["body_a"], row["body_b"], row["data"])
            after = rows[-1]["number_a"], rows[-1]["number_b"]

    def keep_fingerprints(self, version: int, prints: Iterable[PrintRow]) -> None:
        """Keeps fingerprints, inside a transaction; one of an article that has changed since is left out."""
        for made in prints:
            self._keep_fingerprint(version, made)

    def keep_pairs(self, version: int, pairs: Iterable[PairRow]) -> None:
        """Keeps comparisons, inside a transaction; one of an article that has changed since is left out."""
        self._database.run_many("keep_pair", ({**pair._asdict(), "version": version} for pair in pairs))

    def posted(self, article: ArticleId, most: int) -> list[list[int]]:
        """For each posted gram of an article, the numbers of the other articles that have it, the first `most`."""
        row = self._database.row("print", {"id": article})
        if row is None:
            return []
        asked = {"article": row["article"], "limit": most}
        rows = (self._database.rows("posted", {**asked, "gram": gram}) for gram in _unpacked(row["grams"]))
        return [[other["article"] for other in found] for found in rows]

    def fingerprints_of(self, numbers: Sequence[int]) -> list[tuple[ArticleId, int, bytes]]:
        """Id, version and fingerprint of articles in sight by their numbers."""
        rows = self._database.rows("prints_of", {"articles": json.dumps(list(numbers))})
        return [(ArticleId(row["id"]), row["version"], row["data"]) for row in rows]

    def fingerprint(self, article: ArticleId) -> tuple[int, bytes] | None:
        """Version and fingerprint of one article, or None."""
        row = self._database.row("print", {"id": article})
        return (row["version"], row["data"]) if row else None

    def stale(self, prints: int, pairs: int) -> Stale:
        """What no longer holds, as it stands now; `prints` and `pairs` are the versions of the method that hold.

        What belongs to an article that was changed or went out of sight is stale too.
        """
        return Stale(
            tuple(row["article"] for row in self._database.rows("stale_prints", {"version": prints})),
            tuple((row["a"], row["b"]) for row in self._database.rows("stale_pairs", {"version": pairs})),
        )

    def sweep_prints(self, version: int, articles: Iterable[int]) -> None:
        """Removes fingerprints of articles, by number, that still do not hold, inside a transaction."""
        for article in articles:
            row = self._database.row("stale_print", {"version": version, "article": article})
            if row is not None:
                self._forget(row)

    def sweep_pairs(self, version: int, pairs: Iterable[tuple[int, int]]) -> None:
        """Removes comparisons, by the numbers of their articles, that still do not hold, inside a transaction."""
        rows = ({"version": version, "a": a, "b": b} for a, b in pairs)
        self._database.run_many("drop_stale_pair", rows)

    def forget(self, article: ArticleId) -> None:
        """Removes all that was kept of an article, inside a transaction."""
        row = self._database.row("article_number", {"id": article})
        kept = self._database.row("print", {"id": article})
        if kept is not None:
            self._forget(kept)
        if row is not None:
            for statement in ("forget_pairs", "forget_block_print"):
                self._database.run(statement, {"article": row["number"]})

    def block_prints(self, version: int) -> Iterator[tuple[ArticleId, bytes]]:
        """What was kept of the blocks of articles in sight by one version of the method."""
        after = -1
        while rows := self._chunk("block_prints", version=version, after=after):
            yield from ((ArticleId(row["id"]), row["data"]) for row in rows)
            after = rows[-1]["article"]

    def without_block_print(self, version: int) -> tuple[ArticleId, ...]:
        """The articles in sight of whose blocks nothing was kept by this version of the method."""
        rows = self._database.rows("without_block_print", {"version": version})
        return tuple(ArticleId(row["id"]) for row in rows)

    def keep_block_prints(self, version: int, prints: Iterable[tuple[ArticleId, bytes]]) -> None:
        """Keeps what the method made of the blocks of articles as read, inside a transaction."""
        rows = ({"id": id, "version": version, "data": data} for id, data in prints)
        self._database.run_many("keep_block_print", rows)

    def _chunk(self, name: str, **parameters: int) -> list[Row]:
        return self._database.rows(name, {**parameters, "limit": _CHUNK})

    def _keep_fingerprint(self, version: int, made: PrintRow) -> None:
        row = self._database.row("article_now", {"id": made.article})
        if row is None or row["body"] != made.body:
            return
        before = self._database.row("print", {"id": made.article})
        if before is not None and (before["body"], before["version"], before["data"]) == (
            made.body,
            version,
            made.data,
        ):
            return
        posted: set[int] = set() if before is None else set(_unpacked(before["grams"]))
        now, number = set(made.grams), row["number"]
        values = {"id": made.article, "body": made.body, "version": version, "data": made.data}
        self._database.run("keep_print", {**values, "grams": _packed(made.grams)})
        self._database.run_many("drop_posting", ({"gram": g, "article": number} for g in sorted(posted - now)))
        self._database.run_many("keep_posting", ({"gram": g, "article": number} for g in sorted(now - posted)))

    def _forget(self, row: Row) -> None:
        postings = ({"gram": gram, "article": row["article"]} for gram in _unpacked(row["grams"]))
        self._database.run_many("drop_posting", postings)
        self._database.run("drop_print", {"article": row["article"]})


def _packed(grams: Sequence[int]) -> bytes:
    """Four bytes each, little-endian."""
    return b"".join(gram.to_bytes(4, "little") for gram in grams)


def _unpacked(data: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data), 4))
