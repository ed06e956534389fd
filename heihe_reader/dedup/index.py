"""Which runs of five words stand in which articles, and in which of them first."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.fingerprint import GRAM
from heihe_reader.dedup.seeds import grams
from heihe_reader.text.words import I64, U64

_UNRELATED = 4  # groups of articles that are no kin: what stands in so many is furniture


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
