"""Finds the few pairs of articles, out of all, that share runs of words, and where these stand in both."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.prints.fingerprint import LIMIT
from heihe_reader.dedup.prints.printed import Flags, Prints
from heihe_reader.text.words import I64

I32 = npt.NDArray[np.int32]

_LEADERS = 2
_SLICE = 1 << 20  # grams that are sorted at once: bounds the memory, and keeps them in the processor's cache


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """The grams that stand in two or more articles.

    Gram `g` stands in the articles `article[first[g]:first[g + 1]]`, which are distinct. `at` says which of the kept
    grams of all articles each is.
    """

    first: I64
    article: I64
    at: I64

    @property
    def frequency(self) -> I64:
        """In how many articles each gram stands."""
        return np.diff(self.first)

    def among(self, articles: Flags) -> "Postings":
        """The grams that two or more of the flagged articles share."""
        entries = articles[self.article]
        frequency = np.diff(np.concatenate([np.zeros(1, np.int64), np.cumsum(entries)])[self.first])
        entries &= np.repeat(frequency > 1, self.frequency)
        return Postings(_edges(frequency[frequency > 1]), self.article[entries], self.at[entries])

    def without(self, grams: Flags) -> "Postings":
        """The same without the flagged grams."""
        entries = np.repeat(~grams, self.frequency)
        return Postings(_edges(self.frequency[~grams]), self.article[entries], self.at[entries])


def postings_of(prints: Prints, among: Flags | None = None) -> Postings:
    """The grams that articles share, or only those `among` them. Time n log n in the kept grams."""
    slices = max(1, len(prints.grams) // _SLICE)
    width = np.uint64(int(LIMIT) // slices + 1)
    parts = []
    for number in range(slices):
        low = np.uint64(number) * width
        inside = prints.grams >= low
        if number < slices - 1:
            inside &= prints.grams < low + width
        parts.append(_shared(prints, np.flatnonzero(inside), among))
    frequency, article, at = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Postings(_edges(frequency), article, at)


def _shared(prints: Prints, chosen: I64, among: Flags | None) -> tuple[I64, I64, I64]:
    """Of the chosen grams those that two articles share: in how many each stands, in which, and which grams they are.

    A gram and its place are sorted as one number of 64 bits. So only 40 bits or more of the hash are compared; that
    two of a hundred million grams meet there by chance is harmless, as a kinship needs several in a row.
    """
    width = np.uint64(max(len(chosen), 1).bit_length())
    keys = prints.grams[chosen]
    keys >>= width
    keys <<= width
    keys |= np.arange(len(chosen), dtype=np.uint64)
    keys.sort()
    at = (keys & ((np.uint64(1) << width) - np.uint64(1))).astype(np.int64)
    keys >>= width
    alike = keys[1:] == keys[:-1]
    some = np.zeros(len(keys), np.bool_)  # those that have an equal neighbour
    some[1:] |= alike
    some[:-1] |= alike
    keys, at = keys[some], chosen[at[some]]
    article = np.searchsorted(prints.starts, at, side="right") - 1
    if among is not None:
        inside = among[article]
        keys, at, article = keys[inside], at[inside], article[inside]
    again = np.zeros(len(keys), np.bool_)
    again[1:] = (keys[1:] == keys[:-1]) & (article[1:] == article[:-1])  # once more in the same article
    keys, at, article = keys[~again], at[~again], article[~again]
    begins = np.ones(len(keys), np.bool_)
    begins[1:] = keys[1:] != keys[:-1]
    frequency = np.diff(np.append(np.flatnonzero(begins), len(keys)))
    several = np.repeat(frequency > 1, frequency)
    return frequency[frequency > 1], article[several], at[several]


def _edges(lengths: I64) -> I64:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])


@dataclass(frozen=True, slots=True, eq=False)
class Meetings:
    """Where two articles share a gram: entry `x[k]` of the postings meets entry `y[k]`, of pair `pair[k]`.

    Sorted by pair, then by the place in the first article. Pair `p` is made of the articles `one[p]` and `two[p]`,
    and has the meetings `[first[p], first[p + 1])`.
    """

    one: I64
    two: I64
    first: I64
    x: I32
    y: I32

    def __len__(self) -> int:
        return len(self.one)


def meetings_of(postings: Postings, rank: I64, least: int, every_pair: int) -> Meetings:
    """All pairs of articles that share `least` grams; in grams of more than `every_pair` only those with its leaders.

    `rank` orders the articles without ties. The leaders of a frequent gram are those of its articles that share most
    with others, so that all copies of a story meet the same few; then those of the lowest rank.
    """
    x, y = _meeting_entries(postings, _leading(postings, rank, every_pair), every_pair)
    swapped = rank[postings.article[x]] > rank[postings.article[y]]
    x[swapped], y[swapped] = y[swapped], x[swapped]
    del swapped
    keys = postings.article[x]
    keys *= len(rank)
    keys += postings.article[y]
    order = np.argsort(keys, kind="stable")
    keys, x, y = keys[order], x[order], y[order]
    begins = np.flatnonzero(np.append(True, keys[1:] != keys[:-1])) if len(keys) else np.zeros(0, np.int64)
    votes = np.diff(np.append(begins, len(keys)))
    pairs = keys[begins][votes >= least]
    enough = np.repeat(votes >= least, votes)
    del keys, order
    x, y = x[enough], y[enough]
    votes = votes[votes >= least]
    order = np.lexsort((postings.at[x], np.repeat(np.arange(len(votes)), votes)))
    return Meetings(pairs // len(rank), pairs % len(rank), _edges(votes), x[order], y[order])


def _leading(postings: Postings, rank: I64, every_pair: int) -> I64:
    """Orders the articles: first those that share most of the grams that many have."""
    frequent = np.repeat(postings.frequency > every_pair, postings.frequency)
    weight = np.bincount(postings.article[frequent], minlength=len(rank))
    place = np.empty(len(rank), np.int64)
    place[np.lexsort((rank, -weight))] = np.arange(len(rank))
    return place


def _meeting_entries(postings: Postings, leading: I64, every_pair: int) -> tuple[I32, I32]:
    """Which entries of the postings meet: those of one gram, or those of a frequent one with its leaders."""
    frequency, found_x, found_y = postings.frequency, [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
    for size in np.flatnonzero(np.bincount(frequency)).tolist():
        table = postings.first[:-1][frequency == size].astype(np.int32)[:, None] + np.arange(size, dtype=np.int32)
        if size <= every_pair:
            i, j = np.triu_indices(size, 1)
            found_x.append(table[:, i].ravel())
            found_y.append(table[:, j].ravel())
            continue
        order = np.argpartition(leading[postings.article[table]], _LEADERS, axis=1)
        table = np.take_along_axis(table, order, axis=1)
        heads = np.argsort(leading[postings.article[table[:, :_LEADERS]]], axis=1)
        table[:, :_LEADERS] = np.take_along_axis(table, heads, axis=1)
        for k in range(_LEADERS):
            others = table[:, k + 1 :]
            found_x.append(np.broadcast_to(table[:, [k]], others.shape).ravel())
            found_y.append(others.ravel())
    return np.concatenate(found_x), np.concatenate(found_y)
