"""Which runs of five words stand in which articles, and in which of them first."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.seeds import grams
from heihe_reader.text.words import I64, U64

GRAM = 5  # words
_EVERY_PAIR = 24  # articles: grams in more of them link each article to the first ones only
_LEADERS = 2
_MIN_VOTES = 3
_UNRELATED = 4  # groups of articles that are no kin: what stands in so many is furniture
_MIN_SHARE = 0.015  # of the grams of the shorter article


@dataclass(frozen=True, slots=True)
class Postings:
    """The grams of all articles, one after another, articles numbered in the order they were given.

    For the gram at place `k`: `group[k]` numbers the gram, `article[k]` says in which article it stands. For group
    `g`: `first[g]` is its first place, `spread[g]` the number of articles it stands in. The grams of article `n`
    are at `[offsets[n], offsets[n + 1])`.
    """

    group: I64
    article: I64
    first: I64
    spread: I64
    offsets: I64


def index_grams(bodies: Sequence[U64]) -> Postings:
    """An index of the word hashes of each article. Time n log n in the words, about 60 bytes a word."""
    parts = [grams(hashes, GRAM) for hashes in bodies]
    lengths = np.array([len(part) for part in parts], np.int64)
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
    article = np.repeat(np.arange(len(parts)), lengths)
    every = np.concatenate([np.zeros(0, np.uint64), *parts])
    _, first, group = np.unique(every, return_index=True, return_inverse=True)
    places = np.unique(group * max(len(parts), 1) + article)
    spread = np.bincount(places // max(len(parts), 1), minlength=len(first))
    return Postings(group, article, first.astype(np.int64), spread, offsets)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two articles that may be kin. `share` is the share of the shorter one's grams that the other has."""

    a: int
    b: int
    share: float


def candidate_pairs(postings: Postings, ranks: I64) -> list[Candidate]:
    """Pairs of articles that may be kin, by the grams they share (containment, Broder 1997). Sorted by rank.

    `ranks` says which article comes first where a gram stands in so many that only the first few are tried as kin
    of all the others. Of each pair, `a` is the one with the lower rank.
    """
    count = len(ranks)
    if not count or not len(postings.group):
        return []
    shared = np.flatnonzero(postings.spread[postings.group] > 1)
    keys = np.unique(postings.group[shared] * count + ranks[postings.article[shared]])
    pairs, votes = np.unique(_meetings(keys // count, keys % count, count), return_counts=True)
    sizes = np.bincount(postings.article, minlength=count)[np.argsort(ranks)]
    one, two = pairs // count, pairs % count
    shares = votes / np.maximum(np.minimum(sizes[one], sizes[two]), 1)
    good = (votes >= _MIN_VOTES) & (shares >= _MIN_SHARE)
    names = np.argsort(ranks)
    rows = zip(names[one[good]].tolist(), names[two[good]].tolist(), shares[good].tolist(), strict=True)
    return [Candidate(a, b, min(1.0, share)) for a, b, share in rows]


def _meetings(groups: I64, ranks: I64, count: int) -> I64:
    """Every pair of articles that meet in a group, as one number; in large groups only pairs with the first ones."""
    edges = np.flatnonzero(np.append(True, np.diff(groups) != 0)) if len(groups) else np.zeros(0, np.int64)
    sizes = np.diff(np.append(edges, len(groups)))
    found: list[I64] = [np.zeros(0, np.int64)]
    for size in np.unique(sizes).tolist():
        table = ranks[edges[sizes == size][:, None] + np.arange(size)]
        if size <= _EVERY_PAIR:
            i, j = np.triu_indices(size, 1)
            found.append((table[:, i] * count + table[:, j]).ravel())
        else:
            for leader in range(_LEADERS):
                found.append((table[:, [leader]] * count + table[:, leader + 1 :]).ravel())
    return np.concatenate(found)


def furniture_words(postings: Postings, kin: Sequence[int], lengths: Sequence[int]) -> list[npt.NDArray[np.bool_]]:
    """For each article, which of its words stand in a gram that several articles share that are no kin.

    `kin[n]` names the group of surely related articles that article `n` is in; `lengths` are in words.
    """
    groups = np.array(kin, np.int64)[postings.article]
    places = np.unique(postings.group * (max(kin, default=0) + 1) + groups)
    apart = np.bincount(places // (max(kin, default=0) + 1), minlength=len(postings.first))
    common = apart[postings.group] >= _UNRELATED
    found = []
    for number, length in enumerate(lengths):
        flags = np.zeros(length, np.bool_)
        mine = np.flatnonzero(common[postings.offsets[number] : postings.offsets[number + 1]])
        for k in range(GRAM):
            flags[mine + k] = True
        found.append(flags)
    return found
