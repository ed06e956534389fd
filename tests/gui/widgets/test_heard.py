"""What is shown for a moment is said to a screen reader as well, and to nobody where none listens."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.palette import Palette
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.style import chosen_theme
from heihe_reader.gui.widgets.choice_box import ChoiceBox
from heihe_reader.gui.widgets.find_bar import FindBar
from heihe_reader.gui.widgets.message import Message
from heihe_reader.gui.widgets.message_bar import MessageBar
from heihe_reader.gui.widgets.notice import Notice


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


def test_messages_notices_and_counts_of_hits_are_heard(qtbot: QtBot, heard: list[str]) -> None:
    theme = chosen_theme("light")
    over = QWidget()
    qtbot.addWidget(over)
    MessageBar(theme, Icons(theme), over).say(Message("Highlighted in 2 places."))
    Notice(over).say("The library can be read but not written.")
    FindBar(theme, Icons(theme), over).show_count(17, 2)

    assert heard == ["Highlighted in 2 places.", "The library can be read but not written.", "3 of 17"]


def test_nothing_is_sent_where_nobody_listens(qtbot: QtBot, heard: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    theme = chosen_theme("light")
    over = QWidget()
    qtbot.addWidget(over)
    MessageBar(theme, Icons(theme), over).say(Message("Done."))
    assert heard == []


def test_a_box_of_choices_says_what_is_chosen_in_it(qtbot: QtBot) -> None:
    theme = chosen_theme("light")
    box = ChoiceBox("Days", "Any day or one", theme, Icons(theme))
    qtbot.addWidget(box)
    box.addItem("Today")
    said = QAccessible.queryAccessibleInterface(box)
    assert {said.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)} >= {"Any day or one"}


def test_the_palette_says_that_nothing_is_called_so(qtbot: QtBot, heard: list[str]) -> None:
    theme = chosen_theme("light")
    over = QWidget()
    qtbot.addWidget(over)
    palette = Palette(theme, Icons(theme), over)
    palette.open_with([])
    heard.clear()
    palette.findChild(QLineEdit).setText("xyzzy")  # type: ignore[union-attr]
    assert heard == ["Nothing is called “xyzzy”."]
