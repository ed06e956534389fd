"""Anchors: a position and a quote, never a guess."""

import time

from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.model.span import Span
from heihe_reader.text.anchoring import Quote, find_quote, quote_at, stands_at

TEXT = "The bridge is empty. “They built it,” he said. The bridge is empty, again. Мост пуст, ёлки зелёные. 黑河的桥。"


def test_a_quote_that_stands_once_is_found() -> None:
    (span,) = find_quote(TEXT, Quote("he said"))
    assert span.of(TEXT) == "he said"


def test_a_quote_that_stands_twice_gives_both_places() -> None:
    spans = find_quote(TEXT, Quote("The bridge is empty"))
    assert [span.of(TEXT) for span in spans] == ["The bridge is empty"] * 2


def test_context_decides_between_two_places() -> None:
    (span,) = find_quote(TEXT, Quote("The bridge is empty", suffix=", again"))
    assert span.start > 20


def test_wrong_context_finds_nothing() -> None:
    assert find_quote(TEXT, Quote("The bridge is empty", prefix="never")) == ()


def test_other_quotation_marks_case_and_yo_still_find_the_place() -> None:
    (span,) = find_quote(TEXT, Quote('"they built IT,"'))
    assert span.of(TEXT) == "“They built it,”"
    (span,) = find_quote(TEXT, Quote("елки зеленые"))
    assert span.of(TEXT) == "ёлки зелёные"


def test_han_words_are_found() -> None:
    (span,) = find_quote(TEXT, Quote("黑河"))
    assert span.of(TEXT) == "黑河"


def test_an_empty_quote_finds_nothing() -> None:
    assert find_quote(TEXT, Quote("  ")) == ()


def test_half_a_ligature_is_no_place() -> None:
    assert find_quote("ﬁre", Quote("f")) == ()


@given(st.text(min_size=1, max_size=80), st.data())
def test_an_anchor_finds_its_own_place_again(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    quote = quote_at(text, span)
    assert stands_at(text, span, quote.exact)
    if quote.exact.strip():
        assert span in find_quote(text, quote)


def test_a_quote_that_stands_everywhere_takes_the_time_of_its_places() -> None:
    begun = time.process_time()
    assert find_quote("ab " * 80_000, Quote("ab", "zz", "")) == ()
    assert time.process_time() - begun < 4  # it takes one; by the square of its places, many times that
