"""A PDF that is shown as it was printed: its pages as pictures, and where on them the words of its text stand."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

import pymupdf

from heihe_reader.errors import UnreadableFileError
from heihe_reader.model.original import DrawnPage, PageRun, WordBox
from heihe_reader.model.span import Span
from heihe_reader.pages.broken import BROKEN
from heihe_reader.pages.paragraphs import Paragraph
from heihe_reader.pages.read import open_pdf, paragraphs_in
from heihe_reader.pages.word_boxes import LineKey, key_of, word_boxes

_MOST_PIXELS = 24_000_000  # of one picture; a page drawn larger is drawn at this size
_USUAL = (595.0, 842.0)  # points of a page whose size cannot be read

PlacedLine = tuple[LineKey, int]
"""A line and the offset of the text at which it begins."""


class OriginalPdf:
    """An open PDF and the text that was made of it. `text` is what offsets count in, in code points.

    Words have a place where the PDF, read again, gives that very text. Of another text only the paragraphs are placed
    that stand once in both; nothing is guessed.
    """

    def __init__(self, data: bytes, text: str) -> None:
        """Raises `UnreadableFileError` where the PDF cannot be opened."""
        self._document = open_pdf(data)
        self._text = text

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of every page as it is shown, in points."""
        return tuple(self._size(number) for number in range(len(self._document)))

    def _size(self, number: int) -> tuple[float, float]:
        try:
            rect = self._document.load_page(number).rect
        except BROKEN:
            return _USUAL
        return (float(rect.width), float(rect.height)) if rect.width > 0 and rect.height > 0 else _USUAL

    def draw(self, number: int, scale: float) -> DrawnPage:
        """A page (from 0) as a picture, `scale` pixels a point.

        Raises:
            UnreadableFileError: the page cannot be drawn.
        """
        width, height = self._size(number)
        scale = min(scale, (_MOST_PIXELS / (width * height)) ** 0.5)
        try:
            page = self._document.load_page(number)
            drawn = page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csRGB, alpha=False)
        except BROKEN as error:
            raise UnreadableFileError(f"Page {number + 1} is damaged and cannot be drawn.") from error
        return DrawnPage(drawn.width, drawn.height, drawn.stride, bytes(drawn.samples))

    def runs(self) -> tuple[PageRun, ...]:
        """Which stretch of the text stands on which page, in order of the text."""
        found: list[PageRun] = []
        lines = [(at, len(key[0]), page) for page, placed in self._placed.items() for key, at in placed]
        for at, length, page in sorted(lines):
            end = min(at + length, len(self._text))
            last = found[-1] if found else None
            if last is not None and last.page == page:
                found[-1] = PageRun(Span(last.span.start, max(last.span.end, end)), page)
            else:
                found.append(PageRun(Span(at, end), page))
        return tuple(found)

    def words(self, number: int) -> tuple[WordBox, ...]:
        """The words of a page (from 0) that have a sure place, in order of the text."""
        placed = self._placed.get(number)
        if not placed:
            return ()
        boxes = word_boxes(self._document.load_page(number), placed, self._text)
        return tuple(sorted(boxes, key=lambda box: box.span))

    @cached_property
    def _placed(self) -> dict[int, list[PlacedLine]]:
        """The lines of every page with the offsets they begin at."""
        lines: dict[int, list[PlacedLine]] = defaultdict(list)
        paragraphs = paragraphs_in(self._document)
        for paragraph, start in zip(paragraphs, _starts(paragraphs, self._text), strict=True):
            if start is not None:
                for at, item in paragraph.lines:
                    lines[item.page].append((key_of(item.line), start + at))
        return lines


def _starts(paragraphs: Sequence[Paragraph], text: str) -> Iterator[int | None]:
    """Where each paragraph begins in `text`; None for one whose place is not sure."""
    read = [paragraph.text.rstrip() for paragraph in paragraphs]
    if "\n\n".join(read) == text:
        at = 0
        for words in read:
            yield at
            at += len(words) + 2
        return
    found, seen, at = Counter(read), defaultdict(list), 0
    for words in text.split("\n\n"):
        seen[words].append(at)
        at += len(words) + 2
    for words in read:
        if found[words] == 1 and not seen[words] and text.count(words) == 1:
            yield text.index(words)  # it was read as part of a longer paragraph
        else:
            yield seen[words][0] if found[words] == 1 and len(seen[words]) == 1 else None
