"""Built cases for what a person decided: it is an input of every run and stands after each."""

from dataclasses import replace

import pytest

from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import survey
from heihe_reader.model.block import Role
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import DecidedBy
from tests.unit.dedup.builders import article
from tests.unit.dedup.case_texts import TOLD, groups_of, paragraphs, reworded, stories_of
from tests.unit.dedup.test_stories import decide

LANGUAGES = pytest.mark.parametrize("language", TOLD)


def library(language: str) -> list[Subject]:
    """Three copies of a story (a, b, c), two of another (d, e)."""
    one, two, _ = TOLD[language]
    return [
        article("a", *paragraphs(language, one), *paragraphs(language, one[:0])),
        article("b", *(reworded(language, p, 0.06, k) for k, p in enumerate(paragraphs(language, one)))),
        article("c", *paragraphs(language, one)[:2]),
        article("d", *paragraphs(language, two)),
        article("e", *(reworded(language, p, 0.06, k) for k, p in enumerate(paragraphs(language, two)))),
    ]


def newcomers(language: str) -> list[Subject]:
    """What arrives later: more copies of both stories, longer than any before, and a page with both."""
    one, two, three = TOLD[language]
    return [
        article("l", *paragraphs(language, one), paragraphs(language, three)[0]),
        article("m", *paragraphs(language, two), paragraphs(language, three)[2]),
        article("n", *paragraphs(language, one)[1:], *paragraphs(language, two)[1:]),
    ]


@LANGUAGES
def test_the_program_alone_makes_two_stories(language: str) -> None:
    subjects = library(language)
    assert groups_of(subjects, survey(subjects)) == {"a b c", "d e"}


@LANGUAGES
@pytest.mark.parametrize(
    ("decision", "groups"),
    [
        (decide(DecisionKind.JOIN, "cd"), {"a b c d e"}),
        (decide(DecisionKind.SPLIT, "a"), {"a", "b c", "d e"}),
        (decide(DecisionKind.SPLIT, "c"), {"a b", "c", "d e"}),
        (decide(DecisionKind.NOT_DUPLICATE, "de"), {"a b c", "d", "e"}),
        (decide(DecisionKind.PRINCIPAL, "c"), {"a b c", "d e"}),
    ],
    ids=["join", "split the principal", "split another", "not a duplicate", "principal"],
)
def test_a_decision_stands_when_the_library_grows(language: str, decision: Decision, groups: set[str]) -> None:
    """Newcomers that lead the stories do not undo it: decided articles stay together or apart."""
    before = library(language)
    assert groups_of(before, survey(before), [decision]) == groups
    after = [*before, *newcomers(language)]
    stories = stories_of(after, survey(after), [decision])
    home = {name: story for story in stories for name in story.articles}
    a, b = decision.a, decision.b
    if decision.kind is DecisionKind.JOIN:
        assert b is not None
        assert home[a] is home[b]
    elif decision.kind is DecisionKind.SPLIT:
        assert home[a].articles == (a,)
    elif decision.kind is DecisionKind.NOT_DUPLICATE:
        assert b is not None
        assert home[a] is not home[b]
    else:
        assert home[a].principal == a
    assert home[a].decided_by is DecidedBy.PERSON
    assert len(home) == len(after)


@LANGUAGES
def test_a_person_s_principal_changes_who_leads_and_not_who_belongs(language: str) -> None:
    subjects = library(language)
    found = survey(subjects)
    plain, led = (stories_of(subjects, found, made) for made in ((), (decide(DecisionKind.PRINCIPAL, "c"),)))
    assert {frozenset(s.articles) for s in plain} == {frozenset(s.articles) for s in led}
    assert [s.principal for s in led if "c" in s.articles] == ["c"]
    assert {s.id for s in plain} == {s.id for s in led}


@LANGUAGES
def test_what_a_person_folded_makes_no_kin_and_is_no_passage(language: str) -> None:
    """The role of a block is an input: the shared paragraphs of one article are declared furniture."""
    one, two, _ = TOLD[language]
    first = article("a", *paragraphs(language, one), *paragraphs(language, two))
    second = article("b", *paragraphs(language, one))
    assert survey([first, second]).edges
    blocks = tuple(
        replace(block, role=Role.FURNITURE, decided=True, reason="You folded this") if k < 3 else block
        for k, block in enumerate(first.blocks)
    )
    found = survey([replace(first, blocks=blocks), second])
    assert (found.edges, found.passages) == ((), ())
    assert found.new_words[ArticleId("b")] == found.words[ArticleId("b")]


@LANGUAGES
def test_decisions_do_not_change_what_was_found(language: str) -> None:
    """Edges, passages and new words come from the texts alone; deciding needs no new comparison."""
    subjects = library(language)
    found = survey(subjects)
    ruled = stories_of(subjects, found, [decide(DecisionKind.SPLIT, "a"), decide(DecisionKind.JOIN, "be", 2)])
    assert survey(subjects) == found
    assert sorted(name for story in ruled for name in story.articles) == list("abcde")
