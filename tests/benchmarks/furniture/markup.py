"""Writes the pages of made-up outlets as web pages: with tags that say what they are, with classes, or with neither."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from itertools import groupby
from random import Random

from tests.benchmarks.furniture.pages import FURNITURE, Page, Part

STYLES = ("tagged", "named", "nameless", "flat", "old")
_LINKED = ("|", "›", "/", "·", "»")  # parts that hold several of them are rows of links
_CLASSES = {"head": "site-header", "inline": "promo-box", "foot": "site-footer"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A stretch of text that a page shows, and what it is."""

    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Site:
    """How an outlet builds its pages, and what it says about itself in their heads."""

    style: str
    number: int
    name: str = ""
    host: str = ""


Tag = Callable[[str, str], str]


def html_of(page: Page, site: Site, number: int) -> tuple[str, list[Shown]]:
    """A page as HTML, and all that it shows in the order in which it does."""
    random = Random(f"{site.number} {number}")
    title = next(part.text for part in page.parts if part.label == "heading")
    head, body, foot = (
        [part for part in page.parts if part.place in places] for places in (("head",), ("body", "inline"), ("foot",))
    )
    writer = _WRITERS[site.style]
    shown: list[Shown] = []
    inner = writer(random, site, head, body, foot, shown)
    lines = [f"<title>{escape(title)}{' | ' + escape(site.name) if site.name else ''}</title>"]
    if site.name:
        lines.append(f'<meta property="og:site_name" content="{escape(site.name)}">')
    if site.host:
        lines.append(f'<link rel="canonical" href="https://{site.host}/{number}.html">')
    top = f'<!DOCTYPE html><html><head><meta charset="utf-8">{"".join(lines)}</head>'
    return f"{top}<body>\n{inner}\n</body></html>", shown


def _leaf(part: Part, shown: list[Shown], tag: str, attributes: str = "") -> str:
    """One part as an element; a row of links as a list of them."""
    mark = next((m for m in _LINKED if part.label == FURNITURE and part.text.count(f" {m} ") >= 2), "")
    if mark and tag != "br":
        items = part.text.split(f" {mark} ")
        shown.extend(Shown(item, part.label) for item in items)
        return (
            "<ul>" + "".join(f'<li><a href="/{at}">{escape(item)}</a></li>' for at, item in enumerate(items)) + "</ul>"
        )
    shown.append(Shown(part.text, part.label))
    text = escape(part.text)
    linked = part.label == FURNITURE and part.text[-1:] not in ".。!！?？" and len(part.text) < 60
    text = f'<a href="#">{text}</a>' if linked and tag != "br" else text
    return f"{text}<br><br>\n" if tag == "br" else f"<{tag}{attributes}>{text}</{tag}>\n"


def _heading_or_paragraph(part: Part, shown: list[Shown], first: bool) -> str:
    if part.label == "heading":
        return _leaf(part, shown, "h1" if first else "h2")
    return _leaf(part, shown, "p")


def _tagged(
    random: Random, site: Site, head: list[Part], body: list[Part], foot: list[Part], shown: list[Shown]
) -> str:
    """Tags that say what they are: header, nav, main, article, aside, footer."""
    top = "".join(_leaf(part, shown, "div") for part in head)
    story = ""
    for at, part in enumerate(body):
        if part.place == "inline":
            story += f"<aside>{_leaf(part, shown, 'p')}</aside>"
        else:
            story += _heading_or_paragraph(part, shown, at == 0)
    cut = random.randint(0, len(foot))
    inside, below = foot[:cut], foot[cut:]
    tail = "".join(f"<section>{_leaf(part, shown, 'div')}</section>" for part in inside)
    end = "".join(_leaf(part, shown, "p") for part in below)
    return f"<header><nav>{top}</nav></header><main><article>{story}</article>{tail}</main><footer>{end}</footer>"


def _named(random: Random, site: Site, head: list[Part], body: list[Part], foot: list[Part], shown: list[Shown]) -> str:
    """Boxes with classes that tell people what they are."""
    top = "".join(_leaf(part, shown, "div", ' class="menu-item"') for part in head)
    story = ""
    for at, part in enumerate(body):
        if part.place == "inline":
            story += f'<div class="{_CLASSES["inline"]}">{_leaf(part, shown, "span")}</div>'
        else:
            story += _heading_or_paragraph(part, shown, at == 0)
    tail = "".join(f'<div class="block-{at}">{_leaf(part, shown, "p")}</div>' for at, part in enumerate(foot))
    return (
        f'<div class="{_CLASSES["head"]}">{top}</div><div class="article-body">{story}</div>'
        f'<div class="{_CLASSES["foot"]}">{tail}</div>'
    )


def _nameless(
    random: Random, site: Site, head: list[Part], body: list[Part], foot: list[Part], shown: list[Shown]
) -> str:
    """Boxes with classes that a program made up."""
    maker = Random(site.number)
    names = [f"css-{maker.randrange(16**6):06x}" for _ in range(4)]
    parts = "".join(f'<div class="{names[0]}">{_leaf(part, shown, "span")}</div>' for part in head)
    parts += f'<div class="{names[1]}">'
    for at, part in enumerate(body):
        if part.place == "inline":
            parts += f'<div class="{names[2]}">{_leaf(part, shown, "p")}</div>'
        else:
            parts += _heading_or_paragraph(part, shown, at == 0)
    parts += "</div>" + "".join(f'<div class="{names[3]}">{_leaf(part, shown, "p")}</div>' for part in foot)
    return parts


def _flat(random: Random, site: Site, head: list[Part], body: list[Part], foot: list[Part], shown: list[Shown]) -> str:
    """All of the page as paragraphs one below the other, as programs save it that clean pages up."""
    parts = [*head, *body, *foot]
    titled = next(at for at, part in enumerate(parts) if part.label == "heading")
    return "".join(_heading_or_paragraph(part, shown, at == titled) for at, part in enumerate(parts))


def _old(random: Random, site: Site, head: list[Part], body: list[Part], foot: list[Part], shown: list[Shown]) -> str:
    """A table as layout, and line ends between the paragraphs."""
    cells = []
    for parts in (head, body, foot):
        text = ""
        for heading, group in groupby(parts, key=lambda part: part.label == "heading"):
            text += "".join(_leaf(part, shown, "h3" if heading else "br") for part in group)
        cells.append(f"<tr><td>{text}</td></tr>")
    return f'<table width="100%">{"".join(cells)}</table>'


_WRITERS = {"tagged": _tagged, "named": _named, "nameless": _nameless, "flat": _flat, "old": _old}
