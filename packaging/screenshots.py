"""Draws the pictures of the README from the program itself, without a screen: docs/images/*.png.

python packaging/screenshots.py [--out docs/images]
"""

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.gui.window.sample import sample_files
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from heihe_reader.settings import SettingsFile

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1440, 900)  # logical pixels
_PATIENCE = 60.0  # seconds for the child processes to answer
_MARKS = (
    (
        "01",
        "The bridge was drawn for more than 600 vehicles a day.",
        "Trade/Bridge",
        "Compare the tonnage, not the lorries.",
    ),
    ("01", "The bridge is ready; it is the paper that is slow", "Voices", ""),
    ("01", "Nothing came south", "Trade/Direction", ""),
    ("12", "Пешеходов на мост не пускают", "Crossing", ""),
)


def main() -> None:
    """Draws all pictures."""
    options = argparse.ArgumentParser(description="Draw the pictures of the README.")
    options.add_argument("--out", type=Path, default=ROOT / "docs" / "images", help="the folder to write into")
    out = options.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="heihe-pictures-") as home:
        os.environ["HEIHE_HOME"] = home
        library = Path(home) / "Amur bridge.heihe"
        ids = fill(library)
        app = QApplication([])
        studio = Studio(app, out, Path(home) / "settings")
        studio.draw(library, ids)


def fill(path: Path) -> dict[str, ArticleId]:
    """A library of the sample articles with a few marks; gives the article of each file by the file's number."""
    library = Library.open(path, create=True, creator="A reader")
    try:
        for job in (library.importing.run(sample_files()), library.deduplicating.run()):
            for _ in job:
                pass
        ids = {Path(one.source.names[0]).name[:2]: one.id for one in library.reading.articles()}
        for file, quote, tag, note in _MARKS:
            start = library.reading.text(ids[file]).text.index(quote)
            where = Span(start, start + len(quote))
            library.annotating.highlight(ids[file], where, tags=(library.tagging.ensure(tag).id,), note=note)
        return ids
    finally:
        library.close()


class Studio:
    """The window, and the patience to wait until it shows what is wanted."""

    def __init__(self, app: QApplication, out: Path, settings: Path) -> None:
        self._app = app
        self._out = out
        dress(app, chosen_theme("light"))
        self._window = MainWindow(SettingsFile(settings))
        self._window.set_theme("light")
        self._window.resize(*SIZE)
        self._window.show()

    def draw(self, library: Path, ids: dict[str, ArticleId]) -> None:
        """All pictures, one after another, in one window."""
        self._take("start-light")
        self._window.open_path(library)
        opened = self._window.library
        assert opened is not None
        self._wait(lambda: opened.session.snapshot.counts.articles > 0)
        self._show(opened, ids["01"], ids["04"])
        self._take("compare-light")
        self._window.set_theme("dark")
        self._take("compare-dark")
        self._window.set_theme("light")
        self._show(opened, ids["08"], ids["07"])
        self._take("folds-light")
        self._window.close()

    def _show(self, opened: OpenLibrary, *ids: ArticleId) -> None:
        opened.opening.show(ids)
        self._wait(lambda: tuple(content.id for content in opened.opening.contents) == ids)

    def _take(self, name: str) -> None:
        self._rest(1.5)  # marks and alignments come from other processes when they are worked out
        self._window.grab().save(str(self._out / f"{name}.png"))
        print(self._out / f"{name}.png")

    def _wait(self, until: Callable[[], bool]) -> None:
        end = monotonic() + _PATIENCE
        while not until():
            if monotonic() > end:
                raise TimeoutError("The window did not show what was asked for.")
            self._app.processEvents()

    def _rest(self, seconds: float) -> None:
        end = monotonic() + seconds
        self._wait(lambda: monotonic() > end)


if __name__ == "__main__":
    main()
