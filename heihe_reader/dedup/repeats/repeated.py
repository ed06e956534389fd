"""Finds where words of one text stand again later in the same text."""

import numpy as np

from heihe_reader.dedup.aligning.seeds import Runs, grams
from heihe_reader.text.words import F64, I64, U64

_SPACED, _UNSPACED = 4, 5  # words in a gram; a Han, kana or Thai character is one
_OFTEN = 24  # a gram that stands no more often is a seed between any two of its places,
_MOST = 1000  # one that stands no more often between the first and each other place
_BUDGET = 10_000  # seeds, besides one for each word
_NONE = np.zeros(0, np.int64)


def repeated_runs(words: U64, weights: F64) -> Runs:
    """Stretches of equal words with a < b, that never overlap one another's other copy.

    The number of seeds is at most linear in the number of words, whatever the text.
    """
    size = _UNSPACED if float(weights.sum()) < 0.75 * len(words) else _SPACED
    places, first = _groups(grams(words, size))
    if not len(first):
        return Runs(_NONE, _NONE, _NONE)
    i, j = _pairs(places, first, np.diff(first, append=len(places)), _BUDGET + len(words))
    return joined(i, j, size)


def _groups(values: U64) -> tuple[I64, I64]:
    """The places of values that stand more than once, equal ones together and ascending; where each value begins."""
    order = np.argsort(values, kind="stable")
    ascending = values[order]
    same = ascending[1:] == ascending[:-1]
    again = same.nonzero()[0]
    if not len(again):
        return _NONE, _NONE
    inside = np.zeros(len(values), np.bool_)
    inside[again] = True
    inside[again + 1] = True
    chosen = inside.nonzero()[0]
    begins = np.ones(len(values), np.bool_)
    begins[again + 1] = False
    return order[chosen], begins[chosen].nonzero()[0]


def _pairs(places: I64, first: I64, counts: I64, budget: int) -> tuple[I64, I64]:
    """Pairs of places with the same gram, the earlier one first."""
    often = _OFTEN
    while often > 1 and int((counts * (counts - 1))[counts <= often].sum()) > 2 * budget:
        often //= 2
    count, begin = np.repeat(counts, counts), np.repeat(first, counts)
    rank = np.arange(len(places)) - begin
    partners = np.where(count <= often, count - 1 - rank, 0)
    firsts = (rank == 0) & (count > often) & (count <= _MOST)
    partners[firsts] = count[firsts] - 1
    total = np.cumsum(partners)
    if not len(total) or not total[-1]:
        return _NONE, _NONE
    within = np.arange(int(total[-1])) - np.repeat(total - partners, partners)
    return np.repeat(places, partners), places[np.repeat(np.arange(1, len(places) + 1), partners) + within]


def joined(i: I64, j: I64, size: int, article: I64 | None = None) -> Runs:
    """Grams that follow one another on both sides as one run; each of one `article` (0 or more) if there are several.

    `i` < `j` are words, counted over all articles.
    """
    if not len(i):
        return Runs(_NONE, _NONE, _NONE)
    article = np.zeros(len(i), np.int64) if article is None else article
    order = np.lexsort((i, j - i, article))
    i, j, article = i[order], j[order], article[order]
    new = np.ones(len(i), np.bool_)
    new[1:] = (np.diff(j - i) != 0) | (np.diff(i) > size) | (np.diff(article) != 0)
    first = new.nonzero()[0]
    last = np.append(first[1:], len(i)) - 1
    a, b, length = _cut(i[first], j[first], i[last] - i[first] + size)
    order = np.lexsort((b, a))
    return Runs(a[order], b[order], length[order])


def _cut(a: I64, b: I64, length: I64) -> tuple[I64, I64, I64]:
    """Runs that reach into their own copy, as many copies in a row do, cut into one for each copy."""
    period = b - a
    parts = -(-length // period)
    rank = np.arange(int(parts.sum())) - np.repeat(np.cumsum(parts) - parts, parts)
    done = rank * np.repeat(period, parts)
    left = np.repeat(length, parts) - done
    return np.repeat(a, parts) + done, np.repeat(b, parts) + done, np.minimum(left, np.repeat(period, parts))
