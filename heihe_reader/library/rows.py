"""Rows to values and back; nobody else reads a row."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from functools import wraps
from sqlite3 import Row
from typing import Any, ParamSpec, TypeVar

from heihe_reader.errors import DamagedLibraryError
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.article import Article, Metadata, Source
from heihe_reader.model.block import Block, BlockKind, Link, NoteMark, Role
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import AnnotationId, ArticleId, DecisionId, StoryId, TagId
from heihe_reader.model.span import Place, Span
from heihe_reader.model.story import Edge, EdgeKind, PassageMember

_Given = ParamSpec("_Given")
_Read = TypeVar("_Read")


def says_damaged(read: Callable[_Given, _Read]) -> Callable[_Given, _Read]:
    """Lets a reader of kept values say in words that one of them is none: a page of the file was damaged.

    SQLite keeps no checksums, so it hands out what a damaged page holds.
    """

    @wraps(read)
    def reading(*given: _Given.args, **named: _Given.kwargs) -> _Read:
        try:
            return read(*given, **named)
        except (ValueError, TypeError, KeyError, IndexError) as error:
            raise DamagedLibraryError(
                "A value in the library cannot be read: the file is damaged. It was left untouched. Open a backup, or "
                "save what is whole of it (salvage)."
            ) from error

    return reading


@says_damaged
def article_of(row: Row | Mapping[str, Any], names: Sequence[str]) -> Article:
    """An article from a row of articles.sql and the names of its source."""
    return Article(
        id=ArticleId(row["id"]),
        metadata=Metadata(row["title"], row["byline"], row["published"], row["site"], row["url"], row["language"]),
        words=row["words"],
        new_words=row["new_words"],
        story=StoryId(row["story"]) if row["story"] else None,
        text_version=row["text_version"],
        source=Source(row["source"], row["media_type"], row["size"], tuple(names)),
        inner_path=row["inner_path"],
        row=row["row"],
        created=row["created"],
    )


@says_damaged
def block_of(row: Row) -> Block:
    """A block from a row of blocks.sql."""
    repeats = None
    if row["repeats_article"]:
        repeats = Place(ArticleId(row["repeats_article"]), Span(row["repeats_start"], row["repeats_end"]))
    return Block(
        Span(row["start"], row["end"]),
        BlockKind(row["kind"]),
        Role(row["role"]),
        row["reason"],
        repeats,
        row["level"],
        bool(row["decided"]),
    )


def block_row(article: ArticleId, ordinal: int, block: Block) -> dict[str, Any]:
    """A row of the table blocks."""
    repeats = block.repeats
    return {
        "article": article,
        "ordinal": ordinal,
        "start": block.span.start,
        "end": block.span.end,
        "kind": block.kind.value,
        "level": block.level,
        "role": block.role.value,
        "reason": block.reason,
        "repeats_article": repeats.article if repeats else None,
        "repeats_start": repeats.span.start if repeats else None,
        "repeats_end": repeats.span.end if repeats else None,
        "decided": int(block.decided),
    }


def blocks_to_json(blocks: Sequence[Block]) -> str:
    """Blocks as JSON, as the program sees them, kept with their text version."""
    return json.dumps([_block_data(block) for block in blocks], ensure_ascii=False)


def _block_data(block: Block) -> list[Any]:
    repeats = [block.repeats.article, block.repeats.span.start, block.repeats.span.end] if block.repeats else None
    return [block.span.start, block.span.end, block.kind, block.role, block.reason, block.level, repeats]


@says_damaged
def blocks_from_json(text: str) -> tuple[Block, ...]:
    """What `blocks_to_json` wrote."""
    return tuple(
        Block(
            Span(start, end),
            BlockKind(kind),
            Role(role),
            reason,
            Place(ArticleId(repeats[0]), Span(*repeats[1:])) if repeats else None,
            level,
        )
        for start, end, kind, role, reason, level, repeats in json.loads(text)
    )


def marks_to_json(marks: Sequence[NoteMark]) -> str:
    """Note markers as JSON."""
    return json.dumps([[m.span.start, m.span.end, m.note] for m in marks], ensure_ascii=False)


@says_damaged
def marks_from_json(text: str) -> tuple[NoteMark, ...]:
    """What `marks_to_json` wrote."""
    return tuple(NoteMark(Span(start, end), note) for start, end, note in json.loads(text))


def links_to_json(links: Sequence[Link]) -> str:
    """Links as JSON."""
    return json.dumps([[x.span.start, x.span.end, x.target] for x in links], ensure_ascii=False)


@says_damaged
def links_from_json(text: str) -> tuple[Link, ...]:
    """What `links_to_json` wrote."""
    return tuple(Link(Span(start, end), target) for start, end, target in json.loads(text))


def metadata_to_json(metadata: Metadata) -> str:
    """What intake read about an article, kept beside the corrections."""
    return json.dumps(asdict(metadata), ensure_ascii=False)


@says_damaged
def metadata_from_json(text: str) -> Metadata:
    """What `metadata_to_json` wrote."""
    return Metadata(**json.loads(text))


@says_damaged
def tag_of(row: Row | Mapping[str, Any]) -> Tag:
    """A tag from a row of the table tags."""
    return Tag(
        TagId(row["id"]),
        row["name"],
        TagId(row["parent"]) if row["parent"] else None,
        row["colour"],
        row["description"],
        row["created"],
        row["modified"],
        row["creator"],
    )


@says_damaged
def annotation_of(row: Row | Mapping[str, Any], tags: Sequence[TagId]) -> Annotation:
    """An annotation from a row of the table annotations and its tags in order."""
    return Annotation(
        id=AnnotationId(row["id"]),
        article=ArticleId(row["article"]),
        text_version=row["text_version"],
        span=Span(row["start"], row["end"]),
        quote=row["quote"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        tags=tuple(tags),
        note=row["note"],
        colour=row["colour"],
        created=row["created"],
        modified=row["modified"],
        creator=row["creator"],
    )


def annotation_row(annotation: Annotation) -> dict[str, Any]:
    """A row of the table annotations, without its version and tombstone."""
    return {
        "id": annotation.id,
        "article": annotation.article,
        "text_version": annotation.text_version,
        "start": annotation.span.start,
        "end": annotation.span.end,
        "quote": annotation.quote,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        "note": annotation.note,
        "colour": annotation.colour,
        "created": annotation.created,
        "modified": annotation.modified,
        "creator": annotation.creator,
    }


def tag_row(tag: Tag) -> dict[str, Any]:
    """A row of the table tags, without its version and tombstone."""
    return {
        "id": tag.id,
        "name": tag.name,
        "parent": tag.parent,
        "colour": tag.colour,
        "description": tag.description,
        "created": tag.created,
        "modified": tag.modified,
        "creator": tag.creator,
    }


@says_damaged
def decision_of(row: Row | Mapping[str, Any]) -> Decision:
    """A decision from a row of the table decisions."""
    return Decision(
        DecisionId(row["id"]),
        DecisionKind(row["kind"]),
        ArticleId(row["a"]),
        ArticleId(row["b"]) if row["b"] else None,
        _span(row["start"], row["end"]),
        _span(row["other_start"], row["other_end"]),
        AnnotationId(row["annotation"]) if row["annotation"] else None,
        row["value"],
        row["created"],
        row["creator"],
    )


def decision_row(decision: Decision) -> dict[str, Any]:
    """A row of the table decisions, without its version and tombstone."""
    span, other = decision.span, decision.other_span
    return {
        "id": decision.id,
        "kind": decision.kind.value,
        "a": decision.a,
        "b": decision.b,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "other_start": other.start if other else None,
        "other_end": other.end if other else None,
        "annotation": decision.annotation,
        "value": decision.value,
        "created": decision.created,
        "creator": decision.creator,
    }


@says_damaged
def edge_of(row: Row) -> Edge:
    """An edge from a row of the table edges."""
    part_a = None if row["a_start"] is None else (row["a_start"], row["a_end"])
    part_b = None if row["b_start"] is None else (row["b_start"], row["b_end"])
    return Edge(
        ArticleId(row["a"]), ArticleId(row["b"]), EdgeKind(row["kind"]), row["strength"], row["reason"], part_a, part_b
    )


def edge_row(edge: Edge) -> dict[str, Any]:
    """A row of the table edges."""
    a_start, a_end = edge.part_a or (None, None)
    b_start, b_end = edge.part_b or (None, None)
    return {
        "a": edge.a,
        "b": edge.b,
        "kind": edge.kind.value,
        "strength": edge.strength,
        "reason": edge.reason,
        "a_start": a_start,
        "a_end": a_end,
        "b_start": b_start,
        "b_end": b_end,
    }


@says_damaged
def members_of(rows: Iterable[Row]) -> tuple[PassageMember, ...]:
    """The places of a passage from rows of the table passage_members."""
    return tuple(PassageMember(ArticleId(r["article"]), Span(r["start"], r["end"]), r["similarity"]) for r in rows)


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
