"""What comes back at the next start: the library, its desk and view, its stories, its counts, and where it was left."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.services.library import Library
from heihe_reader.settings import RecentLibrary, Settings, SettingsFile
from tests.gui.window.conftest import Told
from tests.gui.window.test_app import ONE_ROUND


@contextmanager
def next_start(qtbot: QtBot, folder: Path) -> Iterator[MainWindow]:
    """The window as it opens without a command."""
    window = MainWindow(SettingsFile(folder))
    window.resize(1440, 900)
    window.show()
    window.open_last()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The folder of the settings that `window` uses."""
    return tmp_path / "settings"


def sort_action(window: MainWindow) -> QAction:
    """By outlet, in the list's menu of orders."""
    assert window.library is not None
    action = window.library.workspace.library.findChild(QAction, "actionSortOutlet")
    assert isinstance(action, QAction)
    return action


def test_the_order_of_the_list_comes_back(qtbot: QtBot, opened: MainWindow, kept: Path) -> None:
    assert opened.library is not None
    sort_action(opened).trigger()
    opened.close()

    with next_start(qtbot, kept) as again:
        assert again.library is not None
        again.library.complete()
        assert sort_action(again).isChecked()


def test_the_panels_come_back_as_a_person_left_them(qtbot: QtBot, opened: MainWindow, kept: Path) -> None:
    assert opened.library is not None
    workspace = opened.library.workspace
    workspace.right.setSizes([120, 300, 300])
    parts = workspace.right.sizes()
    opened.actions_["actionLeftPanel"].trigger()
    opened.close()

    with next_start(qtbot, kept) as window:
        assert window.library is not None
        again = window.library.workspace
        assert not again.library.isVisible()
        assert not window.actions_["actionLeftPanel"].isChecked()
        assert again.right_shown
        qtbot.waitUntil(lambda: again.right.sizes() == parts)
        window.actions_["actionLeftPanel"].trigger()
        window.actions_["actionRightPanel"].trigger()
        window.close()

    with next_start(qtbot, kept) as window:
        assert window.library is not None
        assert window.library.workspace.library.isVisible()
        assert not window.library.workspace.right_shown


def test_the_desk_comes_back_with_its_articles_in_order_and_its_view(
    qtbot: QtBot, opened: MainWindow, told: Told, kept: Path, library_path: Path
) -> None:
    assert opened.library is not None
    opened.library.opening.show([told.courier, told.alone, told.wire])
    opened.actions_["actionViewChanges"].trigger()
    opened.close()

    with next_start(qtbot, kept) as again:
        library = again.library
        assert library is not None
        assert library.path == library_path
        qtbot.waitUntil(lambda: library.desk.articles() == (told.courier, told.alone, told.wire))
        assert library.desk.view is View.CHANGES
        assert again.actions_["actionViewChanges"].isChecked()


def test_unfolded_stories_come_back(qtbot: QtBot, opened: MainWindow, kept: Path) -> None:
    assert opened.library is not None
    panel = opened.library.workspace.library
    opened.library.opening.show([])
    number = next(n for n in range(len(panel.listed.leaders)) if len(panel.view.story(n).versions) == 2)
    panel.view.setExpanded(panel.view.model().index(number, 0), True)
    opened.close()

    with next_start(qtbot, kept) as again:
        assert again.library is not None
        view = again.library.workspace.library.view
        qtbot.waitUntil(lambda: view.isExpanded(view.model().index(number, 0)))
        assert again.library.opening.ids == ()


def test_an_article_that_is_gone_is_left_out(
    qtbot: QtBot, opened: MainWindow, told: Told, kept: Path, library_path: Path
) -> None:
    opened.close()
    file = SettingsFile(kept)
    known = file.load().recent_at(str(library_path))
    desk = (str(told.alone), "an article that is gone")
    file.save(file.load().with_recent(RecentLibrary(known.path, view="no such view", desk=desk)))

    with next_start(qtbot, kept) as again:
        library = again.library
        assert library is not None
        qtbot.waitUntil(lambda: library.desk.articles() == (told.alone,))
        assert library.desk.view is View.FULL


def test_closing_before_the_library_is_read_forgets_nothing(
    qtbot: QtBot, opened: MainWindow, told: Told, kept: Path, library_path: Path
) -> None:
    opened.close()
    before = SettingsFile(kept).load().recent_at(str(library_path))

    with next_start(qtbot, kept) as again:
        again.close()

    after = SettingsFile(kept).load().recent_at(str(library_path))
    assert (after.articles, after.stories, after.desk) == (before.articles, before.stories, before.desk)
    assert (after.articles, after.stories, after.desk) == (3, 2, (told.wire, told.courier))


def test_after_an_explicit_close_the_next_start_shows_the_start_page(
    qtbot: QtBot, opened: MainWindow, kept: Path
) -> None:
    opened.actions_["actionCloseLibrary"].trigger()
    opened.close()

    with next_start(qtbot, kept) as again:
        assert again.library is None
        assert again.start.isVisible()
        assert again.start.recent.rows[0].text() == "Amur spring"


@pytest.mark.parametrize("fate", ["missing", "damaged"])
def test_a_last_library_that_cannot_be_opened_leads_to_the_start_page_which_says_so(
    qtbot: QtBot, opened: MainWindow, kept: Path, library_path: Path, fate: str
) -> None:
    opened.close()
    if fate == "missing":
        library_path.unlink()
    else:
        library_path.write_text("not a library", encoding="utf-8")

    with next_start(qtbot, kept) as again:
        assert again.library is None
        assert again.start.isVisible()
        said = again.start.recent.rows[0].facts()
        assert ("no longer there" if fate == "missing" else "left untouched") in said
    assert SettingsFile(kept).load().last_library == str(library_path)


def test_counts_are_written_down_when_they_change_and_not_only_at_the_end(
    qtbot: QtBot, opened: MainWindow, told: Told, kept: Path, library_path: Path
) -> None:
    def counts() -> tuple[int, int]:
        known = SettingsFile(kept).load().recent_at(str(library_path))
        return known.articles, known.stories

    qtbot.waitUntil(lambda: counts() == (3, 2))

    assert opened.library is not None
    opened.library.jobs.act(lambda library: library.deduplicating.split(told.courier))

    qtbot.waitUntil(lambda: counts() == (3, 3))


def test_the_program_opens_the_last_library_by_itself(tmp_path: Path) -> None:
    library = tmp_path / "Spring.heihe"
    Library.open(library, create=True).close()
    file = SettingsFile(tmp_path / "config")
    file.save(Settings(last_library=str(library), recent=(RecentLibrary(str(library)),)))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEIHE_HOME": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-c", ONE_ROUND], env=environment, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 0, done.stderr
    assert file.load().recent[0].opened != ""  # written only when a library is opened
    assert file.load().last_library == str(library)


def test_panes_come_back_in_the_order_they_were_moved_to_each_with_its_view(
    qtbot: QtBot, opened: MainWindow, told: Told, kept: Path
) -> None:
    assert opened.library is not None
    desk = opened.library.desk
    desk.activate(told.wire)  # the other one is longer and leads
    opened.actions_["actionViewChanges"].trigger()
    opened.actions_["actionPaneRight"].trigger()
    qtbot.waitUntil(lambda: desk.articles() == (told.courier, told.wire))
    opened.close()

    with next_start(qtbot, kept) as again:
        assert again.library is not None
        back = again.library.desk
        qtbot.waitUntil(lambda: back.articles() == (told.courier, told.wire))
        assert back.active_article() == told.wire
        assert back.view_of(told.wire) is View.CHANGES
        assert back.view_of(told.courier) is View.FULL
