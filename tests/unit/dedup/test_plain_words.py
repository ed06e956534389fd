"""Words that every text has make nobody kin."""

from random import Random

import numpy as np

from heihe_reader.dedup import near_duplicates
from heihe_reader.dedup.body import body_of_text
from heihe_reader.dedup.stories.compared import compare_bodies
from heihe_reader.dedup.stories.plain_words import is_telling, plain_words
from heihe_reader.text.words import split_words
from tests.unit.dedup.builders import BRIDGE_ZH, prose
from tests.unit.dedup.test_survey import spun

PLAIN = (
    "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they".split()
)


def text(seed: int, frame: Random) -> str:
    """Words of its own between plain ones, which stand where `frame` puts them: about half of them are plain."""
    own = iter(prose(400, seed).replace(".", "").split(" "))
    return " ".join(frame.choice(PLAIN) if frame.random() < 0.55 else next(own) for _ in range(500))


def test_the_words_that_many_texts_have_are_plain() -> None:
    texts = [text(k, Random(k)) for k in range(80)]
    known = set(plain_words(texts).tolist())
    assert known == set(split_words(" ".join(PLAIN)).hashes.tolist())


def test_of_a_few_texts_nothing_is_known() -> None:
    assert len(plain_words([prose(50, 1)] * 5)) == 0
    assert len(plain_words([])) == 0


def test_texts_with_the_same_frame_of_plain_words_are_strangers() -> None:
    texts = [text(k, Random(k)) for k in range(80)]
    framed = [text(1000, Random(2000)), text(1001, Random(2000))]
    plain = plain_words(texts)
    one, two = (body_of_text(page) for page in framed)
    assert not is_telling(compare_bodies(one, two), one.words, two.words, plain)
    assert near_duplicates([*texts, *framed]) == []


def test_a_heavy_rewriting_is_told_from_a_frame() -> None:
    texts = [text(k, Random(k)) for k in range(80)]
    found = near_duplicates([*texts, spun(texts[3], 0.5, 3)])
    assert found == [(3, 80)]


def test_of_texts_without_spaces_it_says_nothing() -> None:
    body = body_of_text(BRIDGE_ZH)
    assert is_telling(compare_bodies(body, body_of_text("河")), body.words, body.words, np.sort(body.words.hashes))
