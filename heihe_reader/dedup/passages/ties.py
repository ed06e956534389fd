"""Stretches that say the same, tied word by word, so that a part of one can be found in the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.edges import Ends
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.body import Body
from heihe_reader.dedup.passages.stretches import NO_STRETCHES, Stretches, signs_of, stretches_of
from heihe_reader.dedup.prints.packing import packed, unpacked
from heihe_reader.model.span import Span
from heihe_reader.text.words import I64, Words

_CARRIED = 0.8  # of a stretch's words that must be tied: then the stretch stands in the other place too


@dataclass(frozen=True, slots=True, eq=False)
class Ties:
    """Stretches of one text tied to stretches of another: stretch `k` of `a` to stretch `k` of `b`.

    `runs` has a row (word of `a`, word of `b`, number of equal words) for each row of neighbouring words, the words
    counted over each article; tie `k` holds the rows `[edges[k], edges[k + 1])`.
    """

    runs: I64
    edges: I64
    a: Stretches
    b: Stretches

    def __len__(self) -> int:
        return len(self.edges) - 1

    def linked(self, number: int) -> tuple[I64, I64]:
        """The tied words of one tie, by their number in the arrays of either side's stretches."""
        runs = self.runs[int(self.edges[number]) : int(self.edges[number + 1])]
        lengths = runs[:, 2]
        within = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        shift_a = int(self.a.edges[number] - self.a.firsts[number])
        shift_b = int(self.b.edges[number] - self.b.firsts[number])
        return np.repeat(runs[:, 0], lengths) + within + shift_a, np.repeat(runs[:, 1], lengths) + within + shift_b

    def to_bytes(self) -> bytes:
        """The same on disk."""
        if not len(self):
            return packed([np.zeros(0, np.int64)] * 2)
        return packed([self.runs.ravel(), self.edges]) + self.a.to_bytes() + self.b.to_bytes()

    @staticmethod
    def from_bytes(data: bytes, offset: int = 0) -> tuple["Ties", int]:
        """Reads what `to_bytes` wrote, and says where it ends.

        Raises:
            ValueError: it is cut short.
        """
        (runs, edges), offset = unpacked(data, 2, offset)
        if not len(edges):
            return NO_TIES, offset
        a, offset = Stretches.from_bytes(data, offset)
        b, offset = Stretches.from_bytes(data, offset)
        return Ties(runs.reshape(-1, 3), edges, a, b), offset


NO_TIES = Ties(np.zeros((0, 3), np.int64), np.zeros(1, np.int64), NO_STRETCHES, NO_STRETCHES)


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """The words of a text, as far as they are compared, and their signs (see `signs_of`)."""

    words: Words
    signs: npt.NDArray[np.uint8]


def texts_of(bodies: Sequence[Body]) -> list[Text]:
    """The body words of articles with their signs."""
    signs = signs_of([body.text for body in bodies], [body.words for body in bodies])
    return [Text(body.words, own) for body, own in zip(bodies, signs, strict=True)]


def ties_of(a: Text, b: Text, matches: Sequence[Match], spans: Sequence[tuple[Ends, Ends]]) -> Ties:
    """Ties between stretches of two texts: matching words, and the spans of both sides of each match."""
    if not matches:
        return NO_TIES
    runs = [run for match in matches for run in match.runs]
    edges = np.cumsum([0, *[len(match.runs) for match in matches]])
    keys, lasts = [match.key for match in matches], [match.last for match in matches]
    ends_a, ends_b = ([(key[side], last[side]) for key, last in zip(keys, lasts, strict=True)] for side in (0, 1))
    return Ties(
        np.array(runs, np.int64),
        edges,
        stretches_of(a.words, a.signs, ends_a, [span for span, _ in spans]),
        stretches_of(b.words, b.signs, ends_b, [span for _, span in spans]),
    )


class Stretch(NamedTuple):
    """A stretch of an article: its span, and its words `[low, high)` in `words`."""

    article: int
    span: Span
    words: Stretches
    low: int
    high: int

    @property
    def place(self) -> tuple[int, int, int]:
        """Where it stands: article, start, end."""
        return self.article, self.span.start, self.span.end

    @property
    def weight(self) -> float:
        """What its words weigh: 1 each, half for a single Han, kana or Thai character."""
        return self.words.weight(self.low, self.high)

    @property
    def hashes(self) -> npt.NDArray[np.uint32]:
        """Its words."""
        return self.words.hashes[self.low : self.high]


class Tie:
    """Two stretches that say the same. Which word of the one is which of the other is only told if it is asked for."""

    __slots__ = ("_linked", "_number", "_ties", "one", "two")

    def __init__(self, one: Stretch, two: Stretch, ties: Ties, number: int) -> None:
        self.one, self.two = one, two
        self._ties, self._number = ties, number
        self._linked: tuple[I64, I64] | None = None

    @property
    def linked(self) -> tuple[I64, I64]:
        """Word `linked[0][k]` of the one is word `linked[1][k]` of the other."""
        if self._linked is None:
            self._linked = self._ties.linked(self._number)
        return self._linked

    def carried(self, stretch: Stretch, *, back: bool) -> Stretch | None:
        """Where another stretch of the first article (of the second, `back`) stands in the other, if it does.

        It reaches from the first to the last tied word and takes along the punctuation that both have.
        """
        here, there = (self.two, self.one) if back else (self.one, self.two)
        if here.span == stretch.span:
            return there
        mine, theirs = reversed(self.linked) if back else self.linked
        starts = here.words.starts[here.low : here.high]
        first, last = starts.searchsorted((stretch.span.start, stretch.span.end)).tolist()
        low, high = mine.searchsorted((first + here.low, last + here.low)).tolist()
        count = high - low
        if count < max(_CARRIED * (stretch.high - stretch.low), 1):
            return None
        begin, end = int(theirs[low]), int(theirs[high - 1]) + 1
        if count < _CARRIED * (end - begin):
            return None
        words = there.words
        start, stop = int(words.starts[begin]), int(words.ends[end - 1])
        if int(here.words.starts[mine[low]]) > stretch.span.start:
            start -= min(words.head(begin), here.words.head(int(mine[low])))
        if int(here.words.ends[mine[high - 1]]) < stretch.span.end:
            stop += min(words.tail(end - 1), here.words.tail(int(mine[high - 1])))
        return Stretch(there.article, Span(start, stop), words, begin, end)


def tied(ties: Ties, one: int, two: int) -> list[Tie]:
    """The ties between two articles, which go by these numbers."""
    if not len(ties):
        return []
    first, last = ties.runs[ties.edges[:-1]], ties.runs[ties.edges[1:] - 1]
    shift_a, shift_b = (side.edges[:-1] - side.firsts for side in (ties.a, ties.b))
    ends = last[:, 2]
    lows_a, highs_a = (first[:, 0] + shift_a).tolist(), (last[:, 0] + ends + shift_a).tolist()
    lows_b, highs_b = (first[:, 1] + shift_b).tolist(), (last[:, 1] + ends + shift_b).tolist()
    return [
        Tie(
            Stretch(one, ties.a.spans[k], ties.a, lows_a[k], highs_a[k]),
            Stretch(two, ties.b.spans[k], ties.b, lows_b[k], highs_b[k]),
            ties,
            k,
        )
        for k in range(len(ties))
    ]
