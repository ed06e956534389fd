"""Lays two sequences of words side by side, one to one: which word of one is which word of the other."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.candidates import Stretch, candidates, candidates_in
from heihe_reader.dedup.aligning.runs import Match, Run, coded, common_runs, hole_runs, proven, tightened
from heihe_reader.dedup.aligning.seeds import count_shared
from heihe_reader.dedup.aligning.trimming import Scale, best_stretches
from heihe_reader.dedup.aligning.weakness import Doubt
from heihe_reader.text.words import F64, I64, U64

__all__ = ["MIN_IDENTITY", "MIN_WORDS", "Flags", "Match", "Matcher"]

Flags = npt.NDArray[np.bool_]

MIN_WORDS = 8.0  # the shortest passage: 8 words, 16 characters of Han, kana or Thai
MIN_IDENTITY = 0.42  # equal words of the longer side of a passage, a share
_MIN_SCORE = 7.0  # shared words less the cost of the others between them
_HOLE_COST = 0.6  # what a word that is not shared costs against one that is
_MERGE_GAP = 30.0  # neighbours in the same order nearer than this are one passage (words)
_OMISSION = 48.0  # words that may be left out or put in between two that otherwise follow one another
_SEAM = 3.0  # words that may stand there on the other side
_NEAR_COPY = 0.6  # share of both sides in the same order from which one look is enough
_FEW_GRAMS = 3  # three words in a row, shared by chance
_LONG_RUN = 4  # words in a row that are hardly equal by chance
_MOST_CELLS = 4_000_000  # words of one side times words of the other that are compared in one look


class Matcher:
    """Aligns two sequences of word hashes. `min_words` and `min_identity` say what is still a passage.

    Near copies in the same order are compared in one look, by their longest common subsequence; what it leaves over,
    and all other texts, by seeds, chains and trimmed ends. Then the heaviest passage takes its words first, so that
    the passages are one to one.
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
        self._a, self._b = a, b
        self._weights = weights_a, weights_b
        self._weigh_a, self._weigh_b = Scale(weights_a), Scale(weights_b)
        self._min_words = min_words
        self._min_identity = min_identity
        self._taken: list[Match] = []
        self._used_a, self._used_b = bytearray(len(a)), bytearray(len(b))

    def matches(self) -> list[Match]:
        """The passages, in the order of the first sequence."""
        a, b = self._a, self._b
        if not len(a) or not len(b):
            return []
        if len(a) == len(b) and bool((a == b).all()):
            return [Match.of_runs([(0, 0, len(a))])]  # however short: there is nothing else in them
        if len(a) * len(b) > _MOST_CELLS or not self._near_copy():
            self._take(candidates(a, b, *self._weights))
        doubt = Doubt(a, b, self._weigh_a, self._weigh_b, min_words=self._min_words, min_identity=self._min_identity)
        merged = self._merged(sorted(self._taken, key=lambda match: match.key))
        return [firm for match in merged for firm in doubt.firm(match)]

    # Near copies

    def _near_copy(self) -> bool:
        """Takes what both have in the same order if that is most of them; then looks for more in what is left over."""
        likely = common_runs(coded(self._a), coded(self._b))
        if not self._is_most(likely):
            return False
        runs = proven(likely, self._a, self._b)
        if runs is not likely and not self._is_most(runs):
            return False
        self._taken = [match for part in self._parts(tightened(runs, self._a, self._b)) for match in self._good(part)]
        free_a = _free(len(self._a), [(m.key[0], m.last[0] + 1) for m in self._taken], self._weigh_a, self._min_words)
        free_b = _free(len(self._b), [(m.key[1], m.last[1] + 1) for m in self._taken], self._weigh_b, self._min_words)
        if free_a and free_b and self._share_grams(free_a, free_b):
            for match in self._taken:
                self._use(match)
            self._take(self._between(free_a, free_b))
        return True

    def _is_most(self, runs: list[Run]) -> bool:
        shorter, longer = sorted((len(self._a), len(self._b)))
        if sum([run[2] for run in runs]) >= _NEAR_COPY * longer:
            return True
        return sum([run[2] for run in runs if run[2] >= _LONG_RUN]) >= _NEAR_COPY * shorter

    def _parts(self, runs: list[Run]) -> list[list[Run]]:
        """Cuts where too much stands between two runs."""
        unit = min(self._weigh_a.unit, self._weigh_b.unit)
        if unit and max(self._weigh_a.unit, self._weigh_b.unit) * _widest(runs) <= _MERGE_GAP:
            return [runs]
        parts: list[list[Run]] = [[]]
        end_a = end_b = 0
        for a, b, length in runs:
            if parts[-1] and max(self._weigh_a(end_a, a), self._weigh_b(end_b, b)) > _MERGE_GAP:
                parts.append([])
            parts[-1].append((a, b, length))
            end_a, end_b = a + length, b + length
        return parts

    def _share_grams(self, free_a: list[Stretch], free_b: list[Stretch]) -> bool:
        """Whether another passage may be in what is left over: most often a look at short grams says no."""
        left_a = np.concatenate([self._a[slice(*stretch)] for stretch in free_a])
        left_b = np.concatenate([self._b[slice(*stretch)] for stretch in free_b])
        return count_shared(left_a, left_b) >= _FEW_GRAMS

    def _between(self, free_a: list[Stretch], free_b: list[Stretch]) -> list[list[Run]]:
        """Candidates among the words of these stretches."""
        return candidates_in(self._a, self._b, self._weights, free_a, free_b)

    # What is worth calling a passage

    def _good(self, runs: list[Run]) -> list[Match]:
        """The stretches of a chain that earn more than they cost, and are long and equal enough."""
        found: list[Match] = []
        for first, last, score in best_stretches(runs, self._weigh_a, self._weigh_b, _HOLE_COST):
            if score < _MIN_SCORE:
                continue
            match = Match.of_runs(runs[first : last + 1])
            enough = score >= self._min_words or self._weight(match) >= self._min_words
            if enough and _identity(match) >= self._min_identity:
                found.append(match)
        return found

    def _weight(self, match: Match) -> float:
        return self._weigh_a.sum([(a, length) for a, _, length in match.runs])

    # One to one

    def _take(self, chains_found: list[list[Run]]) -> None:
        """The heaviest candidate takes its words first; what is left of the others may still be a passage."""
        good = [match for runs in chains_found for match in self._good(runs)]
        for candidate in sorted(good, key=lambda match: (-self._weight(match), match.key)):
            if self._is_free(candidate):
                self._use(candidate)
                self._taken.append(candidate)
                continue
            for part in self._free_parts(candidate):
                for match in self._good(part):
                    if self._is_free(match):
                        self._use(match)
                        self._taken.append(match)

    def _use(self, match: Match) -> None:
        (first_a, first_b), (last_a, last_b) = match.key, match.last
        self._used_a[first_a : last_a + 1] = b"\1" * (last_a + 1 - first_a)
        self._used_b[first_b : last_b + 1] = b"\1" * (last_b + 1 - first_b)

    def _is_free(self, match: Match) -> bool:
        (first_a, first_b), (last_a, last_b) = match.key, match.last
        return self._used_a.find(1, first_a, last_a + 1) < 0 and self._used_b.find(1, first_b, last_b + 1) < 0

    def _free_parts(self, match: Match) -> list[list[Run]]:
        """What is left of a candidate beside the passages that were taken before it."""
        used_a, used_b = np.frombuffer(self._used_a, np.bool_), np.frombuffer(self._used_b, np.bool_)
        free = ~(used_a[match.a] | used_b[match.b])
        a, b = match.a[free], match.b[free]
        if not len(a):
            return []
        edges = np.flatnonzero(_crosses(used_a, a) | _crosses(used_b, b)) + 1
        return [Match(x, y).runs for x, y in zip(np.split(a, edges), np.split(b, edges), strict=True)]

    # Neighbours

    def _merged(self, matches: list[Match]) -> list[Match]:
        """Joins neighbours on both sides, in the same order, with little between them."""
        if len(matches) < 2:
            return matches
        in_b = sorted(matches, key=lambda match: match.key[1])
        following = {one.last[1]: two.key[1] for one, two in pairwise(in_b)}
        merged: list[Match] = []
        for match in matches:
            if merged and following.get(merged[-1].last[1]) == match.key[1]:
                both = self._joined(merged[-1], match)
                if both is not None:
                    merged[-1] = both
                    continue
            merged.append(match)
        return merged

    def _joined(self, one: Match, two: Match) -> Match | None:
        from_a, from_b = one.last[0] + 1, one.last[1] + 1
        to_a, to_b = two.key
        narrow, wide = sorted((self._weigh_a(from_a, to_a), self._weigh_b(from_b, to_b)))
        if wide > (_OMISSION if narrow <= _SEAM else _MERGE_GAP):
            return None
        hole = hole_runs(self._a, self._b, (from_a, to_a), (from_b, to_b))
        both = Match.of_runs([*one.runs, *hole, *two.runs])
        return both if _identity(both) >= self._min_identity else None


def _widest(runs: list[Run]) -> int:
    """The words of the longer side of the longest hole between two runs."""
    widest = 0
    end_a, end_b, _ = runs[0]
    for a, b, length in runs:
        if a - end_a > widest:
            widest = a - end_a
        if b - end_b > widest:
            widest = b - end_b
        end_a, end_b = a + length, b + length
    return widest


def _identity(match: Match) -> float:
    (first_a, first_b), (last_a, last_b) = match.key, match.last
    return match.words / (1 + max(last_a - first_a, last_b - first_b))


def _free(length: int, taken: list[Stretch], weigh: Scale, least: float) -> list[Stretch]:
    """What `taken` (ascending) leaves free, if it weighs enough."""
    edges = [0, *(edge for stretch in taken for edge in stretch), length]
    return [(i, j) for i, j in zip(edges[::2], edges[1::2], strict=True) if weigh(i, j) >= least]


def _crosses(used: Flags, places: I64) -> Flags:
    """Between which neighbouring `places` a used word stands."""
    low = int(places[0])
    totals = np.concatenate([np.zeros(1, np.int64), np.cumsum(used[low : int(places[-1]) + 1])])
    return np.asarray(np.diff(totals[places - low]) > 0)
