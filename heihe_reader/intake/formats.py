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
    ".pdf": Format.PDF,
}
_HEAD = 1024  # bytes: a PDF's mark may stand this far in (ISO 32000-1, annex H)
_OTHERS = (
    (b"PK\x03\x04", "a ZIP archive or an office file"),
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
_MARKUP = re.compile(rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.S)


def choose_format(name: str, data: bytes) -> Format:
    """The format of the file called `name` that holds `data`.

    Raises:
        UnreadableFileError: it is of a kind that is not read here.
    """
    if b"%PDF-" in data[:_HEAD]:
        return Format.PDF
    suffix = PurePath(name).suffix.lower()
    if suffix == ".pdf":
        return Format.PDF
    for mark, what in _OTHERS:
        if data.startswith(mark):
            raise UnreadableFileError(f"is {what}, which is not read here. Save its text as .txt, .html or .pdf.")
    by_name = SUFFIXES.get(suffix)
    if by_name is Format.TEXT and _MARKUP.match(data[:_HEAD]):
        return Format.HTML
    if by_name is not None:
        return by_name
    if _MARKUP.match(data[:_HEAD]):
        return Format.HTML
    if suffix:
        raise UnreadableFileError(f"is of a kind ({suffix}) that is not read here. Read are {_readable()}.")
    return Format.TEXT


def _readable() -> str:
    return ", ".join(sorted(SUFFIXES))
