"""An article as the rows that keep it, so that whoever reads a file can make them and the writer only writes."""

from collections.abc import Mapping
from dataclasses import dataclass

from heihe_reader.library.digests import body_digest
from heihe_reader.library.rows import block_row, blocks_to_json, links_to_json, marks_to_json, metadata_to_json
from heihe_reader.model.article import Metadata, TextVersion
from heihe_reader.model.ids import ArticleId
from heihe_reader.text.normalise import indexable

METADATA_FIELDS = ("title", "byline", "published", "site", "url", "language")
"""The fields of an article that a person may correct."""

_BLOCK = 250  # characters that take as long to write as a block

Row = Mapping[str, str | int | bytes | None]


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """What the tables articles, texts and blocks and the index of words hold of an article that came in."""

    id: ArticleId
    article: Row
    text: Row
    blocks: tuple[Row, ...]
    words: Row

    @property
    def weight(self) -> int:
        """How long they take to be written, in characters of text."""
        return len(str(self.text["text"])) + _BLOCK * len(self.blocks)


def article_rows(
    metadata: Metadata, text: TextVersion, sha256: str, inner_path: str, row: int, words: int, new_words: int
) -> ArticleRows:
    """The rows of an article of the source `sha256`, with its first text as the program read it."""
    return ArticleRows(
        text.article,
        {
            "id": text.article,
            "source": sha256,
            "inner_path": inner_path,
            "row": row,
            **metadata_row(metadata),
            "text_version": text.version,
            "words": words,
            "new_words": new_words,
            "body": body_digest(text.sha256, text.blocks),
        },
        {
            "article": text.article,
            "version": text.version,
            "sha256": text.sha256,
            "text": text.text,
            "blocks": blocks_to_json(text.blocks),
            "marks": marks_to_json(text.marks),
            "links": links_to_json(text.links),
            "metadata": metadata_to_json(metadata),
        },
        tuple(block_row(text.article, ordinal, block) for ordinal, block in enumerate(text.blocks)),
        {"title": indexable(metadata.title), "body": indexable(text.text)},
    )


def metadata_row(metadata: Metadata) -> dict[str, str | None]:
    """What is known about an article, by column."""
    return {field: getattr(metadata, field) for field in METADATA_FIELDS}
