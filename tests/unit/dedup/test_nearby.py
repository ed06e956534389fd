"""Spans answered from their surroundings, against what the alignment of the whole bodies says."""

from random import Random

import pytest

from heihe_reader.dedup.places.answers import Shelf, Wanted, places_of_all
from heihe_reader.dedup.places.mapped import Places
from heihe_reader.dedup.places.said import Said
from heihe_reader.dedup.places.sought import GramTable, Sought
from heihe_reader.dedup.places.wordmap import Reading, read_all_words, read_words
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.text.words import split_words
from tests.unit.dedup.builders import BRIDGE_ZH, article, lines, prose
from tests.unit.dedup.occurring import marks_among, occurrences

LETTERS = {"en": "abdegiklmnorstu", "ru": "абвдеёиклмнорсту"}
COMMON = {"en": ("the", "of", "in", "and", "a"), "ru": ("и", "в", "на", "что", "не")}


def paragraph(language: str, random_: Random) -> list[str]:
    """A paragraph as words: a third of them common ones; of Chinese as characters, some far more frequent."""
    if language == "zh":
        return [chr(0x4E00 + int(random_.random() ** 3 * 2_000)) for _ in range(random_.randrange(60, 140))]
    return [
        random_.choice(COMMON[language])
        if random_.random() < 0.33
        else "".join(random_.choices(LETTERS[language], k=random_.randrange(3, 8)))
        for _ in range(random_.randrange(30, 70))
    ]


def told_otherwise(text: list[list[str]], language: str, random_: Random) -> list[list[str]]:
    """A copy: words replaced, left out and put in; paragraphs moved, put in, left out, said a second time."""
    share = random_.choice((0.0, 0.02, 0.08, 0.2))
    copy = [[word for old in one for word in edited(old, share, one, random_)] for one in text]
    for _ in range(random_.randrange(3)):
        at, to = random_.randrange(len(copy)), random_.randrange(len(copy))
        deed = random_.randrange(4)
        if deed == 0:
            copy.insert(to, copy.pop(at))
        elif deed == 1:
            copy.insert(to, list(copy[at]))
        elif deed == 2:
            copy.insert(to, paragraph(language, random_))
        elif len(copy) > 3:
            del copy[at]
    return [one for one in copy if one]


def edited(word: str, share: float, around: list[str], random_: Random) -> list[str]:
    fate = random_.random()
    if fate >= share:
        return [word]
    return [[], [random_.choice(around)], [word, random_.choice(around)], [random_.choice(around), word]][
        int(fate / share * 4)
    ]


def told(name: str, text: list[list[str]], language: str, *, folded: bool) -> Subject:
    joint, stop = ("", "。") if language == "zh" else (" ", ".")
    whole = "\n".join(joint.join(one) + stop for one in text)
    blocks = lines(whole)
    return Subject(ArticleId(name), whole, fold_repeats(ArticleId(name), whole, blocks) if folded else blocks)


def some_spans(subject: Subject, count: int, random_: Random) -> list[Span]:
    words = split_words(subject.text)
    spans = []
    for _ in range(count):
        first = random_.randrange(len(words))
        last = min(first + random_.choice((0, 1, 3, 7, 14, 29, 60)), len(words) - 1)
        spans.append(Span(int(words.starts[first]), int(words.ends[last])))
    return spans


def told_without_the_whole(sought: Sought, there: Reading, table: GramTable, place: int) -> bool:
    hits = table.hits(sought)[place]
    return sought.told_in(there, hits) is not None


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_what_stands_around_a_span_says_what_the_whole_alignment_says(language: str) -> None:
    random_ = Random(f"nearby {language}")
    quick = 0
    for number in range(6):
        text = [paragraph(language, random_) for _ in range(random_.randrange(5, 12))]
        source = told("source", text, language, folded=number % 4 == 3)
        copies = [
            told(f"copy {k}", told_otherwise(text, language, random_), language, folded=k % 2 == 1) for k in range(6)
        ]
        spans = some_spans(source, 12, random_)
        here, there = read_words(source), list(read_all_words(copies))
        table = GramTable(there)
        truth = [tuple(Places(here, reading).of(Sought(here, span)) for span in spans) for reading in there]
        for k, span in enumerate(spans):  # alone: nothing else has had the whole aligned
            found = marks_among(source, [span], copies)
            assert [places for (places,) in found] == [places[k] for places in truth]
            sought = Sought(here, span)
            quick += sum(told_without_the_whole(sought, one, table, place) for place, one in enumerate(there))
        assert marks_among(source, spans, copies) == tuple(truth)
    assert quick > 60


def test_a_copy_that_is_told_from_around_the_span_is_never_aligned_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    random_ = Random(5)
    text = [paragraph("en", random_) for _ in range(10)]
    source = told("source", text, "en", folded=False)
    words = text[5]
    target = told("copy", [*text[:5], [*words[:10], "otherwise", *words[11:]], *text[6:]], "en", folded=False)
    start = source.text.index(" ".join(words))
    span = Span(start, start + len(" ".join(words[:20])))
    expected = occurrences(source, span, target)
    monkeypatch.setattr("heihe_reader.dedup.places.mapped.BodyMaps", None)
    assert marks_among(source, [span], [target]) == ((expected,),)
    assert [place.exact for place in expected] == [False]


def test_many_sources_are_answered_together_as_one_by_one() -> None:
    random_ = Random(6)
    text = [paragraph("ru", random_) for _ in range(6)]
    told_so = [told(str(k), told_otherwise(text, "ru", random_), "ru", folded=True) for k in range(5)]
    wanted = [Wanted(k, tuple(some_spans(told_so[k], 3, random_)), (0, 2, 4)) for k in (1, 2)]
    answers = [answer for some in places_of_all(told_so, wanted) for answer in some]
    assert [(answer.source, answer.target) for answer in answers] == [
        (k, target) for k in (1, 2) for target in (0, 2, 4)
    ]
    for answer in answers:
        spans = next(one.spans for one in wanted if one.source == answer.source)
        assert answer.places == tuple(occurrences(told_so[answer.source], s, told_so[answer.target]) for s in spans)


@pytest.mark.parametrize(("written", "exact"), [("两座城市", True), ("兩座城市", False)])
def test_another_form_of_a_han_character_shows_the_mark_but_not_as_exact(written: str, exact: bool) -> None:
    a, b = article("a", BRIDGE_ZH), article("b", BRIDGE_ZH.replace("两座城市", written))
    span = Span(0, BRIDGE_ZH.index("之间"))
    for (places,) in (marks_among(a, [span], [b])[0], (occurrences(a, span, b),)):
        assert [(place.span.of(b.text), place.exact) for place in places] == [(written, exact)]


def test_what_was_kept_answers_the_next_question_without_texts_or_alignment(monkeypatch: pytest.MonkeyPatch) -> None:
    random_ = Random(8)
    text = [paragraph("en", random_) for _ in range(6)]
    told_so = [told(str(k), told_otherwise(text, "en", random_), "en", folded=True) for k in range(5)]
    keys, given = [f"digest {k}" for k in range(5)], dict(enumerate(told_so))
    spans = some_spans(told_so[1], 6, random_)
    shelf = Shelf()
    assert shelf.missing(keys) == [0, 1, 2, 3, 4]
    first = list(shelf.answers(keys, given, [Wanted(1, tuple(spans), (0, 1, 2, 3, 4))]))
    assert shelf.missing([*keys, "another text"]) == [5]
    monkeypatch.setattr("heihe_reader.dedup.places.mapped.BodyMaps", None)
    back = [keys[4], keys[3], keys[2], keys[1], keys[0]]
    (again,) = shelf.answers(back, {}, [Wanted(3, tuple(spans), (0, 1, 2, 3, 4))])
    assert [answer.places for answer in again] == [answer.places for answer in first[0]][::-1]


def test_only_the_articles_asked_about_last_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    random_ = Random(9)
    copies = [told(str(k), [paragraph("en", random_)], "en", folded=False) for k in range(6)]
    size = len(copies[0].text) + len(copies[1].text) + len(copies[2].text)
    monkeypatch.setattr("heihe_reader.dedup.places.answers._SHELVED", size)
    shelf = Shelf()
    for k, copy in enumerate(copies):
        list(shelf.answers([k], {0: copy}, [Wanted(0, (Span(0, 5),), (0,))]))
    missing = shelf.missing(range(6))
    assert missing == list(range(len(missing)))
    assert 2 <= len(missing) < 6


def test_an_alignment_that_grew_is_counted_as_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    again, rest = prose(60, 1), prose(300, 2)
    source = article("1", f"{rest}\n{again}")
    target = article("2", f"{rest}\n{again}\n{prose(200, 3)}\n{again}")
    given = dict(enumerate((source, target)))
    shelf = Shelf()
    first = Wanted(0, (Span(0, 40),), (1,), ((1, (Said(Span(0, 20), Span(0, 20), True),)),))
    span = Span(len(rest) + 1, len(source.text))
    for wanted in (first, Wanted(0, (span,), (1,))):
        (answers,) = shelf.answers(("a", "b"), given, [wanted])
    assert len(answers[0].places[0]) == 2
    monkeypatch.setattr("heihe_reader.dedup.places.answers._ALIGNED", 0)
    for _ in range(2):  # nothing has room any more, and nothing is owed
        list(shelf.answers(("a", "b"), given, [Wanted(0, (span,), (1,))]))
        assert shelf._runs == 0
