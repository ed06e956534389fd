"""Where rows stand when only some were measured."""

import random

from heihe_reader.gui.library_panel.tops import Tops


def test_rows_stand_below_one_another_whichever_were_measured() -> None:
    chance, tops, heights = random.Random(1), Tops(500, 60), [60] * 500
    for _ in range(300):
        row, height = chance.randrange(500), chance.randint(20, 200)
        assert tops.set(row, height) is (heights[row] != height)
        heights[row] = height
    assert [tops.top(row) for row in range(501)] == [sum(heights[:row]) for row in range(501)]
    for y in chance.sample(range(tops.top(500)), 200):
        row = tops.at(y)
        assert tops.top(row) <= y < tops.top(row) + tops.height(row)


def test_beyond_the_end_is_the_last_row_and_nothing_has_none() -> None:
    assert Tops(3, 10).at(1000) == 2
    assert Tops(0, 10).at(5) == 0
    assert Tops(0, 10).top(0) == 0


def test_places_are_found_among_a_million_rows_of_which_many_were_measured() -> None:
    chance, tops = random.Random(2), Tops(1_000_000, 60)
    for row in chance.sample(range(1_000_000), 3000):
        tops.set(row, chance.choice((42, 78, 300)))
    for row in [0, 255, 256, 257, 999_999, *chance.sample(range(1_000_000), 300)]:
        top = tops.top(row)
        assert tops.at(top) == tops.at(top + tops.height(row) - 1) == row
        assert tops.top(row + 1) == top + tops.height(row)
