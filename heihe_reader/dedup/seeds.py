"""Finds where two sequences of words are equal: the seeds that alignments grow from."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.text.words import F64, I64, U64, mix

_STEPS = (
    0x9E3779B97F4A7C15,
    0xC2B2AE3D27D4EB4F,
    0x165667B19E3779F9,
    0xD6E8FEB86659FD93,
    0xA0761D6478BD642F,
    0xE7037ED1A0B428DB,
)
_SPACED = ((4, 24), (2, 4), (1, 1))  # words in a seed, and how often it may stand in either text
_UNSPACED = ((5, 24), (3, 4), (2, 1))  # for Han, kana and Thai, where a character counts as a word


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
        total += (hashes[k : k + count] ^ np.uint64(_STEPS[k])) * np.uint64(_STEPS[(k + 1) % len(_STEPS)])
    return mix(total)


def equal_runs(a: U64, b: U64, weights: F64) -> Runs:
    """Where words of `a` stand in `b`: long n-grams even if frequent, short ones only where they are rare in both.

    `weights` are those of the words of `a` and tell the script. Seeds per word are bounded, so hostile texts
    (one word a million times) give few seeds, not many.
    """
    matches = [_ends(a, b)]
    budget = 10_000 + 3 * (len(a) + len(b))
    for size, often in _sizes(weights):
        matches.append(_meetings(a, b, size, often, budget))
    return _runs(np.concatenate([m[0] for m in matches]), np.concatenate([m[1] for m in matches]))


def repeated_runs(words: U64, weights: F64) -> Runs:
    """Where words of a text stand again later in the same text: a < b, and the two never overlap."""
    size, often = _sizes(weights)[0]
    i, j = _meetings(words, words, size, often, 10_000 + 6 * len(words))
    later = i < j
    runs = _runs(i[later], j[later])
    length = np.minimum(runs.length, runs.b - runs.a)
    return Runs(runs.a, runs.b, length)


def _sizes(weights: F64) -> tuple[tuple[int, int], ...]:
    return _UNSPACED if len(weights) and float(weights.mean()) < 0.75 else _SPACED


def _ends(a: U64, b: U64) -> tuple[I64, I64]:
    """The words that both begin with and both end with, however often they stand elsewhere."""
    most = min(len(a), len(b))
    if not most:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    head = _equal_prefix(a[:most], b[:most])
    tail = _equal_prefix(a[::-1][: most - head], b[::-1][: most - head])
    heads, tails = np.arange(head), np.arange(tail)
    return np.concatenate([heads, len(a) - 1 - tails]), np.concatenate([heads, len(b) - 1 - tails])


def _equal_prefix(a: U64, b: U64) -> int:
    different = np.flatnonzero(a != b)
    return int(different[0]) if len(different) else len(a)


def _meetings(a: U64, b: U64, size: int, often: int, budget: int) -> tuple[I64, I64]:
    """All pairs of word places inside equal n-grams that stand at most `often` times in either sequence."""
    order_a, unique_a, first_a, count_a = _grouped(grams(a, size))
    order_b, unique_b, first_b, count_b = _grouped(grams(b, size))
    if not len(unique_a) or not len(unique_b):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    in_b = np.minimum(np.searchsorted(unique_b, unique_a), len(unique_b) - 1)
    in_a = np.flatnonzero(unique_b[in_b] == unique_a)
    in_b = in_b[in_a]
    most = np.maximum(count_a[in_a], count_b[in_b])
    products = count_a[in_a] * count_b[in_b]
    while often > 1 and int(products[most <= often].sum()) > budget:
        often //= 2
    fine = most <= often
    in_a, in_b, products = in_a[fine], in_b[fine], products[fine]
    total = int(products.sum())
    within = np.arange(total) - np.repeat(np.cumsum(products) - products, products)
    width = np.repeat(count_b[in_b], products)
    i = order_a[np.repeat(first_a[in_a], products) + within // np.maximum(width, 1)]
    j = order_b[np.repeat(first_b[in_b], products) + within % np.maximum(width, 1)]
    places = np.arange(size)
    return (i[:, None] + places).ravel(), (j[:, None] + places).ravel()


def _grouped(values: U64) -> tuple[I64, U64, I64, I64]:
    """The places of `values` in ascending order, the distinct values, and where each begins and how often it stands."""
    order = np.argsort(values, kind="stable")
    ascending = values[order]
    first = np.flatnonzero(_changes(ascending))
    return order, ascending[first], first, np.diff(np.append(first, len(ascending)))


def _changes(ascending: U64 | I64) -> npt.NDArray[np.bool_]:
    """Where another value begins."""
    new = np.ones(len(ascending), np.bool_)
    new[1:] = ascending[1:] != ascending[:-1]
    return new


def _runs(i: I64, j: I64) -> Runs:
    """Joins matching words that follow one another on both sides."""
    empty = np.zeros(0, np.int64)
    if not len(i):
        return Runs(empty, empty, empty)
    wide = int(i.max()) + 2
    keys = np.sort((j - i + wide) * wide + i)  # by diagonal, then by place
    keys = keys[_changes(keys)]
    edges = np.flatnonzero(np.append(True, np.diff(keys) != 1))
    length = np.diff(np.append(edges, len(keys)))
    a = keys[edges] % wide
    b = keys[edges] // wide - wide + a
    order = np.lexsort((b, a))
    return Runs(a[order], b[order], length[order])
