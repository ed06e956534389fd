"""Ids as people type them."""

import pytest

from heihe_reader.errors import RefusedError, UnknownIdError
from heihe_reader.services.short_ids import the_one


def test_the_beginning_of_one_id_is_enough() -> None:
    assert the_one(["abc1", "abd2"], "ABC", "story") == "abc1"


@pytest.mark.parametrize(("words", "error"), [("", UnknownIdError), ("x", UnknownIdError), ("ab", RefusedError)])
def test_nothing_is_guessed(words: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        the_one(["abc1", "abd2"], words, "story")
