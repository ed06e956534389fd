"""How right groups and passages are: pairs, B-cubed, recall of each kind, plagdet."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2

Interval = tuple[int, int]
Case = tuple[Interval, Interval]  # where a passage stands in the one text and in the other


@dataclass(frozen=True, slots=True)
class Grouping:
    """What groups of articles are worth against labels; every figure a share of 1."""

    precision: float
    recall: float
    bcubed_precision: float
    bcubed_recall: float

    @property
    def f1(self) -> float:
        """Of pairs."""
        return harmonic(self.precision, self.recall)

    @property
    def bcubed(self) -> float:
        """F1 of B-cubed."""
        return harmonic(self.bcubed_precision, self.bcubed_recall)


def harmonic(one: float, two: float) -> float:
    """The harmonic mean; 0 when both are."""
    return 2 * one * two / (one + two) if one + two else 0.0


def grouping(groups: Iterable[Sequence[int]], labels: Sequence[int]) -> Grouping:
    """Pairs and B-cubed (Bagga and Baldwin 1998) of groups of indices; what stands in no group is alone.

    Pairs are counted, never listed: a group of a thousand has half a million.
    """
    own = group_of(groups, len(labels))
    together = Counter(zip(own, labels, strict=True))
    found, true = Counter(own), Counter(labels)
    right = sum(map(_pairs, together.values()))
    return Grouping(
        right / (sum(map(_pairs, found.values())) or 1),
        right / (sum(map(_pairs, true.values())) or 1),
        sum(n * n / found[group] for (group, _), n in together.items()) / (len(labels) or 1),
        sum(n * n / true[label] for (_, label), n in together.items()) / (len(labels) or 1),
    )


def group_of(groups: Iterable[Sequence[int]], count: int) -> list[int]:
    """The number of the group of each article; negative numbers, each once, for those that stand in none."""
    own = [-1 - article for article in range(count)]
    for number, group in enumerate(groups):
        for article in group:
            own[article] = number
    return own


def recall_by_kind(groups: Iterable[Sequence[int]], labels: Sequence[int], kinds: Sequence[str]) -> Mapping[str, float]:
    """Of the copies of each kind, the share that stands in one group with the base article of its label."""
    own = group_of(groups, len(labels))
    base = {label: own[n] for n, (label, kind) in enumerate(zip(labels, kinds, strict=True)) if kind == "base"}
    met: defaultdict[str, list[bool]] = defaultdict(list)
    for n, (label, kind) in enumerate(zip(labels, kinds, strict=True)):
        if kind != "base" and label in base:
            met[kind].append(own[n] == base[label])
    return {kind: sum(hits) / len(hits) for kind, hits in sorted(met.items())}


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


@dataclass(frozen=True, slots=True)
class Detection:
    """What found passages are worth against true ones (Potthast and others 2010), in characters."""

    precision: float
    recall: float
    granularity: float

    @property
    def plagdet(self) -> float:
        """F1 over the logarithm of 1 + granularity: found in pieces counts less."""
        return harmonic(self.precision, self.recall) / log2(1 + self.granularity)


def detection(items: Iterable[tuple[Sequence[Case], Sequence[Case], Sequence[Case]]]) -> Detection:
    """Macro-averaged over all passages; for each pair of texts what was found, what is true, and what may be found.

    The third are passages that are reused but not labelled exactly: they excuse a find and are not asked for.
    """
    precisions: list[float] = []
    recalls: list[float] = []
    pieces: list[int] = []
    for found, true, excused in items:
        precisions += [_covered(one, [*true, *excused]) for one in found]
        recalls += [_covered(one, found) for one in true]
        pieces += [n for one in true if (n := sum(_meet(one, other) for other in found))]
    return Detection(_mean(precisions), _mean(recalls), _mean(pieces) or 1.0)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _overlap(one: Interval, two: Interval) -> int:
    return max(0, min(one[1], two[1]) - max(one[0], two[0]))


def _meet(one: Case, two: Case) -> bool:
    return _overlap(one[0], two[0]) > 0 and _overlap(one[1], two[1]) > 0


def _covered(part: Case, by: Iterable[Case]) -> float:
    """The share of the characters of both sides that those of the others cover which meet it on both sides."""
    meeting = [other for other in by if _meet(part, other)]
    inside = sum(_union(part[side], [other[side] for other in meeting]) for side in (0, 1))
    return inside / (sum(end - start for start, end in part) or 1)


def _union(within: Interval, parts: Sequence[Interval]) -> int:
    """Characters of an interval that lie in any of the others."""
    covered, at = 0, within[0]
    for start, end in sorted(parts):
        start, end = max(start, at), min(end, within[1])
        if end > start:
            covered, at = covered + end - start, end
    return covered
