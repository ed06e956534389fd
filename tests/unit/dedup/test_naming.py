"""A reason says which of two is the later one where the dates tell, and an excerpt stays one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.stories.naming import later
from heihe_reader.dedup.survey import survey
from heihe_reader.model.story import Edge, EdgeKind
from tests.unit.dedup.builders import article
from tests.unit.dedup.case_texts import TOLD, joined, reworded

LANGUAGES = pytest.mark.parametrize("language", TOLD)
EARLY, LATE = "2020-05-01", "2020-05-03"
DATES = st.one_of(st.none(), st.sampled_from(["2019", "2020", "2020-05", "2020-06", EARLY, LATE, f"{EARLY}T10:00:00Z"]))


def edge(one: str, two: str, first: str | None, second: str | None) -> Edge:
    (found,) = survey([article("a", one, published=first), article("b", two, published=second)]).edges
    return found


def put_in(language: str) -> tuple[str, str]:
    """A report, and the same with sentences put in here and there."""
    first, second = TOLD[language][:2]
    more = [part for k, s in enumerate(first) for part in ([s, second[k]] if k % 2 == 0 else [s])]
    return joined(language, first), joined(language, more)


@LANGUAGES
def test_an_update_says_that_the_longer_one_is_the_later_or_the_earlier(language: str) -> None:
    first, second = TOLD[language][:2]
    before, after = joined(language, first), joined(language, (*first, second[0]))
    grown, shrunk = edge(before, after, EARLY, LATE), edge(before, after, LATE, EARLY)
    assert (grown.kind, shrunk.kind) == (EdgeKind.UPDATE, EdgeKind.UPDATE)
    assert grown.reason.endswith("only in the longer text, which is the later one")
    assert shrunk.reason.endswith("only in the longer text, which is the earlier one")


@LANGUAGES
def test_an_excerpt_says_whether_it_came_later(language: str) -> None:
    first = TOLD[language][0]
    whole, part = joined(language, first), joined(language, first[2:6])
    assert edge(whole, part, EARLY, LATE).reason.endswith("100 % of the shorter text, which is the later one")
    assert edge(part, whole, EARLY, LATE).reason.endswith("100 % of the shorter text, which is the earlier one")


@LANGUAGES
@pytest.mark.parametrize("dates", [(None, None), (EARLY, None), (EARLY, EARLY), ("2020", LATE), ("2020-05", LATE)])
def test_where_the_dates_do_not_tell_it_says_nothing(language: str, dates: tuple[str | None, str | None]) -> None:
    short, long = put_in(language)
    assert edge(short, long, *dates).reason.endswith("only in the longer text")


@LANGUAGES
def test_what_was_cut_here_and_there_later_on_is_an_excerpt(language: str) -> None:
    short, long = put_in(language)
    assert edge(short, long, EARLY, LATE).kind is EdgeKind.UPDATE
    assert edge(short, long, None, None).kind is EdgeKind.UPDATE
    assert edge(short, long, LATE, EARLY).kind is EdgeKind.EXCERPT


@LANGUAGES
def test_the_same_text_and_the_same_length_have_no_direction(language: str) -> None:
    text = joined(language, TOLD[language][0])
    assert "later" not in edge(text, text, EARLY, LATE).reason
    rewritten = edge(text, reworded(language, text, 0.2), EARLY, LATE)
    assert rewritten.kind is EdgeKind.REWRITE
    assert "later" not in rewritten.reason


@given(DATES, DATES)
def test_who_came_later_is_the_same_from_both_sides(one: str | None, two: str | None) -> None:
    assert later(one, two) == -later(two, one)
    assert later(one, one) == 0


def test_a_year_alone_tells_when_the_years_differ() -> None:
    assert later("2019", "2020-05-03") == 1
    assert later("2020-05-03", "2019-12") == -1
    assert later("2020", "2020-05-03") == later(f"{EARLY}T23:00:00+09:00", EARLY) == 0


def test_the_ends_of_an_edge_are_in_the_order_of_their_ids() -> None:
    text, part = (joined("en", TOLD["en"][0][:k]) for k in (8, 4))
    there, back = edge(text, part, EARLY, LATE), edge(part, text, LATE, EARLY)
    assert (there.part_a, there.part_b, there.reason) == (back.part_b, back.part_a, back.reason)
