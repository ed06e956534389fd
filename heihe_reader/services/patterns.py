"""Finds a regular expression in a text. Runs in a child process only, which can be ended when a pattern never ends."""

import re

_MOST = 50_000  # hits


def matches(text: str, pattern: str, match_case: bool, whole_words: bool) -> list[tuple[int, int]]:
    """Start and end of every match that is not empty, in order and apart, code points of `text`.

    `^` and `$` stand for the ends of lines.
    """
    flags = re.MULTILINE if match_case else re.MULTILINE | re.IGNORECASE
    wanted = rf"\b(?:{pattern})\b" if whole_words else pattern
    found: list[tuple[int, int]] = []
    for match in re.finditer(wanted, text, flags):
        if match.end() > match.start():
            found.append(match.span())
        if len(found) == _MOST:
            break
    return found
