"""What the words between shared ones, and the quotation marks around them, tell about two bodies."""

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.body import Body

Hole = tuple[int, int, int, int]  # words [first, end) of one body that stand for the words [first, end) of the other

LONGEST_QUOTATION = 150  # words: only of less than that is it asked whether it was all quoted
# Of straight marks only those that a word follows, then those that follow a word. None reaches beyond a line. Each
# alternative begins with its mark, so that the expression is tried at marks alone.
_QUOTED = re.compile(
    r"“[^”\n]{20,600}”|„[^“\n]{20,600}“|«[^»\n]{20,600}»|「[^」\n]{10,300}」|『[^』\n]{10,300}』"
    r"|\"(?<![^\s(\[—–-]\")(?=\S)[^\"\n]{20,600}(?<=\S)\"(?!\w)"
)
_DIGIT = re.compile(r"\d")


def reworded(matches: Sequence[Match]) -> list[Hole]:
    """Where inside of passages words of one body stand in the place of words of the other."""
    return [
        (a + length, a2, b + length, b2)
        for match in matches
        for (a, b, length), (a2, b2, _) in pairwise(match.runs)
        if a2 > a + length and b2 > b + length
    ]


def wording(shared: int, holes: Sequence[Hole]) -> float:
    """The shared words as a share of those and the ones that stand in their place in the other text."""
    others = sum([min(end_a - first_a, end_b - first_b) for first_a, end_a, first_b, end_b in holes])
    return shared / max(shared + others, 1)


def changed_numbers(a: Body, b: Body, holes: Sequence[Hole]) -> int:
    """How many numbers stand where the other text has another one."""
    if not holes:
        return 0
    numbers_a, numbers_b = _Numbers(a), _Numbers(b)
    changed = 0
    for first_a, end_a, first_b, end_b in holes:
        here = numbers_a.between(first_a, end_a)
        if here:
            changed += min(here, numbers_b.between(first_b, end_b))
    return changed


class _Numbers:
    """Counts the words of a body that have a digit."""

    def __init__(self, body: Body) -> None:
        self._text = body.text
        self._starts, self._ends = body.words.starts.data, body.words.ends.data

    def between(self, first: int, end: int) -> int:
        """How many of the words `[first, end)` do."""
        if not _DIGIT.search(self._text, self._starts[first], self._ends[end - 1]):
            return 0
        return sum([bool(_DIGIT.search(self._text, self._starts[w], self._ends[w])) for w in range(first, end)])


def quoted(a: Body, b: Body, matches: Sequence[Match], shared: int) -> tuple[float, float]:
    """How much of what two articles share is inside quotation marks in either: 0 if nobody would quote as much."""
    if not 0 < shared <= LONGEST_QUOTATION:
        return 0.0, 0.0
    inside_a = sum([_inside_quotes(a, match) for match in matches])
    inside_b = sum([_inside_quotes(b, match.mirrored()) for match in matches])
    return float(np.float32(inside_a / shared)), float(np.float32(inside_b / shared))


def _inside_quotes(body: Body, match: Match) -> int:
    """How many words of a passage, given by its side `a`, are inside quotation marks; only its lines are looked at."""
    text, words = body.text, body.words
    low = text.rfind("\n", 0, int(words.starts[match.key[0]])) + 1
    high = text.find("\n", int(words.ends[match.last[0]]))
    edges = [place for found in _QUOTED.finditer(text, low, len(text) if high < 0 else high) for place in found.span()]
    if not edges:
        return 0
    return int(np.count_nonzero(np.searchsorted(edges, words.starts[match.a], side="right") % 2))
