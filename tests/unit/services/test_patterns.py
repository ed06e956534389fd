"""Regular expressions of a person find whole words whatever stands at their head."""

import pytest

from heihe_reader.services.patterns import matches

TEXT = "The Bridge and the bridges, bridge by bridge."


@pytest.mark.parametrize(
    ("pattern", "places"),
    [
        ("bridge", [28, 38]),
        ("(?i)bridge", [4, 28, 38]),
        ("(?ix) bridge  # of any size", [4, 28, 38]),
        ("bridge|the", [15, 28, 38]),
        ("(?P<word>bridge)", [28, 38]),
    ],
)
def test_a_pattern_for_whole_words_may_have_flags_at_its_head(pattern: str, places: list[int]) -> None:
    assert [start for start, _ in matches(TEXT, pattern, match_case=True, whole_words=True)] == places
