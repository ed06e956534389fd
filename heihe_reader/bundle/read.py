"""Reads a bundle back, whole or not at all."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from heihe_reader.bundle.article_records import article_from, packed_from
from heihe_reader.bundle.bag import INFO_FILE, VERSION_LABEL, MalformedError, parse_info
from heihe_reader.bundle.bag_folder import LIBRARY_LABEL, MADE_LABEL, SOFTWARE_LABEL, VERSION
from heihe_reader.bundle.codebook import tags_from
from heihe_reader.bundle.content import BundledAnnotation, BundledArticle, Content
from heihe_reader.bundle.decision_records import decision_from, story_from
from heihe_reader.bundle.fields import Fields, MisshapenError, from_bytes
from heihe_reader.bundle.known import ANNOTATIONS, ARTICLES, CODEBOOK, unknown_of
from heihe_reader.bundle.parcel import Limits, opened, tampered
from heihe_reader.bundle.verify import verified_payload, verified_tag_files
from heihe_reader.bundle.web_annotation import annotations_from
from heihe_reader.errors import RefusedError

_TEXTS = "sources/"
_LONGEST_VERSION = 9  # digits


def read(path: Path, limits: Limits | None = None) -> Content:
    """What the bundle at `path`, a folder or a zip, holds; equal to the content it was made of, in order.

    Nothing is written, neither beside the bundle nor elsewhere.

    Raises:
        RefusedError: there is no bundle at `path`, it is larger than `limits`, or a newer version made it.
        TamperedBundleError: it is not what it was when it was made. `file` names the first wrong file.
    """
    with opened(path, limits or Limits()) as parcel:
        tag_files = verified_tag_files(parcel)
        info = _info(tag_files[INFO_FILE], path)
        payload = verified_payload(parcel, tag_files)
    return _Reader(payload, info).content()


def _info(data: bytes, path: Path) -> Mapping[str, str]:
    try:
        info = parse_info(data)
    except MalformedError as error:
        raise tampered(INFO_FILE, f"was altered: {error}") from error
    version = info.get(VERSION_LABEL, "")
    if not version.isdecimal() or len(version) > _LONGEST_VERSION:
        raise RefusedError(f"{path} is a bag, but not one that Heihe Reader made. It was left untouched.")
    if int(version) > VERSION:
        raise RefusedError(
            f"{path} was made by a newer Heihe Reader (bundle version {version}, this one reads up to {VERSION}). "
            "Update the program to read it."
        )
    return info


class _Reader:
    """Turns verified files into values. What does not fit is refused with the file named."""

    def __init__(self, payload: Mapping[str, bytes], info: Mapping[str, str]) -> None:
        self._payload = payload
        self._info = info

    def content(self) -> Content:
        """All of it."""
        name = ARTICLES
        try:
            listed = self._record(name)
            articles = self._articles(listed)
            stories = tuple(story_from(each) for each in listed.records("stories"))
            decisions = tuple(decision_from(each) for each in listed.records("decisions"))
            mentioned = tuple(article_from(each) for each in listed.records("mentioned"))
            name = CODEBOOK
            codebook = self._record(name)
            tags = tags_from(codebook)
            name = ANNOTATIONS
            collection = self._record(name)
            annotations = annotations_from(collection)
            _check_articles(annotations, articles)
        except MisshapenError as error:
            raise tampered(f"data/{name}", f"does not have the form of a bundle: {error}") from error
        return Content(
            library_id=self._info.get(LIBRARY_LABEL, ""),
            made=self._info.get(MADE_LABEL, ""),
            software=self._info.get(SOFTWARE_LABEL, ""),
            articles=articles,
            annotations=annotations,
            tags=tags,
            decisions=decisions,
            stories=stories,
            mentioned=mentioned,
            unknown=unknown_of(listed, codebook, collection),
        )

    def _record(self, name: str) -> Fields:
        if name not in self._payload:
            raise MisshapenError("it is missing")
        return from_bytes(self._payload[name])

    def _articles(self, listed: Fields) -> tuple[BundledArticle, ...]:
        sources = {name: data for name, data in self._payload.items() if name.startswith(_TEXTS)}
        articles = tuple(packed_from(each, sources) for each in listed.records("articles"))
        sums = {id(p.source_bytes): p for p in articles if p.source_bytes is not None}
        for packed in sums.values():
            if sha256(packed.source_bytes or b"").hexdigest() != packed.article.source.sha256:
                raise MisshapenError(f"the original of “{packed.article.title}” is another file")
        return articles


def _check_articles(annotations: tuple[BundledAnnotation, ...], articles: tuple[BundledArticle, ...]) -> None:
    packed = {each.article.id for each in articles}
    for each in annotations:
        if each.annotation.article not in packed:
            raise MisshapenError(f"the annotation {each.annotation.id} belongs to an article that is not in the bundle")
