"""Long work is cut where it gets too heavy, in order, and nothing is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.services.portions import portions


def test_portions_end_before_they_weigh_too_much_and_one_heavy_thing_stands_alone() -> None:
    assert list(portions([3, 4, 2, 30, 1, 9], lambda weight: weight, 9)) == [[3, 4, 2], [30], [1], [9]]
    assert list(portions([], lambda _: 1, 9)) == []


@settings(max_examples=30)
@given(st.lists(st.integers(0, 20)), st.integers(0, 30))
def test_portions_hold_everything_in_order(weights: list[int], most: int) -> None:
    cut = list(portions(weights, lambda weight: weight, most))
    assert [weight for portion in cut for weight in portion] == weights
    assert all(portion and (sum(portion) <= most or len(portion) == 1) for portion in cut)
