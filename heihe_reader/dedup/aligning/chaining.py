"""Chains equal runs of words that lie in the same order and near one another."""

from collections.abc import Sequence

import numpy as np

from heihe_reader.dedup.aligning.runs import Run, common_runs, equal_words, expanded
from heihe_reader.dedup.aligning.seeds import Runs
from heihe_reader.text.words import F64

_GAP = 14.0  # the widest hole inside a chain, in words (two Han characters make one)
_GAP_COST = 0.12
_DRIFT_COST = 0.35
_LOOK_BACK = 32  # runs looked at before the current one: bounds the time on hostile texts
_LEAST = 4.0  # what a chain must earn
_FEW, _SEVERAL = 12, 40  # runs that are soon looked at one by one
_PAD = 12  # words beyond a chain's ends that are searched for more

__all__ = ["chains", "equal_words", "expanded", "filled_runs", "reach"]


def reach(weights: F64) -> Sequence[float]:
    """Running total of word weights, so that `reach[j] - reach[i]` weighs the words `[i, j)`."""
    if float(np.add.reduce(weights)) == len(weights):
        return range(len(weights) + 1)
    totals: list[float] = _totals(weights).tolist()
    return totals


def _totals(weights: F64) -> F64:
    return np.concatenate([np.zeros(1), np.cumsum(weights)])


def crowded(runs: Runs, weights_a: F64, weights_b: F64, least: float = _LEAST) -> Runs:
    """The runs that weigh enough together with others near them on both sides: no other can be in a chain that counts.

    Words that two texts share by chance stand alone, so this leaves most of them out before anything is looked at one
    by one. Runs that may follow one another are on diagonals at most a gap apart, so in one of two layers of bands.
    """
    if len(runs) <= _SEVERAL:
        return runs
    totals_a, totals_b = _totals(weights_a), _totals(weights_b)
    begins = totals_a[runs.a]
    weights = totals_a[runs.a + runs.length] - begins
    kept = weights >= least
    if not kept.all():
        diagonals = totals_b[runs.b] - begins
        diagonals -= diagonals.min()
        far = float(totals_a[-1]) + 2 * _GAP
        for shift in (0.0, _GAP):
            begin = (diagonals + shift) // (2 * _GAP) * far + begins
            order = np.argsort(begin, kind="stable")
            begin, weight = begin[order], weights[order]
            first = np.flatnonzero(np.append(True, begin[1:] > np.maximum.accumulate(begin + weight)[:-1] + _GAP))
            enough = np.add.reduceat(weight, first) >= least
            kept[order] |= np.repeat(enough, np.diff(np.append(first, len(begin))))
    return Runs(runs.a[kept], runs.b[kept], runs.length[kept])


def promising(runs: Runs, words: int, weights: F64) -> Runs:
    """The runs that may be in a chain of at least so many words: no other has a part in one.

    Two that follow one another in a chain are no more than a gap apart, and so are their diagonals.
    """
    if len(runs) <= _FEW:
        return runs
    far = int(_GAP / float(weights.min()))
    diagonals = runs.b - runs.a
    order = np.argsort(diagonals)
    bands = np.zeros(len(runs), np.int64)
    bands[order[1:]] = np.cumsum(diagonals[order[1:]] - diagonals[order[:-1]] > far)
    begin = bands * (len(weights) + far + 1) + runs.a
    order = np.argsort(begin)
    begin, length = begin[order], runs.length[order]
    ends = np.maximum.accumulate(begin + length)
    first = np.append(0, np.flatnonzero(begin[1:] > ends[:-1] + far) + 1)
    enough = np.add.reduceat(length, first) >= words
    kept = np.zeros(len(runs), np.bool_)
    kept[order] = np.repeat(enough, np.diff(np.append(first, len(runs))))
    return Runs(runs.a[kept], runs.b[kept], runs.length[kept])


def longest(runs: Runs, most: int) -> Runs:
    """At most so many runs, the longest: bounds the time on texts of few words, where everything meets everything."""
    if len(runs) <= most:
        return runs
    least = np.sort(runs.length)[-most]
    kept = runs.length > least
    return Runs(runs.a[kept], runs.b[kept], runs.length[kept])


def chains(runs: Runs, reach_a: Sequence[float], reach_b: Sequence[float]) -> list[list[Run]]:
    """The best chains of runs, each run in one of them, best first.

    Sparse dynamic programming over exact matches (Abouelhoda and Ohlebusch 2005) with a limited gap: a chain earns
    the weight of its words and pays for holes and for drift from its diagonal.
    """
    items = list(zip(runs.a.tolist(), runs.b.tolist(), runs.length.tolist(), strict=True))
    if len(items) == 1:
        ((first, _, length),) = items
        return [items] if reach_a[first + length] - reach_a[first] >= _LEAST else []
    scores, before, skips = _score(items, reach_a, reach_b)
    taken = [False] * len(items)
    found: list[tuple[float, list[Run]]] = []
    ends = [k for k, score in enumerate(scores) if score >= _LEAST]  # no other can be the end of a chain that counts
    for last in sorted(ends, key=lambda k: (-scores[k], items[k])):
        chain: list[Run] = []
        k = last
        while k >= 0 and not taken[k]:
            taken[k] = True
            a, b, length = items[k]
            skip = skips[k] if before[k] >= 0 else 0
            chain.append((a + skip, b + skip, length - skip))
            k = before[k]
        if chain:
            chain.reverse()
            found.append((scores[last] - (scores[k] if k >= 0 else 0.0), chain))
    return [chain for score, chain in found if score >= _LEAST]


def _score(
    items: list[Run], reach_a: Sequence[float], reach_b: Sequence[float]
) -> tuple[list[float], list[int], list[int]]:
    """For each run: the score of the best chain that ends with it, the run before it, and the words it gives up."""
    scores = [0.0] * len(items)
    before = [-1] * len(items)
    skips = [0] * len(items)
    near: list[tuple[float, int, int, int, int, int]] = []  # reach, end in both, begin in both, and number of a run
    for k, (a, b, length) in enumerate(items):
        at = reach_a[a]
        if (near and near[0][0] < at - _GAP) or len(near) > _LOOK_BACK:
            near = [u for u in near if u[0] >= at - _GAP][-_LOOK_BACK:]
        best = 0.0
        for end, end_a, end_b, a2, b2, u in near:
            if b2 >= b or a2 >= a:
                continue
            skip = end_a - a if end_a - a > end_b - b else end_b - b
            if skip < 0:
                skip = 0
            elif skip >= length:
                continue
            gap_b = reach_b[b + skip] - reach_b[end_b]
            here = reach_a[a + skip]
            gap_a = here - end
            if gap_a > _GAP or gap_b > _GAP:
                continue
            wide, drift = (gap_a, gap_a - gap_b) if gap_a > gap_b else (gap_b, gap_b - gap_a)
            gain = scores[u] - (here - at) - _GAP_COST * wide - _DRIFT_COST * drift
            if gain > best:
                best, before[k], skips[k] = gain, u, skip
        end = reach_a[a + length]
        scores[k] = best + end - at
        near.append((end, a + length, b + length, a, b, k))
    return scores, before, skips


def filled_runs(chain: list[Run], a: Sequence[int] | str, b: Sequence[int] | str, pad: int = _PAD) -> list[Run]:
    """A chain with the equal words in its holes and up to `pad` words beyond its ends."""
    head_a, head_b, length = chain[0]
    runs = equal_words(a, b, (max(0, head_a - pad), head_a), (max(0, head_b - pad), head_b))
    runs.append(chain[0])
    end_a, end_b = head_a + length, head_b + length
    for run in chain[1:]:
        begin_a, begin_b, length = run
        if begin_a - end_a == 1 == begin_b - end_b:
            if a[end_a] == b[end_b]:
                runs.append((end_a, end_b, 1))
        elif begin_a > end_a and begin_b > end_b:
            runs += common_runs(a[end_a:begin_a], b[end_b:begin_b], (end_a, end_b))
        runs.append(run)
        end_a, end_b = begin_a + length, begin_b + length
    runs += equal_words(a, b, (end_a, min(len(a), end_a + pad)), (end_b, min(len(b), end_b + pad)))
    return runs
