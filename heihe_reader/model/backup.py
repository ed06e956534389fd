"""Backups of a library that the program makes by itself, and which of them stay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

DAYS, WEEKS, MONTHS = 5, 4, 12
"""Of so many days, weeks and months that have backups the newest one stays."""


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A whole copy of a library: when it was made (with its time zone) and its size in bytes."""

    file: Path
    made: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Amounts:
    """Numbers of what a person has in a library."""

    articles: int = 0
    marks: int = 0
    tags: int = 0
    decisions: int = 0

    def __bool__(self) -> bool:
        return any((self.articles, self.marks, self.tags, self.decisions))


@dataclass(frozen=True, slots=True)
class BackupDifference:
    """What restoring a backup would change.

    `back`: the backup has them, the library has not; `gone`: the other way round; `changed`: in both, but not the same.
    """

    back: Amounts = Amounts()
    gone: Amounts = Amounts()
    changed: Amounts = Amounts()

    @property
    def nothing(self) -> bool:
        """True when articles, marks, tags and decisions are the same."""
        return not (self.back or self.gone or self.changed)


def outlived(backups: Sequence[KeptBackup], now: datetime) -> tuple[KeptBackup, ...]:
    """Those that may go: none is the newest of one of the last days, weeks or months that have backups.

    The scheme is known as grandfather, father, son. Days are those of the time zone of `now`. What claims to come from
    the future (a clock that jumped) stays.
    """
    past = sorted((b for b in backups if b.made <= now), key=lambda b: (b.made, b.file.name), reverse=True)
    stay: set[Path] = {backup.file for backup in backups if backup.made > now}
    spans: tuple[tuple[Callable[[date], object], int], ...] = (
        (lambda day: day, DAYS),
        (lambda day: day.isocalendar()[:2], WEEKS),
        (lambda day: (day.year, day.month), MONTHS),
    )
    for span_of, most in spans:
        newest: dict[object, Path] = {}
        for backup in past:
            newest.setdefault(span_of(backup.made.astimezone(now.tzinfo).date()), backup.file)
        stay.update(list(newest.values())[:most])
    return tuple(backup for backup in past if backup.file not in stay)
