"""What is wrong with a regular expression is said with its place, in one sentence."""

import re

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.widgets.patterns import pattern_trouble


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        (r"lorr(y|ies", "The bracket at 5 is not closed."),
        (r"lorry) ", "The bracket at 6 was never opened."),
        (r"[0-9", "The square bracket at 1 is not closed."),
        (r"*rail", "There is nothing to repeat at 1."),
        (r"rail\8", "The pattern is not right at 6."),
        ("a{99999999999}", "This pattern is too large."),
        ("(" * 5000 + ")" * 5000, "This pattern is too large."),
        (r"(?:\d+ )?lorr(?:y|ies)\b", ""),
        ("", ""),
    ],
)
def test_the_first_trouble_of_a_pattern_is_told(qtbot: QtBot, pattern: str, said: str) -> None:
    assert pattern_trouble(pattern) == said


def test_every_trouble_that_python_knows_becomes_a_sentence(qtbot: QtBot) -> None:
    for pattern in ("(?<=a+)b", "(?P<n>a)(?P<n>b)", r"\p{L}", "(?", "a**", "[z-a]", "(?P=no)", "\\"):
        with pytest.raises(re.error):
            re.compile(pattern)
        assert pattern_trouble(pattern).endswith("."), pattern
        assert "%1" not in pattern_trouble(pattern), pattern
