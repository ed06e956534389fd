"""What pages of one site have in common makes no story; what many outlets print inside of their own frames does."""

import pytest

from heihe_reader.dedup import near_duplicates
from tests.unit.dedup.case_texts import TOLD, filler

PAGES = 12


def words(language: str, count: int, seed: int) -> str:
    """As much text as so many words, in characters of Chinese twice as many."""
    return filler(language, 2 * count if language == "zh" else count, seed)


def page(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


@pytest.mark.parametrize("language", TOLD)
@pytest.mark.parametrize("own", [25, 60])
def test_pages_with_few_words_of_their_own_between_one_head_and_foot_are_strangers(language: str, own: int) -> None:
    head, foot = words(language, 60, 1), words(language, 90, 2)
    pages = [page(head, words(language, own + k % 5, 100 + k), foot) for k in range(PAGES)]
    assert near_duplicates(pages) == []
    copy = words(language, own + 3, 103)
    assert near_duplicates([*pages, copy]) == [(3, PAGES)]


@pytest.mark.parametrize("language", TOLD)
@pytest.mark.parametrize("at_head", [True, False])
def test_pages_with_much_in_common_at_one_end_are_strangers(language: str, at_head: bool) -> None:
    common = words(language, 120, 1)
    own = [words(language, 50 + k % 5, 100 + k) for k in range(PAGES)]
    assert near_duplicates([page(common, o) if at_head else page(o, common) for o in own]) == []


@pytest.mark.parametrize("language", TOLD)
@pytest.mark.parametrize("outlets", [6, 40])
def test_a_text_that_outlets_print_inside_of_frames_as_long_is_a_story(language: str, outlets: int) -> None:
    text = words(language, 200, 1)
    pages = [page(words(language, 60 + k % 7, 100 + k), text, words(language, 90, 200 + k)) for k in range(outlets)]
    assert near_duplicates([*pages, words(language, 200, 99)]) == [tuple(range(outlets))]


@pytest.mark.parametrize("language", TOLD)
def test_copies_that_end_with_a_few_words_of_their_own_are_a_story(language: str) -> None:
    text = words(language, 200, 1)
    copies = [page(text, words(language, 20 + k % 3, 100 + k)) for k in range(PAGES)]
    assert near_duplicates(copies) == [tuple(range(PAGES))]
