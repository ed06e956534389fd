"""Imports wait their turn: the list keeps what came before, one that fails holds up nobody, a stop stops them all."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.errors import HeiheError
from heihe_reader.gui.dialogs.import_model import Show
from heihe_reader.gui.jobs import Stopping
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.importing import Importing


@pytest.fixture
def library(opened: MainWindow) -> OpenLibrary:
    assert opened.library is not None
    return opened.library


@pytest.fixture(autouse=True)
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are read at once, without a child: an empty one fails, a "lost" one ends its import."""

    def run(self: object, paths: Sequence[Path], stopping: Stopping) -> Iterator[Step]:
        for number, path in enumerate(paths):
            if path.name == "lost":
                raise HeiheError("The child ended.")
            if path.name == "long":
                while not stopping():
                    yield Step(number, len(paths), path.name)
                return
            outcome = Outcome.FAILED if path.name == "empty" else Outcome.ADDED
            yield Step(number + 1, len(paths), path.name, outcome)

    monkeypatch.setattr(Importing, "run", run)


def listed(library: OpenLibrary) -> list[str]:
    """The names in the import dialog; none while files are on their way."""
    return [step.subject for step in library.importing.dialog.model.steps]


def test_what_is_dropped_meanwhile_comes_below_what_came_before(qtbot: QtBot, library: OpenLibrary) -> None:
    for name in ("empty", "northern", "southern"):
        library.importing.start((Path(name),))
    qtbot.waitUntil(lambda: listed(library) == ["empty", "northern", "southern"])
    assert library.importing.dialog.model.count(Show.FAILED) == 1


def test_an_import_after_the_last_was_through_begins_a_list_of_its_own(qtbot: QtBot, library: OpenLibrary) -> None:
    for name in ("northern", "southern"):
        with qtbot.waitSignal(library.importing.compared):
            library.importing.start((Path(name),))
        assert listed(library) == [name]


def test_an_import_that_fails_lets_the_next_one_in(qtbot: QtBot, library: OpenLibrary) -> None:
    library.importing.start((Path("lost"),))
    library.importing.start((Path("southern"),))
    qtbot.waitUntil(lambda: listed(library) == ["southern"])


def test_a_stop_ends_what_waits_too(qtbot: QtBot, library: OpenLibrary) -> None:
    for name in ("long", "southern"):
        library.importing.start((Path(name),))
    with qtbot.waitSignal(library.importing.compared):
        library.importing.stop()
    assert listed(library) == []
