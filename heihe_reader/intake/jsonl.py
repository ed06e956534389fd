"""Reads files with one article a line, each an object in JSON."""

import json
from collections.abc import Iterator, Mapping
from functools import partial

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, Origin, Reading
from heihe_reader.intake.formats import Format
from heihe_reader.intake.piecewise import drafts_of_pieces
from heihe_reader.intake.row import draft_of_fields


def read_json_lines(text: str) -> Reading:
    """The articles of a file with one a line, read as they are asked for. A line that is none is named in its place.

    Reading to the end raises UnreadableFileError where no line holds an article.
    """
    return Reading(Format.JSON_LINES.value, _drafts(text), text.count("\n") + 1)


def _drafts(text: str) -> Iterator[Draft | str]:
    lines = ((row, line) for row, line in enumerate(_lines(text)) if line.strip())
    pieces = ((f"Line {row + 1}", partial(_draft, line, row)) for row, line in lines)
    return drafts_of_pieces(pieces, "holds no article: none of its lines is an object with a text.")


def _lines(text: str) -> Iterator[str]:
    # Not splitlines: JSON may hold U+2028 and its kin inside a string.
    yield from text.split("\n")


def _draft(line: str, row: int) -> Draft:
    return draft_of_fields(_fields(line), Origin(row=row))


def _fields(line: str) -> Mapping[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError("is not valid JSON.") from error
    if not isinstance(row, dict):
        raise UnreadableFileError("is not an object with named fields.")
    return row
