"""Shared stretches of words: their two forms, one look over both texts, and the stretches worth keeping."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.aligning.runs import Match, coded, common_runs, expanded, gathered, numbered, proven, tightened
from heihe_reader.dedup.aligning.trimming import Scale, best_stretches
from heihe_reader.text.words import mix

SEQUENCES = st.lists(st.integers(0, 9), max_size=60)


def hashes(numbers: list[int]) -> np.ndarray:
    return mix(np.array(numbers, np.uint64))


def test_a_match_is_the_same_from_runs_and_from_places() -> None:
    runs = [(0, 4, 3), (5, 7, 2), (9, 9, 1)]
    one = Match.of_runs(runs)
    two = Match(one.a, one.b)
    assert two.runs == runs
    assert (one.a.tolist(), one.b.tolist()) == ([0, 1, 2, 5, 6, 9], [4, 5, 6, 7, 8, 9])
    for match in (one, two):
        assert (match.key, match.last, match.words) == ((0, 4), (9, 9), 6)
        assert match.mirrored().runs == [(4, 0, 3), (7, 5, 2), (9, 9, 1)]


@given(SEQUENCES, SEQUENCES)
def test_common_runs_join_equal_words_in_the_order_of_both(one: list[int], two: list[int]) -> None:
    a, b = hashes(one), hashes(two)
    runs = common_runs(coded(a), coded(b))
    places_a, places_b = expanded(runs)
    assert (a[places_a] == b[places_b]).all()
    assert (np.diff(places_a) > 0).all()
    assert (np.diff(places_b) > 0).all()
    if runs:
        tight = tightened(runs, a, b)
        assert sum(n for *_, n in tight) == len(places_a)
        assert len(tight) <= len(runs)
        again_a, again_b = expanded(tight)
        assert (a[again_a] == b[again_b]).all()
        assert (np.diff(again_a) > 0).all()
        assert (np.diff(again_b) > 0).all()


def test_a_word_beside_a_run_belongs_to_it_and_not_to_its_twin_far_away() -> None:
    a = hashes([1, 2, 3, 4, 5, 6])
    b = hashes([1, 7, 8, 9, 1, 2, 3, 4, 5, 6])
    assert tightened([(0, 0, 1), (1, 5, 5)], a, b) == [(0, 4, 6)]


def test_words_that_only_look_equal_in_the_short_code_are_told_apart() -> None:
    a = np.array([5, 7, 9], np.uint64)
    b = a + np.array([0, 1 << 40, 0], np.uint64)
    runs = common_runs(coded(a), coded(b))
    assert runs == [(0, 0, 3)]
    assert proven(runs, a, b) == [(0, 0, 1), (2, 2, 1)]
    assert proven([(1, 1, 1)], a, b) == []


def test_words_of_one_side_alone_are_equal_to_none() -> None:
    assert common_runs(numbered(np.array([-1, 3]), 0), numbered(np.array([-1, 3]), 1)) == [(1, 1, 1)]


def slowly(gains: list[float], holes: list[float], low: int, high: int) -> list[tuple[int, int, float]]:
    """The definition: the best stretch, then the best ones on either side of it."""
    if low >= high:
        return []

    def worth(first: int, last: int) -> float:
        return sum(gains[first : last + 1]) - sum(holes[first + 1 : last + 1])

    first, last = max(
        ((i, j) for i in range(low, high) for j in range(i, high)), key=lambda ij: (worth(*ij), ij[0] - ij[1])
    )
    before, after = slowly(gains, holes, low, first), slowly(gains, holes, last + 1, high)
    return [*before, (first, last, worth(first, last)), *after]


@given(st.lists(st.tuples(st.integers(1, 7), st.integers(1, 23)), min_size=1, max_size=9), st.sampled_from([0.5, 1.0]))
def test_the_stretches_kept_are_the_best_and_what_is_best_beside_them(
    pieces: list[tuple[int, int]], weight: float
) -> None:
    runs, at = [], 0
    for length, hole in pieces:
        runs.append((at, at, length))
        at += length + hole
    weigh = Scale(np.full(at, weight))
    found = best_stretches(runs, weigh, weigh, 0.61)
    gains = [weight * length for length, _ in pieces]
    holes = [0.0, *(0.61 * weight * hole for _, hole in pieces)]
    assert [(first, last) for first, last, _ in found] == [t[:2] for t in slowly(gains, holes, 0, len(runs))]


def test_a_scale_weighs_alike_whether_its_words_are_alike_or_not() -> None:
    mixed = Scale(np.array([1.0, 0.5, 0.5, 1.0]))
    assert (mixed(0, 4), mixed(1, 3), mixed.sum([(0, 2), (3, 1)])) == (3.0, 1.0, 2.5)
    half = Scale(np.full(4, 0.5))
    assert (half.unit, half(0, 4), half.sum([(0, 2), (3, 1)])) == (0.5, 2.0, 1.5)


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(1, 4)), min_size=1, max_size=12))
def test_runs_that_follow_one_another_on_both_sides_are_gathered_into_one(steps: list[tuple[int, int, int]]) -> None:
    runs: list[tuple[int, int, int]] = []
    end_a = end_b = 0
    for skip_a, skip_b, length in steps:
        runs.append((end_a + skip_a, end_b + skip_b, length))
        end_a, end_b = end_a + skip_a + length, end_b + skip_b + length
    done = gathered(runs)
    assert [side.tolist() for side in expanded(done)] == [side.tolist() for side in expanded(runs)]
    assert all((a + n, b + n) != (a2, b2) for (a, b, n), (a2, b2, _) in pairwise(done))
