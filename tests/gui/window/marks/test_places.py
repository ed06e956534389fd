"""Where selected words stand besides: the count on the bar, and the way from place to place."""

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from tests.gui.window.conftest import Told
from tests.gui.window.marks.test_marking import BRIDGE, select


@pytest.fixture
def library(opened: MainWindow) -> OpenLibrary:
    assert opened.library is not None
    return opened.library


def said(library: OpenLibrary) -> str:
    kept = library.workspace.messages.kept
    return kept[-1][1].words if kept else ""


def test_the_bar_counts_places_and_wordings_and_goes_to_the_next(
    qtbot: QtBot, library: OpenLibrary, told: Told
) -> None:
    select(library, told.wire, "counted 95 lorries in both directions on Monday")
    library.selecting._show()
    qtbot.waitUntil(lambda: "2 places, 2 distinct texts" in library.bar.places.accessibleName())

    library.bar.places.click()

    qtbot.waitUntil(lambda: library.desk.selected_text().startswith("counted 59 lorries"))
    assert said(library) == "Place 2 of 2, 2 distinct texts."


def test_words_that_stand_nowhere_else_offer_no_places(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    select(library, told.wire, "closer than any other pair on this border")
    library.selecting._show()
    assert library.bar.isVisible()
    qtbot.waitUntil(lambda: not library.bar.places.isVisible())


def test_letters_go_through_the_places_of_a_mark_and_come_round(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    select(library, told.wire, BRIDGE)
    opened.actions_["actionHighlight"].trigger()
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 1)
    qtbot.waitUntil(lambda: bool(library.opening.marks_of(told.courier)))

    for article in (told.courier, told.wire):
        library.desk.key_wanted.emit("Shift+O")
        qtbot.waitUntil(lambda article=article: library.opening.active == article)
    assert said(library) == "Place 1 of 2, 1 distinct text."


def test_the_keys_follow_to_the_pane_of_the_place(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    def panes() -> dict[ArticleId, ReadingPane]:
        return {pane.article: pane.reading for pane in library.desk._panes if pane.article is not None}

    opened.activateWindow()
    library.desk.activate(told.courier)
    qtbot.waitUntil(lambda: panes()[told.courier].hasFocus())

    library.opening.go(Place(told.wire, Span(3, 8)))
    assert panes()[told.wire].hasFocus()

    library.workspace.toolbar.search.setFocus()
    library.opening.go(Place(told.courier, Span(3, 8)))
    assert library.workspace.toolbar.search.hasFocus()
