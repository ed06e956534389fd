"""Makes the targets of a page's links whole: beside which address they stand, as far as the page tells it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, islice
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import etree

from heihe_reader.intake.piece import Piece
from heihe_reader.model.block import LONGEST_TARGET, Link

_SAVED = re.compile(r"saved from url=\(\d+\)(?P<url>https?://\S+)", re.IGNORECASE)
_COMMENTS = 20  # at the head of a page, among which a browser wrote where it was saved from
_WEB = ("http", "https")


def base_of(root: etree._Element, url: str) -> str:
    """The address that a page's links count from: its `base` element beside its own address; "" where neither is told.

    Its own address is `url`, else the one that a browser wrote down when it saved the page.
    """
    own = url or _saved_from(root)
    told = next((element.get("href") or "" for element in root.iter("base") if element.get("href")), "")
    base = joined(own, told.strip()) if told else own
    return base if _is_web(base) else ""


def _is_web(address: str) -> bool:
    """True for an address of the web; False also for what is none at all ("http://[")."""
    try:
        return urlsplit(address).scheme.lower() in _WEB
    except ValueError:
        return False


def with_whole_targets(pieces: Sequence[Piece], base: str) -> tuple[Piece, ...]:
    """The pieces with links to whole addresses. What leads to another place of the same page is no link any more."""
    return tuple(replace(piece, links=_whole(piece.links, base)) if base and piece.links else piece for piece in pieces)


def _whole(links: Sequence[Link], base: str) -> tuple[Link, ...]:
    made = (replace(link, target=joined(base, link.target)) for link in links)
    page = urldefrag(base).url
    return tuple(x for x in made if len(x.target) <= LONGEST_TARGET and not x.target.startswith(f"{page}#"))


def joined(base: str, target: str) -> str:
    """`target` as it reads beside `base` (RFC 3986, 5.2); as it is where the two make no address."""
    try:
        return urljoin(base, target)
    except ValueError:
        return target


def _saved_from(root: etree._Element) -> str:
    """What a browser wrote above a page or at its head."""
    comments = chain(root.itersiblings(etree.Comment, preceding=True), root.iter(etree.Comment))
    found = (_SAVED.search(comment.text or "") for comment in islice(comments, _COMMENTS))
    return next((each["url"] for each in found if each), "")
