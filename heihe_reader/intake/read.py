"""The one door into this room: a file's bytes in, drafts out."""

from collections.abc import Iterator
from dataclasses import replace

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, Reading, ReadResult
from heihe_reader.intake.encoding import decode
from heihe_reader.intake.formats import Format, choose_format
from heihe_reader.intake.html.reader import declared_charset, read_html
from heihe_reader.intake.jsonl import read_json_lines
from heihe_reader.intake.markdown import read_markdown
from heihe_reader.intake.plain_reader import read_plain

_LARGEST_TEXT = 50_000_000  # bytes


def read_file(path: str, name: str, data: bytes) -> ReadResult:
    """The articles in a file called `name` that holds `data`, all at once.

    Raises:
        UnreadableFileError: it cannot be read. The message is a sentence that says why and what to do.
    """
    reading = begin_file(path, name, data)
    every = tuple(reading.drafts)
    drafts = tuple(item for item in every if isinstance(item, Draft))
    return ReadResult(reading.media_type, drafts, tuple(item for item in every if isinstance(item, str)))


def begin_file(path: str, name: str, data: bytes) -> Reading:
    """The articles in a file called `name` that holds `data`, as they are asked for. `path` is only for telling where
    it came from.

    PDFs are told by `formats.choose_format`, read by `pages.read_pdf` and drafted by `paged.draft_of_pages`.

    Raises:
        UnreadableFileError: it cannot be read. The message is a sentence that says why and what to do. The drafts
            raise it too, at their end, where there is none.
    """
    try:
        reading = _read(name, data)
    except UnreadableFileError as error:
        raise UnreadableFileError(f"{name or path} {error}") from error
    return replace(reading, drafts=_named(name or path, reading.drafts))


def _named(name: str, drafts: Iterator[Draft | str]) -> Iterator[Draft | str]:
    try:
        yield from drafts
    except UnreadableFileError as error:
        raise UnreadableFileError(f"{name} {error}") from error


def _read(name: str, data: bytes) -> Reading:
    if not data.strip():
        raise UnreadableFileError("is empty. Check that it was saved whole.")
    kind = choose_format(name, data)
    if len(data) > _LARGEST_TEXT:
        raise UnreadableFileError("is larger than 50 MB of text. Split it into smaller files.")
    if kind is Format.PDF:
        raise UnreadableFileError("is a PDF, which is read page by page.")
    text = decode(data, declared_charset(data) if kind is Format.HTML else "")
    if not text.strip():
        raise UnreadableFileError("holds only white space. Check that it was saved whole.")
    if kind is Format.JSON_LINES:
        return read_json_lines(text)
    draft = _draft(kind, text)
    if not draft.blocks:
        raise UnreadableFileError("shows no text. Check that it was saved whole.")
    return Reading(kind.value, iter((draft,)))


def _draft(kind: Format, text: str) -> Draft:
    if kind is Format.HTML:
        return read_html(text)
    return read_markdown(text) if kind is Format.MARKDOWN else read_plain(text)
