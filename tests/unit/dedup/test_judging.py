"""Who is kin is judged from fingerprints: copies, rewritings and excerpts are, furniture and stock phrases are not."""

from collections.abc import Sequence
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup.prints.common import united
from heihe_reader.dedup.prints.fingerprint import fingerprints
from heihe_reader.dedup.prints.meetings import meetings_of, postings_of
from heihe_reader.dedup.prints.printed import Column, Prints, prints_of
from heihe_reader.dedup.stories.judging import Pairs, Tie
from heihe_reader.text.words import hash_texts
from tests.unit.dedup.builders import BRIDGE, HARVEST, MUSEUM, prose
from tests.unit.dedup.test_survey import spun


def prints(texts: Sequence[str]) -> Prints:
    cut = hash_texts(texts)
    return prints_of(fingerprints(cut.hashes, cut.offsets))


def pairs(ties: Sequence[Tie]) -> set[tuple[int, int]]:
    return {(min(tie.a, tie.b), max(tie.a, tie.b)) for tie in ties}


STORY = prose(640, 1)
WORDS = STORY.split(" ")


@pytest.mark.parametrize(
    "other",
    [
        STORY.upper(),
        f"{prose(60, 2)} {STORY} {prose(60, 3)}",
        " ".join(WORDS[:400]),
        spun(STORY, 0.15),
        f"{prose(200, 2)} {' '.join(WORDS[200:420])} {prose(100, 3)}",
        " ".join([*WORDS[320:], *WORDS[:320]]),
    ],
    ids=["same", "with head and foot", "cut short", "reworded", "a third in another text", "in another order"],
)
def test_a_telling_of_a_story_is_surely_kin(other: str) -> None:
    found = Pairs(prints([STORY, other, prose(640, 4)]))
    assert pairs(found.sure()) == {(0, 1)}
    assert found.doubtful() == []


@pytest.mark.parametrize(
    "other",
    [prose(640, 2), f"{prose(300, 2)} {' '.join(WORDS[300:340])} {prose(300, 3)}", BRIDGE, ""],
    ids=["stranger", "forty words in common", "short", "empty"],
)
def test_who_shares_little_is_no_kin(other: str) -> None:
    found = Pairs(prints([STORY, other]))
    assert pairs(found.sure()) | pairs(found.doubtful()) == set()


def test_what_may_be_a_quotation_and_what_is_near_the_limit_is_left_to_the_texts() -> None:
    quoting = [f"{prose(120, k)} {' '.join(WORDS[:90])} {prose(60, 10 + k)}" for k in (2, 3)]
    limit = [STORY, f"{' '.join(WORDS[200:362])} {prose(640, 5)}"]
    for texts in (quoting, limit):
        found = Pairs(prints(texts))
        assert (pairs(found.sure()), pairs(found.doubtful())) == (set(), {(0, 1)})


def test_furniture_is_known_word_by_word_and_makes_no_kin() -> None:
    furniture = prose(150, 9)
    found = Pairs(prints([f"{prose(400, k)} {furniture} {prose(30, 50 + k)}" for k in range(8)]))
    assert pairs(found.sure()) | pairs(found.doubtful()) == set()
    flags = found.common(3)
    assert len(flags) == 580
    assert flags[405:545].all()
    assert not flags[:400].any()
    assert not flags[550:].any()


def test_the_words_of_a_story_with_many_copies_are_no_furniture() -> None:
    copies = [spun(f"{STORY} {prose(10, 100 + k)}", 0.04 * (k % 7), k) for k in range(40)]
    found = Pairs(prints(copies))
    assert not any(found.common(number).any() for number in range(40))
    assert len(set(united(40, *np.array(sorted(pairs(found.sure()))).T).tolist())) == 1


def test_of_a_large_story_each_copy_is_paired_with_few() -> None:
    copies = [f"{STORY} {prose(10, 100 + k)}" for k in range(200)]
    assert len(Pairs(prints(copies))) < 3 * len(copies)


def test_twins_are_tied_to_one_of_them_and_only_that_one_is_compared() -> None:
    found = Pairs(prints([BRIDGE, STORY, STORY, STORY, f"{STORY} {HARVEST}"]))
    assert sorted(pairs(found.sure())) == [(1, 2), (1, 3), (1, 4)]
    assert all(tie.strength == 1.0 for tie in found.sure() if 4 not in (tie.a, tie.b))


def test_the_place_of_what_is_shared_is_told_to_within_a_few_words() -> None:
    (tie,) = Pairs(prints([STORY, f"{prose(200, 2)} {' '.join(WORDS[100:400])}"])).sure()
    part_story, part_other = (tie.part_a, tie.part_b) if tie.a == 0 else (tie.part_b, tie.part_a)
    assert part_story == pytest.approx((100, 400), abs=40)
    assert part_other == pytest.approx((200, 500), abs=40)


@settings(max_examples=25)
@given(
    st.lists(st.lists(st.sampled_from([BRIDGE, HARVEST, MUSEUM, prose(90, 1), prose(250, 2)]), max_size=4)),
    st.randoms(),
)
def test_the_verdicts_do_not_depend_on_the_order_of_the_articles(bodies: list[list[str]], shuffle: Random) -> None:
    texts = ["\n".join(body) for body in bodies]
    order = list(range(len(texts)))
    shuffle.shuffle(order)
    one, two = Pairs(prints(texts)), Pairs(prints([texts[number] for number in order]))
    for kind in ("sure", "doubtful"):
        first = {frozenset((texts[a], texts[b])) for a, b in pairs(getattr(one, kind)())}
        second = {frozenset((texts[order[a]], texts[order[b]])) for a, b in pairs(getattr(two, kind)())}
        assert first == second


def test_postings_hold_each_gram_that_two_articles_share_once_an_article() -> None:
    found = prints([f"{BRIDGE} {BRIDGE}", BRIDGE, HARVEST, HARVEST])
    postings = postings_of(found)
    assert set(postings.frequency.tolist()) == {2}
    assert {tuple(row) for row in postings.article.reshape(-1, 2).tolist()} == {(0, 1), (2, 3)}
    only = postings_of(found, np.array([True, True, False, True]))
    assert set(only.article.tolist()) == {0, 1}


def test_a_frequent_gram_ties_all_articles_to_its_leaders_only() -> None:
    postings = postings_of(prints([f"{BRIDGE} {prose(k + 1, k)}" for k in range(30)]))
    met = meetings_of(postings, np.arange(30), 2, 24)
    assert set(met.one.tolist()) <= {0, 1}
    assert len(met) == 29 + 28


def test_a_column_grows_to_what_was_put_in() -> None:
    column = Column(np.int64)
    for size in (0, 3, 5000, 1):
        column.add(np.arange(size))
    assert column.all().tolist() == [*range(3), *range(5000), 0]
