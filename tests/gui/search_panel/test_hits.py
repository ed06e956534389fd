"""Filtering, joining and grouping of hits: plain values, no window."""

from dataclasses import replace

from heihe_reader.gui.search_panel.excerpt import pieces
from heihe_reader.gui.search_panel.groups import group_hits, tagged_together
from heihe_reader.gui.search_panel.hits import (
    Filters,
    FoundHit,
    HitTag,
    Order,
    count_languages,
    count_tags,
    count_where,
    in_title,
)
from heihe_reader.gui.search_panel.words import (
    also_words,
    empty_words,
    group_words,
    head_words,
    open_words,
    place_words,
    spoken,
    sub_words,
    tag_words,
    title_words,
)
from heihe_reader.model.article import TextVersion
from heihe_reader.model.block import Block, BlockKind
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.query import Hit
from heihe_reader.model.span import Span

EVERYTHING = Filters()


def found(
    article: str,
    snippet: str,
    word: str = "bridge",
    *,
    story: str = "s",
    where: str = "text",
    language: str = "en",
    folded: bool = False,
    published: str | None = "2023-03-14",
    paragraph: int = 1,
) -> FoundHit:
    at = snippet.find(word)
    hit = Hit(ArticleId(article), Span(at, at + len(word)), snippet, (Span(at, at + len(word)),), 1.0, where, folded)
    title = "New bridge" if story else f"Title of {article}"
    return FoundHit(
        hit,
        f"Paper {article}",
        f"Title of {article}",
        language,
        published,
        StoryId(story) if story else None,
        title,
        paragraph,
    )


def test_copies_of_one_passage_are_shown_once_also_when_one_side_was_edited() -> None:
    a = found("a", "under a burst of fireworks, the bridge between Heihe and Blagoveshchensk")
    b = found("b", "to the sound of a brass band, the bridge between Heihe and Blagoveshchensk")
    c = found("c", "nobody has yet crossed the bridge on foot in winter")
    (group,) = group_hits([a, b, c], EVERYTHING, Order.RELEVANCE)
    assert [passage.shown for passage in group.passages] == [a, c]
    assert group.passages[0].also == (b,)
    assert also_words(group.passages[0]) == "Also in 1 version"
    assert also_words(group.passages[1]) == "Only here"
    assert group.hits == 3


def test_short_surroundings_join_nothing() -> None:
    hits = [found("a", "The bridge opened."), found("b", "The bridge is shut.")]
    (group,) = group_hits(hits, EVERYTHING, Order.RELEVANCE)
    assert len(group.passages) == 2


def test_chinese_copies_are_joined_too() -> None:
    a = found("a", "昨天新桥已经通车，货车还在口岸排队等候放行", "桥", language="zh")
    b = found("b", "今天大桥已经通车，货车还在口岸排队等候放行", "桥", language="zh")
    (group,) = group_hits([a, b], EVERYTHING, Order.RELEVANCE)
    assert len(group.passages) == 1


def test_the_head_counts_hits_texts_and_stories() -> None:
    hits = [found("a", "one long way over the bridge"), found("b", "x", "x", story="")]
    groups = group_hits(hits, EVERYTHING, Order.RELEVANCE)
    assert head_words("bridge", groups) == "2 hits for “bridge”"
    assert sub_words(groups) == "2 distinct texts in 2 stories."
    assert group_words(groups[1]) == "1 hit, 1 distinct text, one article"


def test_folded_text_is_left_out_until_asked_for() -> None:
    hits = [found("a", "the bridge", folded=True)]
    assert group_hits(hits, EVERYTHING, Order.RELEVANCE) == ()
    assert len(group_hits(hits, Filters(folded=True), Order.RELEVANCE)) == 1
    assert count_where(hits, EVERYTHING) == {"folded": 1}


def test_counts_beside_a_filter_do_not_depend_on_that_filter() -> None:
    hits = [
        found("a", "the bridge"),
        found("b", "мост", "мост", language="ru"),
        found("a", "Bridge", "Bridge", where="title"),
    ]
    filters = Filters(where_off=frozenset({"title"}), languages_off=frozenset({"ru"}))
    assert count_where(hits, filters) == {"text": 1, "title": 1}
    assert count_languages(hits, filters) == {"en": 1, "ru": 1}
    assert [len(group.passages) for group in group_hits(hits, filters, Order.RELEVANCE)] == [1]


def test_by_date_the_newest_story_comes_first_and_unknown_dates_last() -> None:
    hits = [
        found("a", "the bridge one", story="1", published=None),
        found("b", "the bridge two", story="2", published="2022"),
        found("c", "the bridge three", story="3", published="2023-01-02"),
    ]
    assert [group.key for group in group_hits(hits, EVERYTHING, Order.RELEVANCE)] == ["1", "2", "3"]
    assert [group.key for group in group_hits(hits, EVERYTHING, Order.DATE)] == ["3", "2", "1"]


def test_a_place_is_named_by_outlet_and_paragraph_title_or_note() -> None:
    assert place_words(found("a", "the bridge")) == "Paper a ¶ 1"
    assert place_words(found("a", "the bridge", where="title")) == "Paper a, title"
    assert place_words(found("a", "the bridge", paragraph=0)) == "Paper a"
    assert place_words(found("a", "the bridge"), lambda outlet, rest: f"{outlet[: 6 - len(rest)]}…") == "Pa… ¶ 1"


def test_an_excerpt_is_cut_at_its_hits_without_losing_letters() -> None:
    snippet = "👍 over\nthe bridge, a bridge of 𠮷 stone"
    spans = tuple(Span(i, i + 6) for i in (snippet.find("bridge"), snippet.rfind("bridge")))
    hit = Hit(ArticleId("a"), spans[0], snippet, spans, 1.0)
    assert pieces(hit) == [
        ("👍 over the ", False),
        ("bridge", True),
        (", a ", False),
        ("bridge", True),
        (" of 𠮷 stone", False),
        ("…", False),
    ]


def test_a_screen_reader_hears_an_excerpt_as_it_is_shown_then_where_it_stands() -> None:
    passage = group_hits([found("a", "of the\nbridge in the")], EVERYTHING, Order.RELEVANCE)[0].passages[0]
    assert spoken(passage) == "…of the bridge in the… — Paper a ¶ 1. Only here"


def test_without_hits_it_says_what_was_searched() -> None:
    assert empty_words(126, False) == "Searched 126 articles, notes and titles. Folded text was left out."
    assert empty_words(1, True) == "Searched 1 article, notes and titles."


def test_scripts_and_regions_of_a_language_are_one_language() -> None:
    hits = [found("a", "桥已通车", "桥", language="zh-Hans"), found("b", "橋已通車", "橋", language="zh")]
    assert count_languages(hits, EVERYTHING) == {"zh": 2}
    assert group_hits(hits, Filters(languages_off=frozenset({"zh"})), Order.RELEVANCE) == ()


def test_an_article_without_an_outlet_is_named_by_its_title() -> None:
    assert place_words(replace(found("a", "the bridge"), outlet="")) == "Title of a ¶ 1"


def test_a_hit_in_the_heading_that_repeats_the_title_counts_as_title() -> None:
    words = "New bridge\n\nNo other bridge is near."
    blocks = (Block(Span(0, 10), BlockKind.HEADING, level=1), Block(Span(12, len(words))))
    text = TextVersion(ArticleId("a"), 1, "0" * 64, words, blocks)
    hits = [Hit(ArticleId("a"), Span(at, at + 6), words, (), 1.0) for at in (4, 21)]
    assert [in_title(hit, "New  Bridge", text) for hit in hits] == [True, False]
    assert not in_title(hits[0], "Another title", text)
    assert not in_title(replace(hits[0], where="note"), "New bridge", text)


def test_by_tag_a_hit_stands_under_each_of_its_tags_and_what_has_none_comes_last() -> None:
    bridge, voices = HitTag("Crossing/Bridge", "blue"), HitTag("Voices", "violet")
    both = replace(found("a", "under a burst of fireworks, the bridge between Heihe and"), tags=(voices, bridge))
    copy = found("b", "to the sound of a brass band, the bridge between Heihe and")
    none = found("c", "nobody has yet crossed the bridge on foot in winter", story="other")
    groups = group_hits([none, both, copy], EVERYTHING, Order.TAG)
    assert [title_words(group) for group in groups] == ["Crossing/Bridge", "Voices", "Not tagged yet"]
    assert groups[0].passages[0].also == (copy,), "the copy has the tags of the words"
    assert [open_words(group) for group in groups] == ["", "", ""]
    assert tag_words(groups[0].passages[0]) == "Voices, Crossing/Bridge"


def test_a_tag_lets_through_what_has_it_and_not_yet_what_has_none() -> None:
    bridge, voices = HitTag("Crossing/Bridge", "blue"), HitTag("Voices", "violet")
    hits = [
        replace(found("a", "the bridge one", story="1"), tags=(bridge,)),
        replace(found("b", "the bridge two", story="2", language="ru"), tags=(bridge, voices)),
        found("c", "the bridge three", story="3"),
    ]

    def shown(*tags: str) -> list[str]:
        return [group.key for group in group_hits(hits, Filters(tags=frozenset(tags)), Order.RELEVANCE)]

    assert (shown("Voices"), shown(""), shown("", "Voices"), shown()) == (["2"], ["3"], ["2", "3"], ["1", "2", "3"])
    no_russian = Filters(languages_off=frozenset({"ru"}), tags=frozenset({""}))
    assert count_tags(hits, no_russian) == {"Crossing/Bridge": 1, "": 1}
    assert count_languages(hits, no_russian) == {"en": 1}


def test_a_copy_has_the_tags_of_its_passage_so_it_is_not_called_untagged() -> None:
    tag = HitTag("Voices", "violet")
    marked = replace(found("a", "to the sound of a brass band, the bridge between Heihe and"), tags=(tag,))
    copy = found("b", "to the sound of a brass band, the bridge between Heihe and")
    strange = found("c", "nobody has yet crossed the bridge on foot in winter")
    assert [each.tags for each in tagged_together([marked, copy, strange])] == [(tag,), (tag,), ()]
