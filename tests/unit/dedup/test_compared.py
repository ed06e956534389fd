"""A comparison survives storage, mirrors itself and says what is changed and what is only quoted."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup.aligning.alignment import matches_of
from heihe_reader.dedup.aligning.matching import Match
from heihe_reader.dedup.body import body_of_text
from heihe_reader.dedup.stories.compared import Compared, compare_bodies
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, prose

PIECES = st.lists(st.sampled_from([BRIDGE, HARVEST, MUSEUM, BRIDGE_RU, BRIDGE_ZH, prose(9, 1), "No."]), max_size=5)


def of(a: str, b: str) -> Compared:
    return compare_bodies(body_of_text(a), body_of_text(b))


def listed(matches: list[Match]) -> list[tuple[list[int], list[int]]]:
    return [(match.a.tolist(), match.b.tolist()) for match in matches]


@settings(max_examples=40)
@given(PIECES, PIECES)
def test_a_comparison_survives_storage_and_keeps_the_passages_word_by_word(a: list[str], b: list[str]) -> None:
    one, two = body_of_text("\n".join(a)), body_of_text("\n".join(b).replace("630", "700"))
    found = compare_bodies(one, two)
    again = Compared.from_bytes(found.to_bytes())
    assert listed(again.matches()) == listed(found.matches()) == listed(matches_of(one, two))
    assert again.to_bytes() == found.to_bytes()
    assert (again.shared, again.numbers) == (found.shared, found.numbers)


@settings(max_examples=40)
@given(PIECES, PIECES)
def test_comparing_the_other_way_round_gives_the_mirror_image(a: list[str], b: list[str]) -> None:
    one, two = "\n".join(a), "\n".join(b)
    assert of(one, two).mirrored().to_bytes() == of(two, one).to_bytes()


def test_numbers_that_differ_are_counted() -> None:
    assert of(BRIDGE, BRIDGE.replace("630", "700").replace("2.5", "3")).numbers == 2
    assert of(BRIDGE, BRIDGE).numbers == 0


@pytest.mark.parametrize("marks", ["“”", "«»", "「」", '""'])
def test_it_says_how_much_is_quoted(marks: str) -> None:
    quote = f"{marks[0]}{HARVEST[:90]}{marks[1]}"
    found = of(f"{prose(30, 1)}\n{quote}", f"{quote}\n{prose(30, 2)}")
    assert (found.quoted_a, found.quoted_b) == (1.0, 1.0)
    bare = of(f"{prose(30, 1)}\n{HARVEST[:90]}", f"{quote}\n{prose(30, 2)}")
    assert (bare.quoted_a, bare.quoted_b) == (0.0, 1.0)


@pytest.mark.parametrize(
    "data", [b"", b"HC", b"XX" + bytes(60), b"HC\xff" + bytes(60), of(BRIDGE, BRIDGE).to_bytes()[1:]]
)
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="again"):
        Compared.from_bytes(data)


def test_a_comparison_that_was_cut_short_is_refused() -> None:
    with pytest.raises(ValueError, match="cut short"):
        Compared.from_bytes(of(BRIDGE, BRIDGE).to_bytes()[:-1])


def test_strangers_share_nothing() -> None:
    found = of(BRIDGE, HARVEST)
    assert (found.matches(), found.shared, found.numbers) == ([], 0, 0)
    assert np.array_equal(found.passages, [0])
