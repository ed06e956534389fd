"""Builds the pages of made-up outlets: each stretch of text knows whether it is furniture, and if not, what it is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from tests.benchmarks.furniture.fittings import FITTINGS, SECTIONS, SITES, Fittings
from tests.benchmarks.furniture.other_fittings import OTHER_FITTINGS, OTHER_SITES
from tests.benchmarks.furniture.prose import LANGUAGES, headline, paragraph

PAGES = 12
FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph of a page and what it is: furniture, own, wire, background, heading. `place` is where furniture
    stands: head, inline or foot; what the page tells stands in its body."""

    text: str
    label: str
    place: str = "body"


@dataclass(slots=True)
class Page:
    """A page of an outlet."""

    outlet: str
    parts: list[Part] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The page as a plain text."""
        return "\n\n".join(part.text for part in self.parts)

    def labels(self) -> list[tuple[int, int, str]]:
        """The parts with their places in the text (code points)."""
        found, at = [], 0
        for part in self.parts:
            found.append((at, at + len(part.text), part.label))
            at += len(part.text) + 2
        return found


@dataclass(frozen=True, slots=True)
class _Item:
    """A piece of furniture of an outlet: its texts, and on what share of the pages it stands."""

    texts: tuple[str, ...]
    share: float


@dataclass(frozen=True, slots=True)
class _Outlet:
    name: str
    head: list[_Item]
    inline: list[_Item]
    foot: list[_Item]


Body = Callable[[Random], list[str]]


def pages_of(
    language: str, seed: int, outlets: int = 6, body: Body | None = None, *, other: bool = False
) -> list[Page]:
    """Twelve pages each of some outlets. Wire stories stand in several of them, backgrounds in several pages of one.

    `body` makes the paragraphs of an article; without it they are made up. `other` takes the furniture that the engine
    was not built with.
    """
    random = Random(f"{language} {seed}")
    fittings = (OTHER_FITTINGS if other else FITTINGS)[language]
    wires = [[paragraph(random, language) for _ in range(4)] for _ in range(4)]
    names = list((OTHER_SITES if other else SITES)[language])[:outlets]
    pages: list[Page] = []
    for name in names:
        outlet = _outlet(random, fittings, name)
        articles = _articles(random, language, fittings, wires, body)
        titles = [parts[0].text for parts in articles] + [headline(random, language) for _ in range(6)]
        pages += [_page(random, language, outlet, parts, titles) for parts in articles]
    return pages


def _outlet(random: Random, fittings: Fittings, name: str) -> _Outlet:
    def choose(items: tuple[str, ...], low: int, high: int) -> list[_Item]:
        chosen = random.sample(range(len(items)), random.randint(low, min(high, len(items))))
        return [
            _Item(tuple(t.strip() for t in items[i].split("||")), random.choice((0.6, 0.75, 0.9, 1.0, 1.0)))
            for i in sorted(chosen)
        ]

    return _Outlet(name, choose(fittings.head, 3, 7), choose(fittings.inline, 1, 4), choose(fittings.foot, 5, 12))


def _articles(
    random: Random, language: str, fittings: Fittings, wires: list[list[str]], body: Body | None
) -> list[list[Part]]:
    articles: list[list[Part]] = []
    for _ in range(PAGES):
        own = body(random) if body else [paragraph(random, language) for _ in range(random.randint(4, 9))]
        parts = [Part(headline(random, language), "heading")] + [Part(text, "own") for text in own]
        articles.append(parts)
    _told_again(random, language, articles)
    for text in random.sample(fittings.background, 3):
        for article in random.sample(articles, random.randint(3, 8)):
            place = len(article) if random.random() < 0.4 else random.randint(2, len(article))
            article.insert(place, Part(text, "background"))
    _own_again(random, language, fittings, articles)
    for wire in random.sample(wires, 3):
        for article in random.sample(articles, random.choice((1, 1, 2))):
            place = random.randint(2, len(article))
            article[place:place] = [Part(text, "wire") for text in wire]
    return articles


def _told_again(random: Random, language: str, articles: list[list[Part]]) -> None:
    """Some articles are updates of others, or the same once more."""
    again = random.choice((0, 1, 2, 5))
    first = articles[0]
    for at in range(1, 1 + again):
        kept = [part for part in first if random.random() < 0.85] or first
        articles[at] = [first[0], *kept[1:], Part(paragraph(random, language), "own")]


def _own_again(random: Random, language: str, fittings: Fittings, articles: list[list[Part]]) -> None:
    blank = LANGUAGES[language].blank
    for text in random.sample(fittings.sentences, 3):
        for article in random.sample(articles, random.randint(3, 8)):
            at = random.choice([i for i, part in enumerate(article) if part.label == "own"])
            if random.random() < 0.4:
                article.insert(at + 1, Part(text, "own"))
            else:
                article[at] = Part(article[at].text + blank + text, "own")
    for text in random.sample(fittings.subheads, 2):
        for article in random.sample(articles, random.randint(3, 7)):
            article.insert(random.randint(2, max(2, len(article) - 1)), Part(text, "heading"))


def _page(random: Random, language: str, outlet: _Outlet, article: list[Part], titles: list[str]) -> Page:
    def shown(items: list[_Item], place: str) -> list[Part]:
        return [
            Part(text, FURNITURE, place)
            for item in items
            if random.random() < item.share
            for text in _filled(random, language, outlet.name, random.choice(item.texts), titles)
        ]

    parts = list(article)
    for part in shown(outlet.inline, "inline"):
        parts.insert(random.randint(2, max(2, len(parts) - 1)), part)
    return Page(outlet.name, [*shown(outlet.head, "head"), *parts, *shown(outlet.foot, "foot")])


def _filled(random: Random, language: str, site: str, text: str, titles: list[str]) -> list[str]:
    if text == "[links]":
        return random.sample(titles, 3)
    date = {"en": "{d} March 2023", "ru": "{d} марта 2023 года", "zh": "2023年3月{d}日"}[language]
    filled = text.replace("{date}", date.replace("{d}", str(random.randint(1, 28)))).replace("{site}", site)
    filled = filled.replace("{n}", str(random.randint(2, 980))).replace("{title}", random.choice(titles))
    return [filled.replace("{section}", random.choice(SECTIONS[language]))]
