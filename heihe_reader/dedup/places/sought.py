"""A span that is looked for in many copies of its article: what can be said of a copy without aligning all of it."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import LCSseq

from heihe_reader.dedup.aligning.runs import coded
from heihe_reader.dedup.aligning.seeds import grams
from heihe_reader.dedup.places.nearby import Nearby
from heihe_reader.dedup.places.wordmap import Reading
from heihe_reader.model.span import Span
from heihe_reader.text.words import I64, U64

ENOUGH = 0.8  # of the words of a span must be aligned in one run
_MARGIN = 32  # words around the span that must be equal too: more than any passage may skip
_SHORTEST = 12  # words of a span: a copy with four fifths of them has four runs of three words
_CONTEXT = 8  # words around a shorter span that are looked for with it
_SKIPPED = 30  # words that a run may skip
_GRAM = 3  # words in a row that are looked for together; four where each is one character
_CHANCE = 3  # runs of three words around a short span that tell of a second place
_SLOTS = np.uint64((1 << 16) - 1)


class Sought:
    """A span of an article, ready to be looked for."""

    def __init__(self, source: Reading, span: Span) -> None:
        self.span = span
        first, last = words_of(source, span)
        self._source = source
        self._count = last - first
        self._code = coded(source.words.hashes[first:last])
        self.grams = np.zeros(0, np.uint64)
        self.gram = _GRAM
        self._nearby: Nearby | None = None
        mine = source.body_word[first:last]
        if len(mine) and mine[0] >= 0 and bool((np.diff(mine) == 1).all()) and not len(source.folded):
            self._begin, self._end = int(mine[0]), int(mine[-1]) + 1
            self._wide = 2 if float(source.words.weights[first:last].mean()) < 1 else 1
            self.gram = _GRAM + self._wide - 1
            self._prepare()

    def _prepare(self) -> None:
        """Makes ready what tells a copy at once; not where the article itself says the span nearly twice."""
        body, wide, count = self._source.body.words.hashes, self._wide, self._count
        around = 0 if count >= _SHORTEST * wide else _CONTEXT * wide
        least = int(np.ceil(ENOUGH * count))
        self._telling = _CHANCE if around else least - (self.gram - 1) * (count - least + 1)
        self._telling = max(self._telling, _CHANCE)
        low, high = max(self._begin - around, 0), min(self._end + around, len(body))
        self._reach = self._begin - low, high - self._end
        self._broad = 2 * (high - low) + _SKIPPED * wide
        own = grams(body[low:high], self.gram)
        here = np.flatnonzero(np.isin(grams(body, self.gram), own))
        if not len(own) or self._stands_twice(here, self._begin, self._end - 1):
            return
        self.grams = own
        self._low = max(self._begin - _MARGIN * wide, 0)
        self._around = self._source.code[self._low : min(self._end + _MARGIN * wide, len(body))]

    def is_missing_in(self, target: Reading) -> bool:
        """Whether too few of the span's words stand in the target in their order, wherever that may be.

        The words that an alignment pairs are a common subsequence, so none can find more than the longest has.
        """
        enough = int(np.ceil(ENOUGH * self._count))
        return not self._count or LCSseq.similarity(self._code, target.code, score_cutoff=enough) < enough

    def verbatim_in(self, target: Reading, hits: I64) -> int | None:
        """The body word of the target where the span begins, if an alignment could not say otherwise.

        The span stands there word for word, in the same surroundings, and so few of its runs of three words stand a
        second time in either article that four fifths of its words do not. `hits` are the places of these runs in
        the target. None: only an alignment can tell.
        """
        if not self._can_tell(target):
            return None
        place = target.code.find(self._around)
        if place < 0:
            return None
        low, length = self._low, len(self._around)
        same = target.body.words.hashes[place : place + length] == self._source.body.words.hashes[low : low + length]
        begin = place + self._begin - low
        return begin if same.all() and not self._stands_twice(hits, begin, begin + self._count - 1) else None

    def partner_in(self, target: Reading, hits: I64) -> I64 | None:
        """The body words of the target that those of the span stand for, from an alignment of what is around it.

        None: only the whole alignment can tell.
        """
        if not self._can_tell(target):
            return None
        if self._nearby is None:
            self._nearby = Nearby(self._source, self._begin, self._end, self._wide)
        partner = self._nearby.partner_in(target)
        if partner is None:
            return None
        theirs = partner[self._begin : self._end]
        theirs = theirs[theirs >= 0]
        if not len(theirs):
            return None
        return None if self._stands_twice(hits, int(theirs[0]), int(theirs[-1])) else partner

    def _can_tell(self, target: Reading) -> bool:
        same = target.subject.id == self._source.subject.id
        return len(self.grams) > 0 and not len(target.folded) and not same

    def _stands_twice(self, hits: I64, first: int, last: int) -> bool:
        """Whether enough runs of three words stand together elsewhere than where the words of the span are."""
        before, behind = self._reach
        if len(hits) < self._telling:
            return False
        outside = hits[(hits < first - before) | (hits > last + behind)]
        far = self._telling - 1
        return (
            bool((outside[far:] - outside[: len(outside) - far] <= self._broad).any()) if len(outside) > far else False
        )


class GramTable:
    """The short runs of words of many articles, to see at once which of them a span has."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._edges = np.cumsum([0, *(len(reading.body) for reading in readings)])
        self._bodies = np.concatenate([reading.body.words.hashes for reading in readings])
        self._grams: dict[int, tuple[U64, npt.NDArray[np.uint16]]] = {}

    def hits(self, sought: Sought) -> list[I64]:
        """For each article the body words where a run of the span begins, and seldom some that reach over its end."""
        own = sought.grams
        if sought.gram not in self._grams:
            every = grams(self._bodies, sought.gram)
            self._grams[sought.gram] = every, (every & _SLOTS).astype(np.uint16)
        every, slots = self._grams[sought.gram]
        marked = np.zeros(1 << 16, np.bool_)
        marked[own & _SLOTS] = True
        places = np.flatnonzero(marked[slots])
        places = places[np.isin(every[places], own)]
        cuts = np.searchsorted(places, self._edges)
        return [
            places[low:high] - edge
            for low, high, edge in zip(cuts[:-1].tolist(), cuts[1:].tolist(), self._edges.tolist(), strict=False)
        ]


def words_of(source: Reading, span: Span) -> tuple[int, int]:
    """The words `[first, last)` that a span touches.

    Raises:
        ValueError: the span reaches beyond the text.
    """
    if span.end > len(source.subject.text):
        raise ValueError(f"the span [{span.start}, {span.end}) reaches beyond the text")
    first = int(np.searchsorted(source.words.ends, span.start, side="right"))
    return first, int(np.searchsorted(source.words.starts, span.end))
