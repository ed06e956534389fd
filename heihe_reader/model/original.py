"""The pages of an original as plain values: drawn, with the words that stand on them."""

from dataclasses import dataclass

from heihe_reader.model.span import Span


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page as a picture of `width` by `height` pixels: red, green and blue, a byte each, `stride` bytes a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class WordBox:
    """Where a word stands on its page, in points from the top left corner of the page as it is shown.

    `span` counts code points of the article's text; `line` is the number of its line on the page, so that neighbours
    can be told. `edges` are the places between its letters, one more than there are letters, falling where it is read
    from the right; empty where only the word as a whole has a sure place.
    """

    span: Span
    line: int
    left: float
    top: float
    right: float
    bottom: float
    edges: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class PageRun:
    """A stretch of the text that stands on one page (from 0). A page may have several, a stretch is on one page."""

    span: Span
    page: int
