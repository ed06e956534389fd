"""The words of folded lines."""

import pytest
from PySide6.QtCore import QLocale

from heihe_reader.gui.desk.fold_words import Kinship, describe, describe_old, words_of
from heihe_reader.model.block import Block, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span

A = ArticleId("a")
TEXT = "One two three. " * 20


def block(number: int, role: Role = Role.FURNITURE, reason: str = "", repeats: Place | None = None) -> Block:
    return Block(Span(number * 15, number * 15 + 14), role=role, reason=reason, repeats=repeats)


def sentence(*folded: Block) -> str:
    return describe(A, TEXT, [block(n) for n in range(20)], folded).sentence


def test_a_short_reason_is_the_name_of_what_is_folded() -> None:
    assert sentence(block(3, reason="Cookie notice")) == "Cookie notice, 3 words."


def test_a_sentence_as_reason_stands_behind_the_amount() -> None:
    said = sentence(block(3, Role.FOREIGN, "It stands whole in “A ferry with two queues”"))
    assert said == "Part of another article, 3 words. It stands whole in “A ferry with two queues”."


def test_a_reason_with_its_own_amount_is_not_counted_twice() -> None:
    said = sentence(*(block(n, Role.REPEAT, "9 words as in ¶ 9–11") for n in (3, 4, 5)))
    assert said == "Repeat, 3 paragraphs, 9 words as in ¶ 9–11."


def test_the_paragraphs_of_the_other_copy_have_the_numbers_that_stand_beside_them() -> None:
    folds = [block(n, Role.REPEAT, "9 words as in ¶ 9–11", Place(A, block(n - 4).span)) for n in (5, 6)]
    assert sentence(*folds) == "Repeat, 2 paragraphs, 6 words as in ¶ 2–3."
    assert sentence(folds[0]) == "Repeat, 3 words as in ¶ 2."


def test_several_runs_of_repeats_in_one_fold_are_counted_together() -> None:
    homes = (1, 3, 5, 7)
    folds = [block(9 + n, Role.REPEAT, f"3 words as in ¶ {n}", Place(A, block(n).span)) for n in homes]
    assert sentence(*folds[:3]) == "Repeat, 3 paragraphs, 9 words as in ¶ 2, 4, 6."
    assert sentence(*folds) == "Repeat, 4 paragraphs, 12 words as in ¶ 2–8."
    foot = block(14, reason="Stands at the foot of 2 of 2 pages")
    said = sentence(*folds[:2], foot)
    assert said.endswith("3 paragraphs, 6 words as in ¶ 2, 4; Stands at the foot of 2 of 2 pages.")


def test_a_repeat_says_where_its_other_copy_stands() -> None:
    first = block(5, Role.REPEAT, "word for word", Place(A, Span(15, 30)))
    second = block(6, Role.REPEAT, "word for word", Place(A, Span(30, 44)))
    words = describe(A, TEXT, [block(n) for n in range(20)], [first, second])
    assert words.sentence == "Repeat, 2 paragraphs, 6 words. Word for word, as ¶ 2–3."
    assert words.icon == "repeat"
    assert words.other == first.repeats


def test_two_kinds_are_both_named_and_more_fall_back_to_their_roles() -> None:
    header, button, links = (block(n, reason=r) for n, r in enumerate(["Page header", "Button", "Links"]))
    assert sentence(header, button) == "Page header and button, 2 paragraphs, 6 words."
    assert sentence(header, button, links).startswith("Page furniture, 3 paragraphs, 9 words. Page header; Button")


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1 word"), (0, "0 words"), (38, "38 words"), (1262, f"{QLocale().toString(1262)} words")]
)
def test_words_are_counted_in_words(number: int, said: str) -> None:
    assert words_of(number) == said


@pytest.mark.parametrize(
    ("kin", "said"),
    [
        (Kinship("Amur Wire", 3, 7, 1, 1), "176 words as in Amur Wire ¶ 3–7. One stretch moved, one edit."),
        (Kinship("Amur Wire", 4, 4, 0, 3), "176 words as in Amur Wire ¶ 4. 3 edits."),
        (Kinship("Amur Wire", 4, 5), "176 words as in Amur Wire ¶ 4–5."),
        (Kinship(), "176 words as in earlier versions."),
    ],
)
def test_text_that_is_not_new_says_where_it_stands(kin: Kinship, said: str) -> None:
    assert describe_old(176, kin).sentence == said


def test_what_was_folded_anyway_is_named_with_it() -> None:
    said = describe_old(176, Kinship("Amur Wire", 3, 7), inner=[block(2)], text=TEXT).sentence
    assert said == "176 words as in Amur Wire ¶ 3–7. With them page furniture of 3 words."
