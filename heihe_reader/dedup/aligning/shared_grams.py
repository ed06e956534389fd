"""Finds the runs of words that two sequences share, without sorting what only one of them has."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.text.words import I64, U64

STEPS = (
    0x9E3779B97F4A7C15,
    0xC2B2AE3D27D4EB4F,
    0x165667B19E3779F9,
    0xD6E8FEB86659FD93,
    0xA0761D6478BD642F,
    0xE7037ED1A0B428DB,
)
_FACTORS = np.uint64(STEPS[2]), np.uint64(STEPS[3])
_NONE = np.zeros(0, np.int64)
_FEW = 600  # keys that are sorted as soon as looked through


@dataclass(frozen=True, slots=True)
class Grams:
    """Which grams of one length two sequences share: for each place the number of the gram that begins there, or -1.

    The places of gram `k` are `places[first[k]:]`: `count_a[k]` of the first sequence, then `count_b[k]` of the other.
    """

    size: int
    a: I64
    b: I64
    places: I64
    first: I64
    count_a: I64
    count_b: I64


def shared_words(a: U64, b: U64) -> Grams:
    """The single words that both have."""
    return _shared(1, (len(a), len(b)), (np.arange(len(a)), a), (np.arange(len(b)), b))


def longer(level: Grams, step: int) -> Grams:
    """The shared grams that are `step` words longer."""
    sides: list[tuple[I64, U64]] = []
    for numbers in (level.a, level.b):
        known = numbers >= 0
        places = (known[:-step] & known[step:]).nonzero()[0]
        keys = numbers[places]
        keys *= len(level.first)
        keys += numbers[step:][places]
        sides.append((places, keys.view(np.uint64)))
    return _shared(level.size + step, (len(level.a), len(level.b)), *sides)


def _shared(size: int, lengths: tuple[int, int], one: tuple[I64, U64], two: tuple[I64, U64]) -> Grams:
    """Numbers the keys that stand on both sides. A side is the places of its keys in ascending order, and the keys."""
    (places_a, keys_a), (places_b, keys_b) = in_both(one, two) if len(one[0]) + len(two[0]) > _FEW else (one, two)
    numbers = np.empty(lengths[0] + lengths[1], np.int64)
    numbers.fill(-1)
    number_a, number_b = numbers[: lengths[0]], numbers[lengths[0] :]
    cut = len(keys_a)
    if not cut or not len(keys_b):
        return Grams(size, number_a, number_b, _NONE, _NONE, _NONE, _NONE)
    keys, order = _sorted(np.concatenate((keys_a, keys_b)))
    first = _begins(keys).nonzero()[0]
    count = np.empty(len(first), np.int64)
    np.subtract(first[1:], first[:-1], out=count[:-1])
    count[-1] = len(keys) - first[-1]
    count_a = np.add.reduceat(order < cut, first, dtype=np.int64)
    both = ((count_a > 0) & (count_a < count)).nonzero()[0]
    number = np.empty(len(first), np.int64)
    number.fill(-1)
    number[both] = np.arange(len(both))
    own = np.empty(len(keys), np.int64)
    own[order] = number.repeat(count)
    number_a[places_a] = own[:cut]
    number_b[places_b] = own[cut:]
    count_a = count_a[both]
    places = np.concatenate((places_a, places_b)).take(order)
    return Grams(size, number_a, number_b, places, first[both], count_a, count[both] - count_a)


def in_both(one: tuple[I64, U64], two: tuple[I64, U64]) -> tuple[tuple[I64, U64], tuple[I64, U64]]:
    """Both sides without most of the keys that only one of them has (a filter of one hash: Bloom 1970)."""
    (places_a, keys_a), (places_b, keys_b) = one, two
    bits = min(max((8 * (len(keys_a) + len(keys_b))).bit_length(), 10), 22)
    slots_a, slots_b = _slots(keys_a, bits), _slots(keys_b, bits)
    marked = np.zeros(1 << bits, np.bool_)
    marked[slots_a] = True
    kept = marked[slots_b]
    slots_b = slots_b[kept]
    marked[slots_a] = False
    marked[slots_b] = True
    kept_a = marked[slots_a]
    return (places_a[kept_a], keys_a[kept_a]), (places_b[kept], keys_b[kept])


def _slots(keys: U64, bits: int) -> I64:
    return ((keys * np.uint64(STEPS[0])) >> np.uint64(64 - bits)).view(np.int64)


def _sorted(keys: U64) -> tuple[U64, I64]:
    """The keys in ascending order of their hashes and where each stood; equal keys stay in their order.

    Sorting numbers is several times faster than sorting places: so each place is written into the low bits of its
    hash. Equal keys may be torn apart if other keys have the same high bits: once in 10^6 texts, and a seed is lost.
    """
    bits = np.uint64(max(len(keys) - 1, 1).bit_length())
    low = (np.uint64(1) << bits) - np.uint64(1)
    packed = np.sort(((keys * np.uint64(STEPS[1])) & ~low) | np.arange(len(keys), dtype=np.uint64))
    order = (packed & low).view(np.int64)
    return keys[order], order


def _begins(ascending: U64 | I64) -> npt.NDArray[np.bool_]:
    """Where another value begins."""
    new = np.ones(len(ascending), np.bool_)
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    return new


def count_shared(a: U64, b: U64) -> int:
    """About how many words of `a` begin three words that stand in a row in `b` too; seldom more than there are."""
    if len(a) < 3 or len(b) < 3:
        return 0
    bits = min(max((len(a) * len(b)).bit_length(), 10), 22)
    slots_a, slots_b = (_slots(side[:-2] + side[1:-1] * _FACTORS[0] + side[2:] * _FACTORS[1], bits) for side in (a, b))
    marked = np.zeros(1 << bits, np.bool_)
    marked[slots_b] = True
    return int(np.count_nonzero(marked[slots_a]))
