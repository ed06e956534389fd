"""The one door into this room: a file's bytes in, drafts out."""

from collections.abc import Callable

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, ReadResult
from heihe_reader.intake.encoding import decode
from heihe_reader.intake.formats import Format, choose_format
from heihe_reader.intake.html.reader import declared_charset, read_html
from heihe_reader.intake.jsonl import read_json_lines
from heihe_reader.intake.markdown import read_markdown
from heihe_reader.intake.plain.reader import read_plain

_LARGEST_TEXT = 50_000_000  # bytes


def read_file(path: str, name: str, data: bytes) -> ReadResult:
    """The articles in a file called `name` that holds `data`. `path` is only for telling where it came from.

    PDFs are read by `pages.read_pdf` and made into a draft by `paged.draft_of_pages`; `formats.choose_format` tells them.

    Raises:
        UnreadableFileError: it cannot be read. The message is a sentence that says why and what to do.
    """
    try:
        return _read(name, data)
    except UnreadableFileError as error:
        raise UnreadableFileError(f"{name or path} {error}") from error


def _read(name: str, data: bytes) -> ReadResult:
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
    readers: dict[Format, Callable[[str], Draft]] = {
        Format.TEXT: read_plain,
        Format.MARKDOWN: read_markdown,
        Format.HTML: read_html,
    }
    draft = readers[kind](text)
    if not draft.blocks:
        raise UnreadableFileError("shows no text. Check that it was saved whole.")
    return ReadResult(kind.value, (draft,))
