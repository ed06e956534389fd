"""Measures the library panel on a synthetic library: processor time of the window's thread, in milliseconds.

Run it by itself to see the table: `python -m tests.benchmarks.panel.measure` (100,000 articles in stories, then a
million that stand alone; the second takes minutes to make). `--library FILE` measures one that was made before.
"""

import os
import random
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.jobs import Jobs
from heihe_reader.gui.library_panel.library_panel import LibraryPanel
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.gui.window.frame.chosen_panels import LEFT
from heihe_reader.gui.window.reading.listing import Listing
from heihe_reader.gui.window.session.session import Session
from tests.benchmarks.panel.made import Shape, fill

SHAPES = {
    "100,000 in stories": (Shape(100_000, 7), (60, 8, 50)),
    "1,000,000 flat": (Shape(1_000_000, 1), (100, 8, 100)),
}
_HEIGHT = 900


class Bench:
    """A panel on a library, driven without a window around it."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self._app = app
        theme = load_theme("light")
        self.panel = LibraryPanel(theme, Icons(theme))
        self.panel.resize(LEFT, _HEIGHT)
        self.panel.show()
        app.processEvents()
        self.spent, self.longest = 0.0, 0.0
        self.jobs = Jobs(path)
        self.session = Session(self.jobs)
        Listing(self.session, self.panel)

    def until(self, done: Callable[[], bool]) -> tuple[float, float]:
        """Turns the event loop until something is so; milliseconds of this thread and on the clock."""
        spent, began = 0.0, perf_counter()
        while not done():
            before = thread_time()
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            now = thread_time() - before
            spent, self.longest = spent + now, max(self.longest, now)
        before = thread_time()
        self._app.processEvents()
        self.panel.view.viewport().repaint()
        now = thread_time() - before
        self.longest = max(self.longest, now)
        return 1000 * (spent + now), 1000 * (perf_counter() - began)

    def frames(self, *, wheel: bool) -> list[float]:
        """What steps of the wheel or jumps to random places cost until they are drawn, in order of cost."""
        bar, chance, costs = self.panel.view.verticalScrollBar(), random.Random(2), []
        for _ in range(120):
            before = thread_time()
            bar.setValue(bar.value() + 60 if wheel else chance.randrange(bar.maximum()))
            self._app.processEvents()
            costs.append(1000 * (thread_time() - before))
        return sorted(costs)

    def typed(self, words: str) -> tuple[float, float]:
        """From a key to the first hits."""
        panel = self.panel
        panel.filter.setText(words)
        panel.renew()
        return self.until(lambda: panel.listed.words == words)

    def close(self) -> None:
        """Lets the threads end."""
        self.jobs.close()
        self.panel.close()


def measure(app: QApplication, path: Path, goals: tuple[float, float, float]) -> None:
    """Prints the rows of one library."""
    bench = Bench(app, path)
    bench.session.renew()
    first = bench.until(lambda: bool(bench.panel.listed.leaders))
    rest = bench.until(lambda: bench.panel.listed.whole)
    wheel, jumps = bench.frames(wheel=True), bench.frames(wheel=False)
    bench.typed("bridge")  # makes what the filter looks in
    bench.until(lambda: bench.panel.listed.whole)
    hits = [bench.typed(words) for words in ("b", "br", "bri", "мост", "amur 2019", "nothing of it")]
    bench.typed("")
    bench.until(lambda: bench.panel.listed.whole)
    before = bench.panel.listed
    renewed: list[bool] = []
    bench.session.renewed.connect(lambda: renewed.append(True))
    bench.session.renew()
    again = bench.until(lambda: bool(renewed))
    worst = max(hits)
    rows = [
        ("first paint", first, goals[0]),
        ("… the whole list", rest, 50.0),
        ("wheel step p95", (wheel[int(len(wheel) * 0.95)], 0.0), goals[1]),
        ("random place p50", (jumps[len(jumps) // 2], 0.0), goals[1]),
        ("random place p95", (jumps[int(len(jumps) * 0.95)], 0.0), 16.0),
        ("a key of the filter to its first hits, dearest of 6", worst, goals[2]),
        ("renewed after a mark, nothing listed again" if bench.panel.listed is before else "LISTED AGAIN", again, 8.0),
        ("longest stretch of the window's thread", (1000 * bench.longest, 0.0), 50.0),
    ]
    for name, (cpu, wall), goal in rows:
        print(f"{name:52} {cpu:8.2f} {goal:8.2f} {wall:10.0f}{'  above' if cpu > goal else ''}", flush=True)
    bench.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--library", type=Path, help="one that `made.fill` made before")
    parser.add_argument("--shape", choices=SHAPES, action="append")
    chosen = parser.parse_args()
    app = QApplication(sys.argv)
    for name in chosen.shape or SHAPES:
        shape, goals = SHAPES[name]
        print(f"{name:52} {'CPU ms':>8} {'goal':>8} {'on clock':>10}")
        with tempfile.TemporaryDirectory() as folder:
            path = chosen.library or Path(folder) / "made.heihe"
            if chosen.library is None:
                fill(path, shape)
            measure(app, path, goals)
