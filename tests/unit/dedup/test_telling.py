"""Words that every text has make nobody kin, whatever stands around them; a heavy rewriting is told from that."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup import near_duplicates
from heihe_reader.dedup.aligning.alignment import matches_of
from heihe_reader.dedup.body import body_of_text
from heihe_reader.dedup.stories.compared import compare_bodies
from heihe_reader.dedup.stories.kinship import TELLING
from heihe_reader.dedup.stories.telling import telling
from heihe_reader.dedup.survey import survey
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, article
from tests.unit.dedup.case_texts import TOLD, joined, reworded

PLAIN = {
    "en": "the of and to in a is that for it as was with be by on not he his but at are this have 7 19".split(),
    "ru": "в и на не что он с по это к но из у за то все как от так для же бы до их 7 19".split(),
}
LETTERS = {"en": "abcdefghilmnoprstuvy", "ru": "абвгдеёжзиклмнопрсту"}


def framed(language: str, own: int, frame: int) -> str:
    """500 words: those of its own, which are longer, between plain ones, which stand where `frame` puts them."""
    mine, order = Random(own), Random(frame)
    return " ".join(
        order.choice(PLAIN[language])
        if order.random() < 0.55
        else "".join(mine.choice(LETTERS[language]) for _ in range(mine.randrange(5, 11)))
        for _ in range(500)
    )


def measured(one: str, two: str) -> float:
    a, b = body_of_text(one), body_of_text(two)
    return telling(a, b, matches_of(a, b))


@pytest.mark.parametrize("language", LETTERS)
def test_texts_that_share_a_frame_of_plain_words_are_strangers_also_when_nothing_else_is_there(language: str) -> None:
    one, two = framed(language, 1, 3), framed(language, 2, 3)
    assert compare_bodies(body_of_text(one), body_of_text(two)).shared > 200
    assert measured(one, two) < 0.2
    assert near_duplicates([one, two]) == []
    assert survey([article("a", one), article("b", two)]).edges == ()


@pytest.mark.parametrize("language", TOLD)
@pytest.mark.parametrize("share", [0.2, 0.3])
def test_a_heavy_rewriting_is_told_from_a_frame(language: str, share: float) -> None:
    text = joined(language, TOLD[language][0])
    other = reworded(language, text, share)
    assert measured(text, other) >= TELLING
    assert near_duplicates([text, other]) == [(0, 1)]
    assert len(survey([article("a", text), article("b", other)]).edges) == 1


@pytest.mark.parametrize(
    "text", [BRIDGE_ZH, "다리는 내년 봄에 완공 될 것 이다 " * 8, "ni hao wo shi yi ge ren de shu " * 8]
)
def test_where_the_length_of_words_says_nothing_it_says_nothing(text: str) -> None:
    assert measured(text, text) == 1.0


@pytest.mark.parametrize("text", [BRIDGE, BRIDGE_RU])
def test_numbers_count_for_nothing(text: str) -> None:
    words = [f"{word} {k}1234567" for k, word in enumerate(text.split(" "))]
    other = [f"{word} {k}7654321" for k, word in enumerate(text.split(" "))]
    assert measured(" ".join(words), " ".join(other)) == 1.0


def test_texts_without_anything_in_common_say_nothing() -> None:
    assert measured("", "") == measured(BRIDGE, "") == measured(BRIDGE, BRIDGE_RU) == 1.0


@settings(max_examples=40)
@given(st.lists(st.sampled_from([BRIDGE, BRIDGE_RU, BRIDGE_ZH, "a 1 of"]), max_size=4), st.floats(0, 0.6))
def test_it_is_a_share_and_the_same_from_both_sides(parts: list[str], share: float) -> None:
    one = "\n".join(parts)
    two = reworded("en", one, share)
    a, b = body_of_text(one), body_of_text(two)
    there, back = telling(a, b, matches_of(a, b)), telling(b, a, matches_of(b, a))
    assert 0 <= there <= 1
    assert there == back
