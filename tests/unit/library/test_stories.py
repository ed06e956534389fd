"""Stories come back from the file as they were grouped: members, principal, edges, whatever was decided."""

import pytest

from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId, new_id
from heihe_reader.model.story import Edge, EdgeKind, Story
from tests.unit.library.conftest import add_article

WORDS = {"a": 200, "b": 120, "c": 110, "d": 100, "e": 90, "f": 80}
KIN = {"ab": 0.6, "ac": 0.5, "bc": 0.5, "cd": 0.45, "de": 0.8, "ad": 0.3}


@pytest.fixture
def names(store: Store) -> dict[str, ArticleId]:
    """Six articles with kinships; the first is the longest."""
    names = {name: add_article(store, name, f"{name} tells it") for name in WORDS}
    edges = []
    for pair, strength in KIN.items():
        a, b = sorted(names[name] for name in pair)
        edges.append(Edge(a, b, EdgeKind.UPDATE, strength, f"because of {pair}"))
    with store.database.transaction():
        store.renewing.write(Renewal(edges=tuple(edges)))
    return names


def grouped(store: Store, names: dict[str, ArticleId]) -> tuple[Story, ...]:
    """Groups the articles as they are, keeps the stories, and gives them."""
    titles = {article.id: article.title for article in store.articles.all()}
    members = [Member(id, WORDS[name], None, titles[id]) for name, id in names.items()]
    stories = group_stories(members, store.stories.edges(), store.decisions.all())
    with store.database.transaction():
        store.stories.set_stories(stories)
    return stories


@pytest.mark.parametrize(
    "wishes",
    [
        [],
        [("NOT_DUPLICATE", "ab")],
        [("SPLIT", "a")],
        [("SPLIT", "c"), ("NOT_DUPLICATE", "de")],
        [("JOIN", "af"), ("NOT_DUPLICATE", "bf")],
        [("NOT_DUPLICATE", "ab"), ("JOIN", "ab")],
        [("SPLIT", "d"), ("JOIN", "df"), ("PRINCIPAL", "f")],
    ],
    ids=lambda wishes: " ".join(f"{kind} {names}" for kind, names in wishes) or "nothing decided",
)
def test_stories_come_back_as_they_were_grouped(
    store: Store, names: dict[str, ArticleId], wishes: list[tuple[str, str]]
) -> None:
    with store.database.transaction():
        for at, (kind, pair) in enumerate(wishes):
            a, b = names[pair[0]], names[pair[1]] if len(pair) > 1 else None
            made = f"2026-01-01T00:00:{at:02d}Z"
            store.decisions.put(Decision(DecisionId(new_id()), DecisionKind[kind], a, b, created=made))
    stories = grouped(store, names)
    assert store.stories.stories() == stories
    listed = [edge for story in stories for edge in story.edges]
    assert len(listed) == len(set(listed))


def test_an_edge_that_was_ruled_out_is_listed_by_no_story_any_more(store: Store, names: dict[str, ArticleId]) -> None:
    grouped(store, names)
    before = {edge for story in store.stories.stories() for edge in story.edges}
    apart = Decision(DecisionId(new_id()), DecisionKind.NOT_DUPLICATE, names["d"], names["e"])
    with store.database.transaction():
        store.decisions.put(apart)
    grouped(store, names)
    after = {edge for story in store.stories.stories() for edge in story.edges}
    assert {edge.reason for edge in before - after} == {"because of de"}
