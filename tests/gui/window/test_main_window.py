"""Opening, making and closing libraries; themes; what is dropped; what is remembered."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.frame.dropping import offer_words
from heihe_reader.gui.window.libraries.sample import sample_articles, sample_files, sample_path
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.services.library import Library
from heihe_reader.settings import Settings, SettingsFile
from tests.gui.window.conftest import Answers, Told


def test_the_first_start_shows_the_start_page_with_the_sample_first(window: MainWindow) -> None:
    assert window.start.isVisible()
    assert window.start.acts[0].accented
    assert window.status.where.text() == "No library open"


def test_a_new_library_is_made_where_the_person_says(window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    answers.place = tmp_path / "Spring.heihe"

    window.actions_["actionNewLibrary"].trigger()

    assert answers.place.exists()
    assert window.windowTitle() == "Spring — Heihe Reader"
    assert window.settings.recent[0].path == str(answers.place)


def test_cancelling_changes_nothing(window: MainWindow, answers: Answers) -> None:
    for name in ("actionNewLibrary", "actionOpenLibrary", "actionImport"):
        window.actions_[name].trigger()

    assert window.library is None
    assert len(answers.asked) == 3


def test_a_file_that_is_no_library_is_refused_in_words_and_left_alone(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "notes.heihe"
    file.write_text("not a library", encoding="utf-8")

    assert not window.open_path(file)

    assert "left untouched" in window.messages.kept[-1][1].words
    assert file.read_text(encoding="utf-8") == "not a library"


def test_another_library_takes_the_place_of_the_open_one(opened: MainWindow, tmp_path: Path) -> None:
    first = opened.library

    assert opened.open_path(tmp_path / "Second.heihe", create=True)

    assert opened.library is not first
    assert [Path(recent.path).name for recent in opened.settings.recent] == ["Second.heihe", "Amur spring.heihe"]


def test_a_library_that_cannot_be_opened_leaves_the_open_one_in_place(opened: MainWindow, tmp_path: Path) -> None:
    before = opened.library

    assert not opened.open_path(tmp_path / "missing.heihe")

    assert opened.library is before


def test_closing_goes_back_to_the_start_page_and_remembers_the_counts(opened: MainWindow) -> None:
    opened.actions_["actionCloseLibrary"].trigger()

    assert opened.start.isVisible()
    assert not opened.actions_["actionExport"].isEnabled()
    assert (opened.settings.recent[0].articles, opened.settings.recent[0].stories) == (3, 2)
    assert opened.start.recent.rows[0].text() == "Amur spring"


def test_what_was_set_is_there_at_the_next_start(opened: MainWindow, tmp_path: Path) -> None:
    opened.actions_["actionThemeSepia"].trigger()
    opened.actions_["actionLarger"].trigger()
    opened.actions_["actionRibbons"].trigger()
    opened.close()

    settings = SettingsFile(tmp_path / "settings").load()

    assert (settings.theme, settings.zoom, settings.ribbons, settings.linked) == ("sepia", 110, False, True)


@pytest.mark.parametrize("name", ["Dark", "Sepia", "Light", "Desktop"])
def test_every_theme_can_be_put_on_while_the_window_is_open(opened: MainWindow, name: str) -> None:
    opened.actions_[f"actionTheme{name}"].trigger()
    opened.grab()

    assert opened.actions_[f"actionTheme{name}"].isChecked()
    assert opened.settings.theme == name.lower()


def test_a_dropped_library_is_opened(qtbot: QtBot, window: MainWindow, told: Told, library_path: Path) -> None:
    _drop(window, library_path)

    assert window.library is not None
    assert window.library.path == library_path


def test_a_drag_says_what_a_drop_would_do(window: MainWindow, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("words", encoding="utf-8")

    assert offer_words((tmp_path / "one.txt",)) == "Drop to import 1 file"
    assert offer_words((tmp_path / "one.txt", tmp_path / "two.txt")) == "Drop to import 2 files"
    assert offer_words((tmp_path / "x.heihe",)) == "Drop to open"


def test_files_dropped_on_the_start_page_ask_for_a_place_beside_them(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    folder = tmp_path / "Clippings"
    folder.mkdir()
    (folder / "one.txt").write_text("words", encoding="utf-8")

    _drop(window, folder)

    assert answers.asked == ["new Clippings.heihe"]
    assert window.library is None


def test_imported_files_become_stories_by_themselves(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    from tests.gui.window.conftest import COURIER, WIRE

    folder = tmp_path / "Clippings"
    folder.mkdir()
    (folder / "wire.txt").write_text(f"New Amur bridge\n\n{WIRE}", encoding="utf-8")
    (folder / "courier.txt").write_text(f"Empty lanes\n\n{COURIER}", encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    answers.place = tmp_path / "Clippings.heihe"

    window.import_paths((folder,))
    assert window.library is not None
    library = window.library
    qtbot.waitUntil(lambda: len(library.workspace.library.listed.leaders) == 1)

    story = library.workspace.library.view.story(0)
    assert len(story.versions) == 2
    model = library.importing.dialog.model
    assert [step.outcome.value for step in model.steps] == ["added", "failed", "added"]
    assert library.session.snapshot.undo == "Import"


def test_the_next_import_looks_where_the_last_one_found_its_files(
    window: MainWindow, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders: list[Path] = []
    found = tmp_path / "Clippings" / "one.txt"
    monkeypatch.setattr(answers, "files", lambda folder: folders.append(folder) or (found,))
    for _ in range(2):
        window.actions_["actionImport"].trigger()
    assert folders == [Path.home(), tmp_path / "Clippings"]


def test_the_sample_library_has_its_articles(window: MainWindow) -> None:
    assert len(sample_files()) <= sample_articles() <= 20
    assert sample_path().suffix == ".heihe"


def test_full_screen_and_back(window: MainWindow) -> None:
    for full in (True, False):
        window.actions_["actionFullScreen"].trigger()
        assert bool(window.windowState() & Qt.WindowState.WindowFullScreen) is full


def test_closing_the_window_keeps_every_act(qtbot: QtBot, opened: MainWindow, library_path: Path) -> None:
    assert opened.library is not None
    for number in range(10):
        opened.library.jobs.act(lambda library, number=number: library.tagging.ensure(f"Tag {number}"))

    opened.close()

    with Library.open(library_path, read_only=True) as library:
        assert len(library.tagging.tags()) == 10


def test_all_windows_of_help_open_and_close(qtbot: QtBot, opened: MainWindow) -> None:
    for name, shown in (
        ("actionKeys", "KeysDialog"),
        ("actionAbout", "AboutDialog"),
        ("actionMessages", "MessagesDialog"),
    ):
        opened.actions_[name].trigger()
        dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == shown and w.isVisible())
        dialog.close()


def test_what_an_older_program_found_is_found_again_when_the_library_opens(
    qtbot: QtBot, window: MainWindow, told: Told, library_path: Path
) -> None:
    with Library.open(library_path) as library:
        list(library.deduplicating.run())
        _survey_by_an_older_program(library)

    assert window.open_path(library_path)

    assert window.library is not None
    window.library.complete()
    assert window.library.jobs.busy
    qtbot.waitUntil(lambda: window.library is not None and not window.library.jobs.busy)
    assert not window.library.jobs.library.deduplicating.is_outdated
    assert not window.messages.kept


def test_a_library_that_this_program_compared_or_nobody_is_left_alone_when_it_opens(
    window: MainWindow, told: Told, library_path: Path
) -> None:
    assert window.open_path(library_path)
    assert window.library is not None
    window.library.complete()
    assert not window.library.jobs.busy

    with Library.open(library_path) as library:
        list(library.deduplicating.run())
    assert window.open_path(library_path)
    assert not window.library.jobs.busy


def _survey_by_an_older_program(library: Library) -> None:
    connection = sqlite3.connect(library.path)
    with connection:
        connection.execute("UPDATE library SET value = 'older:' || value WHERE key = 'surveyed'")
    connection.close()


def _drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    both = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, *both))
    assert window.drop_frame.isVisible()
    either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    drop = QDropEvent(QPoint(50, 50), either, data, *both)
    drop.setDropAction(Qt.DropAction.MoveAction)
    window.dropEvent(drop)
    assert drop.dropAction() is Qt.DropAction.CopyAction, "who drags files must not delete them as moved"
    assert not window.drop_frame.isVisible()


def test_a_changed_preference_is_seen_in_the_open_library_and_kept(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.library is not None
    opened.actions_["actionPreferences"].trigger()
    dialog = opened.preferring.dialog
    assert dialog is not None
    assert dialog.isVisible()

    dialog.changed.emit(replace(dialog.settings, ribbons=False, zoom=120, theme="dark", selection_bar=False))

    assert not opened.actions_["actionRibbons"].isChecked()
    assert opened.status.zoom.text().startswith("120")
    assert opened.actions_["actionThemeDark"].isChecked()
    assert not opened.library.selecting.wanted
    assert opened.library.kept(opened.settings).zoom == 120


def test_without_the_wish_the_last_library_stays_closed(opened: MainWindow, qtbot: QtBot) -> None:
    path = opened.settings.last_library
    opened.settings = replace(opened.settings, reopen=False)

    assert path
    assert not opened.open_last()


def test_the_article_of_the_active_pane_is_shown_as_it_would_be_printed(opened: MainWindow) -> None:
    opened.actions_["actionPrint"].trigger()

    preview = opened.findChild(QDialog, "PrintPreview")
    assert preview is not None
    assert preview.isVisible()
    assert all(field.accessibleName() for field in preview.findChildren(QLineEdit))
    setup = next(action for action in preview.findChildren(QAction) if action.text() == "Page setup")
    assert not setup.isEnabled(), "Qt complains where pages go to a file, as they do without a printer"
    assert QApplication.font().pointSizeF() > 0, "Qt's pictures of a page are lettered in a quarter of it"
    preview.close()


def test_nothing_but_the_text_stays_and_the_same_key_brings_everything_back(opened: MainWindow) -> None:
    assert opened.library is not None
    frame = opened.library.workspace
    parts = (frame.toolbar, frame.library, opened.status, opened.menuBar())

    opened.actions_["actionBare"].trigger()
    assert not any(part.isVisible() for part in parts)
    assert frame.desk.isVisible()
    assert not frame.right_shown
    opened.actions_["actionBare"].trigger()

    assert all(part.isVisible() for part in parts)
    assert not opened.isFullScreen()


def test_the_list_has_the_keys_once_a_library_is_open(
    qtbot: QtBot, window: MainWindow, told: Told, library_path: Path
) -> None:
    assert window.open_path(library_path)
    assert window.library is not None
    view = window.library.workspace.library.view

    qtbot.waitUntil(lambda: QApplication.focusWidget() is view and view.current_row() is not None)


def test_settings_that_cannot_be_kept_are_told_of_where_a_person_looks(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: SettingsFile, settings: Settings) -> None:
        raise OSError("No space left on device")

    assert opened.library is not None
    with monkeypatch.context() as patch:
        patch.setattr(SettingsFile, "save", full)
        opened.take(replace(opened.settings, zoom=110))
    said = [message.words for _, message in opened.library.workspace.messages.kept]
    assert said[-1] == "The settings could not be kept: No space left on device"
