"""The bare systems that are kept as archives: made once by debootstrap, which needs a network and root."""

import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SYSTEMS = {"bookworm": "Debian 12", "trixie": "Debian 13"}
# What the wheels ask of a system, besides Python: see the end of wheelhouse-install.sh.
_PYTHON = (
    "python3-venv libegl1 libgl1 libglib2.0-0{t64} libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 unzip"
)


def make_roots() -> None:
    """Bare systems as archives in build/roots, and each once more with Python and what Qt asks for."""
    root_archive("x").parent.mkdir(parents=True, exist_ok=True)
    for system in SYSTEMS:
        with tempfile.TemporaryDirectory(prefix="heihe-root-") as name:
            if not root_archive(system).exists():
                subprocess.run(
                    ["debootstrap", "--variant=minbase", system, name], check=True, stdout=subprocess.DEVNULL
                )
                _keep(name, system)
            elif not root_archive(f"{system}-python").exists():
                subprocess.run(["tar", "-xf", str(root_archive(system)), "-C", name], check=True)
            if not root_archive(f"{system}-python").exists():
                _add_python(name, _PYTHON.format(t64="t64" if system == "trixie" else ""))
                _keep(name, f"{system}-python")


def _add_python(root: str, packages: str) -> None:
    shutil.copy("/etc/resolv.conf", f"{root}/etc/resolv.conf")
    quiet = "DEBIAN_FRONTEND=noninteractive apt-get -qq"
    words = f"{quiet} update && {quiet} install -y --no-install-recommends {packages} >/dev/null && apt-get clean"
    enter = 'mount -t proc proc "$1/proc"; exec chroot "$1" sh -ec "$2"'
    subprocess.run(["unshare", "--mount", "--pid", "--fork", "sh", "-ec", enter, "sh", root, words], check=True)


def _keep(root: str, system: str) -> None:
    subprocess.run(
        ["tar", "-C", root, "--exclude=./var/cache/apt/*", "-cf", str(root_archive(system)), "."], check=True
    )


def root_archive(system: str) -> Path:
    """Where the archive of a bare system is kept."""
    return ROOT / "build" / "roots" / f"{system}.tar"
