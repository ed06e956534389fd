"""A line that is drawn again over itself is read once; one that stands again elsewhere is read again."""

from dataclasses import replace

import pymupdf
import pytest

from heihe_reader.pages.lines import PageLine
from heihe_reader.pages.overprints import drawn_once
from heihe_reader.pages.read import read_pdf

LINE = PageLine("fewer than ten come through", 50, 100, 200, 112, 10.0)


@pytest.mark.parametrize(("right", "down"), [(0.0, 0.0), (0.4, 0.0), (1.0, 1.0), (120.0, 0.0)])
def test_what_lies_over_the_same_words_is_left_out(right: float, down: float) -> None:
    again = replace(LINE, left=50 + right, right=200 + right, top=100 + down, bottom=112 + down)
    assert list(drawn_once([LINE, again, again])) == [LINE]


@pytest.mark.parametrize(
    "other",
    [
        replace(LINE, left=210, right=360),  # a cell beside it
        replace(LINE, top=113, bottom=125),  # the next line
        replace(LINE, text="fewer than nine come through"),
        replace(LINE, sideways=True),
    ],
)
def test_the_same_words_at_another_place_and_others_at_the_same_stay(other: PageLine) -> None:
    assert list(drawn_once([LINE, other])) == [LINE, other]


def test_a_page_whose_letters_are_thickened_by_printing_twice_is_read_once() -> None:
    said = ["The customs hall was built for six hundred", "lorries a day, and fewer come through."]
    document = pymupdf.open()
    page = document.new_page()
    for row, words in enumerate(said):
        for off in (0.0, 0.3):
            page.insert_text((72 + off, 100 + 13 * row), words, fontsize=10)
    assert read_pdf(document.tobytes()).text == " ".join(said)
