"""Which words of two stretches of text any alignment would pair, and which only some would."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from heihe_reader.dedup.aligning.runs import Run
from heihe_reader.dedup.aligning.worth import MERGE_GAP, MIN_IDENTITY

_HOLE = 12  # words: a wider hole may part a passage
_HOLE_COST = 0.6  # what a word that is not shared costs the whole alignment
_LEAST = 16  # what a zone must earn to be a passage in no doubt, whatever stands around it
_ALIKE = 0.5  # shared words of the longer side: with less, other ways through it may be as good


@dataclass(frozen=True, slots=True)
class Zone:
    """Runs that are a passage in no doubt, and how many words they have."""

    runs: Sequence[Run]
    words: int

    @property
    def first(self) -> tuple[int, int]:
        """The first word on either side."""
        return self.runs[0][:2]

    @property
    def end(self) -> tuple[int, int]:
        """What follows the last word on either side."""
        a, b, length = self.runs[-1]
        return a + length, b + length


def zones_of(runs: Sequence[Run], wide: int) -> list[Zone]:
    """The zones of a longest common subsequence; `wide` words weigh as much as one."""
    zones: list[Zone] = []
    at: list[tuple[int, int]] = []
    for first, end in _parts(runs, _HOLE * wide):
        first, end, score, words = _core(runs, first, end)
        zone = Zone(runs[first:end], words)
        if score < _LEAST * wide or words < _ALIKE * _length(zone):
            continue
        if zones and (both := _joined(runs, zones[-1], zone, (at[-1][0], end), MERGE_GAP * wide)):
            zones[-1], at[-1] = both, (at[-1][0], end)
        else:
            zones.append(zone)
            at.append((first, end))
    return zones


def _length(zone: Zone) -> int:
    """The words of its longer side."""
    (first, first_there), (end, end_there) = zone.first, zone.end
    return max(end - first, end_there - first_there)


def _joined(runs: Sequence[Run], one: Zone, two: Zone, both: tuple[int, int], widest: float) -> Zone | None:
    """Two neighbours with all that is between them, if that is so little that they are one passage."""
    if max(two.first[0] - one.end[0], two.first[1] - one.end[1]) > widest:
        return None
    inside = runs[both[0] : both[1]]
    zone = Zone(inside, sum([length for *_, length in inside]))
    return zone if zone.words >= MIN_IDENTITY * _length(zone) else None


def _parts(runs: Sequence[Run], hole: int) -> Iterator[tuple[int, int]]:
    """The runs cut at holes wider than `hole` words on either side."""
    first = 0
    end = end_there = 0
    for k, (a, b, length) in enumerate(runs):
        if k > first and (a - end > hole or b - end_there > hole):
            yield first, k
            first = k
        end, end_there = a + length, b + length
    if runs:
        yield first, len(runs)


def _core(runs: Sequence[Run], first: int, end: int) -> tuple[int, int, float, int]:
    """The runs of a part that earn most together, what they earn, and how many words they have."""
    best = 0.0
    found = first, first + 1, 0
    total, begin, words = 0.0, first, 0
    end_a, end_b, _ = runs[first]
    for k in range(first, end):
        a, b, length = runs[k]
        hole, hole_b = a - end_a, b - end_b
        total -= _HOLE_COST * (hole if hole > hole_b else hole_b)
        if total <= 0:
            total, begin, words = 0.0, k, 0
        total += length
        words += length
        if total >= best:
            best, found = total, (begin, k + 1, words)
        end_a, end_b = a + length, b + length
    return found[0], found[1], best, found[2]
