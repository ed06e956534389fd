"""Messages: one at a time, gone after a while, all of them kept."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.message import Message, Offer, Tone
from heihe_reader.gui.widgets.message_bar import MessageBar
from heihe_reader.gui.widgets.plain import plain_tip


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, icons: Icons) -> MessageBar:
    over = QWidget()
    over.resize(900, 600)
    qtbot.addWidget(over)
    bar = MessageBar(theme, icons, over)
    over.show()
    bar.over = over  # type: ignore[attr-defined]  # keeps the parent alive
    return bar


def test_a_message_floats_at_the_bottom_centre(bar: MessageBar) -> None:
    bar.say(Message("Highlighted in 2 places."))

    assert bar.isVisible()
    assert bar.height() == 36
    assert bar.geometry().bottom() == 600 - 14 - 1
    assert abs(bar.geometry().center().x() - 450) <= 1


def test_a_second_message_takes_the_place_of_the_first_and_both_are_kept(bar: MessageBar) -> None:
    bar.say(Message("One."))
    bar.say(Message("Two.", Tone.MISSING))

    assert [message.words for _, message in bar.kept] == ["One.", "Two."]
    assert bar.accessibleDescription() == "Two."


def test_an_offer_does_its_deed_and_sends_the_message_away(qtbot: QtBot, bar: MessageBar) -> None:
    done: list[str] = []
    bar.say(Message("Removed.", offers=(Offer("Undo", "MessageUndo", lambda: done.append("undone")),)))

    qtbot.mouseClick(bar.findChild(QPushButton, "MessageUndo"), Qt.MouseButton.LeftButton)

    assert done == ["undone"]
    assert not bar.isVisible()


def test_a_message_with_an_offer_stays_longer(bar: MessageBar) -> None:
    bar.say(Message("One."))
    short = bar._timer.remainingTime()
    bar.say(Message("Two.", offers=(Offer("Undo", "MessageUndo", lambda: None),)))

    assert short <= 6600  # Qt's timers are coarse
    assert 6600 < bar._timer.remainingTime() <= 12600


def test_a_message_gives_way_to_the_caret(bar: MessageBar) -> None:
    bar.say(Message("One."))

    bar.keep_clear_of(QRect(450, 560, 2, 20))
    assert bar.geometry().top() == 14
    bar.keep_clear_of(QRect(450, 100, 2, 20))
    assert bar.geometry().bottom() == 600 - 14 - 1


def test_a_very_long_message_is_elided_and_whole_in_the_tooltip(bar: MessageBar) -> None:
    words = "A title that goes on and on " * 20
    bar.say(Message(words))

    assert bar.width() <= 560
    assert bar.findChild(QWidget, "MessageWords").toolTip() == words


def test_escape_sends_a_message_away(qtbot: QtBot, bar: MessageBar) -> None:
    bar.say(Message("One."))
    qtbot.keyClick(bar, Qt.Key.Key_Escape)

    assert not bar.isVisible()


def test_a_long_message_takes_two_lines_and_is_not_cut(bar: MessageBar) -> None:
    said = "Put the caret on a mark, or select some words, then press G to see their other places, in whatever article."
    bar.say(Message(said))
    words = bar.findChild(QLabel, "MessageWords")
    assert words.text() == said
    assert words.heightForWidth(words.width()) <= words.height()
    assert bar.geometry().bottom() == 600 - 14 - 1

    bar.say(Message("Short again."))
    assert bar.height() == 36
    assert bar.width() < 200


def test_signs_of_mark_up_in_the_words_of_others_are_seen_and_not_obeyed(bar: MessageBar) -> None:
    title = "Opened “<b>x</b><img src='/etc/hostname'>”."
    bar.say(Message(title))
    words = bar.findChild(QLabel, "MessageWords")
    assert words is not None
    assert (words.textFormat(), words.text()) == (Qt.TextFormat.PlainText, title)
    assert words.toolTip() == plain_tip(title)
    assert "&lt;b&gt;x" in plain_tip(title)
    assert plain_tip("A & B") == "A & B"
