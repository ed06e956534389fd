"""The excerpts as a table for spreadsheets and statistics: CSV, one row an annotation."""

import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from heihe_reader.bundle.content import Content
from heihe_reader.bundle.excerpts import Excerpt, excerpts

FILE = "excerpts.csv"

_COLUMNS = (
    "quote", "article", "outlet", "published", "paragraph", "tags", "note", "also in", "places", "colour", "byline",
    "url", "language", "created", "modified", "creator", "start", "end", "text version", "annotation id", "article id",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_KEPT = "\n"


def write(content: Content, folder: Path) -> tuple[str, ...]:
    """Writes the table into `folder` and names it. UTF-8 with a byte order mark, without which Excel guesses wrong."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerows(rows(content))
    (folder / FILE).write_bytes(table.getvalue().encode("utf-8-sig", errors="replace"))
    return (FILE,)


def rows(content: Content, most: int | None = None) -> Iterator[Sequence[str | int]]:
    """The head of the table and its rows, or the first `most` of them."""
    yield _COLUMNS
    yield from (_row(excerpt) for excerpt in excerpts(content)[:most])


def _row(excerpt: Excerpt) -> list[str | int]:
    own, about = excerpt.annotation, excerpt.article.metadata
    cited = [own.quote, excerpt.article.title, about.site, about.published or ""]
    said = ["; ".join(excerpt.tags), own.note, excerpt.also_in()]
    origin = [own.colour or "", about.byline, about.url, about.language, own.created, own.modified, own.creator]
    place: list[str | int] = [own.span.start, own.span.end, own.text_version, own.id, own.article]
    numbers = excerpt.paragraph, len(excerpt.places) + 1
    return [*map(_cell, cited), numbers[0], *map(_cell, said), numbers[1], *map(_cell, origin), *place]


def _cell(value: str) -> str:
    """The value without control characters, and never taken for a formula by a spreadsheet that opens the file."""
    lines = value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    clean = "".join(c for c in lines if c in _KEPT or unicodedata.category(c) != "Cc")
    return f"'{clean}" if clean.lstrip().startswith(_FORMULA) else clean
