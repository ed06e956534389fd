"""Numbers values and counts pairs by sorting, which takes the same time whatever the values are."""

import numpy as np

from heihe_reader.text.words import I64, U64


def numbered(values: U64) -> tuple[I64, int]:
    """The number of each value among the different ones in order, and how many these are."""
    order = np.argsort(values, kind="stable")
    ranked = values[order]
    steps = ranked[1:] != ranked[:-1]
    number = np.zeros(len(values), np.int64)
    number[order[1:]] = np.cumsum(steps)
    return number, int(steps.sum()) + bool(len(values))


def unique_pairs(a: I64, b: I64) -> tuple[I64, I64]:
    """The different pairs of numbers (not negative) that stand at the same place, in order."""
    width = int(b.max()) + 1 if len(b) else 1
    both = np.sort(a.astype(np.int64) * width + b)
    if len(both):
        both = both[np.append(True, both[1:] != both[:-1])]
    return both // width, both % width
