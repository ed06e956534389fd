"""What an export begins with, format by format, for a preview: nothing is written, and no template is read."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from heihe_reader.bundle.content import BundledArticle, Content
from heihe_reader.bundle.csv_table import rows
from heihe_reader.bundle.excerpts import tellings
from heihe_reader.bundle.fields import to_bytes
from heihe_reader.bundle.head import counts_of, title_of
from heihe_reader.bundle.markdown_notes import document
from heihe_reader.bundle.web_annotation import collection_record
from heihe_reader.model.block import BlockKind
from heihe_reader.model.span import Span

_LINES = 120  # of a preview
_EXCERPTS = 30
_LETTERS = 400  # code points of a line; a JSON line can hold a whole text


class Look(Enum):
    """How a line of a preview is set."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    FACT = "fact"
    NAME = "name"  # of a file
    SOURCE = "source"  # a line of the file itself
    ROW = "row"  # of a table; its first one is the head


@dataclass(frozen=True, slots=True)
class Line:
    """One line, or the cells of a row. `marked` are the stretches of `text` that are highlighted, in code points."""

    look: Look
    text: str = ""
    cells: tuple[str, ...] = ()
    marked: tuple[Span, ...] = ()


def beginning(name: str, content: Content) -> tuple[Line, ...]:
    """The first lines of an export in the format of this name; none for a bundle, which is many files."""
    return tuple(islice(_EACH[name](content), _LINES))


def _nothing(content: Content) -> Iterator[Line]:
    return iter(())


def _page(content: Content) -> Iterator[Line]:
    groups = tellings(content)
    if not groups:
        return
    yield Line(Look.TITLE, title_of(groups))
    yield Line(Look.FACT, counts_of(content, len(groups)))
    for telling in groups:
        for packed in telling.articles:
            yield from _article(packed, content)


def _article(packed: BundledArticle, content: Content) -> Iterator[Line]:
    about = packed.article.metadata
    yield Line(Look.HEADING, packed.article.title)
    yield Line(Look.FACT, ", ".join(part for part in (about.site, about.published or "undated", about.byline) if part))
    marks = _marks(packed, content)
    for block in sorted(packed.text.blocks, key=lambda block: block.span):
        words = block.span.of(packed.text.text)
        if block.folded or (block.kind is BlockKind.HEADING and words.strip() == packed.article.title):
            continue
        yield Line(
            Look.TEXT, words, marked=tuple(_within(mark, block.span) for mark in marks if mark.overlaps(block.span))
        )


def _within(mark: Span, block: Span) -> Span:
    """The part of a mark that a block has, counted from the beginning of the block."""
    return Span(max(mark.start, block.start) - block.start, min(mark.end, block.end) - block.start)


def _marks(packed: BundledArticle, content: Content) -> tuple[Span, ...]:
    article = packed.article.id
    own = [a.annotation.span for a in content.annotations if a.annotation.article == article]
    others = [o.span for a in content.annotations for o in a.occurrences if o.article == article and not o.opted_out]
    return tuple(sorted({*own, *others}))


def _notes(content: Content) -> Iterator[Line]:
    return _source(document(content, _EXCERPTS))


def _table(content: Content) -> Iterator[Line]:
    for row in rows(content, _EXCERPTS):
        yield Line(Look.ROW, cells=tuple(_cut(str(cell)) for cell in row))


def _collection(content: Content) -> Iterator[Line]:
    return _source(to_bytes(collection_record(content.in_order())).decode("utf-8"))


def _source(text: str) -> Iterator[Line]:
    return (Line(Look.SOURCE, _cut(line)) for line in text.splitlines())


def _cut(line: str) -> str:
    return line if len(line) <= _LETTERS else f"{line[:_LETTERS]}…"


_EACH = {"bundle": _nothing, "html": _page, "markdown": _notes, "csv": _table, "jsonld": _collection}
