"""What the review says in few words."""

import pytest

from heihe_reader.gui.review.words import Tab, empty_words, sentence, tab_words
from heihe_reader.model.article import Article, Metadata, Source
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.review_values import Case, Review


def test_nobody_is_told_that_they_decided_nothing() -> None:
    assert tab_words(Review()) == ("To review 0", "Decided by you", "All 0")


@pytest.mark.parametrize(("stories", "said"), [(1, "1 story was found."), (38, "38 stories were found.")])
def test_without_a_decision_only_what_was_found_is_said(stories: int, said: str) -> None:
    assert empty_words(Review(stories=stories), Tab.OPEN)[1] == said


def test_what_two_chinese_articles_share_is_counted_in_characters() -> None:
    chinese, english = (
        Article(ArticleId(code), Metadata(language=code), 9, 9, None, 1, Source("0" * 64, "text/plain", 1, ("a",)))
        for code in ("zh-Hans", "en")
    )
    assert sentence(Case(chinese, chinese, True, 0.6), (262, 447)) == "These two share 262 of 447 字."
    assert sentence(Case(chinese, english, True, 0.6), (262, 447)) == "These two share 262 of 447 words."
