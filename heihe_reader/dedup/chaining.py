"""Chains equal runs of words that lie in the same order and near one another."""

from itertools import pairwise

import numpy as np
from rapidfuzz.distance import Indel

from heihe_reader.dedup.seeds import Runs
from heihe_reader.text.words import F64, I64

_GAP = 14.0  # the widest hole inside a chain, in words (two Han characters make one)
_GAP_COST = 0.12
_DRIFT_COST = 0.35
_LOOK_BACK = 32  # runs looked at before the current one: bounds the time on hostile texts
_PAD = 12  # words beyond a chain's ends that are searched for more

Run = tuple[int, int, int]


def reach(weights: F64) -> list[float]:
    """Running total of word weights, so that `reach[j] - reach[i]` weighs the words `[i, j)`."""
    totals: list[float] = np.concatenate([np.zeros(1), np.cumsum(weights)]).tolist()
    return totals


def chains(runs: Runs, reach_a: list[float], reach_b: list[float]) -> list[list[Run]]:
    """The best chains of runs, each run in one of them, best first.

    Sparse dynamic programming over exact matches (Abouelhoda and Ohlebusch 2005) with a limited gap: a chain earns
    the weight of its words and pays for holes and for drift from its diagonal.
    """
    items = list(zip(runs.a.tolist(), runs.b.tolist(), runs.length.tolist(), strict=True))
    scores, before, skips = _score(items, reach_a, reach_b)
    taken = [False] * len(items)
    found: list[tuple[float, list[Run]]] = []
    for last in sorted(range(len(items)), key=lambda k: (-scores[k], items[k])):
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
    return [chain for score, chain in found if score >= 3.0]


def _score(items: list[Run], reach_a: list[float], reach_b: list[float]) -> tuple[list[float], list[int], list[int]]:
    """For each run: the score of the best chain that ends with it, the run before it, and the words it gives up."""
    scores = [0.0] * len(items)
    before = [-1] * len(items)
    skips = [0] * len(items)
    near: list[int] = []
    for k, (a, b, length) in enumerate(items):
        near = [u for u in near if reach_a[a] - reach_a[items[u][0] + items[u][2]] <= _GAP][-_LOOK_BACK:]
        best = 0.0
        for u in near:
            a2, b2, length2 = items[u]
            skip = max(0, a2 + length2 - a, b2 + length2 - b)
            if skip >= length or a2 >= a or b2 >= b:
                continue
            gap_a = reach_a[a + skip] - reach_a[a2 + length2]
            gap_b = reach_b[b + skip] - reach_b[b2 + length2]
            if gap_a > _GAP or gap_b > _GAP:
                continue
            lost = reach_a[a + skip] - reach_a[a]
            gain = scores[u] - lost - _GAP_COST * max(gap_a, gap_b) - _DRIFT_COST * abs(gap_a - gap_b)
            if gain > best:
                best, before[k], skips[k] = gain, u, skip
        scores[k] = best + reach_a[a + length] - reach_a[a]
        near.append(k)
    return scores, before, skips


def filled(chain: list[Run], a: list[int], b: list[int], pad: int = _PAD) -> tuple[I64, I64]:
    """All word pairs of a chain: its runs, and the equal words in its holes and up to `pad` words beyond its ends."""
    head_a, head_b, _ = chain[0]
    runs = equal_words(a, b, (max(0, head_a - pad), head_a), (max(0, head_b - pad), head_b))
    for (a1, b1, n1), (a2, b2, _) in pairwise(chain):
        runs.append((a1, b1, n1))
        runs += equal_words(a, b, (a1 + n1, a2), (b1 + n1, b2))
    runs.append(chain[-1])
    tail_a, tail_b = chain[-1][0] + chain[-1][2], chain[-1][1] + chain[-1][2]
    runs += equal_words(a, b, (tail_a, min(len(a), tail_a + pad)), (tail_b, min(len(b), tail_b + pad)))
    return expanded(runs)


def equal_words(a: list[int], b: list[int], in_a: tuple[int, int], in_b: tuple[int, int]) -> list[Run]:
    """The longest common subsequence of two short stretches, as runs (rapidfuzz; Hyyrö 2004)."""
    if in_a[0] >= in_a[1] or in_b[0] >= in_b[1]:
        return []
    codes = Indel.opcodes(a[in_a[0] : in_a[1]], b[in_b[0] : in_b[1]])
    return [
        (in_a[0] + code.src_start, in_b[0] + code.dest_start, code.src_end - code.src_start)
        for code in codes
        if code.tag == "equal"
    ]


def expanded(runs: list[Run]) -> tuple[I64, I64]:
    """Every pair of words in `runs`, one by one."""
    table = np.array(runs, np.int64).reshape(-1, 3)
    lengths = table[:, 2]
    within = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return np.repeat(table[:, 0], lengths) + within, np.repeat(table[:, 1], lengths) + within
