"""Counting words and finding sentence ends, just well enough to word a fold and cut a view."""

import re
from functools import cache

_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\u0e00-\u0e7f"
_SENTENCE_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s)|[。！？…]+[”’」』）]*")


def count_words(text: str) -> int:
    """How many words: runs of letters and digits, and every Han, kana or Thai character by itself."""
    return len(_word().findall(text))


def is_han(character: str) -> bool:
    """True for a character of a script that is written without spaces."""
    return bool(_han().match(character))


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole sentences of `text` that touch `[start, end)`, as code points, without the white space around them."""
    first, last = 0, len(text)
    for match in _SENTENCE_END.finditer(text):
        if match.end() <= start:
            first = match.end()
        elif match.end() >= end:
            last = match.end()
            break
    while first < last and text[first].isspace():
        first += 1
    while last > first and text[last - 1].isspace():
        last -= 1
    return first, last


def last_break(text: str, start: int, limit: int) -> int:
    """Where to cut a huge paragraph: after the last sentence, else the last space, in the second half of the limit."""
    half = start + (limit - start) // 2
    cut = -1
    for match in _SENTENCE_END.finditer(text, half, limit):
        cut = match.end()
    if cut < 0:
        cut = text.rfind(" ", half, limit)
    if cut < 0:
        return limit
    while cut < limit and text[cut].isspace():
        cut += 1
    return cut


@cache
def _word() -> re.Pattern[str]:
    """Compiled with the first word that is counted: sets of so many letters take a millisecond of a start."""
    return re.compile(rf"[{_HAN}]|[^\W_{_HAN}]+(?:['’.,\-‐][^\W_{_HAN}]+)*")


@cache
def _han() -> re.Pattern[str]:
    return re.compile(rf"[{_HAN}]")
