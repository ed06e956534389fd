"""What the library panel lists: every article once, filtered by what a person remembers of it."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.gui.library_panel.rows import Sort, listing
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.story import DecidedBy, Story
from tests.gui.library_panel.made import ARTICLES, STORIES, article, story

if TYPE_CHECKING:
    from heihe_reader.model.article import Article

NAMES = {"ru": "Russian", "en": "English", "zh": "Chinese"}


def test_a_story_is_one_row_with_its_tellings_the_principal_first_then_by_date() -> None:
    shown = listing(STORIES, ARTICLES)
    row = next(row for row in shown.stories if row.id == "s1")

    assert [version.id for version in row.versions] == ["a", "b", "c"]
    assert [version.principal for version in row.versions] == [True, False, False]
    assert row.title == "New Amur bridge waits"
    assert row.dates == ("2023-03-14", "2023-03-16", "2023-03-18")


def test_a_lone_article_has_no_principal() -> None:
    lone = next(row for row in listing(STORIES, ARTICLES).stories if row.id == "s2")

    assert not lone.principal.principal


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("bridge", {"a", "b", "c"}),  # the story's title: all of it
        ("courier", {"b"}),
        ("russian", {"c"}),
        ("ПУСТОЙ", {"c"}),
        ("黑河", {"e"}),
        ("2023-03", {"a", "b", "c"}),
        ("heihe courier", {"b"}),
        ("ferry", set()),
        ("   ", {"a", "b", "c", "d", "e"}),
    ],
)
def test_the_filter_finds_title_outlet_date_and_language(words: str, ids: set[str]) -> None:
    shown = listing(STORIES, ARTICLES, words, language_names=NAMES)

    assert {version.id for row in shown.stories for version in row.versions} == ids
    assert shown.hidden == len(ARTICLES) - len(ids)


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (Sort.NEWEST, ["s3", "s1", "s2"]),
        (Sort.MOST_NEW, ["s2", "s1", "s3"]),
        (Sort.TITLE, ["s1", "s2", "s3"]),
        (Sort.OUTLET, ["s1", "s2", "s3"]),
    ],
)
def test_stories_come_in_the_order_that_was_chosen(sort: Sort, order: list[str]) -> None:
    assert [row.id for row in listing(STORIES, ARTICLES, sort=sort).stories] == order


def test_the_usual_language_is_the_one_of_most_articles() -> None:
    assert listing(STORIES, ARTICLES).language == "en"
    assert listing((), ()).language == ""


def test_what_is_new_is_a_share_of_words_and_nothing_for_an_empty_text() -> None:
    rows = listing((story("s", "x"), story("t", "y")), (article("x", words=400, new=100), article("y", words=0, new=0)))

    assert {row.id: row.principal.new_share for row in rows.stories} == {"s": 0.25, "t": 0.0}


@given(data=st.data(), sort=st.sampled_from(Sort), words=st.sampled_from(["", "a", "title", "zz"]))
def test_every_article_is_listed_once_or_counted_as_hidden(data: st.DataObject, sort: Sort, words: str) -> None:
    size = data.draw(st.integers(0, 12))
    articles: list[Article] = [
        article(str(n), published=data.draw(st.sampled_from(["", "2020", "2021-05-06"]))) for n in range(size)
    ]
    parts = data.draw(st.lists(st.integers(0, 3), min_size=size, max_size=size))
    groups: dict[int, list[ArticleId]] = {}
    for one, part in zip(articles, parts, strict=True):
        groups.setdefault(part, []).append(one.id)
    stories = [Story(StoryId(str(n)), "", tuple(ids), ids[-1], DecidedBy.PROGRAM) for n, ids in groups.items()]

    shown = listing(stories, articles, words, sort)

    ids = [version.id for row in shown.stories for version in row.versions]
    assert len(ids) == len(set(ids))
    assert len(ids) + shown.hidden == size
