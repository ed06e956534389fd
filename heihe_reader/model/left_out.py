"""What a folder or an archive holds besides what a person put there, and what is never read in passing."""

from collections.abc import Collection
from pathlib import PurePosixPath

PAGES = frozenset({".html", ".htm", ".xhtml"})
"""Suffixes of saved pages, whose pictures and styles lie in a folder beside them ("NAME_files")."""

BUNDLE = ("bagit.txt", "data/annotations/annotations.jsonld")
"""Two files by which a bundle of ours is known: who imports one loses the marks in it, so it is merged."""

IS_BUNDLE = "is a bundle of Heihe Reader. Merge it instead of importing it, so that its marks and tags come along."

_WASTE = frozenset({"thumbs.db", "desktop.ini", "__macosx"})
_LIBRARIES = frozenset({".heihe", ".heihe-wal", ".heihe-shm", ".heihe-journal", ".heihe-open"})


def is_waste(name: str) -> bool:
    """True for what a system or this program left behind: hidden files, thumbnails, libraries."""
    return name.startswith(".") or name.lower() in _WASTE or PurePosixPath(name).suffix.lower() in _LIBRARIES


def is_part_of_page(folder: str, stems: Collection[str]) -> bool:
    """True for the folder that belongs to one of the saved pages with these stems beside it."""
    return folder.endswith("_files") and folder.removesuffix("_files") in stems


def left_out(paths: Collection[str]) -> frozenset[str]:
    """Those of the paths (with "/") that nobody means: waste, and the parts of saved pages."""
    pages: dict[str, set[str]] = {}
    for path in map(PurePosixPath, paths):
        if path.suffix.lower() in PAGES:
            pages.setdefault(str(path.parent), set()).add(path.stem)
    return frozenset(path for path in paths if _is_left_out(PurePosixPath(path), pages))


def _is_left_out(path: PurePosixPath, pages: dict[str, set[str]]) -> bool:
    if any(is_waste(part) for part in path.parts):
        return True
    return any(is_part_of_page(folder.name, pages.get(str(folder.parent), ())) for folder in path.parents)
