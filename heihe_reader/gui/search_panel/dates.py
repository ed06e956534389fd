"""Hits by date: which months or years there are, and how many hits each has."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from heihe_reader.gui.search_panel.hits import FoundHit

_MONTHS = 36  # more than so many months are shown by year
_MONTH, _YEAR = 7, 4  # how long the beginning of an ISO date is that names it


@dataclass(frozen=True, slots=True)
class Dates:
    """Months ("2023-03") or years ("2023") without gaps, and the number of hits of each."""

    keys: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()


def keys_of(found: Iterable[FoundHit]) -> tuple[str, ...]:
    """All months from the first to the last that is known, or years where months are unknown or too many."""
    dates = [each.published for each in found if each.published and each.published[:_YEAR].isdigit()]
    if not dates:
        return ()
    if all(len(date) >= _MONTH for date in dates):
        first, last = _month_number(min(dates)), _month_number(max(dates))
        if last - first < _MONTHS:
            return tuple(f"{number // 12:04d}-{number % 12 + 1:02d}" for number in range(first, last + 1))
    years = [int(date[:_YEAR]) for date in dates]
    return tuple(f"{year:04d}" for year in range(min(years), max(years) + 1))


def counted(keys: Sequence[str], found: Iterable[FoundHit]) -> Dates:
    """How many hits fall on each key; those without a date on none."""
    size = len(keys[0]) if keys else 0
    counts = Counter((each.published or "")[:size] for each in found)
    return Dates(tuple(keys), tuple(counts[key] for key in keys))


def _month_number(date: str) -> int:
    return int(date[:_YEAR]) * 12 + min(max(int(date[5:_MONTH]), 1), 12) - 1
