"""Puts the shared grams of two articles together to the stretches of text that both have."""

from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.prints.fingerprint import GRAM, SCALE, are_whole
from heihe_reader.dedup.prints.meetings import Meetings, Postings
from heihe_reader.dedup.prints.printed import Flags, Prints
from heihe_reader.text.words import F64, I64

_GAP = 40  # words without a shared gram, or off the diagonal, that end a stretch
_MARGIN = 24  # words that may stand before the head or after the foot
_SLACK = SCALE - 1  # words: so far does the shared text reach, on average, beyond the sampled grams
_PRINTED = 0.85  # of its sampled grams: a head or foot that a site prints on every page is the same on each
_FLAT = 0.2  # n-grams survive where n equal words meet: the share of equal words is about the n-th root


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """What pairs of articles share: pair `pair[k]` has words `[a0, a1)` of its first in `[b0, b1)` of its second.

    `hits` counts the sampled grams that both have, `kept` those that either has there: in text that was taken over
    word for word they are equal. Sorted by pair, then by place in the first article.
    """

    pair: I64
    a0: I64
    a1: I64
    b0: I64
    b1: I64
    hits: I64
    kept: I64

    def __len__(self) -> int:
        return len(self.pair)

    @property
    def words(self) -> I64:
        """How long a stretch is, in words."""
        words: I64 = np.minimum(self.a1 - self.a0, self.b1 - self.b0)
        return words

    def only(self, chosen: Flags) -> "Stretches":
        """Some of them."""
        fields = (self.pair, self.a0, self.a1, self.b0, self.b1, self.hits, self.kept)
        return Stretches(*(field[chosen] for field in fields))


def stretches_of(prints: Prints, postings: Postings, met: Meetings) -> Stretches:
    """The stretches of all pairs. Grams that stand alone make none: stock phrases are everywhere."""
    x, y = postings.at[met.x].astype(np.int32), postings.at[met.y].astype(np.int32)
    a, b = prints.places[x].astype(np.int32), prints.places[y].astype(np.int32)
    step_a, step_b = np.diff(a), np.diff(b)
    begins = np.ones(len(x), np.bool_)
    begins[1:] = (step_a > _GAP) | (np.abs(step_b - step_a) > _GAP)
    begins[met.first[:-1]] = True
    first = np.flatnonzero(begins)
    last = np.append(first[1:], len(x)) - 1
    several = last > first
    first, last = first[several], last[several]
    if not len(first):
        return Stretches(*(np.zeros(0, np.int64) for _ in range(7)))
    ends = np.stack([first, last + 1], axis=1).ravel()[:-1]
    b0, b1 = (side.reduceat(b, ends)[::2].astype(np.int64) for side in (np.minimum, np.maximum))
    kept_a = (x[last] - x[first]).astype(np.int64) + 1
    kept_b = (np.maximum.reduceat(y, ends)[::2] - np.minimum.reduceat(y, ends)[::2]).astype(np.int64) + 1
    hits = last - first + 1
    kept = np.maximum(np.minimum(kept_a, kept_b), hits)
    pair = np.searchsorted(met.first, first, side="right") - 1
    a0, a1 = a[first].astype(np.int64), a[last].astype(np.int64)
    return Stretches(pair, a0, a1 + GRAM, b0, b1 + GRAM, hits, kept)


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """What each pair of articles shares, from its stretches: estimates in words, and where it stands.

    `covered` counts the words inside of stretches, `equal` about how many of them are the same, `inner` those that
    are covered elsewhere than word for word at the head and foot of both. `density` is the share
    of sampled grams inside of the stretches that both have: 1 where nobody changed a word. `part_a`, `part_b`: from
    which word to which.
    """

    hits: I64
    covered: F64
    equal: F64
    inner: F64
    density: F64
    part_a: tuple[I64, I64]
    part_b: tuple[I64, I64]


def shares_of(found: Stretches, words_a: I64, words_b: I64) -> Shares:
    """Sums up the stretches of each pair; `words_a` and `words_b` count the words of the articles of each."""
    count = len(words_a)
    slack = np.where(are_whole(np.maximum(words_a, words_b)), 0, _SLACK)[found.pair]

    def total(values: I64 | F64) -> F64:
        return np.bincount(found.pair, weights=values, minlength=count).astype(np.float64)

    hits, kept = total(found.hits), total(found.kept)
    long = found.words + 2 * slack
    head = (found.a0 <= _MARGIN) & (found.b0 <= _MARGIN)
    foot = (words_a[found.pair] - found.a1 <= _MARGIN) & (words_b[found.pair] - found.b1 <= _MARGIN)
    printed = found.hits >= _PRINTED * found.kept
    most = np.minimum(words_a, words_b)
    return Shares(
        hits.astype(np.int64),
        np.minimum(total(long), most),
        np.minimum(total(long * (found.hits / np.maximum(found.kept, 1)) ** _FLAT), most),
        np.minimum(total(np.where((head | foot) & printed, 0, long)), most),
        hits / np.maximum(kept, 1),
        _reach(found.pair, found.a0, found.a1, count),
        _reach(found.pair, found.b0, found.b1, count),
    )


def _reach(pair: I64, begins: I64, ends: I64, count: int) -> tuple[I64, I64]:
    """From the first to the last word of all stretches of each pair."""
    low, high = np.zeros(count, np.int64), np.zeros(count, np.int64)
    edges = np.flatnonzero(np.append(True, np.diff(pair) != 0)) if len(pair) else pair
    if len(edges):
        low[pair[edges]] = np.minimum.reduceat(begins, edges)
        high[pair[edges]] = np.maximum.reduceat(ends, edges)
    return low, high
