"""A page that is nested deeper than the parser goes keeps its words."""

import pytest

from heihe_reader.intake.html.depth import DEEPEST, flattened
from heihe_reader.intake.html.reader import read_html

LAMP, ROAD = "The lamp turns once in twelve seconds.", "The road along the shore is closed at night."


@pytest.mark.parametrize("tags", ["<div>", "<span>", "<ul><li>", "<table><tr><td>"])
@pytest.mark.parametrize("closed", [True, False])
def test_words_at_any_depth_and_behind_it_are_read(tags: str, closed: bool) -> None:
    ends = "".join(f"</{tag}>" for tag in reversed(tags.strip("<>").split("><")))
    page = f"<body><p>Before.</p>{tags * 3000}<p>{LAMP}</p>{ends * 3000 if closed else ''}<p>{ROAD}</p></body>"
    text = read_html(page).text
    assert [words in text for words in ("Before.", LAMP, ROAD)] == [True, True, True]


def test_blocks_below_the_deepest_stay_apart_and_words_stay_whole() -> None:
    inside = f"<div>{LAMP}</div><div>{ROAD[:3]}<b>{ROAD[3:]}</b></div>"
    text = read_html(f"<body>{'<div>' * 3000}{inside}{'</div>' * 3000}</body>").text
    assert text == f"{LAMP}\n\n{ROAD}"


def test_a_page_that_is_not_too_deep_stays_as_it_is() -> None:
    page = "<div>" * (DEEPEST - 1) + "<!-- <div> --><p>A<p>B<br>C<script>'<div>'</script>" + "</div>" * (DEEPEST - 1)
    assert flattened(page) == page
