"""What the review says in few words."""

import pytest

from heihe_reader.gui.review.words import Tab, empty_words, tab_words
from heihe_reader.services.review_values import Review


def test_nobody_is_told_that_they_decided_nothing() -> None:
    assert tab_words(Review()) == ("To review 0", "Decided by you", "All 0")


@pytest.mark.parametrize(("stories", "said"), [(1, "1 story was found."), (38, "38 stories were found.")])
def test_without_a_decision_only_what_was_found_is_said(stories: int, said: str) -> None:
    assert empty_words(Review(stories=stories), Tab.OPEN)[1] == said
