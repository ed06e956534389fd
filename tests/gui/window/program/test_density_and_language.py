"""How close rows and lines stand, and in which language the program speaks."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.annotations_panel.rows import PlaceRow
from heihe_reader.gui.preferences.dialog import typography_of
from heihe_reader.gui.preferences.table import Page
from heihe_reader.gui.theme.manner import moves, row_height
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place, Span
from heihe_reader.settings import Settings, SettingsFile

PLACE = PlaceRow(AnnotationId("m"), Place(ArticleId("a"), Span(0, 1)), MarkKind.EXACT, "Amur Wire")

SPEAKS = """
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QListWidget
from heihe_reader.gui.app import run

def say():
    window = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "MainWindow")
    print("said", window.actions_["actionImport"].text(), QLocale().toString(1.5), flush=True)
    QApplication.closeAllWindows()

app = QApplication([])
QTimer.singleShot(200, say)
run()
"""


def test_compact_brings_rows_and_lines_closer_at_once_and_back(qtbot: QtBot, opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    view, tags = library.workspace.library.view, library.workspace.tags.tree
    qtbot.waitUntil(lambda: view.model().rowCount() == 2 and view.model().rowCount(view.model().index(0, 0)) == 2)
    story = view.model().index(0, 0)
    qtbot.waitUntil(lambda: view.isExpanded(story))
    rows = [view.visualRect(story).height(), view.visualRect(view.model().index(0, 0, story)).height()]
    usual = typography_of(opened.settings)
    opened.take(replace(opened.settings_now(), density="compact"))
    close = [view.visualRect(story).height(), view.visualRect(view.model().index(0, 0, story)).height()]
    assert [a - b for a, b in zip(rows, close, strict=True)] == [4, 4]
    assert tags.itemDelegate().row == 24  # type: ignore[attr-defined]
    now = typography_of(opened.settings)
    assert (now.line_height, now.gap, now.size) == (150, 11, usual.size)
    marks = library.workspace.annotations.list.itemDelegate()
    assert (marks.height_of(PLACE, 256), row_height(34), row_height(26)) == (24, 30, 24)  # type: ignore[attr-defined]
    assert "min-height: 26px; }\nQDialog QPushButton:focus" in QApplication.instance().styleSheet()
    opened.take(replace(opened.settings_now(), density="comfortable"))
    assert view.visualRect(story).height() == rows[0]
    assert (marks.height_of(PLACE, 256), row_height(34)) == (28, 34)  # type: ignore[attr-defined]


def test_the_preferences_stand_closer_themselves_while_they_are_open(opened: MainWindow) -> None:
    opened.actions_["actionPreferences"].trigger()
    dialog = opened.preferring.dialog
    dialog.open_page(Page.APPEARANCE)
    dialog.open_page(Page.READING)

    def heights() -> list[int]:
        QApplication.processEvents()
        number, choice = dialog.rows["measure"].control, dialog.rows["face"].control
        rows = [dialog.rows[name].y() for name in ("face", "text_size")]
        return [number.height(), choice.height(), dialog.findChild(QListWidget).sizeHintForRow(0), rows[1] - rows[0]]

    usual = heights()
    dialog.rows["density"].changed.emit("density", "compact")
    close = heights()
    assert [a - b for a, b in zip(usual, close, strict=True)] == [4, 4, 4, 10]
    dialog.rows["density"].changed.emit("density", "comfortable")
    assert heights() == usual


def test_nothing_moves_for_whom_that_is_too_much(opened: MainWindow) -> None:
    assert moves(opened)
    opened.take(replace(opened.settings_now(), motion="none"))
    assert not moves(opened)
    opened.take(replace(opened.settings_now(), motion="desktop"))
    assert moves(opened)


def test_what_a_person_set_by_hand_is_no_matter_of_density() -> None:
    by_hand = typography_of(Settings(density="compact", line_height=180, paragraph_gap=20))
    assert (by_hand.line_height, by_hand.gap) == (180, 20)


@pytest.mark.parametrize(("language", "said"), [("en", "Import… 1.5"), ("ru", "1,5"), ("zh_CN", "1.5")])
def test_the_program_speaks_the_chosen_language_whatever_the_desktop_speaks(
    tmp_path: Path, language: str, said: str
) -> None:
    surroundings = {**os.environ, "HEIHE_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "de_DE.UTF-8"}
    ask = "from heihe_reader.paths import config_folder; print(config_folder())"
    folder = subprocess.run(
        [sys.executable, "-c", ask], env=surroundings, capture_output=True, text=True, check=True
    ).stdout.strip()
    SettingsFile(Path(folder)).save(Settings(language=language))
    run = subprocess.run([sys.executable, "-c", SPEAKS], env=surroundings, capture_output=True, text=True, timeout=60)
    line = next(line for line in run.stdout.splitlines() if line.startswith("said "))
    assert line.endswith(said), (line, run.stderr)
    assert ("Import" in line) is (language == "en")
