"""How sites speak to their readers, as against how news is told: what makes a recurring block furniture."""

import re
from collections.abc import Set
from dataclasses import dataclass
from enum import IntEnum

from heihe_reader.dedup.furniture.set_phrases import has_links, says_loose_phrase, says_set_phrase
from heihe_reader.dedup.furniture.site_words import (
    HAN,
    HOUSE,
    OTHERS,
    PHRASE,
    PRESS,
    READER,
    SITE,
    TOLD,
    has_han,
    speaks,
    spoken_of,
    telling_words,
)

_LABEL = 60  # Latin letters' worth of a label at most
_LONGEST = 1200  # Latin letters' worth; what is longer is no box
_BOX = 320  # Latin letters' worth; what is longer may well tell of an app that you have
_NAME = 3  # characters of an outlet's name at least


class Talk(IntEnum):
    """How much a block speaks of the site and to its reader."""

    NONE = 0
    TOPIC = 1  # speaks of the press, or is short as labels are
    SITE = 2  # speaks of what sites are made of: newsletters, cookies, rights, comments
    ADDRESS = 3  # tells the reader to do something with it, or says what only sites say


@dataclass(frozen=True, slots=True)
class Clues:
    """What is known of a text before it is looked at: its telling words; whether it may hold links, may hold Han, and
    whether its Han may speak of the site."""

    words: Set[str]
    linked: bool
    han: bool
    speaking: bool


_BIDDING = re.compile(
    r"(?:please )?(?:join|get|send|try|become|leave|enable|enter|visit|never|report|support|follow|add|find|like"
    r"|download|log|sign|read|see|click|choose|check|watch|listen|share|give|help|start|write|discuss|manage|open)\b"
)
_ENDS = tuple(".!?…。！？")
_TERMINAL = re.compile(r"[.!?…。！？]['\"”’»)\]」』）]*\s*$")
_QUOTES = '"“«„「『‘'


def talk_of(text: str, outlet: str = "", clues: Clues | None = None) -> Talk:
    """How much `text`, one block or sentence, speaks of the site and to its reader. `outlet` is the site's name.

    `clues` say what is known of it already.
    """
    if len(text) > _LONGEST or text[:1] in _QUOTES:
        return Talk.NONE
    lower = text.lower()
    if clues is None:
        clues = Clues(telling_words(lower), has_links(lower), has_han(lower), True)
    if not (clues.linked or (clues.han and clues.speaking) or speaks(clues.words) or "©" in text):
        return Talk.NONE
    spoken = spoken_of(lower, clues.words, han=clues.han)
    kinds, site, press = spoken.kinds, spoken.site, spoken.press
    if len(outlet) >= _NAME and outlet.lower() in lower:
        kinds |= HOUSE
    linked = clues.linked and has_links(lower)
    own = kinds & READER and kinds & HOUSE
    if not (linked or own or kinds & (SITE | PRESS | PHRASE) or "©" in text):
        return Talk.NONE
    if kinds & PHRASE and says_loose_phrase(lower, spoken.met):
        site += 1
    reader = bool(kinds & READER or _BIDDING.match(lower))
    telling = bool(kinds & TOLD) or (not reader and bool(kinds & OTHERS))
    size, house = _size_of(text, han=clues.han), bool(kinds & HOUSE)
    if says_set_phrase(lower, spoken.met, label=size <= _LABEL, han=clues.han):
        return Talk.TOPIC if telling else Talk.ADDRESS
    if telling or not (site or press or linked or own):
        return Talk.NONE
    if size > _BOX and site + press < 3:
        return Talk.SITE if site else Talk.NONE
    return _of_words(text, size, site, press, reader, house, linked)


def _of_words(text: str, size: int, site: int, press: int, reader: bool, house: bool, linked: bool) -> Talk:
    bidding = bool(_BIDDING.match(text.lower()))
    if (site and bidding) or (reader and house):
        return Talk.ADDRESS
    if ends_sentence(text):
        if (site and (reader or house)) or (press >= 2 and bidding):
            return Talk.ADDRESS
        return Talk.SITE if site else Talk.TOPIC if press >= 2 or (press and (reader or house)) else Talk.NONE
    label = size <= _LABEL
    if label and (site or (press and (reader or house))):
        return Talk.ADDRESS
    return Talk.SITE if site else Talk.TOPIC if linked or press >= 2 or label else Talk.NONE


def ends_sentence(text: str) -> bool:
    """True when `text` ends as a sentence does, closing quotes and brackets aside."""
    last = text[-1:]
    return last in _ENDS or (not last.isalnum() and bool(_TERMINAL.search(text[-8:])))


def _size_of(text: str, *, han: bool) -> int:
    return len(text) + 2 * len(HAN.findall(text)) if han else len(text)
