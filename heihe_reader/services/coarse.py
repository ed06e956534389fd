"""The small part of a fingerprint that is looked up when an article comes in. Runs in child processes only."""

import numpy as np

from heihe_reader.dedup.prints.fingerprint import Fingerprint

_SCALE = 16  # one gram in so many is posted
_LIMIT = np.uint64((1 << 64) // _SCALE - 1)
_LEAST = 8  # grams posted of a short article: its smallest, which a copy of it has too
_BITS = np.uint64((1 << 31) - 1)  # what SQLite keeps in four bytes


def coarse_grams(data: bytes) -> tuple[int, ...]:
    """The entries of a fingerprint (its bytes) in the postings: numbers below 2³¹, ascending, each once.

    The same hashes of every article are posted, those below a fixed limit, so that two articles meet in their share
    (FracMinHash, as the fingerprint itself).
    """
    grams = np.sort(Fingerprint.from_bytes(data).grams)
    posted = grams[: max(int(np.searchsorted(grams, _LIMIT, side="right")), _LEAST)]
    return tuple(np.unique(posted & _BITS).tolist())
