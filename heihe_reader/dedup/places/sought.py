"""A span that is looked for in many copies of its article: most have it word for word, and need no alignment."""

import numpy as np

from heihe_reader.dedup.aligning.seeds import grams
from heihe_reader.dedup.places.wordmap import Reading
from heihe_reader.model.span import Span
from heihe_reader.text.words import U64

ENOUGH = 0.8  # of the words of a span must be aligned in one run
_MARGIN = 32  # words around the span that must be equal too: more than any passage may skip
_SHORTEST = 10  # words of a span: a copy with four fifths of them has three in a row
_GRAM = 3
_BROAD = 64  # words from which on sets are compared by sorting


class Sought:
    """A span of an article, ready to be looked for."""

    def __init__(self, source: Reading, span: Span) -> None:
        self.span = span
        first, last = words_of(source, span)
        self._source = source
        self._words = source.words.hashes[first:last]
        self._grams = np.zeros(0, np.uint64)
        mine = source.body_word[first:last]
        wide = 2 if len(mine) and float(source.words.weights[first:last].mean()) < 1 else 1
        together = len(mine) >= _SHORTEST * wide and mine[0] >= 0 and bool((np.diff(mine) == 1).all())
        if together and not len(source.folded):
            self._begin, self._end = int(mine[0]), int(mine[-1]) + 1
            body = source.body.words.hashes
            self._low, self._high = max(self._begin - _MARGIN * wide, 0), min(self._end + _MARGIN * wide, len(body))
            own = grams(self._words, _GRAM)
            least = int(np.ceil(ENOUGH * len(mine)))
            self._telling = least - (_GRAM - 1) * (len(mine) - least + 1)  # grams that four fifths of the words have
            if self._elsewhere(grams(body, _GRAM), own, self._begin) < self._telling:
                self._grams = own

    def _elsewhere(self, every: U64, own: U64, begin: int) -> int:
        """How many grams of an article are grams of the span, but for those of the span at word `begin`."""
        flags = _among(every, own)
        flags[begin : begin + len(own)] = False
        return int(np.count_nonzero(flags))

    def may_stand_in(self, target: Reading) -> bool:
        """Whether the target has so many of the span's words, wherever they stand."""
        count = len(self._words)
        return count > 0 and int(np.count_nonzero(_among(self._words, target.words.hashes))) >= ENOUGH * count

    def verbatim_in(self, target: Reading) -> int | None:
        """The body word of the target where the span begins, if an alignment could not say otherwise.

        The span stands there word for word, in the same surroundings, and so few of its runs of three words stand a
        second time in either article that four fifths of its words do not. None: only an alignment can tell.
        """
        if not len(self._grams) or len(target.folded) or target.subject.id == self._source.subject.id:
            return None
        theirs = target.body.words.hashes
        every = grams(theirs, _GRAM)
        hits = np.flatnonzero(every == self._grams[0])
        around = self._source.body.words.hashes[self._low : self._high]
        for hit in hits.tolist():
            low = hit - (self._begin - self._low)
            if low >= 0 and np.array_equal(theirs[low : low + len(around)], around):
                return hit if self._elsewhere(every, self._grams, hit) < self._telling else None
        return None


def _among(values: U64, some: U64) -> np.typing.NDArray[np.bool_]:
    """Which of the values are among some others."""
    if min(len(values), len(some)) > _BROAD:
        return np.isin(values, some)
    if len(values) < len(some):
        return np.asarray((values[:, None] == some).any(axis=1))
    return np.asarray((some[:, None] == values).any(axis=0))


def words_of(source: Reading, span: Span) -> tuple[int, int]:
    """The words `[first, last)` that a span touches.

    Raises:
        ValueError: the span reaches beyond the text.
    """
    if span.end > len(source.subject.text):
        raise ValueError(f"the span [{span.start}, {span.end}) reaches beyond the text")
    first = int(np.searchsorted(source.words.ends, span.start, side="right"))
    return first, int(np.searchsorted(source.words.starts, span.end))
