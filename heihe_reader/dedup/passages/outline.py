"""What is kept of one article besides its fingerprint: where its body stands, and what it says more than once."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.aligning.edges import Edges
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.body import Body
from heihe_reader.dedup.passages.eights import Eights, eights_of
from heihe_reader.dedup.passages.record import VERSION
from heihe_reader.dedup.passages.repeating import repeating
from heihe_reader.dedup.passages.stretches import signs_of
from heihe_reader.dedup.passages.ties import NO_TIES, Text, Ties, texts_of, ties_of
from heihe_reader.dedup.prints.fingerprint import Fingerprint
from heihe_reader.dedup.prints.packing import packed, unpacked
from heihe_reader.dedup.repeats.echoes import long_echoes
from heihe_reader.dedup.repeats.short_echoes import begins_line, block_bounds, line_bounds, short_echoes
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.span import Span
from heihe_reader.text.counting import count_words
from heihe_reader.text.words import I64, Words, split_words

_HEAD = struct.Struct("<2sH")  # mark, version
_MARK = b"HO"


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """An article by itself: a pure function of its text and blocks, see `outlines_of`.

    `runs` has a row (first word, start, end) for each stretch of text that only body fills: the number of its first
    body word, and its span from the first word to the last in code points. `echoes` ties what the body says more than
    once, and `short` the short blocks that it says more than once, words counted over the body; `folded` ties folded
    repeats to what they repeat, words counted over the text.
    """

    eights: Eights
    words: int
    runs: I64
    echoes: Ties
    short: Ties
    folded: Ties

    def to_bytes(self) -> bytes:
        """The same on disk, led by the version of the method."""
        own = self.eights.to_bytes() + packed([np.array([self.words]), self.runs.ravel()])
        ties = b"".join(ties.to_bytes() for ties in (self.echoes, self.short, self.folded))
        return _HEAD.pack(_MARK, VERSION) + own + ties

    @staticmethod
    def from_bytes(data: bytes) -> "Outline":
        """Reads what `to_bytes` wrote.

        Raises:
            ValueError: it was not, or by another version of the method; then the article's text must be read again.
        """
        eights, offset = _eights_in(data)
        (words, runs), offset = unpacked(data, 2, offset)
        echoes, offset = Ties.from_bytes(data, offset)
        short, offset = Ties.from_bytes(data, offset)
        folded, _ = Ties.from_bytes(data, offset)
        return Outline(eights, int(words[0]), runs.reshape(-1, 3), echoes, short, folded)


def eights_in(data: bytes) -> Eights:
    """Only the notes on runs of eight words out of a kept outline.

    Raises:
        ValueError: it is none, or by another version of the method.
    """
    return _eights_in(data)[0]


def _eights_in(data: bytes) -> tuple[Eights, int]:
    if len(data) < _HEAD.size or _HEAD.unpack_from(data) != (_MARK, VERSION):
        raise ValueError("not an outline of this version; compute it anew from the text")
    return Eights.from_bytes(data, _HEAD.size)


def outlines_of(subjects: Sequence[Subject], bodies: Sequence[Body], known: Sequence[Fingerprint]) -> list[Outline]:
    """The outlines of articles with these bodies and fingerprints."""
    offsets = np.cumsum([0, *map(len, bodies)])
    hashes = np.concatenate([np.zeros(0, np.uint64), *(body.words.hashes for body in bodies)])
    unspaced = np.array([float(body.words.weights.sum()) < len(body) for body in bodies], np.bool_)
    may = repeating(hashes, offsets, unspaced)
    long = [
        long_echoes(body, None if unspaced[n] else may.runs.get(n)) if may.long[n] else []
        for n, body in enumerate(bodies)
    ]
    short = [
        _short(subjects[n], body) if may.often[n] or _may_be_blocks(subjects[n], body, may.fives[n]) else []
        for n, body in enumerate(bodies)
    ]
    rows = zip(bodies, eights_of(hashes, offsets, known), _within(bodies, long), _within(bodies, short), strict=True)
    return [
        Outline(eights, len(body), _runs(body), echoes, own_short, _folded(subject))
        for subject, (body, eights, echoes, own_short) in zip(subjects, rows, strict=True)
    ]


def _may_be_blocks(subject: Subject, body: Body, words: I64) -> bool:
    """Whether any of some words begins a block, as a short echo does: where there is one block, a line."""
    if len(subject.blocks) != 1 or not len(words) or not words[0]:
        return len(words) > 0
    gaps = zip(body.words.ends[words - 1].tolist(), body.words.starts[words].tolist(), strict=True)
    return any([begins_line(body.text[end:start]) for end, start in gaps])


def _runs(body: Body) -> I64:
    if not len(body):
        return np.zeros((0, 3), np.int64)
    if len(body.runs) == 1:
        return np.array([[0, body.words.starts[0], body.words.ends[-1]]], np.int64)
    first = np.flatnonzero(np.append(True, np.diff(body.run_of) != 0))
    last = np.append(first[1:], len(body)) - 1
    return np.stack([first, body.words.starts[first], body.words.ends[last]], axis=1)


def _short(subject: Subject, body: Body) -> list[Match]:
    """What stands twice, too short for a passage, where it is a block by itself. In a text of one block lines are."""
    bounds = line_bounds(body) if len(subject.blocks) == 1 else block_bounds(body, subject.blocks)
    return short_echoes(body, bounds)


def _within(bodies: Sequence[Body], found: Sequence[Sequence[Match]]) -> list[Ties]:
    """What was found in each of some bodies, as ties."""
    some = [n for n, matches in enumerate(found) if matches]
    ties = [NO_TIES] * len(bodies)
    for number, text in zip(some, texts_of([bodies[n] for n in some]), strict=True):
        matches = sorted(found[number], key=lambda match: match.key)
        ties[number] = ties_of(text, text, matches, Edges(bodies[number], bodies[number]).spans(matches))
    return ties


def _folded(subject: Subject) -> Ties:
    """The folded repeats of an article with what they repeat; neighbours on both sides are one."""
    spans: list[tuple[Span, Span]] = []
    for block in sorted(subject.blocks, key=lambda block: block.span):
        if block.repeats is None or not block.folded or block.repeats.article != subject.id:
            continue
        one, two = block.span, block.repeats.span
        if spans and _adjoin(subject.text, spans[-1][0], one) and _adjoin(subject.text, spans[-1][1], two):
            one, two = Span(spans[-1][0].start, one.end), Span(spans[-1][1].start, two.end)
            spans.pop()
        spans.append((one, two))
    if not spans:
        return NO_TIES
    words = split_words(subject.text)
    made = [(match, both) for both in spans if (match := _equal_words(words, *both)) is not None]
    ends = [((one.start, one.end), (two.start, two.end)) for _, (one, two) in made]
    text = Text(words, signs_of([subject.text], [words])[0])
    return ties_of(text, text, [match for match, _ in made], ends)


def _equal_words(words: Words, one: Span, two: Span) -> Match | None:
    """The words that two spans begin with alike: all of them, unless a person chose spans that differ."""
    first, last, first_there, last_there = words.starts.searchsorted([one.start, one.end, two.start, two.end]).tolist()
    most = min(last - first, last_there - first_there)
    same = words.hashes[first : first + most] == words.hashes[first_there : first_there + most]
    count = most if same.all() else int(np.argmin(same))
    return Match.of_runs([(first, first_there, count)]) if count else None


def _adjoin(text: str, one: Span, two: Span) -> bool:
    """True if no word stands between two spans."""
    return one.end <= two.start and not count_words(text[one.end : two.start])
