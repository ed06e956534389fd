"""Finds what is new in each article to someone who reads them in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from heihe_reader.dedup.aligning.matching import Flags
from heihe_reader.dedup.passages.outline import Outline
from heihe_reader.dedup.passages.stretches import Stretches
from heihe_reader.dedup.passages.ties import Ties
from heihe_reader.model.span import Span
from heihe_reader.text.words import I64


@dataclass(frozen=True, slots=True)
class News:
    """What is new in an article: how many of its body words, and where, punctuation between them included."""

    words: int
    spans: tuple[Span, ...]


def news_of(outline: Outline, earlier: Sequence[tuple[Ties, bool]]) -> News:
    """What is new in an article that was compared with some before it: all `ties` to them, `back` if it is their `b`.

    A body word is known if it is tied to a word of an earlier article, or to one of the article itself that is. All
    others are new. Each word is one or the other, so that the new words of all articles together are the words of
    their union: each telling counts where it is read first. What an article says twice counts twice there.
    """
    known = np.zeros(outline.words, np.bool_)
    for ties, back in earlier:
        _mark(known, ties.runs[:, 1 if back else 0], ties.runs[:, 2])
    if known.any():
        _spread(known, outline.echoes)
    new = np.flatnonzero(~known)
    return News(len(new), _Offsets(outline, earlier).spans(new))


def _mark(known: Flags, first: I64, length: I64) -> None:
    for start, count in zip(first.tolist(), length.tolist(), strict=True):
        known[start : start + count] = True


def _spread(known: Flags, echoes: Ties) -> None:
    """What an article says once more is known where its other telling is."""
    rows = echoes.runs.tolist()
    before = -1
    while rows and (now := int(np.count_nonzero(known))) != before:
        before = now
        for a, b, count in rows:
            either = known[a : a + count] | known[b : b + count]
            known[a : a + count] |= either
            known[b : b + count] |= either


class _Offsets:
    """Where words of an article stand in its text, as far as anything kept of it says."""

    def __init__(self, outline: Outline, earlier: Sequence[tuple[Ties, bool]]) -> None:
        self._starts = np.full(outline.words, -1, np.int64)
        self._ends = np.full(outline.words, -1, np.int64)
        self._breaks = np.zeros(outline.words, np.bool_)  # where another stretch of body begins
        first = outline.runs[:, 0]
        self._breaks[first] = True
        self._starts[first] = outline.runs[:, 1]
        self._ends[np.append(first[1:], outline.words)[: len(first)] - 1] = outline.runs[:, 2]
        for ties, back in earlier:
            self._learn(ties.b if back else ties.a)
        self._learn(outline.echoes.a)
        self._learn(outline.echoes.b)

    def _learn(self, stretches: Stretches) -> None:
        edges = stretches.edges.tolist()
        for first, (low, high) in zip(stretches.firsts.tolist(), pairwise(edges), strict=True):
            self._starts[first : first + high - low] = stretches.starts[low:high]
            self._ends[first : first + high - low] = stretches.ends[low:high]

    def spans(self, words: I64) -> tuple[Span, ...]:
        """The spans of neighbouring words, whose ends are known."""
        if not len(words):
            return ()
        cut = np.flatnonzero((np.diff(words) != 1) | self._breaks[words[1:]]) + 1
        first = words[np.append(0, cut)]
        last = words[np.append(cut, len(words)) - 1]
        return tuple(
            Span(start, end) for start, end in zip(self._starts[first].tolist(), self._ends[last].tolist(), strict=True)
        )
