"""Which files belong to the project: those that git tracks, or, in a source archive, all that lie there."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_NOT_OURS = {"__pycache__", "dist", "build"}


@cache
def tracked_files() -> tuple[Path, ...]:
    """All files of the project that are there, in order of name."""
    names = _names_in_git()
    if names is None:
        return tuple(sorted(path for path in ROOT.rglob("*") if path.is_file() and _is_ours(path)))
    return tuple(sorted(ROOT / name for name in names if (ROOT / name).is_file()))


def python_files(*folders: str) -> tuple[Path, ...]:
    """The project's Python files under these folders."""
    roots = [ROOT / folder for folder in folders]
    return tuple(
        path for path in tracked_files() if path.suffix == ".py" and any(path.is_relative_to(r) for r in roots)
    )


def _names_in_git() -> list[str] | None:
    if not shutil.which("git"):
        return None
    asked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    return None if asked.returncode else asked.stdout.split("\0")[:-1]


def _is_ours(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    return not any(part in _NOT_OURS or (part.startswith(".") and part not in {".ci", ".gitignore"}) for part in parts)
