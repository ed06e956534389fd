"""A small stand-in for an article's words, that can be stored and compared with thousands of others."""

import hashlib
import struct
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.seeds import grams
from heihe_reader.text.words import U64

GRAM = 5  # words
VERSION = 2
_SCALE = 4  # one gram in so many is kept
_LIMIT = np.uint64((1 << 64) // _SCALE - 1)
_SHORT = 512  # grams: an article with no more keeps all of them
_HEAD = struct.Struct("<2sBI16s")  # mark, version, number of words, digest
_MARK = b"HF"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The number of body words, a digest of all of them in order, and a sample of their runs of five.

    The sample is a FracMinHash (Hera, Pierce-Ward and Koslicki 2023): the hashes below a fixed limit, so that two
    samples meet in the same share as the whole texts do. `grams` is ascending; `whole` tells that it is no sample.
    """

    words: int
    digest: bytes
    grams: U64
    whole: bool

    @property
    def sampled(self) -> int:
        """How many grams lie below the limit."""
        return int(np.searchsorted(self.grams, _LIMIT, side="right"))

    def to_bytes(self) -> bytes:
        """The same on disk: little-endian, led by the version of the method."""
        return _HEAD.pack(_MARK, VERSION, self.words, self.digest) + self.grams.astype("<u8").tobytes()

    @staticmethod
    def from_bytes(data: bytes) -> "Fingerprint":
        """Reads what `to_bytes` wrote.

        Raises:
            ValueError: it was not, or by another version of the method; then the article's text must be read again.
        """
        if len(data) < _HEAD.size or (len(data) - _HEAD.size) % 8:
            raise ValueError("not a fingerprint; compute it anew from the text")
        mark, version, words, digest = _HEAD.unpack_from(data)
        if mark != _MARK or version != VERSION:
            raise ValueError("a fingerprint of another version; compute it anew from the text")
        kept = np.frombuffer(data, "<u8", offset=_HEAD.size).astype(np.uint64)
        return Fingerprint(words, digest, kept, _is_whole(words))


def fingerprint(hashes: U64) -> Fingerprint:
    """The fingerprint of a sequence of word hashes. Depends on nothing else, so equal words give equal bytes."""
    every = np.unique(grams(hashes, GRAM))
    whole = _is_whole(len(hashes))
    kept = every if whole else every[every <= _LIMIT]
    return Fingerprint(len(hashes), digest(hashes), kept, whole)


def digest(hashes: U64) -> bytes:
    """16 bytes that are equal for equal sequences of words (BLAKE2b)."""
    return hashlib.blake2b(hashes.astype("<u8").tobytes(), digest_size=16).digest()


def _is_whole(words: int) -> bool:
    return words - GRAM + 1 <= _SHORT
