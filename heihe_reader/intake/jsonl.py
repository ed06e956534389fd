"""Reads files with one article a line, each an object in JSON."""

import json
from collections.abc import Iterator, Mapping

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, Reading
from heihe_reader.intake.drafting import Origin
from heihe_reader.intake.encoding import clean
from heihe_reader.intake.fields import PAGES, TEXTS, metadata_of
from heihe_reader.intake.formats import Format
from heihe_reader.intake.html.reader import read_html
from heihe_reader.intake.plain_reader import read_plain


def read_json_lines(text: str) -> Reading:
    """The articles of a file with one a line, read as they are asked for. A line that is none is named in its place.

    Reading to the end raises UnreadableFileError where no line holds an article.
    """
    return Reading(Format.JSON_LINES.value, _drafts(text), text.count("\n") + 1)


def _drafts(text: str) -> Iterator[Draft | str]:
    found, first = False, ""
    for row, line in enumerate(_lines(text)):
        if not line.strip():
            continue
        try:
            yield _draft(line, row)
            found = True
        except UnreadableFileError as error:
            problem = f"Line {row + 1} {error}"
            first = first or f" {problem}"
            yield problem
    if not found:
        raise UnreadableFileError(f"holds no article: none of its lines is an object with a text.{first}")


def _lines(text: str) -> Iterator[str]:
    # Not splitlines: JSON may hold U+2028 and its kin inside a string.
    yield from text.split("\n")


def _draft(line: str, row: int) -> Draft:
    fields = _fields(line)
    known, origin = metadata_of(fields), Origin(row=row)
    for name in TEXTS:
        words = fields.get(name)
        if isinstance(words, str) and words.strip():
            return read_plain(clean(words), known, origin)
    for name in PAGES:
        page = fields.get(name)
        if isinstance(page, str) and page.strip():
            return read_html(clean(page), known, origin)
    raise UnreadableFileError(f"has no text: none of the fields {', '.join((*TEXTS[:5], PAGES[0]))} is filled.")


def _fields(line: str) -> Mapping[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError("is not valid JSON.") from error
    if not isinstance(row, dict):
        raise UnreadableFileError("is not an object with named fields.")
    return {str(k).strip().lower(): v for k, v in row.items()}
