"""Where the sample library comes from and where it goes."""

from pathlib import Path

from heihe_reader.assets import asset
from heihe_reader.paths import data_folder

_OURS = {"README.md", "LICENSE.md"}


def sample_files() -> tuple[Path, ...]:
    """The articles that ship with the program."""
    try:
        folder = asset("resources", "sample_library")
    except FileNotFoundError:
        return ()
    return tuple(path for path in sorted(folder.iterdir()) if path.is_file() and path.name not in _OURS)


def sample_path() -> Path:
    """The library that is made from them, in the person's own data folder."""
    return data_folder() / "Heihe sample.heihe"


def sample_articles() -> int:
    """How many articles there are in those files."""
    files = sample_files()
    tables = [path for path in files if path.suffix == ".jsonl"]
    rows = sum(sum(1 for line in path.read_text(encoding="utf-8").splitlines() if line.strip()) for path in tables)
    return len(files) - len(tables) + rows
