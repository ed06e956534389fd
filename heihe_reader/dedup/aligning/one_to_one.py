"""Keeps passages one to one: of those that want the same words the heaviest has them."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.runs import Match, Run
from heihe_reader.dedup.aligning.worth import Worth
from heihe_reader.text.words import I64

Flags = npt.NDArray[np.bool_]


class OneToOne:
    """Passages of two sequences of so many words; no word stands in, or between the words of, two of them."""

    def __init__(self, words_a: int, words_b: int, worth: Worth) -> None:
        self._worth = worth
        self._used_a, self._used_b = bytearray(words_a), bytearray(words_b)
        self.taken: list[Match] = []

    def take(self, chains_found: Sequence[list[Run]]) -> None:
        """The heaviest candidate takes its words first; what is left of the others may still be a passage."""
        worth = self._worth
        good = [match for runs in chains_found for match in worth.good(runs)]
        for candidate in sorted(good, key=lambda match: (-worth.weight(match), match.key)):
            if self._is_free(candidate):
                self.use(candidate)
                continue
            for part in self._free_parts(candidate):
                for match in worth.good(part):
                    if self._is_free(match):
                        self.use(match)

    def use(self, match: Match) -> None:
        """Takes a passage whose words are free."""
        (first_a, first_b), (last_a, last_b) = match.key, match.last
        self._used_a[first_a : last_a + 1] = b"\1" * (last_a + 1 - first_a)
        self._used_b[first_b : last_b + 1] = b"\1" * (last_b + 1 - first_b)
        self.taken.append(match)

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


def _crosses(used: Flags, places: I64) -> Flags:
    """Between which neighbouring `places` a used word stands."""
    low = int(places[0])
    totals = np.concatenate([np.zeros(1, np.int64), np.cumsum(used[low : int(places[-1]) + 1])])
    return np.asarray(np.diff(totals[places - low]) > 0)
