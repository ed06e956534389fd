"""Annotations in the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/), there and back.

What the model has no word for (colour, tag ids, other places) stands under the prefix `heihe:`, whose context is part
of every file. Two rules of the model are easy to break: a TextualBody has no id, and a single body is an object.
"""

import re
import uuid
from collections.abc import Iterable, Mapping

from heihe_reader.bundle.codebook import paths_of
from heihe_reader.bundle.content import BundledAnnotation, Content
from heihe_reader.bundle.fields import Fields, Json, MisshapenError, Record, urn
from heihe_reader.bundle.known import ANNOTATION, ANNOTATIONS, COLLECTION
from heihe_reader.bundle.unknown import completed
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.article import Article
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.span import Span

_W3C = "http://www.w3.org/ns/anno.jsonld"
_CONTEXT: list[Json] = [
    _W3C,
    {
        "heihe": "urn:heihe-reader:terms:1:",
        "heihe:article": {"@type": "@id"},
        "heihe:tags": {"@type": "@id", "@container": "@list"},
        "heihe:alsoIn": {"@container": "@list"},
    },
]
_PEOPLE = uuid.UUID("6f0c1a3e-2f0b-5a54-9d7c-3d1b8a4be005")  # fixed for ever: one name, one person in every bundle
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")


def text_file(article: ArticleId) -> str:
    """The name in a bundle of the text that an article's annotations count in."""
    return f"sources/{article}.txt"


def person_iri(name: str) -> str:
    """An IRI for a person of whom nothing but the name is known, made from the name."""
    return urn(str(uuid.uuid5(_PEOPLE, name)))


def collection_record(content: Content) -> Record:
    """The JSON-LD of all annotations: an AnnotationCollection with one AnnotationPage."""
    writer = _Writer(content)
    items: list[Json] = [writer.annotation(packed) for packed in content.annotations]
    name = f"arcp://uuid,{content.bundle_id}/annotations/annotations.jsonld"
    page = f"{name}#page"
    record: Record = {
        "@context": _CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": "Annotations",
        "total": len(items),
        "first": {"id": page, "type": "AnnotationPage", "partOf": name, "startIndex": 0, "items": items},
        "last": page,
    }
    return completed(record, content.unknown.get(ANNOTATIONS), COLLECTION)


class _Writer:
    """Writes annotations; knows what they refer to."""

    def __init__(self, content: Content) -> None:
        self._unknown = content.unknown
        self._archive = f"arcp://uuid,{content.bundle_id}/"
        self._paths: Mapping[TagId, str] = paths_of(content.tags)
        self._texts = {packed.article.id: packed.text for packed in content.articles}
        self._articles = {a.id: a for a in (*content.mentioned, *(packed.article for packed in content.articles))}

    def annotation(self, packed: BundledAnnotation) -> Record:
        """One annotation with its bodies, its target and where else it shows."""
        own = packed.annotation
        record: Record = {"id": urn(own.id), "type": "Annotation", "motivation": _motivation(own)}
        if own.creator:
            record["creator"] = {"id": person_iri(own.creator), "type": "Person", "name": own.creator}
        record |= {name: value for name, value in (("created", own.created), ("modified", own.modified)) if value}
        bodies: list[Json] = [*_note(own.note), *map(self._tag, own.tags)]
        if bodies:
            record["body"] = bodies if len(bodies) > 1 else bodies[0]
        record["target"] = self._target(own)
        if own.colour is not None:
            record["heihe:colour"] = own.colour
        if own.tags:
            record["heihe:tags"] = [urn(tag) for tag in own.tags]
        if packed.occurrences:
            record["heihe:alsoIn"] = [self._place(occurrence) for occurrence in packed.occurrences]
        return completed(record, self._unknown.get(own.id), ANNOTATION)

    def _tag(self, tag: TagId) -> Record:
        return {"type": "TextualBody", "value": self._paths.get(tag, tag), "purpose": "tagging"}

    def _target(self, own: Annotation) -> Record:
        quote: Record = {"type": "TextQuoteSelector", "exact": own.quote, "prefix": own.prefix, "suffix": own.suffix}
        target: Record = {
            "type": "SpecificResource",
            "source": self._source(own.article),
            "selector": [quote, _position(own.span)],
            "heihe:article": urn(own.article),
            "heihe:textVersion": own.text_version,
            **self._cited(own.article),
        }
        if own.created and own.article in self._texts:
            cached = self._archive + text_file(own.article)
            target["state"] = {"type": "TimeState", "sourceDate": own.created, "cached": cached}
        return target

    def _place(self, other: Occurrence) -> Record:
        text = self._texts.get(other.article)
        selectors: list[Json] = [_position(other.span)]
        if text is not None:
            selectors.insert(0, {"type": "TextQuoteSelector", "exact": other.span.of(text.text)})
        place: Record = {
            "type": "SpecificResource",
            "source": self._source(other.article),
            "selector": selectors if len(selectors) > 1 else selectors[0],
            "heihe:article": urn(other.article),
            "heihe:exact": other.exact,
            **self._cited(other.article),
        }
        if other.opted_out:
            place["heihe:optedOut"] = True
        return place

    def _source(self, article: ArticleId) -> str:
        known = self._articles.get(article)
        url = known.metadata.url if known is not None else ""
        return url if _WEB_ADDRESS.fullmatch(url) else urn(article)

    def _cited(self, article: ArticleId) -> Record:
        known = self._articles.get(article)
        return {} if known is None else _cited(known)


def _cited(article: Article) -> Record:
    """Title, outlet and date in Dublin Core, for a reader who has only this file."""
    about = article.metadata
    known = (("dc:title", article.title), ("dc:publisher", about.site), ("dc:date", about.published))
    return {name: value for name, value in known if value}


def _motivation(annotation: Annotation) -> str:
    if annotation.note:
        return "commenting"
    return "tagging" if annotation.tags else "highlighting"


def _note(note: str) -> Iterable[Record]:
    if note:
        yield {"type": "TextualBody", "value": note, "format": "text/plain", "purpose": "commenting"}


def _position(span: Span) -> Record:
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}


def annotations_from(collection: Fields) -> tuple[BundledAnnotation, ...]:
    """The annotations of a collection that `collection_record` wrote.

    Raises:
        MisshapenError: a field is missing or of another kind.
    """
    return tuple(_packed(each) for each in collection.record("first").records("items"))


def _packed(record: Fields) -> BundledAnnotation:
    target = record.record("target")
    quote = _selector(target, "TextQuoteSelector")
    annotation = Annotation(
        id=AnnotationId(record.id("id")),
        article=ArticleId(target.id("heihe:article")),
        text_version=target.number("heihe:textVersion"),
        span=_selector(target, "TextPositionSelector").span(),
        quote=quote.text("exact"),
        prefix=quote.text("prefix", ""),
        suffix=quote.text("suffix", ""),
        tags=tuple(TagId(each) for each in record.ids("heihe:tags")),
        note=_read_note(record),
        colour=record.text("heihe:colour", None),
        created=record.text("created", ""),
        modified=record.text("modified", ""),
        creator=record.record("creator").text("name") if "creator" in record else "",
    )
    return BundledAnnotation(annotation, tuple(_occurrence(each) for each in record.records("heihe:alsoIn")))


def _selector(target: Fields, kind: str) -> Fields:
    for selector in target.objects("selector"):
        if selector.values.get("type") == kind:
            return selector
    raise MisshapenError(f"a target has no {kind}")


def _read_note(record: Fields) -> str:
    bodies = (body for body in record.objects("body") if body.values.get("type") == "TextualBody")
    return next((body.text("value") for body in bodies if body.values.get("purpose") == "commenting"), "")


def _occurrence(place: Fields) -> Occurrence:
    return Occurrence(
        article=ArticleId(place.id("heihe:article")),
        span=_selector(place, "TextPositionSelector").span(),
        exact=place.flag("heihe:exact"),
        opted_out=place.flag("heihe:optedOut"),
    )
