"""Finds what is new in each article to someone who reads them in order."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.body import Body
from heihe_reader.dedup.fingerprint import GRAM, digest
from heihe_reader.dedup.index import Postings
from heihe_reader.dedup.matching import Flags, Match, Matcher
from heihe_reader.text.words import I64, mix

_BAND = 64  # words: shared grams this near to one diagonal may be one passage
_MIN_VOTES = 3


class Seen:
    """Which words of each article stand in an article before it. Articles are numbered in reading order.

    Each gram has an owner, the first article that it stands in. An article is aligned with the owners of what it
    shares, the one that owns most first, until nothing shared is left: so the work does not grow with the number
    of copies of a story.
    """

    def __init__(self, bodies: Sequence[Body], postings: Postings, matches: Callable[[int, int], list[Match]]) -> None:
        self._bodies = bodies
        self._postings = postings
        self._matches = matches
        self._first: dict[bytes, int] = {}
        for number, body in enumerate(bodies):
            self._first.setdefault(digest(body.words.hashes), number)

    def words(self, number: int) -> tuple[Flags, list[tuple[int, Match]]]:
        """Which words of this article were seen before, and the passages that say so: (earlier article, match)."""
        hashes = self._bodies[number].words.hashes
        seen = np.zeros(len(hashes), np.bool_)
        twin = self._first[digest(hashes)]
        if twin < number and len(hashes):
            return ~seen, [(twin, match) for match in self._matches(number, twin)]
        passages: list[tuple[int, Match]] = []
        tried: set[int] = set()
        spent: set[int] = set()
        while (owner := self._best_owner(number, seen, spent)) is not None:
            found = self._rest(number, owner, seen) if owner in tried else self._matches(number, owner)
            before = int(seen.sum())
            for match in found:
                seen[match.a] = True
            passages += [(owner, match) for match in found]
            if owner in tried and int(seen.sum()) == before:
                spent.add(owner)
            tried.add(owner)
        return seen, passages

    def _best_owner(self, number: int, seen: Flags, spent: set[int]) -> int | None:
        """The earlier article that owns most of the grams that are not accounted for, if it owns a few in a row."""
        postings = self._postings
        low, high = int(postings.offsets[number]), int(postings.offsets[number + 1])
        first = postings.first[postings.group[low:high]]
        owner = postings.article[first]
        known = np.concatenate([np.zeros(1, np.int64), np.cumsum(seen)])
        open_ = known[GRAM:] == known[:-GRAM] if high > low else np.zeros(0, np.bool_)
        open_ = open_ & (owner < number)
        if spent:
            open_ &= ~np.isin(owner, list(spent))
        places = np.flatnonzero(open_)
        if len(places) < _MIN_VOTES:
            return None
        there = first[places] - postings.offsets[owner[places]]
        good = _owners_in_a_row(owner[places], places - there)
        if not len(good):
            return None
        votes = np.bincount(owner[places])
        return int(good[np.argmax(votes[good])])

    def _rest(self, number: int, owner: int, seen: Flags) -> list[Match]:
        """Passages among the words that are not accounted for: a second copy of what was found once."""
        mine, theirs = self._bodies[number].words, self._bodies[owner].words
        hashes = mine.hashes.copy()
        gone = np.flatnonzero(seen)
        hashes[gone] = mix(gone.astype(np.uint64))  # equal to no word
        return Matcher(hashes, theirs.hashes, mine.weights, theirs.weights).matches()


def _owners_in_a_row(owners: I64, diagonals: I64) -> npt.NDArray[np.int64]:
    """The owners with enough grams near one diagonal."""
    found: list[I64] = []
    for shift in (0, _BAND // 2):
        bands = (diagonals + shift) // _BAND
        low = int(bands.min())
        width = int(bands.max()) - low + 1
        keys, votes = np.unique(owners * width + (bands - low), return_counts=True)
        found.append(keys[votes >= _MIN_VOTES] // width)
    return np.unique(np.concatenate(found))
