"""Counts the letters of a text by script, all at once. Loaded in child processes only: it loads numpy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

_PLANE = 1 << 16  # code points of the basic plane; what lies above is in none of the scripts that are told
_LETTER, _KANA_SIGN = 16, 32  # bits beside the number of the script
_LETTERS = re.compile(r"[^\W\d_]+")
KANA = r"\u3041-\u309f\u30a1-\u30fa"


@dataclass(frozen=True, slots=True)
class Letters:
    """How many letters a text has, how many signs of each script (letters and those among them), how many of these are
    letters, and how many signs are kana."""

    every: int
    signs: tuple[int, ...]
    letters: tuple[int, ...]
    kana: int


def letters_of(text: str, scripts: tuple[str, ...]) -> Letters:
    """Counts the letters of `text`; `scripts` are their letters as a pattern has them between brackets."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    above = points >= _PLANE
    beyond = 0
    if above.any():
        beyond = sum(map(len, _LETTERS.findall("".join(map(chr, points[above].tolist())))))
        points = points[~above]
    often = np.bincount(_classes(scripts)[points], minlength=2 * _KANA_SIGN).reshape(2, 2, _LETTER)
    signs, letters = often.sum(axis=(0, 1)), often[:, 1].sum(axis=0)
    numbers = slice(1, len(scripts) + 1)
    return Letters(
        int(letters.sum()) + beyond,
        tuple(signs[numbers].tolist()),
        tuple(letters[numbers].tolist()),
        int(often[1].sum()),
    )


@cache
def _classes(scripts: Sequence[str]) -> npt.NDArray[np.uint8]:
    """For each code point of the basic plane the number of its script (from 1), whether it is a letter, and kana."""
    assert len(scripts) < _LETTER
    plane = "".join(map(chr, range(_PLANE)))
    classes = np.zeros(_PLANE, np.uint8)
    for number, letters in enumerate(scripts, 1):
        for found in re.finditer(f"[{letters}]+", plane):
            classes[found.start() : found.end()] = number
    for pattern, bit in ((_LETTERS, _LETTER), (re.compile(f"[{KANA}]+"), _KANA_SIGN)):
        for found in pattern.finditer(plane):
            classes[found.start() : found.end()] |= bit
    return classes
