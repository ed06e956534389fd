"""A dialog that was put away holds no memory: it is made anew, with what a person chose in it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from pytestqt.qtbot import QtBot

from heihe_reader.gui.jobs import Stopping
from heihe_reader.gui.preferences.table import Page
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.with_dialog import WithDialog
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.importing import Importing

SHOWS: dict[str, Callable[[MainWindow, OpenLibrary], WithDialog[FittedDialog]]] = {
    "actionPreferences": lambda window, _: window.preferring,
    "actionHistory": lambda _, library: library.looking_back,
    "actionExport": lambda _, library: library.exporting,
    "actionMerge": lambda _, library: library.merging,
    "actionBackups": lambda _, library: library.backing_up,
}


@pytest.mark.parametrize("act", SHOWS)
def test_a_dialog_goes_when_it_is_put_away_and_comes_back_as_large_as_it_was_left(opened: MainWindow, act: str) -> None:
    assert opened.library is not None
    opened.actions_[act].trigger()
    owner = SHOWS[act](opened, opened.library)
    before = ref(owner.dialog)
    owner.dialog.resize(700, 500)

    owner.dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert owner.held is None
    assert before() is None
    opened.actions_[act].trigger()
    assert owner.dialog.isVisible()
    assert owner.dialog.size() == QSize(700, 500)


def test_the_preferences_open_at_the_page_where_they_were_left(opened: MainWindow) -> None:
    opened.actions_["actionPreferences"].trigger()
    opened.preferring.dialog.open_page(Page.MARKS)
    opened.preferring.dialog.close()

    opened.actions_["actionPreferences"].trigger()

    assert opened.preferring.dialog.page() is Page.MARKS


def test_the_next_export_goes_where_a_person_wanted_the_last_one(opened: MainWindow, tmp_path: Path) -> None:
    assert opened.library is not None
    exporting = opened.library.exporting
    exporting.open()
    exporting.dialog.set_target(tmp_path / "mine.zip")
    exporting.dialog.close()

    exporting.open()

    assert exporting.dialog.request().target == tmp_path / "mine.zip"


@pytest.fixture
def going() -> Iterator[Event]:
    """Lets an import end."""
    going = Event()
    yield going
    going.set()


def test_an_import_that_was_put_away_keeps_its_list_until_it_is_through(
    qtbot: QtBot, opened: MainWindow, going: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(self: object, paths: Sequence[Path], stopping: Stopping) -> Iterator[Step]:
        going.wait()
        yield Step(1, 1, paths[0].name, Outcome.COPY)

    monkeypatch.setattr(Importing, "run", run)
    assert opened.library is not None
    importing = opened.library.importing
    importing.start((Path("southern"),))
    model = importing.dialog.model
    importing.dialog.hide()

    assert importing.dialog.model is model
    going.set()
    qtbot.waitUntil(lambda: importing.held is None)
