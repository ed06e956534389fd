"""The colour of a mark is chosen from nine, in one step of undo."""

from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.annotation import COLOURS
from tests.gui.window.conftest import Told
from tests.gui.window.marks.test_marking import BRIDGE, select


def test_a_chosen_colour_is_kept_and_undone(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    library.desk.activate(told.wire)
    opened.actions_["actionColour"].trigger()
    assert "Put the caret on a mark" in library.workspace.messages.kept[-1][1].words

    select(library, told.wire, BRIDGE)
    opened.actions_["actionHighlight"].trigger()
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 1)
    qtbot.waitUntil(lambda: [m.kind for m in library.opening.marks_of(told.wire)] == ["own"])
    menu = library.colouring.menu(library.opening.marks_of(told.wire)[0])
    assert len(menu.actions()) == len(COLOURS)
    menu.actions()[COLOURS.index("teal")].trigger()

    qtbot.waitUntil(lambda: [m.colour for m in library.opening.marks_of(told.courier)] == ["teal"])
    opened.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].colour is None)
