"""A whole window on a library of two tellings, with answers in place of file dialogs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.frame.asking import Asking
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.library import Library
from heihe_reader.settings import SettingsFile

WIRE = (
    "HEIHE — Nine months after the first lorries crossed the Amur under a burst of fireworks, the two-lane bridge "
    "between Heihe and Blagoveshchensk stands quiet for much of the day.\n\n"
    "Customs officers counted 95 lorries in both directions on Monday, said a driver waiting in the queue.\n\n"
    "The two towns lie 500 metres apart, closer than any other pair on this border."
)
COURIER = (
    "HEIHE — Nine months after the first lorries crossed the Amur to the sound of a brass band, the two-lane bridge "
    "between Heihe and Blagoveshchensk stands quiet for much of the day.\n\n"
    "Customs officers counted 59 lorries in both directions on Monday, said a driver waiting in the queue.\n\n"
    "The toll is the reason most drivers name first. A full lorry pays several times what the boat asks."
)
ALONE = "Летом на набережной снова играет духовой оркестр, и дети бегут к воде.\n\n黑河的夏天很短。"


@dataclass
class Answers(Asking):
    """What a person would choose; None is Cancel."""

    place: Path | None = None
    chosen: tuple[Path, ...] = ()
    asked: list[str] = field(default_factory=list)

    def new_library(self, proposed: Path) -> Path | None:
        self.asked.append(f"new {proposed.name}")
        return self.place

    def library(self, folder: Path) -> Path | None:
        self.asked.append("library")
        return self.place

    def files(self, folder: Path) -> tuple[Path, ...]:
        self.asked.append("files")
        return self.chosen

    def folder(self, folder: Path) -> Path | None:
        self.asked.append("folder")
        return self.place

    def bundle(self, folder: Path) -> Path | None:
        self.asked.append("bundle")
        return self.place

    def backup(self, proposed: Path) -> Path | None:
        self.asked.append(f"backup {proposed.suffix}")
        return self.place


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, answers: Answers) -> Iterator[MainWindow]:
    """The window on its start page."""
    window = MainWindow(SettingsFile(tmp_path / "settings"), answers)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    yield window
    window.close()


@dataclass(frozen=True)
class Told:
    """The two tellings and the lone article of the library."""

    wire: ArticleId
    courier: ArticleId
    alone: ArticleId


@pytest.fixture
def told(add_article: Callable[..., ArticleId], library_path: Path) -> Told:
    wire = add_article(WIRE, title="New Amur bridge", site="Amur Wire", published="2023-03-14", language="en")
    courier = add_article(COURIER, title="Empty lanes", site="Northern Courier", published="2023-03-16", language="en")
    alone = add_article(ALONE, title="Лето", site="Листок", published="2022", language="ru")
    with Library.open(library_path) as library:
        library.deduplicating.join(wire, courier)
    return Told(wire, courier, alone)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, told: Told, library_path: Path) -> MainWindow:
    """The window with the library open and both tellings on the desk."""
    assert window.open_path(library_path)
    assert window.library is not None
    library = window.library
    qtbot.waitUntil(lambda: library.session.snapshot.counts.articles == 3)
    library.opening.show([told.wire, told.courier])
    qtbot.waitUntil(lambda: len(library.desk.articles()) == 2)
    library.complete()  # as it stands a moment later
    rows = library.workspace.library.view
    qtbot.waitUntil(
        lambda: all(
            rows.model().index_of(article).isValid()  # type: ignore[attr-defined]
            for article in (told.wire, told.courier, told.alone)
        )
    )
    return window
