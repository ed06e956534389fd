"""The backups that the program makes by itself: one a day, the older ones thinned out, and one back in place."""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from heihe_reader.errors import LibraryUnusableError, RefusedError
from heihe_reader.library.copying import CopyStoppedError, copy_in, copy_out, damages
from heihe_reader.library.database import Database
from heihe_reader.library.migrate import copies_before
from heihe_reader.library.opening import real
from heihe_reader.library.store import Store
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.backup import BackupDifference, KeptBackup, outlived
from heihe_reader.model.step import Outcome, Step
from heihe_reader.paths import backups_folder
from heihe_reader.services.context import Context, Stopping, never

_STAMP = "%Y-%m-%dT%H%M%SZ"  # as in ISO 8601, without what a file's name cannot hold
_NAMED = re.compile(r" (\d{4}-\d{2}-\d{2}T\d{6}Z)\.heihe$")
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
        name = _free_name(self.folder, self._path.stem, now)
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
            theirs_articles, theirs = _holdings(kept)
        finally:
            kept.close()
        ours_articles, ours = _holdings(self._store)
        return BackupDifference(
            len(theirs_articles - ours_articles),
            len(ours_articles - theirs_articles),
            len(theirs.keys() - ours.keys()),
            len(ours.keys() - theirs.keys()),
            sum(ours[id] != mark for id, mark in theirs.items() if id in ours),
        )


def restore(library: Path, backup: KeptBackup, now: datetime) -> Path:
    """Puts a backup in place of what the library holds; gives the file in which what stood there is kept.

    Other windows on the library see what was restored. Whoever has it open opens it again. A library that is damaged
    is put aside, beside its place, byte for byte.

    Raises:
        LibraryUnusableError: the backup is gone or damaged, or the restored library cannot be opened.
        RefusedError: what stands now could not be kept, or the library cannot be written; it is as it was.
    """
    _check_whole(backup.file)
    folder = backup.file.parent
    try:
        before = _kept_first(library, folder / _free_name(folder, library.stem, now))
        if before is None:
            before = _put_in_place(backup.file, real(library), now.astimezone(UTC).strftime(_STAMP))
        else:
            _copy_back(backup.file, library)
    except OSError as error:
        raise RefusedError(f"{library.name} could not be restored: {error}. Nothing was lost of it.") from error
    Database.open(
        library, create=False, read_only=False
    ).close()  # a backup of an earlier version is brought up to date
    return before


def backups_of(library: Path) -> tuple[KeptBackup, ...]:
    """The backups of a library that cannot be opened, newest first: those that bear its file's name."""
    folders = [folder for folder in backups_folder().glob("*") if folder.is_dir()]
    found = [backup for folder in folders for backup in _all_in(folder)]
    return tuple(sorted((b for b in found if _NAMED.sub("", b.file.name) == library.stem), key=_made, reverse=True))


def _kept_first(library: Path, out: Path) -> Path | None:
    """A copy of what the library holds now, or None where it is too damaged to be copied."""
    try:
        database = Database.open(library, create=False, read_only=True)
    except LibraryUnusableError:
        return None
    try:
        return None if copy_out(database.connection, out, never) else out
    finally:
        database.close()


def _copy_back(backup: Path, library: Path) -> None:
    database = Database.open(library, create=False, read_only=False)
    try:
        copy_in(backup, database.connection)
    finally:
        database.close()


def _put_in_place(backup: Path, library: Path, stamp: str) -> Path:
    """Puts a copy of a backup where a damaged library stands, which is put aside; gives where that is now.

    The copy is whole, and on the disk, before anything of the library is moved.
    """
    part = library.with_name(f"{library.name}.part")
    try:
        shutil.copyfile(backup, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        aside = _put_aside(library, stamp)
        part.rename(library)
    finally:
        part.unlink(missing_ok=True)
    return aside


def _put_aside(library: Path, stamp: str) -> Path:
    """Renames a damaged library with all that SQLite keeps beside it: none of that may meet another file there."""
    aside = library.with_name(f"{library.stem} damaged {stamp}.heihe")
    for ending in ("-wal", "-shm", "-journal", ""):
        with suppress(FileNotFoundError):
            library.with_name(library.name + ending).rename(aside.with_name(aside.name + ending))
    return aside


def _check_whole(file: Path) -> None:
    """Raises LibraryUnusableError unless the backup is there and whole."""
    store = Store.open(file, read_only=True)
    problems = damages(store.database.connection)
    store.close()
    if problems:
        raise LibraryUnusableError(f"The backup {file.name} is damaged. Choose another one; nothing was changed.")


def _free_name(folder: Path, stem: str, now: datetime) -> str:
    """The name of a backup made `now`, or as few seconds later as no other bears: none is ever written over."""
    while (folder / (name := f"{stem} {now.astimezone(UTC).strftime(_STAMP)}.heihe")).exists():
        now += timedelta(seconds=1)
    return name


def _all_in(folder: Path) -> tuple[KeptBackup, ...]:
    found = []
    for file in folder.glob("*.heihe"):
        if named := _NAMED.search(file.name):
            made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
            found.append(KeptBackup(file, made, file.stat().st_size))
    return tuple(sorted(found, key=_made, reverse=True))


def _made(backup: KeptBackup) -> tuple[datetime, str]:
    return backup.made, backup.file.name


def _written(path: Path) -> datetime:
    """When the library was written last, as the system says."""
    beside = [path, path.with_name(path.name + "-wal")]
    return max(datetime.fromtimestamp(file.stat().st_mtime, UTC) for file in beside if file.exists())


def _holdings(store: Store) -> tuple[frozenset[str], dict[str, Annotation]]:
    """The articles in sight and the marks, by id."""
    articles = frozenset(article.id for article in store.articles.all())
    return articles, {mark.id: mark for mark in store.annotations.all()}
