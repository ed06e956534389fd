"""The wheelhouse: the program and all it needs as wheels in one zip, with a script that installs without a network."""

import hashlib
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker

from makers import wheel
from makers.archives import FILE, PROGRAM, Entry, write_zip
from makers.checkout import Checkout, run
from makers.freezing_tools import entries

PYTHONS = ("3.11", "3.12", "3.13", "3.14")


@dataclass(frozen=True, slots=True)
class Target:
    """A system that wheels are made for: pip's names of its platforms, newest first, and what markers say of it."""

    name: str
    platforms: tuple[str, ...]
    sys_platform: str
    platform_system: str
    machine: str
    script: str


TARGETS = {
    target.name: target
    for target in (
        Target(
            "linux-x86_64",
            ("manylinux_2_34_x86_64", "manylinux_2_28_x86_64", "manylinux_2_27_x86_64", "manylinux2014_x86_64"),
            "linux", "Linux", "x86_64", "install.sh",
        ),
        Target("windows-x86_64", ("win_amd64",), "win32", "Windows", "AMD64", "install.cmd"),
        Target(
            "macos-arm64",
            ("macosx_14_0_arm64", "macosx_13_0_universal2", "macosx_12_0_arm64", "macosx_11_0_arm64"),
            "darwin", "Darwin", "arm64", "install.sh",
        ),
        Target(
            "macos-x86_64",
            ("macosx_13_0_universal2", "macosx_13_0_x86_64", "macosx_11_0_x86_64", "macosx_10_15_x86_64",
             "macosx_10_13_x86_64", "macosx_10_9_x86_64"),
            "darwin", "Darwin", "x86_64", "install.sh",
        ),
    )
}  # fmt: skip


def build(checkout: Checkout, out: Path, target: Target) -> Path:
    """Writes the zip for one system into `out` and gives its path. Wheels are fetched once, checked by their hashes."""
    kept = checkout.scratch / "wheels"
    kept.mkdir(parents=True, exist_ok=True)
    lock = (checkout.root / "requirements" / "runtime.lock").read_text("utf-8")
    wheels = {path.name: path for python in PYTHONS for path in _wheels(checkout, lock, target, python, kept)}
    name = f"heihe-reader-{checkout.version}-{target.name}-wheelhouse"
    with tempfile.TemporaryDirectory(prefix="heihe-house-") as folder:
        own = wheel.build(checkout, Path(folder), "wheel")
        inside = [Entry(f"{name}/wheels/{path.name}", path) for path in [*wheels.values(), own]]
        inside += _scripts(checkout, target, name)
        inside.append(Entry(f"{name}/SHA256SUMS", _sums(inside, name)))
        write_zip(inside, out / f"{name}.zip", checkout.epoch)
    return out / f"{name}.zip"


def needed(lock: str, target: Target, python: str) -> list[str]:
    """The entries of the lock that a system and a Python need (markers: PEP 508)."""
    about = {
        "sys_platform": target.sys_platform,
        "platform_system": target.platform_system,
        "platform_machine": target.machine,
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
        "os_name": "nt" if target.sys_platform == "win32" else "posix",
        "python_version": python,
        "python_full_version": f"{python}.0",
    }
    return [entry for entry in entries(lock) if _holds(entry, about)]


def _holds(entry: str, about: dict[str, str]) -> bool:
    first = entry.split(" \\\n", 1)[0]
    _, marked, marker = first.partition(" ; ")
    return not marked or Marker(marker).evaluate(about)


def _wheels(checkout: Checkout, lock: str, target: Target, python: str, kept: Path) -> list[Path]:
    """The wheels for one Python, from the folder of an earlier time if nothing has changed."""
    wanted = "".join(entry.split(" ; ")[0].split(" \\\n")[0] + _hashes(entry) for entry in needed(lock, target, python))
    folder = kept / f"{target.name}-{python}-{hashlib.sha256((wanted + repr(target)).encode()).hexdigest()[:12]}"
    if not (folder / "complete").exists():
        with tempfile.TemporaryDirectory(prefix="heihe-lock-") as name:
            only = Path(name) / "wanted.lock"
            only.write_text(wanted, encoding="utf-8")
            tags = [word for tag in target.platforms for word in ("--platform", tag)]
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
            command += ["--require-hashes", "--python-version", python, *tags, "-d", str(folder), "-r", str(only)]
            run(command, checkout, f"Not every wheel for {target.name}, Python {python}, could be fetched.")
        (folder / "complete").touch()
    return sorted(folder.glob("*.whl"))


def _hashes(entry: str) -> str:
    _, _, hashes = entry.partition(" \\\n")
    lines = [line.rstrip(" \\") for line in hashes.splitlines() if "--hash=" in line]
    return " \\\n" + " \\\n".join(lines) + "\n"


def _scripts(checkout: Checkout, target: Target, name: str) -> list[Entry]:
    root = checkout.root
    folder = {"linux": "linux", "win32": "windows", "darwin": "macos"}[target.sys_platform]
    script = root / "packaging" / ("windows" if folder == "windows" else "linux") / f"wheelhouse-{target.script}"
    linux = root / "packaging" / "linux"
    share = [
        Entry(f"{name}/share/{place}", path)
        for place, path in (
            ("heihe-reader.desktop", linux / "heihe-reader.desktop"),
            ("heihe-reader.xml", linux / "heihe-reader.xml"),
            ("heihe-reader.svg", root / "resources" / "application" / "heihe-reader.svg"),
        )
        if folder == "linux"
    ]
    return [
        Entry(f"{name}/{target.script}", script, PROGRAM if script.suffix == ".sh" else FILE),
        Entry(f"{name}/requirements.txt", _names(checkout)),
        Entry(f"{name}/version", f"{checkout.version}\n".encode()),
        *(Entry(f"{name}/{text}", root / text) for text in ("LICENSE", "NOTICE.md")),
        *share,
    ]


def _names(checkout: Checkout) -> bytes:
    """Every package with its version and marker. Old pips miss what stands in an extra."""
    lock = (checkout.root / "requirements" / "runtime.lock").read_text("utf-8")
    return "".join(entry.split(" \\\n", 1)[0].strip() + "\n" for entry in entries(lock)).encode()


def _sums(inside: list[Entry], name: str) -> bytes:
    lines = [f"{hashlib.sha256(entry.read()).hexdigest()}  {entry.name.removeprefix(name + '/')}\n" for entry in inside]
    return "".join(sorted(lines, key=lambda line: line[66:])).encode()
