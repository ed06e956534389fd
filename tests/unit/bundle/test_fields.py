"""What a bundle says is taken only where a library can keep it."""

import pytest

from heihe_reader.bundle.fields import MisshapenError, from_bytes


@pytest.mark.parametrize("number", [10**400, -(10**400), 2**63, 2**53 + 1])
def test_numbers_that_nobody_counts_to_are_refused(number: int) -> None:
    record = from_bytes(b'{"row": %d, "strength": %d}' % (number, number))
    for ask in (record.number, record.share):
        with pytest.raises(MisshapenError, match="larger than anything"):
            ask("row" if ask == record.number else "strength")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused(number: str) -> None:
    with pytest.raises(MisshapenError):
        from_bytes(f'{{"strength": {number}}}'.encode()).share("strength")


def test_half_of_a_surrogate_pair_comes_as_the_letter_for_what_was_lost() -> None:
    record = from_bytes(b'{"title": "A \\ud83d b \\ud83d\\ude00", "names": ["\\udc00.txt"]}')
    assert record.text("title") == "A \ufffd b \U0001f600"
    assert record.texts("names") == ("\ufffd.txt",)
