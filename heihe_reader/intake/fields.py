"""The names under which tables, feeds and front matter keep an article's title, text, date and the rest."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from math import isfinite

from heihe_reader.intake.encoding import clean
from heihe_reader.model.article import Metadata

TEXTS = ("text", "body", "content", "article", "maintext", "article_text", "full_text", "fulltext", "articlebody")
PAGES = ("html", "raw_html", "content_html", "body_html")
_TITLES = ("title", "headline", "heading", "name", "article_title")
_BYLINES = ("byline", "authors", "author", "creator", "by")
_DATES = (
    "published", "published_at", "publish_date", "date_publish", "date_published", "pubdate", "pub_date",
    "published_date", "publication_date", "datepublished", "date", "datetime", "timestamp", "time",
)  # fmt: skip
_SITES = ("site", "site_name", "sitename", "outlet", "source", "publisher", "publication", "newspaper", "source_name",
          "source_domain", "domain")  # fmt: skip
_URLS = ("url", "link", "canonical_url", "source_url", "article_url", "permalink", "uri")
_LANGUAGES = ("language", "lang", "locale", "language_code")
_ISO_DAY = re.compile(r"(?P<day>(?:1[4-9]|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:$|[T\s])")
_PARTIAL = re.compile(r"(?:1[4-9]|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?")
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d\d)[/.]?(?P<m>0[1-9]|1[0-2])[/.]?(?P<d>0[1-9]|[12]\d|3[01])(?:$|[T\s])")
_FORMATS = ("%a, %d %b %Y %H:%M:%S %z", "%a, %d %b %Y %H:%M:%S %Z", "%d %b %Y", "%d %B %Y", "%B %d, %Y", "%b %d, %Y")
_EPOCH = re.compile(r"\d{9,13}(?:\.0+)?", re.ASCII)
_SECONDS = (0, 4_102_444_800)  # 1970 to 2100


def metadata_of(fields: Mapping[str, object]) -> Metadata:
    """What named fields say about an article. Names are compared in lower case; empty and odd values say nothing."""
    lowered = {str(k).strip().lower(): v for k, v in fields.items()}
    return Metadata(
        title=_first(_numbers_told(lowered), _TITLES),
        byline=_first(lowered, _BYLINES),
        published=_date(lowered),
        site=_first(_numbers_told(lowered), _SITES),
        url=_first(lowered, _URLS),
        language=_first(lowered, _LANGUAGES),
    )


def iso_date(written: str) -> str | None:
    """The ISO date, or partial one, that `written` says without a doubt; None for anything that could be read twice."""
    written = written.strip()
    if found := _ISO_DAY.match(written) or _PARTIAL.fullmatch(written):
        return _real(found.groupdict().get("day") or found.group())
    if found := _COMPACT.match(written):
        return _real(f"{found['y']}-{found['m']}-{found['d']}")
    for pattern in _FORMATS:
        try:
            return datetime.strptime(written, pattern).date().isoformat()
        except ValueError:
            continue
    return None


def _real(day: str) -> str | None:
    try:
        datetime.strptime(day, ("%Y", "%Y-%m", "%Y-%m-%d")[day.count("-")])
    except ValueError:
        return None
    return day


def _date(fields: Mapping[str, object]) -> str | None:
    for name in _DATES:
        value = fields.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            if (day := _day_of_number(value)) is not None:
                return day
        elif isinstance(value, str) and (day := iso_date(value) or _day_of_digits(value.strip())):
            return day
    return None


def _day_of_number(value: float) -> str | None:
    """A number is a year, a day written YYYYMMDD, or seconds or milliseconds since 1970."""
    if not isfinite(value):
        return None
    if 1400 <= value <= 2100 and value == int(value):
        return str(int(value))
    if value == int(value) and (found := _COMPACT.fullmatch(str(int(value)))):
        return _real(f"{found['y']}-{found['m']}-{found['d']}")
    seconds = value / 1000 if value > _SECONDS[1] else value
    if not 100_000_000 <= seconds <= _SECONDS[1]:
        return None
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def _day_of_digits(written: str) -> str | None:
    return _day_of_number(int(float(written))) if _EPOCH.fullmatch(written) else None


def _numbers_told(fields: Mapping[str, object]) -> Mapping[str, object]:
    """The fields with numbers as text: the 17 of a table of outlets names one of them, and 1984 is a title."""
    return {name: _digits(value) if isinstance(value, int | float) else value for name, value in fields.items()}


def _digits(value: float) -> str:
    if isinstance(value, bool) or not isfinite(value):
        return ""
    return str(int(value)) if value == int(value) else str(value)


def _first(fields: Mapping[str, object], names: tuple[str, ...]) -> str:
    return next((words for name in names if (words := _words(fields.get(name)))), "")


def _words(value: object) -> str:
    """A field in one line: text as it is, a list joined by commas, an object by its name or title."""
    if isinstance(value, str):
        return " ".join(clean(value).split())
    if isinstance(value, list):
        return ", ".join(words for item in value if (words := _words(item)))
    if isinstance(value, dict):
        return _first({str(k).lower(): v for k, v in value.items()}, ("name", "title", "domain", "url"))
    return ""
