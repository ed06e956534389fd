"""Only what changed is written, and every step of the writing leaves a library that a reader can use."""

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.library.renewing import News, Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId, passage_id
from heihe_reader.model.span import Span
from heihe_reader.model.story import Edge, EdgeKind, Passage, PassageMember, Story
from heihe_reader.services.settling import settle_stories
from tests.unit.library.conftest import add_article


@pytest.fixture
def articles(store: Store) -> list[ArticleId]:
    articles = [add_article(store, f"{n}.txt", f"Telling {n}.\n\nOf the bridge.") for n in range(12)]
    with store.database.transaction():
        settle_stories(store)
    return sorted(articles)


def edge(a: ArticleId, b: ArticleId, strength: float = 0.5) -> Edge:
    low, high = sorted((a, b))
    return Edge(low, high, EdgeKind.UPDATE, strength, f"{strength:.0%} in common", (0, 3), None)


def passage(*articles: ArticleId, start: int = 0) -> Passage:
    places = sorted((article, start, start + 7) for article in articles)
    members = tuple(PassageMember(article, Span(low, high), 1.0) for article, low, high in places)
    return Passage(passage_id(places), 5, members)


def news(store: Store, article: ArticleId, words: int, *spans: Span) -> News:
    digest = store.articles.body(article)
    assert digest is not None
    return News(article, digest, words, len(spans), spans)


def write(store: Store, renewals: Sequence[Renewal]) -> None:
    for renewal in renewals:
        with store.database.transaction():
            store.renewing.write(renewal)
            settle_stories(store, renewal.regroup)


def expected_stories(store: Store) -> tuple[Story, ...]:
    members = [Member(a.id, a.words, a.metadata.published, a.title) for a in store.articles.all()]
    return group_stories(members, store.stories.edges(), store.decisions.all())


def survey(store: Store, articles: list[ArticleId], seed: int) -> tuple[list[Edge], list[Passage], list[News]]:
    """Some findings, the same for the same seed."""
    chance = random.Random(seed)
    pairs = {tuple(sorted(chance.sample(articles, 2))) for _ in range(9)}
    edges = [edge(a, b, round(chance.random(), 2)) for a, b in sorted(pairs)]
    passages = {p.id: p for p in (passage(*chance.sample(articles, 3), start=chance.randint(0, 2)) for _ in range(5))}
    told = [
        news(store, a, chance.randint(3, 6), *(Span(n, n + 2) for n in range(chance.randint(0, 3)))) for a in articles
    ]
    return edges, sorted(passages.values(), key=lambda p: p.id), told


@pytest.mark.parametrize("seed", range(8))
def test_after_the_writing_the_findings_stand_and_nothing_else(
    store: Store, articles: list[ArticleId], seed: int
) -> None:
    told = survey(store, articles, seed)[2]
    for found in (survey(store, articles, seed), survey(store, articles, seed + 100), ([], [], told)):
        edges, passages, told = found
        write(store, list(store.renewing.differences(*found)))
        assert list(store.stories.edges()) == edges
        assert list(store.stories.passages()) == passages
        assert store.stories.count_passages() == len(passages)
        for item in told:
            article = store.articles.get(item.article)
            assert (article.words, article.new_words) == (item.words, item.new_words)
            assert store.stories.fresh(item.article) == item.fresh
        assert store.stories.stories() == expected_stories(store)
        assert list(store.renewing.differences(*found)) == []


def test_only_what_changed_is_written(store: Store, articles: list[ArticleId]) -> None:
    edges, passages, told = survey(store, articles, 1)
    write(store, list(store.renewing.differences(edges, passages, told)))
    other = edge(edges[0].a, edges[0].b, 0.99)
    newer = passage(*articles[:2], start=9)
    (first, second) = store.renewing.differences([other, *edges[1:]], [*passages, newer], told)
    assert first == Renewal(edges=(other,), regroup=tuple(sorted((other.a, other.b))))
    assert second == Renewal(passages=(newer,))


@pytest.mark.parametrize("seed", range(4))
def test_a_reader_sees_whole_stories_after_every_transaction(
    store: Store, articles: list[ArticleId], seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("heihe_reader.library.renewing._KINSHIPS", 1)
    monkeypatch.setattr("heihe_reader.library.renewing._ROWS", 1)  # as many transactions as there can be
    write(store, list(store.renewing.differences(*survey(store, articles, seed))))
    for renewal in list(store.renewing.differences(*survey(store, articles, seed + 50))):
        write(store, [renewal])
        stories = store.stories.stories()
        assert sorted(id for story in stories for id in story.articles) == articles
        assert stories == expected_stories(store)
        assert all(len(found.members) > 1 for found in store.stories.passages())


def marked(items: Sequence[News], group: bytes) -> list[News]:
    return [replace(item, group=group) for item in items]


def test_what_stands_in_articles_without_news_is_left_alone(store: Store, articles: list[ArticleId]) -> None:
    edges, passages, told = survey(store, articles, 1)
    write(store, list(store.renewing.differences(edges, passages, told)))
    some = {member.article for member in passages[0].members}
    renewals = list(store.renewing.differences(edges, [], [item for item in told if item.article in some]))
    touched = {p.id for p in passages if some & {member.article for member in p.members}}
    assert {id for renewal in renewals for id in renewal.gone_passages} == touched
    assert not [renewal for renewal in renewals if renewal.news or renewal.edges]


def test_an_article_is_marked_last_and_loses_its_mark_first(store: Store, articles: list[ArticleId]) -> None:
    edges, passages, told = survey(store, articles, 1)
    write(store, list(store.renewing.differences(edges, passages, marked(told, b"one"))))
    assert store.renewing.groups() == dict.fromkeys(articles, b"one")
    first, *_, last = renewals = list(store.renewing.differences(*survey(store, articles, 2)[:2], marked(told, b"two")))
    assert first == Renewal(unmark=tuple(articles))
    assert {mark.group for mark in last.marks} == {b"two"}
    for renewal in renewals[:-1]:
        write(store, [renewal])
        assert store.renewing.groups() == {}
    write(store, [last])
    assert store.renewing.groups() == dict.fromkeys(articles, b"two")


def test_an_article_that_changes_loses_its_mark(store: Store, articles: list[ArticleId]) -> None:
    read, gone, kept = articles[:3]
    marks = [replace(news(store, id, 3), group=b"one") for id in (read, gone, kept)]
    write(store, list(store.renewing.differences([], [], marks)))
    with store.database.transaction():
        store.articles.set_blocks(read, store.articles.text(read).blocks[:1])
        store.articles.set_presence(gone, False)
        store.articles.set_presence(gone, True)
    assert store.renewing.groups() == {kept: b"one"}
    late = list(store.renewing.differences([], [], [replace(item, group=b"two") for item in marks]))
    write(store, late)
    assert store.renewing.groups() == {gone: b"two", kept: b"two"}


def test_a_writing_that_was_cut_off_is_finished_by_the_next(store: Store, articles: list[ArticleId]) -> None:
    found = survey(store, articles, 3)
    write(store, list(store.renewing.differences(*found))[:1])
    rest = list(store.renewing.differences(*found))
    assert rest
    write(store, rest)
    assert list(store.renewing.differences(*found)) == []


def test_what_is_about_an_article_that_went_meanwhile_is_left_out(store: Store, articles: list[ArticleId]) -> None:
    gone, one, two, *_ = articles
    found = (
        [edge(gone, one), edge(one, two)],
        [passage(gone, one, two)],
        [news(store, gone, 5, Span(0, 3)), news(store, one, 5, Span(0, 3))],
    )
    renewals = list(store.renewing.differences(*found))
    store.erasing.erase((gone,))
    write(store, renewals)
    assert store.stories.edges() == (edge(one, two),)
    assert [member.article for p in store.stories.passages() for member in p.members] == [one, two]
    assert store.stories.fresh(gone) == ()
    assert store.articles.get(one).words == 5
    assert store.upkeep.problems() == ()


def test_edges_that_are_tied_together_are_written_together(
    store: Store, articles: list[ArticleId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("heihe_reader.library.renewing._KINSHIPS", 1)
    monkeypatch.setattr("heihe_reader.library.renewing._ROWS", 1)
    chain = [edge(a, b) for a, b in pairwise(articles[:4])]
    apart = [edge(articles[6], articles[7])]
    first, second = store.renewing.differences([*chain, *apart], [], [])
    assert {first.edges, second.edges} == {tuple(chain), tuple(apart)}


def test_a_very_large_story_comes_in_parts_and_none_of_it_is_alone_meanwhile(
    store: Store, articles: list[ArticleId], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *others = articles
    before = [*(edge(first, other, 0.3) for other in others), *(edge(a, b) for a, b in pairwise(others))]
    write(store, list(store.renewing.differences(before, [], [])))
    monkeypatch.setattr("heihe_reader.library.renewing._MOST", 4)
    star = [edge(first, other, 0.9) for other in others]
    renewals = list(store.renewing.differences(star, [], []))
    assert [len(renewal.edges) + len(renewal.gone_edges) for renewal in renewals] == [4, 4, 4, 4, 4, 1]
    assert not any(renewal.gone_edges for renewal in renewals[:2])
    for renewal in renewals:
        write(store, [renewal])
        assert store.stories.stories() == expected_stories(store)
        assert all(len(story.articles) > 1 for story in store.stories.stories())
    assert list(store.stories.edges()) == star


def test_places_of_shared_words_are_kept_with_an_edge(store: Store, articles: list[ArticleId]) -> None:
    made = edge(articles[0], articles[1])
    write(store, [Renewal(edges=(made,))])
    assert store.stories.edges() == (made,)
    assert (made.part_a, made.part_b) == ((0, 3), None)
