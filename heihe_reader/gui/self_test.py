"""heihe-reader --selftest: does everything once that an installed program must do, and says what works."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.app import has_display, install_translations, take_down
from heihe_reader.gui.theme.fallback import add_missing_faces, has_glyphs
from heihe_reader.gui.theme.fonts import Script, body_font, interface_font
from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.span import Span
from heihe_reader.model.step import Outcome
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.library import Library
from heihe_reader.settings import SettingsFile

_TEXT = "The bridge at Heihe counted 59 lorries.\n\nМост в Хэйхэ видел 59 машин.\n\n黑河大桥驶过五十九辆卡车。\n"
_LETTERS = {"Latin": "Heihe bridge", "Cyrillic": "Хэйхэ, мост, ёж", "Han": "黑河大桥，卡车"}
_PAGE = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 72>>stream\nBT /F 14 Tf 20 120 Td (One page about the bridge over the Amur river.) Tj ET"
    b"\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    b"trailer<</Root 1 0 R/Size 6>>\n%%EOF\n"
)
_PATIENCE = 60.0  # seconds for a library to be shown


class SelfTestError(Exception):
    """Something that an installed program must do does not work."""


def run() -> int:
    """Prints a line for each thing that works; gives 0, or 1 after the first that does not, which is named.

    Without a display it draws into memory. Settings, libraries and exports go to a folder that is removed afterwards.
    """
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="heihe-selftest-") as name:
        os.environ["HEIHE_HOME"] = str(Path(name) / "home")
        try:
            _try_all(Path(name))
        except Exception as error:  # whatever it is, it is the finding
            print(f"failed  {type(error).__name__}: {error}", file=sys.stderr)
            return 1
    print("All is well.")
    return 0


def _try_all(folder: Path) -> None:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    _say("Qt", app.platformName())
    translators = install_translations(app)
    add_missing_faces()
    _try_letters()
    library = folder / "selftest.heihe"
    _say("library", _try_library(folder, library))
    dress(app, chosen_theme("light"))
    window = MainWindow(SettingsFile(folder / "settings"))
    try:
        _say("window", _try_window(app, window, library))
    finally:
        take_down(app, window)
    for translator in translators:
        app.removeTranslator(translator)


def _try_letters() -> None:
    for script, letters in _LETTERS.items():
        faces = [interface_font(13), body_font(Script.HAN if script == "Han" else Script.LATIN, 18)]
        if not all(has_glyphs(letters, face) for face in faces):
            raise SelfTestError(f"{script} letters are drawn as boxes. Install a font for them.")
    _say("letters", ", ".join(_LETTERS))


def _try_library(folder: Path, path: Path) -> str:
    """Writes, searches and exports a library, and draws a page of a PDF."""
    text, page, bundle = folder / "bridge.txt", folder / "page.pdf", folder / "bundle.zip"
    text.write_text(_TEXT, encoding="utf-8")
    page.write_bytes(_PAGE)
    with Library.open(path, create=True, creator="self-test") as library:
        steps = [step for step in library.importing.run([text, page]) if step.outcome is not Outcome.WORKING]
        failed = [step.reason for step in steps if step.outcome is not Outcome.ADDED]
        _check(not failed, "; ".join(failed))
        article, original = steps[0].articles[0], steps[1].articles[0]
        library.annotating.highlight(article, Span(0, 9), note="self-test")
        for words in ("lorries", "машин", "卡车"):
            _check(bool(library.searching.search(words)), f"{words!r} was not found.")
        list(library.exporting.run(ExportRequest(bundle, "bundle")))
        list(library.merging.run(bundle))
        _check(library.merging.result is not None and bundle.stat().st_size > 0, "No bundle was written and read back.")
        drawn = library.originals.draw(original, 0, 1.0)
        _check(len(set(drawn.pixels)) > 1, "The page of a PDF came out blank.")
        problems = library.upkeep.check()
    _check(not problems, "; ".join(problems))
    return "written, searched, exported, read back; a PDF page drawn"


def _try_window(app: QApplication, window: MainWindow, path: Path) -> str:
    """Opens the library in a window and waits until its article is drawn."""
    window.resize(QSize(1100, 700))
    window.show()
    _check(window.open_path(path), "The library could not be opened in the window.")
    library = window.library
    assert library is not None
    listed = library.workspace.library
    _wait(app, lambda: bool(listed.listed.leaders), "The list of articles did not come.")
    library.open_newest()
    _wait(app, lambda: bool(library.desk.articles()), "No article was opened.")
    picture = window.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    _check(len(colours) > 8, "The window came out blank.")
    return f"{picture.width()} × {picture.height()}, {len(colours)} colours"


def _wait(app: QApplication, ready: Callable[[], bool], otherwise: str) -> None:
    until = monotonic() + _PATIENCE
    while not ready():
        _check(monotonic() < until, otherwise)
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SelfTestError(otherwise)


def _say(what: str, how: str) -> None:
    print(f"ok  {what}: {how}", flush=True)
