"""Reads a table: an article a row, its columns known by their names."""

from collections.abc import Iterator, Sequence
from functools import partial

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, Origin, Reading
from heihe_reader.intake.field_names import PAGES, TEXTS, field_name, is_known
from heihe_reader.intake.formats import Format
from heihe_reader.intake.piecewise import drafts_of_pieces
from heihe_reader.intake.row import draft_of_fields, first_filled, is_filled
from heihe_reader.intake.tables.form import Heading, form_of, heading_of
from heihe_reader.intake.tables.records import Form, Record, records

_NAMED = 12  # columns that a refusal names
_LONGEST = 40  # characters of a column's name in it


def read_table(text: str, kind: Format) -> Reading:
    """The articles of a table, read as they are asked for. A row that is none is named in its place.

    Rows are counted as a spreadsheet counts them, the heading included: row 0 of the draft is row 1 there.

    Raises:
        UnreadableFileError: no column holds texts; reading to the end raises it where no row holds an article.
    """
    lines = text.split("\n")  # not splitlines: a cell may hold U+2028 and its kin
    form = form_of(lines, "\t" if kind is Format.TSV else ",")
    heading = heading_of(lines, form)
    if not heading.texts:
        raise UnreadableFileError(
            f"has no column of texts. Its columns are: {_columns(heading.names)}. Name the one with the texts “text”."
        )
    media_type = Format.TSV if form.delimiter == "\t" else Format.CSV
    return Reading(media_type.value, _drafts(lines, form, heading), len(lines))


def is_table(text: str) -> bool:
    """True for a text that is a table with tabs between its cells, as Excel saves “Unicode text”."""
    lines = text.split("\n", 3)[:3]
    names = [field_name(name) for name in lines[0].split("\t")]
    known = sum(is_known(name) for name in names)
    return known > 1 and 2 * known >= len(names) and any(name in (*TEXTS, *PAGES) for name in names)


def _drafts(lines: Sequence[str], form: Form, heading: Heading) -> Iterator[Draft | str]:
    below = (record for record in records(lines, form) if record.number > heading.row)
    filled = (record for record in below if record.open or not record.is_blank)
    pieces = ((f"Row {record.number + 1}", partial(_draft, record, heading)) for record in filled)
    return drafts_of_pieces(pieces, "holds no article: none of its rows has a text.")


def _draft(record: Record, heading: Heading) -> Draft:
    if record.open:
        raise UnreadableFileError("opens a quotation mark that is never closed.")
    if any(cell.strip() for cell in record.cells[len(heading.names) :]):
        raise UnreadableFileError(
            f"has {len(record.cells)} cells under {len(heading.names)} columns: a delimiter in it is not quoted."
        )
    fields = first_filled((name, cell) for name, cell in zip(heading.names, record.cells, strict=False) if name.strip())
    if not any(name in fields and is_filled(fields[name]) for name in heading.texts):
        raise UnreadableFileError("has no text.")
    texts = [name for name in heading.texts if name not in PAGES]
    return draft_of_fields(fields, Origin(row=record.number), texts)


def _columns(names: Sequence[str]) -> str:
    shown = [" ".join(name.split())[:_LONGEST] for name in names if name.strip()]
    more = f" and {len(shown) - _NAMED} more" if len(shown) > _NAMED else ""
    return ", ".join(f"“{name}”" for name in shown[:_NAMED]) + more
