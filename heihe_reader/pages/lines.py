"""The lines of a PDF page as plain values: words, place, size, and the raised numbers in them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pymupdf

from heihe_reader.model.block import Link, NoteMark
from heihe_reader.model.span import Span
from heihe_reader.pages.links import Target, links_in, targets_of, with_words

# White space is kept for column gaps; ligatures come apart ("fi"), pictures stay out.
TEXT_FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
_SUPERSCRIPT = 1  # bit of a span's flags
_BOLD = 16
_RAISED_SIZE = 0.8  # of the line's size; smaller and raised is a marker
_RAISED_BY = 0.15  # of the line's size
_NUMBER = re.compile(r"\d{1,3}")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of a page. Places and sizes are in points from the page's top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    bold: bool = False
    sideways: bool = False
    marks: tuple[NoteMark, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def width(self) -> float:
        """From the left to the right end."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """The height of its middle line."""
        return (self.top + self.bottom) / 2


def lines_of(page: pymupdf.Page) -> Iterator[PageLine]:
    """The lines of a page as they are drawn, in no order that can be relied on."""
    targets = targets_of(page)
    for block in page.get_text("rawdict" if targets else "dict", flags=TEXT_FLAGS)["blocks"]:
        for line in block.get("lines", ()):
            if (read := _line(line, targets)) is not None:
                yield read


def cleaned(words: str) -> str:
    """What is kept of words as a PDF has them, letter by letter: no control signs, no halves of letters."""
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", words.replace("\t", " ")))


def _line(line: Mapping[str, Any], targets: Sequence[Target]) -> PageLine | None:
    spans: Sequence[Mapping[str, Any]] = [with_words(span) for span in line["spans"]] if targets else line["spans"]
    text, marks = _words(spans)
    lead = len(text) - len(text.lstrip())
    shown = text.strip()
    if not shown:
        return None
    left, top, right, bottom = line["bbox"]
    return PageLine(
        shown,
        left,
        top,
        right,
        bottom,
        size=_size(spans),
        bold=_is_bold(spans),
        sideways=abs(line["dir"][1]) > 0.5,
        marks=tuple(
            NoteMark(Span(m.span.start - lead, m.span.end - lead), m.note) for m in marks if m.span.start > lead
        ),
        links=links_in([(cleaned(c["c"]), c["bbox"]) for s in spans for c in s["chars"]], targets) if targets else (),
    )


def _words(spans: Sequence[Mapping[str, Any]]) -> tuple[str, list[NoteMark]]:
    size, base = _size(spans), _baseline(spans)
    text = ""
    marks: list[NoteMark] = []
    for span in spans:
        words = cleaned(span["text"])
        if _is_raised(span, size, base):
            at = len(text)
            marks += [
                NoteMark(Span(at + f.start(), at + f.end()), str(int(f.group()))) for f in _NUMBER.finditer(words)
            ]
        text += words
    return text, marks


def _size(spans: Sequence[Mapping[str, Any]]) -> float:
    """The size in points that most of the line's letters have."""
    counts: dict[float, int] = {}
    for span in spans:
        counts[span["size"]] = counts.get(span["size"], 0) + len(span["text"].strip())
    return float(max(counts, key=lambda size: (counts[size], size)))


def _baseline(spans: Sequence[Mapping[str, Any]]) -> float:
    return float(max(spans, key=lambda span: len(span["text"]))["origin"][1])


def _is_raised(span: Mapping[str, Any], size: float, base: float) -> bool:
    if not span["text"].strip().isascii() or not any(c.isdigit() for c in span["text"]):
        return False
    small = span["size"] < _RAISED_SIZE * size and base - span["origin"][1] > _RAISED_BY * size
    return bool(span["flags"] & _SUPERSCRIPT) or small


def _is_bold(spans: Sequence[Mapping[str, Any]]) -> bool:
    letters = sum(len(s["text"].strip()) for s in spans)
    return sum(len(s["text"].strip()) for s in spans if s["flags"] & _BOLD) > 0.8 * letters
