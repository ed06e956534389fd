"""A reading pane and a desk, shown and ready."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import PaneContent, View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.theme.theme import Theme
from tests.gui.desk.story import BOTH, A, B

MakePane = Callable[..., ReadingPane]
MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_pane(qtbot: QtBot, theme: Theme) -> MakePane:
    """Shows one article in a pane of 520 × 400."""

    def make(content: PaneContent, view: View = View.FULL, width: int = 520, height: int = 400) -> ReadingPane:
        pane = ReadingPane(theme, 16.0)
        qtbot.addWidget(pane)
        pane.resize(width, height)
        pane.show()
        pane.set_page(Page(content, view))
        pane.setFocus()
        qtbot.waitUntil(pane.hasFocus)
        return pane

    return make


@pytest.fixture
def make_desk(qtbot: QtBot, theme: Theme) -> MakeDesk:
    """Shows articles on a desk of 960 × 600."""

    def make(*contents: PaneContent) -> Desk:
        desk = Desk(theme)
        qtbot.addWidget(desk)
        desk.resize(960, 600)
        desk.show()
        desk.show_articles(contents)
        return desk

    return make


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A and B side by side, aligned."""
    made = make_desk(A, B)
    made.set_alignment(A.id, B.id, BOTH)
    return made


def point_of(pane: ReadingPane, offset: int, dx: float = 0.5) -> QPoint:
    """The viewport's point at the left edge of a character, half a line down."""
    box = pane.sheet.caret_box(offset)
    return QPoint(round(box.left() + dx), round(box.center().y()))


def press(qtbot: QtBot, pane: ReadingPane, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """A key with what is held with it."""
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= one
    qtbot.keyClick(pane, key, modifiers)
