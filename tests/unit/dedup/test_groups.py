"""What was found of articles that nothing ties to a change is not found again, and stands as if it had been."""

from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup.memory_index import MemoryIndex
from heihe_reader.dedup.passages.groups import groups_of
from heihe_reader.dedup.ports import Card
from heihe_reader.dedup.survey import survey
from heihe_reader.model.ids import ArticleId
from tests.unit.dedup.builders import BRIDGE, HARVEST, article, prose
from tests.unit.dedup.test_kept import BODIES, articles, surveyed


def cards(names: str) -> list[Card]:
    return [Card(ArticleId(name), name.encode() * 16) for name in names]


def test_groups_are_what_pairs_tie_together() -> None:
    groups = groups_of(cards("abcdef"), [(2, 0), (4, 2), (5, 3)])
    assert [group.members for group in groups] == [(0, 2, 4), (1,), (3, 5)]


def test_a_digest_stays_while_only_others_change_and_changes_with_bodies_ties_and_order() -> None:
    (abc,) = groups_of(cards("abc"), [(1, 0), (2, 0)])
    assert groups_of(cards("xabcy"), [(2, 1), (3, 1)])[1].digest == abc.digest
    others = [
        groups_of(cards("abc"), [(1, 0), (2, 1)]),
        groups_of(cards("acb"), [(1, 0), (2, 0)]),
        groups_of(cards("abd"), [(1, 0), (2, 0)]),
        groups_of([*cards("ab"), Card(ArticleId("c"), b"z" * 16)], [(1, 0), (2, 0)]),
        groups_of(cards("abcd"), [(1, 0), (2, 0), (3, 0)]),
    ]
    assert abc.digest not in {groups[0].digest for groups in others}


@settings(max_examples=15, deadline=None)
@given(BODIES, st.integers(0, 5))
def test_what_stands_of_whole_groups_and_what_is_renewed_are_a_survey_from_scratch(
    bodies: list[list[str]], late: int
) -> None:
    subjects = articles(bodies)
    before = survey([subject for subject in subjects if subject.id != f"a{late}"])
    renewed = surveyed(MemoryIndex(subjects, groups=before.groups))[0]
    whole = survey(subjects)
    assert renewed.edges == whole.edges
    standing = [p for p in before.passages if not {m.article for m in p.members} & renewed.groups.keys()]
    assert sorted([*standing, *renewed.passages], key=lambda p: p.id) == sorted(whole.passages, key=lambda p: p.id)
    assert {**before.fresh, **renewed.fresh} == whole.fresh
    assert {**before.new_words, **renewed.new_words} == whole.new_words
    assert {**before.groups, **renewed.groups} == whole.groups


def test_only_the_group_of_a_newcomer_is_put_together_again() -> None:
    fillers = [[prose(600, 100 + k)] for k in range(30)]
    subjects = articles([[BRIDGE, prose(300, 1)], [HARVEST], *fillers])
    groups = survey(subjects).groups
    found = surveyed(MemoryIndex([*subjects, article("z", prose(50, 2), BRIDGE)], groups=groups))[0]
    assert found.words.keys() == found.fresh.keys() == {"a0", "z"}
    assert surveyed(MemoryIndex(subjects, groups=groups))[0].words == {}
