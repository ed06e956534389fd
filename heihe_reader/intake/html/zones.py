"""The parts of a page that are no article: told by tags, roles, and the names that page makers give them."""

import re
from dataclasses import dataclass

from lxml import etree

from heihe_reader.intake.html.page import is_longer
from heihe_reader.model.block import Role


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of a page. `weight` says how surely it is no article: 1 a hint, 2 likely, 3 sure."""

    reason: str
    weight: int
    role: Role = Role.FURNITURE


PAYWALL = "Paywall"
_LONGEST_WALL = 600  # characters; what is named so and longer is the text behind the wall
_TAGS = {
    "nav": Zone("Navigation", 3),
    "aside": Zone("Sidebar", 1),
    "button": Zone("Button", 3),
    "select": Zone("Form", 3),
    "textarea": Zone("Form", 3),
    "label": Zone("Form", 2),
    "legend": Zone("Form", 2),
}
_ROLES = {
    "navigation": Zone("Navigation", 3),
    "menu": Zone("Navigation", 3),
    "menubar": Zone("Navigation", 3),
    "search": Zone("Search box", 3),
    "contentinfo": Zone("Page footer", 3),
    "banner": Zone("Page header", 2),
    "complementary": Zone("Sidebar", 1),
    "dialog": Zone("Window laid over the page", 2),
    "alertdialog": Zone("Window laid over the page", 2),
}
_NAMED = (
    (r"cookies?|gdpr|consent|onetrust|cc-window", Zone("Cookie notice", 3)),
    (r"paywall|regwall|meter(?:ed|ing)?|piano|subscri\w*-?(?:wall|offer|prompt)", Zone(PAYWALL, 2)),
    (r"newsletters?|sign-?up|subscribe|subscription|mailing-?list|mailchimp|optin", Zone("Subscription box", 2)),
    (r"shar(?:e|ing)|social|sharebar|addthis|addtoany|share-?(?:bar|buttons|tools|links)|social-?shar(?:e|ing)"
     r"|social-?(?:links|media|bar|icons)", Zone("Share bar", 2)),
    (r"comments?|comment-?list|disqus|respond|comment-?form|comments-?area", Zone("Readers' comments", 2)),
    (r"related|recommend(?:ed|ations?)?|read-?(?:more|next|also)|more-?(?:stories|news|articles"
     r"|from|on)|trending|popular|most-?(?:read|popular|viewed)|related-?\w+|you-?may|see-?also"
     r"|recirc\w*|up-?next|next-?(?:article|story|post|up)", Zone("Links to other articles", 2)),
    (r"breadcrumbs?|pagination|pager|page-?nav|navbar|nav|navigation|menu|main-?menu|site-?nav"
     r"|skip-?link", Zone("Navigation", 2)),
    (r"ads?|advert\w*|adsbygoogle|ad-?(?:container|slot|unit|wrapper)|sponsor(?:ed)?"
     r"|promo(?:tion)?s?|outbrain|taboola|dfp", Zone("Advertisement", 2)),
    (r"sidebar|side-?bar|rail|right-?rail|widget-?area", Zone("Sidebar", 2)),
    (r"footer|site-?footer|page-?footer|colophon|copyright", Zone("Page footer", 2)),
    (r"masthead|site-?header|page-?header|topbar|top-?bar", Zone("Page header", 2)),
    (r"author-?(?:bio|box|info|profile|card|description)|about-?author|bio", Zone("About the author", 1, Role.ASIDE)),
    (r"pull-?quote|pullquote", Zone("Pull-quote", 1, Role.ASIDE)),
    (r"tags?|tag-?list|post-?tags|article-?tags|keywords|topics?", Zone("Tags", 1)),
    (r"pop-?up|modal|overlay|lightbox|toast", Zone("Window laid over the page", 1)),
)  # fmt: skip
_SUFFIXES = (
    "box|block|container|wrapper|section|module|widget|list|area|banner|bar|form|notice|prompt|signup|sign-?up|posts"
    "|stories|articles?|links"
)
_COMPILED = tuple((re.compile(rf"(?:{names})(?:-?(?:{_SUFFIXES}))?", re.I), zone) for names, zone in _NAMED)
_SPLIT = re.compile(r"(?<=[a-z])(?=[A-Z])|__|--|_|\s+")
_WHOLE = frozenset({"html", "body", "main", "article"})
_MOST = 0.5  # share of the page's text from which on a named part is the page itself


def zone_of(element: etree._Element, page_length: int) -> Zone | None:
    """The part of the page that `element` is, going by its own tag, role, class and id; None when nothing tells.

    `page_length` is the number of characters on the whole page: a name on most of them names the page, not a part.
    """
    tag = element.tag
    if tag in _WHOLE:
        return None
    if found := _ROLES.get((element.get("role") or "").lower()) or _TAGS.get(tag):
        return found
    if tag in ("header", "footer"):
        return _edge(element, page_length)
    return _named(element, page_length)


def _edge(element: etree._Element, page_length: int) -> Zone | None:
    """A header or footer of the page; those of the article itself hold its title and its notes."""
    if any(parent.tag in ("article", "main") for parent in element.iterancestors()):
        return _named(element, page_length)
    if element.tag == "footer":
        return Zone("Page footer", 3)
    return None if element.find(".//h1") is not None else Zone("Page header", 3)


def _named(element: etree._Element, page_length: int) -> Zone | None:
    names = [n for part in ("class", "id") for n in (element.get(part) or "").split()]
    plain = ["-".join(piece.lower() for piece in _SPLIT.split(name) if piece) for name in names]
    best: Zone | None = None
    for pattern, zone in _COMPILED if plain else ():  # of two names as sure, the one told of first counts
        if (best is None or zone.weight > best.weight) and any(pattern.fullmatch(name) for name in plain):
            best = zone
    if best is None or is_longer(element, int(_MOST * page_length)):
        return None
    return None if best.reason == PAYWALL and is_longer(element, _LONGEST_WALL) else best
