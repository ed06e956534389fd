"""What the program spends from its start to the first painted article, and which modules that takes.

python -m tests.benchmarks.desk.start [--rounds 5] [--modules]
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic
from typing import Any

import shiboken6

from tests.house.tracked import ROOT

GOAL = 250  # milliseconds of processor time


def main() -> None:
    """Prints the least of some rounds."""
    options = argparse.ArgumentParser(description="Measure the start of the program.")
    options.add_argument("--rounds", type=int, default=5, help="starts, of which the quickest counts")
    options.add_argument("--modules", action="store_true", help="name all modules that are loaded by then")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="heihe-start-") as folder:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env |= {"QT_QPA_PLATFORM": "offscreen", "HEIHE_HOME": folder, "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        library = Path(folder) / "sample.heihe"
        words = ["--library", str(library), "import", str(ROOT / "resources" / "sample_library")]
        subprocess.run(
            [sys.executable, "-m", "heihe_reader", *words], cwd=ROOT, env=env, check=True, capture_output=True
        )
        ready = env | {"PYTHONPATH": unpacked(env, Path(folder) / "unpacked")}
        both = [(painted(env, library), painted(ready, library)) for _ in range(chosen.rounds + 1)][1:]
        found, quick = zip(*both, strict=True)  # in turns; the first ones leave an article open and compile
    best = min(found, key=lambda each: each["painted"])
    print(f"start to the first painted article: {best['painted']:.0f} ms of processor time, goal {GOAL}")
    least = min(each["painted"] for each in quick)
    print(f"… with PySide's own Python unpacked once, as ./heihe does it: {least:.0f} ms")
    print(
        f"… of which Python and Qt themselves {best['bare']:.0f} ms, our modules {best['loaded'] - best['bare']:.0f} ms"
    )
    print(f"… {min(each['wall'] for each in found):.0f} ms by the clock, from the command to the painted article")
    ours = sum(name.startswith("heihe_reader") for name in best["modules"])
    print(f"… our modules: {ours}, all modules: {len(best['modules'])}")
    print(f"… modules of other packages: {', '.join(best['foreign']) or 'none'}")
    if chosen.modules:
        print("\n".join(best["modules"]))


def unpacked(env: dict[str, str], folder: Path) -> str:
    """A folder with a copy of shiboken6 that has unpacked what it would else compile at every start."""
    shutil.copytree(Path(shiboken6.__file__).parent, folder / "shiboken6")
    told = {**env, "PYTHONPATH": str(folder), "SBK_EMBED": "0"}
    subprocess.run([sys.executable, "-c", "import shiboken6"], env=told, check=True, capture_output=True)
    return str(folder)


def painted(env: dict[str, str], library: Path) -> dict[str, Any]:
    """What one start tells of itself."""
    words = [sys.executable, "-m", "tests.benchmarks.desk.start_inside", str(library)]
    began = {"START_AT": str(monotonic())}
    done = subprocess.run(words, cwd=ROOT, env={**env, **began}, check=True, capture_output=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


if __name__ == "__main__":
    main()
