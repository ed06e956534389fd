"""Lays two sequences of words side by side, one to one: which word of one is which word of the other."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.chaining import chains, equal_words, expanded, filled, reach
from heihe_reader.dedup.seeds import equal_runs
from heihe_reader.text.words import F64, I64, U64

Flags = npt.NDArray[np.bool_]

MIN_WORDS = 8.0  # the shortest passage: 8 words, 16 characters of Han, kana or Thai
MIN_IDENTITY = 0.42  # equal words of the longer side of a passage, a share
_MIN_SCORE = 7.0  # shared words less the cost of the others between them
_HOLE_COST = 0.6  # what a word that is not shared costs against one that is
_MERGE_GAP = 30.0  # neighbours in the same order nearer than this are one passage (words)


@dataclass(frozen=True, slots=True)
class Match:
    """A passage: word `a[k]` of one sequence is word `b[k]` of the other, both ascending."""

    a: I64
    b: I64

    @property
    def key(self) -> tuple[int, int]:
        """Where it begins."""
        return int(self.a[0]), int(self.b[0])


class Matcher:
    """Aligns two sequences of word hashes. `min_words` and `min_identity` say what is still a passage.

    Seed, chain, extend, trim as in local sequence alignment (Smith and Waterman 1981 for the ends); then the
    heaviest passage takes its words first, so that the passages are one to one.
    """

    def __init__(
        self,
        a: U64,
        b: U64,
        weights_a: F64,
        weights_b: F64,
        min_words: float = MIN_WORDS,
        min_identity: float = MIN_IDENTITY,
    ) -> None:
        self._hashes = a, b
        self._weights = weights_a, weights_b
        self._reach_a, self._reach_b = reach(weights_a), reach(weights_b)
        self._totals = np.array(self._reach_a), np.array(self._reach_b)
        _, ids = np.unique(np.concatenate([a, b]), return_inverse=True)
        self._a: list[int] = ids[: len(a)].tolist()
        self._b: list[int] = ids[len(a) :].tolist()
        self._min_words = min_words
        self._min_identity = min_identity
        self._used_a = np.zeros(len(a), np.bool_)
        self._used_b = np.zeros(len(b), np.bool_)

    def matches(self) -> list[Match]:
        """The passages, in the order of the first sequence."""
        a, b = self._hashes
        if len(a) == len(b) and bool((a == b).all()):
            whole = np.arange(len(a))
            return [Match(whole, whole)] if len(whole) else []  # however short: there is nothing else in them
        runs = equal_runs(a, b, self._weights[0])
        found = [self._good(Match(*filled(c, self._a, self._b))) for c in chains(runs, self._reach_a, self._reach_b)]
        taken = self._one_to_one([match for group in found for match in group])
        return self._merged(sorted(taken, key=lambda match: match.key))

    def _enough(self, a: I64) -> bool:
        return len(a) > 0 and float(self._weights[0][a].sum()) >= self._min_words

    def _good(self, match: Match) -> list[Match]:
        """The stretches of a chain that earn more than they cost, and are long and equal enough."""
        found: list[Match] = []
        waiting = [match]
        while waiting:
            part = waiting.pop()
            if not self._enough(part.a):
                continue
            first, last, score = self._best_stretch(part)
            best = Match(part.a[first : last + 1], part.b[first : last + 1])
            if self._enough(best.a):
                if score >= _MIN_SCORE and self._identity(best) >= self._min_identity:
                    found.append(best)
                waiting.append(Match(part.a[:first], part.b[:first]))
                waiting.append(Match(part.a[last + 1 :], part.b[last + 1 :]))
        return found

    def _best_stretch(self, match: Match) -> tuple[int, int, float]:
        """First and last place of the stretch with the highest score, and the score (Kadane's maximum subarray)."""
        weights = self._weights[0][match.a]
        reach_a, reach_b = self._totals[0][match.a], self._totals[1][match.b]
        holes = np.maximum(np.diff(reach_a) - weights[:-1], np.diff(reach_b) - weights[:-1])
        after = np.cumsum(weights)
        after[1:] -= _HOLE_COST * np.cumsum(holes)
        before = after - weights
        scores = after - np.minimum.accumulate(before)
        last = int(np.argmax(scores))
        return int(np.argmin(before[: last + 1])), last, float(scores[last])

    def _identity(self, match: Match) -> float:
        return len(match.a) / (1 + max(int(match.a[-1] - match.a[0]), int(match.b[-1] - match.b[0])))

    def _one_to_one(self, candidates: list[Match]) -> list[Match]:
        taken: list[Match] = []
        weigh = self._weights[0]
        for candidate in sorted(candidates, key=lambda m: (-float(weigh[m.a].sum()), m.key)):
            for part in self._free_parts(candidate):
                for good in self._good(part):
                    if self._is_free(good):
                        self._used_a[good.a[0] : good.a[-1] + 1] = True
                        self._used_b[good.b[0] : good.b[-1] + 1] = True
                        taken.append(good)
        return taken

    def _is_free(self, match: Match) -> bool:
        return not (
            self._used_a[match.a[0] : match.a[-1] + 1].any() or self._used_b[match.b[0] : match.b[-1] + 1].any()
        )

    def _free_parts(self, match: Match) -> list[Match]:
        """What is left of a candidate beside the passages that were taken before it."""
        if self._is_free(match):
            return [match]
        free = ~(self._used_a[match.a] | self._used_b[match.b])
        a, b = match.a[free], match.b[free]
        if not len(a):
            return []
        cut = _crosses(self._used_a, a) | _crosses(self._used_b, b)
        return [Match(x, y) for x, y in zip(*(np.split(side, np.flatnonzero(cut) + 1) for side in (a, b)), strict=True)]

    def _merged(self, matches: list[Match]) -> list[Match]:
        """Joins neighbours on both sides, in the same order, with little between them."""
        following_b = {m.key: n.key for m, n in pairwise(sorted(matches, key=lambda m: int(m.b[0])))}
        merged: list[Match] = []
        for match in matches:
            last = merged[-1] if merged else None
            if last is not None and following_b.get(last.key) == match.key:
                both = self._joined(last, match)
                if both is not None:
                    if match.key in following_b:
                        following_b[both.key] = following_b[match.key]
                    merged[-1] = both
                    continue
            merged.append(match)
        return merged

    def _joined(self, one: Match, two: Match) -> Match | None:
        hole_a, hole_b = (int(one.a[-1]) + 1, int(two.a[0])), (int(one.b[-1]) + 1, int(two.b[0]))
        if self._reach_a[hole_a[1]] - self._reach_a[hole_a[0]] > _MERGE_GAP:
            return None
        if self._reach_b[hole_b[1]] - self._reach_b[hole_b[0]] > _MERGE_GAP:
            return None
        middle = expanded(equal_words(self._a, self._b, hole_a, hole_b))
        both = Match(np.concatenate([one.a, middle[0], two.a]), np.concatenate([one.b, middle[1], two.b]))
        return both if self._identity(both) >= self._min_identity else None


def _crosses(used: Flags, places: I64) -> Flags:
    """Between which neighbouring `places` a used word stands."""
    low = int(places[0])
    totals = np.concatenate([np.zeros(1, np.int64), np.cumsum(used[low : int(places[-1]) + 1])])
    return np.asarray(np.diff(totals[places - low]) > 0)
