"""Which kind of file this is: told by its name first, then by its first bytes."""

import re
from enum import Enum
from pathlib import PurePath

from heihe_reader.errors import UnreadableFileError


class Format(Enum):
    """A kind of file that can be read. The value is its media type."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    JSON_LINES = "application/jsonl"
    JSON = "application/json"
    CSV = "text/csv"
    TSV = "text/tab-separated-values"
    FEED = "application/xml"  # its reader says which: RSS or Atom
    ZIP = "application/zip"
    PDF = "application/pdf"


SUFFIXES = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".jsonl": Format.JSON_LINES,
    ".ndjson": Format.JSON_LINES,
    ".json": Format.JSON,
    ".csv": Format.CSV,
    ".tsv": Format.TSV,
    ".tab": Format.TSV,
    ".rss": Format.FEED,
    ".atom": Format.FEED,
    ".rdf": Format.FEED,
    ".xml": Format.FEED,
    ".zip": Format.ZIP,
    ".pdf": Format.PDF,
}
_HEAD = 1024  # bytes: a PDF's mark may stand this far in (ISO 32000-1, annex H)
_ZIPPED = (b"PK\x03\x04", b"PK\x05\x06")  # with members, and without any (APPNOTE.TXT 4.3.7, 4.3.16)
_OFFICE = frozenset(".docx .docm .dotx .pptx .odt .odp .ott .pages .key".split())
_SHEETS = frozenset(".xlsx .xlsm .xlsb .ods .numbers".split())
_BOOKS = frozenset({".epub"})
OFFICE_FILE, BOOK = "an office file", "an e-book (EPUB)"
"""What a ZIP can be besides an archive of files."""

_OTHERS = (
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a picture or a recording (RIFF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3\0", "a database (SQLite)"),
    (b"\xd0\xcf\x11\xe0", "an old office file"),
    (b"7z\xbc\xaf", "a compressed file (7z)"),
    (b"Rar!", "a compressed file (RAR)"),
    (b"{\\rtf", "a rich-text file (RTF)"),
)
_PROLOGUE = rb"\s*(?:<\?xml[^>]*>\s*)?(?:(?:<!--.*?-->|<\?[^>]*\?>)\s*)*"
_MARKUP = re.compile(_PROLOGUE + rb"<(!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.S)
_FEED = re.compile(_PROLOGUE + rb"(?:<!doctype\s+rss[^>]*>\s*)?<(rss|feed|rdf:rdf)\b", re.IGNORECASE | re.S)


def choose_format(name: str, data: bytes) -> Format:
    """The format of the file called `name` that holds `data`.

    Raises:
        UnreadableFileError: it is of a kind that is not read here.
    """
    suffix = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:_HEAD] and not data.startswith(_ZIPPED):
        return Format.PDF
    if suffix == ".pdf":
        return Format.PDF
    if data.startswith(_ZIPPED):
        return _zipped(suffix)
    if suffix == ".heihe":
        raise UnreadableFileError("is a library. Open it, or merge it into this one.")
    for mark, what in _OTHERS:
        if data.startswith(mark):
            raise not_read(what)
    if found := _by_markup(suffix, data[:_HEAD]):
        return found
    if suffix and suffix not in SUFFIXES:
        raise UnreadableFileError(f"is of a kind ({suffix}) that is not read here. Read are {_readable()}.")
    return SUFFIXES.get(suffix, Format.TEXT)


def _zipped(suffix: str) -> Format:
    if suffix in _OFFICE:
        raise not_read(OFFICE_FILE)
    if suffix in _SHEETS:
        raise UnreadableFileError("is a spreadsheet, which is not read here. Save it as .csv.")
    if suffix in _BOOKS:
        raise not_read(BOOK)
    return Format.ZIP


def not_read(what: str) -> UnreadableFileError:
    """The refusal of a file that is `what`, which fits after its name."""
    return UnreadableFileError(f"is {what}, which is not read here. Save its text as .txt, .html or .pdf.")


def _by_markup(suffix: str, head: bytes) -> Format | None:
    """What the first bytes say where the name says nothing, or no more than that it is text or XML."""
    if SUFFIXES.get(suffix, Format.TEXT) not in (Format.TEXT, Format.FEED):
        return None
    if _MARKUP.match(head):
        return Format.HTML
    return Format.FEED if _FEED.match(head) else None


def _readable() -> str:
    return ", ".join(sorted(SUFFIXES))
