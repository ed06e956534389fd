"""Writes what happens to a file that a person can look at or send; nothing is sent by itself."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

_SIZE = 500_000  # bytes before the log is put aside
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


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
        handler: logging.Handler = RotatingFileHandler(
            folder / "heihe-reader.log", maxBytes=_SIZE, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    log.addHandler(handler)
    if to_screen:
        log.addHandler(logging.StreamHandler(sys.stderr))
    for each in log.handlers:
        each.setFormatter(logging.Formatter(_FORMAT))
    return log
