"""Finds where two sequences of words are equal: the seeds that alignments grow from."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.text.words import F64, I64, U64, mix

_STEPS = (
    0x9E3779B97F4A7C15,
    0xC2B2AE3D27D4EB4F,
    0x165667B19E3779F9,
    0xD6E8FEB86659FD93,
    0xA0761D6478BD642F,
    0xE7037ED1A0B428DB,
)
_FACTORS = np.uint64(_STEPS[2]), np.uint64(_STEPS[3])
_NONE = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True)
class Ladder:
    """How grams grow: each rung lengthens the grams by `step` words; one of them with `often` of 0 is no seed.

    A seed stands at most `often` times in either sequence.
    """

    rungs: tuple[tuple[int, int], ...]  # step, often


_SPACED = Ladder(((0, 1), (1, 4), (2, 24)))  # grams of 1, 2 and 4 words
_UNSPACED = Ladder(((0, 0), (1, 1), (1, 4), (2, 24)))  # 2, 3 and 5 characters of Han, kana and Thai, each a word


@dataclass(frozen=True, slots=True)
class Runs:
    """Stretches of equal words: `length` words from `a` in one sequence and from `b` in the other. Sorted by a, b."""

    a: I64
    b: I64
    length: I64

    def __len__(self) -> int:
        return len(self.a)


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


def grams(hashes: U64, size: int) -> U64:
    """One hash for each `size` neighbouring words (size 1 to 6), in order."""
    count = len(hashes) - size + 1
    if count <= 0:
        return np.zeros(0, np.uint64)
    total = np.zeros(count, np.uint64)
    for k in range(size):
        total += (hashes[k : k + count] ^ np.uint64(_STEPS[k])) * np.uint64(_STEPS[(k + 1) % len(_STEPS)])
    return mix(total)


def equal_runs(a: U64, b: U64, weights: F64) -> Runs:
    """Where words of `a` stand in `b`, see `runs_of`."""
    return runs_of(shared_words(a, b), a, b, weights)


def runs_of(level: Grams, a: U64, b: U64, weights: F64) -> Runs:
    """Where words of `a` stand in `b`: long n-grams even if frequent, short ones only where they are rare in both.

    `level` are the words that both have, `weights` those of `a`, which tell the script. Longer grams are made of the
    shared shorter ones (Karp, Miller and Rosenberg 1972), so that little is sorted where little is shared. Seeds per
    word are bounded: hostile texts (one word a million times) give few seeds, not many.
    """
    budget = 10_000 + 3 * (len(a) + len(b))
    found = [_ends(a, b)]
    for step, often in _ladder(weights).rungs:
        if step:
            level = _longer(level, step)
        if not len(level.first):
            break
        if often:
            i, j = _meetings(level, often, budget)
            found.append((i, j, np.full(len(i), level.size)))
    return _joined(*(np.concatenate(column) for column in zip(*found, strict=True)))


def repeated_runs(words: U64, weights: F64) -> Runs:
    """Where words of a text stand again later in the same text: a < b, and the two never overlap."""
    level = shared_words(words, words)
    *_, (_, often) = _ladder(weights).rungs
    for step, _ in _ladder(weights).rungs[1:]:
        level = _longer(level, step)
    i, j = _meetings(level, often, 10_000 + 6 * len(words))
    later = i < j
    runs = _joined(i[later], j[later], np.full(int(later.sum()), level.size))
    length = np.minimum(runs.length, runs.b - runs.a)
    return Runs(runs.a, runs.b, length)


def _ladder(weights: F64) -> Ladder:
    return _UNSPACED if len(weights) and float(weights.sum()) < 0.75 * len(weights) else _SPACED


def _ends(a: U64, b: U64) -> tuple[I64, I64, I64]:
    """What both begin with and what both end with, however often it stands elsewhere."""
    most = min(len(a), len(b))
    if not most:
        return _NONE, _NONE, _NONE
    head = _equal_prefix(a[:most], b[:most])
    tail = _equal_prefix(a[::-1][: most - head], b[::-1][: most - head])
    sizes = np.array([head, tail])
    return np.array([0, len(a) - tail])[sizes > 0], np.array([0, len(b) - tail])[sizes > 0], sizes[sizes > 0]


def _equal_prefix(a: U64, b: U64) -> int:
    if not len(a) or a[0] != b[0]:
        return 0
    different = np.flatnonzero(a != b)
    return int(different[0]) if len(different) else len(a)


def count_shared(a: U64, b: U64) -> int:
    """About how many words of `a` begin three words that stand in a row in `b` too; seldom more than there are."""
    if len(a) < 3 or len(b) < 3:
        return 0
    bits = min(max((len(a) * len(b)).bit_length(), 10), 22)
    slots_a, slots_b = (_slots(side[:-2] + side[1:-1] * _FACTORS[0] + side[2:] * _FACTORS[1], bits) for side in (a, b))
    marked = np.zeros(1 << bits, np.bool_)
    marked[slots_b] = True
    return int(np.count_nonzero(marked[slots_a]))


def shared_words(a: U64, b: U64) -> Grams:
    """The single words that both have."""
    return _shared(1, (len(a), len(b)), (np.arange(len(a)), a), (np.arange(len(b)), b))


def _longer(level: Grams, step: int) -> Grams:
    """The shared grams that are `step` words longer."""
    sides: list[tuple[I64, U64]] = []
    for numbers in (level.a, level.b):
        places = np.flatnonzero((numbers[:-step] >= 0) & (numbers[step:] >= 0))
        keys = numbers[places] * len(level.first) + numbers[places + step]
        sides.append((places, keys.view(np.uint64)))
    return _shared(level.size + step, (len(level.a), len(level.b)), *sides)


def _shared(size: int, lengths: tuple[int, int], one: tuple[I64, U64], two: tuple[I64, U64]) -> Grams:
    """Numbers the keys that stand on both sides. A side is the places of its keys in ascending order, and the keys."""
    (places_a, keys_a), (places_b, keys_b) = _in_both(one, two)
    number_a, number_b = np.full(lengths[0], -1), np.full(lengths[1], -1)
    if not len(keys_a) or not len(keys_b):
        return Grams(size, number_a, number_b, _NONE, _NONE, _NONE, _NONE)
    keys, order = _sorted(np.concatenate([keys_a, keys_b]))
    places = np.concatenate([places_a, places_b])[order]
    in_a = order < len(places_a)
    begins = _begins(keys)
    first = np.flatnonzero(begins)
    edges = np.append(first, len(keys))
    count_a = np.diff(np.append(np.zeros(1, np.int64), np.cumsum(in_a))[edges])
    count_b = np.diff(edges) - count_a
    both = (count_a > 0) & (count_b > 0)
    numbers = np.where(both, np.cumsum(both) - 1, -1)[np.cumsum(begins) - 1]
    number_a[places[in_a]] = numbers[in_a]
    number_b[places[~in_a]] = numbers[~in_a]
    return Grams(size, number_a, number_b, places, first[both], count_a[both], count_b[both])


def _in_both(one: tuple[I64, U64], two: tuple[I64, U64]) -> tuple[tuple[I64, U64], tuple[I64, U64]]:
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
    return ((keys * np.uint64(_STEPS[0])) >> np.uint64(64 - bits)).view(np.int64)


def _sorted(keys: U64) -> tuple[U64, I64]:
    """The keys in ascending order of their hashes and where each stood; equal keys stay in their order.

    Sorting numbers is several times faster than sorting places: so each place is written into the low bits of its
    hash. Equal keys may be torn apart if other keys have the same high bits: once in 10^6 texts, and a seed is lost.
    """
    bits = np.uint64(max(len(keys) - 1, 1).bit_length())
    low = (np.uint64(1) << bits) - np.uint64(1)
    packed = np.sort(((keys * np.uint64(_STEPS[1])) & ~low) | np.arange(len(keys), dtype=np.uint64))
    order = (packed & low).view(np.int64)
    return keys[order], order


def _meetings(level: Grams, often: int, budget: int) -> tuple[I64, I64]:
    """All pairs of places of shared grams that stand at most `often` times in either sequence."""
    most = np.maximum(level.count_a, level.count_b)
    products = level.count_a * level.count_b
    while often > 1 and int(products[most <= often].sum()) > budget:
        often //= 2
    fine = most <= often
    first, products = level.first[fine], products[fine]
    width, count_a = level.count_b[fine], level.count_a[fine]
    total = int(products.sum())
    if total == len(products):
        return level.places[first], level.places[first + 1]
    within = np.arange(total) - np.repeat(np.cumsum(products) - products, products)
    width, first = np.repeat(width, products), np.repeat(first, products)
    across = within // width
    return level.places[first + across], level.places[first + np.repeat(count_a, products) + within - across * width]


def _begins(ascending: U64 | I64) -> npt.NDArray[np.bool_]:
    """Where another value begins."""
    new = np.ones(len(ascending), np.bool_)
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    return new


def _joined(i: I64, j: I64, sizes: I64) -> Runs:
    """Joins seeds of `sizes` words that overlap or follow one another on both sides."""
    if not len(i):
        return Runs(_NONE, _NONE, _NONE)
    wide = int((i + sizes).max()) + 2
    keys = (j - i + wide) * wide + i  # by diagonal, then by place
    order = np.argsort(keys)
    keys = keys[order]
    reach = np.maximum.accumulate(keys + sizes[order])
    begins = np.ones(len(keys), np.bool_)
    np.greater(keys[1:], reach[:-1], out=begins[1:])
    edges = np.flatnonzero(begins)
    length = np.append(reach[edges[1:] - 1], reach[-1]) - keys[edges]
    a = keys[edges] % wide
    b = keys[edges] // wide - wide + a
    order = np.argsort(a * (int(b.max()) + 1) + b)
    return Runs(a[order], b[order], length[order])
