"""An article is erased after a question, and the window says that it is gone, or where traces may be left."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.errors import RefusedError
from heihe_reader.gui.dialogs.erase_question import EraseQuestion
from heihe_reader.gui.widgets.message import Message, Tone
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.library.database import Database
from heihe_reader.library.opening import FULL
from tests.gui.window.conftest import Told


@pytest.fixture
def said(qtbot: QtBot, window: MainWindow, told: Told, library_path: Path) -> list[Message]:
    """What the window says, in a library that is open."""
    assert window.open_path(library_path)
    library = window.library
    assert library is not None
    qtbot.waitUntil(lambda: library.session.snapshot.counts.articles == 3)
    said: list[Message] = []
    library.session.said.connect(said.append)
    return said


def answer(window: MainWindow, told: Told, button: str) -> None:
    assert window.library is not None
    window.library.article_acts.ask_erase([told.alone])
    question = window.findChildren(EraseQuestion)[-1]
    question.findChild(QPushButton, button).click()


def articles(window: MainWindow) -> int:
    assert window.library is not None
    return window.library.session.snapshot.counts.articles


def test_an_article_goes_only_when_a_person_says_so(
    qtbot: QtBot, window: MainWindow, told: Told, said: list[Message]
) -> None:
    answer(window, told, "EraseCancel")
    assert (said, articles(window)) == ([], 3)
    answer(window, told, "EraseConfirm")
    qtbot.waitUntil(lambda: len(said) == 1 and articles(window) == 2)
    assert said[0].words == "Erased “Лето” for good."
    assert said[0].offers == (), "there is nothing to take back"


def test_where_traces_may_be_left_the_window_says_so(
    qtbot: QtBot, window: MainWindow, told: Told, said: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Database, "pack", lambda _: False)  # as where another program reads the file
    answer(window, told, "EraseConfirm")
    qtbot.waitUntil(lambda: len(said) == 1 and articles(window) == 2)
    assert said[0].words.startswith("Erased “Лето” for good. Words that were erased may stand in unused parts")
    assert "another program is using it" in said[0].words


def test_where_there_is_no_room_nothing_is_erased_and_the_window_says_why(
    qtbot: QtBot, window: MainWindow, told: Told, said: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: Database, size: int) -> None:
        raise RefusedError(f"The library could not be written: {FULL}")

    monkeypatch.setattr(Database, "check_room", no_room)
    answer(window, told, "EraseConfirm")
    qtbot.waitUntil(lambda: len(said) == 1)
    assert (said[0].tone, said[0].words) == (Tone.FAILED, f"The library could not be written: {FULL}")
    assert articles(window) == 3
