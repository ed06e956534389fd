"""Lines of a page come out in the order of reading, however they were drawn."""

import random

import pytest

from heihe_reader.pages.columns import columns_of, in_columns, in_reading_order
from heihe_reader.pages.lines import PageLine

WORDS = "the customs hall was built for many"


def line(text: str, left: float, top: float, right: float) -> PageLine:
    return PageLine(text, left, top, right, top + 10, 10.0)


def two_columns() -> list[PageLine]:
    title = [line("A heading across the whole page of the paper", 50, 40, 540)]
    left = [line(f"left {n} {WORDS}", 50, 60 + 12 * n, 285) for n in range(20)]
    right = [line(f"right {n} {WORDS}", 310, 60 + 12 * n, 545) for n in range(20)]
    return [*title, *left, *right]


@pytest.mark.parametrize("seed", range(4))
def test_two_columns_are_read_one_after_the_other(seed: int) -> None:
    expected = two_columns()
    drawn = expected[:]
    random.Random(seed).shuffle(drawn)
    assert in_reading_order(drawn) == expected


def test_a_heading_in_the_middle_parts_the_columns_into_bands() -> None:
    upper = two_columns()
    lower = [PageLine(x.text + " again", x.left, x.top + 300, x.right, x.bottom + 300, x.size) for x in upper]
    assert in_reading_order([*reversed(upper), *reversed(lower)]) == [*upper, *lower]


def test_a_line_that_runs_over_its_column_stays_in_it() -> None:
    lines = two_columns()
    long = PageLine("left 7 Harbin-Mudanjiang-Suifenhe-Vladivostok", 50, 144, 330, 154, 10.0)
    lines = [long if x.text.startswith("left 7 ") else x for x in lines]
    assert in_reading_order(list(reversed(lines))) == lines


def test_a_table_is_read_row_by_row() -> None:
    rows = [[line(f"{n}", 50, 60 + 12 * n, 80), line(f"{n * n}", 310, 60 + 12 * n, 340)] for n in range(12)]
    cells = [cell for row in rows for cell in row]
    assert in_reading_order(list(reversed(cells))) == cells


def test_one_column_is_read_downwards() -> None:
    lines = [line(f"{n} {WORDS} and more words to fill it", 50, 60 + 12 * n, 545) for n in range(30)]
    assert in_reading_order(list(reversed(lines))) == lines


def test_a_page_without_lines_gives_none() -> None:
    assert in_reading_order([]) == []


def test_a_last_line_in_the_right_column_follows_the_left_one_as_on_the_page_before() -> None:
    before = columns_of(two_columns())
    left = [line(f"left {n} {WORDS}", 50, 60 + 12 * n, 285) for n in range(20)]
    right = [line("today.", 310, 60, 340)]
    assert in_columns([*reversed(left), *right], columns_of([*left, *right], before)) == [*left, *right]
    assert columns_of([*left, line("today.", 330, 60, 360)], before) is None  # not where the column begins
    wide = [line(f"{n} {WORDS} and more words to fill it", 50, 60 + 12 * n, 545) for n in range(30)]
    assert columns_of(wide, before) is None
