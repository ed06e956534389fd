"""Changes as a step of the history holds them, and back: references and small fields, never bytes or texts.

An annotation's quote is read again from its text.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from heihe_reader.library.articles import Articles
from heihe_reader.library.past import Past
from heihe_reader.library.rows import says_damaged
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.change import (
    ArticlePresence,
    Change,
    Changeable,
    MergedVersion,
    SentencesRead,
    SourceName,
    UnknownFields,
)
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.text.anchoring import quote_at

_TEXTS = 8  # kept while the changes of a step are read


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was carried out, and how its row was kept before; `known` is False in steps of older programs."""

    change: Change
    past: Past | None = None
    known: bool = True


def data_of(done: Iterable[Done]) -> str:
    """Changes as a step of the history holds them: before, after, and how the row was kept."""
    return json.dumps([_written(each) for each in done], ensure_ascii=False)


def _written(done: Done) -> list[Any]:
    pair = [_data_of(done.change.before), _data_of(done.change.after)]
    if not done.known or not isinstance(done.change.subject, Annotation | Tag | Decision):
        return pair
    past = done.past
    if past is None:
        return [*pair, None]
    return [
        *pair,
        {"version": past.version, "deleted": past.deleted, "base": past.base, "removed": _data_of(past.removed)},
    ]


def _data_of(thing: Changeable | None) -> dict[str, Any] | None:
    if thing is None:
        return None
    data = asdict(thing)
    if isinstance(thing, Annotation):
        for text in ("quote", "prefix", "suffix"):
            del data[text]
    return {"is": type(thing).__name__, **data}


class Reader:
    """Reads steps; each text but once for all marks of it that follow one another."""

    def __init__(self, articles: Articles) -> None:
        self._text = lru_cache(_TEXTS)(articles.text_of_version)

    @says_damaged
    def read(self, data: str) -> tuple[Done, ...]:
        """What `data_of` wrote."""
        return tuple(self._done(*parts) for parts in json.loads(data))

    def _done(self, before: dict[str, Any] | None, after: dict[str, Any] | None, *past: dict[str, Any] | None) -> Done:
        change = Change(self._thing(before), self._thing(after))
        if not past:
            return Done(change, known=False)
        (kept,) = past
        if kept is None:
            return Done(change)
        removed = self._thing(kept.pop("removed"))
        assert removed is None or isinstance(removed, Annotation | Tag | Decision)
        return Done(change, Past(**kept, removed=removed))

    def _thing(self, data: dict[str, Any] | None) -> Changeable | None:
        return None if data is None else _READERS[data.pop("is")](self, data)

    def _annotation(self, data: dict[str, Any]) -> Annotation:
        span = Span(**data.pop("span"))
        quote = quote_at(self._text(ArticleId(data["article"]), data["text_version"]), span)
        tags = tuple(data.pop("tags"))
        return Annotation(span=span, quote=quote.exact, prefix=quote.prefix, suffix=quote.suffix, tags=tags, **data)

    def _tag(self, data: dict[str, Any]) -> Tag:
        return Tag(**data)

    def _decision(self, data: dict[str, Any]) -> Decision:
        for name in ("span", "other_span"):
            data[name] = Span(**data[name]) if data[name] else None
        data["kind"] = DecisionKind(data["kind"])
        return Decision(**data)

    def _presence(self, data: dict[str, Any]) -> ArticlePresence:
        return ArticlePresence(ArticleId(data["id"]))

    def _sentences(self, data: dict[str, Any]) -> SentencesRead:
        return SentencesRead(ArticleId(data["id"]), tuple(data["digests"]))

    def _name(self, data: dict[str, Any]) -> SourceName:
        return SourceName(**data)

    def _merged(self, data: dict[str, Any]) -> MergedVersion:
        return MergedVersion(**data)

    def _unknown(self, data: dict[str, Any]) -> UnknownFields:
        return UnknownFields(**data)


_READERS: dict[str, Callable[[Reader, dict[str, Any]], Changeable]] = {
    "Annotation": Reader._annotation,
    "Tag": Reader._tag,
    "Decision": Reader._decision,
    "ArticlePresence": Reader._presence,
    "SentencesRead": Reader._sentences,
    "SourceName": Reader._name,
    "MergedVersion": Reader._merged,
    "UnknownFields": Reader._unknown,
}


def without(data: str, ids: frozenset[str]) -> str | None:
    """A step without what it did to some things, by any of their ids; None where nothing is left of it."""
    parts = json.loads(data)
    kept = [part for part in parts if not ids.intersection(_ids(part)) and not _mentions(part, ids)]
    return json.dumps(kept, ensure_ascii=False) if kept else None


def _ids(part: list[dict[str, Any] | None]) -> set[str]:
    return {
        str(thing[name])
        for thing in part[:2]
        if thing
        for name in ("id", "article", "a", "b", "annotation")
        if thing.get(name)
    }


def _mentions(part: list[dict[str, Any] | None], ids: frozenset[str]) -> bool:
    """True where something that a newer version wrote names one of these ids, wherever that stands in it."""
    return any(thing and id in thing.get("fields", "") for thing in part[:2] for id in ids)
