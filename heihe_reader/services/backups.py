"""The backups that the program makes by itself: one a day, the older ones thinned out."""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from heihe_reader.errors import RefusedError
from heihe_reader.library.copying import CopyStoppedError, copy_out
from heihe_reader.library.migrate import copies_before
from heihe_reader.library.store import Store
from heihe_reader.model.backup import Amounts, BackupDifference, KeptBackup, outlived
from heihe_reader.model.step import Outcome, Step
from heihe_reader.paths import backups_folder
from heihe_reader.services.context import Context, Stopping, never

STAMP = "%Y-%m-%dT%H%M%SZ"
"""A moment in UTC as in ISO 8601, without what a file's name cannot hold."""

_NAMED = re.compile(r" (\d{4}-\d{2}-\d{2}T\d{6}Z)\.heihe$")
_LONGEST = 200  # bytes
_SPARE = 64 * 1024 * 1024  # bytes that a backup leaves free on the disk


class Backups:
    """The backups of one library. They lie in a folder of the person's data, away from the library."""

    def __init__(self, context: Context, path: Path) -> None:
        self._store = context.store
        self._path = path

    @property
    def folder(self) -> Path:
        """Where they are, by the library's own id: a renamed library keeps them."""
        return backups_folder() / self._store.id

    def all(self) -> tuple[KeptBackup, ...]:
        """Those there are, newest first."""
        return _all_in(self.folder)

    def is_due(self, now: datetime) -> bool:
        """True where none was made on the day of `now` and something was written since the newest.

        A backup that claims to come from the future (a clock that jumped) does not count.
        """
        past = [backup for backup in self.all() if backup.made <= now]
        if not past:
            return True
        if past[0].made.astimezone(now.tzinfo).date() >= now.date():
            return False
        return _written(self._path) > past[0].made

    def run(self, now: datetime, stopping: Stopping = never) -> Iterator[Step]:
        """Makes a backup and removes those that have outlived their time.

        The last step says FAILED, with the reason, where the copy was not whole; then none is removed.

        Raises:
            RefusedError: the copy cannot be written, or would fill the disk.
        """
        name = free_name(self.folder, self._path.stem, now)
        yield Step(0, 1, name)
        try:
            self._check_room()
            self.folder.mkdir(parents=True, exist_ok=True)
            problems = copy_out(self._store.database.connection, self.folder / name, stopping)
        except CopyStoppedError:
            return
        except OSError as error:
            raise RefusedError(
                f"No backup could be written to {self.folder.parent.name}: {error}. The earlier ones are kept."
            ) from error
        if problems:
            reason = f"The library is damaged ({problems[0]}), so no backup was made of it. The earlier ones are kept."
            yield Step(1, 1, name, Outcome.FAILED, reason)
            return
        for backup in outlived(self.all(), now):
            backup.file.unlink(missing_ok=True)
        yield Step(1, 1, name, Outcome.DONE, path=str(self.folder / name))

    def _check_room(self) -> None:
        place = next(folder for folder in (self.folder, *self.folder.parents) if folder.exists())
        free = shutil.disk_usage(place).free
        if free < self._path.stat().st_size + _SPARE:
            raise OSError(f"only {free // 1_000_000} MB are free on that disk")

    def forget(self) -> None:
        """Removes all of them, for good, and the copies that were made before the library was brought up to date."""
        for file in (*(backup.file for backup in self.all()), *copies_before(self._path)):
            file.unlink(missing_ok=True)

    def difference(self, backup: KeptBackup) -> BackupDifference:
        """What restoring it would change.

        Raises:
            LibraryUnusableError: it is gone or damaged.
        """
        kept = Store.open(backup.file, read_only=True)
        try:
            theirs = _holdings(kept)
        finally:
            kept.close()
        ours = _holdings(self._store)
        both = list(zip(theirs, ours, strict=True))
        return BackupDifference(
            Amounts(*(len(their.keys() - our.keys()) for their, our in both)),
            Amounts(*(len(our.keys() - their.keys()) for their, our in both)),
            Amounts(*(sum(our[id] != value for id, value in their.items() if id in our) for their, our in both)),
        )


def backups_of(library: Path) -> tuple[KeptBackup, ...]:
    """The backups of a library that cannot be opened, newest first: those that bear its file's name."""
    folders = [folder for folder in backups_folder().glob("*") if folder.is_dir()]
    found = [backup for folder in folders for backup in _all_in(folder)]
    return tuple(
        sorted(
            (b for b in found if fitting(_NAMED.sub("", b.file.name)) == fitting(library.stem)), key=_made, reverse=True
        )
    )


def free_name(folder: Path, stem: str, now: datetime) -> str:
    """The name of a backup made `now`, or as few seconds later as no other bears: none is ever written over."""
    stem = fitting(stem)
    while (folder / (name := f"{stem} {now.astimezone(UTC).strftime(STAMP)}.heihe")).exists():
        now += timedelta(seconds=1)
    return name


def fitting(stem: str) -> str:
    """As much of a library's name as leaves room for the moment of a backup: systems take 255 bytes."""
    return os.fsencode(stem)[:_LONGEST].decode("utf-8", "ignore")


def _all_in(folder: Path) -> tuple[KeptBackup, ...]:
    found = []
    for file in folder.glob("*.heihe"):
        if named := _NAMED.search(file.name):
            made = datetime.strptime(named[1], STAMP).replace(tzinfo=UTC)
            found.append(KeptBackup(file, made, file.stat().st_size))
    return tuple(sorted(found, key=_made, reverse=True))


def _made(backup: KeptBackup) -> tuple[datetime, str]:
    return backup.made, backup.file.name


def _written(path: Path) -> datetime:
    """When the library was written last, as the system says."""
    beside = [path, path.with_name(path.name + "-wal")]
    return max(datetime.fromtimestamp(file.stat().st_mtime, UTC) for file in beside if file.exists())


def _holdings(store: Store) -> tuple[Mapping[str, object], ...]:
    """The articles in sight, the marks, the tags and the decisions, by id. What was read anew is not a change."""
    articles: dict[str, object] = {article.id: None for article in store.articles.all()}
    marks: dict[str, object] = {mark.id: mark for mark in store.annotations.all()}
    tags: dict[str, object] = {tag.id: tag for tag in store.tags.all()}
    decisions: dict[str, object] = {decision.id: decision for decision in store.decisions.all()}
    return articles, marks, tags, decisions
