"""A full article keeps its excerpts, a page that holds two stories goes with one, a decision parts no third."""

from itertools import permutations
from random import Random

import pytest

from heihe_reader.dedup import near_duplicates
from heihe_reader.dedup.stories.grouping import group_stories
from heihe_reader.dedup.survey import survey
from heihe_reader.model.decision import DecisionKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import EdgeKind
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, article, prose
from tests.unit.dedup.test_stories import decide, edge, grouped, member
from tests.unit.dedup.test_survey import spun

HARVEST_RU = (
    "Уборка сои в северных уездах закончилась этой осенью на две недели позже обычного из-за августовских ливней. "
    "Вода стояла в низинах почти до середины сентября, и бобы созревали медленнее, чем рассчитывали хозяйства. "
    "Министерство сельского хозяйства пообещало до весны выдать ссуды на новые осушительные каналы."
)
HARVEST_ZH = (
    "由于八月连降暴雨，今年秋天北部各县的大豆收割比往年推迟了整整两个星期。"
    "低洼的田地直到九月中旬仍然积水，豆子成熟的速度远远低于农户的预期。"
    "农业部门答应在明年春天以前发放贷款，用于修建新的排水渠道和泵站。"
)
MUSEUM_RU = (
    "В старом пакгаузе у пассажирской пристани открылся музей речной жизни с сетями, лодками и резными игрушками. "
    "Школьники могут приходить бесплатно по утрам в будни, если учитель напишет заранее. "
    "Директор надеется со временем устроить читальный зал с газетами обоих берегов."
)
MUSEUM_ZH = (
    "客运码头旁的旧仓库里新开了一座江河生活博物馆，陈列着渔网、木船和渔家冬天雕刻的玩具。"
    "学校班级只要提前写信，平日上午就可以免费参观全部展厅。"
    "馆长希望以后再增设一间阅览室，摆放两岸出版的各种报纸。"
)
STORIES = {
    "en": (BRIDGE, HARVEST, MUSEUM),
    "ru": (BRIDGE_RU, HARVEST_RU, MUSEUM_RU),
    "zh": (BRIDGE_ZH, HARVEST_ZH, MUSEUM_ZH),
}
three_languages = pytest.mark.parametrize("texts", STORIES.values(), ids=STORIES)


def copy_of(text: str) -> str:
    """Another outlet's copy: a few words changed, a sentence of its own at the end."""
    if " " in text:
        return f"{spun(text, 0.1, 3)} {prose(4, len(text))}."
    return f"{text.replace('的', '之').replace('年', '岁')}本报记者报道。"


def same_groups(texts: list[str], wanted: set[frozenset[int]]) -> None:
    """Asserts the groups of texts whatever their order."""
    for order in list(permutations(range(len(texts))))[:: max(1, len(texts))]:
        found = near_duplicates([texts[number] for number in order])
        assert {frozenset(order[place] for place in group) for group in found} == wanted


@three_languages
def test_a_full_article_keeps_its_disjoint_excerpts(texts: tuple[str, ...]) -> None:
    same_groups(["\n\n".join(texts), *texts], {frozenset({0, 1, 2, 3})})


@three_languages
def test_a_full_article_keeps_an_excerpt_that_was_printed_twice(texts: tuple[str, ...]) -> None:
    same_groups(["\n\n".join(texts), texts[0], texts[0], texts[2], texts[2]], {frozenset(range(5))})


@three_languages
def test_a_page_with_two_stories_that_have_other_copies_goes_with_one(texts: tuple[str, ...]) -> None:
    one, two, _ = texts
    found = near_duplicates([one, copy_of(one), two, copy_of(two), f"{one}\n\n{two}"])
    assert found in ([(0, 1, 4), (2, 3)], [(0, 1), (2, 3, 4)])
    same_groups([one, copy_of(one), two, copy_of(two), f"{one}\n\n{two}"], {frozenset(group) for group in found})


@three_languages
def test_a_page_with_two_stories_that_have_equal_copies_goes_with_one(texts: tuple[str, ...]) -> None:
    one, two, _ = texts
    found = near_duplicates([one, one, two, two, f"{one}\n\n{two}"])
    assert found in ([(0, 1, 4), (2, 3)], [(0, 1), (2, 3, 4)])


@three_languages
def test_a_page_that_is_nothing_but_two_articles_goes_with_the_nearer_in_any_order(texts: tuple[str, ...]) -> None:
    one, two, _ = texts
    page = [f"{one}\n\n{two}", one, two]
    found = near_duplicates(page)
    assert found in ([(0, 1)], [(0, 2)])
    same_groups(page, {frozenset(found[0])})


@three_languages
def test_so_does_one_that_has_a_head_and_a_foot_besides(texts: tuple[str, ...]) -> None:
    one, two, three = texts
    end = len(three) // 6
    page = [f"{three[:end]}\n\n{one}\n\n{two}\n\n{three[-end:]}", f"{one} {one[:20]}", f"{two} {two[:30]}"]
    same_groups(page, {frozenset(near_duplicates(page)[0])})
    assert near_duplicates(page) in ([(0, 1)], [(0, 2)])


@three_languages
def test_a_page_of_a_story_and_pieces_of_two_others_goes_with_the_whole_one(texts: tuple[str, ...]) -> None:
    one, two, three = (f"{text} {text[::-1]}" for text in texts)
    page = f"{two[: len(two) * 6 // 10]}\n\n{one}\n\n{three[: len(three) * 6 // 10]}"
    same_groups([page, one, two, three], {frozenset({0, 1})})


@three_languages
def test_a_chain_of_texts_whose_ends_are_strangers_is_two_stories(texts: tuple[str, ...]) -> None:
    one, two, three = texts
    half = len(two) // 2
    chain = [f"{one}\n\n{two[:half]}", f"{two}", f"{two[half:]}\n\n{three}"]
    found = near_duplicates(chain)
    assert found in ([(0, 1)], [(1, 2)])
    same_groups(chain, {frozenset(found[0])})


@pytest.mark.parametrize("seed", range(12))
def test_any_excerpts_of_a_long_article_stay_with_it(seed: int) -> None:
    random_ = Random(seed)
    paragraphs = [prose(random_.randint(25, 60), 100 * seed + k) for k in range(random_.randint(6, 14))]
    cuts = [random_.sample(paragraphs, random_.randint(1, len(paragraphs) // 2)) for _ in range(4)]
    excerpts = [f"{prose(4, 7000 + 10 * seed + k)}.\n\n" + "\n\n".join(cut) for k, cut in enumerate(cuts)]
    assert near_duplicates(["\n\n".join(paragraphs), *excerpts]) == [(0, 1, 2, 3, 4)]


def test_a_copy_that_the_page_does_not_resemble_shows_that_its_excerpt_is_a_story_of_its_own() -> None:
    members = [member("g", 200), member("a"), member("b"), member("c"), member("d")]
    edges = [edge("ga", 0.6), edge("gc", 0.62), edge("ab", 0.8), edge("cd", 0.8)]
    assert grouped(group_stories(members, edges)) == {"ab", "cdg"}  # to which it is tied most strongly


def test_an_excerpt_with_a_few_words_of_its_own_stays_with_the_full_article() -> None:
    members = [member("f", 1000), member("a"), member("b"), member("c")]
    edges = [edge("f" + name, 2 * 65 / 1100) for name in "abc"]
    assert grouped(group_stories(members, edges)) == {"abcf"}


SIX = ["pa", "pb", "pc", "pd", "pe", "ab", "ac", "ad", "ae"]  # p is the longest, a nearly as long; others are cuts


@pytest.mark.parametrize("who", ["b", "c", "d", "e"])
def test_what_is_no_duplicate_of_the_principal_leaves_and_the_others_stay(who: str) -> None:
    members = [member("p", 200), member("a", 190), *(member(name, 150 - ord(name)) for name in "bcde")]
    edges = [edge(pair, 0.5) for pair in SIX]
    apart = decide(DecisionKind.NOT_DUPLICATE, "p" + who)
    assert grouped(group_stories(members, edges, [apart])) == {who, "".join(sorted({*"pabcde"} - {who}))}


def test_when_the_two_longest_are_no_duplicates_each_of_the_others_goes_with_the_nearer() -> None:
    members = [member("p", 200), member("a", 190), *(member(name, 150 - ord(name)) for name in "bcde")]
    edges = [edge(pair, 0.6 if pair in ("ab", "ac", "pd", "pe") else 0.5) for pair in SIX]
    stories = group_stories(members, edges, [decide(DecisionKind.NOT_DUPLICATE, "ap")])
    assert grouped(stories) == {"abc", "dep"}


def test_two_that_a_decision_keeps_out_of_a_story_stay_together() -> None:
    members = [member("p", 200), member("a", 190), member("b", 150), member("c", 140)]
    edges = [edge("pa", 0.9), edge("pb", 0.5), edge("pc", 0.5), edge("bc", 0.9), edge("ab", 0.5), edge("ac", 0.5)]
    decisions = [decide(DecisionKind.NOT_DUPLICATE, pair, at) for at, pair in enumerate(("ab", "ac"))]
    assert grouped(group_stories(members, edges, decisions)) == {"ap", "bc"}


def test_an_edge_that_a_decision_ruled_out_is_listed_by_no_story() -> None:
    members = [member("a", 200), member("b"), member("c"), member("d")]
    edges = [edge(pair) for pair in ("ab", "ac", "ad", "bc", "bd", "cd")]
    apart, split = decide(DecisionKind.NOT_DUPLICATE, "bc", 1), decide(DecisionKind.SPLIT, "d", 2)
    shown = {
        "".join(sorted(s.articles)): [e.a + e.b for e in s.edges] for s in group_stories(members, edges, [apart, split])
    }
    assert shown == {"ab": ["ab"], "c": ["ac"], "d": []} or shown == {"ab": ["ab", "ac"], "c": [], "d": []}


def test_every_other_edge_is_listed_once() -> None:
    members = [member(name, 200 if name in "af" else 100) for name in "abcdef"]
    edges = [edge(pair, 0.3 + at / 20) for at, pair in enumerate(("ab", "ac", "bc", "cd", "de", "df", "ef", "bd"))]
    listed = [(e.a, e.b) for story in group_stories(members, edges) for e in story.edges]
    assert sorted(listed) == sorted((e.a, e.b) for e in edges)


def test_a_survey_of_a_full_article_and_its_excerpts_says_so() -> None:
    found = survey([article("f", BRIDGE, HARVEST, MUSEUM), article("a", BRIDGE), article("b", MUSEUM)])
    assert {(e.a, e.b, e.kind) for e in found.edges} == {
        (ArticleId("a"), ArticleId("f"), EdgeKind.EXCERPT),
        (ArticleId("b"), ArticleId("f"), EdgeKind.EXCERPT),
    }
