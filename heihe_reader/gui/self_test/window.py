"""The self-test's window: an article is listed, opened, drawn, and printed to a file."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.self_test.findings import check
from heihe_reader.gui.window.main_window import MainWindow

_PATIENCE = 60.0  # seconds for a library to be shown


def try_window(app: QApplication, window: MainWindow, path: Path) -> str:
    """Opens the library in a window, waits until its article is drawn, and prints it.

    Raises:
        SelfTestError: nothing came, or a blank window.
    """
    window.resize(QSize(1100, 700))
    window.show()
    check(window.open_path(path), "The library could not be opened in the window.")
    library = window.library
    assert library is not None
    listed = library.workspace.library
    _wait(app, lambda: bool(listed.listed.leaders), "The list of articles did not come.")
    library.open_newest()
    _wait(app, lambda: bool(library.desk.articles()), "No article was opened.")
    picture = window.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    check(len(colours) > 8, "The window came out blank.")
    printed = _print(library.desk, path.with_suffix(".pdf"))
    return f"{picture.width()} × {picture.height()}, {len(colours)} colours; {printed} bytes printed"


def _print(desk: Desk, target: Path) -> int:
    """Prints the open article to a PDF, and gives its size in bytes."""
    document = desk.printed()
    check(document is not None, "Nothing could be printed.")
    assert document is not None
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    document.print_(printer)
    check(target.exists() and target.read_bytes().startswith(b"%PDF"), "Printing made no PDF.")
    return target.stat().st_size


def _wait(app: QApplication, ready: Callable[[], bool], otherwise: str) -> None:
    until = monotonic() + _PATIENCE
    while not ready():
        check(monotonic() < until, otherwise)
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
