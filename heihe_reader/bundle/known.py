"""The fields that a bundle of this version has, so that those of a newer one can be told apart (docs/bundle-format.md).

A property test exports contents of every kind and finds nothing in them that is not named here.
"""

from heihe_reader.bundle.fields import Fields, Json, Record
from heihe_reader.bundle.unknown import Listed, Shape, to_text, unknown_in

ANNOTATIONS = "annotations/annotations.jsonld"
CODEBOOK = "annotations/codebook.jsonld"
ARTICLES = "articles.json"
FILES = (ARTICLES, ANNOTATIONS, CODEBOOK)
"""The files that hold records."""


def _shape(names: str, **inner: Shape | Listed) -> Shape:
    return {**dict.fromkeys(names.split()), **inner}


def _span_key(entry: Json) -> str | None:
    return f"{entry.get('start')}-{entry.get('end')}" if isinstance(entry, dict) else None


def _body_key(entry: Json) -> str | None:
    if not isinstance(entry, dict) or entry.get("type") != "TextualBody":
        return None
    purpose = entry.get("purpose")
    if purpose == "tagging":
        return f"tagging {entry.get('value')}"
    return "commenting" if purpose == "commenting" else None


def _selector_key(entry: Json) -> str | None:
    kind = entry.get("type") if isinstance(entry, dict) else None
    return str(kind) if kind in ("TextQuoteSelector", "TextPositionSelector") else None


def _context_key(entry: Json) -> str | None:
    if isinstance(entry, dict) and "heihe" in entry:
        return "own"
    return entry if entry == "http://www.w3.org/ns/anno.jsonld" else None


def _node_key(entry: Json) -> str | None:
    kind = entry.get("type") if isinstance(entry, dict) else None
    return str(kind) if kind in ("ConceptScheme", "Concept") else None


_SPAN = "start end"

ARTICLE: Shape = _shape(
    "id title byline published site url language words new_words story text_version inner_path row created original",
    source=_shape("sha256 media_type bytes names"),
    text=_shape(
        "file version sha256",
        blocks=Listed(_span_key, _shape(f"{_SPAN} kind role reason level decided", repeats=_shape(f"article {_SPAN}"))),
        marks=Listed(_span_key, _shape(f"{_SPAN} note")),
        links=Listed(_span_key, _shape(f"{_SPAN} target")),
    ),
)
DECISION: Shape = _shape("id kind a b annotation value created creator", span=_shape(_SPAN), other_span=_shape(_SPAN))
ANNOTATION: Shape = _shape(
    "id type motivation created modified heihe:colour heihe:tags heihe:alsoIn",
    creator=_shape("id type name"),
    body=Listed(_body_key, _shape("type value format purpose")),
    target=_shape(
        "type source heihe:article heihe:textVersion dc:title dc:publisher dc:date",
        selector=Listed(_selector_key, _shape(f"type exact prefix suffix {_SPAN}")),
        state=_shape("type sourceDate cached"),
    ),
)
CONCEPT: Shape = _shape("id type inScheme prefLabel notation colour broader definition created modified creator")

LISTS: Shape = _shape("articles mentioned stories decisions")
COLLECTION: Shape = _shape(
    "id type label total last",
    first=_shape("id type partOf startIndex items"),
    **{"@context": Listed(_context_key, _shape("heihe heihe:article heihe:tags heihe:alsoIn"))},
)
CODEBOOK_SHAPE: Shape = {
    "@context": dict.fromkeys(
        "skos dcterms heihe id type graph ConceptScheme Concept prefLabel notation definition broader inScheme created "
        "modified creator colour".split()
    ),
    "graph": Listed(_node_key, _shape("id type prefLabel")),
}


def unknown_of(articles: Fields, codebook: Fields, collection: Fields) -> dict[str, str]:
    """What the three files of a bundle hold that is not known, by the id of what it is about, else by the file."""
    graph = codebook.values.get("graph")
    nodes = [node for node in (graph if isinstance(graph, list) else [graph]) if _node_key(node) != "Concept"]
    concepts = [each for each in codebook.objects("graph") if _node_key(dict(each.values)) == "Concept"]
    found: dict[str, Record] = {
        ARTICLES: unknown_in(articles.values, LISTS),
        ANNOTATIONS: unknown_in(collection.values, COLLECTION),
        CODEBOOK: unknown_in({**codebook.values, "graph": nodes}, CODEBOOK_SHAPE),
        **{each.id("id"): unknown_in(each.values, ARTICLE) for each in articles.records("articles")},
        **{each.id("id"): unknown_in(each.values, DECISION) for each in articles.records("decisions")},
        **{each.id("id"): unknown_in(each.values, CONCEPT) for each in concepts},
        **{each.id("id"): unknown_in(each.values, ANNOTATION) for each in collection.record("first").records("items")},
    }
    return {name: to_text(unknown) for name, unknown in found.items() if unknown}
