"""The comparison of two articles as it is kept: enough for kinship, passages and new words without either text."""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from heihe_reader.dedup.aligning.alignment import in_full as all_matches
from heihe_reader.dedup.aligning.alignment import matches_of
from heihe_reader.dedup.aligning.around import Around, are_in, passages_in, shared_places
from heihe_reader.dedup.aligning.edges import Edges
from heihe_reader.dedup.aligning.matching import Flags
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.dedup.body import Body
from heihe_reader.dedup.passages.stretches import Stretches
from heihe_reader.dedup.passages.ties import NO_TIES, Text, Ties, texts_of, ties_of
from heihe_reader.dedup.prints.fingerprint import GRAM
from heihe_reader.dedup.stories import compared as comparing
from heihe_reader.dedup.stories.compared import Compared, compare_bodies
from heihe_reader.text.words import I64, U64, mix

_FORMAT = 5
VERSION = 100 * _FORMAT + comparing.VERSION
_HEAD = struct.Struct("<2sHI")  # mark, version, bytes of the comparison
_MARK = b"HR"
_ROUNDS = 4  # times that one article is searched for what the other says once more
_SHARED = 8  # runs of five words among those left over that must stand within
_WITHIN = 60  # words; then it may be thirty words long, which it must be to count
_MARGIN = 40  # words before and after such runs among which a passage is looked for


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


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """An article that is compared with others: its body, and what is looked at again for each of them."""

    body: Body
    text: Text
    strand: Strand


def sides_of(bodies: Sequence[Body]) -> list[Side]:
    """The sides of the pairs that these articles are in."""
    return [Side(one, text, Strand(one.words)) for one, text in zip(bodies, texts_of(bodies), strict=True)]


def record_of(a: Side, b: Side) -> Record:
    """Compares two bodies."""
    around = Around()
    found = compare_bodies(a.body, b.body, around, (a.strand, b.strand))
    ties, again = _shared_by(a, b, found.matches(), around)
    return Record(found, ties.a, ties.b, again)


def ties_of_two(a: Side, b: Side, *, in_full: bool = False) -> tuple[Ties, Ties]:
    """What two articles share as ties: the passages, one to one, and what one of them says again.

    All words of both are looked at `in_full`, else those around what they share.
    """
    around = Around()
    matches = matches_of(a.body, b.body, all_matches if in_full else around, (a.strand, b.strand))
    return _shared_by(a, b, matches, around)


def _shared_by(a: Side, b: Side, matches: Sequence[Match], around: Around) -> tuple[Ties, Ties]:
    return _ties(a, b, matches), _ties(a, b, _again(a, b, matches, around))


def _ties(a: Side, b: Side, matches: Sequence[Match]) -> Ties:
    return ties_of(a.text, b.text, matches, Edges(a.body, b.body).spans(matches)) if matches else NO_TIES


def _again(a: Side, b: Side, matches: Sequence[Match], around: Around) -> list[Match]:
    """Passages between the words of one that no match has and all words of the other, as words of `a` and `b`."""
    if not matches:
        return []
    runs = [run for match in matches for run in match.runs]
    taken_a, taken_b = [(first, length) for first, _, length in runs], [(first, length) for _, first, length in runs]
    more_a, more_b = _may_be_more(a.strand, taken_a, around), _may_be_more(b.strand, taken_b, around)
    if not more_a and not more_b:
        return []
    in_b, in_a = shared_places(a.strand.rows(GRAM), b.strand.rows(GRAM))
    if len(in_b) < _SHARED:
        return []
    found = _rounds(a, b, in_b, taken_a) if more_a else []
    return found + ([match.mirrored() for match in _rounds(b, a, in_a, taken_b)] if more_b else [])


def _may_be_more(strand: Strand, taken: Sequence[tuple[int, int]], around: Around) -> bool:
    """Whether the words that are not taken may share a long phrase with the other text."""
    places = around.places(strand)
    if places is None:
        return True
    left = np.ones(len(strand), np.bool_)
    _take(left, taken, 1)
    return _may_be_long(places[left[places]])


def _take(shared: Flags, taken: Iterable[tuple[int, int]], size: int = GRAM) -> None:
    """Takes away the shared runs of so many words that have a word that is taken."""
    for first, length in taken:
        shared[max(first - size + 1, 0) : first + length] = False


def _may_be_long(places: I64) -> bool:
    """Whether some of the runs that begin at these words may be a long phrase."""
    return len(places) >= _SHARED and bool((places[_SHARED - 1 :] - places[: 1 - _SHARED] <= _WITHIN).any())


def _rounds(a: Side, b: Side, in_b: I64, taken: Sequence[tuple[int, int]]) -> list[Match]:
    """What the words of `a` that are not taken have in common with `b`, until nothing long is left.

    `in_b` are the words at which runs begin in `a` that stand in `b`. Only words around them are looked at.
    """
    found: list[Match] = []
    hashes: U64 | None = None
    runs_a, runs_b = a.strand.rows(GRAM).hashes, b.strand.rows(GRAM).hashes
    shared = np.zeros(len(runs_a), np.bool_)
    shared[in_b] = True
    _take(shared, taken)
    for _ in range(_ROUNDS):
        if not _may_be_long(places := np.flatnonzero(shared)):
            break
        hashes = a.body.words.hashes.copy() if hashes is None else hashes
        for first, length in taken:
            hashes[first : first + length] = mix(np.arange(first, first + length, dtype=np.uint64))  # equal to no word
        left = Strand(replace(a.body.words, hashes=hashes))
        again = np.flatnonzero(are_in(runs_b, np.sort(runs_a[places])))
        matches = passages_in(left, b.strand, _stretches(places, len(left)), _stretches(again, len(b.body)))
        if not matches:
            break
        found += matches
        _take(shared, taken := [(first, length) for match in matches for first, _, length in match.runs])
    return found


def _stretches(runs: I64, words: int) -> list[tuple[int, int]]:
    """The words around runs that begin at some places."""
    cut = np.flatnonzero(np.diff(runs) > 2 * _MARGIN + GRAM)
    first = np.maximum(runs[np.append(0, cut + 1)] - _MARGIN, 0).tolist()
    return list(
        zip(first, np.minimum(runs[np.append(cut, len(runs) - 1)] + GRAM + _MARGIN, words).tolist(), strict=True)
    )
