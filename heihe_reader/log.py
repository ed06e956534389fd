"""Writes what happens to a file that a person can look at or send; nothing is sent by itself."""

import logging
import os
import re
import sys
import traceback
from pathlib import Path
from types import TracebackType

_SIZE = 500_000  # bytes before the log is put aside
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# What leads to the files of a program: the folder that holds it, its packages or its Python.
_BEFORE_CODE = re.compile(
    r"(?<=File \")[^\"\n]*[\\/](?=(?:(?:site|dist)-packages|python3\.\d+|heihe_reader|_internal)[\\/])"
)


def fault(error: BaseException, at: TracebackType | None) -> str:
    """Where an error came from and its kind, the one that led to it first; no word of any message."""
    first = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = f"{fault(first, first.__traceback__)}\n" if first is not None else ""
    return f"{before}{''.join(traceback.format_tb(at))}{type(error).__module__}.{type(error).__qualname__}\n"


def without_places(report: str) -> str:
    """A report without the folders of this machine: a file of the program by its place in it, the home folder as ~."""
    homes = {str(Path.home()), os.path.realpath(Path.home())} - {"/"}
    told = _BEFORE_CODE.sub("", report)
    for home in sorted(homes, key=len, reverse=True):
        told = told.replace(home, "~")
    return told


class _Discreet(logging.Formatter):
    """Lets no folder of this machine through."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as a line, or as several."""
        return without_places(super().format(record))


class _Handler(logging.Handler):
    """Writes to a file that is put aside when it is full. What that takes is loaded with the first line."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._real: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Writes a line."""
        if self._real is None:
            from logging.handlers import RotatingFileHandler

            self._real = RotatingFileHandler(self._file, maxBytes=_SIZE, backupCount=1, encoding="utf-8", delay=True)
            self._real.setFormatter(self.formatter)
        self._real.emit(record)

    def close(self) -> None:
        """Closes the file."""
        if self._real is not None:
            self._real.close()
        super().close()


def start_log(folder: Path, *, to_screen: bool = False) -> logging.Logger:
    """The program's log, in `folder`/heihe-reader.log. Titles, quotes, notes and paths are never logged.

    A folder that cannot be written costs the log, not the start.
    """
    log = logging.getLogger("heihe_reader")
    log.setLevel(logging.INFO)
    for old in list(log.handlers):
        log.removeHandler(old)
        old.close()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = _Handler(folder / "heihe-reader.log")
    except OSError:
        handler = logging.NullHandler()
    log.addHandler(handler)
    if to_screen:
        log.addHandler(logging.StreamHandler(sys.stderr))
    for each in log.handlers:
        each.setFormatter(_Discreet(_FORMAT))
    return log
