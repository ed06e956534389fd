"""Cuts a chain of shared words down to the stretches that are worth calling a passage."""

from collections.abc import Callable, Sequence

import numpy as np

from heihe_reader.dedup.runs import Run
from heihe_reader.text.words import F64

Weigh = Callable[[int, int], float]  # what the words [first, end) weigh


def scale(weights: F64) -> Weigh:
    """Weighs stretches of one sequence, at the price of a subtraction where all its words weigh the same."""
    total = float(weights.sum())
    if total == len(weights):
        return lambda first, end: end - first
    if total == 0.5 * len(weights):
        return lambda first, end: 0.5 * (end - first)
    totals: list[float] = np.concatenate([np.zeros(1), np.cumsum(weights)]).tolist()
    return lambda first, end: totals[end] - totals[first]


def best_stretches(runs: Sequence[Run], weigh_a: Weigh, weigh_b: Weigh, cost: float) -> list[tuple[int, int, float]]:
    """The stretches of runs that earn most: first and last run, and the score.

    A shared word earns its weight, a word between two runs costs `cost` times its own on the longer side. These are
    all maximal scoring subsequences, found in linear time (Ruzzo and Tompa 1999); the best of them has the ends of a
    local alignment (Smith and Waterman 1981).
    """
    stretches: list[tuple[int, int, float, float, int]] = []  # first, last, total before, total after, lower one
    total = 0.0
    end_a = end_b = -1
    for k, (a, b, length) in enumerate(runs):
        if k:
            total -= cost * max(weigh_a(end_a, a), weigh_b(end_b, b))
        end_a, end_b = a + length, b + length
        first, before = k, total
        total += weigh_a(a, end_a)
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
