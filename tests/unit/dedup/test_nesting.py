"""`shared_passages` of two texts gives the passages of `align`, however often either repeats itself."""

import pytest

from heihe_reader.dedup import align, shared_passages
from heihe_reader.dedup.passages.repeating import repeating
from heihe_reader.text.words import split_texts
from tests.unit.dedup.builders import BRIDGE, HARVEST, prose

EDITED = f"{prose(40, 4)}\n{BRIDGE.replace('630', '700')}"


def both_ways(one: str, two: str) -> tuple[set[tuple[int, ...]], set[tuple[int, ...]]]:
    """The places of what two texts share, by `align` and by `shared_passages`."""
    laid = {(*pair["a"], *pair["b"]) for pair in align(one, two)["pairs"]}
    shared = {
        (*first[1:3], *second[1:3])
        for passage in shared_passages([one, two])
        for first in passage
        for second in passage
        if (first[0], second[0]) == (0, 1)
    }
    return laid, shared


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (f"{prose(60, 1)}\n{BRIDGE}\n\n{HARVEST}", f"{BRIDGE}\n{HARVEST}\n{prose(90, 2)}"),
        (f"{BRIDGE}\n{HARVEST}", f"{BRIDGE}\n{HARVEST}\n{prose(50, 3)}\n{HARVEST}"),
        (f"{BRIDGE}\n{HARVEST}\n{prose(40, 5)}\n{BRIDGE}", f"{EDITED}\n{HARVEST}"),
    ],
    ids=["over the end of a paragraph", "said again in one", "said again in the other, edited"],
)
def test_two_texts_share_what_they_have_side_by_side(one: str, two: str) -> None:
    laid, shared = both_ways(one, two)
    assert len(laid) == 1
    assert shared == laid


def test_a_third_text_with_a_part_of_a_passage_makes_that_part_a_passage() -> None:
    texts = [f"{BRIDGE}\n{HARVEST}", f"{HARVEST}\n{BRIDGE}\n{HARVEST}", f"{prose(50, 1)}\n{HARVEST}"]
    parts = [passage for passage in shared_passages(texts) if any(number == 2 for number, *_ in passage)]
    assert [len(passage) for passage in parts] == [4]


@pytest.mark.parametrize(
    "before", [[], [f"{HARVEST}\n\nBy Anna Weller, 14 March 2023\n\n{BRIDGE}"]], ids=["alone", "beside one"]
)
def test_a_text_that_is_there_twice_is_one_passage_whatever_short_lines_it_has(before: list[str]) -> None:
    page = f"{HARVEST}\n\nBy Anna Weller, 14 March 2023\n\n{BRIDGE}"
    (passage,) = shared_passages([*before, f"{page}\n\n{page}"])
    assert [(start, end) for _, start, end, _ in passage[-2:]] == [(0, len(page)), (len(page) + 2, 2 * len(page) + 2)]


def test_only_articles_that_say_something_twice_are_looked_at_closer() -> None:
    texts = [prose(200, 1), f"{BRIDGE}\n{HARVEST}\n{BRIDGE}", prose(150, 2), "five words stand here twice. " * 2, ""]
    words = split_texts(texts)
    found = repeating(words.hashes, words.offsets, words.offsets[1:] < 0)
    assert found.long.tolist() == [False, True, False, False, False]
    assert [len(places) > 0 for places in found.fives] == [False, True, False, True, False]
