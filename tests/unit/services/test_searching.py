"""Words to hits, with the words around them."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError
from heihe_reader.model.article import TextVersion
from heihe_reader.model.block import Block, BlockKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services import searching
from heihe_reader.services.library import Children, Library
from heihe_reader.services.search_terms import phrase, terms_of
from heihe_reader.text.normalise import normalise
from tests.unit.services.conftest import STRANGER, WIRE, import_all, write

HAN = """黑河大桥开通九个月

黑河市的货车仍然不多。海关人员星期一数到五十九辆货车，司机说桥上一整天都很安静。

对岸的布拉戈维申斯克离这里只有五百米，两个城市之间的渡船仍在运行。
"""


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory, children: Children) -> Iterator[Library]:
    folder = write(tmp_path_factory.mktemp("search"), en=WIRE, ru=STRANGER, zh=HAN)
    with Library.open(folder / "s.heihe", create=True, children=children) as library:
        import_all(library, *sorted(folder.glob("*.txt")))
        yield library


def found(library: Library, query: str) -> list[tuple[str, str]]:
    """The file of each hit and the words it stands on."""
    hits = library.searching.search(query)
    assert all(span.of(hit.snippet) for hit in hits for span in hit.marks)
    names = {a.id: Path(a.source.names[0]).stem for a in library.reading.articles()}
    return [(names[hit.article], hit.span.of(library.reading.text(hit.article).text)) for hit in hits]


def test_han_words_of_two_characters_are_found(texts: Library) -> None:
    assert {name for name, _ in found(texts, "黑河")} == {"zh"}
    assert {words for _, words in found(texts, "渡船")} == {"渡船"}
    assert found(texts, "河黑") == []


@pytest.mark.parametrize("query", ["лёд", "лед", "ЛЕД"])
def test_yo_and_case_make_no_difference(texts: Library, query: str) -> None:
    assert {normalise(words) for _, words in found(texts, query)} == {"лед"}


def test_all_words_must_stand_in_the_article(texts: Library) -> None:
    assert {name for name, _ in found(texts, "driver queue ")} == {"en"}
    assert found(texts, "driver рыбаки ") == []


def test_words_in_quotes_stand_in_that_order(texts: Library) -> None:
    assert found(texts, '"waiting in the queue"') == [("en", "waiting in the queue")]
    assert found(texts, '"queue the in waiting"') == []
    assert found(texts, '"monday said a driver"') == [("en", "Monday, said a driver")]


def test_the_last_word_may_be_a_beginning_until_a_blank_follows(texts: Library) -> None:
    assert {words for _, words in found(texts, "pige")} == {"pige"}
    assert found(texts, "pige ") == []


def test_other_quotation_marks_find_the_same_words(texts: Library) -> None:
    assert found(texts, "other's ") == found(texts, "other’s ") != []


@pytest.mark.parametrize("query", ["", "  ", "“”", "*", "()", '"', "- -", "NEAR("])
def test_a_query_without_words_finds_nothing_and_harms_nothing(texts: Library, query: str) -> None:
    assert all(hit.marks for hit in texts.searching.search(query))


def test_notes_are_searched_too(texts: Library) -> None:
    article = texts.reading.articles()[0].id
    made = texts.annotating.highlight(article, texts.reading.text(article).blocks[0].span, note="Ask the Zöllner")
    (hit,) = texts.searching.search("zöllner")
    assert (hit.where, hit.article, hit.span) == ("note", article, made.span)
    texts.history.undo()


def test_a_snippet_stays_inside_its_block_and_shows_its_marks(texts: Library) -> None:
    for hit in texts.searching.search("lorries "):
        assert "\n\n" not in hit.snippet
        assert {mark.of(hit.snippet) for mark in hit.marks} == {"lorries"}


def test_places_close_together_in_one_paragraph_are_one_hit_that_knows_them_all() -> None:
    text = "Bridge toll\n\nThe bridge is dear. The bridge is long."
    blocks = tuple(Block(span, BlockKind.PARAGRAPH) for span in (Span(0, 11), Span(13, len(text))))
    read = TextVersion(ArticleId("a"), 1, "", text, blocks)
    hits = list(searching._apart(read, searching._places(text, terms_of("bridge "))))
    assert [[(hit.start, hit.of(text)) for hit in near] for near in hits] == [
        [(0, "Bridge")],
        [(17, "bridge"), (37, "bridge")],
    ]


def test_the_query_is_taken_apart_as_a_person_means_it() -> None:
    assert [(t.words, t.beginning) for t in terms_of("a “b c” Dé")] == [("a", False), ("b c", False), ("dé", True)]
    assert [(t.words, t.beginning) for t in terms_of("黑河")] == [("黑河", False)]
    assert [(t.words, t.beginning) for t in terms_of("(ic* U.S., C++ «дом»;")] == [
        ("ic", True), ("u.s", False), ("c++", False), ("дом", True)
    ]  # fmt: skip


@pytest.mark.parametrize("sign", ["\0", "\ud83d"])
def test_what_no_text_can_hold_parts_the_words_of_a_query(sign: str) -> None:
    assert terms_of(f"bridge{sign}over{sign}") == terms_of("bridge over ")
    assert terms_of(f'"bridge{sign} over"') == terms_of('"bridge over"')


def test_punctuation_around_words_and_between_them_keeps_none_from_being_found(texts: Library) -> None:
    assert found(texts, "queue, (driver*) ") == found(texts, "queue driver")
    assert {words for _, words in found(texts, "pige* ")} == {"pige"}


def places(library: Library, name: str, words: str, **how: bool) -> list[str]:
    """What stands where `words` were found in the article of one file."""
    article = next(a.id for a in library.reading.articles() if Path(a.source.names[0]).stem == name)
    text = library.reading.text(article).text
    spans = library.searching.places_in(article, words, **how)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    return [span.of(text) for span in spans]


def test_places_in_one_text_may_begin_inside_words_unless_whole_words_are_wanted(texts: Library) -> None:
    assert places(texts, "en", "igeon") != []
    assert places(texts, "en", "igeon", whole_words=True) == []
    assert places(texts, "en", "  waiting\n in the queue ") == ["waiting in the queue"]


def test_places_in_one_text_heed_case_only_when_asked(texts: Library) -> None:
    assert {words.lower() for words in places(texts, "en", "CUSTOMS")} == {"customs"}
    assert set(places(texts, "en", "Customs", match_case=True)) == {"Customs"}
    assert places(texts, "en", "cUSTOMS", match_case=True) == []


def test_places_in_one_text_know_yo_and_han(texts: Library) -> None:
    assert places(texts, "ru", "лёд") == places(texts, "ru", "лед") != []
    assert places(texts, "zh", "渡船", whole_words=True) == ["渡船"]


@pytest.mark.parametrize("words", ["", "  ", "\u00ad"])
def test_no_words_have_no_places(texts: Library, words: str) -> None:
    assert places(texts, "en", words) == []


def test_a_pattern_that_never_ends_is_stopped_and_the_next_one_works(
    texts: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = texts.reading.articles()[0].id
    first = texts.reading.text(article).text.split()[0]
    assert texts.searching.matches_in(article, re.escape(first))[0].start == 0
    monkeypatch.setattr(searching, "_PATIENCE", 0.3)
    with pytest.raises(RefusedError, match="too long"):
        texts.searching.matches_in(article, r"((.|\s)+)+\x00")
    monkeypatch.undo()
    with pytest.raises(RefusedError, match="no regular expression"):
        texts.searching.matches_in(article, "(")
    assert texts.searching.matches_in(article, "^" + re.escape(first))


def test_a_regular_expression_is_searched_for_in_all_texts(texts: Library) -> None:
    hits = texts.searching.search_pattern(r"[五九]十\w辆")
    assert [hit.span.of(texts.reading.text(hit.article).text) for hit in hits] == ["五十九辆"]
    assert all(span.of(hit.snippet) == "五十九辆" for hit in hits for span in hit.marks)
    everywhere = {hit.article for hit in texts.searching.search_pattern(r"^\S")}
    assert everywhere == {article.id for article in texts.reading.articles()}
    assert len(texts.searching.search_pattern(r"\w", 2)) == 2
    with pytest.raises(RefusedError, match="no regular expression"):
        texts.searching.search_pattern("(a")


def test_a_pattern_that_never_ends_is_stopped_in_the_library_too(
    texts: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_PATIENCE_FOR_ALL", 0.3)
    with pytest.raises(RefusedError, match="too long"):
        texts.searching.search_pattern(r"(\w|\s|.)*$^x")


@pytest.mark.parametrize(
    ("selected", "query"),
    [
        ("two lanes\n and  a toll", '"two lanes and a toll"'),
        ("he said “the bridge is ready; it is the paper” and left", '"the bridge is ready; it is the paper"'),
        ("word " * 40, '"' + ("word " * 16).strip() + '"'),
        ("黑" * 100, '"' + "黑" * 80 + '"'),
        ('"', ""),
        ("", ""),
    ],
)
def test_selected_words_become_a_phrase_that_ends_with_a_word(selected: str, query: str) -> None:
    assert phrase(selected) == query


def test_whatever_words_are_selected_their_phrase_finds_them(texts: Library) -> None:
    words = WIRE.split()
    for start in range(0, len(words) - 3, 3):
        selected = " ".join(words[start : start + 25])
        assert "en" in {name for name, _ in found(texts, phrase(selected))}, selected
