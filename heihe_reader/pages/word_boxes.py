"""Where the words of a page stand, letter by letter, on the page as it is shown."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pymupdf

from heihe_reader.model.original import WordBox
from heihe_reader.model.span import Span
from heihe_reader.pages.lines import TEXT_FLAGS, PageLine, cleaned

Box = tuple[float, float, float, float]
LineKey = tuple[str, float, float]
"""A line's words, left end and top: what it is known by when its page is read a second time."""

_WORD = re.compile(r"\S+")
_HYPHENS = "-\u2010\u00ad"
_RISE, _FALL = 0.92, 0.26  # of the type size: how far letters reach above and below the line they stand on
_LEVEL = 0.02  # of its direction, by which a line may lean


@dataclass(frozen=True, slots=True)
class _Letter:
    sign: str
    box: Box


def key_of(line: PageLine) -> LineKey:
    """What a line is known by."""
    return line.text, line.left, line.top


def word_boxes(page: pymupdf.Page, starts: Iterable[tuple[LineKey, int]], text: str) -> Iterator[WordBox]:
    """The words of a page whose lines begin at these offsets of `text`; one that does not stand there gets no box."""
    waiting: dict[LineKey, list[int]] = defaultdict(list)
    for key, start in starts:
        waiting[key].append(start)
    turn = page.rotation_matrix if page.rotation else None
    for number, line in enumerate(_lines(page)):
        letters = _letters(line)
        shown = "".join(letter.sign for letter in letters)
        places = waiting.get((shown, line["bbox"][0], line["bbox"][1]))
        if places:
            yield from _words(letters, shown, places.pop(0), number, turn, text)


def _lines(page: pymupdf.Page) -> Iterator[Mapping[str, Any]]:
    for block in page.get_text("rawdict", flags=TEXT_FLAGS)["blocks"]:
        yield from block.get("lines", ())


def _letters(line: Mapping[str, Any]) -> Sequence[_Letter]:
    """The letters that the line's text was made of, without the blanks at its ends."""
    upright = abs(line["dir"][1]) < _LEVEL and line["dir"][0] > 0
    found = [
        _Letter(sign, _trimmed(c["bbox"], c["origin"][1], span["size"]) if upright else c["bbox"])
        for span in line["spans"]
        for c in span["chars"]
        if (sign := cleaned(c["c"]))
    ]
    first, last = 0, len(found)
    while first < last and found[first].sign.isspace():
        first += 1
    while last > first and found[last - 1].sign.isspace():
        last -= 1
    return found[first:last]


def _trimmed(box: Box, baseline: float, size: float) -> Box:
    """A letter as high as letters are: many fonts say that theirs reach into the lines above and below."""
    left, top, right, bottom = box
    high, low = max(top, baseline - _RISE * size), min(bottom, baseline + _FALL * size)
    return (left, high, right, low) if high < low else box


def _words(
    letters: Sequence[_Letter], shown: str, start: int, line: int, turn: pymupdf.Matrix | None, text: str
) -> Iterator[WordBox]:
    for word in _WORD.finditer(shown):
        at, words = start + word.start(), word.group()
        if words[-1] in _HYPHENS and not text.startswith(words, at):
            words = words[:-1]  # the hyphen went when the two lines became one
        if words and text.startswith(words, at):
            boxes = [letter.box for letter in letters[word.start() : word.start() + len(words)]]
            yield _box(Span(at, at + len(words)), line, boxes, turn)


def _box(span: Span, line: int, boxes: Sequence[Box], turn: pymupdf.Matrix | None) -> WordBox:
    left, top = min(b[0] for b in boxes), min(b[1] for b in boxes)
    right, bottom = max(b[2] for b in boxes), max(b[3] for b in boxes)
    if turn is not None:
        turned = pymupdf.Rect(left, top, right, bottom) * turn
        return WordBox(span, line, turned.x0, turned.y0, turned.x1, turned.y1)
    return WordBox(span, line, left, top, right, bottom, _edges(boxes))


def _edges(boxes: Sequence[Box]) -> tuple[float, ...]:
    """The places between letters that stand in a row; none for letters that stand any other way."""
    from_left = (*(b[0] for b in boxes), boxes[-1][2])
    if all(a <= b for a, b in pairwise(from_left)):
        return from_left
    from_right = (*(b[2] for b in boxes), boxes[-1][0])
    return from_right if all(a >= b for a, b in pairwise(from_right)) else ()
