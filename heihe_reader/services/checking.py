"""Checks a library in a child process: it reads all texts, and nobody has to wait for that."""

from collections.abc import Iterator
from pathlib import Path

from heihe_reader.library.checking import Look
from heihe_reader.library.store import Store


def looks_at(path: Path) -> Iterator[Look]:
    """What is looked at in the library at `path`, and what is wrong there."""
    store = Store.open(path, read_only=True)
    try:
        yield from store.upkeep.looks()
    finally:
        store.close()
