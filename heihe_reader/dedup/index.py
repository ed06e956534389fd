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
    `g`: `first[g]` is its first place, `hashes[g]` its hash, ascending. The grams of article `n` are at
    `[offsets[n], offsets[n + 1])`.
    """

    hashes: U64
    group: I64
    article: I64
    first: I64
    offsets: I64


def index_grams(bodies: Sequence[U64]) -> Postings:
    """An index of the word hashes of each article. Time n log n in the words, about 60 bytes a word."""
    parts = [grams(hashes, GRAM) for hashes in bodies]
    lengths = np.array([len(part) for part in parts], np.int64)
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
    article = np.repeat(np.arange(len(parts)), lengths)
    every = np.concatenate([np.zeros(0, np.uint64), *parts])
    hashes, first, group = np.unique(every, return_index=True, return_inverse=True)
    return Postings(hashes, group, article, first.astype(np.int64), offsets)


def common_grams(postings: Postings, kin: Sequence[int]) -> npt.NDArray[np.bool_]:
    """Which groups stand in several articles that are no kin: furniture, and figures of speech.

    `kin[n]` names the set of surely related articles that article `n` is in.
    """
    width = max(kin, default=0) + 1
    places = np.sort(postings.group * width + np.array(kin, np.int64)[postings.article])
    places = places[np.append(True, np.diff(places) != 0)] if len(places) else places
    return np.bincount(places // width, minlength=len(postings.first)) >= _UNRELATED


def words_in(postings: Postings, groups: npt.NDArray[np.bool_], number: int, length: int) -> npt.NDArray[np.bool_]:
    """Which of the `length` words of article `number` stand in one of the flagged groups."""
    flags = np.zeros(length, np.bool_)
    mine = np.flatnonzero(groups[postings.group[postings.offsets[number] : postings.offsets[number + 1]]])
    for k in range(GRAM):
        flags[mine + k] = True
    return flags
