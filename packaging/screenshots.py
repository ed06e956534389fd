"""Draws the pictures of README and guide from the program itself, without a screen: docs/images/*.png.

python packaging/screenshots.py [--out docs/images] [NAME …]
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.app import install_translations
from heihe_reader.gui.desk.content import View
from heihe_reader.gui.jobs import LISTS
from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.window.libraries.sample import sample_files
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from heihe_reader.settings import SettingsFile

ROOT = Path(__file__).resolve().parent.parent
PICTURED = ROOT / "packaging" / "pictured"
"""Made-up articles in languages that the sample library does not have."""
WIDE, SMALL = (1440, 900), (1024, 640)  # logical pixels
_PATIENCE = 60.0  # seconds for the child processes to answer
_ROUNDS = 4  # of questions that follow from answers
_REST = 1.5  # seconds; marks and alignments come from other processes when they are worked out


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: which articles by the numbers of their files, and how they are shown. None show the start page."""

    name: str
    files: tuple[str, ...] = ()
    view: View = View.FULL
    theme: str = "light"
    size: tuple[int, int] = WIDE
    scale: float = 1.0  # pixels of the picture for one of the window
    language: str = "en_GB"  # of the window
    query: str = ""  # searched for in the library
    action: str = ""  # done at last


SCENES = (
    Scene("start-light"),
    Scene("compare-light", ("01", "04"), View.CHANGES),
    Scene("compare-dark", ("01", "04"), View.CHANGES, "dark"),
    Scene("compare-150-percent", ("01", "04"), View.CHANGES, size=SMALL, scale=1.5),
    Scene("new-only-sepia", ("01", "04"), View.NEW_ONLY, "sepia"),
    Scene("four-panes-dark", ("01", "04", "03", "05"), View.CHANGES, "dark"),
    Scene("folds-light", ("08", "07")),
    Scene("chinese-light", ("10", "11"), View.CHANGES, language="zh_CN"),
    Scene("russian-dark-150-percent", ("12", "13"), View.CHANGES, "dark", SMALL, 1.5, "ru_RU"),
    Scene("right-to-left-light", ("21", "22"), View.CHANGES),
    Scene("search-light", ("01", "04"), query="bridge"),
    Scene("review-dark", ("01", "04"), theme="dark", action="actionReview"),
)
_MARKS = (
    (
        "01",
        "The bridge was drawn for more than 600 vehicles a day.",
        "Trade/Bridge",
        "Compare the tonnage, not the lorries.",
    ),
    ("01", "The bridge is ready; it is the paper that is slow", "Voices", ""),
    ("01", "Nothing came south", "Trade/Direction", ""),
    ("10", "慢的是手续", "Voices", ""),
    ("12", "Пешеходов на мост не пускают", "Crossing", ""),
    ("12", "учебники легче", "Voices", "А сумки?"),
    ("21", "הגשר מוכן, הניירות איטיים", "Voices", ""),
    ("22", "وقال سائق آخر إن الجسر جاهز", "Voices", ""),
)


def main() -> None:
    """Draws all pictures, or those named."""
    options = argparse.ArgumentParser(description="Draw the pictures of README and guide.")
    options.add_argument("names", nargs="*", help="pictures to draw; without one, all")
    options.add_argument("--out", type=Path, default=ROOT / "docs" / "images", help="the folder to write into")
    options.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    scenes = [scene for scene in SCENES if not chosen.names or scene.name in chosen.names]
    if chosen.inside:
        draw(scenes, chosen.out)
        return
    for scale, language in sorted({(scene.scale, scene.language) for scene in scenes}):
        names = [scene.name for scene in scenes if (scene.scale, scene.language) == (scale, language)]
        words = [sys.executable, __file__, "--inside", "--out", str(chosen.out), *names]
        env = os.environ | {"QT_SCALE_FACTOR": str(scale)}  # Qt takes it when it starts and never again
        subprocess.run(words, env=env, check=True)


def draw(scenes: Sequence[Scene], out: Path) -> None:
    """Draws these at the scale and in the language that this process has."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="heihe-pictures-") as home:
        os.environ["HEIHE_HOME"] = home
        shelves = Shelves(Path(home))
        QLocale.setDefault(QLocale(scenes[0].language))
        app = QApplication([])
        kept = install_translations(app)
        studio = Studio(app, out, Path(home) / "settings")
        for scene in sorted(scenes, key=lambda scene: bool(scene.files)):  # the start page first
            studio.take(scene, *(shelves.of(scene) if scene.files else (None, {})))
        studio.close()
        for translator in kept:
            app.removeTranslator(translator)


class Shelves:
    """The sample library, and one of the articles that are only pictured. Each is made when it is first asked for."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._made: dict[Path, dict[str, ArticleId]] = {}

    def of(self, scene: Scene) -> tuple[Path, dict[str, ArticleId]]:
        """The library of a scene, and the article of each file by the file's number."""
        pictured = tuple(sorted(PICTURED.iterdir()))
        own = any(file.name.startswith(scene.files[0]) for file in pictured)
        path = self._home / ("Two banks.heihe" if own else "Amur bridge.heihe")
        if path not in self._made:
            self._made[path] = fill(path, pictured if own else sample_files())
        return path, self._made[path]


def fill(path: Path, files: Sequence[Path]) -> dict[str, ArticleId]:
    """A library of these files with a few marks; gives the article of each by the file's number."""
    library = Library.open(path, create=True, creator="A reader")
    try:
        for job in (library.importing.run(files), library.deduplicating.run()):
            for _ in job:
                pass
        ids = {Path(one.source.names[0]).name[:2]: one.id for one in library.reading.articles()}
        for file, quote, tag, note in (mark for mark in _MARKS if mark[0] in ids):
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
        self._window.show()

    def take(self, scene: Scene, library: Path | None, ids: dict[str, ArticleId]) -> None:
        """Shows a scene and writes its picture."""
        self._window.set_theme(scene.theme)
        self._window.resize(*scene.size)
        if library is not None:
            opened = self._opened(library)
            opened.finding.search("")
            opened.finding.leave()
            self._show(opened, [ids[file] for file in scene.files], scene.view)
            if scene.query:
                opened.finding.search(scene.query)
            if scene.action:
                self._window.actions_[scene.action].trigger()
            self._settle(opened)
        self._rest(_REST)
        path = self._out / f"{scene.name}.png"
        small(self._window.grab().toImage()).save(str(path), quality=0)
        print(path, path.stat().st_size // 1024, "kB")

    def close(self) -> None:
        """Ends as a person would."""
        self._window.close()

    def _opened(self, library: Path) -> OpenLibrary:
        if self._window.library is None or self._window.library.path != library:
            self._window.open_path(library)
        opened = self._window.library
        assert opened is not None
        self._wait(lambda: opened.session.snapshot.counts.articles > 0)
        return opened

    def _show(self, opened: OpenLibrary, ids: Sequence[ArticleId], view: View) -> None:
        opened.opening.show(ids, active=ids[0])
        self._wait(lambda: [content.id for content in opened.opening.contents] == list(ids))
        opened.view.set_view(view)
        opened.desk.give_focus()

    def _settle(self, opened: OpenLibrary) -> None:
        """Waits for all that was asked of the library and what its answers ask: alignments, marks, hits.

        On a busy machine a picture would be taken before they are there.
        """
        for _ in range(_ROUNDS):
            self._rest(_REST / _ROUNDS)
            for lane in ("", LISTS):
                answered: list[None] = []
                opened.session.jobs.ask(lambda _: None, answered.append, later=True, beside=lane)
                self._wait(lambda answered=answered: bool(answered))  # type: ignore[misc]
            self._wait(lambda: not opened.session.jobs.busy)

    def _wait(self, until: Callable[[], bool]) -> None:
        end = monotonic() + _PATIENCE
        while not until():
            if monotonic() > end:
                raise TimeoutError("The window did not show what was asked for.")
            self._app.processEvents()
            sleep(0.005)  # the children need the processor more

    def _rest(self, seconds: float) -> None:
        end = monotonic() + seconds
        self._wait(lambda: monotonic() > end)


def small(picture: QImage) -> QImage:
    """A picture of its 256 commonest colours, others as the nearest of them: nobody sees it, and a third is saved."""
    exact = picture.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(exact.constBits()).cast("I"))
    table = [colour for colour, _ in seen.most_common(256)]
    return exact.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


if __name__ == "__main__":
    main()
