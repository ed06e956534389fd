"""What the named fields of tables, feeds and front matter say about an article: title, writer, date and the rest."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from math import isfinite

from heihe_reader.intake.encoding import clean
from heihe_reader.intake.field_names import BYLINES, DATES, LANGUAGES, SITES, TITLES, URLS, field_name
from heihe_reader.intake.names import date_of
from heihe_reader.model.article import Metadata

_ISO_DAY = re.compile(r"(?P<day>(?:1[4-9]|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:$|[T\s])")
_PARTIAL = re.compile(r"(?:1[4-9]|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?")
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d\d)[/.]?(?P<m>0[1-9]|1[0-2])[/.]?(?P<d>0[1-9]|[12]\d|3[01])(?:$|[T\s])")
_FORMATS = ("%a, %d %b %Y %H:%M:%S %z", "%a, %d %b %Y %H:%M:%S %Z", "%d %b %Y", "%d %B %Y", "%B %d, %Y", "%b %d, %Y")
_YEAR_FIRST = re.compile(r"(?P<y>(?:19|20)\d\d)[/.](?P<m>\d\d?)[/.](?P<d>\d\d?)(?:$|[T\s])")
_DOTTED = re.compile(r"(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?(?P<y>(?:19|20)\d\d)(?:$|[\s,])")
_SLASHED = re.compile(r"(?P<a>\d\d?)/(?P<b>\d\d?)/(?P<y>(?:19|20)\d\d)(?:$|[\s,])")
_EPOCH = re.compile(r"\d{9,13}(?:\.0+)?", re.ASCII)
_LATEST = 4_102_444_800  # seconds since 1970: the year 2100
_DEEPEST = 6  # lists and objects in one another that still say who wrote


def metadata_of(fields: Mapping[str, object]) -> Metadata:
    """What named fields say about an article. Names are compared as `field_name` has them; empty and odd values say
    nothing."""
    lowered = {field_name(k): v for k, v in fields.items()}
    return Metadata(
        title=_first(_numbers_told(lowered), TITLES),
        byline=_first(lowered, BYLINES),
        published=_date(lowered),
        site=_first(_numbers_told(lowered), SITES),
        url=_first(lowered, URLS),
        language=_first(lowered, LANGUAGES),
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
    form = ("%Y", "%Y-%m", "%Y-%m-%d")[day.count("-")]
    try:
        return datetime.strptime(day, form).strftime(form)  # in plain digits, whatever digits it was written in
    except ValueError:
        return None


def _date(fields: Mapping[str, object]) -> str | None:
    for name in DATES:
        value = fields.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            if (day := _day_of_number(value)) is not None:
                return day
        elif isinstance(value, str) and (day := _day_written(value.strip())):
            return day
    return None


def _day_written(written: str) -> str | None:
    """The day that a field with a date says, in figures where these can be read in one way only, or in words."""
    return iso_date(written) or _day_of_digits(written) or _day_of_figures(written) or date_of(written) or None


def _day_of_figures(written: str) -> str | None:
    """A year first, or dots between: the day stands where it always does. With slashes one of the two must be no
    month."""
    if found := _YEAR_FIRST.match(written) or _DOTTED.match(written):
        return _real(f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}")
    if found := _SLASHED.match(written):
        month, day = sorted((int(found["a"]), int(found["b"])))
        if month <= 12 < day or month == day:
            return _real(f"{found['y']}-{month:02}-{day:02}")
    return None


def _day_of_number(value: float) -> str | None:
    """A number is a year, a day written YYYYMMDD, or seconds or milliseconds since 1970."""
    if not abs(value) <= 1000 * _LATEST:  # nor what is no number at all
        return None
    if 1400 <= value <= 2100 and value == int(value):
        return str(int(value))
    if value == int(value) and (found := _COMPACT.fullmatch(str(int(value)))):
        return _real(f"{found['y']}-{found['m']}-{found['d']}")
    seconds = value / 1000 if value > _LATEST else value
    if not 100_000_000 <= seconds <= _LATEST:
        return None
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def _day_of_digits(written: str) -> str | None:
    return _day_of_number(int(float(written))) if _EPOCH.fullmatch(written) else None


def _numbers_told(fields: Mapping[str, object]) -> Mapping[str, object]:
    """The fields with numbers as text: the 17 of a table of outlets names one of them, and 1984 is a title."""
    return {name: _digits(value) if isinstance(value, int | float) else value for name, value in fields.items()}


def _digits(value: float) -> str:
    if isinstance(value, bool):
        return ""
    if isinstance(value, int):  # of any size: a float holds only some
        return str(value)
    if not isfinite(value):
        return ""
    return str(int(value)) if value.is_integer() else str(value)


def _first(fields: Mapping[str, object], names: tuple[str, ...]) -> str:
    return next((words for name in names if (words := _words(fields.get(name)))), "")


def _words(value: object, depth: int = 0) -> str:
    """A field in one line: text as it is, a list joined by commas, an object by its name or title."""
    if isinstance(value, str):
        return " ".join(clean(value).split())
    if depth == _DEEPEST:
        return ""
    if isinstance(value, list):
        return ", ".join(words for item in value if (words := _words(item, depth + 1)))
    if isinstance(value, dict):
        named = {str(k).lower(): v for k, v in value.items()}
        told = (_words(named.get(name), depth + 1) for name in ("name", "title", "domain", "url"))
        return next(filter(None, told), "")
    return ""
