"""Numbers in words are known with what they come to, so that a changed one is told for certain."""

import pytest

from heihe_reader.gui.desk.changes import is_strong
from heihe_reader.gui.desk.numbers import number_of


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("三十亿", 3_000_000_000), ("十二万", 120_000), ("一万亿", 10**12), ("三億五千萬", 350_000_000), ("廿三", 23),
        ("二〇二三", 2023), ("一百零五", 105), ("一百五", 150), ("两万三", 23_000), ("一亿零三百", 100_000_300),
        ("ninety-five", 95), ("Two hundred and six thousand", 206_000), ("million", 10**6), ("half a million", 500_000),
        ("twenty-first", 21), ("fortieth", 40), ("3 bn", 3 * 10**9), ("dozens", 12),
        ("двадцать пять тысяч", 25_000), ("полтора миллиарда", 1_500_000_000), ("млн.", 10**6), ("пятьюстами", 500),
        ("ста сорока", 140),
    ],
)  # fmt: skip
def test_words_come_to_a_number(words: str, value: int) -> None:
    assert number_of(words) == value


@pytest.mark.parametrize("words", ["", "a", "семья", "minute", "1,200", "95 000", "两天", "ninety lorries", "亿元"])
def test_nothing_is_guessed(words: str) -> None:
    assert number_of(words) is None


@pytest.mark.parametrize(
    ("old", "new", "strong"),
    [
        ("million", "billion", True),
        ("миллиона", "миллиардов", True),
        ("ninety-five", "fifty-nine", True),
        ("сорок", "тридцать пять", True),
        ("一百二十三亿四千万", "一百二十三亿五千万", True),
        ("亿", "万", True),
        ("ninety-five", "95", False),
        ("тысяча", "тысячи", False),
        ("億", "亿", False),
        ("95 000", "59 000", True),
        ("some", "million", False),
    ],
)
def test_another_number_is_strong_and_the_same_one_otherwise_written_is_not(old: str, new: str, strong: bool) -> None:
    assert is_strong(old, new) is strong
