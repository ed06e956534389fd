"""What two bodies share, in a form that can be kept, so that no two articles are ever compared twice."""

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.alignment import Finder, in_full, matches_of
from heihe_reader.dedup.aligning.matching import Match
from heihe_reader.dedup.body import Body
from heihe_reader.dedup.stories.telling import telling

U32 = npt.NDArray[np.uint32]

VERSION = 3
LONGEST_QUOTATION = 150  # words: only of less than that is it asked whether it was all quoted
SAME_WORDING = 0.85  # equal words inside of the shared passages; below, somebody rewrote it
_HEAD = struct.Struct("<2sBIIIffffII")
_MARK = b"HC"
_QUOTED = re.compile(  # of straight marks only those that a word follows, then those that follow a word
    r"“[^”\n]{20,600}”|„[^“\n]{20,600}“|«[^»\n]{20,600}»|「[^」\n]{10,300}」|『[^』\n]{10,300}』"
    r"|(?<![^\s(\[—–-])\"(?=\S)[^\"\n]{20,600}(?<=\S)\"(?!\w)"
)


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """What two bodies share: a pure function of the two, made by `compare_bodies`.

    `runs` has a row (word of a, word of b, number of equal words) for each stretch of equal words; passage `k` holds
    the runs `[passages[k], passages[k + 1])`. `numbers` counts numbers that the other has changed. `quoted_a` and
    `quoted_b` are the shares of the shared words that stand inside quotation marks (0 if more is shared than somebody
    would quote). `telling` is `telling.telling` of the two (1 if hardly a word was replaced by another). `weight` is
    what a shared word weighs on the average: 1, half for a single Han, kana or Thai character.
    """

    words_a: int
    words_b: int
    runs: U32
    passages: U32
    numbers: int
    quoted_a: float
    quoted_b: float
    telling: float
    weight: float

    @property
    def shared(self) -> int:
        """How many words stand in both."""
        return int(self.runs[:, 2].sum())

    def matches(self) -> list[Match]:
        """The passages, word by word, in the order of a."""
        table = self.runs.astype(np.int64)
        lengths = table[:, 2]
        within = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        a, b = (np.repeat(table[:, side], lengths) + within for side in (0, 1))
        edges = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])[self.passages.astype(np.int64)].tolist()
        return [Match(a[low:high], b[low:high]) for low, high in pairwise(edges)]

    def mirrored(self) -> "Compared":
        """The same seen from the other article."""
        groups = [self.runs[low:high][:, [1, 0, 2]] for low, high in pairwise(self.passages.tolist())]
        groups.sort(key=lambda runs: (int(runs[0, 0]), int(runs[0, 1])))
        table, edges = _table(groups)
        return replace(
            self,
            words_a=self.words_b,
            words_b=self.words_a,
            runs=table,
            passages=edges,
            quoted_a=self.quoted_b,
            quoted_b=self.quoted_a,
        )

    def to_bytes(self) -> bytes:
        """The same on disk: little-endian, led by the version of the method."""
        counts = len(self.runs), len(self.passages)
        shares = self.quoted_a, self.quoted_b, self.telling, self.weight
        head = _HEAD.pack(_MARK, VERSION, self.words_a, self.words_b, self.numbers, *shares, *counts)
        return head + self.runs.astype("<u4").tobytes() + self.passages.astype("<u4").tobytes()

    @staticmethod
    def from_bytes(data: bytes) -> "Compared":
        """Reads what `to_bytes` wrote.

        Raises:
            ValueError: it was not, or by another version of the method; then the two must be compared again.
        """
        if len(data) < _HEAD.size:
            raise ValueError("not a comparison; compare the two articles again")
        mark, version, words_a, words_b, numbers, *shares, runs, passages = _HEAD.unpack_from(data)
        if mark != _MARK or version != VERSION:
            raise ValueError("a comparison of another version; compare the two articles again")
        if len(data) != _HEAD.size + 12 * runs + 4 * passages:
            raise ValueError("a comparison that was cut short; compare the two articles again")
        table = np.frombuffer(data, "<u4", 3 * runs, _HEAD.size).astype(np.uint32, copy=False).reshape(-1, 3)
        edges = np.frombuffer(data, "<u4", passages, _HEAD.size + 12 * runs).astype(np.uint32, copy=False)
        return Compared(words_a, words_b, table, edges, numbers, *shares)


def compare_bodies(a: Body, b: Body, find: Finder = in_full) -> Compared:
    """Aligns two bodies. `compare_bodies(b, a)` is its mirror image. `find` looks for the passages."""
    matches = matches_of(a, b, find)
    table, passages = _table([_runs(match) for match in matches])
    quoted = _quoted(a, b, matches)
    told = telling(a, b, matches) if wording(matches) < SAME_WORDING else 1.0
    return Compared(
        len(a), len(b), table, passages, _changed_numbers(a, b, matches), *quoted, told, _weight(a, matches)
    )


def wording(matches: Sequence[Match]) -> float:
    """Equal words as a share of those and the ones that stand in their place in the other text."""
    shared = sum(len(match.a) for match in matches)
    reworded = sum(int(np.minimum(np.diff(match.a) - 1, np.diff(match.b) - 1).sum()) for match in matches)
    return shared / max(shared + reworded, 1)


def _weight(body: Body, matches: Sequence[Match]) -> float:
    shared = sum(len(match.a) for match in matches)
    weights = sum(float(body.words.weights[match.a].sum()) for match in matches)
    return float(np.float32(weights / shared)) if shared else 1.0


def _runs(match: Match) -> U32:
    """The stretches of a passage in which the words follow one another on both sides."""
    cut = np.flatnonzero((np.diff(match.a) != 1) | (np.diff(match.b) != 1)) + 1
    first = np.concatenate([np.zeros(1, np.int64), cut])
    lengths = np.diff(np.append(first, len(match.a)))
    return np.stack([match.a[first], match.b[first], lengths], axis=1).astype(np.uint32)


def _table(groups: list[U32]) -> tuple[U32, U32]:
    """All runs, one below another, and where the passages begin and end in them."""
    edges = np.cumsum([0, *(len(runs) for runs in groups)]).astype(np.uint32)
    return np.concatenate([np.zeros((0, 3), np.uint32), *groups]), edges


def _quoted(a: Body, b: Body, matches: list[Match]) -> tuple[float, float]:
    """How much of what two articles share is inside quotation marks, in either."""
    if not matches or sum(len(match.a) for match in matches) > LONGEST_QUOTATION:
        return 0.0, 0.0
    return (
        _inside_quotes(a, np.concatenate([match.a for match in matches])),
        _inside_quotes(b, np.concatenate([match.b for match in matches])),
    )


def _inside_quotes(body: Body, words: npt.NDArray[np.int64]) -> float:
    edges = np.array([found.span() for found in _QUOTED.finditer(body.text)], np.int64).ravel()
    inside = np.searchsorted(edges, body.words.starts[words], side="right") % 2
    return float(np.float32(inside.mean()))


def _changed_numbers(a: Body, b: Body, matches: list[Match]) -> int:
    """How many numbers stand where the other text has another one."""
    changed = 0
    for match in matches:
        holes = np.flatnonzero((np.diff(match.a) > 1) & (np.diff(match.b) > 1))
        for k in holes.tolist():
            changed += min(_numbers(a, match.a[k], match.a[k + 1]), _numbers(b, match.b[k], match.b[k + 1]))
    return changed


def _numbers(body: Body, before: int, after: int) -> int:
    words = body.words
    return sum(
        any(character.isdecimal() for character in body.text[int(words.starts[w]) : int(words.ends[w])])
        for w in range(int(before) + 1, int(after))
    )
