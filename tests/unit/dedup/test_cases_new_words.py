"""Built cases for new words: what a reader has not yet seen, in reading order, with sums that are exact."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import Survey, survey
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.text.counting import count_words
from tests.unit.dedup.builders import article, lines
from tests.unit.dedup.case_texts import TOLD, joined, paragraphs, reworded

LANGUAGES = pytest.mark.parametrize("language", TOLD)


def new_texts(subject: Subject, found: Survey) -> list[str]:
    return [span.of(subject.text) for span in found.fresh[subject.id]]


def check_counts(subjects: list[Subject], found: Survey) -> None:
    """The spans shown as new hold exactly the number of words that is named, and lie in the body."""
    for subject in subjects:
        spans = found.fresh[subject.id]
        assert sum(count_words(span.of(subject.text)) for span in spans) == found.new_words[subject.id]
        assert list(spans) == sorted(spans)
        body = [block.span for block in subject.blocks if block.role is Role.BODY]
        assert all(any(block.overlaps(span) for block in body) for span in spans)
        folded = [block.span for block in subject.blocks if block.folded]
        assert not any(block.overlaps(span) for block in folded for span in spans)


@LANGUAGES
def test_the_words_shown_as_new_over_a_story_are_the_words_of_the_union(language: str) -> None:
    """Every sentence is new exactly once, wherever the articles that have it stand."""
    one, two, three = TOLD[language]
    union = [*one, *two[:3], *three[:2]]
    parts = {
        "first": (one[:5], "2021-03-01"),
        "second": ([*one[:5], *two[:3]], "2021-03-02"),
        "third": ([*three[:2], *one], "2021-03-04"),
        "fourth": (union, None),
    }
    subjects = [article(name, *paragraphs(language, body, 2), published=day) for name, (body, day) in parts.items()]
    for order in permutations(subjects):
        found = survey(order)
        assert sum(found.new_words.values()) == count_words(joined(language, union))
        assert found.new_words[ArticleId("fourth")] == 0
        check_counts(subjects, found)


@LANGUAGES
def test_only_what_an_update_adds_is_new_in_it(language: str) -> None:
    sentences = TOLD[language][0]
    added = TOLD[language][1][4]
    before = article("a", *paragraphs(language, sentences), published="2021-03-01")
    after = article("b", joined(language, [*sentences[:4], added, *sentences[4:]]), published="2021-03-02")
    found = survey([after, before])
    (new,) = new_texts(after, found)
    assert new == added.rstrip(".。")
    assert found.new_words == {"a": count_words(before.text), "b": count_words(added)}


@LANGUAGES
def test_the_order_of_reading_is_by_date_then_unknown_dates_then_id(language: str) -> None:
    """Partial dates sort as they are written: a year before its months, a month before its days."""
    text = joined(language, TOLD[language][0])
    dates = {"h": "2018-12-31", "g": "2019", "f": "2019-05", "e": "2019-05-01", "d": "2019-05-02", "b": None, "c": None}
    subjects = [article(name, text, published=date) for name, date in dates.items()]
    for left in range(len(subjects)):
        names = list(dates)[left:]
        found = survey([subject for subject in reversed(subjects) if subject.id in names])
        assert {name: new for name, new in found.new_words.items() if new} == {names[0]: count_words(text)}


@LANGUAGES
def test_a_changed_number_is_new_and_nothing_else_is(language: str) -> None:
    text = {
        "en": "On Monday evening the gauge at the upper weir stood at 312 centimetres and the meadow was still dry.",
        "ru": "В понедельник вечером рейка у верхней плотины показывала 312 сантиметров, и луг был ещё сухим.",
        "zh": "星期一傍晚上游水坝的水尺显示为312厘米，河边的草地仍然是干的，没有积水。",
    }[language]
    one, two = article("a", text, published="2021"), article("b", text.replace("312", "347"), published="2022")
    found = survey([one, two])
    assert new_texts(two, found) == ["347"]
    check_counts([one, two], found)


@LANGUAGES
def test_what_an_article_says_twice_is_new_once(language: str) -> None:
    body = paragraphs(language, TOLD[language][0])
    text = "\n".join([*body, *body])
    doubled = Subject(ArticleId("a"), text, fold_repeats(ArticleId("a"), text, lines(text)))
    copy = article("b", *body)
    found = survey([doubled, copy])
    assert found.new_words == {"a": count_words(joined(language, TOLD[language][0])), "b": 0}
    check_counts([doubled, copy], found)


@LANGUAGES
def test_moved_paragraphs_are_not_new(language: str) -> None:
    body = paragraphs(language, TOLD[language][0])
    found = survey([article("a", *body), article("b", *reversed(body))])
    assert found.new_words[ArticleId("b")] == 0


@LANGUAGES
def test_wire_paragraphs_that_come_from_two_earlier_articles_are_not_new(language: str) -> None:
    one, two, three = (paragraphs(language, story) for story in TOLD[language])
    subjects = [
        article("a", one[0], three[0], published="2021-01-01"),
        article("b", three[1], two[2], published="2021-01-02"),
        article("c", two[2], one[1], one[0], published="2021-01-03"),
    ]
    found = survey(subjects)
    assert new_texts(subjects[2], found) == [one[1].rstrip(".。")]
    check_counts(subjects, found)


@LANGUAGES
def test_in_a_hundred_variants_everything_seen_before_is_known(language: str) -> None:
    """Each variant drops one sentence and rewords another: only what it reworded is new."""
    sentences = TOLD[language][0]
    subjects, own = [article("v", joined(language, sentences), published="2020")], [0]
    for k in range(100):
        kept = [s for at, s in enumerate(sentences) if at != k % 9]
        other = reworded(language, kept[k // 9 % 8], 1.0, k)
        kept[k // 9 % 8] = other
        subjects.append(article(f"v{k:02d}", joined(language, kept), published="2021"))
        own.append(count_words(other))
    found = survey(subjects)
    for subject, most in list(zip(subjects, own, strict=True))[1:]:
        assert found.new_words[subject.id] == most, new_texts(subject, found)
    check_counts(subjects, found)


SENTENCES = [*TOLD["en"][0][:4], *TOLD["ru"][1][:3], *TOLD["zh"][2][:4]]


@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6, unique=True), min_size=1, max_size=6))
def test_every_sentence_is_new_exactly_where_it_is_first_read(bodies: list[list[str]]) -> None:
    """Sentences are paragraphs of their own; those of fewer than eight words or sixteen characters are not used."""
    subjects = [article(f"a{k}", *body, published=f"20{k:02d}") for k, body in enumerate(bodies)]
    found = survey(subjects)
    seen: set[str] = set()
    for subject, body in zip(subjects, bodies, strict=True):
        expected = sum(count_words(sentence) for sentence in body if sentence not in seen)
        assert found.new_words[subject.id] == expected
        seen.update(body)
    check_counts(subjects, found)
