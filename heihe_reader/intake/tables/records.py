"""The records of a table in text: cells, and the lines they stand on (RFC 4180, read leniently)."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LONGEST = 50_000_000  # characters of a cell: as many as a file may have
_ANEW = 20  # times the rest of a table is read again after a quotation mark that is never closed


@dataclass(frozen=True, slots=True)
class Form:
    """How a table is written: what parts its cells, what lets a quotation mark stand in one, its first line."""

    delimiter: str = ","
    escape: str | None = None
    start: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """A row. `number` counts from 0, the heading included, as a spreadsheet does from 1; its lines are [first, end).

    `open` says that a quotation mark in it is never closed, so that its cells are not what was meant.
    """

    number: int
    cells: tuple[str, ...]
    first: int
    end: int
    open: bool = False

    @property
    def is_blank(self) -> bool:
        """True where no cell holds anything."""
        return not any(cell.strip() for cell in self.cells)


def records(lines: Sequence[str], form: Form) -> Iterator[Record]:
    """The rows on these lines (without their ends).

    A quotation mark that is never closed would swallow all rows to the end: then the row with it is given as open, and
    the next line begins another.
    """
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST))
    at, number = form.start, 0
    for _ in range(_ANEW):
        held: Record | None = None
        for record in _read(lines, at, number, form):
            if held is not None:
                yield held
            held = record
        if held is None:
            return
        if not _is_open(lines, held):
            yield held
            return
        yield Record(held.number, held.cells, held.first, held.first + 1, open=True)
        at, number = held.first + 1, held.number + 1


def _read(lines: Sequence[str], at: int, number: int, form: Form) -> Iterator[Record]:
    reader = csv.reader(
        (f"{line}\n" for line in lines[at:]),
        delimiter=form.delimiter,
        escapechar=form.escape,
        doublequote=form.escape is None,
    )
    first = at
    for row, cells in enumerate(reader, number):
        end = at + reader.line_num
        yield Record(row, tuple(cells), first, end)
        first = end


def _is_open(lines: Sequence[str], last: Record) -> bool:
    """True for a last record that took in other lines because of a quotation mark without its fellow."""
    return last.end - last.first > 1 and sum(line.count('"') for line in lines[last.first : last.end]) % 2 == 1
