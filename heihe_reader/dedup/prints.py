"""The fingerprints of all articles as a few long arrays, so that thousands of them are looked at in one go."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.fingerprint import LIMIT, Fingerprint, are_whole
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

    def only(self, numbers: I64) -> "Prints":
        """Some of the articles, in this order."""
        if np.array_equal(numbers, np.arange(len(self))):
            return self
        sizes = self.sizes[numbers]
        starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)])
        at = np.arange(starts[-1]) - np.repeat(starts[:-1] - self.starts[numbers], sizes)
        return Prints(self.words[numbers], self.twins[numbers], starts, self.grams[at], self.places[at])


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
