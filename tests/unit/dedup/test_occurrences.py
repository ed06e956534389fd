"""Where an annotated span shows besides its own place."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.places import wordmap
from heihe_reader.dedup.places.mapped import Places
from heihe_reader.dedup.places.sought import Sought
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.block import Block, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, article, lines, prose
from tests.unit.dedup.occurring import marks_among, occurrences


def span_of(subject: Subject, quote: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = subject.text.index(quote, start + 1)
    return Span(start, start + len(quote))


def shown(source: Subject, quote: str, target: Subject) -> list[tuple[str, bool]]:
    return [(o.span.of(target.text), o.exact) for o in occurrences(source, span_of(source, quote), target)]


def test_a_target_is_searched_again_only_for_words_that_are_left_over_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    again = wordmap._again
    monkeypatch.setattr(wordmap, "_again", lambda *sides: asked.append(sides) or again(*sides))
    twice, once = "officials said. It carries", HARVEST
    source, target = article("a", BRIDGE, once), article("b", BRIDGE, MUSEUM, once, BRIDGE)
    here = wordmap.read_words(source)
    places = Places(here, wordmap.read_words(target))
    assert len(places.of(Sought(here, span_of(source, once)))) == 1
    assert asked == []
    assert len(places.of(Sought(here, span_of(source, twice)))) == 2
    assert asked
    assert len(places.of(Sought(here, span_of(source, once)))) == 1


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (BRIDGE, "It carries two lanes of traffic over the river and cost 2.5 billion yuan."),
        (BRIDGE, "bridge"),
        (BRIDGE, "officials said. It carries"),
        (BRIDGE_RU, "стоил он 2,5 миллиарда юаней"),
        (BRIDGE_ZH, "历经五年建设于周五正式通车，"),
        (BRIDGE_ZH, "桥"),
    ],
)
def test_a_span_shows_in_a_copy_word_for_word(text: str, quote: str) -> None:
    a, b = article("a", prose(30, 1), text), article("b", text, prose(40, 2))
    assert shown(a, quote, b)[0] == (quote, True)
    assert len(shown(a, quote, b)) == 1


def test_a_changed_word_inside_makes_a_variant() -> None:
    a, b = article("a", BRIDGE), article("b", BRIDGE.replace("630", "700"))
    quote = "Customs officers expect about 630 vehicles a day"
    assert shown(a, quote, b) == [(quote.replace("630", "700"), False)]


def test_ё_and_case_make_no_variant() -> None:
    a, b = article("a", BRIDGE_RU), article("b", BRIDGE_RU.replace("ещё", "ЕЩЕ"))
    assert shown(a, "в очереди ещё с рассвета", b) == [("в очереди ЕЩЕ с рассвета", True)]


def test_a_phrase_that_stands_elsewhere_by_chance_is_no_occurrence() -> None:
    a = article("a", BRIDGE, "They came over the river again.")
    b = article("b", MUSEUM, "Birds fly over the river in spring.")
    assert shown(a, "over the river", b) == []


def test_less_than_four_fifths_of_the_words_is_no_occurrence() -> None:
    words = BRIDGE.split()
    a = article("a", BRIDGE)
    b = article("b", " ".join(words[:14]), prose(50, 1), " ".join(words[30:]))
    assert shown(a, " ".join(words[4:14]), b) == [(" ".join(words[4:14]), True)]
    assert shown(a, " ".join(words[4:15]), b) == [(" ".join(words[4:14]), False)]
    assert shown(a, " ".join(words[4:18]), b) == []


def test_a_run_may_not_skip_more_than_thirty_words() -> None:
    first, second = BRIDGE.split(". ", 1)
    quote = "officials said. It carries two lanes"
    a = article("a", BRIDGE)
    for gap, places in ((25, 1), (45, 0)):
        b = article("b", f"{first}. {prose(gap, 7)}. {second}")
        assert len(shown(a, quote, b)) == places


def test_a_span_inside_a_word_shows_inside_the_word() -> None:
    a, b = article("a", BRIDGE), article("b", HARVEST, BRIDGE)
    assert shown(a, "idge between the two tow", b) == [("idge between the two tow", True)]


def test_punctuation_at_the_ends_shows_where_the_copy_has_it_too() -> None:
    a = article("a", f'She said: "{BRIDGE}"')
    b = article("b", f'He said: "{BRIDGE}"')
    c = article("c", BRIDGE)
    assert shown(a, f'"{BRIDGE}"', b) == [(f'"{BRIDGE}"', True)]
    assert [text for text, _ in shown(a, f'"{BRIDGE}"', c)] == [BRIDGE[:-1]]


def test_a_span_of_blanks_or_punctuation_shows_nowhere() -> None:
    a, b = article("a", BRIDGE), article("b", BRIDGE)
    assert occurrences(a, Span(3, 4), b) == ()
    assert occurrences(a, Span(5, 5), b) == ()


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="beyond"):
        occurrences(article("a", BRIDGE), Span(0, 9999), article("b", BRIDGE))


def doubled(name: str) -> Subject:
    text = "\n".join([BRIDGE, HARVEST, BRIDGE, HARVEST])
    return Subject(ArticleId(name), text, fold_repeats(ArticleId(name), text, lines(text)))


def test_folded_repeats_show_the_mark_in_the_same_article_and_in_others() -> None:
    a, b = article("a", HARVEST, BRIDGE), doubled("b")
    quote = "Prices at the grain exchange rose by four percent"
    places = [span_of(b, quote, 0), span_of(b, quote, 1)]
    assert [o.span for o in occurrences(a, span_of(a, quote), b)] == places
    assert [o.span for o in occurrences(b, places[0], b)] == [places[1]]
    assert [o.span for o in occurrences(b, places[1], b)] == [places[0]]
    assert [o.span.of(a.text) for o in occurrences(b, places[1], a)] == [quote]


def test_what_an_article_says_twice_unfolded_shows_the_mark_twice() -> None:
    a, b = article("a", MUSEUM, BRIDGE), article("b", BRIDGE, HARVEST, BRIDGE)
    quote = "Lorries from both banks queued since dawn"
    places = [span_of(b, quote, 0), span_of(b, quote, 1)]
    assert [o.span for o in occurrences(a, span_of(a, quote), b)] == places
    assert [o.span for o in occurrences(b, places[0], b)] == [places[1]]
    assert [o.span for o in occurrences(b, places[1], b)] == [places[0]]


def folded_end(subject: Subject) -> Subject:
    """The same article with its last paragraph taken for furniture."""
    *rest, last = subject.blocks
    return Subject(subject.id, subject.text, (*rest, Block(last.span, last.kind, Role.FURNITURE, "by a wrong guess")))


def test_words_that_one_article_has_folded_show_where_they_stand_word_for_word() -> None:
    whole = article("a", BRIDGE, HARVEST)
    cut = folded_end(article("b", MUSEUM, BRIDGE, HARVEST))
    for quote in ("Prices at the grain exchange rose by four percent", "exchange", f"{BRIDGE[-40:]}\n{HARVEST[:40]}"):
        assert shown(whole, quote, cut) == [(quote, True)]
        assert shown(cut, quote, whole) == [(quote, True)]
        assert shown(cut, quote, folded_end(whole)) == [(quote, True)]
        assert marks_among(whole, [span_of(whole, quote)], [cut])[0][0] == occurrences(
            whole, span_of(whole, quote), cut
        )
    assert shown(folded_end(whole), whole.text, cut) == [(whole.text, True)]


def test_a_first_word_that_another_passage_took_is_given_back_where_all_words_stand() -> None:
    head, tail = f"{prose(40, 3)} Potato.", f"Potato {prose(30, 4)}"
    a, b = article("a", head, HARVEST, tail), article("b", f"{prose(40, 3)}", tail, HARVEST)
    quote = tail[:60]
    assert shown(a, quote, b) == [(quote, True)]
    assert shown(b, quote, a) == [(quote, True)]


def test_a_short_phrase_in_a_fold_shows_only_in_a_row_of_eight_words() -> None:
    a = article("a", BRIDGE, "They came over the river again.")
    b = folded_end(article("b", BRIDGE, "Birds fly over the river in spring."))
    assert shown(a, "over the river again", b) == []
    assert [text for text, _ in shown(a, "over the river", b)] == ["over the river"]  # of the bridge's own sentence


@pytest.mark.parametrize(
    ("writing", "quote", "there"),
    [
        (str.upper, "ustoms officers expect abou", "USTOMS OFFICERS EXPECT ABOU"),
        (lambda text: text.replace("officers", "offi\u00adcers"), "fficers expect", "ffi\u00adcers expect"),
        (lambda text: text.replace("officers", "offi\u00adcers"), "expect about", "expect about"),
        (lambda text: text.replace("Customs off", "“Customs off"), "Customs offi", "Customs offi"),
    ],
)
def test_a_span_inside_a_word_shows_inside_another_writing_of_it(
    writing: Callable[[str], str], quote: str, there: str
) -> None:
    a, b = article("a", BRIDGE), article("b", writing(BRIDGE), HARVEST)
    assert shown(a, quote, b) == [(there, True)]


def test_other_quotation_marks_at_the_ends_show_too() -> None:
    a, b = article("a", f'He said: "{BRIDGE}"'), article("b", f"Said he: “{BRIDGE}”")
    assert shown(a, f'"{BRIDGE}"', b) == [(f"“{BRIDGE}”", True)]


def test_a_span_over_several_paragraphs_shows_as_one_place() -> None:
    a, b = article("a", BRIDGE, HARVEST), doubled("b")
    quote = f"{BRIDGE[-40:]}\n{HARVEST[:40]}"
    found = occurrences(a, span_of(a, quote), b)
    assert [o.span.of(b.text) for o in found] == [quote, quote]


@given(st.integers(0, len(BRIDGE) - 1), st.integers(1, 120))
def test_a_span_of_a_copy_leads_back_to_where_it_came_from(start: int, length: int) -> None:
    a, b = article("a", prose(20, 1), BRIDGE), article("b", BRIDGE, prose(20, 2))
    shift = a.text.index(BRIDGE)
    span = Span(shift + start, shift + min(len(BRIDGE), start + length))
    for there in occurrences(a, span, b):
        assert there.exact == (there.span.of(b.text).casefold() == span.of(a.text).casefold())
        assert [o.span for o in occurrences(b, there.span, a)] == [
            Span(there.span.start + shift, there.span.end + shift)
        ]
