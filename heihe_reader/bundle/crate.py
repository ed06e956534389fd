"""RO-Crate 1.2 metadata: what each file of a bundle is, for programs and archives that do not know ours.

Only what is known is said: no ORCID, no affiliation, no licence is made up.
"""

from collections.abc import Mapping

from heihe_reader.bundle.bag import Digests
from heihe_reader.bundle.content import Content
from heihe_reader.bundle.fields import Json, Record, urn
from heihe_reader.bundle.web_annotation import person_iri

FILE = "ro-crate-metadata.json"

_ANNO = "http://www.w3.org/ns/anno.jsonld"
_NOT_EVALUATED = "http://rightsstatements.org/vocab/CNE/1.0/"
_RIGHTS: Record = {
    "@id": _NOT_EVALUATED,
    "@type": "CreativeWork",
    "name": "Copyright not evaluated",
    "description": "The articles belong to their publishers, the annotations to the people who made them.",
}


def crate_record(content: Content, files: Mapping[str, tuple[str, str, Digests]]) -> Record:
    """The metadata of a crate. `files` gives, by name within the crate, a title, a media type and the checksums."""
    people = sorted({packed.annotation.creator for packed in content.annotations} - {""})
    graph: list[Json] = [
        {
            "@id": FILE,
            "@type": "CreativeWork",
            "conformsTo": {"@id": "https://w3id.org/ro/crate/1.2"},
            "about": {"@id": "./"},
        },
        _root(content, files, people),
        {"@id": "#bundle-id", "@type": "PropertyValue", "name": "Bundle id", "value": urn(content.bundle_id)},
        _RIGHTS,
        {
            "@id": _ANNO,
            "@type": "Profile",
            "name": "W3C Web Annotation",
            "url": "https://www.w3.org/TR/annotation-model/",
        },
        *map(_person, people),
        *(_file(name, *files[name]) for name in sorted(files)),
    ]
    return {"@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph}


def _person(name: str) -> Record:
    return {"@id": person_iri(name), "@type": "Person", "name": name}


def _root(content: Content, files: Mapping[str, object], people: list[str]) -> Record:
    articles, annotations = len(content.articles), len(content.annotations)
    root: Record = {
        "@id": "./",
        "@type": "Dataset",
        "name": f"Annotated articles: {articles:,} with {annotations:,} annotations",
        "description": "Articles with highlights, tags and notes, made with Heihe Reader. "
        "Open readable/index.html in any browser.",
        "datePublished": content.made[:10],
        "identifier": {"@id": "#bundle-id"},
        "license": {"@id": _NOT_EVALUATED},
        "mainEntity": {"@id": "annotations/annotations.jsonld"},
        "hasPart": [{"@id": name} for name in sorted(files)],
    }
    if people:
        authors: list[Json] = [{"@id": person_iri(name)} for name in people]
        root["author"] = authors if len(authors) > 1 else authors[0]
    return root


def _file(name: str, title: str, media_type: str, digests: Digests) -> Record:
    record: Record = {
        "@id": name,
        "@type": "File",
        "name": title,
        "description": f"{title}, as {media_type}",
        "encodingFormat": media_type,
        "contentSize": str(digests.size),
        "sha256": digests.by_algorithm["sha256"],
    }
    if name == "annotations/annotations.jsonld":
        record["conformsTo"] = {"@id": _ANNO}
    return record
