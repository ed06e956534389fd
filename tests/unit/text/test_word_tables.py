"""Many texts at once give what each text gives by itself, whatever stands beside it and wherever it is cut."""

import time
import unicodedata
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.text import words as words_module
from heihe_reader.text.alphabet import alphabet, points_of
from heihe_reader.text.counting import DIGIT, LETTER, SINGLE, count_words, kind_of
from heihe_reader.text.han import plain_forms
from heihe_reader.text.normalise import normalise
from heihe_reader.text.word_hash import LONGEST
from heihe_reader.text.words import Words, hash_texts, split_texts, split_words

SIGNS = "aZéЁё黑國国ไทย'’.,．，19２²٣ \n。\u0301\u00ad\u200bｶﾞß👍🏽\ufe0f한ᄀ\u1161नि𝐀𐐀𠀀㊀一\x00\ud800"
LIVELY = st.text(
    alphabet=st.one_of(st.characters(codec=None, exclude_categories=()), st.sampled_from(SIGNS)), max_size=40
)


def words_of(text: str, words: Words) -> list[str]:
    return [text[start:end] for start, end in zip(words.starts.tolist(), words.ends.tolist(), strict=True)]


def equal(one: Words, two: Words) -> bool:
    return all(
        np.array_equal(getattr(one, name), getattr(two, name)) for name in ("hashes", "starts", "ends", "weights")
    )


@given(st.lists(LIVELY, max_size=8))
def test_many_texts_at_once_give_the_words_of_each(texts: list[str]) -> None:
    table, hashes = split_texts(texts), hash_texts(texts)
    assert len(table) == len(hashes) == len(texts)
    for number, text in enumerate(texts):
        alone = split_words(text)
        assert equal(table[number], alone)
        assert np.array_equal(hashes[number], alone.hashes)
        assert hashes.singles[number] == (alone.weights == 0.5).sum()


@given(st.lists(LIVELY, max_size=8), st.integers(1, 30))
def test_where_texts_are_cut_and_put_together_makes_no_difference(texts: list[str], piece: int) -> None:
    whole = split_texts(texts)
    with patch.object(words_module, "_PIECE", piece):
        cut, alone = split_texts(texts), [split_words(text) for text in texts]
    assert equal(whole[0], cut[0]) if texts else len(cut) == 0
    assert np.array_equal(whole.offsets, cut.offsets)
    assert np.array_equal(whole.hashes, cut.hashes)
    assert np.array_equal(whole.starts, cut.starts)
    assert all(equal(cut[number], words) for number, words in enumerate(alone))


@given(LIVELY)
def test_the_fast_way_gives_every_word_the_hash_of_the_slow_way(text: str) -> None:
    words = split_words(text)
    slow = [alphabet().hash_of(word) for word in words_of(text, words)]
    assert words.hashes.tolist() == slow
    assert len(words) == count_words(text)


@given(LIVELY, LIVELY)
def test_two_words_are_equal_exactly_if_their_normal_forms_are(one: str, two: str) -> None:
    both = one + "\n" + two + "\n" + normalise(one)
    words = split_words(both)
    forms = [normalise(word) for word in words_of(both, words)]
    forms = [plain_forms(form) if len(form) == 1 else form for form in forms]
    pairs = set(zip(forms, words.hashes.tolist(), strict=True))
    assert len(pairs) == len({form for form, _ in pairs}) == len({known for _, known in pairs})


@given(st.text(alphabet="abcdeéñßжё1'", min_size=1, max_size=3 * LONGEST))
def test_a_word_of_any_length_hashes_as_its_normal_form(word: str) -> None:
    text = f"x {word} y"
    assert split_words(text).hashes.tolist() == split_words(normalise(text)).hashes.tolist()


@pytest.mark.parametrize("length", [1, 7, 8, 9, 16, 17, 63, 64, 65, 200])
@pytest.mark.parametrize("letter", ["a", "ж", "한", "त"])
def test_words_that_differ_in_length_or_in_one_letter_differ(letter: str, length: int) -> None:
    word = letter * length
    forms = [word, word + letter, word[:-1] + "z", "z" + word[1:]]
    hashes = split_words(" ".join(forms)).hashes.tolist()
    assert len(set(hashes)) == len(set(forms))


def test_every_character_of_the_basic_plane_is_one_by_its_kind() -> None:
    points = [point for point in range(0x10000) if not 0xD800 <= point < 0xE000]
    counted = split_words(" ".join(map(chr, points)))
    assert len(counted) == sum(kind_of(chr(point)) in (LETTER, DIGIT, SINGLE) for point in points)


def test_the_short_cut_for_han_says_what_the_long_way_says() -> None:
    for point in range(0x4E00, 0xA000):
        character = chr(point)
        assert (kind_of(character) == SINGLE) == character.isalnum()
        assert normalise(character) == character
        assert not unicodedata.category(character).startswith("M")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("國家圖書館", "国家图书馆"),
        ("裡面的臺灣", "里面的台湾"),
        ("香港衞星", "香港卫星"),
        ("頭髮與發展", "头发与发展"),
        ("著名", "着名"),
        ("\uf900", "\u8c48"),  # a compatibility form
    ],
)
def test_traditional_and_simplified_han_are_the_same_words(one: str, two: str) -> None:
    assert split_words(one).hashes.tolist() == split_words(two).hashes.tolist()


@pytest.mark.parametrize(
    ("one", "two"),
    [("１１，３００", "11,300"), ("５．６", "5.6"), ("Ｈｅｉｈｅ", "heihe"), ("Всё ещё", "все еще"), ("ﾊﾟﾝ", "パン")],
)
def test_full_width_and_yo_are_the_same_words(one: str, two: str) -> None:
    assert split_words(one).hashes.tolist() == split_words(two).hashes.tolist()
    assert count_words(one) == count_words(two)


def test_two_bytes_a_character_are_used_where_they_are_enough() -> None:
    assert points_of("“黑”").itemsize == 2
    assert points_of("a😀").tolist() == [ord("a"), ord("😀")]
    assert points_of("a\ud83d").tolist() == [ord("a"), 0xD83D]


HOSTILE = {
    "one word without a blank": ("a" * 10_000_000, 1),
    "the same word": ("word " * 2_000_000, 2_000_000),
    "blanks": (" " * 10_000_000, 0),
    "nothing": ("\x00" * 3_000_000, 0),
    "combining marks": ("\u0301" * 3_000_000, 0),
    "a letter with three million marks": ("a" + "\u0301" * 3_000_000 + " b", 2),
    "lone surrogates": ("\ud800 a \udfff" * 500_000, 500_000),
    "Han without a stop": ("黑河" * 2_000_000, 4_000_000),
    "soft hyphens": ("co\u00adop " * 300_000, 300_000),
    "digits and commas": ("1,2." * 1_000_000, 1),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_end_in_words(name: str) -> None:
    text, expected = HOSTILE[name]
    begun = time.process_time()
    assert len(split_words(text)) == expected
    assert time.process_time() - begun < 10


def test_no_texts_and_empty_texts_have_no_words() -> None:
    assert len(split_texts([])) == len(hash_texts([])) == 0
    assert split_texts(["", "a b", "", " "]).offsets.tolist() == [0, 0, 2, 2, 2]
    assert hash_texts(["", "a 黑", ""]).singles.tolist() == [0, 1, 0]
