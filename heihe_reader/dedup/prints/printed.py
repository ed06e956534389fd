"""The fingerprints of all articles as a few long arrays, so that thousands of them are looked at in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.prints.fingerprint import LIMIT, Fingerprint, are_whole
from heihe_reader.text.words import I64, U64

U32 = npt.NDArray[np.uint32]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Prints:
    """For article `n`: `words[n]` counts its words, `twins[n]` is equal for equal sequences of words.

    Its kept grams are at `[starts[n], starts[n + 1])` in `grams` and `places` (see `Fingerprint`), in reading order.
    """

    words: I64
    twins: U64
    starts: I64
    grams: U64
    places: U32

    def __len__(self) -> int:
        return len(self.words)

    @property
    def whole(self) -> Flags:
        """Which articles are so short that all of their grams were kept."""
        return are_whole(self.words)

    @property
    def sizes(self) -> I64:
        """How many grams were kept of each article."""
        return np.diff(self.starts)

    def sampled(self) -> I64:
        """How many of the grams of each article are below the limit, as those that are kept of any article."""
        totals = np.concatenate([np.zeros(1, np.int64), np.cumsum(self.grams <= LIMIT)])
        return np.diff(totals[self.starts])

    def articles(self) -> I64:
        """The article of each gram."""
        return np.repeat(np.arange(len(self)), self.sizes)


Kind = TypeVar("Kind", bound=np.generic)


class Column(Generic[Kind]):
    """A long array that grows in place, so that no more than one and a half of it are in memory."""

    def __init__(self, kind: type[Kind]) -> None:
        self._values: npt.NDArray[Kind] = np.zeros(1 << 10, kind)
        self._used = 0

    def add(self, values: npt.NDArray[Kind]) -> None:
        """Puts values to the end."""
        end = self._used + len(values)
        if end > len(self._values):
            self._values.resize(max(end, len(self._values) * 3 // 2), refcheck=False)
        self._values[self._used : end] = values
        self._used = end

    def all(self) -> npt.NDArray[Kind]:
        """The whole array; nothing can be added after this."""
        self._values.resize(self._used, refcheck=False)
        return self._values


def prints_of(fingerprints: Sequence[Fingerprint]) -> Prints:
    """The arrays of fingerprints that were made one by one."""
    sizes = [len(one.grams) for one in fingerprints]
    return Prints(
        np.array([one.words for one in fingerprints], np.int64),
        np.frombuffer(b"".join(one.digest[:8] for one in fingerprints), "<u8").astype(np.uint64),
        np.cumsum([0, *sizes]),
        np.concatenate([np.zeros(0, np.uint64), *(one.grams for one in fingerprints)]),
        np.concatenate([np.zeros(0, np.uint32), *(one.places for one in fingerprints)]),
    )
