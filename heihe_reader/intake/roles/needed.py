"""What must stand in a text for a pattern to fit anywhere in it: looked for in no time, before the pattern itself.

The way of code search by trigrams (Cox 2012), with words: of what follows one another in a pattern any part will do, of
alternatives each must give one.
"""

import re

_TOKEN = re.compile(
    r"(?P<open>\((?:\?(?P<how>[:=!]|<[=!]))?)|(?P<close>\))|(?P<or>\|)|(?P<many>[?*]|\{[^}]*\}|\+)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|\\(?P<escaped>.)|(?P<any>[.^$])|(?P<plain>.)",
    re.DOTALL,
)
Words = frozenset[str]


def needed_by(pattern: str) -> Words:
    """Texts in lower case of which one stands in whatever `pattern` fits; empty where none is known.

    `pattern` is written without flags and without names for its groups.
    """
    tokens = list(_TOKEN.finditer(pattern))
    found, _ = _of_alternatives(tokens, 0)
    return found


def _of_alternatives(tokens: list[re.Match[str]], at: int) -> tuple[Words, int]:
    """What one of the alternatives from `at` on needs, and where their group is closed."""
    every: list[Words] = []
    while True:
        found, at = _of_sequence(tokens, at)
        every.append(found)
        if at == len(tokens) or tokens[at]["close"]:
            return frozenset().union(*every) if all(every) else frozenset(), at
        at += 1


def _of_sequence(tokens: list[re.Match[str]], at: int) -> tuple[Words, int]:
    """The best of what the parts of one alternative need, and where it ends."""
    best: Words = frozenset()
    run = ""
    while at < len(tokens) and not tokens[at]["close"] and not tokens[at]["or"]:
        token = tokens[at]
        group: Words = frozenset()
        if token["open"]:
            group, at = _of_alternatives(tokens, at + 1)
            if token["how"] not in (None, ":"):
                group = frozenset()
        many = tokens[at + 1]["many"] if at + 1 < len(tokens) else None
        letter = _letter(token)
        if letter and not many:
            run += letter
        else:
            kept = run + (letter if many == "+" else "")
            best = max(best, frozenset([kept]) if kept else frozenset(), key=_worth)
            run = ""
            if not many or many == "+":
                best = max(best, group, key=_worth)
        at += 2 if many else 1
    return max(best, frozenset([run]) if run else frozenset(), key=_worth), at


def _letter(token: re.Match[str]) -> str:
    """The character that a token stands for, if it stands for one."""
    if token["plain"]:
        return token["plain"].lower()
    escaped = token["escaped"] or ""
    return "" if escaped.isalnum() else escaped


def _worth(words: Words) -> tuple[int, int]:
    """Long ones are rare, and few are soon looked for."""
    return (min(map(len, words)), -len(words)) if words else (0, 0)
