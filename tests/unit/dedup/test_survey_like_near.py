"""A survey of a library and `near_duplicates` put the same texts into the same stories."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup import near_duplicates
from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.dedup.survey import survey
from heihe_reader.model.ids import ArticleId
from tests.unit.dedup.builders import article
from tests.unit.dedup.case_texts import TOLD, filler, paragraphs, reworded
from tests.unit.dedup.test_telling import framed


def by_survey(texts: list[str]) -> list[tuple[int, ...]]:
    """The stories of a library of these texts, as `near_duplicates` gives them."""
    ids = [ArticleId(f"{k:03}") for k in range(len(texts))]
    found = survey([article(id_, text) for id_, text in zip(ids, texts, strict=True)])
    stories = group_stories([Member(id_, found.words[id_]) for id_ in ids], found.edges)
    return sorted(tuple(sorted(map(int, s.articles))) for s in stories if len(s.articles) > 1)


def story(language: str, number: int) -> list[str]:
    """A long report: one of the told ones, and more that no other has."""
    return [*paragraphs(language, TOLD[language][number]), filler(language, 160, 700 + number)]


def telling_of(language: str, kind: str, number: int, seed: int) -> str:
    parts = story(language, number)
    whole = "\n\n".join(parts)
    other = filler(language, 200, 900 + seed)
    return {
        "base": whole,
        "rewritten": reworded(language, whole, 0.15, seed),
        "update": f"{whole}\n\n{filler(language, 60, 800 + seed)}",
        "excerpt": "\n\n".join(parts[: len(parts) // 2]),
        "quoted": f"{other}\n\n{parts[0]}\n\n{filler(language, 150, 950 + seed)}",
        "stranger": other,
    }[kind]


KINDS = st.sampled_from(["base", "rewritten", "update", "excerpt", "quoted", "stranger"])
TELLINGS = st.lists(st.tuples(KINDS, st.integers(0, 2), st.integers(0, 5)), min_size=2, max_size=9)


@pytest.mark.parametrize("language", TOLD)
@settings(max_examples=15, deadline=None)
@given(told=TELLINGS)
def test_the_stories_of_a_library_are_those_of_its_texts(language: str, told: list[tuple[str, int, int]]) -> None:
    texts = [telling_of(language, *telling) for telling in told]
    assert by_survey(texts) == near_duplicates(texts)


@pytest.mark.parametrize("language", TOLD)
def test_also_beside_a_page_of_two_stories(language: str) -> None:
    one, two = (telling_of(language, "base", number, 0) for number in (0, 1))
    page = f"{one}\n\n{story(language, 1)[0]}"
    texts = [one, reworded(language, one, 0.15), two, reworded(language, two, 0.15), page]
    assert by_survey(texts) == near_duplicates(texts) == [(0, 1, 4), (2, 3)]


def test_also_of_texts_that_share_only_what_every_text_has() -> None:
    texts = [framed("en", own, frame) for own, frame in enumerate([1, 1, 1, 2, 2])]
    assert by_survey(texts) == near_duplicates(texts) == []


@pytest.mark.parametrize("language", TOLD)
def test_one_short_paragraph_in_two_longer_articles_is_a_passage_and_no_story(language: str) -> None:
    """A wire paragraph of some 45 words (90 characters) between 75 and 85 of one's own on either side."""
    scale = 2 if language == "zh" else 1
    wire = filler(language, 45 * scale, 1)
    one, two = (
        f"{filler(language, a * scale, 10 * a)}\n\n{wire}\n\n{filler(language, b * scale, 10 * b)}"
        for a, b in ((60, 58), (75, 62))
    )
    found = survey([article("a", one), article("b", two)])
    assert found.edges == ()
    assert len(found.passages) == 1
    assert near_duplicates([one, two]) == []


@pytest.mark.parametrize("language", TOLD)
def test_an_excerpt_of_a_third_stays_with_its_story(language: str) -> None:
    scale = 2 if language == "zh" else 1
    parts = [filler(language, 50 * scale, seed) for seed in range(3)]
    texts = ["\n\n".join(parts), parts[1], f"{filler(language, 60 * scale, 7)}\n\n{parts[1]}"]
    assert by_survey(texts) == near_duplicates(texts) == [(0, 1, 2)]
