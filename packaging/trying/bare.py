"""A bare system: what `debootstrap --variant=minbase` makes, fresh for each trial, in namespaces of its own.

They are for mounts, processes and the network (unshare(1)), of which not even the loopback device is up.
"""

import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from trying.roots import root_archive

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


@contextmanager
def fresh(system: str, given: tuple[Path, ...], display: str) -> Iterator[Bare]:
    """A fresh copy of a bare system."""
    with tempfile.TemporaryDirectory(prefix="heihe-bare-") as name:
        subprocess.run(["tar", "-xf", str(root_archive(system)), "-C", name], check=True)
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
