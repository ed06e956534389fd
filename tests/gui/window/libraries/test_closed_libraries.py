"""A library that was closed leaves nothing behind, and what is asked for while panes come in finds its way."""

import gc
from dataclasses import replace
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.contexts import MenuContext, Spot
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.session.known import Known
from heihe_reader.model.span import Place, Span
from heihe_reader.settings import SettingsFile
from tests.gui.window.conftest import Answers, Told


def test_nothing_of_a_closed_library_is_kept(opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    parts = {type(part).__name__: ref(part) for part in (library, library.session, library.workspace, library.desk)}

    del library
    opened.close_library()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

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
