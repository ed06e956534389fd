"""Keeps sources, articles, their texts and their blocks."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

from heihe_reader.errors import RefusedError, UnknownIdError
from heihe_reader.library.database import Database
from heihe_reader.library.rows import (
    article_of,
    block_of,
    block_row,
    blocks_from_json,
    blocks_to_json,
    marks_from_json,
    marks_to_json,
    metadata_from_json,
    metadata_to_json,
)
from heihe_reader.model.article import Article, Metadata, Source, TextVersion
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId

METADATA_FIELDS = ("title", "byline", "published", "site", "url", "language")
"""The fields of an article that a person may correct."""


def now() -> str:
    """This moment, RFC 3339 in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Articles:
    """The tables sources, source_names, source_bytes, articles, texts and blocks."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
        return TextVersion(id, row["version"], row["sha256"], row["text"], blocks, marks_from_json(row["marks"]))

    def text_of_version(self, id: ArticleId, version: int) -> str:
        """The bare text of one version; empty where it was erased."""
        row = self._database.row("text_of_version", {"id": id, "version": version})
        return row["text"] if row else ""

    def as_read(self, id: ArticleId) -> tuple[Metadata, tuple[Block, ...]]:
        """Metadata and blocks as the program read them, before any decision of a person.

        Raises:
            UnknownIdError: there is no such article.
        """
        row = self._database.row("text", {"id": id})
        if row is None:
            raise UnknownIdError(f"No article has the id {id}. `articles` lists them.")
        return metadata_from_json(row["metadata"]), blocks_from_json(row["blocks"])

    def source_bytes(self, id: ArticleId) -> bytes | None:
        """The file that the article came from, byte for byte; None where they are not kept (came without, erased)."""
        row = self._database.row("source_bytes", {"id": id})
        return bytes(row["bytes"]) if row else None

    def names(self, sha256: str) -> tuple[str, ...]:
        """The names a source came under, the first one first; empty for an unknown source."""
        return tuple(row["name"] for row in self._database.rows("names_of_source", {"sha256": sha256}))

    def of_source(self, sha256: str) -> tuple[tuple[ArticleId, bool], ...]:
        """The articles of a source, each with whether it is in sight."""
        rows = self._database.rows("articles_of_source", {"sha256": sha256})
        return tuple((ArticleId(row["id"]), row["deleted"] is None) for row in rows)

    def is_erased(self, id: ArticleId) -> bool:
        """True for an article of which only the tombstone of its id is left."""
        return self._database.row("article_number", {"id": id}) is not None and not self._has_text(id)

    def _has_text(self, id: ArticleId) -> bool:
        return self._database.row("text", {"id": id}) is not None

    def add_name(self, sha256: str, name: str) -> None:
        """Remembers another name of a source."""
        self._database.table("source_names").insert({"sha256": sha256, "name": name, "created": now()}, ignore=True)

    def add_source(self, source: Source, data: bytes | None) -> None:
        """Keeps a file byte for byte under its names. `data` is None where a bundle came without it."""
        assert data is None or hashlib.sha256(data).hexdigest() == source.sha256
        row = {"sha256": source.sha256, "media_type": source.media_type, "size": source.size, "created": now()}
        self._database.table("sources").insert(row, ignore=True)
        if data is not None:
            self._database.table("source_bytes").insert({"sha256": source.sha256, "bytes": data}, ignore=True)
        for name in source.names:
            self.add_name(source.sha256, name)

    def add(self, article: Article, text: TextVersion, creator: str) -> None:
        """Adds an article of a source that is there, with its first text as the program read it.

        One that was erased comes back as new.
        """
        moment = now()
        self._database.table("articles").delete_where("id = ? AND deleted IS NOT NULL", [article.id])
        self._database.table("articles").insert(
            {
                "id": article.id,
                "source": article.source.sha256,
                "inner_path": article.inner_path,
                "row": article.row,
                **_metadata_row(article.metadata),
                "text_version": text.version,
                "words": article.words,
                "new_words": article.new_words,
                "creator": creator,
                "created": article.created or moment,
                "modified": moment,
            }
        )
        self._database.table("texts").insert(
            {
                "article": article.id,
                "version": text.version,
                "sha256": text.sha256,
                "text": text.text,
                "blocks": blocks_to_json(text.blocks),
                "marks": marks_to_json(text.marks),
                "metadata": metadata_to_json(article.metadata),
                "created": moment,
            }
        )
        self.set_blocks(article.id, text.blocks)

    def set_blocks(self, id: ArticleId, blocks: Iterable[Block]) -> None:
        """Replaces the blocks of an article."""
        table = self._database.table("blocks")
        table.delete_where("article = ?", [id])
        table.insert_all([block_row(id, ordinal, block) for ordinal, block in enumerate(blocks)])

    def set_metadata(self, id: ArticleId, metadata: Metadata) -> None:
        """Replaces what is known about an article."""
        self._database.table("articles").update(id_number(self._database, id), _metadata_row(metadata))

    def set_counts(self, id: ArticleId, words: int, new_words: int) -> None:
        """Writes an article's number of body words and of new ones."""
        row = {"words": words, "new_words": new_words}
        self._database.table("articles").update(id_number(self._database, id), row)

    def set_presence(self, id: ArticleId, present: bool) -> None:
        """Puts an article out of sight (a tombstone), or back."""
        row = {"deleted": None if present else now(), "modified": now()}
        if not present:
            row["story"] = None
        self._database.table("articles").update(id_number(self._database, id), row)


def id_number(database: Database, id: ArticleId) -> int:
    """The row number of an article, also of one out of sight.

    Raises:
        UnknownIdError: there is no such article.
    """
    row = database.row("article_number", {"id": id})
    if row is None:
        raise UnknownIdError(f"No article has the id {id}. `articles` lists them.")
    return int(row["number"])


def _metadata_row(metadata: Metadata) -> dict[str, str | None]:
    return {field: getattr(metadata, field) for field in METADATA_FIELDS}
