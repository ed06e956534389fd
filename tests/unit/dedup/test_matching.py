"""Two sequences of words laid side by side: one to one, near copies as other texts, and what is no passage."""

import random
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.aligning import matching
from heihe_reader.dedup.aligning.matching import Matcher
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.aligning.seeds import runs_of
from heihe_reader.dedup.aligning.shared_grams import count_shared, shared_words
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.dedup.repeats.repeated import repeated_runs
from heihe_reader.text.words import Words, mix
from tests.unit.dedup.builders import BRIDGE, HARVEST, MUSEUM, align_texts, prose

EDITS = st.lists(st.tuples(st.integers(0, 199), st.sampled_from(["replace", "insert", "delete"])), max_size=30)


def hashes(numbers: list[int]) -> np.ndarray:
    return mix(np.array(numbers, np.uint64))


def edited(words: list[int], edits: list[tuple[int, str]]) -> list[int]:
    copy = [[word] for word in words]
    for number, (place, how) in enumerate(edits):
        at = place % len(copy)
        copy[at] = {"replace": [10_000 + number], "insert": [*copy[at], 10_000 + number], "delete": []}[how]
    return [word for group in copy for word in group]


def matches(a: np.ndarray, b: np.ndarray) -> list[Match]:
    return Matcher(strand(a), strand(b)).matches()


def strand(hashes: np.ndarray) -> Strand:
    places = np.arange(len(hashes))
    return Strand(Words(hashes, places, places + 1, np.ones(len(hashes))))


def check(a: np.ndarray, b: np.ndarray, found: list[Match]) -> int:
    """One to one, in the order of `a`, equal words only. Gives the number of words that are matched."""
    spans_a = [(m.key[0], m.last[0]) for m in found]
    spans_b = sorted((m.key[1], m.last[1]) for m in found)
    for spans in (spans_a, spans_b):
        assert all(one[1] < two[0] for one, two in pairwise(spans))
    for match in found:
        assert (a[match.a] == b[match.b]).all()
        assert (np.diff(match.a) > 0).all()
        assert (np.diff(match.b) > 0).all()
    return sum(match.words for match in found)


@given(EDITS, st.integers(0, 3))
def test_near_copies_are_matched_in_one_look_as_well_as_by_seeds(edits: list[tuple[int, str]], moved: int) -> None:
    words = [*range(150), *random.Random(3).choices(range(40), k=50)]
    copy = edited(words, edits)
    cut = len(copy) * moved // 4
    a, b = hashes(words), hashes(copy[cut:] + copy[:cut] if moved == 3 else copy)
    at_once = check(a, b, matches(a, b))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching, "_MOST_CELLS", 0)
        by_seeds = check(a, b, matches(a, b))
    assert abs(at_once - by_seeds) <= 16


def test_a_moved_paragraph_is_found_beside_what_stayed_in_order() -> None:
    stayed, moved = list(range(400)), list(range(1000, 1060))
    a, b = hashes(moved + stayed), hashes(stayed[:300] + moved + stayed[300:])
    found = matches(a, b)
    assert check(a, b, found) == 460
    assert sorted(match.words for match in found) == [60, 400] or sorted(m.words for m in found) == [60, 100, 300]


@given(st.lists(st.integers(0, 12), max_size=80), st.lists(st.integers(0, 12), max_size=80))
def test_any_two_sequences_are_matched_one_to_one(one: list[int], two: list[int]) -> None:
    a, b = hashes(one), hashes(two)
    check(a, b, matches(a, b))


def test_words_left_out_between_two_neighbours_do_not_break_a_passage() -> None:
    words = list(range(120))
    a, b = hashes(words), hashes(words[:60] + list(range(500, 540)) + words[60:])
    assert [match.words for match in matches(a, b)] == [120]
    longer = hashes(words[:60] + list(range(500, 600)) + words[60:])
    assert [match.words for match in matches(a, longer)] == [60, 60]


def test_a_short_passage_may_differ_little_and_a_long_one_much() -> None:
    def pair(words: int, kept: float) -> list[Match]:
        chance = random.Random(1)
        one = list(range(words))
        two = [word if chance.random() < kept else 5_000 + word for word in one]
        return matches(hashes([*range(900, 950), *one]), hashes([*two, *range(700, 750)]))

    assert [match.words > 55 for match in pair(100, 0.65)] == [True]
    assert pair(14, 0.65) == []


def test_a_form_that_two_strangers_fill_in_is_no_passage() -> None:
    a = "Shr profit 23 cts vs profit 26 cts Oper net profit 904,000 vs profit 952,000 Revs 19.0 mln vs 15.1 mln"
    b = "Shr profit 75 cts vs profit 25 cts Net profit 2,742,962 vs profit 936,333 Sales 74.9 mln vs 70.1 mln"
    assert align_texts(f"{a}. {MUSEUM}", f"{HARVEST} {b}").pairs == ()


def test_a_turn_of_phrase_is_no_passage_and_a_sentence_with_names_is_one() -> None:
    common = "at the end of the day it was for"
    noise = " ".join(["the of at end day it was for"] * 12)
    one, two = f"{prose(300, 1)} {noise}", f"{prose(300, 2)} {noise[::-1]}"
    assert align_texts(f"{one} x {common} {prose(20, 3)}", f"{two} y {common} {prose(20, 4)}").pairs == ()
    names = "the Orrin ferry left Amberley for Castlemere on Sunday"
    (pair,) = align_texts(f"{one} x {names} {prose(20, 3)}", f"{two} y {names} {prose(20, 4)}").pairs
    assert pair.similarity == 1.0


def test_what_stays_firm_of_a_doubtful_passage_is_kept() -> None:
    quote = list(range(12))
    a = hashes([*range(100, 150), *quote, 60, 61, 62, 63, 64, 7, 65, 66, 67, 8, 9, *range(200, 230)])
    b = hashes([*range(300, 350), *quote, 70, 71, 72, 73, 74, 7, 75, 76, 77, 8, 9, *range(400, 430)])
    assert [(match.key, match.words) for match in matches(a, b)] == [((50, 50), 12)]


def test_texts_of_few_words_end_soon_and_alike() -> None:
    chance = random.Random(7)
    one, two = (hashes(chance.choices(range(5), k=12_000)) for _ in range(2))
    first, second = matches(one, two), matches(one, two)
    check(one, two, first)
    assert [match.runs for match in first] == [match.runs for match in second]


@given(st.lists(st.integers(0, 6), max_size=50), st.lists(st.integers(0, 6), max_size=50))
def test_seeds_are_equal_stretches_sorted_and_apart(one: list[int], two: list[int]) -> None:
    a, b = hashes(one), hashes(two)
    runs = runs_of(shared_words(a, b), a, b, np.ones(len(a)))
    places = list(zip(runs.a.tolist(), runs.b.tolist(), strict=True))
    assert places == sorted(set(places))
    for (i, j), length in zip(places, runs.length.tolist(), strict=True):
        assert one[i : i + length] == two[j : j + length]
        assert length > 0


@given(st.lists(st.integers(0, 4), max_size=60))
def test_repeats_of_a_text_stand_later_and_apart(words: list[int]) -> None:
    runs = repeated_runs(hashes(words), np.ones(len(words)))
    for i, j, length in zip(runs.a.tolist(), runs.b.tolist(), runs.length.tolist(), strict=True):
        assert i + length <= j
        assert words[i : i + length] == words[j : j + length]


@given(st.lists(st.integers(0, 30), max_size=60), st.lists(st.integers(0, 30), max_size=60))
def test_shared_grams_are_never_counted_too_low(one: list[int], two: list[int]) -> None:
    there = {tuple(two[k : k + 3]) for k in range(len(two) - 2)}
    true = sum(tuple(one[k : k + 3]) in there for k in range(len(one) - 2))
    assert count_shared(hashes(one), hashes(two)) >= true


def test_a_short_quotation_that_is_firm_is_found_in_long_texts() -> None:
    quote = BRIDGE.split(". ")[1]
    found = align_texts(f"{prose(500, 1)} {quote}. {prose(200, 2)}", f"{prose(100, 3)} {quote}. {prose(500, 4)}")
    assert [pair.similarity for pair in found.pairs] == [1.0]
