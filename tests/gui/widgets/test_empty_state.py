"""What stands where nothing is, in much and in little room."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.empty_state import EmptyState


def test_in_a_low_place_the_icon_goes_before_a_word_is_cut(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    state = EmptyState(theme, icons, "highlight", "Marks")
    qtbot.addWidget(state)
    state.say("No marks yet", "Select some text and press H, or T to tag it.")
    for height, icon in ((300, True), (88, False), (300, True)):
        state.resize(256, height)
        state.show()
        qtbot.wait(1)
        assert state._icon.isVisible() is icon
        for label in (state.findChild(QLabel, "MarksBold"), state.findChild(QLabel, "MarksPlain")):
            assert label.height() >= label.heightForWidth(label.width())
            assert state.rect().contains(label.geometry())
