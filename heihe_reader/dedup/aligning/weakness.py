"""Tells a short passage from what two strangers share by chance or by form."""

import numpy as np

from heihe_reader.dedup.aligning.runs import Match, Run, expanded
from heihe_reader.dedup.aligning.trimming import Scale, best_stretches
from heihe_reader.text.words import I64, U64

_SHORT, _LONG = 12.0, 40.0  # words: between them the share of equal words that is asked for falls
_SHORT_IDENTITY = 0.8
_FEW = 16.0  # words up to which a passage may be nothing but a turn of phrase
_COMMON = 0.004  # of the words of both texts: a word that stands more often says little
_TELLING = 3  # words that are not common, which a turn of phrase rarely has
_LONG_TEXTS = 4_000  # words of both from which on it is cheaper to sort them than to count a few again and again
_STRICT_COST = 2.0  # what a word that is not shared costs where only the firm core of a passage is wanted


class Doubt:
    """Judges the short passages of two sequences: long ones may be edited much, short ones hardly."""

    def __init__(
        self, a: U64, b: U64, weigh_a: Scale, weigh_b: Scale, *, min_words: float, min_identity: float
    ) -> None:
        self._a, self._b = a, b
        self._weigh_a, self._weigh_b = weigh_a, weigh_b
        self._min_words = min_words
        self._min_identity = min_identity
        self._sorted: tuple[U64, U64] | None = None
        self._both = b""
        self._rare: dict[bytes, bool] = {}  # words that were counted

    def firm(self, match: Match) -> list[Match]:
        """The match, or what stays of it: its stretches that hardly differ."""
        runs = match.runs
        if self._is_firm(runs):
            return [match]
        if len(runs) == 1:
            return []
        parts = best_stretches(runs, self._weigh_a, self._weigh_b, _STRICT_COST)
        cores = [runs[first : last + 1] for first, last, _ in parts]
        return [Match.of_runs(core) for core in cores if self._shared(core) >= self._min_words and self._is_firm(core)]

    def _is_firm(self, runs: list[Run]) -> bool:
        (first_a, first_b, _), (last_a, last_b, length) = runs[0], runs[-1]
        long = self._weigh_a(first_a, last_a + length)
        other = self._weigh_b(first_b, last_b + length)
        if other > long:
            long = other
        if long >= _LONG:
            return True
        asked = _SHORT_IDENTITY
        if long > _SHORT:
            asked -= (_SHORT_IDENTITY - self._min_identity) * (long - _SHORT) / (_LONG - _SHORT)
        return self._shared(runs) >= asked * long and (long > _FEW or self._tells(runs))

    def _shared(self, runs: list[Run]) -> float:
        return self._weigh_a.of(runs)

    def _tells(self, runs: list[Run]) -> bool:
        """Whether it has more than common words; what is common the two texts say themselves."""
        limit = 2 + _COMMON * (len(self._a) + len(self._b))
        if len(self._a) + len(self._b) > _LONG_TEXTS:
            return int(np.count_nonzero(self._often(np.unique(self._a[expanded(runs)[0]])) <= limit)) >= _TELLING
        if not self._both:
            self._both = self._a.tobytes() + self._b.tobytes()
        both, rare = self._both, self._rare
        telling = set[bytes]()
        for word in [both[at : at + 8] for a, _, length in runs for at in range(8 * a, 8 * (a + length), 8)]:
            known = rare.get(word)
            if known is None:  # hashes are mixed, so none stands across two others
                known = rare[word] = both.count(word) <= limit
            if known:
                telling.add(word)
                if len(telling) == _TELLING:
                    return True
        return False

    def _often(self, words: U64) -> I64:
        """How often each of a few words stands in the two texts, which are long: they are sorted, once, to tell it."""
        if self._sorted is None:
            self._sorted = np.sort(self._a), np.sort(self._b)
        here, there = [side.searchsorted(words, "right") - side.searchsorted(words) for side in self._sorted]
        return np.asarray(here + there)
