"""Finds a regular expression in a text. Runs in a child process only, which can be ended when a pattern never ends."""

import re
from collections.abc import Sequence

_MOST = 50_000  # hits
_FLAGS = re.compile(r"\(\?[aimsux]+\)")  # as "(?i)", which may stand at the head only


def matches(text: str, pattern: str, match_case: bool, whole_words: bool) -> list[tuple[int, int]]:
    """Start and end of every match that is not empty, in order and apart, code points of `text`.

    `^` and `$` stand for the ends of lines.
    """
    return _found(text, _compiled(pattern, match_case, whole_words))


def matches_in_all(texts: Sequence[str], pattern: str, match_case: bool) -> list[list[tuple[int, int]]]:
    """The same for several texts."""
    compiled = _compiled(pattern, match_case, False)
    return [_found(text, compiled) for text in texts]


def _compiled(pattern: str, match_case: bool, whole_words: bool) -> re.Pattern[str]:
    flags = re.MULTILINE if match_case else re.MULTILINE | re.IGNORECASE
    return re.compile(_between_words(pattern) if whole_words else pattern, flags)


def _between_words(pattern: str) -> str:
    """The pattern where a word begins and ends. Flags for all of it stay at its head, and its last comment ends."""
    found = _FLAGS.match(pattern)
    flags = found.group() if found else ""
    return rf"{flags}\b(?:{pattern[len(flags) :]}" + ("\n" if "x" in flags else "") + r")\b"


def _found(text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in pattern.finditer(text):
        if match.end() > match.start():
            found.append(match.span())
        if len(found) == _MOST:
            break
    return found
