"""Finds what is whole in a damaged library, row by row, and proves it by digests and by what refers to what."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

from heihe_reader.errors import DamagedLibraryError, LibraryUnusableError
from heihe_reader.library.leaves import Leaves, Row, Value
from heihe_reader.library.opening import beside, check_no_device, not_a_library
from heihe_reader.library.rows import (
    annotation_of,
    article_of,
    blocks_from_json,
    decision_of,
    links_from_json,
    marks_from_json,
    metadata_from_json,
    tag_of,
)
from heihe_reader.library.shapes import KEYS, Table, table_of
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.article import Article, TextVersion
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId


@dataclass(frozen=True, slots=True)
class SalvagedArticle:
    """An article whose text is whole. `data` is its file where that is whole too."""

    article: Article
    text: TextVersion
    data: bytes | None


@dataclass(frozen=True, slots=True)
class SalvagedFile:
    """A file that is whole, some of whose articles are not: they can be read out of it again."""

    names: tuple[str, ...]
    data: bytes


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What is whole. `lost` names each article of which neither text nor file is, by its title where that is known.

    `lost_marks` counts annotations that are known to have been, `headless` says that removed things may be among all.
    """

    articles: tuple[SalvagedArticle, ...] = ()
    files: tuple[SalvagedFile, ...] = ()
    again: tuple[ArticleId, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    tags: tuple[Tag, ...] = ()
    decisions: tuple[Decision, ...] = ()
    read: tuple[tuple[int, ArticleId], ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()  # what a newer version wrote, as the table unknown_fields has it
    blanked: tuple[tuple[str, bytes], ...] = ()  # by their SHA-256 what is left of files of which rows were erased
    lost: tuple[str, ...] = ()
    lost_marks: int = 0
    headless: bool = False


_Fields = Mapping[str, Any]


@dataclass(slots=True)
class _Found:
    """Rows by table and key."""

    rows: dict[Table, dict[tuple[Value, ...], _Fields]] = field(default_factory=lambda: {table: {} for table in Table})

    def take(self, row: Row) -> None:
        """Keeps a row where it is one of ours; of two with one key the one that was changed last."""
        table = table_of(row.values)
        if table is None:
            return
        fields: dict[str, Any] = dict.fromkeys(table.value.split())
        fields.update(zip(fields, row.values, strict=False))
        if table in (Table.ARTICLES, Table.SOURCE_NAMES, Table.READ_SENTENCES):
            fields[next(iter(fields))] = row.number
        key = tuple(fields[name] for name in KEYS[table])
        known = self.rows[table].get(key)
        if known is None or str(known.get("modified") or "") < str(fields.get("modified") or ""):
            self.rows[table][key] = fields

    def of(self, table: Table) -> Iterable[_Fields]:
        """The rows of a table in the order in which they were found."""
        return self.rows[table].values()


def salvaged(path: Path, stopping: Callable[[], bool] = lambda: False) -> Salvaged:
    """What is whole in the library at `path`, which is only read. Stops early, with less, where `stopping` says so.

    Raises:
        LibraryUnusableError: it cannot be read, or there is nothing of a library in it.
    """
    check_no_device(path)
    found = _Found()
    log = beside(path, "-wal")
    with ExitStack() as stack:
        try:
            file = stack.enter_context(path.open("rb"))
        except FileNotFoundError as error:
            raise LibraryUnusableError(f"There is no library at {path.name}. Check the name.") from error
        except OSError as error:
            raise LibraryUnusableError(f"{path.name} cannot be opened: {error.strerror}.") from error
        if not path.stat().st_size:
            raise DamagedLibraryError(f"{path.name} is empty: nothing of it can be saved.")
        data = stack.enter_context(mmap(file.fileno(), 0, access=ACCESS_READ))
        leaves = Leaves(data, log.read_bytes() if log.exists() else b"")
        for number, row in enumerate(leaves.rows()):
            found.take(row)
            if not number % 1000 and stopping():
                break
        headless = not leaves.has_head
    if not any(found.rows.values()):
        raise not_a_library(path)
    return _Proof(found).salvaged(headless)


class _Proof:
    """Puts together what belongs together, and leaves out what does not prove right."""

    def __init__(self, found: _Found) -> None:
        self._found = found
        self._names: dict[str, list[str]] = {}
        for row in sorted(found.of(Table.SOURCE_NAMES), key=lambda row: row["number"]):
            self._names.setdefault(row["sha256"], []).append(row["name"])

    def salvaged(self, headless: bool) -> Salvaged:
        rows = {row["id"]: row for row in self._found.of(Table.ARTICLES)}
        gone = {id for id, row in rows.items() if row["deleted"]}
        known = ({row["article"] for row in self._found.of(Table.TEXTS)} | rows.keys()) - gone
        files, blanked = self._files()
        whole = {id: article for id in sorted(known) if (article := self._article(rows.get(id), files)) is not None}
        missing = [id for id in sorted(known) if id not in whole]
        again = [id for id in missing if id in rows and rows[id]["source"] in files]
        again_from = sorted({rows[id]["source"] for id in again})
        lost = [self._title(rows.get(id), id) for id in missing if id not in again]
        there = {*whole, *again}
        marks, lost_marks = self._marks(there)
        return Salvaged(
            tuple(whole.values()),
            tuple(SalvagedFile(tuple(self._names.get(sha, [sha[:12]])), files[sha]) for sha in again_from),
            tuple(again),
            marks,
            self._tags(),
            self._decisions(there),
            tuple((r["digest"], r["article"]) for r in self._found.of(Table.READ_SENTENCES) if r["article"] in there),
            tuple((row["id"], row["fields"]) for row in self._found.of(Table.UNKNOWN_FIELDS) if _is_whole(row)),
            tuple(blanked.items()),
            tuple(lost),
            lost_marks,
            headless,
        )

    def _files(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """The files whose bytes have the digest that they must have, those first of which nothing was erased."""
        parts: dict[str, list[tuple[int, bytes]]] = {}
        for row in self._found.of(Table.SOURCE_PARTS):
            parts.setdefault(row["sha256"], []).append((row["part"], row["bytes"]))
        whole, blanked = dict[str, bytes](), dict[str, bytes]()
        for row in self._found.of(Table.SOURCE_BYTES):
            data = row["bytes"] + b"".join(part for _, part in sorted(parts.get(row["sha256"], [])))
            if hashlib.sha256(data).hexdigest() == (row["kept"] or row["sha256"]):
                (blanked if row["kept"] else whole)[row["sha256"]] = data
        return whole, blanked

    def _article(self, row: _Fields | None, files: Mapping[str, bytes]) -> SalvagedArticle | None:
        """An article with its current text; without corrections, which are decisions."""
        if row is None:
            return None
        text = self._found.rows[Table.TEXTS].get((row["id"], row["text_version"]))
        source = self._found.rows[Table.SOURCES].get((row["source"],))
        if text is None or hashlib.sha256(_encoded(text["text"])).hexdigest() != text["sha256"]:
            return None
        names = self._names.get(row["source"], [row["title"] or row["source"][:12]])
        data = files.get(row["source"])
        size = source["size"] if source else len(data or b"")
        media_type = source["media_type"] if source else "text/plain"
        try:
            read = metadata_from_json(text["metadata"])
            about = {name: getattr(read, name) for name in _ABOUT}
            article = article_of({**row, **about, "media_type": media_type, "size": size}, names)
            blocks, marks = blocks_from_json(text["blocks"]), marks_from_json(text["marks"])
            links = links_from_json(text["links"] or "[]")
        except DamagedLibraryError:
            return None
        version = TextVersion(article.id, text["version"], text["sha256"], text["text"], blocks, marks, links)
        return SalvagedArticle(article, version, data)

    def _marks(self, there: set[ArticleId]) -> tuple[tuple[Annotation, ...], int]:
        """The annotations of articles that are there, and how many others there have been."""
        tags: dict[str, list[tuple[int, str]]] = {}
        for row in self._found.of(Table.ANNOTATION_TAGS):
            tags.setdefault(row["annotation"], []).append((row["ordinal"], row["tag"]))
        known, whole = {tag.id for tag in self._tags()}, []
        rows = self._found.rows[Table.ANNOTATIONS]
        lost = sum((id,) not in rows for id in tags)
        for row in rows.values():
            if row["deleted"]:
                continue
            if row["article"] not in there:
                lost += 1
                continue
            own = [TagId(tag) for _, tag in sorted(tags.get(row["id"], [])) if tag in known]
            try:
                whole.append(annotation_of(row, own))
            except DamagedLibraryError:
                lost += 1
        return tuple(whole), lost

    def _tags(self) -> tuple[Tag, ...]:
        """The tags; one whose parent is lost stands at the top."""
        rows = [row for row in self._found.of(Table.TAGS) if not row["deleted"]]
        known = {row["id"] for row in rows}
        return tuple(tag_of({**row, "parent": row["parent"] if row["parent"] in known else None}) for row in rows)

    def _decisions(self, there: set[ArticleId]) -> tuple[Decision, ...]:
        rows = [row for row in self._found.of(Table.DECISIONS) if not row["deleted"]]
        marks = {AnnotationId(row["id"]) for row in self._found.of(Table.ANNOTATIONS) if not row["deleted"]}
        fit = [row for row in rows if {row["a"], row["b"] or row["a"]} <= there]
        return tuple(decision_of(row) for row in fit if not row["annotation"] or row["annotation"] in marks)

    def _title(self, row: _Fields | None, id: ArticleId) -> str:
        if row is None:
            return id
        return row["title"] or next(iter(self._names.get(row["source"], [])), id)


def _is_whole(row: _Fields) -> bool:
    try:
        return isinstance(json.loads(row["fields"]), dict)
    except ValueError:
        return False


_ABOUT = ("title", "byline", "published", "site", "url", "language")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
