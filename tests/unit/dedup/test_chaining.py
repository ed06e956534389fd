"""Which runs of equal words may be chained."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup.aligning.chaining import chains, promising, reach
from heihe_reader.dedup.aligning.seeds import Runs

WORDS = 400
LEAST = 8


@settings(max_examples=60)
@given(
    st.sets(st.tuples(st.integers(0, 180), st.integers(181, 380), st.integers(4, 9)), min_size=13, max_size=60),
    st.sampled_from([1.0, 0.5]),
)
def test_runs_that_are_left_out_are_in_no_chain_of_so_many_words(
    rows: set[tuple[int, int, int]], weight: float
) -> None:
    table = np.array(sorted(rows), np.int64)
    runs, weights = Runs(table[:, 0], table[:, 1], table[:, 2]), np.full(WORDS, weight)
    some = promising(runs, LEAST, weights)
    totals = reach(weights)
    long_of_all, long_of_some = (
        [chain for chain in chains(which, totals, totals) if sum(length for *_, length in chain) >= LEAST]
        for which in (runs, some)
    )
    assert long_of_some == long_of_all


def test_runs_that_stand_alone_are_left_out() -> None:
    far = np.arange(20) * 50
    runs = Runs(far, far + 2000, np.full(20, 4))
    assert len(promising(runs, LEAST, np.ones(4000))) == 0
    assert len(promising(runs, 4, np.ones(4000))) == 20
