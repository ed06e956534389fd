"""Compares two sequences of words in one look, by their longest common subsequence, if one is a copy of the other."""

import numpy as np

from heihe_reader.dedup.aligning.candidates import Stretch
from heihe_reader.dedup.aligning.runs import Match, Run, common_runs, proven, tightened
from heihe_reader.dedup.aligning.shared_grams import count_shared
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.dedup.aligning.trimming import Scale
from heihe_reader.dedup.aligning.worth import MERGE_GAP, Worth
from heihe_reader.text.words import U64

_NEAR_COPY = 0.6  # share of both sides in the same order from which one look is enough
_LONG_RUN = 4  # words in a row that are hardly equal by chance
_FEW_GRAMS = 3  # three words in a row, shared by chance


def copied(one: Strand, two: Strand, worth: Worth) -> list[Match] | None:
    """The passages that both have in the same order if that is most of them; None if it is not."""
    a, b = one.hashes, two.hashes
    likely = common_runs(one.code, two.code)
    shorter, longer = sorted((len(a), len(b)))
    if not _is_most(likely, shorter, longer):
        return None
    runs = proven(likely, a, b)
    if runs is not likely and not _is_most(runs, shorter, longer):
        return None
    runs = tightened(runs, a, b)
    whole = worth.in_one(runs)
    if whole is not None:
        return [whole]
    return [match for part in _parts(runs, worth) for match in worth.good(part)]


def _is_most(runs: list[Run], shorter: int, longer: int) -> bool:
    if sum([run[2] for run in runs]) >= _NEAR_COPY * longer:
        return True
    return sum([run[2] for run in runs if run[2] >= _LONG_RUN]) >= _NEAR_COPY * shorter


def _parts(runs: list[Run], worth: Worth) -> list[list[Run]]:
    """Cuts where too much stands between two runs."""
    parts: list[list[Run]] = [[]]
    end_a = end_b = 0
    for a, b, length in runs:
        if parts[-1] and max(worth.weigh_a(end_a, a), worth.weigh_b(end_b, b)) > MERGE_GAP:
            parts.append([])
        parts[-1].append((a, b, length))
        end_a, end_b = a + length, b + length
    return parts


def left_over(a: U64, b: U64, taken: list[Match], worth: Worth) -> tuple[list[Stretch], list[Stretch]] | None:
    """The words that these passages leave, if there may be another: most often a look at short grams says no."""
    free_a = _free(len(a), [(m.key[0], m.last[0] + 1) for m in taken], worth.weigh_a, worth.min_words)
    if not free_a:
        return None
    free_b = _free(len(b), [(m.key[1], m.last[1] + 1) for m in taken], worth.weigh_b, worth.min_words)
    if not free_b or count_shared(_words(a, free_a), _words(b, free_b)) < _FEW_GRAMS:
        return None
    return free_a, free_b


def _free(length: int, taken: list[Stretch], weigh: Scale, least: float) -> list[Stretch]:
    """What `taken` leaves free, if it weighs enough."""
    found: list[Stretch] = []
    end = 0
    for first, after in [*sorted(taken), (length, length)]:
        if first - end >= least and weigh(end, first) >= least:
            found.append((end, first))
        end = after
    return found


def _words(hashes: U64, stretches: list[Stretch]) -> U64:
    if len(stretches) == 1:
        return hashes[slice(*stretches[0])]
    return np.concatenate([hashes[slice(*stretch)] for stretch in stretches])
