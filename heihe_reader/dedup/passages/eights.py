"""Short notes on the runs of eight words around the grams of a fingerprint: five equal words may be chance."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.seeds import grams
from heihe_reader.dedup.prints.fingerprint import GRAM, LIMIT, Fingerprint
from heihe_reader.dedup.prints.packing import packed, unpacked
from heihe_reader.text.words import I64, U64

U8 = npt.NDArray[np.uint8]

_RUN = 8  # words, the shortest passage
ROOM = _RUN - GRAM + 1  # such runs around each gram
_WINDOW = 6  # grams: one of so many in a row is noted, so that any ten equal words have one in common,
# and any fourteen have one with two equal words before it and after it
_MIXER = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True, eq=False)
class Eights:
    """`grams` are the runs of five words that a fingerprint lacks, beginning at words `places`, but that are the
    smallest of six neighbours (winnowing; Schleimer, Wilkerson and Aiken 2003). `notes[k]` has a byte for each of the
    four runs of eight words around gram `k` of the fingerprint, and after those of `grams`; 0 where the text ends.
    """

    grams: U64
    places: I64
    notes: U8

    def to_bytes(self) -> bytes:
        """The same on disk."""
        return packed([self.grams, self.places, self.notes.ravel()])

    @staticmethod
    def from_bytes(data: bytes, offset: int = 0) -> tuple["Eights", int]:
        """Reads what `to_bytes` wrote, and says where it ends.

        Raises:
            ValueError: it is cut short.
        """
        (kept, places, notes), offset = unpacked(data, 3, offset)
        return Eights(kept.astype(np.uint64), places, notes.astype(np.uint8).reshape(-1, ROOM)), offset


def eights_of(hashes: U64, known: Fingerprint) -> Eights:
    """The notes on an article with these words and this fingerprint."""
    runs = grams(hashes, GRAM)
    more = np.zeros(0, np.int64) if known.whole else _winnowed(runs)
    if len(more):
        _, first = np.unique(runs[more], return_index=True)
        more = more[np.sort(first)]
    places = np.concatenate([known.places.astype(np.int64), more])
    return Eights(runs[more], more, _notes(runs, places))


def _winnowed(runs: U64) -> I64:
    """Of each row of neighbours that the sample passes over the smallest."""
    count = len(runs) - _WINDOW + 1
    if count <= 0:
        return np.zeros(0, np.int64)
    least = runs[:count].copy()
    for k in range(1, _WINDOW):
        np.minimum(least, runs[k : k + count], out=least)
    starts = np.flatnonzero(least > LIMIT)
    rows = runs[starts[:, None] + np.arange(_WINDOW)]
    return np.unique(starts + rows.argmin(axis=1)) if len(starts) else starts


def _notes(runs: U64, places: I64) -> U8:
    """A byte for each of the runs of eight words that begin three words before each place and up to it."""
    reach = _RUN - GRAM
    count = max(len(runs) - reach, 0)  # runs of eight words in all
    table = np.zeros(count + 1, np.uint8)
    mixed = (runs[:count] ^ (runs[reach:] * _MIXER)) * _MIXER
    table[:count] = np.maximum((mixed >> np.uint64(56)).astype(np.uint8), 1)
    starts = places[:, None] + np.arange(-reach, 1)
    inside = (starts >= 0) & (starts < count)
    return table[np.where(inside, starts, count)]
