"""A passage lists every place where a stretch stands, whatever the order of the texts, and nothing short."""

import re
from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup import shared_passages
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import survey
from heihe_reader.model.ids import ArticleId
from heihe_reader.text.counting import count_words
from tests.unit.dedup.builders import article, lines, prose
from tests.unit.dedup.test_bridges import STORIES

three_languages = pytest.mark.parametrize("texts", STORIES.values(), ids=STORIES)
SENTENCES = [
    sentence.strip()
    for texts in STORIES.values()
    for text in texts
    for sentence in re.findall(r".+?[.。](?=\D|$)", text)
]
Found = set[frozenset[tuple[int, int, int, float]]]


def found_in(texts: list[str], order: tuple[int, ...]) -> Found:
    """The passages of the texts in this order, by the texts' own numbers."""
    passages = shared_passages([texts[number] for number in order])
    return {frozenset((order[place], *rest) for place, *rest in passage) for passage in passages}


def stretches(texts: list[str], passages: Found) -> list[list[str]]:
    return sorted(sorted(f"{number}: {texts[number][a:b]}" for number, a, b, _ in passage) for passage in passages)


@three_languages
def test_a_stretch_of_two_articles_and_an_excerpt_lists_all_three(texts: tuple[str, ...]) -> None:
    one, two, three = texts
    articles = [f"{one}\n\n{two}\n\n{three}", f"{one}\n\n{two}", two]
    for order in permutations(range(3)):
        assert stretches(articles, found_in(articles, order)) == sorted(
            [[f"0: {one}\n\n{two}", f"1: {one}\n\n{two}"], [f"{number}: {two}" for number in range(3)]]
        )


@three_languages
def test_a_stretch_that_stands_twice_in_one_of_them_lists_both_places(texts: tuple[str, ...]) -> None:
    one, two, three = texts
    articles = [f"{one}\n\n{two}\n\n{one}", f"{three}\n\n{one}", f"{one}\n\n{two}"]
    for order in permutations(range(3)):
        (passage,) = [p for p in found_in(articles, order) if any(number == 1 for number, *_ in p)]
        assert sorted(articles[n][a:b] for n, a, b, _ in passage) == [one] * 4


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5), max_size=5), st.randoms())
def test_passages_do_not_depend_on_the_order_of_the_texts(parts: list[list[str]], random_: Random) -> None:
    texts = [" ".join(part) for part in parts]
    order = list(range(len(texts)))
    found = found_in(texts, tuple(order))
    random_.shuffle(order)
    assert found_in(texts, tuple(order)) == found


@settings(max_examples=40, deadline=None)
@given(st.lists(st.permutations(SENTENCES[:4]), min_size=1, max_size=4), st.integers(0, 3))
def test_an_excerpt_is_found_in_every_text_that_has_it(parts: list[list[str]], which: int) -> None:
    excerpt = SENTENCES[which]
    texts = [excerpt, *("\n".join(part) for part in parts)]
    passages = [passage for passage in shared_passages(texts) if any(number == 0 for number, *_ in passage)]
    assert {n for passage in passages for n, a, b, _ in passage if excerpt[:-1] in texts[n][a:b]} == set(
        range(len(texts))
    )


def test_many_copies_with_different_additions_make_passages_that_list_all_who_have_them() -> None:
    words = prose(300, 1).split(" ")
    texts = [" ".join([*words[:k], prose(50, k), *words[k:]]) for k in range(0, 300, 30)]
    passages = shared_passages(texts)
    for passage in passages:
        number, start, end, _ = passage[0]
        stretch = texts[number][start:end].rstrip(".")
        assert {n for n, *_ in passage} >= {n for n, text in enumerate(texts) if stretch in text}
    assert len(passages) > 5


def test_what_is_shorter_than_eight_words_is_no_passage() -> None:
    short = "Trade at the border grew again."
    assert shared_passages([short, short, f"{prose(40, 1)} {short}"]) == []
    assert shared_passages(["大桥通车以后贸易增长。"] * 2) == []
    assert len(shared_passages([f"{short} Nobody knows why."] * 2)) == 1


def test_a_short_block_that_an_article_repeats_is_folded_and_a_passage_inside_it_alone() -> None:
    line = "Trade at the border grew again."
    text = "\n".join([prose(40, 1), line, line, prose(40, 2)])
    blocks = fold_repeats(ArticleId("a"), text, lines(text))
    assert sum(block.folded for block in blocks) == 1
    (passage,) = survey([Subject(ArticleId("a"), text, blocks), article("b", prose(30, 3), line)]).passages
    assert [(member.article, member.span.of(text)) for member in passage.members] == [("a", line)] * 2


@three_languages
def test_every_passage_has_eight_words_in_each_place(texts: tuple[str, ...]) -> None:
    one, two, _ = texts
    articles = [f"{one} {two[: len(two) // 2]}", f"{two} {one}", two[len(two) // 3 :]]
    for passage in shared_passages(articles):
        assert all(count_words(articles[number][start:end]) >= 8 for number, start, end, _ in passage)
