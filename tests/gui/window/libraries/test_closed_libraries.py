"""A library that was closed leaves nothing behind, and what is asked for while panes come in finds its way."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.contexts import MenuContext, Spot
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.gui.window.session.known import Known
from heihe_reader.model.span import Place, Span
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
