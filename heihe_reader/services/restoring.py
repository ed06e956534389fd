"""Puts a backup in place of what a library holds, and keeps what stood there."""

import os
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from heihe_reader.errors import LibraryUnusableError, RefusedError
from heihe_reader.library.copying import ChangedMeanwhileError, copy_in, copy_out, damages
from heihe_reader.library.database import Database
from heihe_reader.library.opening import real
from heihe_reader.library.store import Store
from heihe_reader.model.backup import KeptBackup
from heihe_reader.model.storage import Storage
from heihe_reader.services.backups import STAMP, fitting, free_name
from heihe_reader.services.context import never

_TRIES = 20  # where somebody writes in the very moment between two locks


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
        before = _exchanged(library, backup.file, folder / free_name(folder, library.stem, now))
        if before is None:
            before = _put_in_place(backup.file, real(library), now.astimezone(UTC).strftime(STAMP))
    except OSError as error:
        raise RefusedError(
            f"{library.name} could not be restored: {error.strerror or error}. Nothing was lost of it."
        ) from error
    Database.open(
        library, create=False, read_only=False
    ).close()  # a backup of an earlier version is brought up to date
    return before


def _exchanged(library: Path, backup: Path, out: Path) -> Path | None:
    """Puts a backup in place of what a library holds, which is copied to `out` first; None where it is too damaged to
    be copied. What others write before it is replaced is in that copy: nothing that was told as done is in neither."""
    try:
        reader = Database.open(library, create=False, read_only=True)
    except LibraryUnusableError:
        return None
    with closing(reader):
        if damages(reader.connection):
            return None
        with closing(Database.open(library, create=False, read_only=False)) as writer:
            for _ in range(_TRIES):
                with writer.transaction():  # the others wait, so that nothing comes between the copy and what follows
                    version = reader.data_version()
                    if copy_out(reader.connection, out, never):
                        return None
                try:
                    copy_in(backup, writer.connection, partial(_stands, reader, version))
                except ChangedMeanwhileError:
                    out.unlink()
                    continue
                return out
    raise OSError("another program writes to it all the time")


def _stands(reader: Database, version: int) -> bool:
    """True where nobody has written since; beside a rollback journal nobody can look, and one process alone writes."""
    return reader.storage is not Storage.LOCAL or reader.data_version() == version


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
    aside = library.with_name(f"{fitting(library.stem)} damaged {stamp}.heihe")
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
