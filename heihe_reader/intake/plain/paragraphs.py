"""Which lines of a plain text belong together: one block a line, or several lines wrapped by hand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from heihe_reader.intake.piece import Piece
from heihe_reader.intake.shape import columns, ends_sentence, has_han, starts_list_item, starts_lower

_WIDEST_WRAP = 120  # columns; wider lines are whole paragraphs
_NARROWEST_WRAP = 40
_SLACK = 2  # columns that an editor may leave free for its own reasons
_SHORTEST_OPEN = 25  # columns of a line that a lower-case line may go on from
_FIRST_WORD = re.compile(r"\S+")
_LINE_END = re.compile("[\n\x0b\x0c\x85\u2028\u2029]")  # what Unicode ends lines with (UAX 14); CR is LF by now
_RULE = re.compile(r"[\s\-–—_=*~#.·•]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not empty: where its first and last visible characters stand, and what came before."""

    start: int
    text: str
    indent: int
    apart: int  # empty lines before it


def pieces_of(text: str) -> tuple[Piece, ...]:
    """The blocks of a plain text, all of them still paragraphs of the body."""
    lines = tuple(_lines(text))
    width = _wrap_width(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_piece(text, group) for group in groups)


def _lines(text: str) -> Iterator[Line]:
    at = apart = 0
    for raw in _LINE_END.split(text):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            yield Line(at + indent, words, indent, apart)
            apart = 0
        else:
            apart += 1
        at += len(raw) + 1


def _wrap_width(lines: Sequence[Line]) -> int:
    """The width in columns at which the text was wrapped by hand, or 0.

    Wrapped lines are filled greedily: the next line's first word would not have fitted. Lines that were ended on
    purpose show no such rule.
    """
    pairs = [(columns(a.text), b) for a, b in pairwise(lines) if not b.apart]
    if len(pairs) < 3:
        return 0
    widths = sorted(width for width, _ in pairs)
    width = widths[ceil(0.95 * len(widths)) - 1]
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return 0
    full = sum(1 for taken, follower in pairs if taken + _first_word(follower.text) > width - _SLACK)
    return width if full >= 0.6 * len(pairs) else 0


def _first_word(line: str) -> int:
    """The room that the first word of `line` would have needed on the line above, in columns."""
    if has_han(line[:1]):
        return 2
    found = _FIRST_WORD.match(line)
    return 1 + columns(found.group()) if found else 0


def _goes_on(group: Sequence[Line], line: Line, width: int) -> bool:
    last = group[-1]
    if line.apart or starts_list_item(line.text):
        return False
    if _is_row(last) or _is_row(line):
        return _is_row(last) and _is_row(line)
    if last.text.startswith(">") or line.text.startswith(">"):
        return last.text.startswith(">") and line.text.startswith(">")
    if _is_rule(last) or _is_rule(line) or line.text.startswith(last.text):
        return False  # a line that begins with all of the one above says it again
    taken = columns(last.text)
    in_item = starts_list_item(group[0].text)
    if width and taken + _first_word(line.text) > width - _SLACK:
        return line.indent <= last.indent or in_item
    if in_item and line.indent > group[0].indent:
        return True
    return starts_lower(line.text) and taken >= _SHORTEST_OPEN and not ends_sentence(last.text)


def _is_row(line: Line) -> bool:
    text = line.text  # without white space at its ends
    return "\t" in text or (len(text) > 1 and text[0] == text[-1] == "|")


def _is_rule(line: Line) -> bool:
    return bool(_RULE.fullmatch(line.text))


def _piece(text: str, group: Sequence[Line]) -> Piece:
    start, end = group[0].start, group[-1].start + len(group[-1].text)
    return Piece(text[start:end], start, apart=group[0].apart)
