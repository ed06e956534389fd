"""Tells a short passage from what two strangers share by chance or by form."""

import numpy as np

from heihe_reader.dedup.aligning.runs import Match
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
        self._bytes: tuple[bytes, bytes] | None = None

    def firm(self, match: Match) -> list[Match]:
        """The match, or what stays of it: its stretches that hardly differ."""
        if self._is_firm(match):
            return [match]
        if len(match.runs) == 1:
            return []
        runs = match.runs
        parts = best_stretches(runs, self._weigh_a, self._weigh_b, _STRICT_COST)
        cores = [Match.of_runs(runs[first : last + 1]) for first, last, _ in parts]
        return [core for core in cores if self._shared(core) >= self._min_words and self._is_firm(core)]

    def _is_firm(self, match: Match) -> bool:
        (first_a, first_b), (last_a, last_b) = match.key, match.last
        long = max(self._weigh_a(first_a, last_a + 1), self._weigh_b(first_b, last_b + 1))
        if long >= _LONG:
            return True
        asked = _SHORT_IDENTITY - (_SHORT_IDENTITY - self._min_identity) * (max(long, _SHORT) - _SHORT) / (
            _LONG - _SHORT
        )
        return self._shared(match) >= asked * long and (long > _FEW or self._tells(match))

    def _shared(self, match: Match) -> float:
        return self._weigh_a.sum([(a, length) for a, _, length in match.runs])

    def _tells(self, match: Match) -> bool:
        """Whether it has more than common words; what is common the two texts say themselves."""
        limit = 2 + _COMMON * (len(self._a) + len(self._b))
        if len(self._a) + len(self._b) > _LONG_TEXTS:
            return int(np.count_nonzero(self._often(np.unique(self._a[match.a])) <= limit)) >= _TELLING
        if self._bytes is None:
            self._bytes = self._a.tobytes(), self._b.tobytes()
        here, there = self._bytes
        telling = 0
        for word in {here[at : at + 8] for a, _, length in match.runs for at in range(8 * a, 8 * (a + length), 8)}:
            if here.count(word) + there.count(word) <= limit:  # hashes are mixed, so none stands across two others
                telling += 1
                if telling == _TELLING:
                    return True
        return False

    def _often(self, words: U64) -> I64:
        """How often each of a few words stands in the two texts, which are long: they are sorted, once, to tell it."""
        if self._sorted is None:
            self._sorted = np.sort(self._a), np.sort(self._b)
        here, there = [side.searchsorted(words, "right") - side.searchsorted(words) for side in self._sorted]
        return np.asarray(here + there)
