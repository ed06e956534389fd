"""One article in 300 copies: where each of many spans shows, against what the making of the copies says."""

from dataclasses import dataclass
from random import Random

import pytest

from heihe_reader.dedup.subject import Subject
from heihe_reader.model.annotation import Occurrence
from heihe_reader.model.span import Span
from heihe_reader.text.words import split_words
from tests.unit.dedup.builders import article, prose
from tests.unit.dedup.occurring import marks_among, occurrences

COPIES, SPANS, VARIANTS = 300, 1_000, 100
FAR = 60  # words around a span in which nobody changed anything: then nothing else can decide


@dataclass(frozen=True)
class Copy:
    """A copy and which word of it each word of the original is, -1 where it was replaced or left out."""

    subject: Subject
    place: list[int]


def original() -> Subject:
    return article("original", prose(400, 1))


def copy_of(words: list[str], number: int, random_: Random) -> Copy:
    """The words with some replaced, left out or put in, between a head and a foot of its own."""
    share = (0.0, 0.01, 0.05)[number % 3]
    made = prose(random_.randrange(60), 10_000 + number).split()
    place: list[int] = []
    for k, word in enumerate(words):
        fate = random_.random()
        if fate < share / 2:
            made.append(f"new{number}x{k}")
            place.append(-1)
        elif fate < share * 0.7:
            place.append(-1)
        else:
            if fate < share:
                made.append(f"more{number}x{k}")
            place.append(len(made))
            made.append(word)
    made += prose(random_.randrange(60), 20_000 + number).split()
    return Copy(article(f"copy {number:03d}", " ".join(made)), place)


@pytest.fixture(scope="module")
def copies() -> list[Copy]:
    random_ = Random(7)
    words = original().text.split()
    return [copy_of(words, number, random_) for number in range(COPIES)]


def random_spans(text: str, count: int, seed: int) -> list[tuple[Span, int, int]]:
    """Spans of whole words with the numbers of their first and last word."""
    words, random_ = split_words(text), Random(seed)
    spans = []
    for _ in range(count):
        first = random_.randrange(len(words))
        last = min(len(words) - 1, first + random_.choice((0, 2, 7, 15, 15, 40, 90)))
        spans.append((Span(int(words.starts[first]), int(words.ends[last])), first, last))
    return spans


def told_by_making(copy: Copy, first: int, last: int) -> tuple[Occurrence, ...] | None:
    """Where a span must show; None where the words around it were changed so much that only an alignment can tell."""
    near = copy.place[max(first - FAR, 0) : last + 1 + FAR]
    if near.count(-1) > 0.1 * len(near) or -1 in (copy.place[first], copy.place[last]):
        return None
    mine = [place for place in copy.place[first : last + 1] if place >= 0]
    words = split_words(copy.subject.text)
    span = Span(int(words.starts[mine[0]]), int(words.ends[mine[-1]]))
    exact = len(mine) == last + 1 - first == mine[-1] + 1 - mine[0]
    return (Occurrence(copy.subject.id, span, exact),) if len(mine) >= 0.8 * (last + 1 - first) else ()


def test_spans_show_in_300_copies_where_the_making_of_the_copies_says(copies: list[Copy]) -> None:
    source = original()
    spans = random_spans(source.text, SPANS, 1)
    random_ = Random(2)
    checked = variants = 0
    for copy in copies:
        some = random_.sample(spans, 8)
        (found,) = marks_among(source, [span for span, _, _ in some], [copy.subject])
        for places, (_, first, last) in zip(found, some, strict=True):
            expected = told_by_making(copy, first, last)
            if expected is not None:
                assert places == expected
                checked += 1
                variants += any(not place.exact for place in expected)
    assert checked > 1_500
    assert variants >= VARIANTS


def test_many_copies_at_once_are_answered_as_one_by_one(copies: list[Copy]) -> None:
    source = original()
    targets = [copy.subject for copy in copies[:60]]
    spans = [span for span, _, _ in random_spans(source.text, 12, 3)]
    found = marks_among(source, spans, targets)
    for target, places in zip(targets, found, strict=True):
        assert places == tuple(occurrences(source, span, target) for span in spans)


def test_the_order_of_the_copies_does_not_matter(copies: list[Copy]) -> None:
    source = original()
    targets = [copy.subject for copy in copies[:40]]
    spans = [span for span, _, _ in random_spans(source.text, 5, 4)]
    assert marks_among(source, spans, targets[::-1]) == marks_among(source, spans, targets)[::-1]


def test_what_a_copy_says_a_second_time_shows_twice_though_the_first_place_is_word_for_word() -> None:
    source = original()
    words = source.text.split()
    line = " ".join(words[200:220])
    target = article("twice", source.text, prose(50, 5), " ".join(["again", *words[200:209], "oddly", *words[210:220]]))
    span = Span(source.text.index(line), source.text.index(line) + len(line))
    ((found,),) = marks_among(source, [span], [target])
    assert found == occurrences(source, span, target)
    assert [place.exact for place in found] == [True, False]
