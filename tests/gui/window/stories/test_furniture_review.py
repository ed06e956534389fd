"""Stories → Review → Furniture: what was learned, why and where, and what a person says about it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from heihe_reader.gui.review.review_page import ReviewPage
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.settling import settle_roles

BOX = "Subscribe to the Wire and never miss a story."
TEXTS = ("The ferry is late today.", "The bridge is open at night.", "The ice is thick this year.")


@pytest.fixture
def learned(
    qtbot: QtBot, window: MainWindow, add_article: Callable[..., ArticleId], library_path: Path
) -> tuple[MainWindow, ReviewPage]:
    """The tab on a library in which one box was learned in three articles, and a line in one."""
    ids = [add_article(f"{text}\n\n{BOX}", title=text, site="Amur Wire") for text in TEXTS]
    with_line = add_article("Up the hill.\n\nShare this", title="Hill", site="Courier")
    store = Store.open(library_path, read_only=False)
    with store.database.transaction():
        for id, text in zip((*ids, with_line), (*TEXTS, "Up the hill."), strict=True):
            end = len(store.articles.text(id).text)
            store.articles.set_learned(id, [(Span(len(text) + 2, end), "stands in 3 articles of this site")])
            settle_roles(store, id)
    store.close()
    assert window.open_path(library_path)
    library = window.library
    assert library is not None
    qtbot.waitUntil(lambda: library.session.snapshot.counts.articles == 4)
    window.actions_["actionReview"].trigger()
    page = library.reviewing.page
    assert page is not None
    page.kinds.buttons[1].click()
    qtbot.waitUntil(lambda: page.furniture_list.current() is not None)
    return window, page


def words(page: ReviewPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if not label.isHidden() else ""


def folded(window: MainWindow) -> int:
    assert window.library is not None
    library = window.library.jobs.library
    return sum(block.folded for a in library.reading.articles() for block in library.reading.text(a.id).blocks)


def test_each_text_stands_once_with_its_evidence_the_most_widespread_first(
    learned: tuple[MainWindow, ReviewPage],
) -> None:
    _, page = learned
    model = page.furniture_list.model()
    assert [model.index(row, 0).data().split("\n")[:2] for row in range(model.rowCount())] == [
        [BOX, "3 articles of Amur Wire"],
        ["Share this", "1 article of Courier"],
    ]
    assert words(page, "FurnitureWords") == BOX
    assert words(page, "FurnitureWhy").startswith("Folded as furniture: stands in 3 articles")
    assert page.furniture.places.count() == 3
    assert page.tabs.isHidden()


def test_never_folding_is_one_step_for_all_places_and_is_taken_back(
    qtbot: QtBot, learned: tuple[MainWindow, ReviewPage]
) -> None:
    window, page = learned
    assert folded(window) == 4
    page.furniture.never.click()
    qtbot.waitUntil(lambda: words(page, "FurnitureState") == "Shown because you said so")
    assert folded(window) == 1
    assert page.furniture.never.isHidden()

    page.furniture.again.click()
    qtbot.waitUntil(lambda: words(page, "FurnitureState") == "")
    assert folded(window) == 4
    assert window.library is not None
    window.library.session.undo()
    qtbot.waitUntil(lambda: folded(window) == 1)


def test_it_is_shown_at_one_place_or_gone_to(qtbot: QtBot, learned: tuple[MainWindow, ReviewPage]) -> None:
    window, page = learned
    page.furniture.places.setCurrentRow(1)
    page.furniture.here.click()
    qtbot.waitUntil(lambda: words(page, "FurnitureState") == "Shown at 1 of 3 places")
    assert page.furniture.places.currentRow() == 1
    assert page.furniture.here.isHidden()

    page.furniture.go.click()
    assert window.library is not None
    desk = window.library.desk
    qtbot.waitUntil(lambda: window.library.workspace.centre.currentWidget() is desk and bool(desk.articles()))  # type: ignore[union-attr]


def test_stories_come_back_and_escape_leaves(qtbot: QtBot, learned: tuple[MainWindow, ReviewPage]) -> None:
    window, page = learned
    page.kinds.buttons[0].click()
    assert page.tabs.isVisible()
    page.kinds.buttons[1].click()
    page.furniture_list.setFocus()
    qtbot.keyClick(page.furniture_list, Qt.Key.Key_Escape)
    assert window.library is not None
    assert window.library.workspace.centre.currentWidget() is window.library.desk
