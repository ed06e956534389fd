"""Builds what is shipped, the wheel and the source archive: the same commit gives the same bytes every time.

python packaging/build.py [--out dist] [--only wheel|sdist]
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_FIRST_DAY = "1795219200"  # 2026-11-21, for a source archive, which has no commits to ask for a date


def build(out: Path, targets: tuple[str, ...] = ("wheel", "sdist")) -> tuple[Path, ...]:
    """Writes the targets into `out` and gives back their paths, in order of name.

    Nothing is downloaded: the builder comes from the environment that runs this.

    Raises:
        SystemExit: the builder refused; the message carries its own words.
    """
    out.mkdir(parents=True, exist_ok=True)
    before = _sizes(out)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _date_of_the_commit()}
    kinds = [word for target in targets for word in ("--target", target)]
    command = [sys.executable, "-P", "-m", "hatchling", "build", "--directory", str(out.resolve()), *kinds]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"The builder refused.\n{done.stderr}")
    return tuple(sorted(path for path, state in _sizes(out).items() if before.get(path) != state))


def _sizes(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.iterdir() if path.suffix in {".whl", ".gz"}}


def _date_of_the_commit() -> str:
    """Seconds since 1970, as SOURCE_DATE_EPOCH wants them (reproducible-builds.org)."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    if not shutil.which("git"):
        return _FIRST_DAY
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return asked.stdout.strip() or _FIRST_DAY


def main() -> None:
    """Builds and says what was built, with the SHA-256 of each file."""
    options = argparse.ArgumentParser(description="Build the wheel and the source archive.")
    options.add_argument("--out", type=Path, default=ROOT / "dist", help="the folder to write into (dist)")
    options.add_argument("--only", choices=("wheel", "sdist"), help="build one of the two")
    asked = options.parse_args()
    for path in build(asked.out, (asked.only,) if asked.only else ("wheel", "sdist")):
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")


if __name__ == "__main__":
    main()
