"""A span that is looked for in many copies of its article: what can be said of a copy without aligning all of it."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import LCSseq

from heihe_reader.dedup.aligning.runs import Run
from heihe_reader.dedup.aligning.seeds import grams
from heihe_reader.dedup.places.nearby import Nearby, Told
from heihe_reader.dedup.places.wordmap import Reading
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import normalise

ENOUGH = 0.8  # of the words of a span must be aligned in one run
_MARGIN = 32  # words around the span that must be equal too: more than any passage may skip
_SHORTEST = 12  # words of a span: a copy with four fifths of them has four runs of three words
_CONTEXT = 8  # words around a shorter span that are looked for with it
_SKIPPED = 30  # words that a run may skip
_GRAM = 3  # words in a row that are looked for together; four where each is one character
_CHANCE = 3  # runs of three words around a short span that tell of a second place
_ALONE = 8  # equal words on either side of such a run by which it is known again in the source
_SLOTS = np.uint64((1 << 16) - 1)


class Sought:
    """A span of an article, ready to be looked for."""

    def __init__(self, source: Reading, span: Span) -> None:
        self.span = span
        self.first, self.last = words_of(source, span)
        self.source = source
        self.count = self.last - self.first
        self.enough = ENOUGH * self.count
        self.code = source.code_of_all[self.first : self.last]
        self.text = span.of(source.subject.text)
        self.grams = np.zeros(0, np.uint64)
        self.gram = _GRAM
        self._nearby: Nearby | None = None
        self._normal: str | None = None
        mine = source.body_word[self.first : self.last]
        self.plain = bool(len(mine)) and mine[0] >= 0 and not len(source.folded) and bool((np.diff(mine) == 1).all())
        if self.plain:
            self.begin, self.end = int(mine[0]), int(mine[-1]) + 1
            self._wide = 2 if float(source.words.weights[self.first : self.last].mean()) < 1 else 1
            self.gram = _GRAM + self._wide - 1
            self._prepare()

    @property
    def normal(self) -> str:
        """What the span says, in normal form."""
        if self._normal is None:
            self._normal = normalise(self.text)
        return self._normal

    def _prepare(self) -> None:
        """Makes ready what tells a copy at once."""
        body, wide, count = self.source.body.words.hashes, self._wide, self.count
        around = 0 if count >= _SHORTEST * wide else _CONTEXT * wide
        least = int(np.ceil(self.enough))
        self._telling = _CHANCE if around else least - (self.gram - 1) * (count - least + 1)
        self._telling = max(self._telling, _CHANCE)
        low, high = max(self.begin - around, 0), min(self.end + around, len(body))
        self._broad = 2 * (high - low) + _SKIPPED * wide
        self.grams = grams(body[low:high], self.gram)
        self._low = max(self.begin - _MARGIN * wide, 0)
        self._high = min(self.end + _MARGIN * wide, len(body))
        self._around = self.source.code[self._low : self._high]

    def is_missing_in(self, target: Reading) -> bool:
        """Whether too few of the span's words stand in the target in their order, wherever that may be.

        The words that an alignment pairs are a common subsequence, so none can find more than the longest has.
        """
        enough = int(np.ceil(self.enough))
        return not self.count or LCSseq.similarity(self.code, target.code, score_cutoff=enough) < enough

    def verbatim_in(self, target: Reading, hits: Sequence[int]) -> int | None:
        """The body word of the target where the span begins, if an alignment could not say otherwise.

        The span stands there word for word, in the same surroundings, and so few of its runs of three words stand a
        second time in the target that four fifths of its words do not. `hits` are the places of these runs in the
        target. None: only an alignment can tell.
        """
        if not self._can_tell(target):
            return None
        place = target.code.find(self._around)
        if place < 0:
            return None
        there = target.body.words.hashes[place : place + len(self._around)]
        begin = place + self.begin - self._low
        if there.tobytes() != self.source.body.words.hashes[self._low : self._high].tobytes():
            return None
        return None if self._stands_twice(target, hits, [(self._low, place, len(self._around))]) else begin

    def told_in(self, target: Reading, hits: Sequence[int]) -> Told | None:
        """Where the words of the span stand in the target, from an alignment of what is around it.

        None: only the whole alignment can tell.
        """
        if not self._can_tell(target):
            return None
        if self._nearby is None:
            self._nearby = Nearby(self.source, self.begin, self.end, self._wide, self.enough)
        told = self._nearby.told_in(target, lambda: not self._groups(hits) and self.code not in target.code)
        return None if told is None or self._stands_twice(target, hits, told.taken) else told

    def _can_tell(self, target: Reading) -> bool:
        same = target.subject.id == self.source.subject.id
        return len(self.grams) > 0 and not len(target.folded) and not same

    def _stands_twice(self, target: Reading, hits: Sequence[int], taken: Sequence[Run]) -> bool:
        """Whether the words may stand together elsewhere than where `taken` words stand, which have their partners."""
        if len(hits) < self._telling or not self._groups(free := _outside(hits, taken, self.gram)):
            return False
        enough = int(np.ceil(self.enough))
        for first, last in self._groups([hit for hit in free if not self._is_of_another(target, hit)]):
            rest = _without(target.code, taken, max(first - self._broad, 0), last + self._broad)
            if LCSseq.similarity(self.code, rest, score_cutoff=enough) >= enough:
                return True
        return False

    def _groups(self, hits: Sequence[int]) -> list[tuple[int, int]]:
        """The first and the last of the places that stand together, where these are enough to tell of the span."""
        far, broad = self._telling - 1, self._broad
        if not any([last - first <= broad for first, last in zip(hits, hits[far:], strict=False)]):
            return []
        cuts = [0, *[k for k in range(1, len(hits)) if hits[k] - hits[k - 1] > broad], len(hits)]
        return [(hits[first], hits[end - 1]) for first, end in pairwise(cuts) if end - first > far]

    def _is_of_another(self, target: Reading, hit: int) -> bool:
        """Whether the words around a place stand once in the source too, but elsewhere: then they are partners."""
        margin = _ALONE * self._wide
        piece = target.code[max(hit - margin, 0) : hit + self.gram + margin]
        place = self.source.code.find(piece)
        if place < 0 or place - len(piece) < self.begin < place + 2 * len(piece):
            return False
        return self.source.code.find(piece, place + 1) < 0 and target.code.count(piece) == 1


def _outside(hits: Sequence[int], runs: Sequence[Run], length: int) -> list[int]:
    """The places whose words, so many, are not all in one of the runs, which ascend."""
    found, k = list[int](), 0
    for hit in hits:
        while k < len(runs) and runs[k][1] + runs[k][2] < hit + length:
            k += 1
        if k == len(runs) or hit < runs[k][1]:
            found.append(hit)
    return found


def _without(code: str, runs: Sequence[Run], first: int, end: int) -> str:
    """The words `[first, end)` without those of the runs."""
    kept, at = list[str](), first
    for _, there, length in runs:
        if there + length > at and there < end:
            kept.append(code[at : max(there, at)])
            at = there + length
    return "".join([*kept, code[at : max(end, at)]])


class GramTable:
    """The short runs of words of many articles, to see at once which of them a span has."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._edges = np.cumsum([0, *(len(reading.body) for reading in readings)])
        self._bodies = np.concatenate([reading.body.words.hashes for reading in readings])
        self._grams: dict[int, tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint16]]] = {}

    def hits(self, sought: Sought) -> list[list[int]]:
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
            (places[low:high] - edge).tolist()
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
