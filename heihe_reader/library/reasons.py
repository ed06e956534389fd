"""Says in words why SQLite could not do with a library what it should."""

import sqlite3
import sys

from heihe_reader.errors import DamagedLibraryError, LibraryUnusableError
from heihe_reader.library.opening import FULL, NOT_ALLOWED

_LIMITED = "the system does not let files grow so large here. Raise its limit on the size of files and try again."
_FAULT = "its disk, or the connection to it, reports a fault. Check it, then open the library again."
_DAMAGED = ("malformed", "not a database", "decode", "disk I/O error")
_OF_THE_FILE = {f"SQLITE_IOERR{what}" for what in ("", "_SHORT_READ", "_DATA", "_CORRUPTFS")}


def unusable(said: str, error: sqlite3.Error) -> LibraryUnusableError:
    """What cannot be done with a library, and SQLite's reason in words."""
    kind = DamagedLibraryError if is_damage(error) else LibraryUnusableError
    return kind(f"{said}: {in_words(error)}")


def is_damage(error: sqlite3.Error) -> bool:
    """True where SQLite says that the file is not what it should be."""
    return any(word in str(error) for word in _DAMAGED) and not _is_fault(error)


def in_words(error: sqlite3.Error) -> str:
    """SQLite's reason as a person can act on it."""
    said = str(error)
    if "locked" in said:
        return "another program is writing to it. Try again in a moment."
    if "readonly" in said or "unable to open" in said:
        return NOT_ALLOWED
    if "full" in said:
        return FULL
    if _is_fault(error):
        return _LIMITED if _has_limit() else FULL if _is_of_memory(error) else _FAULT
    if is_damage(error):
        return "the file is damaged. It was left untouched. Open a backup, or save what is whole of it (salvage)."
    return f"{said}."


def _is_fault(error: sqlite3.Error) -> bool:
    """True where the disk neither gave nor took what it should, or the network did not: of the file itself that says
    nothing (https://sqlite.org/rescode.html#ioerr)."""
    name = getattr(error, "sqlite_errorname", None) or ""
    return name.startswith("SQLITE_IOERR") and name not in _OF_THE_FILE


def _is_of_memory(error: sqlite3.Error) -> bool:
    """True where the few kilobytes that processes share beside a library could not be made: there was no room."""
    return (getattr(error, "sqlite_errorname", None) or "").startswith("SQLITE_IOERR_SHM")


def _has_limit() -> bool:
    """True where the system limits the size of the files of this process (`ulimit -f`)."""
    if sys.platform == "win32":
        return False
    import resource  # there is none on Windows

    return resource.getrlimit(resource.RLIMIT_FSIZE)[0] != resource.RLIM_INFINITY
