"""The small words of the library: short, and never a date that was not there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from heihe_reader.gui.library_panel.rows import StoryRow, VersionRow
from heihe_reader.gui.library_panel.words import (
    library_unread,
    new_share,
    outlet_of,
    shorter_facts,
    story_facts,
    version_facts,
    words_of,
)
from heihe_reader.gui.widgets.dates import said_date, said_dates
from heihe_reader.model.ids import StoryId
from tests.gui.library_panel.made import ARTICLES, article


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.mark.parametrize(
    ("published", "said"),
    [
        ("2023-03-14", "14 Mar 2023"),
        ("2019-12", "Dec 2019"),
        ("2019", "2019"),
        ("2019-13-40", "2019-13-40"),
        ("around 1990", "around 1990"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_date_says_as_much_as_is_known(published: str | None, said: str) -> None:
    assert said_date(published) == said


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        (("2023-03-14", "2023-03-18"), "14–18 Mar 2023"),
        (("2023-03-30", "2023-04-02"), "30 Mar – 2 Apr 2023"),
        (("2022-12-30", "2023-01-02"), "30 Dec 2022 – 2 Jan 2023"),
        (("2023-03-14", "2023-03-14"), "14 Mar 2023"),
        (("2019", "2023-03-14"), "2019 – 14 Mar 2023"),
        ((), ""),
        (("2023-03", "2023-03-14"), "Mar 2023"),
        (("2023", "2023-03", "2023-11-02"), "2023"),
    ],
)
def test_a_range_of_dates_is_as_short_as_it_can_be(dates: tuple[str, ...], said: str) -> None:
    assert said_dates(dates) == said


def test_a_story_says_its_versions_and_dates_and_a_lone_article_its_outlet_and_words() -> None:
    several = tuple(VersionRow(one, one is ARTICLES[0]) for one in ARTICLES[:3])
    rows = (several, (VersionRow(ARTICLES[3]),), (VersionRow(ARTICLES[4]),))
    stories = {f"s{n}": StoryRow(StoryId(""), "", versions) for n, versions in enumerate(rows, 1)}

    assert story_facts(stories["s1"], "en") == "3 versions · 14–18 Mar 2023"
    assert story_facts(stories["s2"], "en") == "Two Banks · 2021 · 5,000 words"
    assert story_facts(stories["s3"], "en") == "河畔晚报 · 2 Oct 2024 · Chinese · 600 字"


def test_a_telling_says_its_language_only_where_it_is_unusual() -> None:
    row = VersionRow(ARTICLES[2])

    assert version_facts(row, "en", year=False) == "18 Mar · Russian · 600 words"
    assert version_facts(row, "ru", year=True) == "18 Mar 2023 · 600 words"
    assert new_share(row) == "17\u2009% new"


def test_one_new_word_is_never_none() -> None:
    one = replace(ARTICLES[2], words=600, new_words=1)
    assert new_share(VersionRow(one)) == "1\u2009% new"


def test_where_a_row_is_narrow_the_year_goes_before_the_day() -> None:
    several = StoryRow(StoryId(""), "", tuple(VersionRow(one, one is ARTICLES[0]) for one in ARTICLES[:3]))
    alone = StoryRow(StoryId(""), "", (VersionRow(ARTICLES[4]),))
    assert list(shorter_facts(several)) == ["3 versions · 14–18 Mar"]
    assert list(shorter_facts(alone)) == ["河畔晚报 · 2 Oct 2024", "河畔晚报 · 2 Oct"]


def test_an_outlet_that_runs_from_right_to_left_leaves_the_numbers_beside_it_alone() -> None:
    row = StoryRow(StoryId(""), "", (VersionRow(article("x", site="יומן הנהר", words=82)),))
    assert story_facts(row, "en") == "\u2068יומן הנהר\u2069 · 82 words"


def test_an_article_without_an_outlet_goes_by_its_title() -> None:
    assert outlet_of(VersionRow(article("x", "A title"))) == "A title"
    assert words_of(VersionRow(article("x", words=1))) == "1 word"


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (1.0, "All distinct text is unread"),
        (0.999, "99\u2009% of all distinct text is unread"),
        (0.41, "41\u2009% of all distinct text is unread"),
        (0.001, "1\u2009% of all distinct text is unread"),
        (0.0, "All distinct text is read"),
    ],
)
def test_the_foot_never_says_all_or_nothing_where_some_is_left(share: float, said: str) -> None:
    assert library_unread(share) == said
