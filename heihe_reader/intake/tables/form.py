"""How a table is written and where its heading is, told by its first rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from heihe_reader.intake.field_names import PAGES, SUMMARIES, TEXTS, field_name, is_known
from heihe_reader.intake.tables.records import Form, Record, records

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 3000  # lines by which the form is told
_ROWS = 40  # rows
_UPPER = 6  # rows among which the heading is: exports begin with lines about themselves
_SAID = re.compile(r'"?sep=(?P<delimiter>.)"?', re.IGNORECASE)  # as Excel writes and reads it


@dataclass(frozen=True, slots=True)
class Heading:
    """The names of the columns, which of them hold texts, and the number of the row they stand in."""

    names: tuple[str, ...]
    texts: tuple[str, ...]
    row: int


def form_of(lines: Sequence[str], likely: str = ",") -> Form:
    """The form of the table on these lines; `likely` is the delimiter that its name speaks for."""
    sample = lines[:_SAMPLE]
    form = Form(likely, _escape(sample))
    if sample and (said := _SAID.fullmatch(sample[0].strip(" "))):
        return replace(form, delimiter=said["delimiter"], start=1)
    order = sorted(_DELIMITERS, key=lambda delimiter: delimiter != likely)
    return max((replace(form, delimiter=delimiter) for delimiter in order), key=lambda f: _fits(sample, f))


def heading_of(lines: Sequence[str], form: Form) -> Heading:
    """The heading: the first row with a column of texts by its name, else the first of all, with no such column."""
    rows = _rows(lines[:_SAMPLE], form, _UPPER)
    for wanted in ((*TEXTS, *PAGES), SUMMARIES):
        for row in rows:
            texts = tuple(name for name in wanted if name in {field_name(cell) for cell in row.cells})
            if texts:
                return Heading(row.cells, texts, row.number)
    return Heading(rows[0].cells if rows else (), (), rows[0].number if rows else 0)


def _escape(lines: Sequence[str]) -> str | None:
    """A backslash, where quotation marks inside of cells have one before them and are not doubled."""
    text = "\n".join(lines)
    return "\\" if text.count('\\"') > text.count('""') else None


def _fits(lines: Sequence[str], form: Form) -> tuple[bool, int, float, int]:
    """How well a form fits: a column of texts, columns with known names, rows as long as the heading, columns."""
    rows = _rows(lines, form, _ROWS)
    heading = heading_of(lines, form)
    known = sum(is_known(name) for name in heading.names)
    below = [row for row in rows if row.number > heading.row]
    even = sum(len(row.cells) == len(heading.names) for row in below) / max(len(below), 1)
    return bool(heading.texts), known, even, len(heading.names)


def _rows(lines: Sequence[str], form: Form, most: int) -> list[Record]:
    return list(islice((row for row in records(lines, form) if not row.is_blank), most))
