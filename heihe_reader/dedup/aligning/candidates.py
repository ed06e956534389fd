"""Looks for what may be passages in any two sequences of words, or in some stretches of them: chains of runs."""

import numpy as np

from heihe_reader.dedup.aligning.chaining import chains, crowded, filled_runs, longest, reach
from heihe_reader.dedup.aligning.runs import Run, numbered, tightened
from heihe_reader.dedup.aligning.seeds import runs_of
from heihe_reader.dedup.aligning.shared_grams import shared_words
from heihe_reader.text.words import F64, I64, U64, mix

Stretch = tuple[int, int]  # words [first, end)

_BARRIER = 15  # words, one more than a chain skips
_MOST_RUNS = 1_000  # stretches of equal words that are chained, and one more for each eight words


def candidates(a: U64, b: U64, weights_a: F64, weights_b: F64) -> list[list[Run]]:
    """Chains of shared words with their holes and ends filled, in any two sequences."""
    shared = shared_words(a, b)
    runs = runs_of(shared, a, b, weights_a)
    if len(runs):
        runs = longest(crowded(runs, weights_a, weights_b), _MOST_RUNS + (len(a) + len(b)) // 8)
    if not len(runs):
        return []
    code_a, code_b = numbered(shared.a, 0), numbered(shared.b, 1)
    found = chains(runs, reach(weights_a), reach(weights_b))
    return [tightened(filled_runs(chain, code_a, code_b), a, b) for chain in found]


def candidates_in(
    a: U64, b: U64, weights: tuple[F64, F64], stretches_a: list[Stretch], stretches_b: list[Stretch]
) -> list[list[Run]]:
    """The same among the words of some stretches alone; no chain reaches from one into the next."""
    places_a, places_b = _spread(stretches_a), _spread(stretches_b)
    back_a, back_b = places_a.tolist(), places_b.tolist()
    found = candidates(_hidden(a, places_a, 1), _hidden(b, places_b, 2), weights[0][places_a], weights[1][places_b])
    return [[(back_a[x], back_b[y], n) for x, y, n in runs] for runs in found]


def _spread(stretches: list[Stretch]) -> I64:
    """The places of the words in `stretches`, with -1 between them, too often for a chain to reach across."""
    between = np.full(_BARRIER, -1, np.int64)
    return np.concatenate([part for i, j in stretches for part in (np.arange(i, j), between)])


def _hidden(hashes: U64, places: I64, salt: int) -> U64:
    """The words at `places`; those at -1 are equal to no other."""
    here = hashes[places]
    nowhere = np.flatnonzero(places < 0)
    here[nowhere] = mix(nowhere.astype(np.uint64) + np.uint64(salt << 60))
    return here
