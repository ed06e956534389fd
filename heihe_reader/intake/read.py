"""The one door into this room: a file's bytes in, drafts out."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.archive.reader import read_archive
from heihe_reader.intake.draft import Draft, Reading, ReadResult
from heihe_reader.intake.encoding import decode
from heihe_reader.intake.feeds.reader import read_feed
from heihe_reader.intake.formats import Format, choose_format
from heihe_reader.intake.html.reader import declared_charset, read_html
from heihe_reader.intake.json_file import read_json
from heihe_reader.intake.jsonl import read_json_lines
from heihe_reader.intake.markdown import read_markdown
from heihe_reader.intake.paged import draft_of_pages
from heihe_reader.intake.plain_reader import read_plain
from heihe_reader.intake.tables.reader import is_table, read_table
from heihe_reader.model.pdf import PdfText

Pages = Callable[[bytes], PdfText]
"""Reads a PDF. Handed in: PDFs are the business of another room."""

_LARGEST_TEXT = 50_000_000  # bytes
_PICTURES = "holds pictures of pages, no text. Its pages can be shown; text recognition (OCR) would make it readable."
_NAMES_ITS_ENCODING = frozenset({Format.HTML, Format.FEED})


def read_file(path: str, name: str, data: bytes) -> ReadResult:
    """The articles in a file called `name` that holds `data`, all at once.

    Raises:
        UnreadableFileError: it cannot be read. The message is a sentence that says why and what to do.
    """
    reading = begin_file(path, name, data)
    every = tuple(reading.drafts)
    drafts = tuple(item for item in every if isinstance(item, Draft))
    return ReadResult(reading.media_type, drafts, tuple(item for item in every if isinstance(item, str)))


def no_pages(data: bytes) -> PdfText:
    """For who has no reader of PDFs at hand.

    Raises:
        UnreadableFileError: always.
    """
    raise UnreadableFileError("is a PDF, which is read page by page.")


def begin_file(path: str, name: str, data: bytes, pages: Pages = no_pages) -> Reading:
    """The articles in a file called `name` that holds `data`, as they are asked for. `path` is only for telling where
    it came from, `pages` reads what is a PDF.

    Raises:
        UnreadableFileError: it cannot be read. The message is a sentence that says why and what to do. The drafts
            raise it too, at their end, where there is none.
    """
    try:
        reading = _read(name, data, pages)
    except UnreadableFileError as error:
        raise UnreadableFileError(f"{name or path} {error}") from error
    return replace(reading, drafts=_named(name or path, reading.drafts))


def _named(name: str, drafts: Iterator[Draft | str]) -> Iterator[Draft | str]:
    try:
        yield from drafts
    except UnreadableFileError as error:
        raise UnreadableFileError(f"{name} {error}") from error


def _read(name: str, data: bytes, pages: Pages) -> Reading:
    if not data.strip():
        raise UnreadableFileError("is empty. Check that it was saved whole.")
    kind = choose_format(name, data)
    if kind is Format.PDF:
        return _of_pages(name, pages(data))
    if kind is Format.ZIP:
        return read_archive(data, lambda inner, inside: _read(inner, inside, pages))
    if len(data) > _LARGEST_TEXT:
        raise UnreadableFileError("is larger than 50 MB of text. Split it into smaller files.")
    text = decode(data, declared_charset(data) if kind in _NAMES_ITS_ENCODING else "")
    if not text.strip():
        raise UnreadableFileError("holds only white space. Check that it was saved whole.")
    return _of_text(kind, text)


def _of_pages(name: str, read: PdfText) -> Reading:
    problems = () if read.text else (f"{name} {_PICTURES}",)
    return Reading(Format.PDF.value, iter((draft_of_pages(read), *problems)))


def _of_text(kind: Format, text: str) -> Reading:
    if kind is Format.JSON_LINES:
        return read_json_lines(text)
    if kind is Format.JSON:
        return read_json(text)
    if kind is Format.FEED:
        return read_feed(text)
    if kind in (Format.CSV, Format.TSV) or (kind is Format.TEXT and is_table(text)):
        return read_table(text, Format.TSV if kind is Format.TEXT else kind)
    draft = _draft(kind, text)
    if not draft.blocks:
        raise UnreadableFileError("shows no text. Check that it was saved whole.")
    return Reading(kind.value, iter((draft,)))


def _draft(kind: Format, text: str) -> Draft:
    if kind is Format.HTML:
        return read_html(text)
    return read_markdown(text) if kind is Format.MARKDOWN else read_plain(text)
