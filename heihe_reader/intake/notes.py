"""Finds note markers in running text: the "12" after a word, known by the rising row that they make."""

import re
from collections.abc import Sequence

from heihe_reader.intake.piece import Piece
from heihe_reader.model.block import BlockKind, NoteMark
from heihe_reader.model.span import Span

_RUNNING = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.CAPTION}
)
_GLUED = re.compile(
    r"(?P<n>[1-9](?<=[^\W\d_.,].|[.,;:!?”’\"')\]»。，；：！？」』）].)\d{0,2})(?=[\s”’\"')\]»,.;:]|$|[\u4e00-\u9fff])"
)
_BRACKETED = re.compile(r"(?<=\S)\s?\[(?P<n>[1-9]\d{0,2})\]")  # only where "[" stands: it looks at each character
_RAISED = re.compile(r"(?P<n>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?!\w)")
_RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_UNIT = re.compile(r"(?:^|[\s(/])(?:[kcm]?m|km|mi|ft|in|yd)$", re.IGNORECASE)
_FEWEST = 3  # markers that make a row; one or two numbers after words prove nothing
_NUMBERED = re.compile(r"[.,]\d$|\d[.,]$")


def note_marks(pieces: Sequence[Piece]) -> tuple[NoteMark, ...]:
    """The note markers in `pieces`, placed in the article's text.

    A number is a marker when it is the next in a row that begins with 1: the rising row is what tells markers from
    years, ages and decimals. Method: research notes of this project, checked by eye on real analyses.
    """
    running = [p for p in pieces if p.kind in _RUNNING]
    bracketed = [p for p in running if "[" in p.text]
    rows = [_row(bracketed, _BRACKETED), _row(running, _RAISED), _row(running, _GLUED)]
    return max(rows, key=len)


def _row(pieces: Sequence[Piece], pattern: re.Pattern[str]) -> tuple[NoteMark, ...]:
    marks: list[NoteMark] = []
    expected = 1
    for piece in pieces:
        for found in pattern.finditer(piece.text):
            number = int(found["n"].translate(_RAISED_DIGITS))
            if number not in (expected, expected + 1) or (number == 2 and not marks) or _in_sentence(piece.text, found):
                continue
            expected = number + 1
            start, end = (piece.start + at for at in found.span("n" if pattern is _GLUED else 0))
            marks.append(NoteMark(Span(start, end), str(number)))
    return tuple(marks) if len(marks) >= _FEWEST else ()


def _in_sentence(text: str, found: re.Match[str]) -> bool:
    """True for a number that is part of the sentence: a decimal, a square metre, a name such as "G20"."""
    before = text[max(0, found.start() - 6) : found.start()]
    if _UNIT.search(before) or (_NUMBERED.search(before) and not _ends_year(text, found)):
        return True
    word = re.search(r"[\w\-]+$", text[max(0, found.start("n") - 40) : found.start("n")])
    return word is not None and found["n"].isdigit() and found["n"].isascii() and _is_code(word.group())


def _ends_year(text: str, found: re.Match[str]) -> bool:
    """True after a sentence that ends with a year ("in May 2014.15 The"), which no decimal looks like."""
    before, after = text[max(0, found.start() - 6) : found.start()], text[found.end() : found.end() + 2]
    return bool(re.search(r"(?<!\d)(?:1[5-9]|20)\d\d[.,]$", before)) and (
        not after.strip() or after.strip()[:1].isupper()
    )


def _is_code(word: str) -> bool:
    """True for "COVID-19", "A4", "G7", "Su-24", "siberia-2": capitals only, one letter, or a hyphen at the end."""
    return word.endswith("-") or (len(word) <= 2 and word.isupper()) or any(c.isdigit() for c in word)
