"""Turns matching words into spans of the two texts: where a passage begins and ends, and what was changed in it.

A passage reaches from its first to its last shared word, and takes along the opening and closing punctuation that
both texts have there. Its changes tile it on both sides: each begins where the one before it ends. An `equal` change
is equal in normal form, white space and punctuation included, so that a lost comma is a change of its own.
"""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from heihe_reader.dedup.body import Body
from heihe_reader.dedup.matching import Match
from heihe_reader.model.alignment import Op, WordChange
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import normalise
from heihe_reader.text.words import I64

_SENTENCE_ENDS = ".!?…。！？\n"
_FARTHEST = 12  # words that an insertion is moved at most
_OPENING = ("Ps", "Pi", "Sc")


class Edges:
    """Where the passages of two texts begin and end, in code points."""

    def __init__(self, a: Body, b: Body) -> None:
        self._a, self._b = a, b

    def spans(self, matches: list[Match]) -> list[tuple[Span, Span]]:
        """One pair of spans for each match, none overlapping another on either side."""
        tails = [self._tail(match) for match in matches]
        ends_a = {int(m.a[-1]): int(self._a.words.ends[m.a[-1]]) + tail for m, tail in zip(matches, tails, strict=True)}
        ends_b = {int(m.b[-1]): int(self._b.words.ends[m.b[-1]]) + tail for m, tail in zip(matches, tails, strict=True)}
        spans = []
        for match in matches:
            head = self._head(match, ends_a, ends_b)
            spans.append(
                (
                    Span(int(self._a.words.starts[match.a[0]]) - head, ends_a[int(match.a[-1])]),
                    Span(int(self._b.words.starts[match.b[0]]) - head, ends_b[int(match.b[-1])]),
                )
            )
        return spans

    def _tail(self, match: Match) -> int:
        """How many closing characters follow the last word in both texts."""
        after_a = _gap_after(self._a, int(match.a[-1]))
        after_b = _gap_after(self._b, int(match.b[-1]))
        count = 0
        for x, y in zip(after_a, after_b, strict=False):
            if x.isspace() or unicodedata.category(x) in _OPENING or not _same(x, y):
                break
            count += 1
        return count

    def _head(self, match: Match, ends_a: dict[int, int], ends_b: dict[int, int]) -> int:
        """How many opening characters stand before the first word in both texts and belong to no passage yet."""
        before_a = _gap_before(self._a, int(match.a[0]), ends_a)
        before_b = _gap_before(self._b, int(match.b[0]), ends_b)
        count = 0
        for x, y in zip(reversed(before_a), reversed(before_b), strict=False):
            if not (unicodedata.category(x) in _OPENING or x in "\"'") or not _same(x, y):
                break
            count += 1
        return count


def _gap_after(body: Body, word: int) -> str:
    """What stands between a word and the next, as far as the body goes."""
    limit = body.runs[int(body.run_of[word])].end
    if word + 1 < len(body):
        limit = min(limit, int(body.words.starts[word + 1]))
    return body.text[int(body.words.ends[word]) : limit]


def _gap_before(body: Body, word: int, ends: dict[int, int]) -> str:
    limit = body.runs[int(body.run_of[word])].start
    if word:
        limit = max(limit, ends.get(word - 1, int(body.words.ends[word - 1])))
    return body.text[limit : int(body.words.starts[word])]


def _same(x: str, y: str) -> bool:
    return x == y or normalise(f"x{x}x") == normalise(f"x{y}x")


def slid(a: Body, b: Body, match: Match) -> Match:
    """The same passage with insertions moved to where a sentence begins, if they may as well stand there.

    After "It rained." an inserted "It snowed. " can be told as "snowed. It " too; readers want the former.
    """
    places_a, places_b = match.a.copy(), match.b.copy()
    for k in np.flatnonzero((np.diff(match.a) == 1) != (np.diff(match.b) == 1)).tolist():
        if places_a[k + 1] - places_a[k] == 1:
            _slide(b, places_b, a, places_a, k)
        else:
            _slide(a, places_a, b, places_b, k)
    return Match(places_a, places_b)


def _slide(longer: Body, places: I64, other: Body, others: I64, k: int) -> None:
    """Moves the words that only `longer` has, between places k and k + 1, as far left as a sentence begins."""
    hashes = longer.words.hashes
    far = int(places[k + 1])
    for step in range(min(k, far - int(places[k]) - 1, _FARTHEST)):
        if places[k - step] != places[k] - step or others[k - step] != others[k] - step:
            return
        if hashes[places[k - step]] != hashes[far - 1 - step]:
            return
        if _begins_sentence(longer, int(places[k - step])) and _begins_sentence(other, int(others[k - step])):
            places[k - step : k + 1] = np.arange(far - 1 - step, far)
            return


def _begins_sentence(body: Body, word: int) -> bool:
    before = body.text[int(body.words.ends[word - 1]) : int(body.words.starts[word])]
    return any(character in _SENTENCE_ENDS for character in before)


def changes_of(a: Body, b: Body, match: Match, span_a: Span, span_b: Span) -> tuple[WordChange, ...]:
    """The equal and changed stretches of one passage; they tile `span_a` and `span_b`."""
    done: list[WordChange] = []
    equal_a, equal_b = span_a.start, span_b.start
    for hole_a, hole_b in _holes(a, b, match):
        _push(done, Op.EQUAL, Span(equal_a, hole_a.start), Span(equal_b, hole_b.start))
        _push(done, _op(hole_a, hole_b), hole_a, hole_b)
        equal_a, equal_b = hole_a.end, hole_b.end
    _push(done, Op.EQUAL, Span(equal_a, span_a.end), Span(equal_b, span_b.end))
    return tuple(done)


def _push(done: list[WordChange], op: Op, a: Span, b: Span) -> None:
    if len(a) or len(b):
        done.append(WordChange(op, a, b))


def _op(a: Span, b: Span) -> Op:
    if not len(a):
        return Op.INSERT
    return Op.REPLACE if len(b) else Op.DELETE


def _holes(a: Body, b: Body, match: Match) -> Iterator[tuple[Span, Span]]:
    """What differs between each two shared words that follow one another."""
    words_a, words_b = match.a.tolist(), match.b.tolist()
    starts_a, ends_a = a.words.starts[match.a].tolist(), a.words.ends[match.a].tolist()
    starts_b, ends_b = b.words.starts[match.b].tolist(), b.words.ends[match.b].tolist()
    for k, n in pairwise(range(len(words_a))):
        text_a, text_b = a.text[ends_a[k] : starts_a[n]], b.text[ends_b[k] : starts_b[n]]
        if text_a == text_b:
            continue
        neighbours = words_a[n] - words_a[k] == 1 and words_b[n] - words_b[k] == 1
        if neighbours and _same(text_a, text_b):
            continue
        left_a, right_a = _margins(a, words_a[k], words_a[n])
        left_b, right_b = _margins(b, words_b[k], words_b[n])
        left = _common(text_a, text_b, min(left_a, left_b))
        most = min(right_a, right_b, len(text_a) - left, len(text_b) - left)
        right = _common(text_a[::-1], text_b[::-1], most)
        yield Span(ends_a[k] + left, starts_a[n] - right), Span(ends_b[k] + left, starts_b[n] - right)


def _margins(body: Body, word: int, following: int) -> tuple[int, int]:
    """How much punctuation and white space stands at either end of a hole."""
    words = body.words
    if following - word == 1:
        width = int(words.starts[following] - words.ends[word])
        return width, width
    return (
        int(words.starts[word + 1] - words.ends[word]),
        int(words.starts[following] - words.ends[following - 1]),
    )


def _common(one: str, two: str, most: int) -> int:
    """How many characters both begin with."""
    count = 0
    while count < most and one[count] == two[count]:
        count += 1
    return count
