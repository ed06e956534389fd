"""What the program spends from its start to the first painted article, and which modules that takes.

python -m tests.benchmarks.desk.start [--rounds 5] [--modules]
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic, process_time

from tests.house.tracked import ROOT

GOAL = 250  # milliseconds of processor time
_PATIENCE = 60.0  # seconds


def main() -> None:
    """Prints the least of some rounds."""
    options = argparse.ArgumentParser(description="Measure the start of the program.")
    options.add_argument("--rounds", type=int, default=5, help="starts, of which the quickest counts")
    options.add_argument("--modules", action="store_true", help="name all modules that are loaded by then")
    options.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.inside:
        start()
        return
    with tempfile.TemporaryDirectory(prefix="heihe-start-") as folder:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env |= {"QT_QPA_PLATFORM": "offscreen", "HEIHE_HOME": folder, "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        library = Path(folder) / "sample.heihe"
        words = ["--library", str(library), "import", str(ROOT / "resources" / "sample_library")]
        subprocess.run(
            [sys.executable, "-m", "heihe_reader", *words], cwd=ROOT, env=env, check=True, capture_output=True
        )
        found = [_started(env, library) for _ in range(chosen.rounds + 1)][1:]  # the first one leaves an article open
    best = min(found, key=lambda each: each["painted"])
    print(f"start to the first painted article: {best['painted']:.0f} ms of processor time, goal {GOAL}")
    print(
        f"… of which Python and Qt themselves {best['bare']:.0f} ms, our modules {best['loaded'] - best['bare']:.0f} ms"
    )
    print(f"… modules of other packages: {', '.join(best['foreign']) or 'none'}")
    if chosen.modules:
        print("\n".join(best["modules"]))


def _started(env: dict[str, str], library: Path) -> dict:  # type: ignore[type-arg]
    words = [sys.executable, "-m", "tests.benchmarks.desk.start", "--inside"]
    done = subprocess.run(words, cwd=ROOT, env={**env, "START_LIBRARY": str(library)}, check=True, capture_output=True)
    return json.loads(done.stdout.splitlines()[-1])  # type: ignore[no-any-return]


def start() -> None:
    """Runs the program as it is run, until an article is painted."""
    from PySide6.QtWidgets import QApplication

    bare = process_time()
    from heihe_reader.gui.app import run
    from heihe_reader.gui.desk.page_painter import PagePainter

    loaded = process_time()
    painted: list[float] = []
    paint = PagePainter.paint

    def noticed(self, painter, pane, clip):  # type: ignore[no-untyped-def]
        paint(self, painter, pane, clip)
        if not painted and pane.page is not None and pane.sheet.rows:
            painted.append(process_time())

    PagePainter.paint = noticed  # type: ignore[method-assign]

    def look(*_: object) -> int:
        end, opened = monotonic() + _PATIENCE, False
        window = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "MainWindow")
        while not painted and monotonic() < end:
            QApplication.processEvents()
            library = window.library
            if not opened and library.session.snapshot.counts.articles and monotonic() > end - _PATIENCE + 0.5:
                opened = True
                if not library.opening.ids:
                    library.open_newest()  # the next start comes back to it
        answer = {
            "bare": bare * 1000,
            "loaded": loaded * 1000,
            "painted": painted[0] * 1000,
            "modules": sorted(sys.modules),
            "foreign": sorted(_foreign()),
        }
        window.close()
        print(json.dumps(answer))
        return 0

    QApplication.exec = look  # type: ignore[method-assign]
    run(Path(os.environ["START_LIBRARY"]))


def _foreign() -> set[str]:
    """Packages that are neither ours nor the standard library's."""
    ours = {"heihe_reader", "tests", "__main__"}
    names = {name.partition(".")[0] for name in sys.modules}
    return {name for name in names - ours if name not in sys.stdlib_module_names and not name.startswith("_")}


if __name__ == "__main__":
    main()
