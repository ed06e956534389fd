"""Aligning only the surroundings of what two texts share finds what the whole alignment finds."""

from random import Random

import pytest

from heihe_reader.dedup import shared_passages
from heihe_reader.dedup.aligning.alignment import in_full
from heihe_reader.dedup.aligning.around import Around
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.text.words import split_words
from tests.unit.dedup.builders import BRIDGE, HARVEST, prose


def placed(passage: str, seed: int) -> str:
    """A long text of its own words around a passage."""
    return f"{prose(300 + seed, seed)}\n{passage}\n{prose(400, seed + 100)}"


def runs(one: str, two: str, *, full: bool) -> list[list[tuple[int, int, int]]]:
    find = in_full if full else Around()
    return [match.runs for match in find(Strand(split_words(one)), Strand(split_words(two)))]


def reworded(passage: str, share: float, seed: int) -> str:
    chance = Random(seed)
    return " ".join(f"other{chance.random()}" if chance.random() < share else word for word in passage.split())


@pytest.mark.parametrize("passage", [BRIDGE, HARVEST, prose(40, 7), prose(120, 8)])
def test_one_passage_word_for_word_in_two_strangers_is_the_same_either_way(passage: str) -> None:
    one, two = placed(passage, 1), placed(passage, 2)
    found = runs(one, two, full=False)
    assert found
    assert found == runs(one, two, full=True)


@pytest.mark.parametrize("share", [0.1, 0.25])
def test_a_reworded_passage_keeps_nearly_all_of_its_words(share: float) -> None:
    passage = prose(120, 9)
    one, two = placed(passage, 3), placed(reworded(passage, share, 4), 5)
    found, whole = (
        {a + k for match in runs(one, two, full=full) for a, _, n in match for k in range(n)} for full in (False, True)
    )
    assert len(found & whole) >= 0.95 * len(whole) > 0


def test_a_finder_remembers_where_the_two_texts_are_alike() -> None:
    one, two = (Strand(split_words(placed(BRIDGE, seed))) for seed in (1, 2))
    around = Around()
    (match,) = around(one, two)
    for strand, first, last in ((one, match.key[0], match.last[0]), (two, match.key[1], match.last[1])):
        places = around.places(strand)
        assert places is not None
        assert first <= places[0] < places[-1] <= last
    assert around(one, Strand(split_words(prose(500, 22)))) == []
    assert around.places(two) is None


def test_long_texts_are_looked_at_as_short_ones_are() -> None:
    before, after = prose(20_000, 30), prose(20_000, 31)
    found = runs(f"{before}\n{HARVEST}\n{after}", placed(HARVEST, 1), full=False)
    assert [sum(length for *_, length in match) for match in found] == [len(split_words(HARVEST))]


def test_strangers_share_nothing() -> None:
    assert runs(prose(500, 20), prose(600, 21), full=False) == []


def test_stricter_bounds_leave_passages_out() -> None:
    texts = [placed(BRIDGE, 1), placed(BRIDGE, 2)]
    (passage,) = shared_passages(texts)
    assert shared_passages(texts, min_words=8, min_identity=1.0) == [passage]
    assert shared_passages(texts, min_words=500) == []


@pytest.mark.parametrize(("words", "identity"), [(7, 0.5), (float("nan"), 0.5), (8, 0.1), (8, 1.1)])
def test_bounds_out_of_their_range_are_refused(words: float, identity: float) -> None:
    with pytest.raises(ValueError, match=r"min_words|min_identity"):
        shared_passages([BRIDGE], min_words=words, min_identity=identity)
