"""What a word is, character by character, and how many words a text has, in pure Python."""

import re
import unicodedata

from heihe_reader.text.normalise import normalise

LETTER = "a"
DIGIT = "9"
SINGLE = "c"  # a word by itself: Han, kana, Thai and other scripts that write no blanks
APOSTROPHE = "'"  # joins letters: don't, l'eau
SEPARATOR = ","  # joins digits: 1,262 and 5.6
MARK = "m"  # belongs to the character before it
NOTHING = "z"  # soft hyphens, zero-width characters: as if they were not there
OTHER = " "

_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),  # Han iteration mark and zero
    (0x3021, 0x3029),
    (0x3038, 0x30FF),  # Hangzhou numerals, kana
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9F),  # half-width kana
    (0x1B000, 0x1B16F),
    (0x20000, 0x3FFFF),  # Han outside of the basic plane
)
_SIGNS = {"'": APOSTROPHE, ".": SEPARATOR, ",": SEPARATOR}  # by normal form: full width is no other number
_WORD = re.compile(r"c|[a9]+(?:'[a9]+|(?<=9),(?=9)[a9]+)*")


def kind_of(character: str) -> str:
    """Which of the kinds above a single character is.

    Letters and digits are those of Unicode (`str.isalnum`); emoji and punctuation are no words.
    """
    if character in "\uff9e\uff9f" or unicodedata.category(character).startswith("M"):
        return NOTHING if not normalise(character) else MARK
    if not character.isalnum():
        return _kind_of_sign(character)
    point = ord(character)
    if point >= 0x0E00 and any(low <= point <= high for low, high in _UNSPACED):
        return SINGLE
    return DIGIT if character.isdecimal() else LETTER


def _kind_of_sign(character: str) -> str:
    if character.isspace():
        return OTHER
    folded = normalise(character)
    if not folded:
        return NOTHING
    return _SIGNS.get(folded, OTHER)


def count_words(text: str) -> int:
    """The number of words of `text`: the same as `heihe_reader.text.words.split_words` finds, without numpy.

    A word of Han, kana or Thai text is one character. Apostrophes join letters, points and commas join digits.
    """
    return len(_WORD.findall(text.translate(_KINDS)))


def count_words_from(text: str, start: int, end: int) -> int:
    """The number of words of `text` that begin in `[start, end)`: one that a cut goes through counts before it."""
    begin = start
    while begin > 0 and _KINDS[ord(text[begin - 1])] not in (SINGLE, OTHER):
        begin -= 1  # no word reaches over one of these
    return count_words(text[begin:end]) - count_words(text[begin:start])


class _Kinds(dict[int, str | None]):
    """For `str.translate`: the kind of a character, None to leave it out; each is looked up once."""

    def __missing__(self, point: int) -> str | None:
        kind = kind_of(chr(point))
        known = self[point] = None if kind in (MARK, NOTHING) else kind
        return known


_KINDS = _Kinds()
