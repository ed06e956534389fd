"""Reads files of JSON: feeds (jsonfeed.org 1.1), and lists of articles as programs hand them out."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, Origin, Reading
from heihe_reader.intake.feeds.reader import drafts_of, drafts_of_entries
from heihe_reader.intake.field_names import TEXTS, field_name, is_known
from heihe_reader.intake.formats import Format
from heihe_reader.intake.jsonl import read_json_lines
from heihe_reader.intake.row import draft_of_fields

JSON_FEED = "application/feed+json"
"""The media type of a feed in JSON."""

_LISTS = (
    "items", "articles", "entries", "documents", "docs", "posts", "stories", "news", "results", "records", "data",
    "rows",
)  # fmt: skip
_DEEPEST = 3  # objects around a list of articles: {"response": {"docs": [...]}}


def read_json(text: str) -> Reading:
    """The articles of a file in JSON, read as they are asked for. An entry that is none is named in its place.

    Raises:
        UnreadableFileError: it is no JSON, or no list of objects; reading to the end raises it where none has a text.
    """
    if is_lines(text):
        return read_json_lines(text)
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError("is not valid JSON. With one article a line, call it .jsonl.") from error
    entries = entries_of(value)
    if not entries:
        raise UnreadableFileError("holds no article: it is no list of objects with texts.")
    if is_feed(value):
        return Reading(JSON_FEED, drafts_of(_of_feed(value, entries)), len(entries))
    return Reading(
        Format.JSON.value,
        drafts_of_entries(partial(_draft, entry, row) for row, entry in enumerate(entries)),
        len(entries),
    )


def entries_of(value: object) -> Sequence[object]:
    """The list of entries: the value itself, or a list in it, or in the objects in it, under a usual name; one object
    is a list of itself, and one that keeps nothing but objects under their keys is a list of these.

    A list without objects is one of entries only where the object around it has no text of its own.
    """
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return ()
    if (listed := _listed(value, _DEEPEST)) is not None:
        return listed
    keyed = len(value) > 1 and all(isinstance(entry, dict) for entry in value.values())
    return list(value.values()) if keyed else [value]


def _listed(value: Mapping[str, object], deep: int) -> Sequence[object] | None:
    """The list under a usual name, the nearest to the top, or None. What is an article itself is not looked into."""
    lists = [found for name in _LISTS if isinstance(found := value.get(name), list)]
    if told := next((found for found in lists if any(isinstance(entry, dict) for entry in found)), None):
        return told
    if any(field_name(name) in TEXTS and isinstance(words, str) and words.strip() for name, words in value.items()):
        return None
    if lists or not deep or any(is_known(name) and isinstance(words, str) for name, words in value.items()):
        return lists[0] if lists else None
    inner = (_listed(entry, deep - 1) for entry in value.values() if isinstance(entry, dict))
    return next((entries for entries in inner if entries is not None), None)


def is_lines(text: str) -> bool:
    """True for objects one a line, which many programs call .json too."""
    first, _, rest = text.lstrip().partition("\n")
    if not first.startswith("{") or not rest.lstrip().startswith("{"):
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def is_feed(value: object) -> bool:
    """True for a feed that says so."""
    return isinstance(value, dict) and "jsonfeed.org/version" in str(value.get("version", ""))


def _of_feed(feed: Mapping[str, object], entries: Sequence[object]) -> Iterator[Mapping[str, object]]:
    for entry in entries:
        item: Mapping[str, object] = entry if isinstance(entry, dict) else {}
        writers = item.get("authors") or item.get("author") or feed.get("authors") or feed.get("author")
        yield {
            "markup": _words(item.get("content_html")),
            "text": _words(item.get("content_text")) or _words(item.get("summary")),
            "title": item.get("title"),
            "author": writers,
            "published": item.get("date_published") or item.get("date_modified"),
            "url": item.get("url") or item.get("external_url"),
            "site": feed.get("title"),
            "language": item.get("language") or feed.get("language"),
        }


def _words(value: object) -> str:
    return value if isinstance(value, str) else ""


def _draft(entry: object, row: int) -> Draft:
    if not isinstance(entry, dict):
        raise UnreadableFileError("is not an object with named fields.")
    return draft_of_fields(entry, Origin(row=row))
