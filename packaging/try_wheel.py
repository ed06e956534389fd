"""Builds the wheel and tries it in an empty environment without a network: what ships must work away from its checkout.

python packaging/try_wheel.py
"""

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Says in one line what was tried; ends with the first thing that failed."""
    with tempfile.TemporaryDirectory(prefix="heihe-wheel-") as name:
        folder = Path(name)
        wheel = _build(folder)
        trial = Trial(folder, wheel)
        trial.check_files()
        trial.check_deeds()
    print(f"{wheel.name}: installed in an empty environment, imported, compared and exported the sample library")


class Trial:
    """An environment that holds the wheel, and its dependencies from here, but neither the checkout nor a network."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self._folder = folder
        self._bin = folder / "environment" / "bin"
        _run([sys.executable, "-m", "venv", "--without-pip", str(folder / "environment")], folder)
        (site_packages,) = (folder / "environment").glob("lib/python*/site-packages")
        (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
        install = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-cache-dir", str(wheel)]
        _run([str(self._bin / "python"), *install], folder)
        self._package = site_packages / "heihe_reader"

    def check_files(self) -> None:
        """The package is the installed one, and carries what it reads at run time."""
        found = _run(
            [str(self._bin / "python"), "-c", "import heihe_reader; print(heihe_reader.__file__)"], self._folder
        )
        assert Path(found.strip()).parent == self._package, f"not the installed package: {found}"
        for part in ("db/migrations", "db/queries", "resources/icons", "resources/themes", "resources/sample_library"):
            assert any(self._package.glob(f"{part}/*")), f"the wheel holds no {part}"

    def check_deeds(self) -> None:
        """The program reads, compares and writes: version, import, dedup, export, merge."""
        assert self._reader("--version").strip(), "--version says nothing"
        sample = self._package / "resources" / "sample_library"
        read = self._answer("first.heihe", "import", str(sample))
        assert read["added"] >= 13, f"the sample library was not read whole: {read}"
        assert read["failed"] == 0, f"the sample library was not read whole: {read}"
        sameness = self._answer("first.heihe", "dedup")
        assert 0 < sameness["stories"] < sameness["articles"], f"no story was found: {sameness}"
        self._answer("first.heihe", "export", "bundle", "--format", "bundle")
        merged = self._answer("second.heihe", "merge", "bundle")
        assert merged["articles"]["added"] == sameness["articles"], f"the bundle did not read back: {merged}"

    def _answer(self, library: str, *words: str) -> dict[str, int]:
        return json.loads(self._reader("--library", library, *words, "--json"))

    def _reader(self, *words: str) -> str:
        return _run([str(self._bin / "heihe-reader"), *words], self._folder)


def _build(folder: Path) -> Path:
    _run([sys.executable, str(HERE / "build.py"), "wheel", "--out", str(folder / "dist")], folder)
    (wheel,) = (folder / "dist").glob("*.whl")
    return wheel


def _run(command: list[str], folder: Path) -> str:
    """What the command printed. Ends this program with the command's own words if it failed."""
    quiet = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))}
    offline = {
        "HEIHE_HOME": str(folder / "home"),
        "https_proxy": "http://127.0.0.1:9",
        "http_proxy": "http://127.0.0.1:9",
    }
    done = subprocess.run(
        command, cwd=folder, env=quiet | offline, capture_output=True, text=True, check=False, timeout=300
    )
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}failed with exit code {done.returncode}")
    return done.stdout


if __name__ == "__main__":
    main()
