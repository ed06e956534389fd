"""Checks a library: the file itself, then all that it holds against what it was made of, a piece at a time."""

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from heihe_reader.errors import LibraryUnusableError
from heihe_reader.library.annotations import Annotations
from heihe_reader.library.articles import Articles
from heihe_reader.library.database import Database
from heihe_reader.library.digests import body_digest
from heihe_reader.library.index_check import IndexCheck
from heihe_reader.model.article import Article, TextVersion
from heihe_reader.model.block import Role
from heihe_reader.model.ids import article_id
from heihe_reader.text.anchoring import stands_at
from heihe_reader.text.counting import count_words_from

_PIECES = 5  # besides the articles: pages, references, sources, index, history
_LOOK = 100_000  # steps of SQLite's machine between two looks at the Stop flag
_BATCH = 50  # articles whose words are looked up in the index together
_STEPS = "SELECT number, changes FROM history UNION ALL SELECT step, changes FROM history_portions"


class Look(NamedTuple):
    """`done` of `total` pieces are looked at; `subject` is the article at hand, "" else; what is wrong in it."""

    done: int
    total: int
    subject: str = ""
    problems: tuple[str, ...] = ()


class Checking:
    """Reads everything and writes nothing."""

    def __init__(self, database: Database, articles: Articles, annotations: Annotations) -> None:
        self._database = database
        self._articles = articles
        self._annotations = annotations

    def looks(self, stopping: Callable[[], bool]) -> Iterator[Look]:
        """What is looked at and what is wrong there, one sentence each. It ends early where `stopping` says so."""
        connection = self._database.connection
        connection.set_progress_handler(lambda: 1 if stopping() else 0, _LOOK)
        try:
            yield from self._all(stopping)
        finally:
            connection.set_progress_handler(None, 0)

    def _all(self, stopping: Callable[[], bool]) -> Iterator[Look]:
        yield Look(0, _PIECES)
        articles = self._articles_there()
        total = _PIECES + len(articles)
        pieces = (self._damaged_pages, self._loose_rows, self._wrong_sources, self._wrong_steps)
        done = 0
        for done, piece in enumerate(pieces, 1):
            if stopping():
                return
            yield Look(done, total, "", self._found(piece, stopping))
        index = IndexCheck(self._database)
        for first in range(0, len(articles), _BATCH):
            batch = articles[first : first + _BATCH]
            for article in batch:
                if stopping():
                    return
                done += 1
                yield Look(done, total, article.title, self._found(lambda a=article: self._wrong_article(a), stopping))  # type: ignore[misc]
            yield Look(done, total, "", self._found(lambda b=batch: index.wrong_among(b), stopping))  # type: ignore[misc]
        yield Look(total, total, "", self._found(index.wrong_as_a_whole, stopping))

    def _articles_there(self) -> tuple[Article, ...]:
        try:
            return self._articles.all()
        except (sqlite3.DatabaseError, LibraryUnusableError):
            return ()  # the damage is named when its pages are looked at

    @staticmethod
    def _found(look: Callable[[], Sequence[str]], stopping: Callable[[], bool]) -> tuple[str, ...]:
        try:
            return tuple(look())
        except (sqlite3.DatabaseError, LibraryUnusableError) as error:
            return () if stopping() else (f"The file is damaged: {error}",)

    def _damaged_pages(self) -> list[str]:
        return [f"The file is damaged: {row[0]}" for row in self._pragma("integrity_check") if row[0] != "ok"]

    def _loose_rows(self) -> list[str]:
        return [f"A row of {row[0]} refers to nothing in {row[2]}." for row in self._pragma("foreign_key_check")]

    def _pragma(self, name: str) -> list[sqlite3.Row]:
        return self._database.connection.execute(f"PRAGMA {name}").fetchall()

    def _wrong_sources(self) -> list[str]:
        """Files whose bytes have another digest or length than the one by which they are known."""
        found = []
        rows = self._database.connection.execute(
            "SELECT b.sha256, s.size FROM source_bytes b JOIN sources s USING (sha256)"
        )
        for sha256, size in rows.fetchall():
            kept = self._articles.sources.kept(sha256)
            if kept is None:
                continue
            if hashlib.sha256(kept.data).hexdigest() != kept.sha256 or (kept.whole and len(kept.data) != size):
                names = ", ".join(self._articles.names(sha256))
                found.append(f"The kept bytes of {names} are not what was imported.")
        return found

    def _wrong_steps(self) -> list[str]:
        """Steps of the history, and what a newer version wrote, that cannot be read or belongs to nothing."""
        found = []
        for number, changes in self._database.connection.execute(_STEPS):
            try:
                json.loads(changes)
            except ValueError:
                found.append(f"Step {number} of the history cannot be read.")
        return [*found, *self._wrong_unknown()]

    def _wrong_unknown(self) -> Iterator[str]:
        for row in self._database.rows("unknown_fields"):
            if not _is_object(row["fields"]):
                yield f"What a newer version wrote about {row['id']} cannot be read."
        for row in self._database.rows("loose_unknown_fields"):
            yield f"What a newer version wrote about {row['id']} belongs to nothing."

    def _wrong_article(self, article: Article) -> list[str]:
        text = self._articles.text(article.id)
        found = [*_wrong_place(article), *_wrong_text(text), *self._wrong_counts(article, text)]
        named = [f"{article.title} ({article.id}): {problem}" for problem in found]
        return [*named, *self._wrong_quotes(text)]

    def _wrong_counts(self, article: Article, text: TextVersion) -> list[str]:
        """What is counted and kept of an article, against its text."""
        found = []
        body = (block.span for block in text.blocks if block.role is Role.BODY)
        words = sum(count_words_from(text.text, span.start, span.end) for span in body)
        if words != article.words:
            found.append(f"it has {words} words, and {article.words} were counted.")
        if article.new_words > article.words:
            found.append("more of its words are new than it has.")
        row = self._database.connection.execute("SELECT body FROM articles WHERE id = ?", [article.id]).fetchone()
        if row["body"] is not None and row["body"] != body_digest(text.sha256, text.blocks):
            found.append("what was found about it belongs to other blocks.")
        return found

    def _wrong_quotes(self, text: TextVersion) -> list[str]:
        """Marks that do not stand where they say, in whatever version of the text they count in."""
        found = []
        for note in self._annotations.of_article(text.article):
            version = text.text
            if note.text_version != text.version:
                version = self._articles.text_of_version(text.article, note.text_version)
            if not stands_at(version, note.span, note.quote):
                found.append(f"The mark {note.id} does not stand at its place in {text.article}.")
        return found


def _wrong_place(article: Article) -> list[str]:
    """An id is made of the file and the place in it, so that whoever reads the same file has the same article."""
    made = article_id(article.source.sha256, article.inner_path, article.row)
    return [] if made == article.id else ["its id is not that of its file and its place in it."]


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _wrong_text(text: TextVersion) -> list[str]:
    found = []
    if hashlib.sha256(text.text.encode("utf-8", "surrogatepass")).hexdigest() != text.sha256:
        found.append("the text is not what was read.")
    at = 0
    for block in text.blocks:
        if block.span.start < at or block.span.end < block.span.start or text.text[at : block.span.start].strip():
            found.append(f"the blocks do not tile the text at {block.span.start}.")
        at = block.span.end
    if text.text[at:].strip():
        found.append("the blocks end before the text does.")
    if at > len(text.text):
        found.append("the blocks end after the text does.")
    return found
