"""Reads what ships with the program (resources/ and db/), in a checkout, in a wheel and in a frozen build alike."""

import sys
from functools import cache
from pathlib import Path


@cache
def data_root() -> Path:
    """The folder that holds resources/ and db/.

    A wheel and a frozen build carry both inside the package; a checkout has them beside it.
    """
    package = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", package.parent)) / "heihe_reader"
    for root in (frozen, package, package.parent):
        if (root / "db" / "migrations").is_dir():
            return root
    raise FileNotFoundError("The program's own files (resources/, db/) are missing. Install it again.")


def asset(*parts: str) -> Path:
    """The path of one shipped file or folder, such as asset("resources", "icons", "tag.svg").

    Raises:
        FileNotFoundError: there is no such file.
    """
    path = data_root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"The program's own file {'/'.join(parts)} is missing. Install it again.")
    return path


def read_text(*parts: str) -> str:
    """The text of one shipped file (UTF-8)."""
    return asset(*parts).read_text(encoding="utf-8")
