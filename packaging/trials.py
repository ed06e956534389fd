"""Tries what was built on bare systems without a network, and writes the table in docs/installing.md.

python packaging/trials.py roots                       makes the bare systems (debootstrap, once; needs a network)
python packaging/trials.py before COMMIT --out OLD     builds an earlier state as version 0.0.9, to upgrade from
python packaging/trials.py run --new dist --old OLD    installs, upgrades, tests and removes; needs root
python packaging/trials.py lint --new dist             asks the judges: lintian, desktop-file-validate, makensis, …

A bare system is what `debootstrap --variant=minbase` makes; each trial has a fresh copy, in namespaces of its own for
mounts, processes and the network (unshare(1)), of which not even the loopback device is up.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SYSTEMS = {"bookworm": "Debian 12", "trixie": "Debian 13"}
# What the wheels ask of a system, besides Python: see the end of wheelhouse-install.sh.
_PYTHON = (
    "python3-venv libegl1 libgl1 libglib2.0-0{t64} libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 unzip"
)
_START = "<!-- trials -->"
_END = "<!-- end of trials -->"
_ENTER = """
set -e
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev"
for d in null zero full random urandom tty; do touch "$root/dev/$d"; mount --bind "/dev/$d" "$root/dev/$d"; done
mkdir -p "$root/dev/shm" "$root/tmp/.X11-unix" "$root/given" "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
for g in $given; do mkdir -p "$root/given/$(basename "$g")"; mount --bind "$g" "$root/given/$(basename "$g")"; done
exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/person LANG=C.UTF-8 $variables sh -ec "$1"
"""


class TrialError(Exception):
    """A step did not do what it should; the message is what it printed."""


@dataclass(slots=True)
class Bare:
    """A fresh bare system in `root`. `given` are folders that it sees below /given."""

    root: Path
    given: tuple[Path, ...]
    display: str
    seconds: dict[str, float] = field(default_factory=dict)

    def do(self, step: str, script: str, *, display: bool = False) -> str:
        """Runs a script inside, without a network, and gives what it printed.

        Raises:
            TrialError: it ended with another code than 0.
        """
        variables = f"DISPLAY={self.display} QT_QPA_PLATFORM=xcb" if display else ""
        about = {"root": str(self.root), "given": " ".join(map(str, self.given)), "variables": variables}
        spaces = ["unshare", "--net", "--mount", "--pid", "--fork", "--uts", "--ipc", "--propagation", "private"]
        began = time.monotonic()
        done = subprocess.run(
            [*spaces, "sh", "-ec", _ENTER, "sh", script],
            env={**os.environ, **about},
            capture_output=True,
            text=True,
            check=False,
        )
        self.seconds[step] = time.monotonic() - began
        if done.returncode:
            raise TrialError(f"{step}: exit code {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def files(self) -> set[str]:
        """All files and folders, but for what is mounted and what dpkg and a person keep for themselves."""
        kept = re.compile(r"(proc|dev|tmp|given|sys|run|person/library|var/(log|cache|lib/(dpkg|apt)))(/|$)")
        names = (str(path.relative_to(self.root)) for path in self.root.rglob("*"))
        return {name for name in names if not kept.match(name)}


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


@contextmanager
def fresh(system: str, given: tuple[Path, ...], display: str) -> Iterator[Bare]:
    """A fresh copy of a bare system."""
    with tempfile.TemporaryDirectory(prefix="heihe-bare-") as name:
        subprocess.run(["tar", "-xf", str(_kept(system)), "-C", name], check=True)
        (Path(name) / "person").mkdir()
        yield Bare(Path(name), given, display)


@contextmanager
def xvfb() -> Iterator[str]:
    """A display of our own; the number is the server's choice."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-ac"],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def lint(new: Path) -> bool:
    """Whether every judge that is installed finds nothing wrong; prints what each says."""
    linux = HERE / "linux"
    with tempfile.TemporaryDirectory(prefix="heihe-lint-") as name:
        stand_in = Path(name) / "folder"
        (stand_in / "_internal").mkdir(parents=True)
        for part in ("heihe-reader.exe", "_internal/part.dll"):
            (stand_in / part).write_bytes(b"MZ")
        defined = ["-DVERSION=0.1.0", f"-DFOLDER={stand_in}", f"-DOUT={name}/heihe-reader.exe"]
        judges = [
            ["desktop-file-validate", str(linux / "heihe-reader.desktop")],
            ["appstreamcli", "validate", "--no-net", str(linux / "heihe-reader.metainfo.xml")],
            ["xmllint", "--noout", str(linux / "heihe-reader.xml"), str(linux / "heihe-reader.metainfo.xml")],
            ["makensis", "-WX", "-V2", *defined, str(HERE / "windows" / "heihe-reader.nsi")],
            ["shellcheck", *map(str, [*sorted(linux.glob("*.sh")), HERE / "macos" / "dmg.sh"])],
            *(["lintian", "--no-tag-display-limit", "--allow-root", str(path)] for path in new.glob("*.deb")),
        ]
        return all([_judged(words) for words in judges])  # a list, so that all are asked


def _judged(words: list[str]) -> bool:
    if not shutil.which(words[0]):
        print(f"{words[0]}: not installed")
        return True
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    print(f"{words[0]}: {'passes' if done.returncode == 0 else 'FINDS'}" + (f"\n{said}" if said else ""))
    return done.returncode == 0


def make_roots() -> None:
    """Bare systems as archives in build/roots, and each once more with Python and what Qt asks for."""
    _kept("x").parent.mkdir(parents=True, exist_ok=True)
    for system in SYSTEMS:
        with tempfile.TemporaryDirectory(prefix="heihe-root-") as name:
            if not _kept(system).exists():
                subprocess.run(
                    ["debootstrap", "--variant=minbase", system, name], check=True, stdout=subprocess.DEVNULL
                )
                _keep(name, system)
            elif not _kept(f"{system}-python").exists():
                subprocess.run(["tar", "-xf", str(_kept(system)), "-C", name], check=True)
            if not _kept(f"{system}-python").exists():
                _add_python(name, _PYTHON.format(t64="t64" if system == "trixie" else ""))
                _keep(name, f"{system}-python")


def _add_python(root: str, packages: str) -> None:
    shutil.copy("/etc/resolv.conf", f"{root}/etc/resolv.conf")
    quiet = "DEBIAN_FRONTEND=noninteractive apt-get -qq"
    words = f"{quiet} update && {quiet} install -y --no-install-recommends {packages} >/dev/null && apt-get clean"
    enter = 'mount -t proc proc "$1/proc"; exec chroot "$1" sh -ec "$2"'
    subprocess.run(["unshare", "--mount", "--pid", "--fork", "sh", "-ec", enter, "sh", root, words], check=True)


def _keep(root: str, system: str) -> None:
    subprocess.run(["tar", "-C", root, "--exclude=./var/cache/apt/*", "-cf", str(_kept(system)), "."], check=True)


def _kept(system: str) -> Path:
    return ROOT / "build" / "roots" / f"{system}.tar"


def build_before(commit: str, out: Path) -> None:
    """Builds the program of an earlier commit, with today's packaging, as version 0.0.9."""
    with tempfile.TemporaryDirectory(prefix="heihe-before-") as name:
        source = Path(name) / "source"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(source), commit], cwd=ROOT, check=True)
        try:
            for part in ("packaging", "requirements"):
                shutil.rmtree(source / part)
                shutil.copytree(ROOT / part, source / part)
            shutil.copy(ROOT / "pyproject.toml", source)
            (source / "build").symlink_to((ROOT / "build").resolve())
            init = source / "heihe_reader" / "__init__.py"
            init.write_text(re.sub(r'__version__ = ".*"', '__version__ = "0.0.9"', init.read_text("utf-8")), "utf-8")
            command = [
                sys.executable,
                str(HERE / "build.py"),
                "wheelhouse",
                "deb",
                "run",
                "--quick",
                "--out",
                str(out.resolve()),
            ]
            subprocess.run([*command, "--source", str(source)], check=True)
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", str(source)], cwd=ROOT, check=True)


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


def table(findings: list[Finding]) -> str:
    """The findings as Markdown."""
    heads = ("upgraded from", "version", "install, s", "offscreen", "Xvfb", "library", "left")
    titles = (
        "from",
        "to",
        "installed in, s",
        "self-test offscreen",
        "self-test under Xvfb",
        "library",
        "left after removing",
    )
    lines = ["| system | way | " + " | ".join(titles) + " |", "| --- " * (len(heads) + 2) + "|"]
    for finding in findings:
        cells = " | ".join(finding.cells.get(head, "").replace("\n", " ") for head in heads)
        lines.append(f"| {finding.system} | {finding.way} | {cells} |")
    return "\n".join(lines)


def write_table(findings: list[Finding]) -> None:
    """Puts the table between its two marks in docs/installing.md."""
    page = ROOT / "docs" / "installing.md"
    head, rest = page.read_text("utf-8").split(_START)
    page.write_text(f"{head}{_START}\n\n{table(findings)}\n\n{_END}{rest.split(_END)[1]}", "utf-8")


def main() -> None:
    """Does what was asked; ends with 1 if something failed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("roots", "before", "run", "lint"))
    options.add_argument("commit", nargs="?", help="the commit to build as the version before")
    options.add_argument("--out", type=Path, help="where the version before goes")
    options.add_argument("--new", type=Path, default=ROOT / "dist", help="what was built (dist)")
    options.add_argument("--old", type=Path, help="the version before")
    options.add_argument("--way", nargs="*", default=[], help="only these: deb, run, wheelhouse")
    options.add_argument("--write", action="store_true", help="write the table into docs/installing.md")
    asked = options.parse_args()
    if asked.what == "roots":
        make_roots()
    elif asked.what == "before":
        build_before(asked.commit, asked.out)
    elif asked.what == "lint":
        sys.exit(not lint(asked.new))
    else:
        findings = run_all(asked.new, asked.old, asked.way)
        print(table(findings))
        if asked.write:
            write_table(findings)
        sys.exit(any("FAILS" in finding.cells.get("offscreen", "") for finding in findings))


if __name__ == "__main__":
    main()
