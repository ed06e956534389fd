"""Chooses, from fingerprints alone, with which earlier articles each article is compared word by word."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.passages.eights import ROOM, Eights
from heihe_reader.dedup.prints.fingerprint import GRAM, LIMIT, Fingerprint
from heihe_reader.dedup.prints.meetings import Postings, postings_of
from heihe_reader.dedup.prints.printed import Flags, Prints
from heihe_reader.text.words import I64, U64

_NOTES = 3  # equal runs of eight words around a shared gram, ten words in a row, that are no chance
_WINDOW = 80  # words within which two shared grams must stand
_DRIFT = 16  # words by which their distances may differ in the two articles
_NEARLY_ALL = 0.8  # of the shorter one's sample: then one shared gram will do, as the sample of a short text is small
_HOLE = 12  # words between two shared grams of one owner that no other need explain,
_SLIP = 2  # if their distances in the two articles differ by no more
_FEW = 3  # owners that are not worth choosing from
_OPEN = 2  # grams that nobody explained yet (one with ten equal words counts twice): then the next one is needed
_EACH_WITH_EACH = 1 << 18  # words in all, times articles: with no more, each is compared with each


@dataclass(frozen=True, eq=False)
class Seeds:
    """All that is known of the words of many articles: the fingerprints with more grams, and the notes on each gram."""

    prints: Prints
    notes: npt.NDArray[np.uint8]

    @cached_property
    def ascending(self) -> tuple[U64, npt.NDArray[np.int32]]:
        """All grams in ascending order and which each is: 12 bytes a gram, made where single articles are asked for."""
        order = np.argsort(self.prints.grams)
        return self.prints.grams[order], order.astype(np.int32)


@dataclass(frozen=True, slots=True, eq=False)
class _Votes:
    """Shared grams: word `at` of article `article` is word `there` of article `owner`. Sorted by the first three.

    `certain` are those around which ten words are equal.
    """

    article: I64
    owner: I64
    at: I64
    there: I64
    certain: Flags


def seeds_of(fingerprints: Sequence[Fingerprint], eights: Sequence[Eights]) -> Seeds:
    """The seeds of articles that were read one by one."""
    none = np.zeros(0, np.uint64), np.zeros(0, np.uint32), np.zeros((0, ROOM), np.uint8)
    sizes = [len(one.grams) + len(more.grams) for one, more in zip(fingerprints, eights, strict=True)]
    both = list(zip(fingerprints, eights, strict=True))
    places = [part.astype(np.uint32, copy=False) for one, more in both for part in (one.places, more.places)]
    prints = Prints(
        np.array([one.words for one in fingerprints], np.int64),
        np.frombuffer(b"".join(one.digest[:8] for one in fingerprints), "<u8").astype(np.uint64),
        np.cumsum([0, *sizes]),
        np.concatenate([none[0], *(part for one, more in both for part in (one.grams, more.grams))]),
        np.concatenate([none[1], *places]),
    )
    return Seeds(prints, np.concatenate([none[2], *(more.notes for more in eights)]))


def are_few(seeds: Seeds) -> bool:
    """Whether the articles are so few words together that each may be compared with each."""
    return len(seeds.prints) * int(seeds.prints.words.sum()) <= _EACH_WITH_EACH


def partners_of_all(seeds: Seeds) -> list[tuple[int, int]]:
    """The pairs (article, earlier article) to compare, ascending. The articles are in reading order.

    Each gram belongs to its owner, the first article in which it stands. An article is compared with the owners of
    what it shares, where two shared grams stand near one another on nearly the same diagonal, or ten equal words
    around one: so each shared passage is met, and the work does not grow with the number of copies of a story, nor
    with the pages of a site. Where all articles are few words together, each is compared with each: that finds
    passages too that were changed all over.
    """
    twins = _twins(seeds.prints)
    count = len(seeds.prints)
    if are_few(seeds):
        some = seeds.prints.words > 0
        pairs = [
            (x, y) for x in range(count) if x not in twins for y in range(x) if some[x] and some[y] and y not in twins
        ]
    else:
        votes = _votes(seeds, postings_of(seeds.prints))
        good = votes.certain | _near_diagonal(votes) | _nearly_all(seeds.prints.sampled(), votes)
        chosen = _grouped(votes, good)
        pairs = [(x, owner) for x, owners in chosen.items() if x not in twins for owner in owners]
    return sorted([*pairs, *twins.items()])


def _votes(seeds: Seeds, postings: Postings) -> _Votes:
    """What each article shares with the owners of its grams."""
    sizes = postings.frequency
    owner = np.repeat(postings.article[postings.first[:-1]], sizes)
    there = np.repeat(postings.at[postings.first[:-1]], sizes)
    later = postings.article != owner
    article, at, owner, there = postings.article[later], postings.at[later], owner[later], there[later]
    order = np.lexsort((seeds.prints.places[at], owner, article))
    article, at, owner, there = article[order], at[order], owner[order], there[order]
    notes, others = seeds.notes[at], seeds.notes[there]
    certain = ((notes == others) & (notes > 0)).sum(axis=1) >= _NOTES
    places = seeds.prints.places.astype(np.int64)
    return _Votes(article, owner, places[at], places[there], certain)


def partners_of(seeds: Seeds, number: int) -> list[int]:
    """All other articles, earlier or later, that share a passage with one article, as far as the seeds tell.

    Logarithmic in the grams of all articles, once they are in order.
    """
    prints = seeds.prints
    low, high = int(prints.starts[number]), int(prints.starts[number + 1])
    ascending, which = seeds.ascending
    own = prints.grams[low:high]
    first = ascending.searchsorted(own)
    counts = ascending.searchsorted(own, side="right") - first
    within = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
    at, there = which[np.repeat(first, counts) + within].astype(np.int64), np.repeat(np.arange(low, high), counts)
    others = (at < low) | (at >= high)
    at, there = at[others], there[others]
    article = prints.starts.searchsorted(at, side="right") - 1
    by_place = np.lexsort((prints.places[at], article))
    article, at, there = article[by_place], at[by_place], there[by_place]
    notes, mine = seeds.notes[at], seeds.notes[there]
    certain = ((notes == mine) & (notes > 0)).sum(axis=1) >= _NOTES
    places, theirs = prints.places[at].astype(np.int64), prints.places[there].astype(np.int64)
    votes = _Votes(article, np.full(len(at), number), places, theirs, certain)
    sampled = np.zeros(len(prints), np.int64)
    for one in (number, *np.unique(article).tolist()):
        sampled[one] = np.count_nonzero(prints.grams[prints.starts[one] : prints.starts[one + 1]] <= LIMIT)
    good = certain | _near_diagonal(votes) | _nearly_all(sampled, votes)
    return [int(one) for one in np.unique(article[good])]


def _near_diagonal(votes: _Votes) -> Flags:
    """Which votes stand near another one of the same pair: one or two further on, as one may be there by chance."""
    good = np.zeros(len(votes.at), np.bool_)
    shift = votes.at - votes.there
    for step in (1, 2):
        same = (votes.article[step:] == votes.article[:-step]) & (votes.owner[step:] == votes.owner[:-step])
        near = (votes.at[step:] - votes.at[:-step] <= _WINDOW) & (np.abs(shift[step:] - shift[:-step]) <= _DRIFT)
        good[step:] |= same & near
        good[:-step] |= same & near
    return good


def _nearly_all(sampled: I64, votes: _Votes) -> Flags:
    """Which votes are of a pair that shares nearly all `sampled` grams of the shorter one, however few."""
    if not len(votes.at):
        return np.zeros(0, np.bool_)
    begins = np.append(True, (np.diff(votes.article) != 0) | (np.diff(votes.owner) != 0))
    pair = np.cumsum(begins) - 1
    count = np.bincount(pair)
    least = np.minimum(sampled[votes.article[begins]], sampled[votes.owner[begins]])
    return np.asarray((count >= _NEARLY_ALL * np.maximum(least, 1))[pair])


def _twins(prints: Prints) -> dict[int, int]:
    """For each article the first one with the very same words, if that is an earlier one."""
    _, first, inverse = np.unique(prints.twins, return_index=True, return_inverse=True)
    leader = first[inverse]
    later = np.flatnonzero((leader != np.arange(len(prints))) & (prints.words > 0))
    return dict(zip(later.tolist(), leader[later].tolist(), strict=True))


def _grouped(votes: _Votes, good: Flags) -> dict[int, list[int]]:
    """The owners that each article needs."""
    chosen: dict[int, list[int]] = {}
    cuts = np.flatnonzero(np.diff(votes.article)) + 1
    for low, high in pairwise([0, *cuts.tolist(), len(votes.at)]):
        mine = np.flatnonzero(good[low:high]) + low
        if len(mine):
            weights = 1 + votes.certain[mine].astype(np.int64)
            chosen[int(votes.article[low])] = _needed(votes.owner[mine], votes.at[mine], votes.there[mine], weights)
    return chosen


def _needed(owner: I64, at: I64, there: I64, weights: I64) -> list[int]:
    """Of an article's owners those that own most, until nothing is left that an earlier one does not explain.

    A word that only one of 300 copies changed makes its grams belong to others: these need not be asked for.
    """
    owners, votes = np.unique(owner, return_counts=True)
    if len(owners) <= _FEW:
        return [int(one) for one in owners]
    explained = np.zeros(int(at.max()) + GRAM, np.bool_)
    needed: list[int] = []
    for one in owners[np.lexsort((owners, -votes))].tolist():
        mine = owner == one
        places, shift = at[mine], at[mine] - there[mine]
        totals = np.concatenate([np.zeros(1, np.int64), np.cumsum(explained)])
        if int(weights[mine][totals[places + GRAM] == totals[places]].sum()) < _OPEN:
            continue
        needed.append(one)
        for k in range(GRAM):
            explained[places + k] = True
        near = (np.diff(places) <= GRAM + _HOLE) & (np.abs(np.diff(shift)) <= _SLIP)
        for k in np.flatnonzero(near).tolist():
            explained[places[k] : places[k + 1]] = True
    return sorted(needed)
