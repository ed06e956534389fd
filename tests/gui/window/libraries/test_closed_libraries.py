"""A library that was closed leaves nothing behind, and what is asked for while panes come in finds its way."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from heihe_reader.gui.desk.contexts import MenuContext, Spot
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.gui.window.session.known import Known
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library
from heihe_reader.settings import SettingsFile
from tests.gui.window.conftest import Answers, Told


@pytest.fixture
def no_look_for_rubbish() -> Iterator[None]:
    """What goes goes because nobody holds it any more."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def everybody(library: OpenLibrary) -> dict[str, ref[object]]:
    """Whoever can work in a library and every part of its frame, all of them made, by name."""
    library.complete()
    names = [name for kind in type(library).__mro__ for name, made in vars(kind).items() if is_late(made)]
    people = {name: getattr(library, name) for name in names}
    frame = {name: part for name, part in vars(library.workspace).items() if isinstance(part, QObject)}
    alone = {name: getattr(library, name) for name in ("session", "jobs", "opening", "view", "reading", "memory")}
    pane, listed = library.desk.panes[0], library.workspace.library.view
    more = {"library": library, "workspace": library.workspace, "pane": pane, "text": pane.reading, "listed": listed}
    return {name: ref(part) for name, part in (frame | people | alone | more).items()}


def is_late(made: object) -> bool:
    """True for what is made when it is first asked for."""
    return isinstance(made, cached_property)


@pytest.mark.usefixtures("no_look_for_rubbish")
def test_a_closed_library_goes_whole_without_python_looking_for_rubbish(opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    library.workspace.notice.say("It lies in a network folder.", "Look again", library.again_wanted.emit)
    library.session.say_done("Marked.")
    parts = everybody(library)

    del library
    opened.close_library()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert [name for name, part in parts.items() if part() is not None] == []


@pytest.mark.usefixtures("no_look_for_rubbish")
def test_a_library_that_is_closed_while_its_first_article_comes_in_goes_whole(opened: MainWindow) -> None:
    assert opened.library is not None
    opening, session = opened.library.opening, ref(opened.library.session)
    contents, opening._contents = opening.contents, ()
    opening._show(contents, opened.library.session.snapshot, None)

    del opening
    opened.close_library()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()

    assert session() is None


@pytest.mark.usefixtures("no_look_for_rubbish")
def test_nothing_of_a_library_is_left_when_the_next_one_gets_its_frame(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened.library is not None
    before = [ref(part) for part in (opened.library, opened.library.workspace, opened.library.exporting.dialog)]
    waiting = QObject()
    waiting.deleteLater()
    seen: list[object] = []
    make = Workspace.__init__

    def watched(frame: Workspace, theme: Theme, icons: Icons, actions: Actions) -> None:
        seen.extend(part() for part in before)
        make(frame, theme, icons, actions)

    monkeypatch.setattr(Workspace, "__init__", watched)
    assert opened.open_path(tmp_path / "another.heihe", create=True)

    assert seen == [None, None, None]
    assert isValid(waiting)  # a button, perhaps, in whose event the library was opened


def test_a_library_that_cannot_be_opened_leaves_the_one_that_is_open(opened: MainWindow, tmp_path: Path) -> None:
    library, other = opened.library, tmp_path / "no library.heihe"
    other.write_text("a letter", encoding="utf-8")

    assert not opened.open_path(other)

    assert opened.library is library


def test_a_button_in_the_frame_of_a_library_can_open_another_one(
    qtbot: QtBot, opened: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.place = tmp_path / "another.heihe"
    Library.open(answers.place, create=True).close()
    library = opened.library
    assert library is not None
    button = QPushButton(library.workspace)
    button.clicked.connect(opened.actions_["actionOpenLibrary"].trigger)
    button.show()

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert isValid(button)  # or Qt would go on in a button that is gone
    qtbot.waitUntil(lambda: opened.library is not None and opened.library.path == answers.place)
    assert not isValid(button)


def test_nothing_of_a_destroyed_window_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(SettingsFile(tmp_path / "other"), Answers())
    kept = ref(window)

    window.close()
    window.deleteLater()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

    assert kept() is None


def test_one_can_go_to_a_place_whose_pane_is_still_to_come(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None

    library.opening.show([told.wire, told.alone])
    library.opening.go(Place(told.alone, Span(20, 24)), selecting=True)

    qtbot.waitUntil(lambda: library.desk.selection() == Place(told.alone, Span(20, 24)))


@pytest.mark.parametrize("spot", [Spot.HEADER, Spot.BLOCK])
def test_the_menu_of_a_text_that_was_just_taken_out_of_the_library_still_opens(
    opened: MainWindow, told: Told, spot: Spot
) -> None:
    library = opened.library
    assert library is not None
    library.session.snapshot = replace(library.session.snapshot, article_by_id=Known(None))

    menu = library.desk_menus.menu(MenuContext(spot, told.wire, number=1))

    assert menu.actions()
    menu.deleteLater()


def test_nobody_watches_the_frame_of_a_closed_library_while_it_is_taken_down(opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    frame, seen = library.workspace, []
    frame.messages.eventFilter = lambda watched, event: bool(seen.append(event.type()))  # type: ignore[method-assign]

    opened.close_library()
    seen.clear()
    frame.resize(frame.width() + 1, frame.height())
    QCoreApplication.sendEvent(frame, QEvent(QEvent.Type.User))

    assert seen == []
