"""Says in the reader's language what the floors below say in English: reasons, troubles, losses.

The library, the exports and the command line keep the English words. Here each is found again among the sentences
of `told_reasons` and `told_troubles`, and its translation is filled with what stood in it. What is not found there is
shown as it came.
"""

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from heihe_reader.gui.widgets.act_labels import said_act
from heihe_reader.gui.widgets.told_reasons import REASONS
from heihe_reader.gui.widgets.told_troubles import TROUBLES

_MARK = re.compile(r"%(?:Ln|[1-9])")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
_LINES = re.compile(  # what is said of several parts of one file
    r"(?<=\.) (?=(?:Line|Row|Entry) \d|In it, |From [^:]+: |Its end )"
)
_ACT = "%9"
_KEPT = 512  # sentences


def told(english: str) -> str:
    """A sentence of the floors below as the reader's language has it; an unknown one as it stands."""
    lines = _LINES.split(english)
    if len(lines) > 1:
        return " ".join(told(line) for line in lines)
    found = _found(english)
    if found is None:
        return english
    template, parts = found
    count = _number(parts["%Ln"]) if "%Ln" in parts else -1
    said = QCoreApplication.translate("Told", template, "", count)
    return _MARK.sub(lambda mark: _part(mark.group(), parts[mark.group()]), said)


def is_known(english: str) -> bool:
    """True for what the tables have, in whatever language."""
    return _found(english) is not None


@lru_cache(maxsize=_KEPT)
def _found(english: str) -> tuple[str, dict[str, str]] | None:
    """The sentence of the tables that fits, and what stands in the places of its marks."""
    for template, pattern in _patterns():
        if fitting := pattern.fullmatch(english):
            return template, {_mark_of(name): words for name, words in fitting.groupdict().items()}
    return None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((template, re.compile(_pattern(template), re.DOTALL)) for template in (*REASONS, *TROUBLES))


def _pattern(template: str) -> str:
    """A regular expression for all that a template can say. A mark may come twice: its first place counts."""
    pattern, at, seen = "", 0, set[str]()
    for mark in _MARK.finditer(template):
        pattern += re.escape(template[at : mark.start()])
        name = f"m{mark.group()[1:]}"
        anything = _NUMBER.pattern if name == "mLn" else ".+?"
        pattern += f"(?P={name})" if name in seen else f"(?P<{name}>{anything})"
        seen.add(name)
        at = mark.end()
    return pattern + re.escape(template[at:])


def _mark_of(name: str) -> str:
    return f"%{name[1:]}"


def _part(mark: str, words: str) -> str:
    """What stood in the English sentence: a number, another sentence, or what is in no language, such as a name."""
    if mark == _ACT:
        return said_act(words)
    return QLocale().toString(_number(words)) if _NUMBER.fullmatch(words) else told(words)


def _number(words: str) -> int:
    return int(words.replace(",", ""))
