"""Cuts texts into words: 64-bit hashes of their normal form, and where they stand. Vectorised with numpy."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from heihe_reader.text import alphabet as signs
from heihe_reader.text.alphabet import Alphabet, Codes, Points, alphabet, points_of
from heihe_reader.text.word_hash import I64, LONGEST, PADDING, U64, hash_singles, hash_words, mix

F64 = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
_Number = TypeVar("_Number", bound=np.generic)

__all__ = ["F64", "I64", "U64", "TextHashes", "WordTable", "Words", "hash_texts", "mix", "split_texts", "split_words"]

_PIECE = 1 << 16  # code points cut at once: what the caches hold, and a bound on the memory of a long text
_SEAM = re.compile(r"[\s。]")
# As numpy scalars: what is below them wraps around, so that one comparison tells both ends of a range.
_FIRST_DIGIT, _FIRST_JOINT = np.uint8(signs.FIRST_DIGIT), np.uint8(signs.POINT)
_LETTERS = np.uint8(signs.SINGLE - signs.FIRST_DIGIT)
_IS_DIGIT = np.zeros(256, np.bool_)
_IS_DIGIT[signs.FIRST_DIGIT : signs.FIRST_LETTER] = True
_IS_DIGIT[[signs.WIDE_DIGIT, signs.HARD_DIGIT]] = True


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in order. Two words have the same hash if they are equal in normal form.

    Han characters that are forms of one another, as 國 and 国, have the same hash too. `starts` and `ends` are code
    points of the text. `weights` is 1.0 for a word, 0.5 for one that is a single Han, kana or Thai character, so that
    lengths mean about the same in every script.
    """

    hashes: U64
    starts: I64
    ends: I64
    weights: F64

    def __len__(self) -> int:
        return len(self.hashes)


@dataclass(frozen=True, slots=True)
class WordTable:
    """The words of many texts: those of text `n` are `[offsets[n], offsets[n + 1])`, with places in that text."""

    hashes: U64
    starts: I64
    ends: I64
    weights: F64
    offsets: I64

    def __len__(self) -> int:
        """The number of texts."""
        return len(self.offsets) - 1

    def __getitem__(self, text: int) -> Words:
        """The words of one text, as views."""
        own = slice(int(self.offsets[text]), int(self.offsets[text + 1]))
        return Words(self.hashes[own], self.starts[own], self.ends[own], self.weights[own])


@dataclass(frozen=True, slots=True)
class TextHashes:
    """The word hashes of many texts: those of text `n` are `[offsets[n], offsets[n + 1])`.

    `singles[n]` of its words are one Han, kana or Thai character each and weigh half.
    """

    hashes: U64
    offsets: I64
    singles: I64

    def __len__(self) -> int:
        """The number of texts."""
        return len(self.offsets) - 1

    def __getitem__(self, text: int) -> U64:
        """The hashes of one text, as a view."""
        return self.hashes[int(self.offsets[text]) : int(self.offsets[text + 1])]


def split_words(text: str) -> Words:
    """The words of `text`. Time and memory are linear in its length."""
    if len(text) <= _PIECE:
        cut = _cut(text)
        return Words(cut.hashes, cut.starts, cut.ends, cut.weights)
    return split_texts((text,))[0]


def split_texts(texts: Sequence[str]) -> WordTable:
    """The words of many texts, each as `split_words` finds them, at a fraction of the cost for each text."""
    hashes, starts, ends, weights = [np.zeros(0, np.uint64)], [_NONE], [_NONE], [np.zeros(0)]
    counts = np.zeros(len(texts) + 1, np.int64)
    for bundle in _bundles(texts):
        cut = _cut(bundle.joined)
        numbers = bundle.count(cut.starts)
        shift = np.repeat(bundle.shifts, numbers)
        np.add.at(counts, bundle.texts + 1, numbers)
        hashes.append(cut.hashes)
        starts.append(cut.starts - shift)
        ends.append(cut.ends - shift)
        weights.append(cut.weights)
    return WordTable(_emptied(hashes), _emptied(starts), _emptied(ends), _emptied(weights), np.cumsum(counts))


def hash_texts(texts: Sequence[str]) -> TextHashes:
    """The word hashes of many texts without their places: 8 bytes a word, and twice that while it works."""
    hashes = [np.zeros(0, np.uint64)]
    counts = np.zeros(len(texts) + 1, np.int64)
    singles = np.zeros(len(texts), np.int64)
    for bundle in _bundles(texts):
        cut = _cut(bundle.joined)
        np.add.at(counts, bundle.texts + 1, bundle.count(cut.starts))
        if cut.single is not None:
            np.add.at(singles, bundle.texts, bundle.count(cut.starts[cut.single]))
        hashes.append(cut.hashes)
    return TextHashes(_emptied(hashes), np.cumsum(counts), singles)


def _emptied(column: list[npt.NDArray[_Number]]) -> npt.NDArray[_Number]:
    """The parts of a column as one; the parts are let go, so that no more than one column is held twice."""
    whole = np.concatenate(column)
    column.clear()
    return whole


@dataclass(frozen=True, slots=True)
class _Bundle:
    """Texts, or pieces of one, put together. `begins` are their places in `joined`, `shifts` leads back into a text."""

    joined: str
    texts: I64
    begins: I64
    shifts: I64

    def count(self, places: I64) -> I64:
        """How many of `places` (ascending) each of the texts holds."""
        edges = np.searchsorted(places, self.begins)
        return np.diff(edges, append=len(places))


def _bundles(texts: Sequence[str]) -> Iterator[_Bundle]:
    """Puts short texts together and takes long ones apart, so that all bundles are of about the same size."""
    held: list[tuple[int, int, str]] = []
    size = 0
    for number, text in enumerate(texts):
        for start, end in _pieces(text):
            held.append((number, start, text if end - start == len(text) else text[start:end]))
            size += end - start + 1
            if size >= _PIECE:
                yield _bundle(held)
                held, size = [], 0
    if held:
        yield _bundle(held)


def _bundle(held: list[tuple[int, int, str]]) -> _Bundle:
    lengths = np.array([len(piece) + 1 for _, _, piece in held], np.int64)
    begins = np.cumsum(lengths) - lengths
    texts = np.array([number for number, _, _ in held], np.int64)
    starts = np.array([start for _, start, _ in held], np.int64)
    return _Bundle("\n".join([piece for _, _, piece in held]), texts, begins, begins - starts)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Cuts a long text before a blank or a wide full stop; a stretch without any stays whole."""
    start = 0
    while start < len(text):
        seam = _SEAM.search(text, start + _PIECE) if len(text) - start > _PIECE else None
        end = len(text) if seam is None else seam.start()
        yield start, end
        start = end


@dataclass(frozen=True, slots=True)
class _Cut:
    """The words of a piece. `single` tells which are one character by themselves, None if none is."""

    hashes: U64
    starts: I64
    ends: I64
    single: Flags | None

    @property
    def weights(self) -> F64:
        return np.ones(len(self.hashes)) if self.single is None else np.where(self.single, 0.5, 1.0)


_NONE = np.zeros(0, np.int64)


def _cut(piece: str) -> _Cut:
    known, points = alphabet(), points_of(piece)
    codes = known.codes(points)
    top = int(codes.max())
    standing = None
    if top >= signs.MARK:  # marks and nothings belong to the character before them
        standing = np.flatnonzero(codes[: len(points) + 1] < signs.MARK)
        codes = np.concatenate([codes[standing], np.zeros(PADDING, np.uint8)])
        points = points[standing[1:] - 1]
    first, last, single = _bounds(codes, top)
    lengths = last - first
    hashes = hash_words(codes, first, lengths)
    starts, ends = first - 1, last - 1
    if standing is not None:
        starts, ends = standing[first] - 1, np.append(standing, len(piece) + 1)[last] - 1
    if top >= signs.WIDE_LETTER:
        _hash_anew(known, codes, points, hashes, first, lengths, single)
    slow = _slow_words(codes, top, first, last, ends - starts)
    if slow is not None:
        spans = zip(starts[slow].tolist(), ends[slow].tolist(), strict=True)
        hashes[slow] = np.array([known.hash_of(piece[start:end]) for start, end in spans], np.uint64)
    return _Cut(hashes, starts, ends, single)


def _bounds(codes: Codes, top: int) -> tuple[I64, I64, Flags | None]:
    """Where words begin and end in `codes`, and which of them are one character by themselves."""
    inside = codes - _FIRST_DIGIT < _LETTERS
    joining = codes[1:-1] - _FIRST_JOINT < signs.APOSTROPHE
    joining &= inside[:-2]
    joining &= inside[2:]
    at = joining.nonzero()[0]
    if len(at):
        at += 1
        joins = codes[at] == signs.APOSTROPHE
        if not joins.all():
            joins |= _IS_DIGIT[codes[at - 1]] & _IS_DIGIT[codes[at + 1]]
        inside[at[joins]] = True
    if top < signs.SINGLE:
        edges = (inside[1:] != inside[:-1]).nonzero()[0]
        edges += 1
        return edges[::2].copy(), edges[1::2].copy(), None
    single = codes - np.uint8(signs.SINGLE) < 2
    begins, ends = single.copy(), single.copy()
    begins[1:] |= inside[1:] > inside[:-1]
    ends[:-1] |= inside[:-1] > inside[1:]
    first = begins.nonzero()[0]
    return first, ends.nonzero()[0] + 1, single[first]


def _hash_anew(
    known: Alphabet, codes: Codes, points: Points, hashes: U64, first: I64, lengths: I64, single: Flags | None
) -> None:
    """Hashes single characters, and words with letters that have no code of their own."""
    if single is not None:
        hashes[single] = hash_singles(known.folded(points[first[single] - 1]))
    wide = _with_any(codes - np.uint8(signs.WIDE_LETTER) < 2, first, first + lengths)
    if wide is not None:
        units = np.zeros(len(points) + 1 + PADDING, np.uint16)
        units[1 : len(points) + 1] = known.folded(points)
        hashes[wide] = hash_words(units, first[wide], lengths[wide])


def _slow_words(codes: Codes, top: int, first: I64, last: I64, lengths: I64) -> I64 | None:
    """Which words are very long, or not in their normal form character by character; None if none."""
    slow = lengths > LONGEST
    if top >= signs.MARK:
        slow |= lengths != last - first
    if top >= signs.HARD_LETTER:
        hard = codes - np.uint8(signs.HARD_LETTER) < 2
        hard |= codes == signs.HARD_SINGLE
        found = _with_any(hard, first, last)
        if found is not None:
            slow[found] = True
    return np.flatnonzero(slow) if slow.any() else None


def _with_any(flags: Flags, first: I64, last: I64) -> I64 | None:
    """Which of the stretches `[first, last)` hold a flag; None if none."""
    if not flags.any():
        return None
    before = np.cumsum(flags, dtype=np.int64)  # flags up to and with this one
    return np.flatnonzero(before[last - 1] > before[first - 1])
