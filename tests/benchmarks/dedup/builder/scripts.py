"""The same text in another script: traditional for simplified Chinese, full for half width, е for ё."""

import random
import re
from collections.abc import Iterable, Mapping

from opencc import OpenCC

_TABLES = ("s2t", "s2tw", "s2twp", "s2hk")
_TO_FULL = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_TO_HALF = {full: half for half, full in _TO_FULL.items()}
_WORD = re.compile(r"[А-Яа-яЁё]+")


class Traditional:
    """Traditional Chinese as written in general, in Taiwan (its own words too) and in Hong Kong."""

    def __init__(self) -> None:
        self._tables = [OpenCC(name) for name in _TABLES]

    def written(self, text: str, chance: random.Random) -> str:
        """A simplified text in traditional characters."""
        return str(chance.choice(self._tables).convert(text))


def other_width(text: str) -> str:
    """ASCII in full width when it stands in half width, and the reverse, each character."""
    return text.translate(_TO_FULL | _TO_HALF)


def words_with_yo(texts: Iterable[str]) -> Mapping[str, str]:
    """Words that some text writes with ё, under their spelling with е; only where that is not a word of its own too."""
    seen = {word.lower() for text in texts for word in _WORD.findall(text)}
    return {word.replace("ё", "е"): word for word in sorted(seen) if "ё" in word}


def other_yo(text: str, dotted: Mapping[str, str]) -> str:
    """A text with ё where it has е and could have ё; when it has ё, е throughout."""
    if "ё" in text:
        return text.replace("ё", "е").replace("Ё", "Е")

    def dot(word: str) -> str:
        new = dotted.get(word.lower(), word.lower())
        return new.capitalize() if word[:1].isupper() else new

    return _WORD.sub(lambda found: dot(found.group()) if not found.group().isupper() else found.group(), text)
