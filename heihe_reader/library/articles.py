"""Keeps sources, articles, their texts and their blocks."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from heihe_reader.errors import RefusedError, UnknownIdError
from heihe_reader.library.database import Database
from heihe_reader.library.digests import body_digest, sha256_of
from heihe_reader.library.rows import (
    article_of,
    block_of,
    block_row,
    blocks_from_json,
    links_from_json,
    marks_from_json,
    metadata_from_json,
)
from heihe_reader.model.article import Article, Metadata, Source, TextVersion
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span

if TYPE_CHECKING:
    from heihe_reader.library.article_rows import ArticleRows
    from heihe_reader.library.sources import Sources

_DIGESTED = 20  # articles a transaction


def now() -> str:
    """This moment, RFC 3339 in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def later(moment: str, than: str | None) -> str:
    """`moment`, or a millisecond after `than` where the clock says that it was not later. What is no time is early."""
    try:
        before = datetime.fromisoformat(than or "")
        if datetime.fromisoformat(moment) > before:
            return moment
        after = before + timedelta(milliseconds=1)
    except (ValueError, TypeError, OverflowError):  # the last one at the end of all time
        return moment
    return after.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class SourcePlace(NamedTuple):
    """Where an article stands: in which source, by its SHA-256, at which path in an archive, and in which row."""

    source: str
    inner_path: str
    row: int


class LearnedWords(NamedTuple):
    """A stretch that was learned to be furniture, its words, the reason, and the outlet and title of its article."""

    place: Place
    words: str
    reason: str
    site: str
    title: str


class Articles:
    """The tables sources, source_names, source_bytes, articles, texts and blocks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @cached_property
    def sources(self) -> "Sources":
        """The files byte for byte."""
        from heihe_reader.library.sources import Sources  # who reads a text needs no file

        return Sources(self._database)

    def all(self) -> tuple[Article, ...]:
        """Every article in reading order: by date (unknown last), then id."""
        names: dict[str, list[str]] = {}
        for row in self._database.rows("source_names"):
            names.setdefault(row["sha256"], []).append(row["name"])
        return tuple(article_of(row, names.get(row["source"], [])) for row in self._database.rows("articles"))

    def get(self, id: ArticleId) -> Article:
        """One article.

        Raises:
            UnknownIdError: there is none with this id.
        """
        row = self._database.row("article", {"id": id})
        if row is None:
            raise UnknownIdError(f"No article has the id {id}. `articles` lists them.")
        return article_of(row, self.names(row["source"]))

    def find(self, words: str) -> ArticleId:
        """The id that begins with these letters.

        Raises:
            UnknownIdError: none does.
            RefusedError: several do.
        """
        rows = self._database.rows("article_ids_like", {"prefix": words.lower()}) if words else []
        if not rows:
            raise UnknownIdError(f"No article has the id {words}. `articles` lists them.")
        if len(rows) > 1:
            raise RefusedError(f"Several articles have an id that begins with {words}. Give more of it.")
        return ArticleId(rows[0]["id"])

    def text(self, id: ArticleId) -> TextVersion:
        """The current text with the roles as decided.

        Raises:
            UnknownIdError: there is no such article.
        """
        row = self._database.row("text", {"id": id})
        if row is None:
            raise UnknownIdError(f"No article has the id {id}. `articles` lists them.")
        blocks = tuple(block_of(block) for block in self._database.rows("blocks", {"id": id}))
        marks, links = marks_from_json(row["marks"]), links_from_json(row["links"])
        return TextVersion(id, row["version"], row["sha256"], row["text"], blocks, marks, links)

    def text_of_version(self, id: ArticleId, version: int) -> str:
        """The bare text of one version; empty where it was erased."""
        row = self._database.row("text_of_version", {"id": id, "version": version})
        return row["text"] if row else ""

    def title(self, id: ArticleId) -> str:
        """The title of an article, else the name of its file, also of one out of sight; empty for one that is gone."""
        row = self._database.row("article_title", {"id": id})
        return row["title"] if row else ""

    def kept_text(self, id: ArticleId) -> str:
        """The bare text of an article, also of one out of sight; empty where it was erased."""
        row = self._database.row("article_text", {"id": id})
        return row["text"] if row else ""

    def as_read(self, id: ArticleId) -> tuple[Metadata, tuple[Block, ...]]:
        """Metadata and blocks as the program read them, before any decision of a person.

        Raises:
            UnknownIdError: there is no such article.
        """
        metadata, blocks, _ = self.text_as_read(id)
        return metadata, blocks

    def text_as_read(self, id: ArticleId) -> tuple[Metadata, tuple[Block, ...], str]:
        """The same with the text.

        Raises:
            UnknownIdError: there is no such article.
        """
        row = self._database.row("text", {"id": id})
        if row is None:
            raise UnknownIdError(f"No article has the id {id}. `articles` lists them.")
        return metadata_from_json(row["metadata"]), blocks_from_json(row["blocks"]), row["text"]

    def source_bytes(self, id: ArticleId) -> bytes | None:
        """The file that the article came from, byte for byte; None where they are not kept (came without, erased)."""
        row = self._database.row("source_of", {"id": id})
        kept = self.sources.kept(row["source"]) if row else None
        return kept.data if kept and kept.whole else None

    def place_of(self, id: ArticleId) -> SourcePlace:
        """Where an article stands in its source.

        Raises:
            UnknownIdError: there is no such article.
        """
        row = self._database.row("source_of", {"id": id})
        if row is None:
            raise UnknownIdError(f"No article has the id {id}. `articles` lists them.")
        return SourcePlace(row["source"], row["inner_path"], row["row"])

    def names(self, sha256: str) -> tuple[str, ...]:
        """The names a source came under, the first one first; empty for an unknown source."""
        return tuple(row["name"] for row in self._database.rows("names_of_source", {"sha256": sha256}))

    def of_source(self, sha256: str) -> tuple[tuple[ArticleId, bool], ...]:
        """The articles of a source, each with whether it is in sight."""
        rows = self._database.rows("articles_of_source", {"sha256": sha256})
        return tuple((ArticleId(row["id"]), row["deleted"] is None) for row in rows)

    def body(self, id: ArticleId) -> bytes | None:
        """The digest of an article's text and blocks; None where it is out of sight."""
        row = self._database.row("article_now", {"id": id})
        return row["body"] if row else None

    def is_present(self, id: ArticleId) -> bool:
        """True for an article in sight."""
        return self._database.row("article_now", {"id": id}) is not None

    def is_known(self, id: ArticleId) -> bool:
        """True for an article that is here or was: in sight, out of it, or erased."""
        return self._database.row("article_number", {"id": id}) is not None

    def is_erased(self, id: ArticleId) -> bool:
        """True for an article of which only the tombstone of its id is left."""
        return self.is_known(id) and not self._has_text(id)

    def _has_text(self, id: ArticleId) -> bool:
        return self._database.row("text", {"id": id}) is not None

    def add_name(self, sha256: str, name: str, created: str = "") -> None:
        """Remembers another name of a source."""
        self._database.run("put_source_name", {"sha256": sha256, "name": name, "created": created or now()})

    def drop_name(self, sha256: str, name: str) -> None:
        """Forgets a name of a source, but for its only one."""
        self._database.run("drop_source_name", {"sha256": sha256, "name": name})

    def drop_source(self, sha256: str) -> None:
        """Takes away a file of which there is no article, with all that is kept of it, inside a transaction."""
        self.sources.set_read_through(sha256, through=True)
        self._database.run("drop_source", {"sha256": sha256})

    def add_source(self, source: Source, data: bytes | None) -> None:
        """Keeps a file byte for byte under its names. `data` is None where a bundle came without it."""
        assert data is None or sha256_of(data) == source.sha256
        row = {"sha256": source.sha256, "media_type": source.media_type, "size": source.size, "created": now()}
        self._database.run("put_source", row)
        if data is not None:
            self.sources.keep(source.sha256, data)
        for name in source.names:
            self.add_name(source.sha256, name)

    def add(self, article: Article, text: TextVersion, creator: str) -> None:
        """Adds an article of a source that is there, with its first text as the program read it.

        One that was erased comes back as new.
        """
        from heihe_reader.library.article_rows import article_rows  # who only reads makes no rows

        place = article.source.sha256, article.inner_path, article.row
        rows = article_rows(article.metadata, text, *place, article.words, article.new_words)
        self.put(rows, creator, article.created)

    def put(self, rows: "ArticleRows", creator: str, created: str = "") -> int:
        """The same from rows made before; gives the article's number."""
        moment = now()
        times = {"created": created or moment, "modified": moment}
        self._database.run("drop_tombstone", {"id": rows.id})
        self._database.run("put_article", {**rows.article, "creator": creator, **times})
        self._database.run("put_text", {**rows.text, "created": moment})
        self._database.run_many("put_block", rows.blocks)
        return id_number(self._database, rows.id)

    def set_blocks(self, id: ArticleId, blocks: Iterable[Block]) -> None:
        """Replaces the blocks of an article."""
        blocks = tuple(blocks)
        self._database.run("drop_blocks", {"id": id})
        self._database.run_many("put_block", (block_row(id, ordinal, block) for ordinal, block in enumerate(blocks)))
        row = self._database.row("text_sha256", {"id": id})
        assert row is not None
        self._database.run("set_body", {"id": id, "body": body_digest(row["sha256"], blocks)})

    def has_undigested(self) -> bool:
        """True while there are articles that came before digests were kept."""
        return bool(self._database.rows("bodiless", {"limit": 1}))

    def digest_bodies(self) -> int:
        """Writes the digests of some articles that came before digests were kept, inside a transaction; how many."""
        rows = self._database.rows("bodiless", {"limit": _DIGESTED})
        for row in rows:
            text = self.text(row["id"])
            self._database.run("set_body", {"id": row["id"], "body": body_digest(text.sha256, text.blocks)})
        return len(rows)

    def learned(self, id: ArticleId) -> tuple[tuple[Span, str], ...]:
        """The stretches of an article that were learned to be furniture, each with its reason in words."""
        rows = self._database.rows("furniture", {"id": id})
        return tuple((Span(row["start"], row["end"]), row["reason"]) for row in rows)

    def all_learned(self) -> dict[ArticleId, tuple[tuple[Span, str], ...]]:
        """The same for every article of which something was learned."""
        found: dict[ArticleId, tuple[tuple[Span, str], ...]] = {}
        for row in self._database.rows("all_furniture"):
            article = ArticleId(row["article"])
            found[article] = (*found.get(article, ()), (Span(row["start"], row["end"]), row["reason"]))
        return found

    def learned_words(self) -> Iterator[LearnedWords]:
        """All that was learned to be furniture, in its own words."""
        for row in self._database.rows("learned_words"):
            place = Place(ArticleId(row["article"]), Span(row["start"], row["end"]))
            yield LearnedWords(place, row["words"], row["reason"], row["site"], row["title"])

    def set_learned(self, id: ArticleId, stretches: Iterable[tuple[Span, str]]) -> None:
        """Replaces what was learned about an article, inside a transaction. Its blocks are settled by the caller."""
        self._database.run("drop_furniture", {"article": id})
        rows = ({"article": id, "start": s.start, "end": s.end, "reason": reason} for s, reason in stretches)
        self._database.run_many("put_furniture", rows)

    def set_metadata(self, id: ArticleId, metadata: Metadata) -> None:
        """Replaces what is known about an article."""
        from heihe_reader.library.article_rows import metadata_row  # as above

        self._database.table("articles").update(id_number(self._database, id), metadata_row(metadata))

    def set_counts(self, id: ArticleId, words: int, new_words: int) -> None:
        """Writes an article's number of body words and of new ones."""
        row = {"words": words, "new_words": new_words}
        self._database.table("articles").update(id_number(self._database, id), row)

    def set_presence(self, id: ArticleId, present: bool) -> None:
        """Puts an article out of sight (a tombstone), or back."""
        number, story = id_number(self._database, id), self._database.row("story_of", {"id": id})
        if present:
            self._database.run("show_article", {"number": number})
        else:
            self._database.run("hide_article", {"number": number, "deleted": now()})
        if not present and story is not None:
            self._database.run("drop_empty_story", {"id": story["story"]})


def id_number(database: Database, id: ArticleId) -> int:
    """The row number of an article, also of one out of sight.

    Raises:
        UnknownIdError: there is no such article.
    """
    row = database.row("article_number", {"id": id})
    if row is None:
        raise UnknownIdError(f"No article has the id {id}. `articles` lists them.")
    return int(row["number"])
