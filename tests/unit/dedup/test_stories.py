"""Stories are grouped around a principal, strangers are not chained, and a person has the last word."""

from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId
from heihe_reader.model.story import DecidedBy, Edge, EdgeKind, Story

NAMES = "abcdefg"


def member(name: str, words: int = 100, published: str | None = "2020-01-01") -> Member:
    return Member(ArticleId(name), words, published, f"Title {name}")


def edge(pair: str, strength: float = 0.9) -> Edge:
    a, b = sorted(pair)
    return Edge(ArticleId(a), ArticleId(b), EdgeKind.REPRINT, strength, "so it is")


def decide(kind: DecisionKind, names: str, at: int = 1) -> Decision:
    other = ArticleId(names[1]) if len(names) > 1 else None
    return Decision(DecisionId(f"d{at}"), kind, ArticleId(names[0]), other, created=f"2026-01-01T00:00:{at:02d}Z")


def grouped(stories: tuple[Story, ...]) -> set[str]:
    return {"".join(sorted(story.articles)) for story in stories}


def test_articles_without_kin_are_stories_of_their_own() -> None:
    stories = group_stories([member("a"), member("b")], [])
    assert grouped(stories) == {"a", "b"}
    assert {story.title for story in stories} == {"Title a", "Title b"}
    assert all(story.decided_by is DecidedBy.PROGRAM for story in stories)


@pytest.mark.parametrize(
    ("members", "principal"),
    [
        ([member("a", 90), member("b", 100)], "b"),
        ([member("a", 100, "2020-02"), member("b", 100, "2020-01")], "b"),
        ([member("a", 100, None), member("b", 100, "2020-01")], "b"),
        ([member("b"), member("a")], "a"),
    ],
    ids=["longest body", "earliest date", "unknown date last", "smallest id"],
)
def test_the_principal_is_chosen_by_length_then_date_then_id(members: list[Member], principal: str) -> None:
    (story,) = group_stories(members, [edge("ab")])
    assert story.principal == principal
    assert story.articles[0] == principal
    assert story.title == f"Title {principal}"


@pytest.mark.parametrize("longest", ["a", "b", "c"])
def test_a_bridge_between_strangers_goes_with_its_strongest_edge(longest: str) -> None:
    members = [member(name, 120 if name == longest else 100) for name in "abc"]
    edges = [edge("ab", 0.5), edge("bc", 0.7)]
    stories = group_stories(members, edges)
    assert grouped(stories) == {"a", "bc"}
    by_group = {"".join(sorted(story.articles)): story for story in stories}
    assert by_group["bc"].edges == (edges[0], edges[1])
    assert by_group["a"].edges == ()


def test_a_page_that_glues_two_stories_together_does_not_join_them() -> None:
    members = [member(name, 300 if name == "g" else 100) for name in "abcdeg"]
    first, second = ["ab", "ac", "bc"], ["de"]
    edges = [edge(pair, 0.9) for pair in first + second]
    edges += [edge("g" + name, 0.5) for name in "abc"] + [edge("g" + name, 0.6) for name in "de"]
    assert grouped(group_stories(members, edges)) == {"abc", "deg"}


def test_a_chain_of_rewrites_is_cut_where_the_ends_are_strangers() -> None:
    members = [member(name) for name in "abcd"]
    assert grouped(group_stories(members, [edge("ab"), edge("bc", 0.5), edge("cd")])) == {"ab", "cd"}


def test_joining_holds_without_any_edge_and_adds_none() -> None:
    (story,) = group_stories([member("a"), member("b", 200)], [], [decide(DecisionKind.JOIN, "ab")])
    assert story.articles == ("b", "a")
    assert story.edges == ()
    assert story.decided_by is DecidedBy.PERSON


def test_joining_brings_the_kin_along_and_holds_through_others() -> None:
    members = [member(name) for name in "abcde"]
    joins = [decide(DecisionKind.JOIN, "bc", 1), decide(DecisionKind.JOIN, "cd", 2)]
    assert grouped(group_stories(members, [edge("ab")], joins)) == {"abcd", "e"}


def test_what_is_not_a_duplicate_is_kept_apart_even_through_a_third() -> None:
    members = [member("a", 200), member("b"), member("c")]
    edges = [edge("ab", 0.9), edge("ac", 0.8), edge("bc", 0.9)]
    apart = decide(DecisionKind.NOT_DUPLICATE, "bc")
    stories = group_stories(members, edges, [apart])
    assert grouped(stories) == {"ab", "c"}
    assert {story.decided_by for story in stories} == {DecidedBy.PERSON}


def test_a_split_article_stands_alone() -> None:
    members = [member(name, 300 - ord(name)) for name in "abc"]
    stories = group_stories(members, [edge("ab"), edge("ac"), edge("bc")], [decide(DecisionKind.SPLIT, "a")])
    assert grouped(stories) == {"a", "bc"}


@pytest.mark.parametrize(
    ("earlier", "later", "groups"),
    [
        (("SPLIT", "a"), ("JOIN", "ab"), {"ab"}),
        (("JOIN", "ab"), ("SPLIT", "a"), {"a", "b"}),
        (("NOT_DUPLICATE", "ab"), ("JOIN", "ab"), {"ab"}),
        (("JOIN", "ab"), ("NOT_DUPLICATE", "ab"), {"a", "b"}),
    ],
)
def test_a_later_decision_outranks_an_earlier_one(
    earlier: tuple[str, str], later: tuple[str, str], groups: set[str]
) -> None:
    decisions = [decide(DecisionKind[kind], names, at) for at, (kind, names) in enumerate((earlier, later))]
    for order in permutations(decisions):
        assert grouped(group_stories([member("a"), member("b")], [edge("ab")], order)) == groups


def test_choosing_a_principal_changes_who_leads_and_nothing_else() -> None:
    members = [member("a", 300), member("b", 200), member("c", 100)]
    edges = [edge("ab"), edge("ac"), edge("bc")]
    (before,) = group_stories(members, edges)
    (after,) = group_stories(members, edges, [decide(DecisionKind.PRINCIPAL, "c")])
    assert (before.principal, after.principal) == ("a", "c")
    assert set(before.articles) == set(after.articles)
    assert before.id == after.id
    assert after.decided_by is DecidedBy.PERSON


def test_decisions_about_articles_that_are_not_there_do_nothing() -> None:
    decisions = [decide(DecisionKind.JOIN, "az"), decide(DecisionKind.SPLIT, "z"), decide(DecisionKind.PRINCIPAL, "z")]
    (story,) = group_stories([member("a")], [edge("az")], decisions)
    assert (story.articles, story.edges, story.decided_by) == (("a",), (), DecidedBy.PROGRAM)


def test_sixty_copies_tied_to_their_two_longest_are_one_story() -> None:
    names = [f"{k:03d}" for k in range(60)]
    members = [Member(ArticleId(name), 1000 - int(name)) for name in names]
    edges = [
        Edge(ArticleId(names[lead]), ArticleId(name), EdgeKind.REPRINT, 0.9, "")
        for lead in (0, 1)
        for name in names[lead + 1 :]
    ]
    (story,) = group_stories(members, edges)
    assert len(story.articles) == 60


def has_a_centre(story: Story, ties: set[frozenset[ArticleId]]) -> bool:
    """Whether one of the articles is kin to all the others, or to one with the same words as they."""
    return any(all(a == c or frozenset((a, c)) in ties for a in story.articles) for c in story.articles)


PAIRS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.integers(1, 9)), max_size=12)
DECISIONS = st.lists(
    st.tuples(
        st.sampled_from([DecisionKind.JOIN, DecisionKind.NOT_DUPLICATE, DecisionKind.SPLIT, DecisionKind.PRINCIPAL]),
        st.sampled_from(NAMES),
        st.sampled_from(NAMES),
    ),
    max_size=5,
)


@given(PAIRS, DECISIONS, st.randoms(use_true_random=False))
def test_stories_partition_the_articles_whatever_the_order_of_input(
    pairs: list[tuple[str, str, int]], wishes: list[tuple[DecisionKind, str, str]], shuffle: Random
) -> None:
    members = [member(name, 100 + k % 3) for k, name in enumerate(NAMES)]
    edges = [edge(a + b, strength / 10) for a, b, strength in pairs if a != b]
    decisions = [
        decide(kind, a if kind in (DecisionKind.SPLIT, DecisionKind.PRINCIPAL) else a + b, at)
        for at, (kind, a, b) in enumerate(wishes)
    ]
    stories = group_stories(members, edges, decisions)
    assert sorted(article for story in stories for article in story.articles) == list(NAMES)
    assert len({story.id for story in stories}) == len(stories)
    for story in stories:
        assert story.principal in story.articles
    if not decisions:
        ties = {frozenset((e.a, e.b)) for e in edges}
        assert all(has_a_centre(story, ties) for story in stories)
    for items in (members, edges, decisions):
        shuffle.shuffle(items)
    assert group_stories(members, edges, decisions) == stories


@given(PAIRS, st.sampled_from(NAMES))
def test_choosing_a_principal_never_changes_who_belongs(pairs: list[tuple[str, str, int]], chosen: str) -> None:
    members = [member(name) for name in NAMES]
    edges = [edge(a + b, strength / 10) for a, b, strength in pairs if a != b]
    wish = decide(DecisionKind.PRINCIPAL, chosen)
    assert grouped(group_stories(members, edges, [wish])) == grouped(group_stories(members, edges))
