"""Builds what is shipped, one word each; the same commit gives the same bytes every time.

python packaging/build.py wheel sdist          needs hatchling, which the test environment has
python packaging/build.py wheelhouse           a zip that installs without a network (--system, or --every-system)
python packaging/build.py folder               the frozen program (needs binutils and gcc, and minutes the first time)
python packaging/build.py deb run              from it a package for Debian, and an installer for one person
python packaging/build.py licences sbom        what lies in it, and under which licences
python packaging/build.py checksums            SHA256SUMS of all that was made
python packaging/build.py all                  all of these
With --twice each is made a second time elsewhere, and both have to be equal.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from makers import checksums, deb, folder, licences, runner, sbom, trimming, wheel, wheelhouse
from makers.checkout import Checkout

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
WORDS = ("wheel", "sdist", "wheelhouse", "folder", "deb", "run", "licences", "sbom", "checksums")


class Yard:
    """Where things are made: a checkout, and a folder for what comes out."""

    def __init__(
        self, checkout: Checkout, out: Path, systems: tuple[str, ...], frozen: Path | None, *, quick: bool
    ) -> None:
        self._checkout = checkout
        self._out = out
        self._systems = systems
        self._frozen = frozen
        self._quick = quick
        out.mkdir(parents=True, exist_ok=True)

    def make(self, word: str) -> tuple[Path, ...]:
        """Makes what the word names and gives the paths."""
        ways: dict[str, Callable[[], tuple[Path, ...]]] = {
            "wheel": lambda: (wheel.build(self._checkout, self._out, "wheel"),),
            "sdist": lambda: (wheel.build(self._checkout, self._out, "sdist"),),
            "wheelhouse": lambda: tuple(
                wheelhouse.build(self._checkout, self._out, wheelhouse.TARGETS[name]) for name in self._systems
            ),
            "folder": lambda: (self._freeze(),),
            "deb": lambda: (deb.build(self._checkout, self._folder(), self._out, quick=self._quick),),
            "run": lambda: (runner.build(self._checkout, self._folder(), self._out),),
            "licences": lambda: (licences.write(self._checkout, self._folder(), self._out),),
            "sbom": lambda: (sbom.write(self._checkout, self._folder(), self._out),),
            "checksums": lambda: (checksums.write(self._out),),
        }
        return ways[word]()

    def _folder(self) -> Path:
        """The frozen program, made now if this run has not made it yet."""
        return self._frozen or self._freeze()

    def _freeze(self) -> Path:
        self._frozen = folder.build(self._checkout, self._out)
        return self._frozen


def main() -> None:
    """Builds, and says what was built with its SHA-256 and size; ends with 1 if a second time gave other bytes."""
    asked = _options().parse_args()
    words = WORDS if "all" in asked.what else [word for word in WORDS if word in asked.what]
    systems = tuple(wheelhouse.TARGETS) if asked.every_system else (asked.system,)
    checkout = Checkout(asked.source.resolve())
    os.environ["SOURCE_DATE_EPOCH"] = str(checkout.epoch)  # one date for all, whatever is committed meanwhile
    yard = Yard(checkout, asked.out, systems, asked.folder, quick=asked.quick)
    made = [path for word in words for path in yard.make(word)]
    for path in made:
        print(f"{checksums.digest(path)}  {_megabytes(path):7.1f} MB  {path.name}", flush=True)
        if asked.sizes and path.is_dir():
            print("\n".join(f"{size / 1e6:7.2f} MB  {name}" for name, size in trimming.sizes(path) if size > 300_000))
    if asked.twice:
        with tempfile.TemporaryDirectory(prefix="heihe-twice-") as name:
            again = Yard(checkout, Path(name), systems, asked.folder, quick=asked.quick)
            _compare(made, [path for word in words if word != "checksums" for path in again.make(word)])


def _compare(made: list[Path], again: list[Path]) -> None:
    """Says whether the second time gave the same, and ends with 1 if not."""
    second = {path.name: checksums.digest(path) for path in again}
    differ = [path.name for path in made if path.name in second and second[path.name] != checksums.digest(path)]
    print(f"Made twice: {len(second) - len(differ)} equal" + (f", not equal: {', '.join(differ)}" if differ else "."))
    sys.exit(1 if differ else 0)


def _megabytes(path: Path) -> float:
    return (folder.size_of(path) if path.is_dir() else path.stat().st_size) / 1e6


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", nargs="*", default=["wheel", "sdist"], choices=[*WORDS, "all"], help="what to make")
    options.add_argument("--out", type=Path, default=ROOT / "dist", help="the folder to write into (dist)")
    options.add_argument("--source", type=Path, default=ROOT, help="another checkout to build from")
    options.add_argument("--folder", type=Path, help="a frozen program that was made before")
    options.add_argument("--system", choices=[*wheelhouse.TARGETS], default="linux-x86_64", help="of the wheelhouse")
    options.add_argument("--every-system", action="store_true", help="a wheelhouse for each system")
    options.add_argument("--quick", action="store_true", help="compress little (deb), for trials")
    options.add_argument("--sizes", action="store_true", help="say what makes the folder large")
    options.add_argument("--twice", action="store_true", help="make all twice and compare")
    return options


if __name__ == "__main__":
    main()
