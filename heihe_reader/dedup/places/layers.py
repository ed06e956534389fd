"""Which body word of one article is which of another, as runs of words: what spans are mapped through."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

import numpy as np

from heihe_reader.dedup.aligning.runs import Match, Run, expanded
from heihe_reader.text.words import I64

GAP = 30  # words that a run may skip

Stretch = tuple[int, int, int, int, int]  # first and last word here, first and last word there, number of words


class Layer:
    """Words of which none has two partners. `runs` ascend in the first article."""

    __slots__ = ("_length", "_partner", "runs")

    def __init__(self, length: int, runs: list[Run]) -> None:
        self.runs = runs
        self._length = length
        self._partner: I64 | None = None

    @property
    def partner(self) -> I64:
        """For each of the `length` words of the first article its partner, or -1."""
        if self._partner is None:
            self._partner = np.full(self._length, -1, np.int64)
            if self.runs:
                mine, theirs = expanded(self.runs)
                self._partner[mine] = theirs
        return self._partner

    def stretches(self, first: int, end: int, enough: float) -> list[Stretch]:
        """Where enough of the words `[first, end)` stand in their order, with gaps that a run may skip."""
        return stretches(clipped(self.runs, first, end), enough)


def clipped(runs: Sequence[Run], first: int, end: int) -> list[Run]:
    """What the runs have of the words `[first, end)`."""
    found: list[Run] = []
    for k in range(max(bisect_right(runs, (first,)) - 1, 0), len(runs)):
        a, b, length = runs[k]
        if a >= end:
            break
        skip, over = max(first - a, 0), max(a + length - end, 0)
        if skip + over < length:
            found.append((a + skip, b + skip, length - skip - over))
    return found


def stretches(runs: Sequence[Run], enough: float) -> list[Stretch]:
    """The runs joined where they follow one another, if they have enough words together."""
    found: list[Stretch] = []
    total = first = first_there = end = end_there = 0
    for a, b, length in runs:
        if total and 0 <= b - end_there <= GAP and a - end <= GAP:
            total += length
        else:
            if total and total >= enough:
                found.append((first, end - 1, first_there, end_there - 1, total))
            first, first_there, total = a, b, length
        end, end_there = a + length, b + length
    if total and total >= enough:
        found.append((first, end - 1, first_there, end_there - 1, total))
    return found


def layers_of(length: int, matches: Iterable[Match]) -> list[Layer]:
    """As many layers as it takes so that no word has two partners in one of them."""
    layers: list[tuple[bytearray, list[Run]]] = []
    for match in matches:
        runs = match.runs
        free = (k for k, (used, _) in enumerate(layers) if all([used.find(1, a, a + n) < 0 for a, _, n in runs]))
        at = next(free, len(layers))
        if at == len(layers):
            layers.append((bytearray(length), []))
        used, taken = layers[at]
        for a, _, n in runs:
            used[a : a + n] = b"\1" * n
        taken += runs
    return [Layer(length, sorted(taken)) for _, taken in layers]
