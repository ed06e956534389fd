"""Where sentences end in English, Russian and Chinese."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.text.sentences import sentence_ends, sentence_spans


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("   ", []),
        ("No end", ["No end"]),
        ("It rained. We left! Why?", ["It rained.", "We left!", "Why?"]),
        ("Mr. Smith met Dr. Li. They talked.", ["Mr. Smith met Dr. Li.", "They talked."]),
        ("V. V. Putin spoke. He left.", ["V. V. Putin spoke.", "He left."]),
        ("It grew 5.6 percent. Fine.", ["It grew 5.6 percent.", "Fine."]),
        ("In the U.S. Army he rose.", ["In the U.S. Army he rose."]),
        ("He left the U.S. The war went on.", ["He left the U.S.", "The war went on."]),
        ('"We won." They cheered.', ['"We won."', "They cheered."]),
        ("“No!” she said. “Yes.”", ["“No!” she said.", "“Yes.”"]),
        ("Wait... what? Oh… And then.", ["Wait... what?", "Oh…", "And then."]),
        ("В 1990 г. он приехал. Потом уехал.", ["В 1990 г. он приехал.", "Потом уехал."]),
        ("Это т. е. всё. Конец!", ["Это т. е. всё.", "Конец!"]),
        ("他来了。“你好！”我们走吧？好", ["他来了。", "“你好！”", "我们走吧？", "好"]),
        ("Heading\n\nText goes on. End.", ["Heading", "Text goes on.", "End."]),
        ("one line\nof a paragraph. Next.", ["one line\nof a paragraph.", "Next."]),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@given(st.text(alphabet='aБ黑.!?。”" \n', max_size=60))
def test_sentences_tile_a_text_but_for_white_space(text: str) -> None:
    spans = sentence_spans(text)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    assert spans == sorted(spans)
    assert all(start < end for start, end in spans)
    assert (sentence_ends(text) or [len(text)])[-1] == len(text)


@pytest.mark.parametrize("sign", ["!", ".", "…", "?!"])
def test_a_row_of_signs_takes_the_time_of_its_length(sign: str) -> None:
    begun = time.process_time()
    assert sentence_ends(f"{sign * 20_000}x. Well{sign}") == [
        20_000 * len(sign) + 2,
        20_000 * len(sign) + 7 + len(sign),
    ]
    assert time.process_time() - begun < 5  # it takes milliseconds; by the cube of its length, days
