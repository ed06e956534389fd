"""Stories and roles are planned before they are written, again where somebody wrote, and come out the same."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from heihe_reader.dedup.stories.grouping import group_stories
from heihe_reader.library.database import Database
from heihe_reader.library.renewing import News, Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.block import Role
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId
from heihe_reader.model.story import Edge, EdgeKind, Story
from heihe_reader.services import planning
from heihe_reader.services.furnishing import fold
from heihe_reader.services.planning import renew
from heihe_reader.services.settling import settle_roles, settle_stories
from tests.unit.library.conftest import add_article, path, store
from tests.unit.services.stirring import expected, something

__all__ = ["path", "store"]

Between = Callable[[Callable[[], object], int], None]


@pytest.fixture
def grouped(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Each grouping of stories for a plan: True where others had to wait for it."""
    found: list[bool] = []

    def counted(*given: object) -> tuple[Story, ...]:
        found.append(store.database.connection.in_transaction)
        return group_stories(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(planning, "group_stories", counted)
    return found


@pytest.fixture
def between(monkeypatch: pytest.MonkeyPatch) -> Between:
    """Has a person write before each of the next transactions of a job."""
    left: list[Callable[[], object]] = []
    plain = Database.transaction

    @contextmanager
    def transaction(database: Database, *, person: bool = True) -> Iterator[None]:
        if left and not person:
            with plain(database):
                left.pop()()
        with plain(database, person=person):
            yield

    monkeypatch.setattr(Database, "transaction", transaction)
    return lambda act, times: left.extend([act] * times)


@pytest.fixture
def articles(store: Store) -> list[ArticleId]:
    chance = random.Random(3)
    made = [add_article(store, f"{n}.txt", "word " * chance.randint(5, 30) + str(n)) for n in range(12)]
    with store.database.transaction():
        settle_stories(store)
    return made


def renewal(store: Store, articles: list[ArticleId], chance: random.Random) -> Renewal:
    """Some new edges, some that go, and another number of words, with all articles whose stories they touch."""
    present = [id for id in articles if store.articles.is_present(id)]
    pairs = {tuple(sorted(chance.sample(present, 2))) for _ in range(3)}
    edges = tuple(Edge(a, b, EdgeKind.UPDATE, round(chance.random(), 2), "because") for a, b in sorted(pairs))
    standing = [(edge.a, edge.b) for edge in store.stories.edges()]
    gone = tuple(pair for pair in standing if pair not in pairs and chance.random() < 0.5)
    longer = chance.choice(present)
    news = News(longer, store.articles.body(longer) or b"", chance.randint(1, 40), 0, ())
    touched = tuple(sorted({id for pair in (*pairs, *gone) for id in pair} | {longer}))
    return Renewal(edges=edges, gone_edges=gone, news=(news,), regroup=touched)


@pytest.mark.parametrize("seed", range(6))
def test_a_renewal_that_was_planned_leaves_the_stories_that_settling_leaves(
    store: Store, articles: list[ArticleId], between: Between, seed: int
) -> None:
    chance, at = random.Random(seed), iter(range(1000))

    def act() -> None:
        settle_stories(store, something(store, articles, chance, next(at)))

    for _ in range(12):
        with store.database.transaction():
            act()
        between(act, chance.choice((0, 0, 1, 2)))
        renew(store, renewal(store, articles, chance))
        assert store.stories.stories() == expected(store)


@pytest.mark.parametrize(("times", "inside"), [(0, 0), (1, 0), (3, 0), (4, 1), (9, 1)])
def test_stories_are_grouped_again_outside_where_somebody_changes_them_between_plan_and_writing(
    store: Store, articles: list[ArticleId], between: Between, grouped: list[bool], times: int, inside: int
) -> None:
    at = iter(range(10, 1000))
    news = renewal(store, articles, random.Random(3))

    def join() -> None:
        made = f"2026-01-01T00:00:{next(at)}Z"
        store.decisions.put(Decision(DecisionId(made), DecisionKind.JOIN, articles[0], articles[1], created=made))
        store.decisions.put(Decision(DecisionId(made + "s"), DecisionKind.SPLIT, news.regroup[0], created=made))
        settle_stories(store, [*articles[:2], news.regroup[0]])

    between(join, times)
    renew(store, news)
    assert grouped == [False] * min(times + 1, 4) + [True] * inside
    assert store.stories.stories() == expected(store)


@pytest.mark.parametrize("times", [1, 9])
def test_what_is_no_matter_of_stories_has_nothing_grouped_again(
    store: Store, articles: list[ArticleId], between: Between, grouped: list[bool], times: int
) -> None:
    digest = iter(range(1000))
    between(lambda: store.reads.add(articles[0], [next(digest)]), times)
    renew(store, renewal(store, articles, random.Random(3)))
    assert grouped == [False]
    assert store.stories.stories() == expected(store)


@pytest.mark.parametrize("times", [0, 1, 9])
def test_a_persons_role_that_came_while_furniture_was_learned_lies_over_it(
    store: Store, between: Between, grouped: list[bool], times: int
) -> None:
    article = add_article(store, "a.txt", "Share this page.\n\nThe bridge is open.\n\nMore news here.")
    gone = add_article(store, "b.txt", "Share this page.\n\nThe ferry is shut.")
    share, bridge, _ = (block.span for block in store.articles.text(article).blocks)

    def decide() -> None:
        made = "2026-01-01T00:00:00Z"
        store.decisions.put(
            Decision(DecisionId("d"), DecisionKind.ROLE, article, span=share, value="body", created=made)
        )
        settle_roles(store, article)
        store.articles.set_presence(gone, False)

    between(decide, times)
    why = "stands in 3 of 3 articles"
    fold(store, [(article, ((share, why), (bridge, why))), (gone, ((share, why),))])
    assert not any(grouped[: 4 if times > 3 else None])
    learned = {block.span: block.role for block in store.articles.text(article).blocks}
    assert learned[share] is (Role.BODY if times else Role.FURNITURE)
    assert learned[bridge] is Role.FURNITURE
    assert store.articles.get(article).words == (6 if times else 3)
    assert bool(store.articles.learned(gone)) is not bool(times)
    assert store.stories.stories() == expected(store)
