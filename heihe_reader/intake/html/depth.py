"""Keeps a page that is nested deeper than the parser goes within its depth, as browsers do."""

import re

DEEPEST = 512
"""Elements, one in another. Blink and WebKit nest no deeper; libxml2 drops all that comes after four times as many."""

_TAG = re.compile(
    r"<!--.*?-->|<(?P<raw>script|style|textarea|title)\b.*?</(?P=raw)\s*>|<(?P<end>/?)(?P<name>[a-z][^\s/<>]*)[^<>]*>",
    re.IGNORECASE | re.S,
)
_EMPTY = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_WITHIN_LINES = frozenset(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub "
    "sup time tt u var".split()
)
_CLOSED_BY_THE_NEXT = frozenset("p li dt dd tr td th option".split())  # authors may leave their end tags out
_PARTED = "<br><br>"


def flattened(markup: str) -> str:
    """The page without the tags that would nest deeper than `DEEPEST`; what stands in them stays, each a paragraph."""
    open_: list[tuple[str, bool]] = []  # names, and whether their tags stay

    def kept(found: re.Match[str]) -> str:
        name = (found["name"] or "").lower()
        if not name or name in _EMPTY:
            return found.group()
        if found["end"]:
            return _closed(open_, name, found.group())
        if name in _CLOSED_BY_THE_NEXT and open_ and open_[-1][0] == name:
            open_.pop()
        open_.append((name, len(open_) < DEEPEST))
        return found.group() if open_[-1][1] else _left_out(name)

    return _TAG.sub(kept, markup)


def _closed(open_: list[tuple[str, bool]], name: str, tag: str) -> str:
    """What stays of an end tag; it ends what was left open within its element, too."""
    for back in range(len(open_) - 1, -1, -1):
        if open_[back][0] == name:
            stays = open_[back][1]
            del open_[back:]
            return tag if stays else _left_out(name)
    return tag


def _left_out(name: str) -> str:
    return "" if name in _WITHIN_LINES else _PARTED
