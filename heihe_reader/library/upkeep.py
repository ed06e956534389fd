"""Checks a library and copies it."""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from heihe_reader.errors import RefusedError
from heihe_reader.library.annotations import Annotations
from heihe_reader.library.articles import Articles
from heihe_reader.library.checking import Checking, Look
from heihe_reader.library.database import Database
from heihe_reader.library.migrate import clear
from heihe_reader.paths import library_beside


class Upkeep:
    """What keeps a library trustworthy."""

    def __init__(self, database: Database, articles: Articles, annotations: Annotations) -> None:
        self._database = database
        self._articles = articles
        self._annotations = annotations

    def looks(self, stopping: Callable[[], bool] = lambda: False) -> Iterator[Look]:
        """Checks everything, a piece at a time; see `Checking.looks`."""
        return Checking(self._database, self._articles, self._annotations).looks(stopping)

    def problems(self) -> tuple[str, ...]:
        """All that it finds, one sentence each; empty when all is well."""
        return tuple(problem for look in self.looks() for problem in look.problems)

    def backup(self, out: Path) -> tuple[int, str]:
        """Copies the whole library to `out` by SQLite's backup API; gives its size in bytes and its SHA-256.

        Raises:
            RefusedError: `out` exists or cannot be written; nothing was changed.
        """
        if library_beside(out):
            raise RefusedError(f"{out.name} belongs to the library beside it. Choose another name.")
        if os.path.exists(out):  # unlike Path.exists, False where the name is too long or nobody may look
            raise RefusedError(f"{out.name or out} exists already. Choose another name; nothing was overwritten.")
        part = out.with_name(out.name + ".part")
        try:
            copy = sqlite3.connect(part)
            try:
                self._database.connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            part.rename(out)
            with out.open("rb") as file:
                return out.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, sqlite3.Error) as error:
            raise RefusedError(
                f"The copy {out.name} could not be written there. Check that the folder exists, allows writing and has "
                "room. Nothing was changed."
            ) from error
        finally:
            with suppress(OSError):
                clear(part)

    def forget_history(self) -> None:
        """Takes away all that could be undone, inside a transaction."""
        self._database.connection.execute("DELETE FROM history")
