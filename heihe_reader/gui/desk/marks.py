"""Which marks touch a row, and how overlapping ones share its fill and its lines."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from operator import is_
from typing import NamedTuple

from heihe_reader.model.mark import Mark, MarkKind

LANES = 3
"""Lines below the text: the fill's own and two more; further marks show as a number in the margin."""


class Segment(NamedTuple):
    """A stretch `[start, end)` in code points with the marks that show on it, at most `LANES`.

    The one that began first leads.
    """

    start: int
    end: int
    marks: tuple[Mark, ...]


class MarkIndex:
    """All marks of an article, found by stretch without walking through all of them."""

    __slots__ = ("_given", "_reach", "_starts", "marks")

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        given = list(marks)
        starts = [m.span.start for m in given]
        order = sorted(range(len(given)), key=starts.__getitem__)  # plain numbers sort quickly
        self._given = given
        self.marks = [given[i] for i in order]
        self._starts = [starts[i] for i in order]
        self._reach = list(accumulate((m.span.end for m in self.marks), max))

    def touching(self, start: int, end: int) -> list[Mark]:
        """The marks that share a code point with `[start, end)`, in order of their start."""
        found = []
        i = bisect_left(self._starts, end) - 1
        while i >= 0 and self._reach[i] > start:
            if self.marks[i].span.end > start:
                found.append(self.marks[i])
            i -= 1
        return found[::-1]

    def at(self, offset: int) -> list[Mark]:
        """The marks that cover the code point at `offset`, opted-out copies last."""
        found = self.touching(offset, offset + 1)
        return [m for m in found if m.kind is not MarkKind.OPTED_OUT] + [
            m for m in found if m.kind is MarkKind.OPTED_OUT
        ]

    def differing(self, marks: Iterable[Mark]) -> tuple[list[Mark], list[Mark]]:
        """The marks that go and those that come, told by identity: quick, and never too few."""
        given, old = list(marks), self._given
        first, left = _same(old, given), 0
        if first < min(len(old), len(given)):
            left = min(_same(old[::-1], given[::-1]), min(len(old), len(given)) - first)
        before, after = old[first : len(old) - left], given[first : len(given) - left]
        here, there = set(map(id, before)), set(map(id, after))
        return [m for m in before if id(m) not in there], [m for m in after if id(m) not in here]

    def changed(self, gone: Iterable[Mark], come: Iterable[Mark], given: Sequence[Mark]) -> "MarkIndex":
        """The index of `given` after a few changes, made from this one without sorting everything again."""
        other = MarkIndex()
        other._given = list(given)
        other.marks, other._starts, other._reach = self.marks.copy(), self._starts.copy(), self._reach.copy()
        for mark in gone:
            at = bisect_left(other._starts, mark.span.start)
            while other.marks[at] is not mark:
                at += 1
            del other.marks[at], other._starts[at], other._reach[at]
            other._reach_on(at)
        for mark in come:
            at = bisect_right(other._starts, mark.span.start)
            other.marks.insert(at, mark)
            other._starts.insert(at, mark.span.start)
            other._reach.insert(at, 0)
            other._reach_on(at)
        return other

    def _reach_on(self, at: int) -> None:
        """Works out how far marks reach from `at` on, until nothing changes any more."""
        reach = self._reach[at - 1] if at else 0
        for index in range(at, len(self.marks)):
            reach = max(reach, self.marks[index].span.end)
            if self._reach[index] == reach and index > at:
                return
            self._reach[index] = reach

    def following(self, offset: int) -> Mark | None:
        """The first mark that starts after `offset`."""
        i = bisect_left(self._starts, offset + 1)
        return self.marks[i] if i < len(self.marks) else None

    def preceding(self, offset: int) -> Mark | None:
        """The last mark that starts before `offset`."""
        i = bisect_left(self._starts, offset) - 1
        return self.marks[i] if i >= 0 else None


def _same(one: Sequence[Mark], two: Sequence[Mark]) -> int:
    """How many marks at the beginning are the same objects, if the first ones are.

    Lists compare what is identical at the speed of C; marks that are merely equal are not looked for.
    """
    low, high = 0, min(len(one), len(two))
    if not high or one[0] is not two[0]:
        return 0
    while low < high:
        middle = (low + high + 1) // 2
        if all(map(is_, one[low:middle], two[low:middle])):
            low = middle
        else:
            high = middle - 1
    return low


def segments(marks: Sequence[Mark], start: int, end: int) -> list[Segment]:
    """Cuts `[start, end)` where what shows changes. `marks` must be in order of their start."""
    if len(marks) == 1:
        only = marks[0]
        return [Segment(max(start, only.span.start), min(end, only.span.end), (only,))]
    edges = sorted({min(max(e, start), end) for m in marks for e in (m.span.start, m.span.end)})
    out: list[Segment] = []
    active: list[Mark] = []
    coming, first_end = 0, end
    for left, right in pairwise(edges):
        if first_end <= left:
            active = [m for m in active if m.span.end > left]
            first_end = min((m.span.end for m in active), default=end)
        while coming < len(marks) and marks[coming].span.start <= left:
            mark = marks[coming]
            if mark.span.end > left:
                active.append(mark)
                first_end = min(first_end, mark.span.end)
            coming += 1
        if active:
            _extend(out, left, right, tuple(active[:LANES]))
    return out


def _extend(out: list[Segment], left: int, right: int, marks: tuple[Mark, ...]) -> None:
    last = out[-1] if out else None
    if last is not None and last.end == left and len(last.marks) == len(marks) and all(map(is_, last.marks, marks)):
        out[-1] = Segment(last.start, right, marks)
    else:
        out.append(Segment(left, right, marks))


def shown(marks: Iterable[Mark]) -> list[Mark]:
    """The marks that are painted at rest: all but the copies that a person left out."""
    return [m for m in marks if m.kind is not MarkKind.OPTED_OUT]
