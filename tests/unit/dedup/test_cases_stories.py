"""Built cases for what a story is, each named for what it guards."""

import re
from itertools import permutations

import pytest

from heihe_reader.dedup import near_duplicates
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import survey
from heihe_reader.model.story import EdgeKind
from tests.unit.dedup.builders import article
from tests.unit.dedup.case_texts import (
    TOLD,
    edge_between,
    filler,
    groups_of,
    joined,
    paragraphs,
    reworded,
    stories_of,
)

LANGUAGES = pytest.mark.parametrize("language", TOLD)


def telling(name: str, language: str, story: int, *, own: int = 0, published: str | None = None) -> Subject:
    """An article that tells a story in three paragraphs and ends with some words of its own."""
    body = paragraphs(language, TOLD[language][story])
    end = (filler(language, own, len(name) + sum(map(ord, name))),) if own else ()
    return article(name, *body, *end, published=published)


@LANGUAGES
def test_unrelated_stories_of_one_language_are_strangers(language: str) -> None:
    subjects = [telling(name, language, k) for k, name in enumerate("abc")]
    found = survey(subjects)
    assert groups_of(subjects, found) == {"a", "b", "c"}
    assert (found.edges, found.passages) == ((), ())


@LANGUAGES
@pytest.mark.parametrize("padding", ["a", "b", "c"])
def test_a_chain_whose_ends_are_strangers_is_two_stories_and_the_weaker_edge_stays_visible(
    language: str, padding: str
) -> None:
    """The middle shares four sentences with one end and five with the other, whichever of the three is the longest."""
    first, middle, last = TOLD[language]
    size = 90 if language != "zh" else 140
    parts = {"a": [*first[:5], *middle[:4]], "b": list(middle), "c": [*middle[4:], *last[:4]]}
    subjects = [
        article(name, *paragraphs(language, parts[name]), *([filler(language, size, 7)] if name == padding else []))
        for name in "abc"
    ]
    found = survey(subjects)
    weak, strong = edge_between(found, "a", "b"), edge_between(found, "b", "c")
    assert weak is not None
    assert strong is not None
    assert edge_between(found, "a", "c") is None
    expected = {"a b", "c"} if weak.strength > strong.strength else {"a", "b c"}
    assert groups_of(subjects, found) == expected
    shown = [(edge.a, edge.b) for story in stories_of(subjects, found) for edge in story.edges]
    assert sorted(shown) == [("a", "b"), ("b", "c")]


@LANGUAGES
@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["larger part first", "larger part last"])
@pytest.mark.parametrize("larger", [0, 1])
def test_a_page_that_glues_two_stories_together_goes_with_the_larger_part(
    language: str, order: tuple[int, int], larger: int
) -> None:
    """Seed 003's illness: a page is kin to both, the stories are no kin and stay two."""
    parts = {larger: TOLD[language][larger], 1 - larger: TOLD[language][1 - larger][2:6]}
    glued = [text for k in order for text in paragraphs(language, parts[larger if k == 0 else 1 - larger])]
    own = 12 if language != "zh" else 20
    subjects = [telling(f"{'fs'[story]}{copy}", language, story, own=own * copy) for story in (0, 1) for copy in (0, 1)]
    subjects.append(article("page", *glued))
    found = survey(subjects)
    other = 1 - larger
    assert groups_of(subjects, found) == {
        f"{'fs'[larger]}0 {'fs'[larger]}1 page" if larger == 0 else "page s0 s1",
        f"{'fs'[other]}0 {'fs'[other]}1",
    }
    assert any(edge_between(found, "page", f"{'fs'[other]}{copy}") for copy in (0, 1)), "the weaker tie stays visible"


@LANGUAGES
@pytest.mark.parametrize("share", [0.0, 0.1, 0.2, 0.35])
def test_a_page_with_two_whole_stories_does_not_join_their_copies_however_much_these_were_edited(
    language: str, share: float
) -> None:
    """The originals stand whole in the page, the other copies were reworded: still two stories."""
    one, two = ("\n\n".join(paragraphs(language, TOLD[language][k])) for k in (0, 1))
    texts = [one, reworded(language, one, share), two, reworded(language, two, share), f"{one}\n\n{two}"]
    found = near_duplicates(texts)
    assert not [group for group in found if {0, 1} & {*group} and {2, 3} & {*group}]
    if share < 0.3:  # of more, 150 words leave too little to be sure
        assert found in ([(0, 1, 4), (2, 3)], [(0, 1), (2, 3, 4)])


@LANGUAGES
def test_two_pages_that_glue_the_same_head_on_do_not_join_their_stories(language: str) -> None:
    """A teaser of a third article under two unrelated ones is a passage."""
    first, second, third = TOLD[language]
    teaser = joined(language, third[:2])
    subjects = [article("a", *paragraphs(language, first), teaser), article("b", *paragraphs(language, second), teaser)]
    found = survey(subjects)
    assert groups_of(subjects, found) == {"a", "b"}
    (passage,) = found.passages
    assert [member.article for member in passage.members] == ["a", "b"]


@LANGUAGES
@pytest.mark.parametrize("share", [0.34, 0.5, 0.7])
def test_an_excerpt_down_to_a_third_stays_with_the_whole(language: str, share: float) -> None:
    sentences = TOLD[language][0]
    cut = sentences[: round(len(sentences) * share)]
    subjects = [telling("whole", language, 0), article("cut", joined(language, cut)), telling("other", language, 1)]
    found = survey(subjects)
    assert groups_of(subjects, found) == {"cut whole", "other"}
    edge = edge_between(found, "cut", "whole")
    assert edge is not None
    assert edge.kind is EdgeKind.EXCERPT


@LANGUAGES
def test_two_disjoint_excerpts_stay_with_the_whole(language: str) -> None:
    """The two excerpts share nothing: only the principal holds them."""
    sentences = TOLD[language][0]
    subjects = [
        telling("whole", language, 0),
        article("head", joined(language, sentences[:4])),
        article("tail", joined(language, sentences[5:])),
    ]
    found = survey(subjects)
    assert edge_between(found, "head", "tail") is None
    assert groups_of(subjects, found) == {"head tail whole"}


@LANGUAGES
def test_a_quotation_from_a_press_conference_is_a_passage_and_no_story(language: str) -> None:
    quote = {
        "en": "“We will hold the water below the third gallery for as long as people live above it,” the mayor said.",
        "ru": "«Мы будем держать воду ниже третьей штольни столько, сколько над ней живут люди», — сказал мэр города.",
        "zh": "“只要上面还有人居住，我们就会一直把水位控制在第三条坑道以下。”市长说。",
    }[language]
    subjects = [
        article(name, joined(language, TOLD[language][k][:4]), quote, joined(language, TOLD[language][k][4:]))
        for k, name in enumerate("abc")
    ]
    found = survey(subjects)
    assert groups_of(subjects, found) == {"a", "b", "c"}
    (passage,) = found.passages
    assert [member.article for member in passage.members] == ["a", "b", "c"]
    assert all(member.span.of(subject.text) == quote for member, subject in zip(passage.members, subjects, strict=True))


@LANGUAGES
def test_swapped_headlines_neither_make_nor_break_a_story(language: str) -> None:
    heads = [joined(language, TOLD[language][2][k : k + 1]) for k in (0, 1)]
    one, two = (paragraphs(language, TOLD[language][k]) for k in (0, 1))
    subjects = [
        article("a", heads[0], *one, title=heads[0]),
        article("b", heads[1], *one, title=heads[1]),
        article("c", heads[0], *two, title=heads[0]),
        article("d", heads[1], *two, title=heads[1]),
    ]
    assert groups_of(subjects, survey(subjects)) == {"a b", "c d"}


@LANGUAGES
def test_furniture_that_every_page_of_an_outlet_has_never_makes_a_story(language: str) -> None:
    size = 60 if language != "zh" else 100
    head, foot = filler(language, size, 501), filler(language, size, 502)
    pages = [article(f"p{k}", head, filler(language, 2 * size, 600 + k), foot) for k in range(9)]
    copy = article("copy", filler(language, 2 * size, 604))
    assert groups_of([*pages, copy], survey([*pages, copy])) - {f"p{k}" for k in range(9)} == {"copy p4"}


@LANGUAGES
def test_sixty_copies_of_one_story_are_one_story_beside_strangers(language: str) -> None:
    own = 20 if language != "zh" else 34
    copies = [telling(f"c{k:02d}", language, 0, own=own) for k in range(60)]
    strangers = [telling("m", language, 2), telling("s", language, 1)]
    found = survey([*copies, *strangers])
    assert groups_of([*copies, *strangers], found) == {" ".join(c.id for c in copies), "m", "s"}
    assert len(found.edges) < 6 * len(copies), "copies are compared with a few of their story, never all with all"


@LANGUAGES
def test_nine_papers_that_print_the_same_text_stay_nine_articles_of_one_story(language: str) -> None:
    papers = [telling(f"paper{k}", language, 0, published=f"2021-05-0{k}") for k in range(1, 10)]
    found = survey(papers)
    (story,) = stories_of(papers, found)
    assert story.articles == tuple(f"paper{k}" for k in range(1, 10))
    assert {edge.kind for edge in found.edges} == {EdgeKind.SAME_TEXT}
    assert all(re.fullmatch(r"all \d+ words the same", edge.reason) for edge in found.edges)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ferry stops for winter", "Ferry stops for winter"),
        ("Паром встал до весны", "Паром встал до весны."),
        ("渡轮冬天停航", "渡轮冬天停航。"),
    ],
)
def test_articles_of_a_few_words_are_kin_only_if_they_are_the_same(one: str, two: str) -> None:
    assert near_duplicates([one, two]) == [(0, 1)]
    assert near_duplicates([one, f"{two} {two[::-1]}"]) == []


@LANGUAGES
def test_short_articles_of_two_sentences_find_their_copy_and_nothing_else(language: str) -> None:
    notes = [joined(language, TOLD[language][k][at : at + 2]) for k in range(3) for at in (0, 3, 6)]
    copies = [reworded(language, notes[k], 0.05, k) for k in (1, 4, 8)]
    assert near_duplicates([*notes, *copies]) == [(1, 9), (4, 10), (8, 11)]


@LANGUAGES
def test_stories_do_not_depend_on_the_order_of_the_texts(language: str) -> None:
    first, second, third = ("\n\n".join(paragraphs(language, story)) for story in TOLD[language])
    texts = [first, reworded(language, first, 0.1), f"{second}\n\n{first[: len(first) // 3]}", second, third]
    wanted = {frozenset({0, 1}), frozenset({2, 3})}
    for order in list(permutations(range(5)))[::7]:
        found = near_duplicates([texts[k] for k in order])
        assert {frozenset(order[k] for k in group) for group in found} == wanted


@LANGUAGES
def test_a_retelling_in_other_words_is_not_found_and_nothing_pretends_that_it_is(language: str) -> None:
    """A limit that is told plainly: no words in common, no story."""
    retold = reworded(language, joined(language, TOLD[language][0]), 0.8)
    subjects = [telling("a", language, 0), article("b", retold)]
    found = survey(subjects)
    assert (found.edges, found.passages) == ((), ())
