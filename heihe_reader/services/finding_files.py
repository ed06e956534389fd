"""Turns the paths a person names into the files to read."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from heihe_reader.model.left_out import BUNDLE, PAGES, is_part_of_page, is_waste


class Found(NamedTuple):
    """One file to read. `name` is what the library remembers: never more of the path than the person pointed at."""

    path: Path
    name: str


def find_files(paths: Sequence[Path]) -> list[Found]:
    """The files at the paths, folders opened, in a fixed order.

    In folders, hidden files, a saved page's own parts and libraries (often the one that imports) are left out.
    """
    return [found for path in paths for found in _at(path)]


def _at(path: Path) -> Iterator[Found]:
    if not _is_folder(path):
        yield Found(path, _in_letters(path.name))
        return
    for file in sorted(_walk(path)):
        yield Found(file, _in_letters(path.name if file == path else file.relative_to(path).as_posix()))


def _in_letters(name: str) -> str:
    """The name without bytes that are no UTF-8, which some systems allow and no library can keep."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def is_bundle(path: Path) -> bool:
    """True for the folder of a bundle, which is merged and never imported."""
    return all(os.path.isfile(path / name) for name in BUNDLE)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # too long a name, a folder that nobody may look into: who reads it says so
        return False


def _walk(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:  # handed on as it is: who reads it says why it cannot be read
        yield folder
        return
    if is_bundle(folder):  # handed on as well: its originals and texts would come in twice, and its marks not at all
        yield folder
        return
    pages = {entry.stem for entry in entries if entry.suffix.lower() in PAGES}
    for entry in entries:
        if is_waste(entry.name):
            continue
        if _is_folder(entry):
            if not is_part_of_page(entry.name, pages) and not entry.is_symlink():
                yield from _walk(entry)
        else:
            yield entry
