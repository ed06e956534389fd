"""The window of two tellings, with a mark, a tag and the desk in focus: what a person by keyboard alone finds."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.span import Place, Span
from tests.gui.window.conftest import Told, answers, opened, told, window

__all__ = ["answers", "opened", "told", "window"]


@pytest.fixture
def marked(qtbot: QtBot, qapp: QApplication, opened: MainWindow, told: Told) -> MainWindow:
    """The window in its clothes, active, with one tagged highlight."""
    dress(qapp, chosen_theme("light"))
    library = opened.library
    assert library is not None
    place = Place(told.wire, Span(11, 22))
    library.jobs.act(
        lambda it: it.annotating.highlight(place.article, place.span, tags=(it.tagging.ensure("Trade").id,))
    )
    library.session.renew()
    qtbot.waitUntil(lambda: library.workspace.annotations.list.isVisible() and library.workspace.tags.tree.isVisible())
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    library.desk.activate(told.wire)
    library.desk.give_focus()
    QTest.qWait(0)
    return opened
