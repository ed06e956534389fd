"""How long the frozen program takes until its window is in sight: python packaging/start_time.py FOLDER [--times 5].

Under Xvfb, with xdotool. "cold": none of the folder's files are in memory (posix_fadvise), the rest of the system is
warm. CPU seconds are the program's own until then; on a machine that does other things too only these mean something.
"""

import argparse
import os
import signal
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from trying.bare import xvfb


def main() -> None:
    """Prints the median and the least of both."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--times", type=int, default=5)
    asked = options.parse_args()
    with xvfb() as display, tempfile.TemporaryDirectory(prefix="heihe-start-") as home:
        about = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HEIHE_HOME": home}
        _start(asked.folder, about)  # settings are written, fonts are counted
        for kind in ("warm", "cold"):
            taken = [_once(asked.folder, about, cold=kind == "cold") for _ in range(asked.times)]
            seconds, busy = zip(*taken, strict=True)
            print(
                f"{kind}: {statistics.median(seconds):.2f} s (least {min(seconds):.2f}), "
                f"CPU {statistics.median(busy):.2f} s (least {min(busy):.2f})"
            )


def _once(folder: Path, about: dict[str, str], *, cold: bool) -> tuple[float, float]:
    if cold:
        for path in folder.rglob("*"):
            if path.is_file():
                _forget(path)
    return _start(folder, about)


def _forget(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def _start(folder: Path, about: dict[str, str]) -> tuple[float, float]:
    """Seconds until the window is there, and CPU seconds of the program until then."""
    began = time.monotonic()
    program = subprocess.Popen([str(folder / "heihe-reader")], env=about, stderr=subprocess.DEVNULL)
    look = ["xdotool", "search", "--onlyvisible", "--name", "Heihe"]
    try:
        while not subprocess.run(look, env=about, capture_output=True, check=False).stdout:
            time.sleep(0.01)
        taken = time.monotonic() - began
        told = Path(f"/proc/{program.pid}/stat").read_text().rpartition(") ")[2].split()
        return taken, (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")
    finally:
        program.send_signal(signal.SIGTERM)
        program.wait()


if __name__ == "__main__":
    main()
