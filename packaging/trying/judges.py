"""The judges: lintian, makensis and others say what is wrong with what is shipped; the lock, which wheels belong."""

import hashlib
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from makers.freezing_tools import entries
from makers.wheelhouse import PYTHONS, TARGETS, needed

from trying.roots import ROOT

_HERE = ROOT / "packaging"


def lint(new: Path) -> bool:
    """Whether every judge that is installed finds nothing wrong; prints what each says."""
    linux = _HERE / "linux"
    with tempfile.TemporaryDirectory(prefix="heihe-lint-") as name:
        judges = [
            ["desktop-file-validate", str(linux / "heihe-reader.desktop")],
            ["appstreamcli", "validate", "--no-net", str(linux / "heihe-reader.metainfo.xml")],
            ["xmllint", "--noout", str(linux / "heihe-reader.xml"), str(linux / "heihe-reader.metainfo.xml")],
            ["xmllint", "--noout", "--nonet", str(_HERE / "macos" / "Info.plist")],
            _makensis(Path(name)),
            ["shellcheck", *map(str, [*sorted(linux.glob("*.sh")), _HERE / "macos" / "dmg.sh"])],
            *(["lintian", "--tag-display-limit", "0", "--allow-root", str(path)] for path in new.glob("*.deb")),
        ]
        found = [_judged(words) for words in judges]  # a list, so that all are asked
    return all([*found, *(_weighed(path) for path in sorted(new.glob("*-wheelhouse.zip")))])


def wheel_faults(wheels: dict[str, str], lock: str, system: str) -> list[str]:
    """What is wrong with a wheelhouse for a system: wheels that no lock knows, and packages that are missing.

    `wheels` are SHA-256 sums by file name.
    """
    allowed = {sum for entry in entries(lock) for sum in re.findall(r"--hash=sha256:([0-9a-f]{64})", entry)}
    strange = [f"{name} stands in no lock" for name, sum in wheels.items() if sum not in allowed]
    there = {name.split("-")[0].lower().replace("_", "-").replace(".", "-") for name in wheels}
    wanted = {entry.partition("==")[0] for python in PYTHONS for entry in needed(lock, TARGETS[system], python)}
    return strange + [f"{name} is missing" for name in sorted(wanted - there)]


def _weighed(path: Path) -> bool:
    """Whether the lock agrees with what lies in a wheelhouse; the program's own wheel is not asked about."""
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.endswith(".whl") and "/heihe_reader-" not in name]
        wheels = {name.rpartition("/")[2]: hashlib.sha256(archive.read(name)).hexdigest() for name in names}
    system = next(name for name in TARGETS if f"-{name}-" in path.name)
    faults = wheel_faults(wheels, (ROOT / "requirements" / "runtime.lock").read_text("utf-8"), system)
    print(f"{path.name}: {len(wheels)} wheels, " + ("; ".join(faults) or "all of the lock, none missing"))
    return not faults


def _makensis(folder: Path) -> list[str]:
    """The installer for Windows, made of a folder that stands for the frozen program; every warning is an error."""
    stand_in = folder / "folder"
    (stand_in / "_internal").mkdir(parents=True)
    for part in ("heihe-reader.exe", "_internal/part.dll"):
        (stand_in / part).write_bytes(b"MZ")
    defined = ["-DVERSION=0.1.0", f"-DFOLDER={stand_in}", f"-DOUT={folder}/heihe-reader.exe"]
    return ["makensis", "-WX", "-V2", *defined, str(_HERE / "windows" / "heihe-reader.nsi")]


def _judged(words: list[str]) -> bool:
    if not shutil.which(words[0]):
        print(f"{words[0]}: not installed")
        return True
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    print(f"{words[0]}: {'passes' if done.returncode == 0 else 'FINDS'}" + (f"\n{said}" if said else ""))
    return done.returncode == 0
