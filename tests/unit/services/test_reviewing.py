"""What a person is asked to look at: by doubt, answered once, and taken back."""

from pathlib import Path

import pytest

from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.decision import DecisionKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge, EdgeKind, Tie
from heihe_reader.services.library import Library
from heihe_reader.services.review_values import Case, Review
from heihe_reader.services.settling import settle_stories
from tests.unit.services.conftest import import_all, write

TIES = (("a", "b", 0.9), ("b", "c", 0.4), ("c", "d", 0.5), ("e", "f", 1.0))
Ids = dict[str, ArticleId]


@pytest.fixture
def ids(library: Library, tmp_path: Path) -> Ids:
    """Two stories of two, a with b and loosely c with d; what ties b to c was cut. e and f are the same, g is alone."""
    texts = {name: " ".join(f"{name}{number}" for number in range(9)) for name in "abcdefg"}
    added = import_all(library, *sorted(write(tmp_path / "in", **texts).glob("*.txt")))
    names = {id: library.reading.article(id).source.names[0][0] for id in added}
    ids = {name: id for id, name in names.items()}
    edges = []
    for a, b, strength in TIES:
        first, second = sorted((ids[a], ids[b]))
        edges.append(Edge(first, second, EdgeKind.REWRITE, strength, ""))
    store = Store.open(library.path, read_only=False)
    with store.database.transaction():
        store.renewing.write(Renewal(edges=tuple(edges)))
        settle_stories(store)
    store.close()
    return ids


def pair(case: Case, ids: Ids) -> str:
    names = {id: name for name, id in ids.items()}
    return "".join(sorted(names[article.id] for article in (case.one, case.two) if article is not None))


def pairs(cases: tuple[Case, ...], ids: Ids) -> list[str]:
    return [pair(case, ids) for case in cases]


def test_the_most_doubtful_comes_first_and_what_is_plain_is_not_asked(library: Library, ids: Ids) -> None:
    review = library.reviewing.review()
    assert pairs(review.open, ids) == ["cd", "bc"]
    assert pairs(review.cases, ids) == ["cd", "bc", "ab", "ef"]
    cd, bc = review.open
    assert (cd.together, cd.share, bc.together, bc.share) == (True, 0.5, False, 0.4)
    assert (review.stories, review.decided) == (3, ())


@pytest.mark.parametrize("joins", [True, False])
def test_an_answer_takes_the_case_out_until_it_is_undone(library: Library, ids: Ids, joins: bool) -> None:
    deed = library.deduplicating.join if joins else library.deduplicating.not_duplicate
    deed(ids["c"], ids["d"])
    review = library.reviewing.review()
    (made,) = review.decided
    assert pair(made, ids) == "cd"
    assert made.together is joins
    assert made.decision is not None
    assert made.decision.creator == "Ada"
    assert "cd" not in pairs(review.open, ids)
    library.history.undo()
    assert pairs(library.reviewing.review().open, ids) == ["cd", "bc"]


def test_two_stories_told_apart_are_not_asked_about_again(library: Library, ids: Ids) -> None:
    library.deduplicating.not_duplicate(ids["b"], ids["c"])
    assert pairs(library.reviewing.review().open, ids) == ["cd"]


def test_one_story_of_four_names_its_members_the_looser_ones_last(library: Library, ids: Ids) -> None:
    library.deduplicating.join(ids["b"], ids["c"])
    review = library.reviewing.review()
    (made,) = review.decided
    assert pair(made, ids) == "bc"
    assert len(made.members) > 2
    assert made.members[0].id == made.principal


def test_the_program_decides_again_as_one_step_of_undo(library: Library, ids: Ids) -> None:
    made = library.deduplicating.not_duplicate(ids["a"], ids["b"])
    library.reviewing.withdraw(made.id)
    assert library.reviewing.review().decided == ()
    assert "ab" in pairs(library.reviewing.review().cases, ids)
    library.reviewing.withdraw(made.id)  # once more is no harm
    library.history.undo()
    assert pairs(library.reviewing.review().decided, ids) == ["ab"]


def test_who_was_split_off_or_chosen_is_listed_with_whom_it_was_about(library: Library, ids: Ids) -> None:
    library.deduplicating.split(ids["a"])
    story = library.reading.article(ids["f"]).story
    assert story is not None
    library.deduplicating.principal(story, ids["f"])
    review = library.reviewing.review()
    made = {case.decision.kind: case for case in review.decided if case.decision is not None}
    assert pair(made[DecisionKind.SPLIT], ids) == "ab"
    assert pair(made[DecisionKind.PRINCIPAL], ids) == "ef"
    assert review.chosen == {ids["f"]}
    assert "ab" not in pairs(review.open, ids)


def test_an_empty_library_has_nothing_to_decide(library: Library) -> None:
    assert library.reviewing.review() == Review()


def test_each_telling_says_what_ties_it_to_its_story(library: Library, ids: Ids) -> None:
    story = library.reading.stories()
    together = next(one for one in story if len(one.articles) > 1)
    other = next(id for id in together.articles if id != together.principal)
    found = library.shelving.tie(other)
    assert found is not None
    edge = next(e for e in together.edges if {e.a, e.b} == {other, found.other})
    assert (found.kind, found.reason) == (edge.kind, edge.reason)
    alone = next(one.articles[0] for one in story if len(one.articles) == 1)
    assert library.shelving.tie(alone) is None
    library.deduplicating.join(alone, other)
    assert library.shelving.tie(alone) == Tie(other, None)
