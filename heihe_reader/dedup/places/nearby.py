"""Aligns only what stands around a span, wherever that is certain to say what the whole alignment would."""

from collections.abc import Callable, Sequence
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
_SHORT = 12  # words of a span

Anchor = tuple[int, str]  # a body word of the source and the code of the words from there on
Found = tuple[int, int, int]  # the first word of an anchor on either side, and its length


class Window(NamedTuple):
    """The words of both texts among which a span is looked for."""

    first: int
    end: int
    first_there: int
    end_there: int


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
        self._code = source.code[begin:end]
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

    def told_in(self, target: Reading, is_strange: Callable[[], bool]) -> Told | None:
        """What the target has of the span. None: only the whole alignment can tell.

        `is_strange` tells whether hardly any words of the span and around it stand together in the target.
        """
        left, right = _first_of(self._left, target.code), _first_of(self._right, target.code)
        if left is None and right is None and is_strange():
            return Told(None, [])
        window = self._window(target, left, right)
        if window is None:
            return None
        mine, theirs = self._source.code[window.first : window.end], target.code[window.first_there : window.end_there]
        at = window.first, window.first_there
        runs = [(*at, len(mine))] if mine == theirs else common_runs(mine, theirs, at)
        told = self._told(runs, target, theirs)
        if told is None or (len(runs) > 1 and not self._is_certain(told, mine, theirs, window)):
            return None
        return told if _are_equal(clipped(runs, self._begin, self._end), self._source, target) else None

    def _window(self, target: Reading, left: Found | None, right: Found | None) -> Window | None:
        """What is between two anchors; the end of a text will do where the other text has no more than this has."""
        size, rest = len(target.body), len(self._source.body) - self._high
        if left is None and (not self._low or (right is not None and right[1] <= right[0] - self._low)):
            left = self._low, 0, 0
        if right is None and (not rest or (left is not None and size - left[1] <= self._high - left[0])):
            right = self._high, size, 0
        if left is None or right is None:
            return None
        window = Window(left[0], right[0] + right[2], left[1], right[1] + right[2])
        wide = max(window.end - window.first, window.end_there - window.first_there)
        if window.first_there >= window.end_there or wide > _WIDEST * self._wide:
            return None
        here, there = self._source.body.run_of, target.body.run_of
        parted = here[window.first] != here[window.end - 1] or there[window.first_there] != there[window.end_there - 1]
        return None if parted else window

    def _told(self, runs: Sequence[Run], target: Reading, theirs: str) -> Told | None:
        """What these runs, a longest common subsequence, say, if no other way to pair the words says otherwise."""
        begin, end = self._begin, self._end
        zones = zones_of(runs, self._wide)
        taken = [run for zone in zones for run in zone.runs]
        found = stretches(clipped(taken, begin, end), self._enough)
        inside = clipped(runs, begin, end)
        if _ends(stretches(inside, self._enough)) != _ends(found):
            return None
        if found:
            return Told(found[0], taken)
        before, behind = clipped(taken, 0, begin), clipped(taken, end, len(self._source.body))
        if not before or not behind:
            return None
        if end - begin < _SHORT * self._wide:  # its words stand in order by chance wherever there are many
            theirs = target.code[before[-1][1] + before[-1][2] : behind[0][1]]
        if self._may_stand_in(theirs):
            return None
        return Told(None, taken)

    def _may_stand_in(self, theirs: str) -> bool:
        """Whether enough words of the span stand in some of the target in their order."""
        least = -int(-self._enough // 1)
        return LCSseq.similarity(self._code, theirs, score_cutoff=least) >= least

    def _is_certain(self, told: Told, mine: str, theirs: str, window: Window) -> bool:
        """Whether no other way to pair the words gives another place: looked for from behind it is the same."""
        end, end_there = window.end, window.end_there
        behind = [(end - a - n, end_there - b - n, n) for a, b, n in reversed(common_runs(mine[::-1], theirs[::-1]))]
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


def _first_of(anchors: Sequence[Anchor], code: str) -> Found | None:
    """The nearest anchor that stands once in the other text: its first word on both sides, and its length."""
    for place, piece in anchors:
        there = _only_place(code, piece)
        if there >= 0:
            return place, there, len(piece)
    return None
