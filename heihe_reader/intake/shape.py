"""Questions about the shape of a line, the same in every language: its length, its end, its letters."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[\u3400-\u9fff\u3041-\u30fa]|[^\W_]+(?:['’.\-][^\W_]+)*")
_ASCII_WORD = re.compile(r"[a-z0-9]+(?:['.\-][a-z0-9]+)*")
_TERMINAL = re.compile(r"[.!?…。！？]['\"”’»)\]」』）]*\s*$")
_OPEN_END = re.compile(r"[,;:，；：、\-–—]\s*$")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3041-\u30fa]")
_LIST_MARK = re.compile(r"\s*(?:[-*•‣▪◦●■]\s+|\(?\d{1,2}[.)]\s+|\(?[a-zа-я]\)\s+)(?=\S)")
_URL = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)


@lru_cache(maxsize=256)  # several rules ask for those of the same block
def words_of(text: str) -> tuple[str, ...]:
    """The words of `text`, lower-case; a Han or kana character is a word."""
    if text.isascii():
        return tuple(_ASCII_WORD.findall(text.lower()))
    return tuple(w.lower() for w in _WORD.findall(text))


@lru_cache(maxsize=4)  # several rules ask for those of the same article
def raw_words_of(text: str) -> tuple[str, ...]:
    """The words of `text` as written."""
    return tuple(_WORD.findall(text))


def ends_sentence(text: str) -> bool:
    """True when `text` ends as a sentence does, closing quotes and brackets aside."""
    return bool(_TERMINAL.search(text))


def is_left_open(text: str) -> bool:
    """True when `text` ends with a comma, colon, semicolon or dash, so that something must follow."""
    return bool(_OPEN_END.search(text))


def has_han(text: str) -> bool:
    """True for text with Han characters or kana."""
    return bool(_HAN.search(text))


def starts_list_item(line: str) -> bool:
    """True for a line that begins with a bullet or with a number or letter and a bracket or dot."""
    return bool(_LIST_MARK.match(line))


def has_url(text: str) -> bool:
    """True when an address stands in `text`."""
    return bool(_URL.search(text))


def starts_lower(text: str) -> bool:
    """True when the first letter of `text` comes first of all and is lower-case."""
    return text[:1].islower()


def starts_upper(text: str) -> bool:
    """True when `text` begins as a title or sentence does: capital, digit, quote, or a script without case."""
    first = text.lstrip("\"'“‘«„「『《([¿¡")[:1]
    return bool(first) and not first.islower() and (first.isalnum())


def columns(line: str) -> int:
    """The width of `line` on a typewriter: wide characters (Han, kana, full-width) take two columns."""
    if line.isascii():
        return len(line)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def size_of(text: str) -> int:
    """How much there is to read, in Latin letters' worth: a Han character says about as much as three."""
    return len(text) if text.isascii() else _size_of_wide(text)


@lru_cache(maxsize=1024)  # every rule asks for that of every block
def _size_of_wide(text: str) -> int:
    return len(text) + 2 * len(_HAN.findall(text))
