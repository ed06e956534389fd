"""The normal form and its offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.model.span import Span
from heihe_reader.text.normalise import fold, normalise

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("aZ ёЁеé\u0301\u0308“”’'\"\u00ad\u200b\n\r\t ﬁ１ＡⅣ한글ㄱᄀ가\u1161黑河𠮷😀👩‍🚀ß"),
        st.characters(codec="utf-8"),
    ),
    max_size=60,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ёлка", "елка"),
        ("“Hello,” he said", '"hello," HE said'),
        ("Putin’s", "putin's"),
        ("ﬁre", "FIRE"),
        ("co\u00adop", "coop"),
        ("a \n\t b", "a b"),
        ("cafe\u0301", "café"),
        ("ＡＢＣ１", "abc1"),
        ("黑\u200b河", "黑河"),
    ],
)
def test_these_are_equal_in_normal_form(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


def test_accents_are_kept_apart() -> None:
    assert normalise("resume") != normalise("résumé")
    assert normalise("и") != normalise("й")


@given(TEXTS)
def test_the_normal_form_is_idempotent(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(TEXTS)
def test_folding_with_offsets_agrees_with_folding_without(text: str) -> None:
    assert fold(text).text.strip() == normalise(text)


@pytest.mark.parametrize(
    "text", ["cafe\u00ad\u0301 x", "ﬁ\ufeff\u200d\u0308", "\u1100\u200d\u1161", "İ\u200c\u0323", "\u00ad\u0301a"]
)
def test_a_mark_behind_a_sign_that_is_gone_melts_into_the_letter_before_it(text: str) -> None:
    folded = fold(text)
    assert folded.text.strip() == normalise(text)
    assert [(a, b) for a, b in zip(folded.starts, folded.ends, strict=True) if not 0 <= a < b <= len(text)] == []


def test_signs_that_are_gone_before_another_letter_stay_outside_of_both() -> None:
    folded = fold("a\u00ad\u200bé")
    assert (folded.text, folded.starts, folded.ends) == ("aé", (0, 3), (1, 4))


@given(TEXTS)
def test_offsets_lead_back_into_the_text_in_order(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert list(folded.starts) == sorted(folded.starts)
    for i, character in enumerate(folded.text):
        span = folded.original(i, i + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert character in fold(span.of(text)).text


@given(st.text(alphabet="ab ёé😀黑“", min_size=1, max_size=40), st.data())
def test_a_span_goes_to_the_folded_text_and_comes_back_around_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    folded = fold(text)
    a, b = folded.folded(span)
    if a < b:
        back = folded.original(a, b)
        assert normalise(back.of(text)) == normalise(span.of(text))
