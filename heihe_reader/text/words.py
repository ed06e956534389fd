"""Cuts a text into words: 64-bit hashes of their normal form, and where they stand. Vectorised with numpy."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from heihe_reader.text import counting
from heihe_reader.text.normalise import normalise

U64 = npt.NDArray[np.uint64]
I64 = npt.NDArray[np.int64]
F64 = npt.NDArray[np.float64]

_PIECE = 1 << 20  # code points hashed at once: bounds the memory of a long text
_POWERS = 1 << 12  # places inside a word that differ in weight; only words longer than this wrap around
_BASE = 0x9E3779B97F4A7C15
_ALL = (1 << 64) - 1
_KINDS = {kind: number for number, kind in enumerate(" a9c',mz")}
_LETTER, _DIGIT, _SINGLE = _KINDS[counting.LETTER], _KINDS[counting.DIGIT], _KINDS[counting.SINGLE]
_APOSTROPHE, _SEPARATOR, _MARK = (
    _KINDS[counting.APOSTROPHE],
    _KINDS[counting.SEPARATOR],
    _KINDS[counting.MARK],
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in order. Two words have the same hash if they are equal in normal form.

    `starts` and `ends` are code points of the text. `weights` is 1.0 for a word, 0.5 for one that is a single
    Han, kana or Thai character, so that lengths mean about the same in every script.
    """

    hashes: U64
    starts: I64
    ends: I64
    weights: F64

    def __len__(self) -> int:
        return len(self.hashes)


def mix(values: U64) -> U64:
    """Spreads 64-bit values so that every bit depends on every other (the finaliser of SplitMix64, Steele 2014)."""
    x = values.copy()
    x ^= x >> np.uint64(30)
    x *= np.uint64(0xBF58476D1CE4E5B9)
    x ^= x >> np.uint64(27)
    x *= np.uint64(0x94D049BB133111EB)
    x ^= x >> np.uint64(31)
    return x


def split_words(text: str) -> Words:
    """The words of `text`. Time and memory are linear in its length."""
    parts = [_split(text[start:end], start) for start, end in _pieces(text)]
    if len(parts) == 1:
        return parts[0]
    return Words(
        np.concatenate([np.zeros(0, np.uint64), *(p.hashes for p in parts)]),
        np.concatenate([np.zeros(0, np.int64), *(p.starts for p in parts)]),
        np.concatenate([np.zeros(0, np.int64), *(p.ends for p in parts)]),
        np.concatenate([np.zeros(0, np.float64), *(p.weights for p in parts)]),
    )


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Cuts at white space; a stretch without any stays whole."""
    start = 0
    while start < len(text):
        end = start + _PIECE
        blanks = [at for at in (text.find(" ", end), text.find("\n", end)) if at >= 0]
        end = min(blanks, default=len(text))
        yield start, end
        start = end


class _Alphabet:
    """What is known of each code point, learnt in pages of 256 as texts need them."""

    def __init__(self) -> None:
        size = 0x110000
        self.kinds = np.zeros(size, np.uint8)
        self.values = np.zeros(size, np.uint64)
        self.hard = np.zeros(size, np.bool_)  # folds to more or less than one character
        self._learnt = np.zeros(size >> 8, np.bool_)
        steps = np.full(_POWERS, _BASE, np.uint64)
        steps[0] = 1
        self.powers = np.cumprod(steps)
        self._folded: dict[str, int] = {}

    def learn(self, points: npt.NDArray[np.uint32]) -> None:
        """Makes the tables true for all of `points`."""
        pages = np.flatnonzero(np.bincount(points >> 8, minlength=1))
        for page in pages[~self._learnt[pages]].tolist():
            for point in range(page << 8, (page + 1) << 8):
                self._learn_one(point)
            self._learnt[page] = True

    def _learn_one(self, point: int) -> None:
        kind = counting.kind_of(chr(point))
        self.kinds[point] = _KINDS[kind]
        if kind in (counting.OTHER, counting.NOTHING):
            return
        folded = normalise(chr(point))
        conjoining = 0x1100 <= point <= 0x11FF or 0xA960 <= point <= 0xA97F or 0xD7B0 <= point <= 0xD7FF
        self.hard[point] = len(folded) != 1 or conjoining or kind == counting.MARK
        self.values[point] = _value(ord(folded[0])) if folded else 0

    def hash_of(self, word: str) -> int:
        """The hash of one word, by the slow way that knows all of the normal form."""
        known = self._folded.get(word)
        if known is None:
            total = sum(
                _value(ord(character)) * int(self.powers[at % _POWERS]) for at, character in enumerate(normalise(word))
            )
            known = _mix_one(total & _ALL)
            if len(self._folded) < 1 << 16:
                self._folded[word] = known
        return known


def _mix_one(value: int) -> int:
    value ^= value >> 30
    value = value * 0xBF58476D1CE4E5B9 & _ALL
    value ^= value >> 27
    value = value * 0x94D049BB133111EB & _ALL
    return value ^ value >> 31


def _value(point: int) -> int:
    return _mix_one(point + _BASE & _ALL)


@cache
def _alphabet() -> _Alphabet:
    return _Alphabet()


def _split(piece: str, offset: int) -> Words:
    alphabet = _alphabet()
    points = np.frombuffer(piece.encode("utf-32-le", "surrogatepass"), np.uint32)
    alphabet.learn(points)
    kinds = alphabet.kinds[points]
    standing = np.flatnonzero(kinds < _MARK)  # marks and nothings belong to the character before them
    kinds = kinds[standing]
    first, last, inside = _bounds(kinds)
    if not len(first):
        return Words(np.zeros(0, np.uint64), np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    hashes = _hashes(alphabet, points[standing], first, inside)
    starts = standing[first]
    ends = np.append(standing, len(points))[last + 1]
    _mend_hard_words(alphabet, piece, points, hashes, starts, ends)
    weights = np.where(kinds[first] == _SINGLE, 0.5, 1.0)
    return Words(hashes, starts + offset, ends + offset, weights)


def _bounds(kinds: npt.NDArray[np.uint8]) -> tuple[I64, I64, npt.NDArray[np.bool_]]:
    """First and last character of each word, and which characters are inside of one."""
    letter = (kinds == _LETTER) | (kinds == _DIGIT)
    digit = kinds == _DIGIT
    single = kinds == _SINGLE
    joining = (kinds == _APOSTROPHE) & _before(letter) & _after(letter)
    joining |= (kinds == _SEPARATOR) & _before(digit) & _after(digit)
    inside = letter | joining | single
    begins = inside & (~_before(inside) | single | _before(single))
    ends = inside & (~_after(inside) | single | _after(single))
    return np.flatnonzero(begins), np.flatnonzero(ends), inside


def _before(flags: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    shifted = np.zeros_like(flags)
    shifted[1:] = flags[:-1]
    return shifted


def _after(flags: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    shifted = np.zeros_like(flags)
    shifted[:-1] = flags[1:]
    return shifted


def _hashes(alphabet: _Alphabet, points: npt.NDArray[np.uint32], first: I64, inside: npt.NDArray[np.bool_]) -> U64:
    """A polynomial over the folded characters of each word (Karp and Rabin 1987), then mixed."""
    lengths = np.diff(np.append(first, len(points)))
    place = np.arange(first[0], len(points)) - np.repeat(first, lengths)
    values = alphabet.values[points[first[0] :]] * alphabet.powers[place % _POWERS]
    values[~inside[first[0] :]] = 0
    return mix(np.add.reduceat(values, first - first[0]))


def _mend_hard_words(
    alphabet: _Alphabet, piece: str, points: npt.NDArray[np.uint32], hashes: U64, starts: I64, ends: I64
) -> None:
    """Hashes anew the words in which one character is not one character of the normal form."""
    hard = np.flatnonzero(alphabet.hard[points])
    if not len(hard):
        return
    words = np.searchsorted(starts, hard, side="right") - 1
    inside = (words >= 0) & (hard < ends[np.maximum(words, 0)])
    for word in np.unique(words[inside]).tolist():
        hashes[word] = alphabet.hash_of(piece[starts[word] : ends[word]])
