"""Where a passage begins and ends in two texts: the punctuation that belongs to it."""

import unicodedata
from collections.abc import Sequence

from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.body import Body
from heihe_reader.text.normalise import normalise

Ends = tuple[int, int]  # `[start, end)` in code points of a text

_OPENING = ("Ps", "Pi", "Sc")


class Edges:
    """Where the passages of two texts begin and end, in code points."""

    def __init__(self, a: Body, b: Body) -> None:
        self._a, self._b = a, b

    def spans(self, matches: Sequence[Match]) -> list[tuple[Ends, Ends]]:
        """One pair of spans for each match, none overlapping another on either side."""
        ends_a: dict[int, int] = {}
        ends_b: dict[int, int] = {}
        all_ends_a, all_ends_b = self._a.words.ends.data, self._b.words.ends.data  # faster than numpy for single ones
        starts_a, starts_b = self._a.words.starts.data, self._b.words.starts.data
        for match in matches:
            last_a, last_b = match.last
            tail = self._tail(last_a, last_b)
            ends_a[last_a], ends_b[last_b] = all_ends_a[last_a] + tail, all_ends_b[last_b] + tail
        spans = []
        for match in matches:
            (first_a, first_b), (last_a, last_b) = match.key, match.last
            head = self._head(first_a, first_b, ends_a, ends_b)
            span_a = starts_a[first_a] - head, ends_a[last_a]
            span_b = starts_b[first_b] - head, ends_b[last_b]
            spans.append((span_a, span_b))
        return spans

    def _tail(self, last_a: int, last_b: int) -> int:
        """How many closing characters follow the last word in both texts."""
        after_a, after_b = _gap_after(self._a, last_a), _gap_after(self._b, last_b)
        count = 0
        for x, y in zip(after_a, after_b, strict=False):
            if x.isspace() or unicodedata.category(x) in _OPENING or not same_between(x, y):
                break
            count += 1
        return count

    def _head(self, first_a: int, first_b: int, ends_a: dict[int, int], ends_b: dict[int, int]) -> int:
        """How many opening characters stand before the first word in both texts and belong to no passage yet."""
        before_a, before_b = _gap_before(self._a, first_a, ends_a), _gap_before(self._b, first_b, ends_b)
        count = 0
        for x, y in zip(reversed(before_a), reversed(before_b), strict=False):
            if not (unicodedata.category(x) in _OPENING or x in "\"'") or not same_between(x, y):
                break
            count += 1
        return count


def _gap_after(body: Body, word: int) -> str:
    """What stands between a word and the next, as far as the body goes."""
    end = body.words.ends.item(word)
    if len(body.runs) == 1 and word + 1 < len(body):
        return body.text[end : body.words.starts.item(word + 1)]
    limit = body.runs[body.run_of.item(word)].end
    if word + 1 < len(body):
        limit = min(limit, body.words.starts.item(word + 1))
    return body.text[end:limit]


def _gap_before(body: Body, word: int, ends: dict[int, int]) -> str:
    limit = body.runs[body.run_of.item(word)].start
    if word:
        before = ends.get(word - 1)
        limit = max(limit, body.words.ends.item(word - 1) if before is None else before)
    return body.text[limit : body.words.starts.item(word)]


def same_between(x: str, y: str) -> bool:
    """Whether two stretches between words are equal in normal form."""
    return x == y or normalise(f"x{x}x") == normalise(f"x{y}x")
