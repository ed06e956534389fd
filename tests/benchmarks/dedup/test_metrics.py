"""Guards the figures that everything else is judged by: pairs, B-cubed, recall by kind, plagdet."""

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.benchmarks.dedup.metrics import Detection, detection, group_of, grouping, harmonic, recall_by_kind

WHOLE = ((0, 100), (50, 150))


def test_groups_like_the_labels_are_perfect() -> None:
    right = grouping([(0, 1), (2, 3)], [7, 7, 8, 8, 9])
    assert (right.precision, right.recall, right.f1, right.bcubed) == (1.0, 1.0, 1.0, 1.0)


def test_pairs_are_counted_not_groups() -> None:
    right = grouping([(0, 1, 2, 3)], [1, 1, 1, 2])
    assert right.precision == pytest.approx(3 / 6)
    assert right.recall == 1.0


def test_a_missed_copy_costs_recall_of_each_of_its_pairs() -> None:
    assert grouping([(0, 1)], [1, 1, 1]).recall == pytest.approx(1 / 3)


def test_bcubed_is_the_mean_over_articles() -> None:
    right = grouping([(0, 1, 2)], [1, 1, 2, 3])
    assert right.bcubed_precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert right.bcubed_recall == 1.0


def test_no_groups_and_no_copies_divide_by_nothing() -> None:
    assert grouping([], []).f1 == 0.0
    assert grouping([], [1, 2, 3]).bcubed == 1.0


def test_an_article_without_a_group_shares_it_with_nobody() -> None:
    assert len(set(group_of([(1, 2)], 5))) == 4


@given(some.lists(some.integers(0, 4), min_size=2, max_size=30))
def test_the_labels_themselves_always_score_one(labels: list[int]) -> None:
    groups = [[n for n, label in enumerate(labels) if label == one] for one in set(labels)]
    right = grouping(groups, labels)
    assert right.bcubed == pytest.approx(1.0)
    assert right.f1 == (1.0 if len(set(labels)) < len(labels) else 0.0)


@given(some.lists(some.integers(0, 4), min_size=1, max_size=30), some.integers(1, 10))
def test_figures_stay_shares_whatever_is_grouped(labels: list[int], size: int) -> None:
    articles = range(len(labels))
    right = grouping([articles[at : at + size] for at in articles[::size]], labels)
    assert all(0 <= one <= 1 for one in (right.precision, right.recall, right.bcubed_precision, right.bcubed_recall))


def test_recall_of_a_kind_asks_for_the_group_of_the_base() -> None:
    labels, kinds = [1, 1, 1, 2, 2], ["base", "ocr", "ocr", "base", "update"]
    assert recall_by_kind([(0, 1), (2, 3)], labels, kinds) == {"ocr": 0.5, "update": 0.0}


def test_two_copies_that_stand_alone_are_not_met() -> None:
    assert recall_by_kind([], [1, 1], ["base", "ocr"]) == {"ocr": 0.0}


def test_a_passage_found_whole_scores_one() -> None:
    assert detection([([WHOLE], [WHOLE], [])]) == Detection(1.0, 1.0, 1.0)
    assert detection([([WHOLE], [WHOLE], [])]).plagdet == 1.0


def test_half_a_passage_is_half_recalled() -> None:
    right = detection([([((0, 50), (50, 100))], [WHOLE], [])])
    assert (right.precision, right.recall) == (1.0, 0.5)


def test_a_find_that_runs_over_is_less_precise() -> None:
    right = detection([([((0, 200), (50, 250))], [WHOLE], [])])
    assert (right.precision, right.recall) == (0.5, 1.0)


def test_a_passage_found_in_two_pieces_counts_less() -> None:
    right = detection([([((0, 50), (50, 100)), ((50, 100), (100, 150))], [WHOLE], [])])
    assert (right.recall, right.granularity) == (1.0, 2.0)
    assert right.plagdet == pytest.approx(1 / log2(3))


def test_the_right_place_on_one_side_only_is_no_find() -> None:
    right = detection([([((0, 100), (500, 600))], [WHOLE], [])])
    assert (right.precision, right.recall, right.plagdet) == (0.0, 0.0, 0.0)


def test_overlapping_pieces_are_not_counted_twice() -> None:
    pieces = [((0, 60), (50, 110)), ((20, 60), (70, 110))]
    assert detection([(pieces, [WHOLE], [])]).recall == pytest.approx(0.6)


def test_reuse_without_an_exact_label_is_excused_but_not_asked_for() -> None:
    other = ((300, 400), (300, 400))
    assert detection([([WHOLE, other], [WHOLE], [other])]) == Detection(1.0, 1.0, 1.0)
    assert detection([([WHOLE, other], [WHOLE], [])]).precision == 0.5
    assert detection([([WHOLE], [WHOLE], [other])]).recall == 1.0


def test_the_harmonic_mean_of_nothing_is_nothing() -> None:
    assert harmonic(0, 0) == 0
    assert harmonic(1, 0.5) == pytest.approx(2 / 3)
