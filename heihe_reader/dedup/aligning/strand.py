"""The words of a text as they are laid beside others, with what each comparison needs of them, made once."""

from collections.abc import Sequence

import numpy as np

from heihe_reader.dedup.aligning.chaining import reach
from heihe_reader.dedup.aligning.runs import coded
from heihe_reader.dedup.aligning.shared_grams import STEPS
from heihe_reader.dedup.aligning.trimming import Scale
from heihe_reader.text.words import F64, I64, U64, Words

_FACTOR = np.uint64(STEPS[2])
_SPREAD, _BY = np.uint64(STEPS[0]), np.uint64(48)
_HALF = 0.75  # mean weight of words below which a text is one of single characters

SLOTS = 1 << 16  # of the table in which the rows of two texts are looked up


class Rows:
    """Runs of so many words: a hash for each, and its slot among `SLOTS`."""

    __slots__ = ("hashes", "slots")

    def __init__(self, words: U64, size: int) -> None:
        count = max(len(words) - size + 1, 0)
        rows = words[:count].copy()
        for k in range(1, size):  # the hashes of single words are well mixed, so a sum will do
            rows *= _FACTOR
            rows += words[k : k + count]
        self.hashes = rows
        self.slots: I64 = ((rows * _SPREAD) >> _BY).view(np.int64)


class Strand:
    """A sequence of words. What is made of it is kept for as long as it lives, about 50 bytes a word."""

    __slots__ = ("_code", "_reach", "_rows", "_scale", "hashes", "weights")

    def __init__(self, words: Words) -> None:
        self.hashes: U64 = words.hashes
        self.weights: F64 = words.weights
        self._code: str | None = None
        self._scale: Scale | None = None
        self._reach: Sequence[float] | None = None
        self._rows: dict[int, Rows] = {}

    def __len__(self) -> int:
        return len(self.hashes)

    @property
    def code(self) -> str:
        """One character for each word, see `coded`."""
        if self._code is None:
            self._code = coded(self.hashes)
        return self._code

    @property
    def scale(self) -> Scale:
        """Weighs its words."""
        if self._scale is None:
            self._scale = Scale(self.weights)
        return self._scale

    @property
    def reach(self) -> Sequence[float]:
        """What its words weigh up to each of them."""
        if self._reach is None:
            self._reach = reach(self.weights)
        return self._reach

    @property
    def is_unspaced(self) -> bool:
        """Whether most of its words are single characters."""
        return float(np.add.reduce(self.weights)) < _HALF * len(self)

    def rows(self, size: int) -> Rows:
        """Its runs of so many words."""
        if size not in self._rows:
            self._rows[size] = Rows(self.hashes, size)
        return self._rows[size]
