"""A small stand-in for an article's words, that can be stored and compared with thousands of others."""

import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.seeds import grams
from heihe_reader.text.words import I64, U64

U32 = npt.NDArray[np.uint32]

GRAM = 5  # words
VERSION = 4
SCALE = 4  # one gram in so many is kept
LIMIT = np.uint64((1 << 64) // SCALE - 1)
SHORT = 128  # grams: an article with no more keeps all of them
_HEAD = struct.Struct("<2sBI16sI")  # mark, version, number of words, digest, number of grams
_MARK = b"HF"
_APART = np.uint64(0x9E3779B97F4A7C15)  # sets the same gram of two articles apart
_PIECE = 1 << 16  # words hashed at once, so that they stay in the processor's cache


@dataclass(frozen=True, slots=True, eq=False)
class Fingerprint:
    """The number of body words, a digest of all of them in order, and a sample of their runs of five with places.

    The sample is a FracMinHash (Hera, Pierce-Ward and Koslicki 2023): the hashes below a fixed limit, so that two
    samples meet in the same share as the whole texts do. `grams` are in reading order, each once; `places` are the
    words at which they first begin, ascending. `whole` tells that the grams of a short article were all kept.
    """

    words: int
    digest: bytes
    grams: U64
    places: U32
    whole: bool

    def sampled(self) -> U64:
        """The grams below the limit, ascending: what can be compared with the sample of any other article."""
        return np.sort(self.grams[self.grams <= LIMIT])

    def to_bytes(self) -> bytes:
        """The same on disk: little-endian, led by the version of the method."""
        head = _HEAD.pack(_MARK, VERSION, self.words, self.digest, len(self.grams))
        return head + self.grams.astype("<u8").tobytes() + self.places.astype("<u4").tobytes()

    @staticmethod
    def from_bytes(data: bytes) -> "Fingerprint":
        """Reads what `to_bytes` wrote.

        Raises:
            ValueError: it was not, or by another version of the method; then the article's text must be read again.
        """
        if len(data) < _HEAD.size:
            raise ValueError("not a fingerprint; compute it anew from the text")
        mark, version, words, known, count = _HEAD.unpack_from(data)
        if mark != _MARK or version != VERSION:
            raise ValueError("a fingerprint of another version; compute it anew from the text")
        if len(data) != _HEAD.size + 12 * count:
            raise ValueError("a fingerprint that was cut short; compute it anew from the text")
        kept = np.frombuffer(data, "<u8", count, _HEAD.size).astype(np.uint64, copy=False)
        places = np.frombuffer(data, "<u4", count, _HEAD.size + 8 * count).astype(np.uint32, copy=False)
        return Fingerprint(words, known, kept, places, bool(are_whole(np.array(words))))


def fingerprint(hashes: U64) -> Fingerprint:
    """The fingerprint of a sequence of word hashes. Depends on nothing else, so equal words give equal bytes."""
    return fingerprints(hashes, np.array([0, len(hashes)]))[0]


def fingerprints(hashes: U64, offsets: Sequence[int] | I64) -> list[Fingerprint]:
    """The fingerprints of many articles: article `n` has the word hashes `[offsets[n], offsets[n + 1])`."""
    offsets = np.asarray(offsets, np.int64)
    sample = sample_grams(hashes, offsets)
    first = stands_first(sample.grams, sample.articles)
    grams_, places = sample.grams[first], sample.places[first]
    edges = np.searchsorted(sample.articles[first], np.arange(len(offsets))).tolist()
    found: list[Fingerprint] = []
    rows = zip(offsets[:-1].tolist(), offsets[1:].tolist(), are_whole(np.diff(offsets)).tolist(), strict=True)
    for number, (start, end, whole) in enumerate(rows):
        own = slice(edges[number], edges[number + 1])
        found.append(Fingerprint(end - start, digest(hashes[start:end]), grams_[own].copy(), places[own].copy(), whole))
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """The kept grams of many articles: a hash, the article, and the word of the article at which the gram begins.

    In the order of the articles, then of the places. A gram that stands in an article twice is here twice.
    """

    grams: U64
    articles: I64
    places: U32


def sample_grams(hashes: U64, offsets: I64) -> Sample:
    """The kept grams of many articles at once; none runs over an article's end. Time and memory are linear."""
    kept: list[U64] = [np.zeros(0, np.uint64)]
    kept_at: list[I64] = [np.zeros(0, np.int64)]
    sizes = np.diff(offsets)
    whole = are_whole(sizes)
    keep_all = np.repeat(whole, sizes) if whole.any() else None
    for low in range(0, len(hashes), _PIECE):
        made = grams(hashes[low : low + _PIECE + GRAM - 1], GRAM)
        chosen = made <= LIMIT
        if keep_all is not None:
            chosen |= keep_all[low : low + len(made)]
        at = np.flatnonzero(chosen)
        kept.append(made[at])
        kept_at.append(at + low)
    found, at = np.concatenate(kept), np.concatenate(kept_at)
    articles = np.repeat(np.arange(len(sizes)), np.diff(np.searchsorted(at, offsets)))
    inside = at + GRAM <= offsets[1:][articles]
    at, articles = at[inside], articles[inside]
    return Sample(found[inside], articles, (at - offsets[articles]).astype(np.uint32))


def stands_first(kept: U64, articles: I64) -> npt.NDArray[np.bool_]:
    """Which grams did not stand in the same article before. Those of an article are in the order of their places."""
    first = np.ones(len(kept), np.bool_)
    low = np.uint64((1 << len(kept).bit_length()) - 1)
    keys = kept + articles.view(np.uint64) * _APART
    keys &= ~low
    keys |= np.arange(len(kept), dtype=np.uint64)
    keys.sort()  # numbers are sorted several times faster than places
    alike = ((keys[1:] ^ keys[:-1]) <= low).nonzero()[0]
    one, two = ((keys[at] & low).view(np.int64) for at in (alike, alike + 1))
    if (kept[one] == kept[two]).all() and (articles[one] == articles[two]).all():
        first[two] = False
        return first
    order = np.lexsort((kept, articles))  # two that only begin alike, once in millions of articles
    again = (kept[order][1:] == kept[order][:-1]) & (articles[order][1:] == articles[order][:-1])
    first[order[1:][again]] = False
    return first


def digest(hashes: U64) -> bytes:
    """16 bytes that are equal for equal sequences of words (BLAKE2b)."""
    return hashlib.blake2b(hashes.astype("<u8", copy=False).tobytes(), digest_size=16).digest()


def are_whole(words: I64) -> npt.NDArray[np.bool_]:
    """Which articles of so many words keep all of their grams."""
    return np.asarray(words - GRAM + 1 <= SHORT)
