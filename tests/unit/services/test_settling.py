"""Stories are settled for what was touched alone, and come out as if all had been grouped anew."""

import random
from collections.abc import Sequence

import pytest

from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.library.renewing import News, Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.block import Role
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId
from heihe_reader.model.span import Span
from heihe_reader.model.story import Edge, EdgeKind, Story
from heihe_reader.services import settling
from heihe_reader.services.settling import Plan, planned, renew, settle_roles, settle_stories
from tests.unit.library.conftest import add_article, path, store

__all__ = ["path", "store"]
KINDS = [DecisionKind.JOIN, DecisionKind.SPLIT, DecisionKind.NOT_DUPLICATE, DecisionKind.PRINCIPAL]


def expected(store: Store) -> tuple[Story, ...]:
    members = [Member(a.id, a.words, a.metadata.published, a.title) for a in store.articles.all()]
    return group_stories(members, store.stories.edges(), store.decisions.all())


@pytest.mark.parametrize("seed", range(12))
def test_settling_what_was_touched_is_settling_all(store: Store, seed: int) -> None:
    chance = random.Random(seed)
    articles = [add_article(store, f"{n}.txt", "word " * chance.randint(5, 30) + str(n)) for n in range(14)]
    with store.database.transaction():
        settle_stories(store)
    for at in range(30):
        with store.database.transaction():
            settle_stories(store, _something(store, articles, chance, at))
        assert store.stories.stories() == expected(store)
        assert store.counts()[1] == len(expected(store))


@pytest.mark.parametrize("seed", range(6))
def test_a_renewal_that_was_planned_leaves_the_stories_that_settling_leaves(store: Store, seed: int) -> None:
    chance = random.Random(seed)
    articles = [add_article(store, f"{n}.txt", "word " * chance.randint(5, 30) + str(n)) for n in range(12)]
    with store.database.transaction():
        settle_stories(store)
    for at in range(12):
        with store.database.transaction():
            settle_stories(store, _something(store, articles, chance, at))
        plan, renewal = _renewal(store, articles, chance)
        if chance.random() < 0.3:  # somebody does something in between
            with store.database.transaction():
                settle_stories(store, _something(store, articles, chance, 100 + at))
        with store.database.transaction():
            plan.carry_out(store, renewal)
        assert store.stories.stories() == expected(store)


@pytest.mark.parametrize("between", [0, 1, 3, 9])
def test_stories_are_grouped_again_and_not_inside_where_somebody_writes_between_plan_and_writing(
    store: Store, monkeypatch: pytest.MonkeyPatch, between: int
) -> None:
    chance = random.Random(3)
    articles = [add_article(store, f"{n}.txt", "word " * chance.randint(5, 30) + str(n)) for n in range(12)]
    with store.database.transaction():
        settle_stories(store)
    _, renewal = _renewal(store, articles, chance)
    plans, inside = list[Plan](), list[int]()

    def interrupted(store: Store, renewal: Renewal) -> Plan:
        plans.append(planned(store, renewal))
        if len(plans) <= between:
            with store.database.transaction():
                settle_stories(store, _something(store, articles, chance, len(plans)))
        return plans[-1]

    def counted(store: Store, touched: Sequence[ArticleId]) -> None:
        inside.append(len(plans))
        settle_stories(store, touched)

    monkeypatch.setattr(settling, "planned", interrupted)
    monkeypatch.setattr(settling, "settle_stories", counted)
    renew(store, renewal)
    assert len(plans) == min(between + 1, 4)
    assert inside == ([4] if between > 3 else [])
    assert store.stories.stories() == expected(store)


def _renewal(store: Store, articles: list[ArticleId], chance: random.Random) -> tuple[Plan, Renewal]:
    """Some new edges, some that go, and another number of words, with all articles whose stories they touch."""
    present = [id for id in articles if store.articles.is_present(id)]
    pairs = {tuple(sorted(chance.sample(present, 2))) for _ in range(3)}
    edges = tuple(Edge(a, b, EdgeKind.UPDATE, round(chance.random(), 2), "because") for a, b in sorted(pairs))
    standing = [(edge.a, edge.b) for edge in store.stories.edges()]
    gone = tuple(pair for pair in standing if pair not in pairs and chance.random() < 0.5)
    longer = chance.choice(present)
    news = News(longer, store.articles.body(longer) or b"", chance.randint(1, 40), 0, ())
    touched = tuple(sorted({id for pair in (*pairs, *gone) for id in pair} | {longer}))
    renewal = Renewal(edges=edges, gone_edges=gone, news=(news,), regroup=touched)
    return planned(store, renewal), renewal


def _something(store: Store, articles: list[ArticleId], chance: random.Random, at: int) -> list[ArticleId]:
    """Changes something and gives the articles that it touched."""
    a, b = sorted(chance.sample(articles, 2))
    match chance.choice(("edge", "edge", "no edge", "decision", "decision", "presence", "words")):
        case "edge":
            store.renewing.write(Renewal(edges=(Edge(a, b, EdgeKind.UPDATE, round(chance.random(), 2), "because"),)))
        case "no edge":
            store.database.run("drop_edge", {"a": a, "b": b})
        case "decision":
            kind = chance.choice(KINDS)
            other = b if kind in (DecisionKind.JOIN, DecisionKind.NOT_DUPLICATE) else None
            store.decisions.put(Decision(DecisionId(f"d{at}"), kind, a, other, created=f"2026-01-01T00:00:{at:02}Z"))
        case "presence":
            store.articles.set_presence(a, not store.articles.is_present(a))
        case _:
            store.articles.set_counts(a, chance.randint(1, 40), 0)
    return [a, b]


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
