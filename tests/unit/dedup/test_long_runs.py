"""What two runs have to do with each other does not depend on how long the texts around them are."""

from time import process_time

import numpy as np
import pytest

from heihe_reader.dedup.aligning.runs import proven

LONG = 2_000_000  # words


@pytest.mark.parametrize("length", [40, LONG])
def test_only_runs_of_the_same_words_are_proven(length: int) -> None:
    words = np.arange(length, dtype=np.uint64)
    other = words.copy()
    other[13] = 0
    assert proven([(1, 1, 5), (20, 20, 9)], words, other) == [(1, 1, 5), (20, 20, 9)]
    assert proven([(10, 10, 5)], words, other) == [(10, 10, 3), (14, 14, 1)]
    assert proven([], words, other) == []


def test_a_thousand_short_runs_in_a_long_text_take_no_longer_than_they_are() -> None:
    words = np.zeros(LONG, dtype=np.uint64)
    began = process_time()
    for at in range(1000):
        assert proven([(at, at + 1000, 5)], words, words)
    assert process_time() - began < 1.0  # 16 GB would have to be copied otherwise
