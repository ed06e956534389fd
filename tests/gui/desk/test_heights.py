"""Heights of rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.gui.desk.heights import Heights

ROWS = st.lists(st.integers(1, 500), min_size=1, max_size=80)


@given(ROWS, st.lists(st.tuples(st.integers(0, 79), st.integers(1, 500)), max_size=20))
def test_sums_agree_with_plain_adding_after_any_changes(rows: list[int], changes: list[tuple[int, int]]) -> None:
    heights = Heights(float(r) for r in rows)
    for at, height in changes:
        if at < len(rows):
            rows[at] = height
            heights.set(at, float(height))
    assert [heights.before(i) for i in range(len(rows) + 1)] == [sum(rows[:i]) for i in range(len(rows) + 1)]
    assert heights.total() == sum(rows)


@given(ROWS, st.integers(0, 40_000))
def test_a_pixel_is_found_in_the_row_that_covers_it(rows: list[int], y: int) -> None:
    heights = Heights(float(r) for r in rows)
    row, inside = heights.find(float(y))
    if y < sum(rows):
        assert heights.before(row) + inside == y
        assert 0 <= inside < rows[row]
    else:
        assert (row, inside) == (len(rows) - 1, rows[-1])


@pytest.mark.parametrize("y", [-5.0, 0.0, 9.0])
def test_nothing_has_no_height(y: float) -> None:
    assert Heights(()).find(y) == (0, 0.0)
