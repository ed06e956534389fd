"""Pairs of texts of which one has a passage of the other: word for word, spun, shuffled, summarised, or none."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from tests.benchmarks.dedup.builder.languages import Language, paragraphs, sentences
from tests.benchmarks.dedup.metrics import Case, Interval

_LENGTHS = {"en": (300, 2500), "ru": (300, 2500), "zh": (80, 600)}  # characters of a passage
_DELETED, _SHUFFLED, _KEPT = 0.1, 0.5, 0.45  # of words, of chunks of two to six words, of sentences

Change = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, where the passages stand that they share, and places that may be found but are not asked for."""

    a: str
    b: str
    kind: str
    cases: tuple[Case, ...] = ()
    excused: tuple[Case, ...] = field(default=())


def planted(host: str, source: str, kind: str, change: Change, language: Language, chance: random.Random) -> Pair:
    """A passage of one to many sentences of `source`, changed, as a paragraph of `host`."""
    start, end = _some(source, language, chance)
    passage = change(source[start:end])
    breaks = [found.end() for found in re.finditer("\n\n", host)] or [0]
    at = chance.choice(breaks)
    text = host[:at] + passage + "\n\n" + host[at:]
    return Pair(text, source, kind, (((at, at + len(passage)), (start, end)),))


def _some(source: str, language: Language, chance: random.Random) -> Interval:
    """Whole sentences: the place of a passage in its source, which may run over the ends of paragraphs."""
    goal = chance.randint(*_LENGTHS[language.name])
    places, at = [], 0
    for part in paragraphs(source):
        for sentence in sentences(part, language):
            start = source.index(sentence, at)
            at = start + len(sentence)
            places.append((start, at))
    first = chance.randrange(max(1, len(places) * 2 // 3))
    last = first
    while last + 1 < len(places) and places[last][1] - places[first][0] < goal:
        last += 1
    return places[first][0], places[last][1]


def replanted(pair: Pair, kind: str, change: Change) -> Pair:
    """The same pair with its passage changed: out of the source, put where it stood."""
    (start, end), (of, to) = pair.cases[0]
    passage = change(pair.b[of:to])
    text = pair.a[:start] + passage + pair.a[end:]
    return Pair(text, pair.b, kind, (((start, start + len(passage)), (of, to)),))


def shuffled(passage: str, chance: random.Random) -> str:
    """A tenth of the words deleted; in half of the chunks of two to six words their order is lost."""
    chunks = _chunks(passage, chance)
    for chunk in chunks:
        if chance.random() < _SHUFFLED:
            chance.shuffle(chunk)
    return " ".join(word for chunk in chunks for word in chunk)


def moved(passage: str, chance: random.Random) -> str:
    """A tenth of the words deleted; half of the chunks of two to six words change places all over the passage."""
    chunks = _chunks(passage, chance)
    places = [number for number in range(len(chunks)) if chance.random() < _SHUFFLED]
    targets = places[:]
    chance.shuffle(targets)
    order = list(range(len(chunks)))
    for place, target in zip(places, targets, strict=True):
        order[place] = target
    return " ".join(word for number in order for word in chunks[number])


def _chunks(passage: str, chance: random.Random) -> list[list[str]]:
    words = [word for word in passage.split() if chance.random() >= _DELETED] or passage.split()
    chunks, at = [], 0
    while at < len(words):
        length = chance.randint(2, 6)
        chunks.append(words[at : at + length])
        at += length
    return chunks


def summarised(passage: str, language: Language, chance: random.Random) -> str:
    """Some 45 % of the sentences; at least one."""
    whole = sentences(passage, language)
    return language.joint.join([s for s in whole if chance.random() < _KEPT] or [chance.choice(whole)])


def rebroken(passage: str, language: Language, chance: random.Random) -> str:
    """The same sentences in other paragraphs."""
    whole, parts = [s for part in paragraphs(passage) for s in sentences(part, language)], []
    while whole:
        count = chance.randint(1, 3)
        parts.append(language.joint.join(whole[:count]))
        del whole[:count]
    return "\n\n".join(parts)


def strangers(texts: Sequence[str], count: int, chance: random.Random) -> Iterator[Pair]:
    """Pairs of texts that share no passage."""
    for _ in range(count):
        one, two = chance.sample(texts, 2)
        yield Pair(one, two, "strangers")
