"""Knows the rows of a library's tables by their shape, where nothing else says which table they belong to."""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from heihe_reader.library.leaves import Value
from heihe_reader.model.decision import DecisionKind

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_KINDS = frozenset(kind.value for kind in DecisionKind)


class Table(Enum):
    """The tables that are not derived, with their columns in the order in which the migrations made them."""

    SOURCES = "sha256 media_type size created"
    SOURCE_NAMES = "number sha256 name created"
    SOURCE_BYTES = "sha256 bytes kept"
    SOURCE_PARTS = "sha256 part bytes"
    ARTICLES = (
        "number id source inner_path row title byline published site url language text_version words new_words story "
        "version creator created modified deleted body found"
    )
    TEXTS = "article version sha256 text blocks marks metadata created links"
    TAGS = "id name parent colour description version creator created modified deleted"
    ANNOTATIONS = (
        "id article text_version start end quote prefix suffix note colour base version creator created modified "
        "deleted"
    )
    ANNOTATION_TAGS = "annotation ordinal tag"
    DECISIONS = "id kind a b start end other_start other_end annotation value version creator created deleted"
    READ_SENTENCES = "digest article"
    UNKNOWN_FIELDS = "id fields"


KEYS: Mapping[Table, tuple[str, ...]] = {
    Table.SOURCES: ("sha256",),
    Table.SOURCE_NAMES: ("sha256", "name"),
    Table.SOURCE_BYTES: ("sha256",),
    Table.SOURCE_PARTS: ("sha256", "part"),
    Table.ARTICLES: ("id",),
    Table.TEXTS: ("article", "version"),
    Table.TAGS: ("id",),
    Table.ANNOTATIONS: ("id",),
    Table.ANNOTATION_TAGS: ("annotation", "ordinal"),
    Table.DECISIONS: ("id",),
    Table.READ_SENTENCES: ("digest",),
    Table.UNKNOWN_FIELDS: ("id",),
}
"""The columns by which two rows of a table are told apart."""


def table_of(values: Sequence[Value]) -> Table | None:
    """Which table a row belongs to, by its shape: each has one of its own."""
    for table, fits in _SHAPES:
        if fits(values):
            return table
    return None


def _is_uuid(value: Value) -> bool:
    return isinstance(value, str) and _UUID.fullmatch(value) is not None


def _is_named(value: Value) -> bool:
    """An id, or a file of a bundle."""
    return _is_uuid(value) or (isinstance(value, str) and value.endswith((".json", ".jsonld")))


def _is_sha(value: Value) -> bool:
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None


def _all(values: Sequence[Value], kind: type, *places: int) -> bool:
    return all(isinstance(values[place], kind) for place in places)


_SHAPES: Sequence[tuple[Table, Callable[[Sequence[Value]], bool]]] = (
    (Table.ANNOTATION_TAGS, lambda v: len(v) == 3 and _is_uuid(v[0]) and _all(v, int, 1) and _is_uuid(v[2])),
    (
        Table.ANNOTATIONS,
        lambda v: (
            len(v) >= 16 and _is_uuid(v[0]) and _is_uuid(v[1]) and _all(v, int, 2, 3, 4) and _all(v, str, 5, 6, 7, 8)
        ),
    ),
    (Table.TEXTS, lambda v: len(v) >= 8 and _is_uuid(v[0]) and _is_sha(v[2]) and _all(v, str, 3, 4, 5, 6)),
    (
        Table.ARTICLES,
        lambda v: len(v) >= 19 and v[0] is None and _is_uuid(v[1]) and _is_sha(v[2]) and _all(v, int, 4, 11, 12),
    ),
    (Table.TAGS, lambda v: len(v) >= 10 and _is_uuid(v[0]) and _all(v, str, 1, 3, 4) and _all(v, int, 5)),
    (Table.DECISIONS, lambda v: len(v) >= 14 and _is_uuid(v[0]) and v[1] in _KINDS and _is_uuid(v[2])),
    (Table.SOURCE_PARTS, lambda v: len(v) == 3 and _is_sha(v[0]) and _all(v, int, 1) and _all(v, bytes, 2)),
    (Table.SOURCE_BYTES, lambda v: 2 <= len(v) <= 3 and _is_sha(v[0]) and _all(v, bytes, 1)),
    (Table.SOURCES, lambda v: len(v) == 4 and _is_sha(v[0]) and _all(v, str, 1, 3) and _all(v, int, 2)),
    (Table.SOURCE_NAMES, lambda v: len(v) == 4 and v[0] is None and _is_sha(v[1]) and _all(v, str, 2, 3)),
    (Table.READ_SENTENCES, lambda v: len(v) == 2 and v[0] is None and _is_uuid(v[1])),
    (Table.UNKNOWN_FIELDS, lambda v: len(v) == 2 and _is_named(v[0]) and str(v[1]).startswith("{")),
)
