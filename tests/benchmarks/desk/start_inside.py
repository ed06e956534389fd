"""One start of the program that tells when its first article was painted, and which modules that took.

It loads nothing that the program would not load before that, but for itself.
"""

import os
import sys
from time import monotonic, process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE = 60.0  # seconds


class Watching:
    """Finds nothing. When the window's first module is looked for, Qt is there; its share is taken down."""

    def __init__(self, loaded: "Callable[[], None]") -> None:
        self._loaded = loaded

    def find_spec(self, name: str, path: object, target: object = None) -> None:
        if name == "heihe_reader.gui.app":
            sys.meta_path.remove(self)
            self._loaded()


def start() -> None:
    """Runs the program as it is run, until an article is painted."""
    times: dict[str, float] = {}
    painted: list[float] = []
    modules: list[str] = []

    def load_qt() -> None:
        from PySide6.QtWidgets import QApplication

        times["bare"] = process_time()
        made = QApplication.__init__

        def making(self, *arguments):  # type: ignore[no-untyped-def]
            times.setdefault("loaded", process_time())
            made(self, *arguments)

        QApplication.__init__ = making  # type: ignore[method-assign]
        QApplication.exec = look  # type: ignore[method-assign]

    def look(*_: object) -> int:
        from PySide6.QtCore import QEventLoop
        from PySide6.QtWidgets import QApplication

        wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        _notice_paint(painted, modules)
        end, opened = monotonic() + _PATIENCE, False
        window = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "MainWindow")
        window.library.patience.stop()  # on a busy machine it would end before the article is painted
        while not painted and monotonic() < end:
            QApplication.processEvents(wait)  # as the program does: to look again and again would count as its work
            library = window.library
            if not opened and library.session.snapshot.counts.articles and monotonic() > end - _PATIENCE + 0.5:
                opened = True
                if not library.opening.ids:
                    library.open_newest()  # the next start comes back to it
        answer = {
            **{name: seconds * 1000 for name, seconds in times.items()},
            "painted": painted[0] * 1000,
            "wall": (monotonic() - float(os.environ["START_AT"])) * 1000,
            "modules": modules,
            "foreign": sorted(_foreign(modules)),
        }
        window.close()
        import json

        print(json.dumps(answer))
        return 0

    sys.meta_path.insert(0, Watching(load_qt))
    from heihe_reader.__main__ import main as run_program

    run_program()


def _notice_paint(painted: list[float], modules: list[str]) -> None:
    """Takes down the modules in the same moment: who comes after the first sight comes at once."""
    from heihe_reader.gui.desk.page_painter import PagePainter

    paint = PagePainter.paint

    def noticed(self, painter, pane, clip):  # type: ignore[no-untyped-def]
        paint(self, painter, pane, clip)
        if not painted and pane.page is not None and pane.sheet.rows:
            painted.append(process_time())
            modules.extend(sorted(sys.modules))

    PagePainter.paint = noticed  # type: ignore[method-assign]


def _foreign(modules: list[str]) -> set[str]:
    """Packages that are neither ours nor the standard library's."""
    ours = {"heihe_reader", "tests", "__main__"}
    names = {name.partition(".")[0] for name in modules}
    return {name for name in names - ours if name not in sys.stdlib_module_names and not name.startswith("_")}


if __name__ == "__main__":
    start()
