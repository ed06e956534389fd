"""Tells words that every text has from those that make two texts tellings of one story."""

import re
from collections.abc import Sequence

import numpy as np

from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.body import Body
from heihe_reader.text.words import I64

_PLAIN = 3  # letters of a word that say nothing: words that every text has are short (Zipf 1935)
_DIGITS = re.compile(r"\d+")
_EUROPEAN = 0x590  # code points: the alphabets below it part words by spaces and spell them letter by letter
_SOME = 0.5  # of the words must be written so
_LETTERS = 0.5  # beyond the third, a word: in a language of shorter words their length says nothing


def telling(a: Body, b: Body, matches: Sequence[Match]) -> float:
    """How much of what tells something is equal where two texts run side by side, 0 to 1.

    Each word counts by its letters beyond the third, numbers not at all: so words of grammar and dates, which any two
    texts have in the same order, weigh little, and a rewriting that keeps two words in five is still one. It is a share
    of the equal words and of those that others stand for. Depends on the two texts alone, no list of words is needed.
    Of other scripts than the alphabets of Europe, and of languages of short words, it says nothing, and is 1.
    """
    letters_a, letters_b = _letters(a), _letters(b)
    if not matches or letters_a is None or letters_b is None:
        return 1.0
    equal = sum(int(np.minimum(letters_a[match.a], letters_b[match.b]).sum()) for match in matches)
    changed = sum(
        int(np.minimum(_between(letters_a, match.a), _between(letters_b, match.b)).sum()) for match in matches
    )
    return float(np.float32(equal / max(equal + changed, 1)))


def _letters(body: Body) -> I64 | None:
    """The letters of each word beyond the third, 0 for one with digits; None if they say nothing."""
    words = body.words
    points = np.frombuffer(body.text.encode("utf-32-le", "surrogatepass"), "<u4")
    if not len(words) or np.mean(points[words.starts] < _EUROPEAN) < _SOME:
        return None
    letters = np.maximum(words.ends - words.starts - _PLAIN, 0)
    digits = np.array([found.start() for found in _DIGITS.finditer(body.text)], np.int64)
    at = np.searchsorted(words.starts, digits, side="right") - 1
    letters[at[at >= 0]] = 0
    return letters if letters.mean() >= _LETTERS else None


def _between(letters: I64, words: I64) -> I64:
    """The letters of the words between each of `words`, which ascend, and the next."""
    before = np.concatenate([np.zeros(1, np.int64), np.cumsum(letters)])
    return np.asarray(before[words[1:]] - before[words[:-1] + 1])
