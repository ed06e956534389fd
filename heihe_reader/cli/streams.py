"""stdout and stderr as a command may find them: closed, a pipe nobody reads, or without letters for all words."""

import io
import os
import shutil
import sys
import unicodedata
from typing import TextIO


def prepare() -> None:
    """Makes both streams safe to print to: no letter is one too many, and a closed one swallows what it is told."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 lives as long as the program
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 as above; print would take stdout instead
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def has_all_letters(stream: TextIO) -> bool:
    """True where the stream writes a Unicode encoding."""
    return (stream.encoding or "").lower().replace("-", "").startswith("utf")


def is_screen(stream: TextIO) -> bool:
    """True where a person watches: a terminal that can take a line back."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def fitted(line: str) -> str:
    """As much of the line as fits into one of the terminal, or it could not be taken back."""
    room = shutil.get_terminal_size().columns - 1
    for at, letter in enumerate(line):
        room -= columns(letter)
        if room < 0:
            return line[:at]
    return line


def columns(words: str) -> int:
    """How many columns of a terminal the words take: Han and the like take two each."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in words)


def tell(stream: TextIO, words: str, end: str = "\n") -> None:
    """Prints at once. Where the other end of a pipe has gone away (`| head`) the rest goes nowhere, quietly.

    Raises:
        OSError: it cannot be written otherwise: the disk is full.
    """
    try:
        print(words, end=end, file=stream, flush=True)
    except BrokenPipeError:
        _discard(stream)
    except OSError:
        _discard(stream)  # else what is left in its buffer fails once more as the program ends
        raise


def pour(stream: TextIO, data: bytes) -> None:
    """Writes bytes as they are, as `tell` does words.

    Raises:
        OSError: they cannot be written: the disk is full.
    """
    try:
        stream.flush()
        stream.buffer.write(data)
        stream.buffer.flush()
    except BrokenPipeError:
        _discard(stream)
    except OSError:
        _discard(stream)
        raise


def _discard(stream: TextIO) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
