"""Articles as JSON records, there and back: metadata, source, and the blocks, note markers and links of the text."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from heihe_reader.bundle.content import BundledArticle
from heihe_reader.bundle.fields import Fields, Json, MisshapenError, Record, urn
from heihe_reader.bundle.web_annotation import text_file
from heihe_reader.model.article import Article, Metadata, Source, TextVersion
from heihe_reader.model.block import LONGEST_TARGET, Block, BlockKind, Link, NoteMark, Role
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.span import Place, Span

_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/jsonl": ".jsonl",
    "application/json": ".json",
    "application/feed+json": ".json",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/zip": ".zip",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
}
_LONGEST_SUFFIX = 8


def source_file(source: Source) -> str:
    """The name in a bundle of a source's original bytes: its checksum, with the suffix it came with."""
    suffix = PurePosixPath(source.names[0].replace("\\", "/")).suffix.lower() if source.names else ""
    if not suffix[1:].isascii() or not suffix[1:].isalnum() or len(suffix) > _LONGEST_SUFFIX:
        suffix = _SUFFIXES.get(source.media_type, ".bin")
    return f"sources/{source.sha256}{suffix}"


def packed_record(packed: BundledArticle) -> Record:
    """One article that goes along, with its text but for the words themselves, which have a file of their own."""
    text = packed.text
    return {
        **article_record(packed.article),
        "original": source_file(packed.article.source) if packed.source_bytes is not None else None,
        "text": {
            "file": text_file(packed.article.id),
            "version": text.version,
            "sha256": text.sha256,
            "blocks": [_block(block) for block in text.blocks],
            "marks": [{**_span(mark.span), "note": mark.note} for mark in text.marks],
            **({"links": [{**_span(link.span), "target": link.target} for link in text.links]} if text.links else {}),
        },
    }


def article_record(article: Article) -> Record:
    """What a library lists of an article."""
    about = article.metadata
    names: list[Json] = list(article.source.names)
    return {
        "id": urn(article.id),
        "title": about.title,
        "byline": about.byline,
        "published": about.published,
        "site": about.site,
        "url": about.url,
        "language": about.language,
        "words": article.words,
        "new_words": article.new_words,
        "story": urn(article.story) if article.story else None,
        "text_version": article.text_version,
        "source": {
            "sha256": article.source.sha256,
            "media_type": article.source.media_type,
            "bytes": article.source.size,
            "names": names,
        },
        "inner_path": article.inner_path,
        "row": article.row,
        "created": article.created,
    }


def _block(block: Block) -> Record:
    record: Record = {**_span(block.span), "kind": block.kind.value, "role": block.role.value, "reason": block.reason}
    if block.repeats is not None:
        record["repeats"] = {"article": urn(block.repeats.article), **_span(block.repeats.span)}
    if block.level:
        record["level"] = block.level
    if block.decided:
        record["decided"] = True
    return record


def _span(span: Span) -> Record:
    return {"start": span.start, "end": span.end}


def packed_from(record: Fields, sources: Mapping[str, bytes]) -> BundledArticle:
    """An article that `packed_record` wrote; `sources` are the files it may name, texts and originals.

    Raises:
        MisshapenError: a field is missing or of another kind, a span ends after the text, or a text is not UTF-8.
    """
    article = article_from(record)
    about = record.record("text")
    text = _words(_file(sources, about.text("file")), article)
    original = record.text("original", None)
    blocks = tuple(_block_from(each, len(text)) for each in about.records("blocks"))
    marks = tuple(NoteMark(_inside(each, len(text)), each.text("note")) for each in about.records("marks"))
    links = tuple(Link(_inside(each, len(text)), _target(each)) for each in about.records("links"))
    version = TextVersion(article.id, about.number("version"), about.text("sha256"), text, blocks, marks, links)
    return BundledArticle(article, None if original is None else _file(sources, original), version)


def _file(sources: Mapping[str, bytes], name: str) -> bytes:
    if name not in sources:
        raise MisshapenError(f"the file {name} is not in the bundle")
    return sources[name]


def _words(data: bytes, article: Article) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MisshapenError(f"the text of “{article.title}” is not UTF-8") from error


def article_from(record: Fields) -> Article:
    """An article that `article_record` wrote.

    Raises:
        MisshapenError: a field is missing or of another kind.
    """
    story = record.optional_id("story")
    return Article(
        id=ArticleId(record.id("id")),
        metadata=_metadata(record),
        words=record.number("words"),
        new_words=record.number("new_words"),
        story=StoryId(story) if story else None,
        text_version=record.number("text_version"),
        source=_source(record.record("source")),
        inner_path=record.text("inner_path"),
        row=record.number("row"),
        created=record.text("created"),
    )


def _metadata(record: Fields) -> Metadata:
    return Metadata(
        title=record.text("title"),
        byline=record.text("byline"),
        published=record.text("published", None),
        site=record.text("site"),
        url=record.text("url"),
        language=record.text("language"),
    )


def _source(record: Fields) -> Source:
    names = record.texts("names")
    if not names:
        raise MisshapenError("a source has no name")
    return Source(record.text("sha256"), record.text("media_type"), record.number("bytes"), names)


def _block_from(record: Fields, length: int) -> Block:
    repeats = record.record("repeats") if "repeats" in record else None
    return Block(
        span=_inside(record, length),
        kind=record.choice("kind", BlockKind),
        role=record.choice("role", Role),
        reason=record.text("reason"),
        repeats=Place(ArticleId(repeats.id("article")), repeats.span()) if repeats else None,
        level=record.number("level", 0),
        decided=record.flag("decided"),
    )


def _target(record: Fields) -> str:
    target = record.text("target")
    if len(target) > LONGEST_TARGET:
        raise MisshapenError(f"the target of a link is longer than {LONGEST_TARGET} characters")
    return target


def _inside(record: Fields, length: int) -> Span:
    span = record.span()
    if span.end > length:
        raise MisshapenError(f"a span ends at {span.end}, the text at {length}")
    return span
