"""Finds the few pairs of articles, out of all, that share runs of words, and where these stand in both."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.prints import Flags, Prints
from heihe_reader.text.words import I64

U32 = npt.NDArray[np.uint32]

_LEADERS = 2


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

    def without(self, grams: Flags) -> "Postings":
        """The same without the flagged grams."""
        entries = np.repeat(~grams, self.frequency)
        return Postings(_edges(self.frequency[~grams]), self.article[entries], self.at[entries])


def postings_of(prints: Prints) -> Postings:
    """The grams that articles share. Time n log n in the kept grams.

    A gram and its place are sorted as one number of 64 bits. So only 40 bits or more of the hash are compared; that
    two of a hundred million grams meet there by chance is harmless, as a kinship needs several in a row.
    """
    count = len(prints.grams)
    width = np.uint64(max(count, 1).bit_length())
    keys = prints.grams >> width << width
    keys |= np.arange(count, dtype=np.uint64)
    keys.sort()
    at = (keys & ((np.uint64(1) << width) - np.uint64(1))).astype(np.int64)
    keys >>= width
    alike = keys[1:] == keys[:-1]
    some = np.zeros(count, np.bool_)  # those that have an equal neighbour
    some[1:] |= alike
    some[:-1] |= alike
    keys, at = keys[some], at[some]
    article = np.searchsorted(prints.starts, at, side="right") - 1
    begins = np.ones(len(keys), np.bool_)
    begins[1:] = keys[1:] != keys[:-1]
    again = np.zeros(len(keys), np.bool_)
    again[1:] = ~begins[1:] & (article[1:] == article[:-1])  # once more in the same article
    begins, article, at = begins[~again], article[~again], at[~again]
    first = np.append(np.flatnonzero(begins), len(at))
    frequency = np.diff(first)
    several = np.repeat(frequency > 1, frequency)
    return Postings(_edges(frequency[frequency > 1]), article[several], at[several])


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
    x: I64
    y: I64

    def __len__(self) -> int:
        return len(self.one)


def meetings_of(postings: Postings, rank: I64, least: int, every_pair: int) -> Meetings:
    """All pairs of articles that share `least` grams; in grams of more than `every_pair` only those with its leaders.

    `rank` orders the articles without ties. The leaders of a frequent gram are those of its articles that share most
    with others, so that all copies of a story meet the same few; then those of the lowest rank.
    """
    x, y = _meeting_entries(postings, _leading(postings, rank, every_pair), every_pair)
    one, two = postings.article[x], postings.article[y]
    swapped = rank[one] > rank[two]
    x, y = np.where(swapped, y, x), np.where(swapped, x, y)
    one, two = np.where(swapped, two, one), np.where(swapped, one, two)
    keys = one * (len(rank) + 1) + two
    order = np.argsort(keys, kind="stable")
    keys, x, y = keys[order], x[order], y[order]
    begins = np.flatnonzero(np.append(True, keys[1:] != keys[:-1])) if len(keys) else np.zeros(0, np.int64)
    votes = np.diff(np.append(begins, len(keys)))
    enough = np.repeat(votes >= least, votes)
    keys, x, y = keys[enough], x[enough], y[enough]
    votes = votes[votes >= least]
    order = np.lexsort((postings.at[x], np.repeat(np.arange(len(votes)), votes)))
    first = _edges(votes)
    pairs = keys[first[:-1]]
    return Meetings(pairs // (len(rank) + 1), pairs % (len(rank) + 1), first, x[order], y[order])


def _leading(postings: Postings, rank: I64, every_pair: int) -> I64:
    """Orders the articles: first those that share most of the grams that many have."""
    frequent = np.repeat(postings.frequency > every_pair, postings.frequency)
    weight = np.bincount(postings.article[frequent], minlength=len(rank))
    place = np.empty(len(rank), np.int64)
    place[np.lexsort((rank, -weight))] = np.arange(len(rank))
    return place


def _meeting_entries(postings: Postings, leading: I64, every_pair: int) -> tuple[I64, I64]:
    frequency, found_x, found_y = postings.frequency, [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for size in np.flatnonzero(np.bincount(frequency)).tolist():
        table = postings.first[:-1][frequency == size][:, None] + np.arange(size)
        if size <= every_pair:
            i, j = np.triu_indices(size, 1)
            found_x.append(table[:, i].ravel())
            found_y.append(table[:, j].ravel())
            continue
        order = np.argpartition(leading[postings.article[table]], _LEADERS, axis=1)
        table = np.take_along_axis(table, order, axis=1)
        heads = np.take_along_axis(table, np.argsort(leading[postings.article[table[:, :_LEADERS]]], axis=1), axis=1)
        table[:, :_LEADERS] = heads
        for k in range(_LEADERS):
            others = table[:, k + 1 :]
            found_x.append(np.broadcast_to(table[:, [k]], others.shape).ravel())
            found_y.append(others.ravel())
    return np.concatenate(found_x), np.concatenate(found_y)
