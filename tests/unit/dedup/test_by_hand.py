"""Marks where a person said that two stretches belong together, or that they do not."""

import pytest

from heihe_reader.dedup.places.answers import Wanted, places_of_all
from heihe_reader.dedup.places.said import Said
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.span import Span
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, HARVEST, MUSEUM, article
from tests.unit.dedup.occurring import occurrences

FIRST = "It carries two lanes of traffic over the river and cost 2.5 billion yuan."
SECOND = "Prices at the grain exchange rose by four percent within a single week of trading."


def span_of(text: str, quote: str) -> Span:
    return Span(text.index(quote), text.index(quote) + len(quote))


def shown(source: Subject, target: Subject, quote: str, *said: Said) -> list[str]:
    wanted = Wanted(0, (span_of(source.text, quote),), (1,), ((1, said),))
    ((answer,),) = places_of_all([source, target], [wanted])
    return [place.span.of(target.text) for place in answer.places[0]]


A, B = article("a", BRIDGE, MUSEUM), article("b", MUSEUM, HARVEST, BRIDGE_RU)
MATCHED = Said(span_of(A.text, FIRST), span_of(B.text, SECOND), together=True)


@pytest.mark.parametrize(
    ("quote", "places"),
    [
        (FIRST, [SECOND]),
        ("two lanes of traffic over the river and cost 2.5 billion", [SECOND]),  # more than half of it
        ("two lanes", []),  # no word of it stands there
        ("the river and cost", []),
        ("five years of work", []),
        ("weekday mornings if they write", ["weekday mornings if they write"]),  # beside the match
    ],
)
def test_a_mark_in_a_matched_stretch_shows_at_the_other(quote: str, places: list[str]) -> None:
    assert shown(A, B, quote, MATCHED) == places


def test_a_mark_that_reaches_a_little_beyond_the_match_shows_too_and_one_far_beyond_does_not() -> None:
    assert shown(A, B, "said. " + FIRST, MATCHED) == [SECOND]
    assert shown(A, B, BRIDGE, MATCHED) == []


def test_two_articles_that_share_nothing_can_be_matched() -> None:
    target = article("c", BRIDGE_RU)
    said = Said(span_of(A.text, FIRST), span_of(target.text, BRIDGE_RU), together=True)
    assert shown(A, target, FIRST, said) == [BRIDGE_RU]


def test_words_of_a_match_have_no_other_partner() -> None:
    target = article("c", BRIDGE, HARVEST)
    assert [place.exact for place in occurrences(A, span_of(A.text, FIRST), target)] == [True]
    said = Said(span_of(A.text, FIRST), span_of(target.text, SECOND), together=True)
    assert shown(A, target, FIRST, said) == [SECOND]
    taken = Said(span_of(A.text, MUSEUM), span_of(target.text, FIRST), together=True)
    assert shown(A, target, FIRST, taken) == []


def test_what_was_told_apart_shows_no_mark_but_what_is_beside_it_does() -> None:
    target = article("c", HARVEST, BRIDGE)
    apart = Said(span_of(A.text, FIRST), span_of(target.text, FIRST), together=False)
    assert shown(A, target, FIRST, apart) == []
    assert shown(A, target, "Lorries from both banks queued", apart) == ["Lorries from both banks queued"]
    elsewhere = Said(span_of(A.text, FIRST), span_of(target.text, SECOND), together=False)
    assert shown(A, target, FIRST, elsewhere) == [FIRST]
