"""Matched words and their spans from two stored sequences of words; and two texts that are cut into words together."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.aligning.alignment import matches_of
from heihe_reader.dedup.aligning.spans import matched_spans
from heihe_reader.dedup.body import bodies_of_two, body_of_text
from heihe_reader.model.alignment import Op, PairKind
from heihe_reader.text.words import split_words
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, align_texts

ANYTHING = st.text(st.sampled_from("ab 1.,'’“\n\u0308\u00ad\u200b黑河かพ한ёЁ\ud800İß-\t\x00\u0301ﬁ①"), max_size=12)


@pytest.mark.parametrize(("text", "before", "after"), [(BRIDGE, "630", "700"), (BRIDGE_ZH, "二十五", "三百六")])
def test_runs_stand_where_both_texts_have_the_same_words(text: str, before: str, after: str) -> None:
    a, b = text, f"{HARVEST} {text.replace(before, after)}"
    (passage,) = matched_spans(split_words(a), split_words(b))
    assert len(passage) > 1
    for word_a, word_b, length, start_a, end_a, start_b, end_b in passage:
        assert a[start_a:end_a] == b[start_b:end_b]
        one, two = split_words(a), split_words(b)
        assert list(one.hashes[word_a : word_a + length]) == list(two.hashes[word_b : word_b + length])
        assert (start_a, end_b) == (one.starts[word_a], two.ends[word_b + length - 1])
    assert before not in [a[start:end] for _, _, _, start, end, _, _ in passage]


def test_each_passage_is_told_by_itself_and_the_other_direction_is_the_mirror_image() -> None:
    a, b = "\n".join([BRIDGE, HARVEST, MUSEUM]), "\n".join([MUSEUM, BRIDGE.replace("630", "700")])
    there, back = matched_spans(split_words(a), split_words(b)), matched_spans(split_words(b), split_words(a))
    assert [len(passage) for passage in there] == [2, 1]
    mirrored = [[(y, x, n, c, d, e, f) for x, y, n, e, f, c, d in passage] for passage in back]
    assert sorted(mirrored) == there


def test_the_words_are_those_that_the_whole_alignment_matches() -> None:
    a, b = f"{BRIDGE}\n{BRIDGE_RU}", f"{BRIDGE_RU.upper()}\n{BRIDGE}"
    one, two = bodies_of_two(a, b)
    told = [[run[:3] for run in passage] for passage in matched_spans(one.words, two.words)]
    assert told == [match.runs for match in matches_of(one, two)]


def test_texts_that_share_nothing_give_no_passage() -> None:
    assert matched_spans(split_words(BRIDGE), split_words(MUSEUM)) == []
    assert matched_spans(split_words(""), split_words("")) == []


@given(ANYTHING, ANYTHING)
def test_two_texts_cut_together_have_the_words_of_each_by_itself(a: str, b: str) -> None:
    for one, two in zip(bodies_of_two(a, b), (body_of_text(a), body_of_text(b)), strict=True):
        assert (one.text, one.runs) == (two.text, two.runs)
        for name in ("hashes", "starts", "ends", "weights"):
            assert np.array_equal(getattr(one.words, name), getattr(two.words, name))
        assert np.array_equal(one.run_of, two.run_of)


def test_long_texts_are_cut_one_by_one_into_the_same_words() -> None:
    long = " ".join([BRIDGE] * 80)
    one, two = bodies_of_two(long, BRIDGE)
    assert (len(one), len(two)) == (80 * len(two), len(split_words(BRIDGE)))
    assert one.words.starts[-1] == split_words(long).starts[-1]


def test_quotes_of_another_form_at_the_ends_of_a_changed_word_are_no_part_of_the_change() -> None:
    a = f'{BRIDGE} They call it "old". {HARVEST}'
    b = f"{BRIDGE} They call it “new”. {HARVEST}"
    (pair,) = align_texts(a, b).pairs
    assert [(c.a.of(a), c.b.of(b)) for c in pair.changes if c.op is not Op.EQUAL] == [("old", "new")]


def test_plain_quotes_double_blanks_and_broken_lines_together_are_no_change() -> None:
    a = f'{BRIDGE} "It is old," he said. "It is." {HARVEST}'
    b = a.replace(' "', " “").replace('"', "”").replace(". ", ".  ").replace(", ", ",\n", 4)
    (pair,) = align_texts(a, b).pairs
    assert (pair.kind, len(pair.changes)) == (PairKind.IDENTICAL, 1)


@pytest.mark.parametrize(("before", "after"), [("officials", "offi-\ncials"), ("Friday", "friDay"), ("630", "６３０")])
def test_only_what_differs_in_normal_form_makes_a_passage_edited(before: str, after: str) -> None:
    (pair,) = align_texts(BRIDGE, BRIDGE.replace(before, after)).pairs
    assert pair.kind is (PairKind.EDITED if "-" in after else PairKind.IDENTICAL)
