"""What is there at once, what comes after the first article, and what waits until somebody asks."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.frame.first_sight import FirstSight
from heihe_reader.gui.window.main_window import MainWindow
from tests.gui.window.conftest import Told

NAMED = ("LibraryView", "SearchBox", "Desk", "TagTree", "AnnotationList", "NoteEditor", "ProgressBar")
"""Names by which the window is driven from outside (INTERFACE, §4)."""


def test_all_that_has_a_promised_name_is_there_a_moment_after_the_library_was_opened(
    qtbot: QtBot, window: MainWindow, told: Told, library_path: Path
) -> None:
    assert window.open_path(library_path)
    assert window.library is not None
    assert not window.library.workspace.is_made("right")
    qtbot.waitUntil(lambda: all(window.findChild(QObject, name) is not None for name in NAMED))


def test_the_list_comes_after_the_article_that_was_open(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    assert opened.library is not None
    path, desk = opened.library.path, opened.library.desk.articles()
    opened._close_library()

    assert opened.open_path(path)
    workspace = opened.library.workspace
    assert not workspace.is_made("library")
    qtbot.waitUntil(lambda: workspace.is_made("library") and bool(workspace.library.listed.leaders))
    assert opened.library.desk.articles() == desk
    assert opened.library.desk.isAncestorOf(QApplication.focusWidget())


def test_who_was_not_asked_for_is_not_made(opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    assert all(library.is_made(name) for name in ("marking", "marks", "codebook", "selecting"))
    late = ("importing", "exporting", "merging", "reviewing", "commands", "deciding", "printing")
    assert [name for name in late if library.is_made(name)] == []
    assert not any(opened.is_made(name) for name in ("preferring", "restoring"))
    assert library.exporting is library.exporting
    assert library.is_made("exporting")


def test_the_first_paint_is_told_of_once(qtbot: QtBot) -> None:
    widget, told = QWidget(), []
    qtbot.addWidget(widget)
    FirstSight(widget, lambda: told.append(widget.isVisible()))
    assert told == []
    widget.show()
    qtbot.waitUntil(lambda: bool(told))
    widget.repaint()
    assert told == [True]
