"""The ways to install, and what each has to go through: an older version, a library, this version, a test, and out."""

import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from trying.bare import Bare, TrialError, fresh, xvfb
from trying.roots import ROOT, SYSTEMS


@dataclass(frozen=True, slots=True)
class Way:
    """One way to install: shell words to put a version in, to take it out, and to start the program."""

    name: str
    pattern: str
    install: str
    remove: str
    program: str
    system: str = ""


WAYS = (
    Way(
        "`.deb`", "heihe-reader_*_amd64.deb", "dpkg -i {file} </dev/null",
        "dpkg --purge heihe-reader; ! dpkg-query -W heihe-reader 2>/dev/null", "heihe-reader",
    ),
    Way(
        "`.run`", "heihe-reader-*.run", "sh {file} --check; sh {file}", "sh {file} --uninstall",
        "/person/.local/bin/heihe-reader",
    ),
    Way(
        "wheelhouse", "heihe-reader-*-linux-x86_64-wheelhouse.zip",
        "rm -rf /person/house; mkdir /person/house; cd /person/house; unzip -q {file}; sh */install.sh",
        "sh /person/house/*/install.sh --uninstall; rm -rf /person/house", "/person/.local/bin/heihe-reader", "-python",
    ),
)  # fmt: skip


@dataclass(slots=True)
class Finding:
    """A line of the table."""

    system: str
    way: str
    cells: dict[str, str]


def try_way(bare: Bare, way: Way, new: Path, old: Path | None) -> dict[str, str]:
    """Old version, a library, the new version over it, the self-test twice, the library still whole, and out again."""
    said: dict[str, str] = {}
    before = bare.files()
    program, kept = way.program, "/person/library"
    reader = f"{program} --library {kept}/kept.heihe"
    # There is a network namespace, and nothing in it but a loopback that is down.
    bare.do("no network", "! grep -v lo: /proc/net/dev | grep :")
    if old is not None:
        bare.do("install old", way.install.format(file=_inside(old)))
        said["upgraded from"] = bare.do("version", f"{program} --version").split()[-1]
        bare.do(
            "library",
            f"mkdir -p {kept}; {reader} import /given/sample; {reader} dedup; {reader} articles --json >{kept}/before",
        )
    bare.do("install", way.install.format(file=_inside(new)))
    said["version"] = bare.do("version", f"{program} --version").split()[-1]
    said["offscreen"] = _selftest(bare, program, display=False)
    said["Xvfb"] = _selftest(bare, program, display=True)
    if old is not None:
        bare.do(
            "check",
            f"{reader} check; {reader} articles --json >{kept}/after",
        )
        ids = [json_ids(bare.root / kept.lstrip("/") / name) for name in ("before", "after")]
        if not ids[0] or ids[0] != ids[1]:
            raise TrialError("The library has not kept its articles.")
        said["library"] = f"{len(ids[0])} articles kept"
    bare.do("remove", way.remove.format(file=_inside(new)))
    left = sorted(bare.files() - before)
    said["left"] = "nothing" if not left else ", ".join(left[:6])
    said["install, s"] = f"{bare.seconds['install']:.0f}"
    return said


def json_ids(path: Path) -> list[str]:
    """The ids in the answer of `articles --json`."""
    return sorted(set(re.findall(r'"id": "([^"]+)"', path.read_text("utf-8"))))


def _selftest(bare: Bare, program: str, *, display: bool) -> str:
    said = bare.do("selftest", f"{program} --selftest", display=display)
    platform = next(line for line in said.splitlines() if line.startswith("ok  Qt"))
    if "All is well." not in said or ("xcb" in platform) is not display:
        raise TrialError(said)
    return "passes"


def _inside(path: Path) -> str:
    return f"/given/{path.parent.name}/{path.name}"


def run_all(new: Path, old: Path | None, ways: list[str]) -> list[Finding]:
    """Every way on every system; what fails stands in the table too."""
    findings = []
    sample = ROOT / "resources" / "sample_library"
    with tempfile.TemporaryDirectory(prefix="heihe-given-") as name, xvfb() as display:
        given = tuple(Path(name) / part for part in ("new", "old", "sample"))
        for link, target in zip(given, (new, old, sample), strict=True):
            link.mkdir()
            for path in target.rglob("*") if target else ():
                if path.is_file() and (target == sample or any(path.match(way.pattern) for way in WAYS)):
                    shutil.copy(path, link)
        for system, told in SYSTEMS.items():
            for way in WAYS:
                if ways and not any(word in way.name for word in ways):
                    continue
                found = next(iter(sorted(given[0].glob(way.pattern))), None)
                if found is None:
                    continue
                past = next(iter(sorted(given[1].glob(way.pattern))), None)
                findings.append(_one(system, told, way, found, past, given, display))
    return findings


def _one(
    system: str, told: str, way: Way, new: Path, old: Path | None, given: tuple[Path, ...], display: str
) -> Finding:
    print(f"{told}, {way.name} …", flush=True)
    try:
        with fresh(system + way.system, given, display) as bare:
            finding = Finding(told, way.name, try_way(bare, way, new, old))
    except TrialError as error:
        finding = Finding(told, way.name, {"offscreen": "FAILS", "left": str(error)})
    print(f"  {finding.cells}", flush=True)
    return finding
