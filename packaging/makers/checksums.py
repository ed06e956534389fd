"""SHA256SUMS of what lies in the output folder, in the form that `sha256sum -c` reads."""

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def write(out: Path) -> Path:
    """Writes the sums of all files (folders are left out) and gives the path."""
    files = sorted(path for path in out.iterdir() if path.is_file() and path.name != NAME)
    (out / NAME).write_text("".join(f"{digest(path)}  {path.name}\n" for path in files), encoding="utf-8")
    return out / NAME


def digest(path: Path) -> str:
    """The SHA-256 of a file, or of a folder: of the names, modes and bytes of all that lies in it."""
    if not path.is_dir():
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    whole = hashlib.sha256()
    for inner in sorted(path.rglob("*")):
        if inner.is_symlink():
            told = f"-> {inner.readlink()}"
        elif inner.is_file():
            told = f"{inner.stat().st_mode & 0o100:o} {digest(inner)}"
        else:
            continue
        whole.update(f"{inner.relative_to(path).as_posix()} {told}\n".encode())
    return whole.hexdigest()
