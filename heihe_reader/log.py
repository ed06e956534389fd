"""Writes what happens to a file that a person can look at or send; nothing is sent by itself."""

import logging
import sys
from pathlib import Path

_SIZE = 500_000  # bytes before the log is put aside
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


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
    """The program's log, in `folder`/heihe-reader.log. Titles, quotes and notes are never logged.

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
        each.setFormatter(logging.Formatter(_FORMAT))
    return log
