"""“This belongs to that”: matched by hand, undone, and laid over what the program finds."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.errors import RefusedError
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library
from heihe_reader.services.matched import with_matches
from heihe_reader.services.matching import matches_between

A = "one two three four five six. Лодки стоят у берега."
B = "one two three four five six. 船停在岸边。"
EQUAL = (WordChange(Op.EQUAL, Span(0, 28), Span(0, 28)),)
FOUND = Alignment(
    (AlignedPair(Span(0, 28), Span(0, 28), 1.0, PairKind.IDENTICAL, False, EQUAL),),
    (Span(29, len(A)),),
    (Span(29, len(B)),),
    0.6,
    0.5,
)


def test_a_match_is_a_passage_of_its_own_beside_what_was_found() -> None:
    made = with_matches(FOUND, [(Span(29, len(A)), Span(29, len(B)))], A, B)
    assert [(p.a, p.b, p.by_hand) for p in made.pairs] == [
        (Span(0, 28), Span(0, 28), False),
        (Span(29, len(A)), Span(29, len(B)), True),
    ]
    assert (made.only_a, made.only_b, made.coverage_a) == ((), (), 1.0)
    assert made.mirrored().pairs[1].by_hand


def test_what_was_found_inside_a_match_gives_way_and_stays_beside_it() -> None:
    made = with_matches(FOUND, [(Span(4, 13), Span(29, len(B)))], A, B)
    assert [(p.a.of(A), p.b.of(B).strip(), p.by_hand) for p in made.pairs] == [
        ("one ", "one", False),
        ("two three", "船停在岸边。", True),
        (" four five six.", "four five six.", False),
    ]
    assert [s.of(B) for s in made.only_b] == ["two three"]


@settings(max_examples=40)
@given(st.integers(0, 40), st.integers(1, 20), st.integers(0, 25), st.integers(1, 12))
def test_pairs_stay_apart_on_both_sides(start: int, length: int, there: int, width: int) -> None:
    match = (Span(start, min(start + length, len(A))), Span(there, min(there + width, len(B))))
    made = with_matches(FOUND, [match], A, B)
    for spans in (sorted(p.a for p in made.pairs), sorted(p.b for p in made.pairs)):
        assert all(x.end <= y.start for x, y in pairwise(spans))
    for pair in made.pairs:
        assert pair.changes[0].a.start == pair.a.start
        assert pair.changes[-1].b.end == pair.b.end
    assert sum(p.by_hand for p in made.pairs) == 1


def test_a_match_stands_after_another_run_and_is_undone(shared: Library, by_name: dict[str, ArticleId]) -> None:
    wire, stranger = by_name["wire"], by_name["stranger"]
    one, two = (shared.reading.text(id).text for id in (wire, stranger))
    here, there = one.index("Two shopping"), two.index("Рыбаки")
    first, second = Place(wire, Span(here, len(one))), Place(stranger, Span(there - 1, there + 20))
    assert shared.comparing.compare(wire, stranger).pairs == ()
    shared.matching.match(first, second)
    list(shared.deduplicating.run())
    (pair,) = shared.comparing.compare(wire, stranger).pairs
    assert (pair.a.start, pair.b.start, pair.by_hand) == (here, there, True)
    (back,) = shared.comparing.compare(stranger, wire).pairs
    assert (back.a, back.b) == (pair.b, pair.a)

    other = Place(stranger, Span(len(two) - 30, len(two)))
    shared.matching.match(other, first)
    assert [m[1].end for m in matches_between(shared._context.store, wire, stranger)] == [len(two.rstrip())]
    shared.history.undo()
    shared.history.undo()
    assert shared.comparing.compare(wire, stranger).pairs == ()
    with pytest.raises(RefusedError):
        shared.matching.unmatch(first, second)


def test_nothing_is_matched_with_itself_or_with_no_words(shared: Library, by_name: dict[str, ArticleId]) -> None:
    wire, update = by_name["wire"], by_name["update"]
    with pytest.raises(RefusedError):
        shared.matching.match(Place(wire, Span(0, 5)), Place(wire, Span(10, 15)))
    gap = shared.reading.text(update).text.index("\n\n")
    with pytest.raises(RefusedError):
        shared.matching.match(Place(wire, Span(0, 5)), Place(update, Span(gap, gap + 2)))
