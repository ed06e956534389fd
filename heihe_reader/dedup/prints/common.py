"""Finds furniture: runs of words that unrelated articles have in common, so that they make nobody kin."""

from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.prints.fingerprint import GRAM
from heihe_reader.dedup.prints.frames import Frames, frames_of
from heihe_reader.dedup.prints.meetings import Postings, meetings_of
from heihe_reader.dedup.prints.printed import Flags, Prints
from heihe_reader.dedup.prints.shares import Shares, shares_of, stretches_of
from heihe_reader.text.words import I64

_UNRELATED = 5  # groups of articles that are no kin: what stands in so many is furniture
_EVERY_PAIR = 4
_MIN_HITS = 4
_COPY = 0.7  # of the shorter article: so much word for word makes surely kin
_FRAMED = 0.45  # of it: so much, with frames of their own around it, does too
_REWRITTEN = 0.35  # of it: so much, with words changed all over, makes surely kin too
_CHANGED = 0.9  # density of shared grams; furniture is printed word for word
_MIN_CHANGED = 8  # shared grams that are needed to see that words were changed


@dataclass(frozen=True, slots=True, eq=False)
class Common:
    """What is furniture: `grams` flags the grams of the postings, `kept` the kept grams of all articles,
    `words` counts for each article how many of its words stand in furniture.
    """

    grams: Flags
    kept: Flags
    words: I64

    def flags(self, prints: Prints, article: int) -> Flags:
        """Which words of an article stand in furniture."""
        own = slice(int(prints.starts[article]), int(prints.starts[article + 1]))
        kept, places = self.kept[own], prints.places[own].astype(np.int64)
        flags = np.zeros(int(prints.words[article]), np.bool_)
        for k in np.flatnonzero(kept).tolist():
            joined = k + 1 < len(kept) and kept[k + 1]
            flags[places[k] : places[k + 1] if joined else places[k] + GRAM] = True
        return flags


def common_of(prints: Prints, postings: Postings, rank: I64) -> Common:
    """Which grams stand in several groups of articles that are no kin, and how many words they make up.

    The number of articles alone would take a story with many copies for furniture. So those that are surely kin are
    put together first: what they share is most of the shorter one, or changed all over, as no furniture is. Then the
    groups are counted, and a gram of which half the articles are of one group is that story's.
    """
    groups = _sure_groups(prints, postings, rank)
    grams = _in_many_groups(postings, groups)
    kept = np.zeros(len(prints.grams), np.bool_)
    kept[postings.at[np.repeat(grams, postings.frequency)]] = True
    return Common(grams, kept, _words_in(prints, kept))


def _sure_groups(prints: Prints, postings: Postings, rank: I64) -> I64:
    concerned = np.zeros(len(prints), np.bool_)
    concerned[postings.article[np.repeat(postings.frequency >= _UNRELATED, postings.frequency)]] = True
    postings = postings.among(concerned)
    met = meetings_of(postings, rank, _MIN_HITS, _EVERY_PAIR)
    words_a, words_b = prints.words[met.one], prints.words[met.two]
    shares = shares_of(stretches_of(prints, postings, met), words_a, words_b)
    sure = _surely_kin(shares, np.minimum(words_a, words_b), frames_of(prints, postings, met))
    return united(len(prints), met.one[sure], met.two[sure])


def _surely_kin(shares: Shares, shorter: I64, frames: Frames) -> Flags:
    share = shares.covered / np.maximum(shorter, 1)
    changed = (shares.density < _CHANGED) & (shares.hits >= _MIN_CHANGED) & ~frames.printed
    kin = (share >= _COPY) | (changed & (share >= _REWRITTEN)) | (frames.text & (share >= _FRAMED))
    return (shares.hits >= _MIN_HITS) & kin & ~frames.site


def united(count: int, one: I64, two: I64) -> I64:
    """For each of `count` things the smallest that it is tied to, through whatever others (label propagation)."""
    label = np.arange(count)
    while True:
        low = np.minimum(label[one], label[two])
        before = label.copy()
        np.minimum.at(label, one, low)
        np.minimum.at(label, two, low)
        np.minimum.at(label, before, label)
        label = label[label]
        if np.array_equal(label, before):
            return label


def _in_many_groups(postings: Postings, groups: I64) -> Flags:
    """Grams that stand in `_UNRELATED` groups, of which none has half of the articles."""
    frequency = postings.frequency
    flags = np.zeros(len(frequency), np.bool_)
    often = np.flatnonzero(frequency >= _UNRELATED)
    if not len(often):
        return flags
    entries = np.repeat(frequency >= _UNRELATED, frequency)
    gram = np.repeat(np.arange(len(often)), frequency[often])
    keys = np.sort(gram * (len(groups) + 1) + groups[postings.article[entries]])
    first = np.flatnonzero(np.append(True, keys[1:] != keys[:-1]))
    size = np.diff(np.append(first, len(keys)))
    owner = keys[first] // (len(groups) + 1)
    distinct = np.bincount(owner, minlength=len(often))
    largest = np.zeros(len(often), np.int64)
    np.maximum.at(largest, owner, size)
    flags[often] = (distinct >= _UNRELATED) & (2 * largest <= frequency[often])
    return flags


def _words_in(prints: Prints, kept: Flags) -> I64:
    """How many words of each article stand in flagged grams, or between two that follow one another in the sample."""
    at = np.flatnonzero(kept)
    article = np.searchsorted(prints.starts, at, side="right") - 1
    places = prints.places[at].astype(np.int64)
    reach = np.full(len(at), GRAM)
    joined = np.flatnonzero((np.diff(at) == 1) & (np.diff(article) == 0))
    reach[joined] = np.diff(places)[joined]
    return np.bincount(article, weights=reach, minlength=len(prints)).astype(np.int64)
