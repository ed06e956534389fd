"""The words of one page of an original: from a stretch of the text to its boxes, and from a point to the text."""

from bisect import bisect_right
from collections.abc import Sequence

from heihe_reader.model.original import WordBox
from heihe_reader.model.span import Span

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the top left corner of the page."""

_APART = 4.0  # a point above or below a line counts as so many points beside it
_BESIDE = 0.5


class PageWords:
    """Words in order of the text."""

    def __init__(self, words: Sequence[WordBox]) -> None:
        self.words = tuple(words)
        self._starts = [word.span.start for word in words]

    @property
    def reach(self) -> tuple[int, int]:
        """The code points from the first word to the end of the last one; other pages may have a part in them."""
        return (self._starts[0], self.words[-1].span.end) if self.words else (0, 0)

    def boxes(self, span: Span) -> list[Box]:
        """The rectangles that a stretch of the text fills here: one for each line, or for each part of one."""
        found: list[Box] = []
        before: WordBox | None = None
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        while index < len(self.words) and self._starts[index] < span.end:
            word = self.words[index]
            index += 1
            if word.span.end <= span.start:
                continue
            left, right = _ends(word, span)
            if before is not None and before.line == word.line and word.edges and before.edges:
                last = found[-1]
                box = (min(last[0], left), min(last[1], word.top), max(last[2], right), max(last[3], word.bottom))
                found[-1] = box
            else:
                found.append((left, word.top, right, word.bottom))
            before = word
        return found

    def offset_at(self, x: float, y: float, *, on_letter: bool = False) -> int | None:
        """The code point nearest to a point of the page: between two letters, or the letter itself.

        None where the page has no words.
        """
        if not self.words:
            return None
        word = min(self.words, key=lambda w: _distance(w, x, y))
        if not word.edges:
            middle = (word.left + word.right) / 2
            return word.span.start if on_letter or x < middle else word.span.end
        if on_letter:
            inside = (i for i in range(len(word.span)) if _between(word.edges[i], word.edges[i + 1], x))
            return word.span.start + next(inside, 0)
        return word.span.start + min(range(len(word.edges)), key=lambda i: abs(word.edges[i] - x))

    def hits(self, x: float, y: float) -> bool:
        """True where a point lies on a word."""
        return any(w.left <= x <= w.right and w.top <= y <= w.bottom for w in self.words)


def _ends(word: WordBox, span: Span) -> tuple[float, float]:
    """The left and right end of what a stretch takes of a word."""
    if not word.edges:
        return word.left, word.right
    one = word.edges[max(span.start - word.span.start, 0)]
    two = word.edges[min(span.end, word.span.end) - word.span.start]
    return min(one, two), max(one, two)


def _between(one: float, two: float, x: float) -> bool:
    return min(one, two) <= x <= max(one, two)


def _distance(word: WordBox, x: float, y: float) -> float:
    """How far a point is from a word; a word of the same line is near, however far it ends."""
    above, beside = max(word.top - y, y - word.bottom, 0.0), max(word.left - x, x - word.right, 0.0)
    return above * _APART + beside if above else beside * _BESIDE
