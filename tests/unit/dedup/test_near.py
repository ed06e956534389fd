"""Groups of plain texts: big stories, furniture, pages that glue two stories together, hostile input."""

import time
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup import near_duplicates
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, prose
from tests.unit.dedup.test_survey import spun


def copies_of(story: str, count: int) -> list[str]:
    """Copies of many kinds: with heads and feet, cut short, reworded, excerpts in other text."""
    words = story.split(" ")
    made = []
    for k in range(count):
        random_ = Random(k)
        start = random_.randrange(len(words) // 2)
        made.append(
            [
                f"{prose(30, 9000 + k)} {story}",
                " ".join(words[: random_.randrange(len(words) // 2, len(words))]),
                spun(story, 0.1 + 0.1 * random_.random(), k),
                f"{prose(120, 9000 + k)} {' '.join(words[start : start + len(words) // 2])} {prose(120, 19000 + k)}",
            ][k % 4]
        )
    return made


@pytest.mark.parametrize("count", [60, 300])
def test_all_copies_of_a_large_story_are_one_group_among_strangers(count: int) -> None:
    story = prose(500, 1)
    texts = [story, *copies_of(story, count), *(prose(300, 30000 + k) for k in range(count))]
    assert near_duplicates(texts) == [tuple(range(count + 1))]


def test_a_thousand_pages_with_the_same_furniture_stay_apart() -> None:
    furniture = prose(150, 1)
    assert near_duplicates([f"{furniture}\n{prose(300, 10 + k)}" for k in range(1000)]) == []


def test_a_story_on_pages_with_furniture_is_found_without_the_other_pages() -> None:
    furniture, story = prose(150, 1), prose(300, 2)
    pages = [f"{furniture}\n{prose(300, 10 + k)}" for k in range(20)]
    told = [f"{furniture}\n{spun(story, 0.1, k)}" for k in range(3)]
    assert near_duplicates([*pages, *told, story]) == [(20, 21, 22, 23)]


@pytest.mark.parametrize("changed", [0.0, 0.1, 0.25])
def test_a_page_that_glues_two_stories_together_goes_with_the_larger(changed: float) -> None:
    one, two = prose(500, 1), prose(400, 2)
    texts = [one, spun(one, changed, 1), two, spun(two, changed, 2), f"{one}\n{' '.join(two.split(' ')[:200])}"]
    assert near_duplicates(texts) == [(0, 1, 4), (2, 3)]


def test_a_chain_whose_ends_are_strangers_is_two_stories() -> None:
    parts = [prose(200, k) for k in range(4)]
    found = near_duplicates([f"{a}\n{b}" for a, b in pairwise(parts)])
    assert found in ([(0, 1)], [(1, 2)])


@settings(max_examples=20)
@given(
    st.lists(
        st.lists(st.sampled_from([BRIDGE, HARVEST, MUSEUM, BRIDGE_RU, BRIDGE_ZH, prose(60, 1)]), max_size=4), max_size=9
    ),
    st.randoms(use_true_random=False),
)
def test_groups_do_not_depend_on_the_order_of_the_texts(bodies: list[list[str]], shuffle: Random) -> None:
    texts = [f"{' '.join(body)} {prose(12, 100 + k)}" for k, body in enumerate(bodies)]
    order = list(range(len(texts)))
    shuffle.shuffle(order)
    found = near_duplicates([texts[number] for number in order])
    assert sorted(tuple(sorted(order[place] for place in group)) for group in found) == near_duplicates(texts)


def test_a_set_tells_itself_twice_as_one_group_each() -> None:
    texts = [prose(40 + 7 * k, k) for k in range(20)]
    assert near_duplicates(texts + texts) == [(k, k + 20) for k in range(20)]


@pytest.mark.parametrize(
    "texts",
    [
        ["ab " * 1_000_000],
        ["The bridge between the two towns opened on Friday after five years of work."] * 20_000,
        [f"Sentence {k} about the bridge between the two towns that opened on Friday." for k in range(5_000)],
        [f"{k} {prose(150, 1)}" for k in range(1_000)],
        [prose(640, 1)] * 1_000,
    ],
    ids=["one word", "one sentence", "one sentence with a number", "only furniture", "all the same"],
)
def test_hostile_texts_take_no_more_than_a_few_seconds(texts: list[str]) -> None:
    began = time.process_time()
    near_duplicates(texts)
    assert time.process_time() - began < 5
