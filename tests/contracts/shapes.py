"""The JSON that each command promises (INTERFACE §2), and a small measure that lays a document against it.

A shape is a dict (these keys, in this order), a list of one shape (any number of them), a tuple (one of these), a set
(one of these values), a type, or a compiled pattern (a string that matches it whole).
"""

import re
from typing import Any

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SHA256 = re.compile(r"[0-9a-f]{64}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")  # RFC 3339 in UTC
DATE = (re.compile(r"\d{4}(-\d\d(-\d\d)?)?"), None)
SPAN = {"start": int, "end": int}
KINDS = set("heading paragraph list_item quotation caption table footnote code byline dateline".split())
ROLES = set("body repeat furniture aside foreign".split())

_SOURCE = {"name": str, "sha256": SHA256, "media_type": str, "bytes": int}
ARTICLE = {
    "id": UUID,
    "title": str,
    "byline": str,
    "published": DATE,
    "site": str,
    "url": str,
    "language": str,
    "words": int,
    "new_words": int,
    "story": UUID,
    "copies": int,
    "source": _SOURCE,
    "sources": [_SOURCE],
}
_BLOCK = {
    "start": int,
    "end": int,
    "kind": KINDS,
    "role": ROLES,
    "reason": str,
    "repeats": ({"article": UUID, **SPAN}, None),
}
_TEXT = {"text": str, "text_version": int, "text_sha256": SHA256, "blocks": [_BLOCK], "marks": [{**SPAN, "note": str}]}
ANNOTATION = {
    "id": UUID,
    "article": UUID,
    "text_version": int,
    **SPAN,
    "quote": str,
    "prefix": str,
    "suffix": str,
    "tags": [str],
    "note": str,
    "colour": (str, None),
    "created": TIME,
    "modified": TIME,
    "creator": str,
    "places": int,
    "occurrences": [{"article": UUID, **SPAN, "exact": bool}],
}
_PAIR = {
    "a": [int],
    "b": [int],
    "similarity": float,
    "kind": {"identical", "edited"},
    "moved": bool,
    "changes": [{"op": {"equal", "replace", "insert", "delete"}, "a": [int], "b": [int]}],
}
_CHANGES = {
    "label": str,
    "steps": int,
    "changes": [{"what": str, "id": str, "before": (dict, None), "after": (dict, None)}],
}
_ABOUT_ONE = {"id": UUID, "kind": str, "a": UUID}
_ABOUT_TWO = {**_ABOUT_ONE, "b": UUID}

SHAPES: dict[str, Any] = {
    "import": {
        "files": [
            {
                "path": str,
                "status": {"added", "copy", "failed"},
                "articles": [UUID],
                "media_type": (str, None),
                "message": str,
            }
        ],
        "added": int,
        "copies": int,
        "failed": int,
    },
    "dedup": {"articles": int, "stories": int, "passages": int, "seconds": float},
    "articles": [ARTICLE],
    "show": {**ARTICLE, **_TEXT, "links": [{**SPAN, "target": str}]},
    "stories": [
        {
            "id": UUID,
            "title": str,
            "articles": [UUID],
            "principal": UUID,
            "decided_by": {"program", "person"},
            "edges": [{"a": UUID, "b": UUID, "kind": str, "reason": str}],
        }
    ],
    "passages": [{"id": UUID, "words": int, "members": [{"article": UUID, **SPAN, "similarity": float}]}],
    "compare": {"pairs": [_PAIR], "only_a": [[int]], "only_b": [[int]], "coverage": {"a": float, "b": float}},
    "annotate": ANNOTATION,
    "edit": ANNOTATION,
    "remove": {"removed": [UUID]},
    "undo": _CHANGES,
    "redo": _CHANGES,
    "history": [
        {
            "id": (str, int),
            "at": TIME,
            "creator": str,
            "label": str,
            "words": str,
            "undone": bool,
            "unfinished": ({"done": int, "of": int}, None),
        }
    ],
    "annotations": [ANNOTATION],
    "tags": [{"id": UUID, "path": str, "colour": (str, None), "description": str, "annotations": int, "distinct": int}],
    "join": {**_ABOUT_TWO, "created": TIME},
    "split": {**_ABOUT_ONE, "created": TIME},
    "not-duplicate": {**_ABOUT_TWO, "created": TIME},
    "principal": {**_ABOUT_ONE, "created": TIME},
    "role": {**_ABOUT_ONE, "span": SPAN, "value": ROLES, "created": TIME},
    "correct": {**_ABOUT_ONE, "value": str, "created": TIME},
    "search": [{"article": UUID, **SPAN, "snippet": str, "score": float, "where": {"text", "title", "note"}}],
    "export": {"format": str, "articles": int, "annotations": int, "files": [str], "lost": [str]},
    "merge": {
        "articles": {"added": int, "same": int},
        "annotations": {"added": int, "same": int, "updated": int, "conflicts": int},
    },
    "check": {"ok": bool, "problems": [str]},
    "backup": {"file": str, "bytes": int, "sha256": SHA256},
    "salvage": {
        "file": str,
        "articles": {"saved": int, "lost": int},
        "annotations": {"saved": int, "lost": int},
        "saved": [str],
        "lost": [str],
    },
    "erase": {"erased": [UUID]},
}
ERROR = {"error": {"code": str, "message": re.compile(r"(?s).*\S[.!]")}}
AMBIGUOUS = {"error": {"code": str, "message": str, "candidates": [SPAN]}}


def misfits(value: Any, shape: Any, where: str = "$") -> list[str]:
    """Where the value departs from the shape, one sentence a place; empty where it fits."""
    if isinstance(shape, dict):
        if not isinstance(value, dict) or list(value) != list(shape):
            return [f"{where}: {list(value) if isinstance(value, dict) else value!r}, promised {list(shape)}"]
        return [misfit for key in shape for misfit in misfits(value[key], shape[key], f"{where}.{key}")]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{where}: {value!r} is no list"]
        return [misfit for at, item in enumerate(value) for misfit in misfits(item, shape[0], f"{where}[{at}]")]
    if isinstance(shape, tuple):
        return [] if any(not misfits(value, one) for one in shape) else [f"{where}: {value!r} is none of {shape}"]
    return [] if _is(value, shape) else [f"{where}: {value!r} is not {shape}"]


def _is(value: Any, shape: Any) -> bool:
    if shape is None:
        return value is None
    if isinstance(shape, set):
        return value in shape
    if isinstance(shape, re.Pattern):
        return isinstance(value, str) and shape.fullmatch(value) is not None
    if shape is int or shape is float:
        return isinstance(value, (int, shape)) and not isinstance(value, bool)
    return isinstance(value, shape)
