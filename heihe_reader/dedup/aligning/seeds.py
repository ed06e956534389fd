"""Finds where two sequences of words are equal: the seeds that alignments grow from."""

from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.aligning.shared_grams import STEPS, Grams, longer
from heihe_reader.text.words import F64, I64, U64, mix

_NONE = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True)
class Ladder:
    """How grams grow: each rung lengthens the grams by `step` words; one of them with `often` of 0 is no seed.

    A seed stands at most `often` times in either sequence.
    """

    rungs: tuple[tuple[int, int], ...]  # step, often


_SPACED = Ladder(((0, 1), (1, 4), (2, 24)))  # grams of 1, 2 and 4 words
_UNSPACED = Ladder(((0, 0), (1, 1), (1, 4), (2, 24)))  # 2, 3 and 5 characters of Han, kana and Thai, each a word


@dataclass(frozen=True, slots=True)
class Runs:
    """Stretches of equal words: `length` words from `a` in one sequence and from `b` in the other. Sorted by a, b."""

    a: I64
    b: I64
    length: I64

    def __len__(self) -> int:
        return len(self.a)


def grams(hashes: U64, size: int) -> U64:
    """One hash for each `size` neighbouring words (size 1 to 6), in order."""
    count = len(hashes) - size + 1
    if count <= 0:
        return np.zeros(0, np.uint64)
    total = np.zeros(count, np.uint64)
    for k in range(size):
        total += (hashes[k : k + count] ^ np.uint64(STEPS[k])) * np.uint64(STEPS[(k + 1) % len(STEPS)])
    return mix(total)


def runs_of(level: Grams, a: U64, b: U64, weights: F64) -> Runs:
    """Where words of `a` stand in `b`: long n-grams even if frequent, short ones only where they are rare in both.

    `level` are the words that both have, `weights` those of `a`, which tell the script. Longer grams are made of the
    shared shorter ones (Karp, Miller and Rosenberg 1972), so that little is sorted where little is shared. Seeds per
    word are bounded: hostile texts (one word a million times) give few seeds, not many.
    """
    budget = 10_000 + 3 * (len(a) + len(b))
    found = [_ends(a, b)]
    for step, often in _ladder(weights).rungs:
        if step:
            level = longer(level, step)
        if not len(level.first):
            break
        if often:
            i, j = _meetings(level, often, budget)
            found.append((i, j, np.full(len(i), level.size)))
    return joined_seeds(*(np.concatenate(column) for column in zip(*found, strict=True)))


def _ladder(weights: F64) -> Ladder:
    return _UNSPACED if len(weights) and float(weights.sum()) < 0.75 * len(weights) else _SPACED


def _ends(a: U64, b: U64) -> tuple[I64, I64, I64]:
    """What both begin with and what both end with, however often it stands elsewhere."""
    most = min(len(a), len(b))
    if not most:
        return _NONE, _NONE, _NONE
    head = _equal_prefix(a[:most], b[:most])
    tail = _equal_prefix(a[::-1][: most - head], b[::-1][: most - head])
    sizes = np.array([head, tail])
    return np.array([0, len(a) - tail])[sizes > 0], np.array([0, len(b) - tail])[sizes > 0], sizes[sizes > 0]


def _equal_prefix(a: U64, b: U64) -> int:
    if not len(a) or a[0] != b[0]:
        return 0
    different = np.flatnonzero(a != b)
    return int(different[0]) if len(different) else len(a)


def _meetings(level: Grams, often: int, budget: int) -> tuple[I64, I64]:
    """All pairs of places of shared grams that stand at most `often` times in either sequence."""
    most = np.maximum(level.count_a, level.count_b)
    fine = (most <= often).nonzero()[0]
    if often == 1:
        first = level.first[fine]
        return level.places[first], level.places[first + 1]
    products = level.count_a * level.count_b
    while often > 1 and int(np.add.reduce(products[fine])) > budget:
        often //= 2
        fine = (most <= often).nonzero()[0]
    first, products = level.first[fine], products[fine]
    width, count_a = level.count_b[fine], level.count_a[fine]
    total = int(np.add.reduce(products))
    if total == len(products):
        return level.places[first], level.places[first + 1]
    within = np.arange(total) - np.repeat(np.cumsum(products) - products, products)
    width, first = np.repeat(width, products), np.repeat(first, products)
    across = within // width
    return level.places[first + across], level.places[first + np.repeat(count_a, products) + within - across * width]


def joined_seeds(i: I64, j: I64, sizes: I64) -> Runs:
    """Joins seeds of `sizes` words that overlap or follow one another on both sides."""
    if not len(i):
        return Runs(_NONE, _NONE, _NONE)
    wide = int((i + sizes).max()) + 2
    keys = (j - i + wide) * wide + i  # by diagonal, then by place
    order = keys.argsort()
    keys = keys[order]
    reach = np.maximum.accumulate(keys + sizes[order])
    begins = np.empty(len(keys), np.bool_)
    begins[0] = True
    np.greater(keys[1:], reach[:-1], out=begins[1:])
    edges = begins.nonzero()[0]
    begin = keys[edges]
    length = np.empty(len(edges), np.int64)
    length[:-1] = reach[edges[1:] - 1]
    length[-1] = reach[-1]
    length -= begin
    diagonal, a = np.divmod(begin, wide)
    b = diagonal - wide + a
    order = (a * (int(b.max()) + 1) + b).argsort()
    return Runs(a[order], b[order], length[order])
