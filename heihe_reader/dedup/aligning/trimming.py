"""Cuts a chain of shared words down to the stretches that are worth calling a passage."""

import math
from collections.abc import Iterable, Sequence

import numpy as np

from heihe_reader.dedup.aligning.runs import Run
from heihe_reader.text.words import F64


class Scale:
    """Weighs stretches of one sequence, at the price of a subtraction where all its words weigh the same."""

    __slots__ = ("_totals", "unit")

    def __init__(self, weights: F64) -> None:
        total = float(np.add.reduce(weights))  # `sum` without what it asks before
        self.unit = 1.0 if total == len(weights) else 0.5 if total == 0.5 * len(weights) else 0.0  # 0: they differ
        self._totals: list[float] = []
        if not self.unit:
            self._totals = np.concatenate([np.zeros(1), np.cumsum(weights)]).tolist()

    def __call__(self, first: int, end: int) -> float:
        """What the words `[first, end)` weigh."""
        return self.unit * (end - first) if self.unit else self._totals[end] - self._totals[first]

    def sum(self, stretches: Iterable[tuple[int, int]]) -> float:
        """What all the words of some stretches weigh: pairs of a first word and a number of words."""
        if self.unit:
            return self.unit * sum([length for _, length in stretches])
        return sum([self._totals[first + length] - self._totals[first] for first, length in stretches])

    def of(self, runs: Iterable[Run]) -> float:
        """What the words of some runs weigh, whose first side is this sequence."""
        if self.unit:
            return self.unit * sum([run[2] for run in runs])
        return sum([self._totals[first + length] - self._totals[first] for first, _, length in runs])


def scale(weights: F64) -> Scale:
    """The scale of a sequence with these weights."""
    return Scale(weights)


def best_stretches(runs: Sequence[Run], weigh_a: Scale, weigh_b: Scale, cost: float) -> list[tuple[int, int, float]]:
    """The stretches of runs that earn most: first and last run, and the score.

    A shared word earns its weight, a word between two runs costs `cost` times its own on the longer side. These are
    all maximal scoring subsequences, found in linear time (Ruzzo and Tompa 1999); the best of them has the ends of a
    local alignment (Smith and Waterman 1981).
    """
    whole = whole_stretch(runs, weigh_a, weigh_b, cost)
    if whole:
        return [(0, len(runs) - 1, whole)]
    unit = weigh_a.unit if weigh_a.unit == weigh_b.unit else 0.0
    stretches: list[tuple[int, int, float, float, int]] = []  # first, last, total before, total after, lower one
    total = 0.0
    end_a, end_b = (runs[0][0], runs[0][1]) if runs else (0, 0)
    for k, (a, b, length) in enumerate(runs):
        if unit:
            hole = unit * (a - end_a if a - end_a > b - end_b else b - end_b)
        else:
            hole = max(weigh_a(end_a, a), weigh_b(end_b, b))
        total -= cost * hole
        first, before = k, total
        end_a, end_b = a + length, b + length
        total += unit * length or weigh_a(a, end_a)
        lower = len(stretches) - 1
        while True:
            while lower >= 0 and stretches[lower][2] >= before:
                lower = stretches[lower][4]
            if lower < 0 or stretches[lower][3] >= total:
                break
            first, _, before, _, below = stretches[lower]
            del stretches[lower:]
            lower = below
        stretches.append((first, k, before, total, lower))
    return [(first, last, after - before) for first, last, before, after, _ in stretches]


def whole_stretch(runs: Sequence[Run], weigh_a: Scale, weigh_b: Scale, cost: float, widest: float = math.inf) -> float:
    """The score of all runs together if they are one stretch, as those of near copies are; 0 if that is not certain.

    It is not if a hole weighs more than `widest` on either side.
    """
    unit = weigh_a.unit if weigh_a.unit == weigh_b.unit else 0.0
    if not unit or not runs:
        return 0.0
    cost *= unit
    widest /= unit
    end_a, end_b, _ = runs[0]
    total = highest = 0.0
    for a, b, length in runs:
        hole, hole_b = a - end_a, b - end_b
        if hole_b > hole:
            hole = hole_b
        if hole:
            if total > highest:
                highest = total
            total -= cost * hole
            if total <= 0 or hole > widest:
                return 0.0
        total += unit * length
        end_a, end_b = a + length, b + length
    return total if highest < total else 0.0
