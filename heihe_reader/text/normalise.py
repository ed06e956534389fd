"""The normal form that texts are compared and searched in, with the way back to the original offsets.

Normal form: Unicode NFKC, case-folded, quotes and apostrophes unified, ё as е, soft
hyphens and zero-width characters gone, white space collapsed to one blank. It is never shown and never stored as text.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from heihe_reader.model.span import Span

_QUOTES = {
    **dict.fromkeys("‘’‚‛′ʼʹ`´＇", "'"),
    **dict.fromkeys("“”„‟″«»〝〞〟＂", '"'),
    "ё": "е",
}
# Soft hyphen, zero-width space and joiners, word joiner, BOM, direction marks, variation selectors.
_GONE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f]")
_GONE_SIGNS = re.compile(f"(?:{_GONE.pattern})+")

_UNSPACED = (
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff])"
)


def normalise(text: str) -> str:
    """The normal form of `text`, without leading and trailing white space."""
    return " ".join(_fold(text).split())


def indexable(text: str) -> str:
    """`text` as the index of words wants it: in normal form, with every character of a script without spaces a word."""
    return _unspaced().sub(r" \1 ", normalise(text))


@cache
def _unspaced() -> re.Pattern[str]:
    """Compiled with the first text: a set of so many letters takes a millisecond of a start."""
    return re.compile(_UNSPACED)


def _fold(piece: str) -> str:
    """All of the normal form but the collapsing of white space."""
    if piece.isascii():
        return piece.lower().replace("`", "'")
    folded = unicodedata.normalize("NFKC", _unified(_GONE.sub("", piece))).casefold()
    return _unified(unicodedata.normalize("NFKC", _GONE.sub("", folded)))


def _unified(text: str) -> str:
    """Quotes and ё as their plain forms. One sign after the other, which is quicker than `str.translate`."""
    for sign, plain in _QUOTES.items():
        text = text.replace(sign, plain)
    return text


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in normal form, with the original offsets of each of its characters (code points).

    Character `i` of `text` came from `[starts[i], ends[i])` of the original.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original(self, start: int, end: int) -> Span:
        """The span of the original that the folded characters `[start, end)` came from.

        Raises:
            ValueError: the range is empty or outside.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"not inside the folded text: [{start}, {end})")
        return Span(self.starts[start], self.ends[end - 1])

    def folded(self, span: Span) -> tuple[int, int]:
        """The folded characters that came from `span` of the original, as a half-open range."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)


def fold(text: str) -> Folded:
    """The normal form of `text` with offsets. Not stripped: it may begin and end with a blank."""
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        piece = _fold(text[start:end])
        if not piece:
            continue
        if piece.isspace():
            if out and out[-1] == " ":
                ends[-1] = end
                continue
            piece = " "
        for character in piece:
            out.append(" " if character.isspace() else character)
            starts.append(start)
            ends.append(end)
    return Folded("".join(out), tuple(starts), tuple(ends))


def _clusters(text: str) -> list[tuple[int, int]]:
    """Cuts `text` where normalising one part cannot change the next: before each starter."""
    if text.isascii():
        return [(i, i + 1) for i in range(len(text))]
    cuts = [i for i, character in enumerate(text) if i == 0 or not _composes(character)]
    if held := {at for found in _GONE_SIGNS.finditer(text) for at in _held(text, found)}:
        cuts = [cut for cut in cuts if cut not in held]
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))


def _held(text: str, gone: re.Match[str]) -> Iterable[int]:
    """The places of signs that are gone in normal form, where a mark behind them melts into the letter before them."""
    if gone.end() < len(text) and _composes(text[gone.end()]):
        return range(max(gone.start(), 1), gone.end())
    return ()


def _composes(character: str) -> bool:
    """True for a character that may melt into the one before it."""
    if character < "\u0300":
        return False
    return (
        unicodedata.combining(character) > 0
        or unicodedata.category(character) in ("Mn", "Mc")
        or "\u1160" <= character <= "\u11ff"
        or character in "\uff9e\uff9f"
    )
