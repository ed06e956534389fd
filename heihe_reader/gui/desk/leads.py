"""What leads elsewhere from a text: note markers, numbers before notes, links, and addresses as they are written."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from heihe_reader.model.block import Block, BlockKind, Link, NoteMark
from heihe_reader.model.span import Span

_NUMBER = re.compile(r"\s*[\[(]?(?P<n>\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?:[\])]?[.:)]?)(?=\D|$)")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ADDRESS = re.compile(r"https?://[^\s<>\"«»“”„‘’\u3000-\u303f\uff00-\uffef]+", re.IGNORECASE)
_BEHIND = ".,;:!?'…"  # what ends a sentence and no address
_NOTES = (BlockKind.LIST_ITEM, BlockKind.PARAGRAPH)
_LONGEST = 2000  # code points of an address


class LeadKind(Enum):
    """Where a lead goes."""

    NOTE = auto()  # from a marker to its note
    BACK = auto()  # from a note's number to its marker
    ADDRESS = auto()  # out of the program


class Lead(NamedTuple):
    """A stretch of the text that leads elsewhere: to `target` in the same text, or out to an `address`.

    `written` is true for an address that the text itself spells out.

    `plain` is true for a marker of bare digits, neither raised nor in brackets by itself.
    """

    kind: LeadKind
    span: Span
    target: Span | None = None
    address: str = ""
    plain: bool = False
    written: bool = False


class Leads:
    """The leads of one text, found where they are asked for. Offsets are code points."""

    def __init__(
        self,
        text: str = "",
        blocks: Sequence[Block] = (),
        marks: Sequence[NoteMark] = (),
        links: Sequence[Link] = (),
    ) -> None:
        """`links` are in order and do not overlap."""
        self.text = text
        self._blocks = blocks
        self._marks = marks
        self._links = links

    def touching(self, start: int, end: int) -> list[Lead]:
        """The leads in `[start, end)`, in order. Of two in one place a note outranks a link, and a link an address that
        the text spells out.
        """
        found = [lead for lead in self._notes if lead.span.start < end and lead.span.end > start] if self._marks else []
        for some in (self._linked(start, end), self._addresses(start, end)):
            taken = [lead.span for lead in found]
            found = sorted([*found, *(lead for lead in some if _is_free(lead.span, taken))], key=_begin)
        return found

    def beside(self, offset: int, direction: int) -> Lead | None:
        """The next lead that begins behind `offset` (1), or the last that begins before it (-1)."""
        if direction > 0:
            behind = self.touching(offset, len(self.text))
            return next((lead for lead in behind if lead.span.start > offset), None)
        before = self.touching(0, offset)
        return next((lead for lead in reversed(before) if lead.span.start < offset), None)

    def at(self, offset: int) -> Lead | None:
        """The lead at a code point."""
        around = self.touching(max(offset - _LONGEST, 0), min(offset + _LONGEST, len(self.text)))
        return next((lead for lead in around if lead.span.start <= offset < lead.span.end), None)

    def words_of(self, lead: Lead) -> str:
        """What a lead leads to: the note's words, or the address."""
        return lead.target.of(self.text).strip() if lead.kind is LeadKind.NOTE and lead.target else lead.address

    def _linked(self, start: int, end: int) -> Iterator[Lead]:
        at = bisect_right(self._links, start, key=lambda link: link.span.end)
        for link in islice(self._links, at, None):
            if link.span.start >= end:
                return
            yield Lead(LeadKind.ADDRESS, link.span, address=link.target)

    def _addresses(self, start: int, end: int) -> Iterator[Lead]:
        if self.text.find("://", start, end) < 0:
            return
        for found in _ADDRESS.finditer(self.text, start, end):
            address = _trimmed(found.group())
            if "." in address[8:]:
                span = Span(found.start(), found.start() + len(address))
                yield Lead(LeadKind.ADDRESS, span, address=address, written=True)

    @cached_property
    def _notes(self) -> tuple[Lead, ...]:
        """Markers with the notes that they mean, and the numbers of these notes with their first markers."""
        notes, leads, known = self._numbered(), [], set()
        for mark in self._marks:
            of_number = notes.get(mark.note, [])
            behind = (note for note in of_number if note[0].start >= mark.span.end)
            note = next(behind, of_number[-1] if of_number else None)
            if note is None or note[0].start <= mark.span.start < note[0].end:
                continue
            plain = mark.span.of(self.text) == mark.note
            leads.append(Lead(LeadKind.NOTE, mark.span, note[0], plain=plain))
            if note[1] is not None and note[1] not in known:
                known.add(note[1])
                leads.append(Lead(LeadKind.BACK, note[1], mark.span))
        return tuple(sorted(leads, key=lambda lead: lead.span.start))

    def _numbered(self) -> dict[str, list[tuple[Span, Span | None]]]:
        """Notes by their numbers: the note, and its number's place where that is written.

        Footnotes go by the number at their beginning, and where none has one, by their order. Where no block is a
        footnote, the numbered paragraphs behind the last marker are taken.
        """
        feet = [block.span for block in self._blocks if block.kind is BlockKind.FOOTNOTE]
        last = max(mark.span.end for mark in self._marks)
        feet = feet or [b.span for b in self._blocks if b.kind in _NOTES and b.span.start >= last]
        found: dict[str, list[tuple[Span, Span | None]]] = {}
        for span in feet:
            if (number := _NUMBER.match(self.text, span.start, span.end)) is not None:
                name = str(int(number["n"].translate(_RAISED)))
                found.setdefault(name, []).append((span, Span(number.start("n"), number.end("n"))))
        if not found and any(block.kind is BlockKind.FOOTNOTE for block in self._blocks):
            found = {str(order): [(span, None)] for order, span in enumerate(feet, start=1)}
        return found


def _begin(lead: Lead) -> int:
    return lead.span.start


def _is_free(span: Span, taken: Sequence[Span]) -> bool:
    """True where a span shares nothing with those taken, which are in order and do not overlap."""
    before = bisect_left(taken, span.end, key=lambda other: other.start) - 1
    return before < 0 or taken[before].end <= span.start


def _trimmed(address: str) -> str:
    """An address without the signs of the sentence around it; brackets stay where they are closed in it."""
    while address and (address[-1] in _BEHIND or _unopened(address)):
        address = address[:-1]
    return address


def _unopened(address: str) -> bool:
    return any(
        address[-1] == right and address.count(left) < address.count(right) for left, right in ("()", "[]", "{}")
    )
