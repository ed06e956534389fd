"""Two texts side by side: what is found, where it begins and ends, and what changed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.aligning.alignment import align_subjects
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.alignment import Alignment, Op, PairKind
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import normalise
from heihe_reader.text.words import split_words
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, align_texts, article, lines, prose

WORDS = st.lists(
    st.sampled_from('river bridge town mост 河 黑 trade border year, said. \n\n "quote" 630 ёлка'.split(" ")),
    max_size=60,
)


def changed(a: str, b: str, found: Alignment) -> list[tuple[Op, str, str]]:
    return [(c.op, c.a.of(a), c.b.of(b)) for pair in found.pairs for c in pair.changes if c.op is not Op.EQUAL]


def check(a: str, b: str, found: Alignment) -> None:
    """What must hold for any two texts."""
    for pair in found.pairs:
        assert pair.changes[0].a.start == pair.a.start
        assert pair.changes[0].b.start == pair.b.start
        assert pair.changes[-1].a.end == pair.a.end
        assert pair.changes[-1].b.end == pair.b.end
        for one, two in pairwise(pair.changes):
            assert (one.a.end, one.b.end) == (two.a.start, two.b.start)
        for change in pair.changes:
            assert (change.op is Op.EQUAL) == (normalise(f"|{change.a.of(a)}|") == normalise(f"|{change.b.of(b)}|"))
            assert (change.op is Op.INSERT) == (not len(change.a))
            assert (change.op is Op.DELETE) == (not len(change.b))
        same = normalise(pair.a.of(a)) == normalise(pair.b.of(b))
        assert (pair.kind is PairKind.IDENTICAL) == same
        assert 0 < pair.similarity <= 1
    for text, spans, only, share in (
        (a, [pair.a for pair in found.pairs], found.only_a, found.coverage_a),
        (b, [pair.b for pair in found.pairs], found.only_b, found.coverage_b),
    ):
        tiles = sorted([*spans, *only])
        assert all(one.end <= two.start for one, two in pairwise(tiles))
        assert all(span.end <= len(text) for span in tiles)
        words = split_words(text)
        inside = [
            any(t.start <= s and e <= t.end for t in tiles) for s, e in zip(words.starts, words.ends, strict=True)
        ]
        assert all(inside)
        paired = sum(any(p.start <= s < p.end for p in spans) for s in words.starts.tolist())
        assert share == pytest.approx(paired / len(words) if len(words) else 0)


@pytest.mark.parametrize("text", [BRIDGE, BRIDGE_RU, BRIDGE_ZH])
def test_a_text_is_identical_with_itself_in_any_spelling_of_its_normal_form(text: str) -> None:
    other = text.replace("ё", "е").upper()
    found = align_texts(text, other)
    assert [(pair.a, pair.kind, pair.similarity) for pair in found.pairs] == [
        (Span(0, len(text)), PairKind.IDENTICAL, 1.0)
    ]
    assert (found.only_a, found.only_b, found.coverage_a, found.coverage_b) == ((), (), 1.0, 1.0)


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [(BRIDGE, "630", "700"), (BRIDGE_RU, "пятницу", "субботу"), (BRIDGE_ZH, "二十五", "三百六")],
)
def test_a_changed_word_is_the_only_change(text: str, before: str, after: str) -> None:
    other = text.replace(before, after)
    found = align_texts(text, other)
    assert len(found.pairs) == 1
    assert found.pairs[0].kind is PairKind.EDITED
    replaced = changed(text, other, found)
    assert "".join(one for _, one, _ in replaced) in before
    assert "".join(two for _, _, two in replaced) in after
    check(text, other, found)


def test_a_lost_comma_is_a_change_of_its_own() -> None:
    other = BRIDGE.replace("work, officials", "work officials")
    found = align_texts(BRIDGE, other)
    assert changed(BRIDGE, other, found) == [(Op.DELETE, ",", "")]
    assert found.pairs[0].similarity == 1.0
    assert found.pairs[0].kind is PairKind.EDITED


def test_an_inserted_sentence_does_not_break_a_passage() -> None:
    first, rest = BRIDGE.split(". ", 1)
    other = f"{first}. It snowed a little at noon. {rest}"
    found = align_texts(BRIDGE, other)
    assert len(found.pairs) == 1
    assert changed(BRIDGE, other, found) == [(Op.INSERT, "", "It snowed a little at noon. ")]


def test_paragraphs_in_another_order_are_found_and_marked_as_moved() -> None:
    a, b = "\n".join([BRIDGE, HARVEST, MUSEUM]), "\n".join([HARVEST, MUSEUM, BRIDGE])
    found = align_texts(a, b)
    assert sorted(pair.moved for pair in found.pairs) in ([False, True], [False, False, True])
    assert [pair.a.of(a) for pair in found.pairs if pair.moved] == [BRIDGE]
    assert found.coverage_a == found.coverage_b == 1.0
    check(a, b, found)


def test_two_texts_that_exchange_their_halves_mirror_each_other() -> None:
    halves = [" ".join(prose(12, k).split()) for k in (1, 2)]
    a, b = " ".join(halves), " ".join(reversed(halves)) + " end"
    assert align_texts(b, a) == align_texts(a, b).mirrored()
    assert sum(pair.moved for pair in align_texts(a, b).pairs) == 1


def test_punctuation_around_a_passage_belongs_to_it_if_both_texts_have_it() -> None:
    quote = '"The bridge will change how both of our towns live and trade."'
    a, b = f"He was glad. {quote} Then he left.", f"She agreed: {quote}"
    (pair,) = align_texts(a, b).pairs
    assert (pair.a.of(a), pair.b.of(b)) == (quote, quote)


def test_seven_shared_words_are_no_passage_and_eight_are() -> None:
    words = "alpha beta gamma delta epsilon zeta eta theta".split()
    for count, pairs in ((7, 0), (8, 1)):
        a, b = f"one two three {' '.join(words[:count])}", f"{' '.join(words[:count])} nine ten eleven"
        assert len(align_texts(a, b).pairs) == pairs


def test_sixteen_shared_han_characters_are_a_passage_and_fifteen_are_not() -> None:
    for count, pairs in ((15, 0), (16, 1)):
        shared = BRIDGE_ZH.replace("，", "")[:count]
        assert len(align_texts(f"今天上午{shared}", f"{shared}据说如此").pairs) == pairs


def test_unrelated_texts_share_nothing() -> None:
    found = align_texts(BRIDGE, MUSEUM)
    assert found.pairs == ()
    assert (found.only_a, found.only_b) == ((Span(0, len(BRIDGE)),), (Span(0, len(MUSEUM)),))
    assert (found.coverage_a, found.coverage_b) == (0.0, 0.0)


def test_folded_blocks_are_not_compared_and_no_passage_covers_them() -> None:
    advert = "Sign up now for our daily letter and read all of the news from the river every morning."
    halves = BRIDGE.split(". ", 2)
    text = "\n".join([f"{halves[0]}. {halves[1]}.", advert, halves[2]])
    a = Subject(ArticleId("a"), text, lines(text, roles=[Role.BODY, Role.FURNITURE, Role.BODY]))
    b = article("b", BRIDGE, advert)
    found = align_subjects(a, b)
    start = text.index(advert)
    assert all(not pair.a.overlaps(Span(start, start + len(advert))) for pair in found.pairs)
    assert [span.of(b.text) for span in found.only_b] == [advert]
    assert found.coverage_a == 1.0


def test_a_body_pasted_twice_is_matched_once() -> None:
    text = prose(400, 1)
    found = align_texts(f"{text}\n{text}", text)
    assert (found.coverage_a, found.coverage_b) == (0.5, 1.0)


def test_sides_exchanged_give_the_mirror_image_for_a_body_pasted_twice() -> None:
    text = prose(120, 1)
    a, b = f"{text}\n{HARVEST}\n{text}", f"{BRIDGE}\n{text}"
    assert align_texts(b, a) == align_texts(a, b).mirrored()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("", ""),
        ("", "word"),
        ("word", "word"),
        ("x" * 300_000, "x" * 300_001),
        ("ab " * 200_000, "ab " * 200_001),
        ("ab cd " * 100_000, "cd ab " * 100_001),
        ("黑河" * 100_000, "河黑" * 100_000),
        ("\x00\ufffd\ud800 " * 50_000, "\x01\ufffe " * 50_000),
    ],
    ids=["empty", "one empty", "one word", "no blank", "one word often", "two words", "two characters", "noise"],
)
def test_hostile_texts_end_soon(a: str, b: str) -> None:
    found = align_texts(a, b)
    assert found == align_texts(b, a).mirrored()


@given(WORDS, WORDS, WORDS, st.permutations(range(4)))
def test_invariants_hold_for_any_two_texts(one: list[str], two: list[str], three: list[str], order: list[int]) -> None:
    parts = [" ".join(one), BRIDGE, " ".join(two), HARVEST]
    a, b = " ".join([*parts, *three]), " ".join(parts[k] for k in order)
    found = align_texts(a, b)
    check(a, b, found)
    assert align_texts(b, a) == found.mirrored()


def test_words_in_another_script_are_the_same_words_and_a_change_that_says_so() -> None:
    a = f"{BRIDGE_ZH}歷史說明。大桥每天有六百辆车通过，"
    b = a.replace("歷", "历").replace("說", "说").replace("六百", "五千")
    found = align_texts(a, b)
    (pair,) = found.pairs
    assert pair.kind is PairKind.EDITED
    told = [(c.a.of(a), c.b.of(b), c.script_only) for c in pair.changes if c.op is not Op.EQUAL]
    assert told == [("歷", "历", True), ("說", "说", True), ("六百", "五千", False)]
    assert align_texts(b, a) == found.mirrored()
    check(a, b, found)


def test_neighbouring_words_in_another_script_are_one_change_and_do_not_count_as_different() -> None:
    a = f"{BRIDGE_ZH}歷說國。"
    b = f"{BRIDGE_ZH}历说国。"
    (pair,) = align_texts(a, b).pairs
    assert [(c.a.of(a), c.script_only) for c in pair.changes if c.op is not Op.EQUAL] == [("歷說國", True)]
    assert (pair.kind, pair.similarity) == (PairKind.EDITED, 1.0)


@pytest.mark.parametrize("text", [BRIDGE, BRIDGE_RU])
def test_lines_that_are_broken_elsewhere_are_no_change(text: str) -> None:
    other = text.replace(" ", "\n", 20).replace("\n", "  ", 3)
    (pair,) = align_texts(text, other).pairs
    assert (pair.kind, len(pair.changes)) == (PairKind.IDENTICAL, 1)


def test_each_of_many_small_differences_is_a_change_of_its_own() -> None:
    other = BRIDGE.replace(" of ", " of, ").replace(" the ", " the: ")
    found = align_texts(BRIDGE, other)
    added = [two for op, _, two in changed(BRIDGE, other, found) if op is Op.INSERT]
    assert sorted(added) == [","] * BRIDGE.count(" of ") + [":"] * BRIDGE.count(" the ")
    check(BRIDGE, other, found)


def test_texts_that_are_cut_into_words_differently_but_equal_in_normal_form_are_identical() -> None:
    other = BRIDGE.replace("officials said", "offi\u00adcials said")
    (pair,) = align_texts(BRIDGE, other).pairs
    assert pair.kind is PairKind.IDENTICAL


def test_changed_numbers_and_names_are_changes_with_whole_words() -> None:
    other = BRIDGE.replace("2.5 billion", "3.1 billion").replace("Friday", "Saturday")
    found = align_texts(BRIDGE, other)
    assert changed(BRIDGE, other, found) == [(Op.REPLACE, "Friday", "Saturday"), (Op.REPLACE, "2.5", "3.1")]
