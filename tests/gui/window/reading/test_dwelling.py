"""What has been on screen long enough counts as read, and nothing else."""

from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.gui.window.reading.dwelling import LEAST, Dwelling, stretches
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.reading import Sentence
from heihe_reader.model.span import Span

A, B = ArticleId("a"), ArticleId("b")
TEXT = [Sentence(Span(n * 100, n * 100 + 90), 20, n) for n in range(10)]
ALL = {A: [Span(0, 1000)]}


def test_a_screen_of_two_hundred_words_takes_as_long_as_they_take_to_be_read() -> None:
    dwelling = Dwelling()
    assert [dwelling.pass_time(1.0, ALL, {A: TEXT}, 15) for _ in range(29)] == [{}] * 29
    assert dwelling.pass_time(1.0, ALL, {A: TEXT}, 15) == {A: list(range(10))}


def test_a_few_words_need_four_seconds_all_the_same() -> None:
    dwelling, sight = Dwelling(), {A: [Span(0, 95)]}
    assert dwelling.pass_time(LEAST - 0.5, sight, {A: TEXT}, 15) == {}
    assert dwelling.pass_time(0.5, sight, {A: TEXT}, 15) == {A: [0]}


def test_a_sentence_that_is_cut_by_the_edge_is_not_in_sight() -> None:
    assert Dwelling().pass_time(99, {A: [Span(50, 195)]}, {A: TEXT}, 15) == {A: [1]}


def test_copies_beside_one_another_are_read_once() -> None:
    found = Dwelling().pass_time(30, {A: ALL[A], B: ALL[A]}, {A: TEXT, B: TEXT}, 15)
    assert found == {A: list(range(10))}


def test_what_is_read_already_takes_no_time() -> None:
    read = [Sentence(s.span, s.words, s.digest, read=True) for s in TEXT[:8]]
    assert Dwelling().pass_time(6, ALL, {A: [*read, *TEXT[8:]]}, 15) == {A: [8, 9]}


@settings(max_examples=30)
@given(st.lists(st.booleans(), max_size=10))
def test_stretches_hold_all_that_is_read_and_nothing_else(flags: list[bool]) -> None:
    sentences = [Sentence(s.span, s.words, s.digest, flag) for s, flag in zip(TEXT, flags, strict=False)]
    for read in (True, False):
        spans = stretches(sentences, read=read)
        inside = [s.digest for s in sentences if any(span.contains(s.span) for span in spans)]
        assert inside == [s.digest for s in sentences if s.read is read]
        assert len(spans) == sum(1 for a, b in zip([not read, *flags], flags, strict=False) if b is read and a != b)
