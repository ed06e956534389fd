"""What the library panel lists: every article once, filtered by what a person remembers of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from heihe_reader.gui.library_panel.rows import StoryRow, story_row
from heihe_reader.model.shelf import Listed, Sort
from heihe_reader.services.library import Library
from tests.gui.library_panel.made import ARTICLES, STORIES, article, shelve, story

NAMES = {"ru": "Russian", "en": "English", "zh": "Chinese"}


class Shown:
    """A library and what it lists last."""

    def __init__(self, path: Path, stories: tuple = STORIES, articles: tuple = ARTICLES) -> None:  # type: ignore[type-arg]
        shelve(path, stories, articles)
        self.library = Library.open(path, read_only=True)

    def listed(self, words: str = "", sort: Sort = Sort.NEWEST) -> Listed:
        return list(self.library.shelving.listing(sort, words, lambda code: NAMES.get(code, code)))[-1]

    def rows(self, words: str = "", sort: Sort = Sort.NEWEST) -> list[StoryRow]:
        listed = self.listed(words, sort)
        found = self.library.shelving.stories(listed.leaders)
        return [story_row(found[leader], listed.chosen.get(leader)) for leader in listed.leaders]


@pytest.fixture
def shown(library_path: Path) -> Iterator[Callable[..., Shown]]:
    made: list[Shown] = []

    def make(*things: tuple) -> Shown:  # type: ignore[type-arg]
        made.append(Shown(library_path, *things))
        return made[-1]

    yield make
    for one in made:
        one.library.close()


def test_a_story_is_one_row_with_its_tellings_the_principal_first_then_by_date(shown: Callable[..., Shown]) -> None:
    row = next(row for row in shown().rows() if row.id == "s1")

    assert [version.id for version in row.versions] == ["a", "b", "c"]
    assert [version.principal for version in row.versions] == [True, False, False]
    assert row.title == "New Amur bridge waits"
    assert row.dates == ("2023-03-14", "2023-03-16", "2023-03-18")


def test_a_lone_article_has_no_principal(shown: Callable[..., Shown]) -> None:
    lone = next(row for row in shown().rows() if row.id == "s2")

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
def test_the_filter_finds_title_outlet_date_and_language(
    shown: Callable[..., Shown], words: str, ids: set[str]
) -> None:
    library = shown()

    assert {version.id for row in library.rows(words) for version in row.versions} == ids
    assert library.listed(words).hidden == len(ARTICLES) - len(ids)


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (Sort.NEWEST, ["s3", "s1", "s2"]),
        (Sort.MOST_NEW, ["s2", "s1", "s3"]),
        (Sort.MOST_UNREAD, ["s2", "s1", "s3"]),
        (Sort.TITLE, ["s1", "s2", "s3"]),
        (Sort.OUTLET, ["s1", "s2", "s3"]),
    ],
)
def test_stories_come_in_the_order_that_was_chosen(shown: Callable[..., Shown], sort: Sort, order: list[str]) -> None:
    assert [row.id for row in shown().rows(sort=sort)] == order


def test_the_usual_language_is_the_one_of_most_articles(shown: Callable[..., Shown]) -> None:
    assert shown().listed().language == "en"
    assert shown((), ()).listed().language == ""


def test_what_is_new_is_a_share_of_words_and_nothing_for_an_empty_text(shown: Callable[..., Shown]) -> None:
    articles = (article("x", words=400, new=100), article("y", words=0, new=0))
    rows = shown((story("s", "x"), story("t", "y")), articles).rows()

    assert {row.id: row.principal.new_share for row in rows} == {"s": 0.25, "t": 0.0}


def test_the_list_says_when_it_would_be_another_one_and_marks_do_not_change_it(library_path: Path) -> None:
    library = Shown(library_path).library
    before = library.shelving.state()
    with Library.open(library_path) as writer:
        writer.tagging.ensure("Toll")
        assert library.shelving.state() == before
    shelve(library_path, STORIES[:1], ARTICLES[:3])
    assert library.shelving.state() != before
    assert len(list(library.shelving.listing(Sort.NEWEST))[-1].leaders) == 1
    library.close()
