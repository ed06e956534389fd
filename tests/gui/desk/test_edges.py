"""Changes at the edges of passages."""

import pytest

from heihe_reader.gui.desk.changes import Style, wording
from heihe_reader.gui.desk.edges import edge_changes
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.span import Span
from tests.gui.desk.pages import content


def joined(before: str, after: str, *shared: str) -> Alignment:
    """An alignment in which only these words are passages."""
    pairs = []
    for words in shared:
        a, b = before.index(words), after.index(words)
        one, two = Span(a, a + len(words)), Span(b, b + len(words))
        pairs.append(AlignedPair(one, two, 1.0, PairKind.IDENTICAL, False, (WordChange(Op.EQUAL, one, two),)))
    return Alignment(tuple(pairs), (), (Span(0, len(after)),), 1.0, 1.0)


def found(before: str, after: str, *shared: str) -> list[tuple[Op, str, str]]:
    a, b = content("a", before.split("\n\n")), content("b", after.split("\n\n"))
    changes = edge_changes(joined(before, after, *shared), before, after, a.text.blocks, b.text.blocks)
    return [(c.op, c.a.of(before).strip(), c.b.of(after).strip()) for c in changes]


def test_the_last_word_of_a_sentence_is_a_change() -> None:
    assert found("the office said on Friday.", "the office said on Tuesday.", "the office said on") == [
        (Op.REPLACE, "Friday.", "Tuesday.")
    ]


def test_the_first_words_are_a_change() -> None:
    assert found("Ten lorries came.", "Few boats came.", "came.") == [(Op.REPLACE, "Ten lorries", "Few boats")]


def test_what_stands_between_two_passages_is_a_change() -> None:
    said = found("all of it was cold and done", "all of it was warm and done", "all of it was", "and done")
    assert said == [(Op.REPLACE, "cold", "warm")]


def test_equal_remainders_are_no_change() -> None:
    assert found("the office said so.", "the office said so.", "the office said so") == [(Op.EQUAL, ".", ".")]


def test_a_remainder_never_reaches_into_another_paragraph() -> None:
    assert found("Same words.\n\nOld.", "Same words.\n\nNew.", "Same words.") == []


@pytest.mark.parametrize("words", ["one two three four five six seven eight nine ten eleven twelve thirteen"])
def test_a_long_remainder_is_text_of_its_own(words: str) -> None:
    assert found("it said so", f"it said so {words}", "it said so") == []


def test_passages_in_another_order_share_no_remainder() -> None:
    assert found("aaa bbb x ccc ddd", "ccc ddd x aaa bbb", "aaa bbb", "ccc ddd") == []


def test_a_remainder_is_set_as_a_change_and_counted_once() -> None:
    before, after = "the office said on Friday.", "the office said on Tuesday."
    a, b = content("a", [before]), content("b", [after])
    made = wording(joined(before, after, "the office said on"), before, after, a.text.blocks, b.text.blocks)
    assert [(after[s.start : s.end], s.style) for s in made.styled] == [
        ("the office said on", Style.QUIET),
        ("Tuesday.", Style.INSERTED),
    ]
    assert [d.span.of(after) for d in made.differences] == ["Tuesday."]


def test_a_stretch_that_is_new_as_a_whole_is_not_picked_apart() -> None:
    before, after = "Amur bridge count is corrected", "Nine months on, few use the Amur bridge"
    a, b = content("a", [before]), content("b", [after])
    whole = [Span(0, len(after))]
    made = wording(joined(before, after, "Amur bridge"), before, after, a.text.blocks, b.text.blocks, whole)
    assert (made.styled, made.ghosts) == ([], [])
