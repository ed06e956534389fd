"""Changes of a library that have to do with stories, at random, and the stories that must come of them."""

import random

from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId
from heihe_reader.model.story import Edge, EdgeKind, Story

KINDS = [DecisionKind.JOIN, DecisionKind.SPLIT, DecisionKind.NOT_DUPLICATE, DecisionKind.PRINCIPAL]


def expected(store: Store) -> tuple[Story, ...]:
    """The stories of a library, all grouped anew."""
    members = [Member(a.id, a.words, a.metadata.published, a.title) for a in store.articles.all()]
    return group_stories(members, store.stories.edges(), store.decisions.all())


def something(store: Store, articles: list[ArticleId], chance: random.Random, at: int) -> list[ArticleId]:
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
