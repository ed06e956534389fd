"""The bundle itself: a BagIt bag whose payload is an RO-Crate with originals, texts, annotations and a reading copy."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from heihe_reader.bundle import crate, html_page
from heihe_reader.bundle.article_records import article_record, packed_record, source_file
from heihe_reader.bundle.bag import VERSION_LABEL, digests_of, write_tag_files
from heihe_reader.bundle.codebook import codebook_record
from heihe_reader.bundle.content import Content
from heihe_reader.bundle.decision_records import decision_record, story_record
from heihe_reader.bundle.fields import Record, to_bytes, urn
from heihe_reader.bundle.known import ANNOTATIONS, ARTICLE, ARTICLES, CODEBOOK, DECISION, LISTS
from heihe_reader.bundle.unknown import completed
from heihe_reader.bundle.web_annotation import collection_record, text_file

VERSION = 1
"""The version of the format. A reader refuses a higher one (docs/bundle-format.md)."""

READABLE = "readable/index.html"
LIBRARY_LABEL = "Heihe-Library"
MADE_LABEL = "Heihe-Made"
SOFTWARE_LABEL = "Bag-Software-Agent"


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    title: str
    media_type: str
    data: bytes


def write(content: Content, folder: Path) -> tuple[str, ...]:
    """Writes a bundle into the empty `folder` and names its files."""
    content = content.in_order()
    data = folder / "data"
    described = {}
    for file in _payload(content):
        _put(data / file.name, file.data)
        described[file.name] = (file.title, file.media_type, digests_of(file.data))
    metadata = to_bytes(crate.crate_record(content, described))
    _put(data / crate.FILE, metadata)
    sums = {name: digests for name, (_, _, digests) in described.items()} | {crate.FILE: digests_of(metadata)}
    payload = {f"data/{name}": digests for name, digests in sums.items()}
    return (*write_tag_files(folder, payload, _info(content)), *sorted(payload))


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _info(content: Content) -> tuple[tuple[str, str], ...]:
    return (
        (SOFTWARE_LABEL, content.software),
        ("Bagging-Date", content.made[:10]),
        ("External-Identifier", urn(content.bundle_id)),
        (VERSION_LABEL, str(VERSION)),
        (LIBRARY_LABEL, content.library_id),
        (MADE_LABEL, content.made),
    )


def _payload(content: Content) -> Iterator[_File]:
    jsonld = "application/ld+json"
    yield _File(ANNOTATIONS, "All annotations", jsonld, to_bytes(collection_record(content)))
    yield _File(CODEBOOK, "The tags", jsonld, to_bytes(codebook_record(content.tags, content.unknown)))
    yield _File(ARTICLES, "Articles, stories and decisions", "application/json", to_bytes(_articles(content)))
    yield _File(READABLE, "The reading copy", "text/html", html_page.page(content))
    yield from _texts(content)
    yield from _originals(content)


def _articles(content: Content) -> Record:
    unknown = content.unknown
    lists: Record = {
        "articles": [completed(packed_record(p), unknown.get(p.article.id), ARTICLE) for p in content.articles],
        "mentioned": [article_record(article) for article in content.mentioned],
        "stories": [story_record(story) for story in content.stories],
        "decisions": [completed(decision_record(d), unknown.get(d.id), DECISION) for d in content.decisions],
    }
    return completed(lists, unknown.get(ARTICLES), LISTS)


def _texts(content: Content) -> Iterator[_File]:
    for packed in content.articles:
        title = f"{packed.article.title} (text)"
        yield _File(text_file(packed.article.id), title, "text/plain", packed.text.text.encode("utf-8"))


def _originals(content: Content) -> Iterator[_File]:
    """Each source once, however many articles were read out of it."""
    packed_once = {source_file(p.article.source): p for p in content.articles if p.source_bytes is not None}
    for name, packed in sorted(packed_once.items()):
        source = packed.article.source
        yield _File(name, source.names[0], source.media_type or "application/octet-stream", packed.source_bytes or b"")
