"""A look over a library: kin, passages, and what is new in the order of reading."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup.memory_index import MemoryIndex
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import Survey, survey, survey_index
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Step
from heihe_reader.model.story import EdgeKind
from heihe_reader.text.counting import count_words
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, article, lines, prose


def groups(found: Survey) -> set[str]:
    members = [Member(name, words) for name, words in found.words.items()]
    return {" ".join(sorted(story.articles)) for story in group_stories(members, found.edges)}


def spun(text: str, share: float, seed: int = 1) -> str:
    """The text with this share of its longer words replaced by others."""
    random_ = Random(seed)
    return " ".join(w + "xq" if len(w) > 4 and random_.random() < share else w for w in text.split(" "))


def test_nothing_gives_nothing() -> None:
    found = survey([])
    assert (found.edges, found.passages, found.fresh) == ((), (), {})


@pytest.mark.parametrize(
    ("text", "other", "kind", "reason"),
    [
        (BRIDGE, BRIDGE.upper(), EdgeKind.SAME_TEXT, "all 64 words the same"),
        (BRIDGE_RU, BRIDGE_RU.replace("ё", "е"), EdgeKind.SAME_TEXT, "all 41 words the same"),
        (BRIDGE_ZH, BRIDGE_ZH, EdgeKind.SAME_TEXT, "all 80 words the same"),
        (BRIDGE, BRIDGE.replace("630", "700").replace("2.5", "3"), EdgeKind.UPDATE, "2 numbers changed"),
        (BRIDGE, BRIDGE.replace("630", "six hundred"), EdgeKind.REPRINT, "63 words in the same order"),
        (f"{BRIDGE}\n{HARVEST}\n{MUSEUM}", HARVEST, EdgeKind.EXCERPT, "100 % of the shorter text"),
        (BRIDGE, spun(BRIDGE, 0.4), EdgeKind.REWRITE, "words in the same order"),
    ],
    ids=["same", "same but for ё", "same in Chinese", "update", "reprint", "excerpt", "rewrite"],
)
def test_an_edge_says_how_two_articles_are_kin_and_why(text: str, other: str, kind: EdgeKind, reason: str) -> None:
    found = survey([article("a", text), article("b", other)])
    (edge,) = found.edges
    assert (edge.a, edge.b, edge.kind) == ("a", "b", kind)
    assert reason in edge.reason
    assert 0 < edge.strength <= 1


def test_unrelated_articles_are_no_kin_and_share_no_passage() -> None:
    found = survey([article("a", BRIDGE), article("b", HARVEST), article("c", MUSEUM), article("d", BRIDGE_ZH)])
    assert (found.edges, found.passages) == ((), ())
    assert found.new_words == found.words


def test_furniture_that_unrelated_pages_share_makes_no_story() -> None:
    furniture = prose(100, 99)
    pages = [article(f"p{k}", furniture, prose(160, k)) for k in range(8)]
    copy = article("copy", prose(160, 3))
    found = survey([*pages, copy])
    assert {name for name in groups(found) if " " in name} == {"copy p3"}


def test_a_head_and_foot_that_two_pages_share_make_no_story() -> None:
    head, foot = prose(40, 98), prose(40, 99)
    found = survey([article(f"p{k}", head, prose(130, k), foot) for k in range(2)])
    assert found.edges == ()
    assert len(found.passages) == 2


def test_a_quotation_in_otherwise_different_articles_is_a_passage_and_no_story() -> None:
    quote = '"We will finish the bridge before the ice breaks in spring, and not one day later," the governor said.'
    pages = [article("a", prose(120, 1), quote, prose(60, 2)), article("b", prose(100, 3), quote, prose(90, 4))]
    found = survey(pages)
    assert found.edges == ()
    (passage,) = found.passages
    assert [m.span.of(page.text) for m, page in zip(passage.members, pages, strict=True)] == [quote, quote]
    assert passage.words == count_words(quote)


def test_a_long_quotation_in_two_short_reports_makes_no_story() -> None:
    quote = (
        "“We will finish the bridge before the ice breaks and not one day later, whatever anybody may say of it. "
        "My own children wait on the other bank, and I have promised them to come on foot this time.”"
    )
    pages = [article(f"p{k}", prose(45, k), quote, prose(20, 10 + k)) for k in range(2)]
    assert survey(pages).edges == ()
    assert len(survey(pages).passages) == 1


def test_a_passage_lists_every_place_with_its_likeness() -> None:
    changed = BRIDGE.replace("630", "700")
    found = survey([article("a", BRIDGE, prose(80, 1)), article("b", BRIDGE, prose(80, 2)), article("c", changed)])
    (passage,) = [p for p in found.passages if p.words == 64]
    assert [member.article for member in passage.members] == ["a", "b", "c"]
    assert [member.similarity for member in passage.members] == [1.0, 1.0, pytest.approx(63 / 64, abs=1e-3)]


def test_a_repeat_inside_an_article_is_a_passage() -> None:
    text = "\n".join([BRIDGE, HARVEST, BRIDGE, HARVEST])
    blocks = fold_repeats(ArticleId("a"), text, lines(text))
    found = survey([Subject(ArticleId("a"), text, blocks)])
    assert found.words["a"] == count_words(BRIDGE) + count_words(HARVEST)
    assert found.new_words == found.words
    (passage,) = found.passages  # over the end of a paragraph
    assert [m.span.of(text) for m in passage.members] == [f"{BRIDGE}\n{HARVEST}"] * 2


def test_what_is_new_is_counted_in_the_order_of_reading() -> None:
    first = article("z", BRIDGE, published="2020-01-01")
    second = article("y", HARVEST, BRIDGE.replace("630", "700"), published="2020-01-02")
    undated = article("a", BRIDGE, HARVEST, MUSEUM)
    found = survey([undated, second, first])
    assert found.new_words == {"z": 64, "y": count_words(HARVEST) + 1, "a": count_words(MUSEUM)}
    assert [span.of(second.text) for span in found.fresh[ArticleId("y")]] == [HARVEST[:-1], "700"]
    assert [span.of(undated.text) for span in found.fresh[ArticleId("a")]] == [MUSEUM[:-1]]


def test_words_that_stand_in_different_earlier_articles_are_not_new() -> None:
    parts = [article("a", BRIDGE), article("b", HARVEST), article("c", MUSEUM)]
    digest = article("d", prose(30, 1), MUSEUM, BRIDGE, HARVEST, BRIDGE)
    assert survey([*parts, digest]).new_words["d"] == 30


def test_folded_text_is_neither_compared_nor_counted() -> None:
    text = f"{BRIDGE}\n{HARVEST}"
    folded = Subject(ArticleId("a"), text, lines(text, roles=[Role.BODY, Role.FURNITURE]))
    found = survey([folded, article("b", HARVEST)])
    assert (found.edges, found.passages) == ((), ())
    assert found.words == {"a": 64, "b": count_words(HARVEST)}


def test_many_copies_of_one_story_are_one_story_beside_pages_with_equal_furniture() -> None:
    story, furniture = prose(200, 1), prose(90, 2)
    copies = [article(f"s{k:02d}", story, prose(20, 100 + k)) for k in range(40)]
    pages = [article(f"p{k:02d}", furniture, prose(150, 200 + k)) for k in range(30)]
    found = survey([*copies, *pages])
    assert {len(name.split()) for name in groups(found)} == {1, 40}
    assert len(found.edges) < 4 * len(copies)


def test_steps_tell_how_far_it_is_and_the_survey_comes_last() -> None:
    items = list(survey_index(MemoryIndex([article("a", BRIDGE), article("b", BRIDGE)])))
    assert isinstance(items[-1], Survey)
    assert not any(isinstance(item, Survey) for item in items[:-1])
    assert sum(isinstance(item, Step) for item in items) >= 4


def test_the_same_article_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="same id"):
        survey([article("a", BRIDGE), article("a", HARVEST)])


PIECES = [BRIDGE, HARVEST, MUSEUM, BRIDGE_RU, BRIDGE_ZH, prose(30, 1), "Trade grew."]


@settings(max_examples=25)
@given(
    st.lists(
        st.lists(
            st.sampled_from([BRIDGE, HARVEST, MUSEUM, BRIDGE_RU, BRIDGE_ZH, prose(30, 1), "Trade grew."]), max_size=4
        ),
        max_size=6,
    ),
    st.randoms(use_true_random=False),
)
def test_a_survey_does_not_depend_on_the_order_of_import(bodies: list[list[str]], shuffle: Random) -> None:
    subjects = [article(f"a{k}", *body, published=[None, "2020", "2021-05"][k % 3]) for k, body in enumerate(bodies)]
    found = survey(subjects)
    by_id = {subject.id: subject for subject in subjects}
    for name, spans in found.fresh.items():
        assert sum(count_words(span.of(by_id[name].text)) for span in spans) == found.new_words[name]
    for passage in found.passages:
        assert len(passage.members) > 1
        assert all(m.span.end <= len(by_id[m.article].text) for m in passage.members)
    shuffle.shuffle(subjects)
    assert survey(subjects) == found
