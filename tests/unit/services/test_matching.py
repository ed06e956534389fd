"""“This belongs to that”: matched by hand, undone, and laid over what the program finds."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.errors import RefusedError
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library
from heihe_reader.services.matched import with_matches
from heihe_reader.services.matching import apart_between, matches_between

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


def place(library: Library, article: ArticleId, words: str) -> Place:
    start = library.reading.text(article).text.index(words)
    return Place(article, Span(start, start + len(words)))


def shown(library: Library, annotation: AnnotationId) -> list[tuple[ArticleId, str]]:
    return [
        (one.article, one.span.of(library.reading.text(one.article).text))
        for one in library.comparing.occurrences(annotation)
    ]


BOATS = "Two shopping centres built for visitors have locked their doors; pigeons walk the escalators."
FISHERS = "Рыбаки вышли на лёд в первые дни декабря, хотя спасатели просили подождать."


def test_a_match_by_hand_carries_marks_and_stands_among_the_passages(
    shared: Library, by_name: dict[str, ArticleId]
) -> None:
    wire, update, stranger = (by_name[name] for name in ("wire", "update", "stranger"))
    one, two = place(shared, wire, BOATS), place(shared, stranger, FISHERS)
    whole = shared.annotating.highlight(wire, one.span)
    small = shared.annotating.highlight(wire, place(shared, wire, "pigeons walk").span)
    beside = shared.annotating.highlight(wire, place(shared, wire, "few people in either speak").span)
    assert (stranger, FISHERS) not in shown(shared, whole.id)
    shared.matching.match(one, two)
    list(shared.deduplicating.run())
    assert (stranger, FISHERS) in shown(shared, whole.id)
    assert (update, BOATS) in shown(shared, whole.id)
    assert [article for article, _ in shown(shared, small.id)] == [update]
    assert [article for article, _ in shown(shared, beside.id)] == [update]
    (mark,) = shared.comparing.marks([stranger])[stranger]
    assert (mark.annotation, mark.kind, mark.span) == (whole.id, MarkKind.VARIANT, two.span)
    back = shared.annotating.highlight(stranger, two.span)
    assert (wire, BOATS) in shown(shared, back.id)
    (passage,) = [p for p in shared.reading.passages(stranger) if len(p.members) == 2]
    assert [(m.article, m.span) for m in passage.members] == [(wire, one.span), (stranger, two.span)]
    assert passage in shared.reading.passages()
    for _ in range(5):
        shared.history.undo()
    assert shared.reading.passages(stranger) == ()


def test_what_was_told_apart_is_compared_no_more_and_carries_no_mark(
    shared: Library, by_name: dict[str, ArticleId]
) -> None:
    wire, update = by_name["wire"], by_name["update"]
    mark = shared.annotating.highlight(wire, place(shared, wire, BOATS).span)
    other = shared.annotating.highlight(wire, place(shared, wire, "few people in either speak").span)
    assert (update, BOATS) in shown(shared, mark.id)
    before = shared.comparing.compare(wire, update)
    one, two = place(shared, wire, BOATS), place(shared, update, BOATS)
    shared.matching.apart(two, one)
    list(shared.deduplicating.run())
    assert shown(shared, mark.id) == []
    assert [article for article, _ in shown(shared, other.id)] == [update]
    after = shared.comparing.compare(wire, update)
    assert not any(pair.a.overlaps(one.span) and pair.b.overlaps(two.span) for pair in after.pairs)
    assert one.span in after.only_a
    assert after.coverage_a < before.coverage_a
    shared.matching.together(one, two)
    assert (update, BOATS) in shown(shared, mark.id)
    assert shared.comparing.compare(wire, update) == before
    with pytest.raises(RefusedError):
        shared.matching.together(one, two)
    for _ in range(4):
        shared.history.undo()


def test_a_match_and_a_telling_apart_of_the_same_words_give_way_to_one_another(
    shared: Library, by_name: dict[str, ArticleId]
) -> None:
    one, two = place(shared, by_name["wire"], BOATS), place(shared, by_name["stranger"], FISHERS)
    store = shared._context.store
    shared.matching.match(one, two)
    shared.matching.apart(one, two)
    assert matches_between(store, one.article, two.article) == ()
    assert apart_between(store, two.article, one.article) == ((two.span, one.span),)
    shared.matching.match(one, two)
    assert apart_between(store, one.article, two.article) == ()
    for _ in range(3):
        shared.history.undo()
