"""What is known of each character for cutting and hashing words, learnt in pages of 256 as texts need them."""

from functools import cache

import numpy as np
import numpy.typing as npt

from heihe_reader.text import counting, word_hash
from heihe_reader.text.han import plain_forms
from heihe_reader.text.normalise import normalise

Codes = npt.NDArray[np.uint8]
Points = npt.NDArray[np.uint16] | npt.NDArray[np.uint32]

# A code below FIRST_LETTER is its own sign; codes of letters and digits are what most words are hashed as.
OTHER = 0
POINT, COMMA, APOSTROPHE = 1, 2, 3
FIRST_DIGIT, FIRST_LETTER = 4, 14
WIDE_LETTER, WIDE_DIGIT = 246, 247  # one UTF-16 unit in normal form, but none of the small alphabet
HARD_LETTER, HARD_DIGIT = 248, 249  # not one for one in normal form: words with them are hashed by the slow way
SINGLE, HARD_SINGLE = 250, 251
MARK, NOTHING = 252, 253
_UNKNOWN = 255
_CACHED = 1 << 17  # words
_CACHED_LENGTH = 2 * word_hash.LONGEST  # code points


def _small_alphabet() -> dict[str, int]:
    """Letters in normal form that have a code of their own: Latin, Greek and Cyrillic as newspapers print them."""
    ranges = (range(0x61, 0x7B), range(0xDF, 0x180), range(0x3AC, 0x3CF), range(0x430, 0x460), (0x491,))
    letters = [chr(point) for points in ranges for point in points]
    letters = [letter for letter in letters if letter.isalpha() and normalise(letter) == letter]
    signs = {".": POINT, ",": COMMA, "'": APOSTROPHE}
    digits = {str(digit): FIRST_DIGIT + digit for digit in range(10)}
    return signs | digits | {letter: FIRST_LETTER + place for place, letter in enumerate(letters)}


class Alphabet:
    """Tables over all code points. `folded` holds what a character is in normal form, where that is one character."""

    def __init__(self) -> None:
        self._small = _small_alphabet()
        self._codes = np.full(0x110000, _UNKNOWN, np.uint8)
        self._folded = np.zeros(0x110000, np.uint32)
        self._hashes: dict[str, int] = {}

    def codes(self, points: Points) -> Codes:
        """The codes of `points`, with one `OTHER` before and `PADDING` behind."""
        codes = np.empty(len(points) + 1 + word_hash.PADDING, np.uint8)
        codes[0] = OTHER
        codes[len(points) + 1 :] = OTHER
        inside = codes[1 : len(points) + 1]
        self._codes.take(points, out=inside, mode="clip")
        if len(points) and inside.max() == _UNKNOWN:
            for page in np.unique(points[inside == _UNKNOWN] >> 8).tolist():
                self._learn(page)
            self._codes.take(points, out=inside, mode="clip")
        return codes

    def folded(self, points: Points) -> npt.NDArray[np.uint32]:
        """What `points` are in normal form; of use only where it is one character. Variants of Han are one."""
        return self._folded.take(points, mode="clip")

    def hash_of(self, word: str) -> int:
        """The hash of one word, by the slow way that knows all of the normal form."""
        known = self._hashes.get(word)
        if known is None:
            known = self._hash_normal(normalise(word))
            if len(self._hashes) >= _CACHED:
                self._hashes.clear()
            if len(word) <= _CACHED_LENGTH:
                self._hashes[word] = known
        return known

    def _hash_normal(self, word: str) -> int:
        if len(word) == 1 and counting.kind_of(word) == counting.SINGLE:
            points = np.array([ord(word)], np.uint32)
            self.codes(points)
            return int(word_hash.hash_singles(self.folded(points))[0])
        if all(character in self._small for character in word):
            return word_hash.hash_word(bytes(self._small[character] for character in word), 1)
        return word_hash.hash_word(word.encode("utf-16-le", "surrogatepass"), 2)

    def _learn(self, page: int) -> None:
        first = page << 8
        codes, folded = zip(*(self._code_of(chr(point)) for point in range(first, first + 256)), strict=True)
        self._codes[first : first + 256] = codes
        self._folded[first : first + 256] = folded
        single = first + np.flatnonzero(self._codes[first : first + 256] == SINGLE)
        plain = plain_forms("".join(map(chr, self._folded[single].tolist())))
        self._folded[single] = [ord(character) for character in plain]

    def _code_of(self, character: str) -> tuple[int, int]:
        if "\u4e00" <= character <= "\u9fff" and character.isalnum():
            return SINGLE, ord(character)  # what all else would find too, but these are twenty thousand
        kind = counting.kind_of(character)
        if kind in _FIXED:
            return _FIXED[kind], ord("'") if kind == counting.APOSTROPHE else 0
        if kind == counting.SEPARATOR:
            sign = normalise(character)
            return self._small[sign], ord(sign)
        folded = normalise(character)
        if len(folded) != 1 or any(first <= character <= last for first, last in _CONJOINING):
            return _HARD[kind], 0
        return self._code_of_folded(kind, folded), ord(folded)

    def _code_of_folded(self, kind: str, folded: str) -> int:
        """The code of a character of this kind that is the one character `folded` in normal form."""
        if kind != counting.kind_of(folded) and counting.SINGLE in (kind, counting.kind_of(folded)):
            return _HARD[kind]  # ㊀ is a letter, 一 is a word by itself
        if kind == counting.SINGLE:
            return SINGLE
        code = self._small.get(folded)
        if code is None:
            return _HARD[kind] if folded > "\uffff" else _WIDE[kind]
        return code if (code < FIRST_LETTER) == (kind == counting.DIGIT) else _HARD[kind]  # ² is no digit


_CONJOINING = (("\u1100", "\u11ff"), ("\ua960", "\ua97f"), ("\ud7b0", "\ud7ff"))  # jamo that melt into syllables
_FIXED = {
    counting.OTHER: OTHER,
    counting.APOSTROPHE: APOSTROPHE,
    counting.MARK: MARK,
    counting.NOTHING: NOTHING,
}
_HARD = {counting.LETTER: HARD_LETTER, counting.DIGIT: HARD_DIGIT, counting.SINGLE: HARD_SINGLE}
_WIDE = {counting.LETTER: WIDE_LETTER, counting.DIGIT: WIDE_DIGIT}


@cache
def alphabet() -> Alphabet:
    """The one alphabet of this process: it only ever learns what is true of Unicode."""
    return Alphabet()


def points_of(piece: str) -> Points:
    """The code points of `piece`, in two bytes each where that is enough."""
    narrow = piece.encode("utf-16-le", "surrogatepass")
    if len(narrow) == 2 * len(piece):
        return np.frombuffer(narrow, "<u2")
    return np.frombuffer(piece.encode("utf-32-le", "surrogatepass"), "<u4")
