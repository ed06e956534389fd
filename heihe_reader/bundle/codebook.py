"""The tag tree as a SKOS concept scheme, and the path of each tag."""

from collections.abc import Mapping, Sequence

from heihe_reader.bundle.fields import Fields, Record, urn
from heihe_reader.bundle.known import CODEBOOK, CODEBOOK_SHAPE, CONCEPT
from heihe_reader.bundle.unknown import completed
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId

# SKOS terms under their own names, and two of ours under a prefix that no other vocabulary uses.
_CONTEXT: Record = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "heihe": "urn:heihe-reader:terms:1:",
    "id": "@id",
    "type": "@type",
    "graph": "@graph",
    "ConceptScheme": "skos:ConceptScheme",
    "Concept": "skos:Concept",
    "prefLabel": "skos:prefLabel",
    "notation": "skos:notation",
    "definition": "skos:definition",
    "broader": {"@id": "skos:broader", "@type": "@id"},
    "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
    "created": "dcterms:created",
    "modified": "dcterms:modified",
    "creator": "dcterms:creator",
    "colour": "heihe:colour",
}

_SCHEME = "#codebook"


def paths_of(tags: Sequence[Tag]) -> Mapping[TagId, str]:
    """The path of every tag: its name after those of its parents, joined with "/"."""
    by_id = {tag.id: tag for tag in tags}
    return {tag.id: "/".join(reversed(_line(tag, by_id))) for tag in tags}


def _line(tag: Tag, by_id: Mapping[TagId, Tag]) -> list[str]:
    names, seen = [tag.name], {tag.id}
    parent = by_id.get(tag.parent) if tag.parent else None
    while parent is not None and parent.id not in seen:  # a ring of parents must not hang an export
        names.append(parent.name)
        seen.add(parent.id)
        parent = by_id.get(parent.parent) if parent.parent else None
    return names


def codebook_record(tags: Sequence[Tag], unknown: Mapping[str, str]) -> Record:
    """The JSON-LD of the tag tree, in the order of `tags`, with what a newer version wrote into it (`Content`)."""
    paths = paths_of(tags)
    scheme: Record = {"id": _SCHEME, "type": "ConceptScheme", "prefLabel": "Codebook"}
    concepts = (completed(_concept(tag, paths[tag.id]), unknown.get(tag.id), CONCEPT) for tag in tags)
    return completed({"@context": _CONTEXT, "graph": [scheme, *concepts]}, unknown.get(CODEBOOK), CODEBOOK_SHAPE)


def _concept(tag: Tag, path: str) -> Record:
    optional = {
        "broader": urn(tag.parent) if tag.parent else "",
        "definition": tag.description,
        "created": tag.created,
        "modified": tag.modified,
        "creator": tag.creator,
    }
    return {
        "id": urn(tag.id),
        "type": "Concept",
        "inScheme": _SCHEME,
        "prefLabel": tag.name,
        "notation": path,
        "colour": tag.colour,
        **{name: value for name, value in optional.items() if value},
    }


def tags_from(record: Fields) -> tuple[Tag, ...]:
    """The tags of a codebook that `codebook_record` wrote.

    Raises:
        MisshapenError: a field is missing or of another kind.
    """
    return tuple(_tag(each) for each in record.objects("graph") if each.text("type", "") == "Concept")


def _tag(concept: Fields) -> Tag:
    parent = concept.optional_id("broader")
    return Tag(
        id=TagId(concept.id("id")),
        name=concept.text("prefLabel"),
        parent=TagId(parent) if parent else None,
        colour=concept.text("colour"),
        description=concept.text("definition", ""),
        created=concept.text("created", ""),
        modified=concept.text("modified", ""),
        creator=concept.text("creator", ""),
    )
