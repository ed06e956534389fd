"""One form for the Han characters that are written in several ways: traditional, simplified, of Hong Kong or Taiwan."""

from functools import cache
from importlib import import_module
from typing import Protocol

# Each leads to simplified characters; first what Hong Kong and then what Taiwan writes in its own way.
_WAYS = ("hk2s", "tw2s")
_FIRST_HAN = "\u2e80"


class _Converter(Protocol):
    def convert(self, text: str, /) -> str: ...


def plain_forms(characters: str) -> str:
    """Each of `characters` in its plain form, one for one; what has no other form stays.

    The tables are those of OpenCC. Characters that were made one by the simplification (發 and 髮: 发) are one here,
    and no character is read in the light of its neighbours.
    """
    if not characters or max(characters) < _FIRST_HAN:
        return characters
    lines = "\n".join(characters)  # a line each, or they would be looked up as phrases
    for converter in _converters():
        lines = converter.convert(lines)
    plain = lines.split("\n")
    return "".join(new if len(new) == 1 else old for old, new in zip(characters, plain, strict=True))


@cache
def _converters() -> tuple[_Converter, ...]:
    opencc = import_module("opencc")  # only here: whoever reads no Chinese never loads its tables
    return tuple(opencc.OpenCC(way) for way in _WAYS)
