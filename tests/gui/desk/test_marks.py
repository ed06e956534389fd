"""Overlapping marks."""

from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.gui.desk.marks import LANES, MarkIndex, segments
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span

SPANS = st.lists(st.tuples(st.integers(0, 90), st.integers(1, 40)), max_size=25)


def marks_of(spans: list[tuple[int, int]]) -> list[Mark]:
    return [
        Mark(AnnotationId(str(i)), ArticleId("a"), Span(s, s + n), "blue", MarkKind.OWN)
        for i, (s, n) in enumerate(spans)
    ]


@given(SPANS, st.integers(0, 100), st.integers(1, 50))
def test_the_index_finds_exactly_the_marks_that_touch_a_stretch(
    spans: list[tuple[int, int]], start: int, length: int
) -> None:
    marks = marks_of(spans)
    found = MarkIndex(marks).touching(start, start + length)
    expected = [m for m in marks if m.span.start < start + length and m.span.end > start]
    assert sorted(m.annotation for m in found) == sorted(m.annotation for m in expected)
    assert [m.span.start for m in found] == sorted(m.span.start for m in found)


@given(SPANS)
def test_segments_hold_at_every_character_the_first_marks_that_cover_it(spans: list[tuple[int, int]]) -> None:
    index = MarkIndex(marks_of(spans))
    pieces = segments(index.touching(10, 80), 10, 80)
    covered = {at: [m.annotation for m in p.marks] for p in pieces for at in range(p.start, p.end)}
    for at in range(10, 80):
        assert covered.get(at, []) == [m.annotation for m in index.at(at)][:LANES]


@given(SPANS)
def test_segments_lie_apart_and_in_order(spans: list[tuple[int, int]]) -> None:
    index = MarkIndex(marks_of(spans))
    at = 10
    for piece in segments(index.touching(10, 80), 10, 80):
        assert at <= piece.start < piece.end <= 80
        at = piece.end


@given(SPANS)
def test_the_mark_that_began_first_leads_a_segment(spans: list[tuple[int, int]]) -> None:
    index = MarkIndex(marks_of(spans))
    for piece in segments(index.touching(0, 130), 0, 130):
        assert piece.marks[0].span.start == min(m.span.start for m in piece.marks)


@given(SPANS, SPANS, st.data())
def test_a_changed_index_is_the_index_of_the_changed_marks(
    spans: list[tuple[int, int]], more: list[tuple[int, int]], data: st.DataObject
) -> None:
    before, come = marks_of(spans), marks_of(more)
    gone = [m for m in before if data.draw(st.booleans())]
    after = [m for m in before if m not in gone] + come
    old = MarkIndex(before)
    assert [len(part) for part in old.differing(after)] == [len(gone), len(come)]
    made, fresh = old.changed(*old.differing(after), after), MarkIndex(after)
    for start in range(0, 130, 7):
        one, two = made.touching(start, start + 5), fresh.touching(start, start + 5)
        assert sorted(map(id, one)) == sorted(map(id, two))
        assert [m.span.start for m in one] == [m.span.start for m in two]


def test_next_and_previous_mark_are_found_by_their_start() -> None:
    index = MarkIndex(marks_of([(5, 3), (20, 3), (40, 3)]))
    assert (index.following(5) or index.marks[0]).span.start == 20
    assert (index.preceding(40) or index.marks[0]).span.start == 20
    assert index.following(40) is None
    assert index.preceding(5) is None


def test_a_copy_that_was_left_out_comes_after_all_others() -> None:
    out = Mark(AnnotationId("out"), ArticleId("a"), Span(0, 10), "red", MarkKind.OPTED_OUT)
    own = Mark(AnnotationId("own"), ArticleId("a"), Span(4, 10), "blue", MarkKind.OWN)
    assert [m.annotation for m in MarkIndex([out, own]).at(5)] == ["own", "out"]
