"""What a page says about itself: JSON-LD, Open Graph and other meta elements, time elements."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from htmldate import find_date
from lxml import etree

from heihe_reader.intake.fields import iso_date
from heihe_reader.intake.shape import words_of
from heihe_reader.model.article import Metadata

_ARTICLE_TYPES = re.compile(r"Article|BlogPosting|Report|WebPage|Review")
_TITLE_NAMES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title")
_BYLINE_NAMES = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
    "byline", "citation_author", "twitter:data1",
)  # fmt: skip
_DATE_NAMES = (
    "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date",
    "publish_date", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
    "parsely-pub-date", "sailthru.date", "ptime", "article.published", "published-date",
    "citation_publication_date", "rnews:datepublished", "cxenseparse:recs:publishtime",
)  # fmt: skip
_SITE_NAMES = ("og:site_name", "application-name", "al:ios:app_name", "citation_journal_title", "dc.publisher")
_SEPARATORS = re.compile(r"\s+(?:\||[-–—·•:»«/_]|::)\s+|[|_丨｜]|—|-(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])-")
_BESIDE = re.compile(r"[^\0]+(?:\s[-–—|·•»/_]|[:：|_丨｜])\s*\0|\0\s*(?:[-–—|·•«/_]\s|[|_丨｜])[^\0]+")
_NO_NAME = re.compile(
    r"https?://|www\.|@|^\W*$|^(?:admin|administrator|editor|staff|user|guest|unknown|none|null|\[no-author\])$", re.I
)
_LONGEST_NAME = 120
_DEEPEST = 6  # lists and objects in one another that still say who wrote
_YEARS = range(1400, 2200)  # what lies outside is the zero of a clock: 0001-01-01


def page_metadata(root: etree._Element) -> Metadata:
    """What the page states about itself. Where statements differ, the more deliberate one counts; guesses never do."""
    stated = _Stated(root)
    url = stated.url()
    return Metadata(
        title=stated.title(),
        byline=stated.byline(),
        published=stated.published(),
        site=stated.site(url),
        url=url,
        language=stated.language(),
    )


class _Stated:
    """The statements of one page, looked up by name."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._meta = _meta_of(root)
        self._things = [t for t in _linked_data(root) if _ARTICLE_TYPES.search(str(t.get("@type", "")))]
        self._things.sort(key=lambda t: "WebPage" in str(t.get("@type", "")))

    def title(self) -> str:
        stated = [*self._named(_TITLE_NAMES), *self._linked("headline"), *self._linked("name")]
        headings = [_line(" ".join(h.itertext())) for h in self._root.iter("h1")]
        whole = next((_line("".join(t.itertext())) for t in self._root.iter("title")), "")
        agreed = next((h for h in headings if h and any(_holds(s, h) for s in (*stated, whole))), "")
        if agreed and len(words_of(agreed)) >= 2:
            return agreed
        if not headings and (found := self._below_site([*stated, whole])):
            return found
        first = next((s for s in stated if s), "")
        return _without_site(first or whole, self.site(""))

    def _below_site(self, stated: Sequence[str]) -> str:
        """The heading of the second level that one of the titles consists of, but for a site's name beside it; "" where
        none is."""
        headings = (_line(" ".join(h.itertext())) for h in self._root.iter("h2"))
        return next((h for h in headings if any(_is_rest_site(s, h) for s in stated)), "")

    def byline(self) -> str:
        found = [_person(t.get("author") or t.get("creator")) for t in self._things]
        found += self._named(_BYLINE_NAMES[:-1])
        found += [_line(" ".join(e.itertext())) for e in self._root.iter("a", "span", "address") if _is_author(e)]
        for name in found:
            cleaned = re.sub(r"^(?:by|von|par|por|автор|作者)\s*[:：]?\s+", "", name, flags=re.I).strip(" ,")
            if cleaned and len(cleaned) <= _LONGEST_NAME and not _NO_NAME.search(cleaned):
                return cleaned
        return ""

    def published(self) -> str | None:
        outright = (*self._linked("datePublished"), *self._named(_DATE_NAMES[:2]), *self._times(certain=True))
        if day := next((d for value in outright if (d := _day(value))), None):
            return day
        if day := self._marked_date():
            return day
        return next((d for v in (*self._named(_DATE_NAMES), *self._times(certain=False)) if (d := _day(v))), None)

    def _marked_date(self) -> str | None:
        """A date that stands in mark-up made for dates; htmldate's guesses from running text are not asked for."""
        try:
            found = find_date(self._root, extensive_search=False, original_date=True)
        except (ValueError, TypeError, OverflowError, AttributeError):  # odd pages trip it; then nothing is known
            return None
        return _day(found) if isinstance(found, str) else None

    def site(self, url: str) -> str:
        for name in (
            *self._named(_SITE_NAMES[:1]),
            *(_person(t.get("publisher")) for t in self._things),
            *self._named(_SITE_NAMES),
        ):
            if name and len(name) <= _LONGEST_NAME and not _NO_NAME.search(name):
                return name
        return (urlsplit(url).hostname or "").removeprefix("www.")

    def url(self) -> str:
        links = [
            e.get("href") or "" for e in self._root.iter("link") if "canonical" in (e.get("rel") or "").lower().split()
        ]
        for found in (*links, *self._named(("og:url", "twitter:url", "parsely-link")), *self._linked("url")):
            if re.match(r"https?://[^\s/]+", found.strip()) and _parses(found.strip()):
                return found.strip()
        return ""

    def language(self) -> str:
        stated = self._root.get("lang") or self._root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
        return stated or next(iter(self._named(("content-language", "og:locale", "language"))), "")

    def _named(self, names: tuple[str, ...]) -> list[str]:
        return [v for name in names for v in self._meta.get(name, ())]

    def _linked(self, key: str) -> list[str]:
        return [_line(str(t[key])) for t in self._things if isinstance(t.get(key), str)]

    def _times(self, *, certain: bool) -> list[str]:
        found = []
        for element in self._root.iter("time", "abbr", "span", "meta"):
            names = (
                f"{element.get('itemprop') or ''} {element.get('pubdate') or ''} {element.get('class') or ''}".lower()
            )
            sure = "datepublished" in names or element.get("pubdate") is not None or "entry-date" in names
            if sure if certain else element.tag == "time":
                found.append(element.get("datetime") or element.get("content") or element.get("title") or "")
        return found if certain or len(set(found)) == 1 else []


def _meta_of(root: etree._Element) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for element in root.iter("meta"):
        value = _line(element.get("content") or "")
        for part in ("property", "name", "itemprop", "http-equiv"):
            name = (element.get(part) or "").strip().lower()
            if name and value:
                found[name] = (*found.get(name, ()), value)
    return found


def _linked_data(root: etree._Element) -> Iterator[Mapping[str, object]]:
    for element in root.iter("script"):
        if "ld+json" not in (element.get("type") or ""):
            continue
        written = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", element.text or "").strip()
        try:
            yield from _things(json.loads(written, strict=False))
        except (ValueError, RecursionError):
            continue


def _things(value: object, depth: int = 0) -> Iterator[Mapping[str, object]]:
    if isinstance(value, list) and depth < 5:
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if depth < 5:
                yield from _things(value.get(key), depth + 1)


def _person(value: object, depth: int = 0) -> str:
    if isinstance(value, str):
        return _line(value)
    if depth == _DEEPEST:
        return ""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(n for v in value if (n := _person(v, depth + 1))))
    if isinstance(value, dict):
        return _person(value.get("name"), depth + 1)
    return ""


def _is_author(element: etree._Element) -> bool:
    return "author" in (element.get("rel") or "").lower().split() or (element.get("itemprop") or "").lower() == "author"


def _line(words: str) -> str:
    return " ".join(words.replace("\0", "").split())


def _holds(stated: str, heading: str) -> bool:
    """True when `stated` says `heading`, perhaps with the site's name behind or before."""
    a, b = words_of(stated), words_of(heading)
    if len(b) == 2 and stated.lower().startswith(heading.lower()) and _SEPARATORS.match(stated[len(heading) :]):
        return True
    return bool(b) and (a == b or (len(b) >= 3 and any(a[i : i + len(b)] == b for i in (0, len(a) - len(b)) if i >= 0)))


def _is_rest_site(title: str, heading: str) -> bool:
    """True when what `title` has besides `heading` is shorter and parted from it by a sign: "The Post: A heading"."""
    rest = title.replace(heading, "\0", 1) if len(words_of(heading)) >= 2 else ""
    return bool(_BESIDE.fullmatch(rest)) and len(rest) - 1 < len(heading)


def _without_site(title: str, site: str) -> str:
    """The title without the name of the site that pages put behind or before it."""
    parts = [p.strip() for p in _SEPARATORS.split(title) if p.strip()]
    if len(parts) < 2:
        return title
    if site:
        kept = [p for p in (parts[0], parts[-1]) if words_of(p) == words_of(site)]
        if kept:
            return (
                title.removesuffix(parts[-1]).rstrip(" |-–—·•:»«/_丨｜")
                if kept[-1] == parts[-1]
                else title.removeprefix(parts[0]).lstrip(" |-–—·•:»«/_")
            )
    longest = max(parts, key=len)
    return longest if len(parts[-1]) <= 25 and len(longest) >= 2 * len(parts[-1]) and longest == parts[0] else title


def _day(value: str) -> str | None:
    value = value.strip()
    try:
        stated = datetime.fromisoformat(value.replace("Z", "+00:00")).date()
    except ValueError:
        day = iso_date(value)
        return day if day and day.count("-") == 2 else None
    return stated.isoformat() if stated.year in _YEARS else None


def _parses(url: str) -> bool:
    try:
        return bool(urlsplit(url).hostname)
    except ValueError:
        return False
