"""Finds what stands more than once in one and the same article."""

import numpy as np

from heihe_reader.dedup.aligning.chaining import chains, filled_runs, promising, reach
from heihe_reader.dedup.aligning.matching import MIN_IDENTITY, MIN_WORDS
from heihe_reader.dedup.aligning.runs import Match, Run, coded, proven, tightened
from heihe_reader.dedup.aligning.seeds import Runs
from heihe_reader.dedup.aligning.trimming import Scale, best_stretches, scale
from heihe_reader.dedup.aligning.weakness import Doubt
from heihe_reader.dedup.body import Body
from heihe_reader.dedup.repeats.repeated import repeated_runs

_HOLE_COST = 0.6  # what a word that only one copy has costs against one that both have
_LEAST = 3.0  # words that a stretch must earn, less the cost of its holes
_LEAST_LONG = 7.0  # the same for a passage
_LEAST_SEEDS = 8  # words of a passage in rows
_FEW = 1000  # chains of any text that are looked at, the best first; of a long one
_WORDS_EACH = 16  # one in so many words


def echoes(body: Body, seeds: int = 0, runs: Runs | None = None) -> list[Match]:
    """Stretches that stand again later, the heaviest first: `a` are the earlier words, `b` the later ones.

    Each grew from `seeds` words or more that are equal in rows of four (five characters): the repeated `runs`, if these
    are known.

    Unlike passages between two articles they may overlap one another: of three copies each is matched with each.
    """
    hashes, weights = body.words.hashes, body.words.weights
    runs = repeated_runs(hashes, weights) if runs is None else runs
    if seeds:
        runs = promising(runs, seeds, weights)
    if not len(runs):
        return []
    totals = reach(weights)
    code, weigh = coded(hashes), scale(weights)
    found: list[tuple[float, Match]] = []
    for chain in chains(runs, totals, totals)[: max(_FEW, len(hashes) // _WORDS_EACH)]:
        if sum(length for *_, length in chain) < seeds:
            continue
        filled = proven(_within_copies(filled_runs(chain, code, code), chain), hashes, hashes)
        later = [run for run in tightened(filled, hashes, hashes) if run[0] < run[1]]
        for stretch in _trimmed(later, weigh, _LEAST):
            for part in _apart(stretch):
                found.append((-_weight(part, weigh), Match.of_runs(part)))
    return [match for _, match in sorted(found, key=lambda item: (item[0], item[1].key))]


def _within_copies(runs: list[Run], chain: list[Run]) -> list[Run]:
    """A filled chain without what follows it, or goes before it, at once on both sides.

    A seed would have found these words, were they not the beginning of the next of many copies.
    """
    (head_a, head_b, _), (tail_a, tail_b, length) = chain[0], chain[-1]
    tail_a, tail_b = tail_a + length, tail_b + length
    if any(run[0] + run[2] == head_a and run[1] + run[2] == head_b for run in runs):
        runs = [run for run in runs if run[0] >= head_a]
    if any(run[0] == tail_a and run[1] == tail_b for run in runs):
        runs = [run for run in runs if run[0] < tail_a]
    return runs


def _weight(runs: list[Run], weigh: Scale) -> float:
    return weigh.of(runs)


def _trimmed(runs: list[Run], weigh: Scale, least: float) -> list[list[Run]]:
    """The stretches of runs that earn at least `least` words."""
    if len(runs) == 1:
        return [runs] if _weight(runs, weigh) >= least else []
    stretches = best_stretches(runs, weigh, weigh, _HOLE_COST)
    return [runs[first : last + 1] for first, last, score in stretches if score >= least]


def long_echoes(body: Body, runs: Runs | None = None) -> list[Match]:
    """Those that are long enough for a passage, cut where folded text stands between their words.

    `runs` are the `repeated_runs` of the body, if these are known.
    """
    hashes, weigh = body.words.hashes, scale(body.words.weights)
    doubt = Doubt(hashes, hashes[:0], weigh, weigh, min_words=MIN_WORDS, min_identity=MIN_IDENTITY)
    parts: list[Match] = []
    for match in echoes(body, _LEAST_SEEDS, runs):
        if match.words < MIN_WORDS:
            continue
        for part in _within_runs(body, match):
            for trimmed in _trimmed(part.runs, weigh, _LEAST_LONG):
                if _weight(trimmed, weigh) >= MIN_WORDS:
                    parts += doubt.firm(Match.of_runs(trimmed))
    return parts


def _within_runs(body: Body, match: Match) -> list[Match]:
    """A match cut where folded text stands between its words."""
    if len(body.runs) <= 1:
        return [match]
    cut = np.flatnonzero((np.diff(body.run_of[match.a]) != 0) | (np.diff(body.run_of[match.b]) != 0)) + 1
    return [Match(a, b) for a, b in zip(np.split(match.a, cut), np.split(match.b, cut), strict=True)]


def _apart(runs: list[Run]) -> list[list[Run]]:
    """The words that stand again later on, cut so that the two copies of a part never overlap."""
    if len(runs) == 1 and runs[0][0] + runs[0][2] <= runs[0][1]:
        return [runs]
    parts: list[list[Run]] = []
    limit = -1  # where the second copy of the part begins
    for a, b, length in runs:
        while length and a < b:
            if a >= limit or not parts:
                parts.append([])
                limit = b
            fits = min(length, limit - a)
            parts[-1].append((a, b, fits))
            a, b, length = a + fits, b + fits, length - fits
    return parts
