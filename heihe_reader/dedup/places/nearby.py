"""Aligns only what stands around a span, wherever that is certain to say what the whole alignment would."""

from itertools import pairwise

import numpy as np

from heihe_reader.dedup.aligning.runs import Run, common_runs, expanded
from heihe_reader.dedup.places.wordmap import Reading
from heihe_reader.text.words import I64

_ANCHOR = 6  # words in a row that stand once in either text: the whole alignment goes through them too
_STEP = 2  # words between two anchors that are tried
_NEAREST, _FARTHEST = 32, 110  # words from the span to its anchors: more than a passage skips
_WIDEST = 600  # words of a window
_HOLE = 12  # words: a wider hole may part a passage
_HOLE_COST = 0.6  # what a word that is not shared costs the whole alignment
_NEAR = 6  # words on either side of the span in which no such hole may begin
_LEAST = 24  # what a part between two such holes must earn to be a passage in no doubt, whatever stands around it
_ALIKE = 0.5  # shared words of the longer side: with less, other ways through it may be as good

Anchor = tuple[int, str]  # a body word of the source and the code of the words from there on


class Nearby:
    """The surroundings of the body words `[begin, end)` of an article, `wide` of which weigh as much as one word."""

    def __init__(self, source: Reading, begin: int, end: int, wide: int) -> None:
        self._source, self._begin, self._end, self._wide = source, begin, end, wide
        self._length = length = _ANCHOR * wide
        low, high = max(begin - _FARTHEST * wide, 0), min(end + _FARTHEST * wide, len(source.body))
        self._left = self._unique(range(begin - _NEAREST * wide - length, low - 1, -_STEP))
        self._right = self._unique(range(end + _NEAREST * wide, high - length + 1, _STEP))
        self._from_start, self._to_end = low == 0, high == len(source.body)

    def _unique(self, places: range) -> list[Anchor]:
        code = self._source.code
        pieces = [(place, code[place : place + self._length]) for place in places]
        return [(place, piece) for place, piece in pieces if _only_place(code, piece) == place]

    def partner_in(self, target: Reading) -> I64 | None:
        """For each body word of the source its body word in the target, or -1, right for the words of the span.

        None: only the whole alignment can tell.
        """
        ends = self._ends(target)
        if ends is None:
            return None
        (first, first_there), (last, last_there) = ends
        mine, theirs = self._source.code[first:last], target.code[first_there:last_there]
        if max(len(mine), len(theirs)) > _WIDEST * self._wide:
            return None
        if self._source.body.run_of[first] != self._source.body.run_of[last - 1]:
            return None
        if target.body.run_of[first_there] != target.body.run_of[last_there - 1]:
            return None
        runs = common_runs(mine, theirs)
        if not self._is_in_passage(runs, first, last):
            return None
        partner = _partner(runs, len(mine))
        if not self._is_certain(partner, mine, theirs, first):
            return None
        known = np.flatnonzero(partner >= 0)
        found = np.full(len(self._source.body), -1, np.int64)
        found[known + first] = partner[known] + first_there
        same = self._source.body.words.hashes[known + first] == target.body.words.hashes[found[known + first]]
        return found if same.all() else None

    def _ends(self, target: Reading) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """The first words of the window on both sides and what follows its last words."""
        left, right = _first_of(self._left, target.code), _first_of(self._right, target.code)
        if left is None and self._from_start:
            left = 0, 0
        if right is not None:
            right = right[0] + self._length, right[1] + self._length
        elif self._to_end:
            right = len(self._source.body), len(target.body)
        return None if left is None or right is None or left[1] >= right[1] else (left, right)

    def _is_in_passage(self, runs: list[Run], first: int, last: int) -> bool:
        """Whether one part holds all that is near the span, and no alignment would cut it there, or doubt it."""
        begin = max(self._begin - _NEAR * self._wide, first) - first
        end = min(self._end + _NEAR * self._wide, last) - first
        around = [part for part in _parts(runs, _HOLE * self._wide) if part[0][0] <= begin and _end(part)[0] >= end]
        return bool(around) and _is_sure(around[0], _LEAST * self._wide)

    def _is_certain(self, partner: I64, mine: str, theirs: str, first: int) -> bool:
        """Whether there is no other way to pair the words of the span: looked for from behind it is the same."""
        behind = _partner(common_runs(mine[::-1], theirs[::-1]), len(mine))[::-1]
        near = slice(max(self._begin - first - 1, 0), self._end - first + 1)
        here, there = partner[near], behind[near]
        return bool((np.where(there < 0, -1, len(theirs) - 1 - there) == here).all())


def _only_place(code: str, piece: str) -> int:
    """Where a piece stands, -1 if nowhere or more than once."""
    place = code.find(piece)
    return place if place >= 0 and code.find(piece, place + 1) < 0 else -1


def _first_of(anchors: list[Anchor], code: str) -> tuple[int, int] | None:
    """The nearest anchor that stands once in the other text: its first word on both sides."""
    for place, piece in anchors:
        there = _only_place(code, piece)
        if there >= 0:
            return place, there
    return None


def _parts(runs: list[Run], hole: int) -> list[list[Run]]:
    """The runs cut at holes wider than `hole` words on either side."""
    parts: list[list[Run]] = []
    for run in runs:
        if parts and max(run[0] - _end(parts[-1])[0], run[1] - _end(parts[-1])[1]) <= hole:
            parts[-1].append(run)
        else:
            parts.append([run])
    return parts


def _end(part: list[Run]) -> tuple[int, int]:
    """The words behind a part on both sides."""
    a, b, length = part[-1]
    return a + length, b + length


def _is_sure(part: list[Run], least: int) -> bool:
    """Whether a part is long and equal enough by itself, and would be cut nowhere."""
    lengths = [run[2] for run in part]
    holes = [max(b[0] - a[0], b[1] - a[1]) - a[2] for a, b in pairwise(part)]
    shared, (end_a, end_b) = sum(lengths), _end(part)
    if shared - _HOLE_COST * sum(holes) < least or shared < _ALIKE * max(end_a - part[0][0], end_b - part[0][1]):
        return False
    return _earns(lengths, holes) and _earns(lengths[::-1], holes[::-1])


def _earns(lengths: list[int], holes: list[int]) -> bool:
    """Whether the runs up to each hole earn more than it costs."""
    total = 0.0
    for length, hole in zip(lengths, holes, strict=False):
        total += length - _HOLE_COST * hole
        if total <= 0:
            return False
    return True


def _partner(runs: list[Run], length: int) -> I64:
    partner = np.full(length, -1, np.int64)
    if runs:
        mine, theirs = expanded(runs)
        partner[mine] = theirs
    return partner
