"""Reads a feed in XML: an article an entry."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, Origin, Reading
from heihe_reader.intake.encoding import clean
from heihe_reader.intake.feeds.entries import channel_of, fields_of
from heihe_reader.intake.feeds.tree import entries_of, local, parse_feed
from heihe_reader.intake.fields import metadata_of
from heihe_reader.intake.piecewise import drafts_of_pieces
from heihe_reader.intake.plain_reader import read_plain
from heihe_reader.intake.row import draft_of_markup

RSS, ATOM = "application/rss+xml", "application/atom+xml"
"""The media types of feeds."""

_HTML = re.compile(r"</?[A-Za-z][^<>]*>|&#?\w+;")
_CUT = "Its end is missing: the last entry may be cut off. Get another copy of it."
_LONGEST = 80  # characters of a headline that is named


def read_feed(text: str) -> Reading:
    """The articles of a feed, read as they are asked for. An entry without a text of its own is named in its place.

    Raises:
        UnreadableFileError: it is no feed; reading to the end raises it where no entry has a text.
    """
    tree = parse_feed(text)
    root = tree.root
    entries = entries_of(root)
    if not entries:
        raise UnreadableFileError("is a feed without entries. There is nothing to import.")
    channel = channel_of(root)
    each = ({**channel, **{name: value for name, value in fields_of(e).items() if value}} for e in entries)
    told = (_CUT,) if tree.is_cut else ()
    return Reading(ATOM if local(root).lower() == "feed" else RSS, chain(drafts_of(each), told), len(entries))


def drafts_of(entries: Iterator[Mapping[str, object]]) -> Iterator[Draft | str]:
    """The drafts of entries; their texts stand under "markup", which is HTML, or "text"."""
    read = (partial(draft_of_entry, fields, Origin(row=number)) for number, fields in enumerate(entries))
    return drafts_of_entries(read)


def drafts_of_entries(entries: Iterable[Callable[[], Draft]]) -> Iterator[Draft | str]:
    """The drafts of entries that are read one by one; of one that cannot be read its number and the reason."""
    pieces = ((f"Entry {number}", read) for number, read in enumerate(entries, 1))
    return drafts_of_pieces(pieces, "holds no article: none of its entries has a text.")


def draft_of_entry(fields: Mapping[str, object], origin: Origin) -> Draft:
    """The draft of one entry.

    Raises:
        UnreadableFileError: it has no text. The message fits after the number of the entry.
    """
    known = metadata_of(fields)
    markup, words = clean(str(fields.get("markup", ""))), clean(str(fields.get("text", "")))
    if markup.strip():
        return draft_of_markup(markup, known, origin) if _HTML.search(markup) else read_plain(markup, known, origin)
    if words.strip():
        return read_plain(words, known, origin)
    if known.title:
        raise UnreadableFileError(f"has only a headline: “{known.title[:_LONGEST]}”.")
    raise UnreadableFileError("has no text.")
