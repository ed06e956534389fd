"""A page as a tree, and what of it is visible."""

import re
from collections.abc import Iterator

from lxml import etree, html

from heihe_reader.intake.html.depth import flattened

UNSEEN = frozenset(
    "script style template noscript head title meta link svg math iframe object embed canvas audio video source track "
    "param area map datalist rp applet frameset".split()
)
_FRAME = re.compile(r"<(?P<end>/?)(?P<tag>html|body)(?:\s[^<>]*)?>", re.IGNORECASE)
_BODY = re.compile(r"<(?:body|frameset)\b", re.IGNORECASE)
_OF_HEAD = re.compile(  # what may stand before a body (HTML, 8.1.2.4): head, its parts, and what is in them
    r"\s*(?:<!--.*?-->|<[!?][^<>]*>|</?(?:html|head|meta|link|base)\b[^<>]*>"
    r"|<(?P<tag>title|script|style|noscript|template)\b.*?</(?P=tag)\s*>)",
    re.IGNORECASE | re.S,
)
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def parse_page(markup: str) -> html.HtmlElement | None:
    """The tree of a page, or None when nothing is in it."""
    markup = _with_body(_one_body(markup))
    root, whole = _parsed(markup)
    return root if whole else _parsed(flattened(markup))[0]


def _parsed(markup: str) -> tuple[html.HtmlElement | None, bool]:
    """The tree, and False where the parser gave up at a depth and dropped the rest."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        root = None
    too_deep = any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log)
    return root, not too_deep


def _one_body(markup: str) -> str:
    """The page without the tags that end it early or begin it again: libxml2 drops what follows them."""
    seen: set[str] = set()

    def kept(found: re.Match[str]) -> str:
        tag = found["tag"].lower()
        again = found["end"] or tag in seen
        seen.add(tag)
        return "" if again else found.group()

    return _FRAME.sub(kept, markup)


def _with_body(markup: str) -> str:
    """The page with the tag that HTML lets authors leave out: libxml2 opens no body for elements younger than it is."""
    if _BODY.search(markup):
        return markup
    at = 0
    while found := _OF_HEAD.match(markup, at):
        at = found.end()
    return f"{markup[:at]}<body>{markup[at:]}"


def is_visible(element: etree._Element, *, styled: bool = True) -> bool:
    """True unless `element` and all in it stay out of sight. With `styled` False, no style keeps it from showing."""
    if not isinstance(element.tag, str) or element.tag in UNSEEN:
        return False
    if not styled:
        return True
    if element.get("hidden") is not None or (element.tag == "dialog" and element.get("open") is None):
        return False
    return not _HIDDEN.search(element.get("style") or "")


def is_longer(element: etree._Element, length: int) -> bool:
    """True when more than `length` characters stand in `element`, scripts and the like aside."""
    return any(total > length for total in _lengths(element))


def shown_length(root: etree._Element) -> int:
    """The number of characters in `root`, scripts and the like aside."""
    return max(_lengths(root), default=0)


def _lengths(element: etree._Element) -> Iterator[int]:
    """The number of characters so far, piece by piece."""
    total = 0
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, part in walk:
        if event == "start" and part.tag in UNSEEN and part is not element:
            walk.skip_subtree()
            continue
        words = part.text if event == "start" else part.tail if part is not element else None
        total += len(words.strip()) if words else 0
        yield total
