"""A page as a tree, and what of it is visible."""

import re

from lxml import etree, html

UNSEEN = frozenset(
    "script style template noscript head title meta link svg math iframe object embed canvas audio video source track "
    "param area map datalist rp applet frameset".split()
)
_FRAME = re.compile(r"<(?P<end>/?)(?P<tag>html|body)(?:\s[^<>]*)?>", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def parse_page(markup: str) -> html.HtmlElement | None:
    """The tree of a page, or None when nothing is in it."""
    markup = _one_body(markup)
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        return html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None


def _one_body(markup: str) -> str:
    """The page without the tags that end it early or begin it again: libxml2 drops what follows them."""
    seen: set[str] = set()

    def kept(found: re.Match[str]) -> str:
        tag = found["tag"].lower()
        again = found["end"] or tag in seen
        seen.add(tag)
        return "" if again else found.group()

    return _FRAME.sub(kept, markup)


def is_visible(element: etree._Element, *, styled: bool = True) -> bool:
    """True unless `element` and all in it stay out of sight. With `styled` False, no style keeps it from showing."""
    if not isinstance(element.tag, str) or element.tag in UNSEEN:
        return False
    if not styled:
        return True
    if element.get("hidden") is not None or (element.tag == "dialog" and element.get("open") is None):
        return False
    return not _HIDDEN.search(element.get("style") or "")
