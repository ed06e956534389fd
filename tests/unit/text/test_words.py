"""What a word is, in every script, and that the fast and the slow way agree."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.text.counting import count_words, count_words_from
from heihe_reader.text.normalise import normalise
from heihe_reader.text.words import split_words

LIVELY = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("aéЁё黑河ไทย'’.,19 \u0301\u00ad\u200bｶﾞ👍🏽\ufe0f한"))
)


def words_of(text: str) -> list[str]:
    words = split_words(text)
    return [text[start:end] for start, end in zip(words.starts.tolist(), words.ends.tolist(), strict=True)]


def same(one: str, two: str) -> bool:
    return split_words(one).hashes.tolist() == split_words(two).hashes.tolist()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" \n\t ", []),
        ("Don't stop, it’s rock’n’roll.", ["Don't", "stop", "it’s", "rock’n’roll"]),
        ("'quoted' words", ["quoted", "words"]),
        ("$1,262 and 5.6 percent, 2019.", ["1,262", "and", "5.6", "percent", "2019"]),
        ("well-known snake_case", ["well", "known", "snake", "case"]),
        ("黑河市Heihe市", ["黑", "河", "市", "Heihe", "市"]),
        ("𠀀𠀁。", ["𠀀", "𠀁"]),
        ("ひらカナｶﾞ", ["ひ", "ら", "カ", "ナ", "ｶﾞ"]),
        ("ที่นี้", ["ที่", "นี้"]),
        ("한국어 문장", ["한국어", "문장"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("cafe\u0301 noir", ["cafe\u0301", "noir"]),
        ("👍🏽 ok ❤️", ["ok"]),
        ("co\u00adop", ["co\u00adop"]),
        ("Мост через Амур", ["Мост", "через", "Амур"]),
    ],
)
def test_a_text_is_cut_into_its_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words
    assert count_words(text) == len(words)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("CAFÉ", "cafe\u0301"),
        ("ёлка Ёлка", "елка ЕЛКА"),
        ("Straße", "STRASSE"),
        ("don't", "don’t"),
        ("co\u00adop", "coop"),
        ("ｶﾞ", "ガ"),
        ("Ｈｅｉｈｅ１２", "heihe12"),
        ("ﬁre", "fire"),
        ("각", "\u1100\u1161\u11a8"),
        ("йод", "и\u0306од"),
    ],
)
def test_words_that_are_equal_in_normal_form_have_equal_hashes(one: str, two: str) -> None:
    assert normalise(one) == normalise(two)
    assert same(one, two)


@pytest.mark.parametrize(
    ("one", "two"), [("é", "e"), ("й", "и"), ("dont", "don't"), ("ab", "ba"), ("国", "图"), ("1262", "1,262")]
)
def test_words_that_differ_in_normal_form_have_different_hashes(one: str, two: str) -> None:
    assert not same(one, two)


def test_a_han_character_weighs_half_a_word() -> None:
    assert split_words("黑河 Heihe").weights.tolist() == [0.5, 0.5, 1.0]


def test_a_long_text_is_hashed_in_pieces_without_a_seam() -> None:
    text = "дом house 黑 " * 200_000
    words = split_words(text)
    assert len(words) == 600_000 == count_words(text)
    assert len(np.unique(words.hashes)) == 3
    assert text[words.starts[-2] : words.ends[-2]] == "house"


@given(LIVELY)
def test_fast_and_slow_count_agree(text: str) -> None:
    assert count_words(text) == len(split_words(text))


@given(LIVELY, st.integers(0, 30), st.integers(0, 30))
def test_of_a_stretch_those_words_count_that_begin_in_it(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    begun = [at for at in split_words(text).starts.tolist() if start <= at < end]
    assert count_words_from(text, start, end) == len(begun)


@given(LIVELY)
def test_words_lie_in_order_inside_the_text(text: str) -> None:
    words = split_words(text)
    edges = np.stack([words.starts, words.ends], axis=1).ravel().tolist()
    assert edges == sorted(edges)
    assert (words.ends > words.starts).all()
    assert not edges or edges[-1] <= len(text)


@given(st.text(alphabet="abcdeéèëёйàñßЯж", min_size=1), st.text(alphabet="abcdeéèëёйàñßЯж", min_size=1))
def test_hashes_are_equal_exactly_if_normal_forms_are(one: str, two: str) -> None:
    assert same(one, two) == (normalise(one) == normalise(two))
