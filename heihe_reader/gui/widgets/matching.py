"""Type-ahead: which of many names somebody means who typed some parts of one, in any order."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

_GAP = re.compile(r"[\W_]+")
_FAR = 1000  # beyond any real rank


def folded(name: str) -> str:
    """The name as it is compared: compatibility forms joined, case-folded, ё as е."""
    return unicodedata.normalize("NFKC", name).casefold().replace("ё", "е")


def rank(query: str, name: str) -> int | None:
    """How well the typed parts fit the name, 0 being best; None when one of them stands nowhere in it.

    A part that is a word counts more than one that begins a word, and this more than one inside a word; of equal names
    the one that begins with what was typed comes first. The initials of the words count as well.
    """
    parts = [part for part in _GAP.split(folded(query)) if part]
    whole = folded(name)
    words = [word for word in _GAP.split(whole) if word]
    if whole == folded(query):
        return 0
    ranks = [_rank_of_part(part, words, whole) for part in parts]
    if all(found is not None for found in ranks):
        late = 0 if whole.startswith(folded(query).strip()) else 1
        return 1 + sum(found for found in ranks if found is not None) * 20 + 2 * len(words) + late
    initials = "".join(word[0] for word in words)
    return _FAR if len(parts) == 1 and len(parts[0]) > 1 and initials.startswith(parts[0]) else None


def _rank_of_part(part: str, words: list[str], whole: str) -> int | None:
    if words and words[-1] == part:
        return 0
    if part in words:
        return 1
    if any(word.startswith(part) for word in words):
        return 2
    inside = len(part) > 1 or not part.isascii()  # one Latin letter stands in nearly every name
    return 4 if inside and part in whole else None


def best(query: str, things: Iterable[T], name_of: Callable[[T], str], most: int) -> list[T]:
    """The things whose names fit, best first, equal ones in the order given; all of them for an empty query."""
    ranked = [(found, thing) for thing in things if (found := rank(query, name_of(thing))) is not None]
    ranked.sort(key=lambda pair: pair[0])
    return [thing for _, thing in ranked[:most]]
