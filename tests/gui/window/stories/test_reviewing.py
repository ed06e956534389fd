"""Stories → Review: what is in doubt, answered by key, taken back, and back to the desk."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.review.review_page import ReviewPage
from heihe_reader.gui.review.words import Tab
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge, EdgeKind
from heihe_reader.services.settling import settle_stories
from tests.gui.window.conftest import ALONE, COURIER, WIRE


@pytest.fixture
def page(
    qtbot: QtBot, window: MainWindow, add_article: Callable[..., ArticleId], library_path: Path
) -> tuple[MainWindow, ReviewPage]:
    """The page on a library in which the program holds two tellings for one story, though they share half."""
    wire = add_article(WIRE, title="New Amur bridge", site="Amur Wire", published="2023-03-14", language="en")
    courier = add_article(COURIER, title="Empty lanes", site="Courier", published="2023-03-16", language="en")
    add_article(ALONE, title="Лето", site="Листок", published="2022", language="ru")
    first, second = sorted((wire, courier))
    store = Store.open(library_path, read_only=False)
    with store.database.transaction():
        store.renewing.write(Renewal(edges=(Edge(first, second, EdgeKind.REWRITE, 0.5, ""),)))
        settle_stories(store)
    store.close()
    assert window.open_path(library_path)
    library = window.library
    assert library is not None
    qtbot.waitUntil(lambda: library.session.snapshot.counts.articles == 3)
    window.actions_["actionReview"].trigger()
    made = library.reviewing.page
    assert made is not None
    qtbot.waitUntil(lambda: made.list.current() is not None)
    return window, made


def label(page: ReviewPage, name: str) -> str:
    return page.findChild(QLabel, name).text()


def test_the_two_stand_side_by_side_with_a_sentence_above(qtbot: QtBot, page: tuple[MainWindow, ReviewPage]) -> None:
    window, review = page
    library = window.library
    assert library is not None
    assert [button.text() for button in review.tabs.buttons] == ["To review 1", "Decided by you", "All 1"]
    counted = re.compile(r"These two share \d+ of \d+ words. The second was printed 2 days earlier.")
    qtbot.waitUntil(lambda: counted.fullmatch(label(review, "ReviewSentence")) is not None)
    assert review.evidence.articles() == (review.list.current().one.id, review.list.current().two.id)  # type: ignore[attr-defined, union-attr]
    assert not library.workspace.library.isVisible()  # the evidence gets the room
    qtbot.keyClick(review.list, Qt.Key.Key_Escape)
    assert library.workspace.centre.currentWidget() is library.desk
    assert library.workspace.library.isVisible()


def test_an_answer_goes_on_is_listed_with_who_and_when_and_comes_back_on_undo(
    qtbot: QtBot, page: tuple[MainWindow, ReviewPage]
) -> None:
    window, review = page
    review.list.setFocus()
    qtbot.keyClick(review.list, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: review.tabs.buttons[0].text() == "To review 0")
    assert label(review, "ReviewEmptyBold") == "Nothing to decide"
    library = window.library
    assert library is not None
    assert library.workspace.desk_in_sight() is None
    assert not library.workspace.toolbar.views.isVisible()  # nothing is in sight that could be looked at otherwise
    assert label(review, "ReviewEmptyPlain") == "0 stories were found, 1 decided by you."

    review.choose_tab(Tab.DECIDED)
    assert "Not a duplicate" in label(review, "ReviewStand")
    assert library.workspace.toolbar.views.isVisible()
    said = review.list.currentIndex().data().split("\n")
    assert said[0] == "Not a duplicate"
    assert {"New Amur bridge", "of “Empty lanes”"} == set(said[1:3]) or {"Empty lanes", "of “New Amur bridge”"} == set(
        said[1:3]
    )
    review.findChild(QPushButton, "ReviewAgain").click()
    qtbot.waitUntil(lambda: review.tabs.buttons[0].text() == "To review 1")
    review.choose_tab(Tab.OPEN)
    qtbot.keyClick(review.list, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: review.tabs.buttons[1].text() == "Decided by you 1")
    window.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: review.list.current() is not None and review.list.current().doubtful)  # type: ignore[union-attr]


def test_later_leaves_it_in_the_list(qtbot: QtBot, page: tuple[MainWindow, ReviewPage]) -> None:
    _, review = page
    qtbot.keyClick(review.list, Qt.Key.Key_Space)
    assert review.list.model().rowCount() == 1
    assert review.list.current() is not None


def test_keys_of_looking_act_on_the_evidence_and_none_on_the_desk_behind(
    qtbot: QtBot, page: tuple[MainWindow, ReviewPage]
) -> None:
    window, review = page
    library = window.library
    assert library is not None
    evidence = library.workspace.desk_in_sight()
    assert evidence is review.evidence
    qtbot.waitUntil(lambda: len(evidence.articles()) == 2)
    second = evidence.articles()[1]
    qtbot.waitUntil(lambda: evidence.against(second) is not None)
    evidence.activate_at(1)
    reading = evidence.panes[1].reading

    window.actions_["actionViewNewOnly"].trigger()
    assert (evidence.view_of(second), library.desk.view) == (View.NEW_ONLY, View.FULL)
    assert window.actions_["actionViewNewOnly"].isChecked()
    qtbot.keyClick(reading, Qt.Key.Key_V)
    assert evidence.view_of(second) is View.FULL
    qtbot.keyClick(reading, Qt.Key.Key_B)
    assert not window.actions_["actionRibbons"].isChecked()
    assert not evidence._gutters[0].shown
    reading.select(0, 6)
    qtbot.keyClick(reading, Qt.Key.Key_H)
    assert library.session.snapshot.annotations == ()
    assert library.workspace.messages.kept[-1][1].words == "The desk is behind this page. Esc leads back to it."

    window.actions_["actionCompare"].trigger()  # of what is in sight; this one brings the desk back
    assert library.workspace.desk_in_sight() is library.desk
    assert not window.actions_["actionViewNewOnly"].isChecked()


def test_the_texts_of_one_pair_do_not_stand_below_the_question_about_another(
    qtbot: QtBot, page: tuple[MainWindow, ReviewPage]
) -> None:
    window, review = page
    library = window.library
    assert library is not None
    evidence = library.workspace.desk_in_sight()
    assert evidence is not None
    qtbot.waitUntil(lambda: len(evidence.articles()) == 2)
    library.reviewing._clear()  # as when the next pair is long in coming
    assert evidence.articles() == ()
    assert not evidence.empty.isVisible()
    review.choose_tab(Tab.ALL)
    qtbot.waitUntil(lambda: len(evidence.articles()) == 2)
    assert review.findChild(QPushButton, "ReviewOneStory").focusPolicy() is Qt.FocusPolicy.TabFocus
