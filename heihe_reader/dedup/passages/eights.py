"""Short notes on the runs of eight words around the grams of a fingerprint: five equal words may be chance."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.seeds import grams
from heihe_reader.dedup.prints.fingerprint import GRAM, LIMIT, Fingerprint, stands_first
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


def eights_of(hashes: U64, offsets: I64, known: Sequence[Fingerprint]) -> list[Eights]:
    """The notes on many articles: article `n` has the words `[offsets[n], offsets[n + 1])` and fingerprint `n`."""
    runs = grams(hashes, GRAM)
    more = _winnowed(runs, offsets, np.array([one.whole for one in known], np.bool_))
    article = np.searchsorted(offsets, more, side="right") - 1
    first = stands_first(runs[more], article)
    more, article = more[first], article[first]
    sizes = np.array([len(one.places) for one in known], np.int64)
    edges, sampled = np.searchsorted(article, np.arange(len(known) + 1)), np.cumsum([0, *sizes.tolist()])
    begins = np.concatenate([offsets[:0], np.repeat(offsets[:-1], sizes), offsets[article]])
    ends = np.concatenate([offsets[:0], np.repeat(offsets[1:], sizes), offsets[article + 1]])
    places = np.concatenate([offsets[:0], *(one.places.astype(np.int64) for one in known), more - offsets[article]])
    notes = _notes(runs, places + begins, begins, ends)
    found: list[Eights] = []
    for number, (low, high) in enumerate(pairwise(edges.tolist())):
        own = notes[sampled[number] : sampled[number + 1]], notes[sampled[-1] + low : sampled[-1] + high]
        found.append(Eights(runs[more[low:high]], places[sampled[-1] + low : sampled[-1] + high], np.concatenate(own)))
    return found


def _winnowed(runs: U64, offsets: I64, whole: npt.NDArray[np.bool_]) -> I64:
    """Of each row of neighbours that the sample passes over the smallest; none of articles that keep all."""
    count = len(runs) - _WINDOW + 1
    if count <= 0:
        return np.zeros(0, np.int64)
    least = runs[:count].copy()
    for k in range(1, _WINDOW):
        np.minimum(least, runs[k : k + count], out=least)
    wanted = least > LIMIT
    for begin, end, all_of_it in zip(offsets[:-1].tolist(), offsets[1:].tolist(), whole.tolist(), strict=True):
        wanted[begin if all_of_it else max(end - GRAM - _WINDOW + 2, begin) : end] = False
    starts = np.flatnonzero(wanted)
    rows = runs[starts[:, None] + np.arange(_WINDOW)]
    chosen = np.zeros(len(runs), np.bool_)
    chosen[starts + rows.argmin(axis=1)] = True
    return np.flatnonzero(chosen)


def _notes(runs: U64, places: I64, begins: I64, ends: I64) -> U8:
    """A byte for each of the runs of eight words that begin three words before each place and up to it.

    They stand inside of articles that begin and end at these words.
    """
    reach = _RUN - GRAM
    count = max(len(runs) - reach, 0)  # runs of eight words in all
    table = np.zeros(count + 1, np.uint8)
    mixed = (runs[:count] ^ (runs[reach:] * _MIXER)) * _MIXER
    table[:count] = np.maximum((mixed >> np.uint64(56)).astype(np.uint8), 1)
    starts = places[:, None] + np.arange(-reach, 1)
    inside = (starts >= begins[:, None]) & (starts + _RUN <= ends[:, None])
    return table[np.where(inside, starts, count)]
