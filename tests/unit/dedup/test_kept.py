"""What a survey keeps is never computed again, and the next survey says the same as one from scratch."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup.body import body_of
from heihe_reader.dedup.memory_index import MemoryIndex
from heihe_reader.dedup.passages.outline import Outline, outlines_of
from heihe_reader.dedup.passages.partners import partners_of, partners_of_all, seeds_of
from heihe_reader.dedup.passages.record import Record, record_of, sides_of
from heihe_reader.dedup.ports import KeptPair, KeptPrint
from heihe_reader.dedup.prints.fingerprint import fingerprint
from heihe_reader.dedup.prints.packing import packed, unpacked
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import Survey, survey, survey_index
from heihe_reader.model.ids import ArticleId
from heihe_reader.text.counting import count_words
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, article, lines, prose

PIECES = [BRIDGE, HARVEST, MUSEUM, BRIDGE_RU, BRIDGE_ZH, prose(30, 1), BRIDGE.replace("630", "700"), "Trade grew."]
BODIES = st.lists(st.lists(st.sampled_from(PIECES), max_size=4), max_size=6)


class CountingIndex(MemoryIndex):
    """Notes which texts are read."""

    def __init__(self, subjects: Sequence[Subject], kept: Iterable[object] = ()) -> None:
        kept = list(kept)
        prints = [item for item in kept if isinstance(item, KeptPrint)]
        super().__init__(subjects, prints, [item for item in kept if isinstance(item, KeptPair)])
        self.read: list[ArticleId] = []

    def subject(self, article: ArticleId) -> Subject:
        self.read.append(article)
        return super().subject(article)


def surveyed(index: MemoryIndex) -> tuple[Survey, list[object]]:
    """The survey and all that is to be kept."""
    items = list(survey_index(index))
    assert isinstance(items[-1], Survey)
    return items[-1], [kept for item in items if isinstance(item, tuple) for kept in item]


def articles(bodies: list[list[str]]) -> list[Subject]:
    return [article(f"a{k}", *body, published=[None, "2020", "2021-05"][k % 3]) for k, body in enumerate(bodies)]


@settings(max_examples=25, deadline=None)
@given(BODIES, st.randoms(use_true_random=False))
def test_a_survey_of_what_came_bit_by_bit_equals_one_from_scratch(bodies: list[list[str]], random_: Random) -> None:
    subjects = articles(bodies)
    kept: list[object] = []
    for _ in range(3):
        some = [subject for subject in subjects if random_.random() < 0.6]
        random_.shuffle(some)
        kept += surveyed(CountingIndex(some, kept))[1]
    assert surveyed(CountingIndex(subjects, kept))[0] == survey(subjects)


def test_nothing_is_read_when_nothing_changed() -> None:
    subjects = articles([[BRIDGE, HARVEST], [BRIDGE], [MUSEUM, HARVEST], [BRIDGE_ZH], []])
    found, kept = surveyed(CountingIndex(subjects))
    index = CountingIndex(subjects, kept)
    assert surveyed(index) == (found, [])
    assert index.read == []


def test_only_what_is_new_is_read_and_what_it_is_compared_with() -> None:
    fillers = [[prose(600, 100 + k)] for k in range(30)]
    subjects = articles([[BRIDGE, prose(300, 1)], [HARVEST], *fillers])
    _, kept = surveyed(CountingIndex(subjects))
    newcomer = article("z", prose(50, 2), BRIDGE)
    index = CountingIndex([*subjects, newcomer], kept)
    found, _ = surveyed(index)
    assert set(index.read) == {"z", "a0"}
    assert found == survey([*subjects, newcomer])


def test_what_was_kept_of_a_changed_body_is_made_anew() -> None:
    before = articles([[BRIDGE, HARVEST], [BRIDGE]])
    _, kept = surveyed(CountingIndex(before))
    after = [replace(before[0], text=before[0].text.replace("630", "700")), before[1]]
    index = CountingIndex(after, kept)
    assert surveyed(index)[0] == survey(after)
    assert set(index.read) == {"a0", "a1"}


def test_damaged_fingerprints_are_made_anew() -> None:
    subjects = articles([[BRIDGE], [BRIDGE, HARVEST]])
    found, kept = surveyed(CountingIndex(subjects))
    damaged = [replace(item, data=b"?") if isinstance(item, KeptPrint) else item for item in kept]
    assert surveyed(CountingIndex(subjects, damaged))[0] == found


def test_a_stopped_survey_goes_on_with_what_it_kept() -> None:
    subjects = articles([[BRIDGE, HARVEST], [BRIDGE], [HARVEST, MUSEUM]])
    kept: list[object] = []
    steps: Iterator[object] = survey_index(CountingIndex(subjects))
    for item in steps:
        if isinstance(item, tuple):
            kept += item
            if isinstance(item[0], KeptPair):
                break
    found, more = surveyed(CountingIndex(subjects, kept))
    assert found == survey(subjects)
    assert not [item for item in more if isinstance(item, KeptPrint) and item in kept]


@settings(max_examples=30, deadline=None)
@given(BODIES)
def test_new_words_of_a_story_are_the_words_of_its_union(bodies: list[list[str]]) -> None:
    """Each piece counts where it is read first; here no piece stands twice in one article."""
    pieces = [p for p in PIECES if "700" not in p and p != "Trade grew."]
    subjects = articles([[p for p in dict.fromkeys(body) if p in pieces] for body in bodies])
    told = {piece for subject in subjects for piece in subject.text.split("\n") if piece}
    assert sum(survey(subjects).new_words.values()) == sum(count_words(piece) for piece in told)


@pytest.mark.parametrize("text", [f"{BRIDGE}\n{HARVEST}\n{BRIDGE}", BRIDGE_ZH, "", "one"])
def test_an_outline_reads_back_as_it_was(text: str) -> None:
    subject = Subject(ArticleId("a"), text, fold_repeats(ArticleId("a"), text, lines(text)))
    body = body_of(subject)
    data = outlines_of([subject], [body], [fingerprint(body.words.hashes)])[0].to_bytes()
    assert Outline.from_bytes(data).to_bytes() == data


@pytest.mark.parametrize(("one", "two"), [(BRIDGE, BRIDGE_ZH), (f"{HARVEST}\n{BRIDGE}", BRIDGE.replace("630", "1"))])
def test_a_record_reads_back_as_it_was(one: str, two: str) -> None:
    data = record_of(*sides_of([body_of(article("a", one)), body_of(article("b", two))])).to_bytes()
    assert Record.from_bytes(data).to_bytes() == data


@pytest.mark.parametrize("data", [b"", b"HR", b"HO\x01\x00", b"x" * 40])
def test_what_is_no_record_and_no_outline_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"again|anew"):
        Record.from_bytes(data)
    with pytest.raises(ValueError, match="anew"):
        Outline.from_bytes(data)


@given(st.lists(st.lists(st.integers(0, 2**64 - 1), max_size=9), max_size=4))
def test_packed_numbers_read_back(rows: list[list[int]]) -> None:
    arrays = [np.array(row, np.uint64) for row in rows]
    found, end = unpacked(packed(arrays), len(arrays))
    assert [array.astype(np.uint64).tolist() for array in found] == rows
    assert end == len(packed(arrays))


def test_three_hundred_pages_with_one_paragraph_are_each_compared_with_the_first_only() -> None:
    paragraph = prose(60, 1)
    bodies = [body_of(article(f"p{k:03d}", prose(300, 100 + k), paragraph)) for k in range(300)]
    prints = [fingerprint(body.words.hashes) for body in bodies]
    outlines = outlines_of([article("x", body.text) for body in bodies], bodies, prints)
    seeds = seeds_of(prints, [outline.eights for outline in outlines])
    assert partners_of_all(seeds) == [(k, 0) for k in range(1, 300)]
    assert partners_of(seeds, 7) == [k for k in range(300) if k != 7]


def test_fourteen_equal_words_are_met_among_thousands() -> None:
    line = prose(14, 7)
    fillers = [[prose(900, 1000 + k)] for k in range(20)]
    for seed in range(12):
        subjects = articles([[prose(700, 50 + seed), line], [prose(700, 80 + seed), line], *fillers])
        (passage,) = survey(subjects).passages
        assert {member.article for member in passage.members} == {"a0", "a1"}
