"""Which marks touch a row, and how overlapping ones share its fill and its lines."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from heihe_reader.model.mark import Mark, MarkKind

LANES = 3
"""Lines below the text: the fill's own and two more; further marks show as a number in the margin."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch `[start, end)` in code points on which the same marks lie, the one that began first leading."""

    start: int
    end: int
    marks: tuple[Mark, ...]


class MarkIndex:
    """All marks of an article, found by stretch without walking through all of them."""

    __slots__ = ("_reach", "_starts", "marks")

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.marks = sorted(marks, key=lambda m: (m.span.start, m.span.end, m.annotation))
        self._starts = [m.span.start for m in self.marks]
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

    def following(self, offset: int) -> Mark | None:
        """The first mark that starts after `offset`."""
        i = bisect_left(self._starts, offset + 1)
        return self.marks[i] if i < len(self.marks) else None

    def preceding(self, offset: int) -> Mark | None:
        """The last mark that starts before `offset`."""
        i = bisect_left(self._starts, offset) - 1
        return self.marks[i] if i >= 0 else None


def segments(marks: Sequence[Mark], start: int, end: int) -> list[Segment]:
    """Cuts `[start, end)` where marks begin and end. `marks` must be in order of their start."""
    if not marks:
        return []
    if len(marks) == 1:
        only = marks[0]
        return [Segment(max(start, only.span.start), min(end, only.span.end), (only,))]
    edges = sorted({min(max(e, start), end) for m in marks for e in (m.span.start, m.span.end)})
    out: list[Segment] = []
    active: list[Mark] = []
    coming = 0
    for left, right in pairwise(edges):
        active = [m for m in active if m.span.end > left]
        while coming < len(marks) and marks[coming].span.start <= left:
            if marks[coming].span.end > left:
                active.append(marks[coming])
            coming += 1
        if active:
            out.append(Segment(left, right, tuple(active)))
    return out


def shown(marks: Iterable[Mark]) -> list[Mark]:
    """The marks that are painted at rest: all but the copies that a person left out."""
    return [m for m in marks if m.kind is not MarkKind.OPTED_OUT]
