"""Lines that say in one who wrote and when."""

import re
from collections.abc import Container
from typing import NamedTuple

from heihe_reader.intake.names import byline_of, credits_in_han, date_in, is_name, without_labels
from heihe_reader.intake.shape import ends_sentence

_LONGEST = 140  # characters
_LONGEST_HAN = 40  # characters of a Han line beside its date
_AT_THE_EDGES = " ,;:|/·•—–-\u3000"
_REST_OF_DATE = re.compile(r"(?:г\.|года\b|(?:at|в|um|à)\s+(?=\d)|\d\d?:\d\d(?::\d\d)?|[,\s])+")
_LABEL_LAST = re.compile(
    r"[\s,;:|/·•—–-]+(?:(?:first |last |originally )?(?:published|updated|posted|modified)|date|on|at"
    r"|опубликовано|обновлено|дата|veröffentlicht|stand|publié|mis à jour|le)\W*$",
    re.IGNORECASE,
)


class Signed(NamedTuple):
    """The writers, as they stand there, and the ISO date, or ""."""

    byline: str
    published: str


def signed_of(line: str, small_words: Container[str]) -> Signed | None:
    """What a line says that holds a date and, on one side of it, who wrote: a name alone, or after a word like "By".

    None for every other line. `small_words` are the words that stand in lower case elsewhere in the text.
    """
    if len(line) > _LONGEST or "\n" in line or ends_sentence(line.removesuffix("г.")):
        return None
    found = date_in(line)
    if found is None:
        return None
    before, day, after = found
    sides = [side.strip(_AT_THE_EDGES) for side in (before, _written_after(after))]
    written = [side for side in sides if re.search(r"\w", without_labels(side))]
    who = _LABEL_LAST.sub("", written[0]).strip(_AT_THE_EDGES) if len(written) == 1 else ""
    if any(map(credits_in_han, sides)):
        return _signed_in_han(sides, who, day, small_words)
    if by := byline_of(who, small_words):
        return Signed(by, day)
    return Signed(who, day) if who and is_name(who, small_words) else None


def _written_after(date: str) -> str:
    """What follows a date, without the time of day."""
    rest = date.strip(_AT_THE_EDGES)
    return rest[found.end() :] if (found := _REST_OF_DATE.match(rest)) else rest


def _signed_in_han(sides: list[str], who: str, day: str, small_words: Container[str]) -> Signed | None:
    if sum(len(side) for side in sides) > _LONGEST_HAN:
        return None
    return Signed(byline_of(who, small_words) or " ".join(" ".join(sides).split()), day)
