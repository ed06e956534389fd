"""Stories are settled for what was touched alone, and come out as if all had been grouped anew."""

import random

import pytest

from heihe_reader.dedup.body import body_of
from heihe_reader.dedup.subject import Subject
from heihe_reader.library.store import Store
from heihe_reader.model.block import Role
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import DecisionId
from heihe_reader.model.span import Span
from heihe_reader.services.settling import settle_roles, settle_stories
from tests.unit.library.conftest import add_article, path, store
from tests.unit.services.stirring import expected, something

__all__ = ["path", "store"]


@pytest.mark.parametrize("seed", range(12))
def test_settling_what_was_touched_is_settling_all(store: Store, seed: int) -> None:
    chance = random.Random(seed)
    articles = [add_article(store, f"{n}.txt", "word " * chance.randint(5, 30) + str(n)) for n in range(14)]
    with store.database.transaction():
        settle_stories(store)
    for at in range(30):
        with store.database.transaction():
            settle_stories(store, something(store, articles, chance, at))
        assert store.stories.stories() == expected(store)
        assert store.counts()[1] == len(expected(store))


def test_what_was_learned_lies_under_what_a_person_decided(store: Store) -> None:
    article = add_article(store, "a.txt", "Share this page.\n\nThe bridge is open.\n\nMore news here.")
    share, _, more = (block.span for block in store.articles.text(article).blocks)
    reading = Decision(
        DecisionId("d"), DecisionKind.ROLE, article, span=more, value="body", created="2026-01-01T00:00:00Z"
    )
    with store.database.transaction():
        store.articles.set_learned(article, [(share, "stands in 3 of 3 articles"), (more, "stands in 3 of 3 articles")])
        store.decisions.put(reading)
        settle_roles(store, article)
    roles = {block.span: block.role for block in store.articles.text(article).blocks}
    assert roles == {share: Role.FURNITURE, Span(18, 37): Role.BODY, more: Role.BODY}
    assert store.articles.get(article).words == 7
    with store.database.transaction():
        store.decisions.remove(reading.id, "2026-01-02T00:00:00Z")
        store.articles.set_learned(article, [(more, "stands in 3 of 4 articles")])
        settle_roles(store, article)
    blocks = store.articles.text(article).blocks
    assert [block.role for block in blocks] == [Role.BODY, Role.BODY, Role.FURNITURE]
    assert blocks[2].reason == "stands in 3 of 4 articles"


@pytest.mark.parametrize(("end", "role", "words"), [(2, "body", 4), (2, "furniture", 3), (7, "furniture", 2)])
def test_a_word_that_a_decided_role_cuts_through_counts_once_as_in_the_comparing(
    store: Store, end: int, role: str, words: int
) -> None:
    article = add_article(store, "a.txt", "The bridge stands quiet.")
    cut = Decision(DecisionId("d"), DecisionKind.ROLE, article, span=Span(0, end), value=role, created="2026")
    with store.database.transaction():
        store.decisions.put(cut)
        settle_roles(store, article)
    text = store.articles.text(article)
    assert store.articles.get(article).words == words == len(body_of(Subject(article, text.text, text.blocks)))
