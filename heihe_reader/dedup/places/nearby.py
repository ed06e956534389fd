"""Aligns only what stands around a span, wherever that is certain to say what the whole alignment would."""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from heihe_reader.dedup.aligning.runs import Run, common_runs
from heihe_reader.dedup.places.layers import Stretch, clipped, stretches
from heihe_reader.dedup.places.wordmap import Reading
from heihe_reader.dedup.places.zones import zones_of

_ANCHORS = 6, 4  # words in a row that stand once in either text: the whole alignment goes through them too
_STEP = 2  # words between two anchors that are tried
_NEAREST, _FARTHEST = 32, 110  # words from the span to its anchors: more than a passage skips
_WIDEST = 600  # words of a window

Anchor = tuple[int, str]  # a body word of the source and the code of the words from there on


class Told(NamedTuple):
    """Where the words of a span stand, if anywhere, and runs of words around it that certainly have partners."""

    stretch: Stretch | None
    taken: Sequence[Run]


class Nearby:
    """The surroundings of the body words `[begin, end)` of an article, `wide` of which weigh as much as one word.

    Of these words `enough` must be found.
    """

    def __init__(self, source: Reading, begin: int, end: int, wide: int, enough: float) -> None:
        self._source, self._begin, self._end, self._wide, self._enough = source, begin, end, wide, enough
        self._low, self._high = max(begin - _FARTHEST * wide, 0), min(end + _FARTHEST * wide, len(source.body))
        self._left, self._right = list[Anchor](), list[Anchor]()
        for size in _ANCHORS:
            length = size * wide
            self._left += self._unique(range(begin - _NEAREST * wide - length, self._low - 1, -_STEP), length)
            self._right += self._unique(range(end + _NEAREST * wide, self._high - length + 1, _STEP), length)

    def _unique(self, places: range, length: int) -> list[Anchor]:
        code = self._source.code
        pieces = [(place, code[place : place + length]) for place in places]
        return [(place, piece) for place, piece in pieces if _only_place(code, piece) == place]

    def told_in(self, target: Reading) -> Told | None:
        """What the target has of the span. None: only the whole alignment can tell."""
        window = self._window(target)
        if window is None:
            return None
        (first, first_there), (last, last_there) = window
        mine, theirs = self._source.code[first:last], target.code[first_there:last_there]
        runs = common_runs(mine, theirs, (first, first_there))
        told = self._told(runs, theirs)
        if told is None or (len(runs) > 1 and not self._is_certain(told, mine, theirs, window)):
            return None
        return told if _are_equal(clipped(runs, self._begin, self._end), self._source, target) else None

    def _window(self, target: Reading) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """The first words of the window on both sides and what follows its last words."""
        ends = self._ends(target)
        if ends is None:
            return None
        (first, first_there), (last, last_there) = ends
        if first_there >= last_there or max(last - first, last_there - first_there) > _WIDEST * self._wide:
            return None
        here, there = self._source.body.run_of, target.body.run_of
        parted = here[first] != here[last - 1] or there[first_there] != there[last_there - 1]
        return None if parted else ends

    def _ends(self, target: Reading) -> tuple[tuple[int, int], tuple[int, int]] | None:
        left, right = _first_of(self._left, target.code), _first_of(self._right, target.code)
        if left is None and right is None:
            return (
                None if self._low or self._high < len(self._source.body) else ((0, 0), (self._high, len(target.body)))
            )
        if left is None and right is not None and (not self._low or right[1] <= right[0] - self._low):
            left = self._low, 0, 0
        rest = len(target.body) - left[1] if left is not None else 0
        if (
            right is None
            and left is not None
            and (self._high == len(self._source.body) or rest <= self._high - left[0])
        ):
            right = self._high, len(target.body), 0
        if left is None or right is None:
            return None
        return left[:2], (right[0] + right[2], right[1] + right[2])

    def _told(self, runs: Sequence[Run], theirs: str) -> Told | None:
        """What these runs, a longest common subsequence, say, if no other way to pair the words says otherwise."""
        begin, end = self._begin, self._end
        zones = zones_of(runs, self._wide)
        inside = clipped(runs, begin, end)
        sure = [run for zone in zones for run in clipped(zone.runs, begin, end)]
        found = stretches(sure, self._enough)
        if _ends(stretches(inside, self._enough)) != _ends(found) or (not found and self._may_stand_in(theirs)):
            return None
        if not found and not (any(z.first[0] <= begin for z in zones) and any(z.end[0] >= end for z in zones)):
            return None
        return Told(found[0] if found else None, [run for zone in zones for run in zone.runs])

    def _may_stand_in(self, theirs: str) -> bool:
        least = -int(-self._enough // 1)
        own = self._source.code[self._begin : self._end]
        return LCSseq.similarity(own, theirs, score_cutoff=least) >= least

    def _is_certain(self, told: Told, mine: str, theirs: str, window: tuple[tuple[int, int], tuple[int, int]]) -> bool:
        """Whether no other way to pair the words gives another place: looked for from behind it is the same."""
        last, last_there = window[1]
        behind = [(last - a - n, last_there - b - n, n) for a, b, n in reversed(common_runs(mine[::-1], theirs[::-1]))]
        found = stretches(clipped(behind, self._begin, self._end), self._enough)
        return _ends(found) == _ends([told.stretch] if told.stretch else [])


def _ends(found: Sequence[Stretch]) -> list[tuple[int, ...]]:
    """The first and last words of some stretches on either side."""
    return [one[:4] for one in found]


def _are_equal(runs: Sequence[Run], source: Reading, target: Reading) -> bool:
    """Whether the words are equal, not only their codes."""
    mine, theirs = source.body.words.hashes, target.body.words.hashes
    return all([mine[a : a + n].tobytes() == theirs[b : b + n].tobytes() for a, b, n in runs])


def _only_place(code: str, piece: str) -> int:
    """Where a piece stands, -1 if nowhere or more than once."""
    place = code.find(piece)
    return place if place >= 0 and code.find(piece, place + 1) < 0 else -1


def _first_of(anchors: Sequence[Anchor], code: str) -> tuple[int, int, int] | None:
    """The nearest anchor that stands once in the other text: its first word on both sides, and its length."""
    for place, piece in anchors:
        there = _only_place(code, piece)
        if there >= 0:
            return place, there, len(piece)
    return None
