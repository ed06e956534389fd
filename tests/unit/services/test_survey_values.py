"""When a survey is due: what it depends on is in the state, and a newer method is another state."""

import pytest

from heihe_reader.dedup.furniture import block_prints
from heihe_reader.dedup.passages import record
from heihe_reader.dedup.prints import fingerprint
from heihe_reader.library.prints import CardRow
from heihe_reader.model.ids import ArticleId
from heihe_reader.services import survey_values
from heihe_reader.services.survey_values import METHOD, made_by_this_method, survey_state

CARD = CardRow(ArticleId("a"), b"0123456789abcdef", "2023-03-14", "Amur Wire", "https://amur.example/1", "A title")
VERSIONS = {
    "3": (4, 301, 1),
    "4": (4, 302, 1),
    "5": (4, 302, 1),
    "6": (4, 303, 1),
    "7": (4, 303, 2),
    "8": (4, 403, 2),
    "9": (4, 503, 2),
    "10": (4, 503, 3),
    "11": (4, 503, 3),
    "12": (4, 503, 4),
}
"""Fingerprints, comparisons and block prints of each METHOD: who raises one raises METHOD and adds a line here."""


def test_a_newer_version_of_what_is_kept_is_a_newer_method() -> None:
    assert VERSIONS[METHOD] == (fingerprint.VERSION, record.VERSION, block_prints.VERSION)


@pytest.mark.parametrize("change", [{"body": b"f" * 16}, {"published": None}, {"site": ""}, {"url": ""}, {"id": "b"}])
def test_the_state_follows_what_a_survey_depends_on(change: dict[str, object]) -> None:
    assert survey_state([CARD._replace(**change)]) != survey_state([CARD])


def test_a_title_is_nothing_that_a_survey_looks_at() -> None:
    assert survey_state([CARD._replace(title="Another")]) == survey_state([CARD])


def test_a_newer_method_is_another_state(monkeypatch: pytest.MonkeyPatch) -> None:
    before = survey_state([CARD])
    monkeypatch.setattr(survey_values, "METHOD", "next")
    assert survey_state([CARD]) != before


def test_an_article_more_is_another_state() -> None:
    assert survey_state([]) != survey_state([CARD]) != survey_state([CARD, CARD._replace(id=ArticleId("b"))])


def test_a_survey_tells_whether_this_method_made_it(monkeypatch: pytest.MonkeyPatch) -> None:
    state = survey_state([CARD])
    assert made_by_this_method(state)
    assert not made_by_this_method(state.partition(":")[2])  # as older programs wrote it
    monkeypatch.setattr(survey_values, "METHOD", f"{METHOD}0")
    assert not made_by_this_method(state)
