"""A newcomer's likely kin, from fingerprints alone: about right, and said to be no more than that."""

import numpy as np
import pytest

from heihe_reader.dedup.prints.fingerprint import Fingerprint, fingerprint
from heihe_reader.dedup.prints.first_look import estimated_share, first_look
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import EdgeKind
from heihe_reader.text.words import U64

A, B = ArticleId("a"), ArticleId("b")


def words(seed: int, count: int = 700) -> U64:
    return np.random.default_rng(seed).integers(0, 1 << 64, count, np.uint64)


def changed(text: U64, share: float, seed: int = 9) -> U64:
    """The same text with a share of its words, here and there, replaced."""
    chance = np.random.default_rng(seed)
    return np.where(chance.random(len(text)) < share, chance.integers(0, 1 << 64, len(text), np.uint64), text)


def share(a: U64, b: U64) -> float:
    return estimated_share(fingerprint(a), fingerprint(b))


@pytest.mark.parametrize("replaced", [0.0, 0.05, 0.1, 0.2, 0.3])
def test_changed_words_are_estimated_within_a_tenth(replaced: float) -> None:
    found = [share(words(seed), changed(words(seed), replaced)) for seed in range(10)]
    assert float(np.mean(found)) == pytest.approx(1 - replaced, abs=0.1)


@pytest.mark.parametrize("part", [0.3, 0.5, 0.8])
def test_an_excerpt_stands_wholly_in_its_source_and_two_overlap_in_part(part: float) -> None:
    text, other = words(1), words(2)
    length = int(part * len(text))
    assert share(text, text[:length]) > 0.95
    assert share(text, np.concatenate([text[:length], other[length:]])) == pytest.approx(part, abs=0.12)


def test_strangers_share_nothing() -> None:
    assert share(words(1), words(2)) == 0.0
    assert first_look((A, fingerprint(words(1))), [(B, fingerprint(words(2)))]) == ()


def test_it_does_not_matter_which_of_two_comes_in_later() -> None:
    text, other = fingerprint(words(3)), fingerprint(changed(words(3), 0.15))
    assert first_look((A, text), [(B, other)]) == first_look((B, other), [(A, text)])


@pytest.mark.parametrize("count", [5, 12, 60, 700])
def test_the_same_words_are_known_for_sure_however_few(count: int) -> None:
    (edge,) = first_look((B, fingerprint(words(4, count))), [(A, fingerprint(words(4, count)))])
    assert (edge.a, edge.b, edge.kind, edge.strength) == (A, B, EdgeKind.SAME_TEXT, 1.0)
    assert edge.reason == f"all {count} words the same"


def test_a_guess_says_that_it_is_one() -> None:
    text = words(5)
    (copy,) = first_look((A, fingerprint(changed(text, 0.05))), [(B, fingerprint(text))])
    assert copy.kind is EdgeKind.REPRINT
    assert copy.reason in {f"about {n} % of its words, not yet compared word by word" for n in (90, 100)}
    (excerpt,) = first_look((A, fingerprint(text[100:350])), [(B, fingerprint(text))])
    assert excerpt.kind is EdgeKind.EXCERPT
    assert excerpt.reason == "about 100 % of the shorter text’s words, not yet compared word by word"


def test_the_strongest_kin_come_first() -> None:
    text = words(6)
    others = [(ArticleId(f"k{n}"), fingerprint(changed(text, n / 20, n))) for n in (3, 1, 6)]
    edges = first_look((A, fingerprint(text)), [*others, (ArticleId("k9"), fingerprint(words(9)))])
    assert [edge.b for edge in edges] == ["k1", "k3", "k6"]


def test_nothing_is_no_kin_of_nothing() -> None:
    empty: Fingerprint = fingerprint(np.zeros(0, np.uint64))
    assert first_look((A, empty), [(B, empty), (ArticleId("c"), fingerprint(words(7)))]) == ()
