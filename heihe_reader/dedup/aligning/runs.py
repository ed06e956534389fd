"""Stretches of words that two sequences share, and the matches that they make."""

from collections.abc import Sequence
from typing import Self

import numpy as np
from rapidfuzz.distance import Indel

from heihe_reader.text.words import I64, U64

_CODE = np.dtype("<u4")
_BITS, _BASE = np.uint32(0xFFFFF), np.uint32(0x10000)
_LONG = 400  # words a run, from where on it is quicker to find out where runs begin and end than to copy all words

Run = tuple[int, int, int]  # `length` words from word `a` of one sequence and word `b` of the other


class Match:
    """A passage: word `a[k]` of one sequence is word `b[k]` of the other, both ascending.

    It is kept as `runs` of neighbouring words or as two arrays, whichever it was made of, and as both once asked for.
    """

    __slots__ = ("_a", "_b", "_runs")

    def __init__(self, a: I64, b: I64) -> None:
        self._a: I64 | None = a
        self._b: I64 | None = b
        self._runs: list[Run] | None = None

    @classmethod
    def of_runs(cls, runs: list[Run]) -> Self:
        """The match of these runs, which are not empty, ascend on both sides and do not overlap."""
        match = cls.__new__(cls)
        match._a = match._b = None
        match._runs = runs
        return match

    @property
    def a(self) -> I64:
        """The words of the first sequence."""
        if self._a is None:
            self._a, self._b = expanded(self._runs or [])
        return self._a

    @property
    def b(self) -> I64:
        """The words of the second sequence."""
        if self._b is None:
            self._a, self._b = expanded(self._runs or [])
        return self._b

    @property
    def runs(self) -> list[Run]:
        """Neighbouring words together. Not to be changed."""
        if self._runs is None:
            self._runs = _gathered(self.a, self.b)
        return self._runs

    @property
    def key(self) -> tuple[int, int]:
        """Where it begins."""
        if self._runs:
            return self._runs[0][0], self._runs[0][1]
        return int(self.a[0]), int(self.b[0])

    @property
    def last(self) -> tuple[int, int]:
        """Its last words."""
        if self._runs:
            a, b, length = self._runs[-1]
            return a + length - 1, b + length - 1
        return int(self.a[-1]), int(self.b[-1])

    @property
    def words(self) -> int:
        """How many words it has on either side."""
        return sum([run[2] for run in self._runs]) if self._runs else len(self.a)

    def mirrored(self) -> "Match":
        """The same with the sides exchanged."""
        if self._runs:
            return Match.of_runs([(b, a, length) for a, b, length in self._runs])
        return Match(self.b, self.a)


def expanded(runs: Sequence[Run]) -> tuple[I64, I64]:
    """Every pair of words in `runs`, one by one."""
    table = np.array(runs, np.int64).reshape(-1, 3)
    lengths = table[:, 2]
    begins = np.cumsum(lengths) - lengths
    within = np.arange(int(lengths.sum()))
    return np.repeat(table[:, 0] - begins, lengths) + within, np.repeat(table[:, 1] - begins, lengths) + within


def _gathered(a: I64, b: I64) -> list[Run]:
    edges = np.flatnonzero((np.diff(a) != 1) | (np.diff(b) != 1)) + 1
    firsts = np.concatenate([np.zeros(1, np.int64), edges])
    lengths = np.diff(np.append(firsts, len(a)))
    return list(zip(a[firsts].tolist(), b[firsts].tolist(), lengths.tolist(), strict=True))


def gathered(runs: list[Run]) -> list[Run]:
    """The same with runs that follow one another on both sides as one."""
    done: list[Run] = []
    end = (-1, -1)
    for a, b, length in runs:
        if (a, b) == end:
            first_a, first_b, before = done.pop()
            done.append((first_a, first_b, before + length))
        else:
            done.append((a, b, length))
        end = a + length, b + length
    return done


def coded(hashes: U64) -> str:
    """One character for each word, from 20 bits of its hash: what rapidfuzz compares fastest.

    Two different words have the same character once in a million, see `proven`. None is a surrogate.
    """
    codes = hashes.astype(_CODE)
    codes &= _BITS
    codes += _BASE
    return codes.tobytes().decode("utf-32-le")


def numbered(numbers: I64, unshared: int) -> str:
    """One character for each word from its number, `unshared` for those with -1. Two words are equal if these are."""
    codes = np.where(numbers < 0, 0x10FFFF - unshared, numbers % (0x10FFFF - 1)).astype("<u4")
    return codes.tobytes().decode("utf-32-le", "surrogatepass")


def common_runs(a: Sequence[int] | str, b: Sequence[int] | str, at: tuple[int, int] = (0, 0)) -> list[Run]:
    """A longest common subsequence as runs, `at` added to their places.

    Bit-parallel (Hyyrö 2004) by rapidfuzz: about n·m/64 steps and n·m/8 bytes.
    """
    blocks = Indel.editops(a, b).as_matching_blocks()
    shift_a, shift_b = at
    return [(block.a + shift_a, block.b + shift_b, size) for block in blocks if (size := block.size)]


def proven(runs: list[Run], a: U64, b: U64) -> list[Run]:
    """The runs without the words that only look equal in `coded` texts."""
    if _all_equal(runs, a, b):
        return runs
    places_a, places_b = expanded(runs)
    same = a[places_a] == b[places_b]
    return _gathered(places_a[same], places_b[same]) if same.any() else []


def _all_equal(runs: list[Run], a: U64, b: U64) -> bool:
    """Whether all these runs have the same words, of eight bytes each.

    Where texts are long for the runs, nothing beyond these is looked at: one text may have thousands of short chains.
    """
    from_a = from_b = 0
    if len(a) + len(b) > _LONG * len(runs) > 0:
        from_a, from_b = min([x for x, *_ in runs]), min([y for _, y, _ in runs])
        a, b = a[: max([x + length for x, _, length in runs])], b[: max([y + length for _, y, length in runs])]
    in_a, in_b = a[from_a:].tobytes(), b[from_b:].tobytes()
    return all(
        [
            in_a[8 * (x - from_a) : 8 * (x - from_a + length)] == in_b[8 * (y - from_b) : 8 * (y - from_b + length)]
            for x, y, length in runs
        ]
    )


def equal_words(
    a: Sequence[int] | str, b: Sequence[int] | str, in_a: tuple[int, int], in_b: tuple[int, int]
) -> list[Run]:
    """The same for two stretches of longer sequences, of numbered or of `coded` words."""
    if in_a[0] >= in_a[1] or in_b[0] >= in_b[1]:
        return []
    return common_runs(a[slice(*in_a)], b[slice(*in_b)], (in_a[0], in_b[0]))


def hole_runs(a: U64, b: U64, in_a: tuple[int, int], in_b: tuple[int, int]) -> list[Run]:
    """The same for word hashes."""
    if in_a[0] >= in_a[1] or in_b[0] >= in_b[1]:
        return []
    hole_a, hole_b = coded(a[slice(*in_a)]), coded(b[slice(*in_b)])
    runs = common_runs(hole_a, hole_b, (in_a[0], in_b[0]))
    return proven(runs, a, b) if runs else []


def tightened(runs: list[Run], a: U64, b: U64) -> list[Run]:
    """The same words in fewer runs, wherever a run may as well stand beside the next one or the one before it.

    Of several longest common subsequences rapidfuzz gives one; a reader wants the one with the fewest holes.
    """
    tight: list[Run] = []
    end_a = end_b = -1
    for run in runs:
        if run[0] <= end_a or run[1] <= end_b:
            run = _drawn_together(tight, run, a, b)
        tight.append(run)
        at_a, at_b, length = run
        end_a, end_b = at_a + length, at_b + length
    return tight


def _drawn_together(tight: list[Run], run: Run, a: U64, b: U64) -> Run:
    """The run with those at the end of `tight`, which are taken away, that may as well stand beside it."""
    while tight:
        (a1, b1, n1), (a2, b2, n2) = tight[-1], run
        hole_a, hole_b = a2 - a1 - n1, b2 - b1 - n1
        if hole_a and hole_b:
            break
        if not hole_a and not hole_b:
            run = a1, b1, n1 + n2
        elif n1 <= n2 and _equal(a, b, (a2 - n1, b2 - n1, n1)):
            run = a2 - n1, b2 - n1, n1 + n2
        elif n1 > n2 and _equal(a, b, (a1 + n1, b1 + n1, n2)):
            run = a1, b1, n1 + n2
        else:
            break
        tight.pop()
    return run


def _equal(a: U64, b: U64, run: Run) -> bool:
    """Whether two stretches have the same words; most often the last one says no."""
    at_a, at_b, length = run
    if a.item(at_a + length - 1) != b.item(at_b + length - 1):
        return False
    return a[at_a : at_a + length].tobytes() == b[at_b : at_b + length].tobytes()
