"""Hashes words, thousands at a time: eight bytes of a word a step, 64 bits in the end. Vectorised with numpy."""

import hashlib

import numpy as np
import numpy.typing as npt

U64 = npt.NDArray[np.uint64]
I64 = npt.NDArray[np.int64]
Units = npt.NDArray[np.uint8] | npt.NDArray[np.uint16]

LONGEST = 64  # units; longer words go through BLAKE2b, so that no text makes the steps below many
PADDING = 8  # units that must stand behind the last word of an array
_ALL = (1 << 64) - 1
_STEP = np.uint64(0x9FB21C651E98DF25)  # odd, so that a step loses nothing
_BY_27, _BY_30, _BY_31, _BY_32 = (np.uint64(bits) for bits in (27, 30, 31, 32))
_TIMES_1, _TIMES_2 = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_LOAD = np.dtype("<u8")
_MASKS = {
    width: np.array([(1 << 8 * width * units) - 1 for units in range(8 // width + 1)], np.uint64) for width in (1, 2)
}
# Told apart from the start: words in the small alphabet of `alphabet`, in UTF-16, and single characters.
_SEEDS = {1: 0, 2: 0x6A09E667F3BCC909}
_SINGLE_SEED = 0xBB67AE8584CAA73B


def mix(values: U64) -> U64:
    """Spreads 64-bit values so that every bit depends on every other (the finaliser of SplitMix64, Steele 2014)."""
    x = values >> _BY_30
    x ^= values
    x *= _TIMES_1
    x ^= x >> _BY_27
    x *= _TIMES_2
    x ^= x >> _BY_31
    return x


def hash_words(units: Units, starts: I64, lengths: I64) -> U64:
    """The hashes of the words `units[start:start + length]`; words longer than `LONGEST` get none that counts.

    At least `PADDING` units must follow the last word. The same word has the same hash wherever it stands.
    """
    width = units.itemsize
    per_load = 8 // width
    loads: U64 = np.ndarray(len(units) - per_load + 1, _LOAD, units, 0, (width,))
    masks = _MASKS[width]
    # `take` first copies all loads in a row: faster where words stand close, wasteful where they are few.
    hashes = loads.take(starts) if len(starts) * 16 > len(units) else loads[starts]
    hashes &= masks.take(lengths, mode="clip")
    if _SEEDS[width]:
        hashes ^= np.uint64(_SEEDS[width])
    at = per_load
    rest = (lengths > at).nonzero()[0]
    left, places = lengths.take(rest), starts.take(rest)
    while len(rest) and at < LONGEST:
        left -= per_load
        places += per_load
        step = hashes.take(rest)
        step *= _STEP
        step ^= step >> _BY_32
        step ^= loads[places] & masks.take(left, mode="clip")
        hashes[rest] = step
        at += per_load
        more = (left > per_load).nonzero()[0]
        rest, left, places = rest.take(more), left.take(more), places.take(more)
    return mix(hashes)


def hash_word(units: bytes, width: int) -> int:
    """The same for one word, given as little-endian units of `width` bytes; also for words of any length."""
    if len(units) > LONGEST * width:
        return int.from_bytes(hashlib.blake2b(units, digest_size=8, salt=bytes([width])).digest(), "little")
    value = int.from_bytes(units[:8], "little") ^ _SEEDS[width]
    for at in range(8, len(units), 8):
        value = value * int(_STEP) & _ALL
        value ^= value >> 32 ^ int.from_bytes(units[at : at + 8], "little")
    return int(mix(np.array([value], np.uint64))[0])


def hash_singles(points: npt.NDArray[np.uint32]) -> U64:
    """The hashes of words that are one character each."""
    return mix(points ^ np.uint64(_SINGLE_SEED))
