"""Counting words and finding sentences."""

import pytest

from heihe_reader.gui.desk.words import count_words, last_break, sentence_around


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("The river’s wide.", 3),
        ("1,262 words", 2),
        ("黑河的秋天", 5),
        ("桥通了，OK", 4),
        ("Сладости едут — через реку", 4),
        ("𠮷野家", 3),
        ("state-of-the-art", 1),
    ],
)
def test_words_are_counted_as_the_interface_says(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("text", "inside", "sentence"),
    [
        ("One. Two here. Three.", "here", "Two here."),
        ("“Go!” he said. Then silence.", "silence", "Then silence."),
        ("他来了。她走了！谁知道？", "走了", "她走了！"),
        ("No end at all", "end", "No end at all"),
        ("He paid 1.5 roubles. Twice.", "roubles", "He paid 1.5 roubles."),
    ],
)
def test_a_sentence_is_found_around_a_word(text: str, inside: str, sentence: str) -> None:
    at = text.index(inside)
    start, end = sentence_around(text, at, at + len(inside))
    assert text[start:end] == sentence


def test_a_cut_falls_after_a_sentence_else_after_a_space_else_anywhere() -> None:
    assert last_break("aaaa bbbb. cccc dddd", 0, 16) == 11
    assert last_break("aaaa bbbb cccc dddd", 0, 16) == 15
    assert last_break("a" * 40, 0, 16) == 16
