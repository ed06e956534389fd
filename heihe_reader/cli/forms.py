"""Values as the JSON of the command line (docs/cli.md)."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from heihe_reader.model.alignment import AlignedPair, Alignment
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.article import Article, TextVersion
from heihe_reader.model.block import Block
from heihe_reader.model.change import ChangeSet
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import TagId
from heihe_reader.model.query import Hit
from heihe_reader.model.span import Span
from heihe_reader.model.story import Passage, Story

Json = dict[str, Any]


def article(value: Article) -> Json:
    """A row of `articles`."""
    names = value.source.names
    sources = [_source(value, name) for name in names]
    metadata = value.metadata
    return {
        "id": value.id,
        "title": value.title,
        "byline": metadata.byline,
        "published": metadata.published,
        "site": metadata.site,
        "url": metadata.url,
        "language": metadata.language,
        "words": value.words,
        "new_words": value.new_words,
        "story": value.story,
        "copies": len(names) - 1,
        "source": sources[0],
        "sources": sources,
    }


def _source(value: Article, name: str) -> Json:
    source = value.source
    return {"name": name, "sha256": source.sha256, "media_type": source.media_type, "bytes": source.size}


def article_with_text(value: Article, text: TextVersion) -> Json:
    """The answer of `show`."""
    return article(value) | {
        "text": text.text,
        "text_version": text.version,
        "text_sha256": text.sha256,
        "blocks": [_block(block) for block in text.blocks],
        "marks": [{"start": m.span.start, "end": m.span.end, "note": m.note} for m in text.marks],
        "links": [{"start": x.span.start, "end": x.span.end, "target": x.target} for x in text.links],
    }


def _block(value: Block) -> Json:
    repeats = value.repeats
    return {
        "start": value.span.start,
        "end": value.span.end,
        "kind": value.kind.value,
        "role": value.role.value,
        "reason": value.reason,
        "repeats": repeats and {"article": repeats.article, "start": repeats.span.start, "end": repeats.span.end},
    }


def story(value: Story) -> Json:
    """A row of `stories`."""
    return {
        "id": value.id,
        "title": value.title,
        "articles": list(value.articles),
        "principal": value.principal,
        "decided_by": value.decided_by.value,
        "edges": [{"a": e.a, "b": e.b, "kind": e.kind.value, "reason": e.reason} for e in value.edges],
    }


def passage(value: Passage) -> Json:
    """A row of `passages`."""
    return {
        "id": value.id,
        "words": value.words,
        "members": [
            {"article": m.article, "start": m.span.start, "end": m.span.end, "similarity": round(m.similarity, 4)}
            for m in value.members
        ],
    }


def alignment(value: Alignment) -> Json:
    """The answer of `compare`."""
    return {
        "pairs": [_pair(pair) for pair in value.pairs],
        "only_a": [_ends(span) for span in value.only_a],
        "only_b": [_ends(span) for span in value.only_b],
        "coverage": {"a": round(value.coverage_a, 4), "b": round(value.coverage_b, 4)},
    }


def _pair(value: AlignedPair) -> Json:
    return {
        "a": _ends(value.a),
        "b": _ends(value.b),
        "similarity": round(value.similarity, 4),
        "kind": value.kind.value,
        "moved": value.moved,
        "changes": [{"op": c.op.value, "a": _ends(c.a), "b": _ends(c.b)} for c in value.changes],
    }


def _ends(span: Span) -> list[int]:
    return [span.start, span.end]


def annotation(value: Annotation, paths: Mapping[TagId, str], occurrences: Sequence[Occurrence]) -> Json:
    """A row of `annotations`. Copies that a person left out are no places."""
    shown = [o for o in occurrences if not o.opted_out]
    return {
        "id": value.id,
        "article": value.article,
        "text_version": value.text_version,
        "start": value.span.start,
        "end": value.span.end,
        "quote": value.quote,
        "prefix": value.prefix,
        "suffix": value.suffix,
        "tags": [paths[tag] for tag in value.tags],
        "note": value.note,
        "colour": value.colour,
        "created": value.created,
        "modified": value.modified,
        "creator": value.creator,
        "places": 1 + len(shown),
        "occurrences": [
            {"article": o.article, "start": o.span.start, "end": o.span.end, "exact": o.exact} for o in shown
        ],
    }


def hit(value: Hit) -> Json:
    """A row of `search`."""
    return {
        "article": value.article,
        "start": value.span.start,
        "end": value.span.end,
        "snippet": value.snippet,
        "score": round(value.score, 4),
        "where": value.where,
    }


def decision(value: Decision) -> Json:
    """The answer of join, split, not-duplicate, principal, role and correct."""
    return {key: field for key, field in asdict(value).items() if field not in (None, "")}


def changes(value: ChangeSet) -> Json:
    """The answer of undo and redo: what changed, before and after, and how many steps of the history were moved."""
    return {
        "label": value.label,
        "steps": value.steps,
        "changes": [
            {
                "what": type(change.subject).__name__,
                "id": change.subject.id,
                "before": asdict(change.before) if change.before else None,
                "after": asdict(change.after) if change.after else None,
            }
            for change in value.changes
        ],
    }
