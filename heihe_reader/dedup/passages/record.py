"""The comparison of two articles as it is kept: enough for kinship, passages and new words without either text."""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.aligning.around import are_in, passages_around
from heihe_reader.dedup.aligning.edges import Edges
from heihe_reader.dedup.aligning.matching import Flags
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.aligning.seeds import grams
from heihe_reader.dedup.body import Body
from heihe_reader.dedup.passages.stretches import Stretches
from heihe_reader.dedup.passages.ties import Text, Ties, ties_of
from heihe_reader.dedup.prints.fingerprint import GRAM
from heihe_reader.dedup.stories import compared as comparing
from heihe_reader.dedup.stories.compared import Compared, compare_bodies
from heihe_reader.text.words import I64, Words, mix

_FORMAT = 4
VERSION = 100 * _FORMAT + comparing.VERSION
_HEAD = struct.Struct("<2sHI")  # mark, version, bytes of the comparison
_MARK = b"HR"
_ROUNDS = 4  # times that one article is searched for what the other says once more
_SHARED = 4  # runs of five words among those left over that must stand within
_WITHIN = 24  # words; then it is


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """What two bodies share, with the words of the shared stretches: a pure function of the two, see `record_of`.

    Passage `k` of `compared`, which are one to one, is stretch `k` of `a` and of `b`. `again` ties words that only
    one of them has left over to words of the other: what it says once more, or in another order.
    """

    compared: Compared
    a: Stretches
    b: Stretches
    again: Ties

    @property
    def ties(self) -> Ties:
        """The shared stretches, tied word by word one to one."""
        found = self.compared
        return Ties(found.runs.astype(np.int64), found.passages.astype(np.int64), self.a, self.b)

    def to_bytes(self) -> bytes:
        """The same on disk, led by the version of the method."""
        inner = self.compared.to_bytes()
        outer = self.a.to_bytes() + self.b.to_bytes() + self.again.to_bytes()
        return _HEAD.pack(_MARK, VERSION, len(inner)) + inner + outer

    @staticmethod
    def from_bytes(data: bytes) -> "Record":
        """Reads what `to_bytes` wrote.

        Raises:
            ValueError: it was not, or by another version of the method; then the two must be compared again.
        """
        start, end = _inner(data)
        a, offset = Stretches.from_bytes(data, end)
        b, offset = Stretches.from_bytes(data, offset)
        again, _ = Ties.from_bytes(data, offset)
        return Record(Compared.from_bytes(data[start:end]), a, b, again)


def compared_in(data: bytes) -> Compared:
    """Only the comparison out of a kept record.

    Raises:
        ValueError: it is none, or by another version of the method.
    """
    start, end = _inner(data)
    return Compared.from_bytes(data[start:end])


def _inner(data: bytes) -> tuple[int, int]:
    if len(data) < _HEAD.size:
        raise ValueError("not a comparison; compare the two articles again")
    mark, version, length = _HEAD.unpack_from(data)
    if mark != _MARK or version != VERSION:
        raise ValueError("a comparison of another version; compare the two articles again")
    return _HEAD.size, _HEAD.size + length


def record_of(a: Body, b: Body) -> Record:
    """Compares two bodies."""
    found = compare_bodies(a, b, passages_around)
    matches = found.matches()
    one_to_one = _ties(a, b, matches)
    again = _again(a, b, matches)
    return Record(found, one_to_one.a, one_to_one.b, _ties(a, b, again))


def _ties(a: Body, b: Body, matches: Sequence[Match]) -> Ties:
    spans = Edges(a, b).spans(matches)
    return ties_of(Text(a.text, a.words), Text(b.text, b.words), matches, spans)


def _again(a: Body, b: Body, matches: Sequence[Match]) -> list[Match]:
    """Passages between the words of one that no match has and all words of the other, as words of `a` and `b`."""
    if not matches:
        return []
    runs_a, runs_b = grams(a.words.hashes, GRAM), grams(b.words.hashes, GRAM)
    in_b = are_in(runs_a, np.sort(runs_b))
    if np.count_nonzero(in_b) < _SHARED:
        return []
    found: list[Match] = []
    runs = [run for match in matches for run in match.runs]
    if _leaves(in_b, ((first, length) for first, _, length in runs)):
        found += _rounds(a, b, [match.a for match in matches])
    if _leaves(are_in(runs_b, np.sort(runs_a[in_b])), ((first, length) for _, first, length in runs)):
        found += [match.mirrored() for match in _rounds(b, a, [match.b for match in matches])]
    return found


def _leaves(shared: Flags, taken: Iterable[tuple[int, int]]) -> bool:
    """Whether enough of the shared runs stand near one another and have no word that is taken."""
    left = shared.copy()
    for first, length in taken:
        left[max(first - GRAM + 1, 0) : first + length] = False
    places = np.flatnonzero(left)
    return bool((places[_SHARED - 1 :] - places[: 1 - _SHARED] <= _WITHIN).any())


def _rounds(a: Body, b: Body, taken: Sequence[I64]) -> list[Match]:
    """What the words of `a` that are not taken have in common with `b`, until nothing is found any more."""
    hashes = a.words.hashes.copy()
    found: list[Match] = []
    for _ in range(_ROUNDS):
        for words in taken:
            hashes[words] = mix(words.astype(np.uint64))  # equal to no word
        left = Words(hashes, a.words.starts, a.words.ends, a.words.weights)
        matches = passages_around(left, b.words)
        if not matches:
            break
        found += matches
        taken = [match.a for match in matches]
    return found
