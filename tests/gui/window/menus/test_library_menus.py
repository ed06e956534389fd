"""What the rows of the library offer in their menus, one row or several, and that it is done."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.correct_dialog import CorrectDialog
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.ids import ArticleId
from tests.gui.window.conftest import Told


@pytest.fixture
def library(opened: MainWindow) -> OpenLibrary:
    assert opened.library is not None
    return opened.library


def choose(library: OpenLibrary, *articles: ArticleId) -> None:
    """Chooses the rows of these."""
    view = library.workspace.library.view
    view.choose(articles[0])
    for article in articles[1:]:
        index = view.model().index_of(article)  # type: ignore[attr-defined]
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def choose_story(library: OpenLibrary, article: ArticleId) -> None:
    view = library.workspace.library.view
    view.choose(article)
    view.setCurrentIndex(view.currentIndex().parent())


def menu_of(library: OpenLibrary) -> QMenu:
    return library.library_menus.menu(library.workspace.library.view.chosen_rows())


def names(menu: QMenu) -> list[str]:
    """What it offers, with what stands in its inner menus; lines are left out."""
    acts = [action for action in menu.actions() if not action.isSeparator()]
    assert len(acts) <= 11
    assert all(action.isEnabled() and action.text() for action in acts)
    inner = [name for action in acts if isinstance(action.menu(), QMenu) for name in names(action.menu())]  # type: ignore[arg-type]
    return [action.objectName() for action in acts if action.menu() is None] + inner


def do(library: OpenLibrary, name: str) -> None:
    menu = menu_of(library)
    action = menu.findChild(QAction, name)
    assert action is not None, name
    action.trigger()
    menu.close()


COMMON = ["actionMarkRead", "actionMarkUnread", "actionCite", "actionExportThese"]


def test_only_what_applies_is_offered(library: OpenLibrary, told: Told) -> None:
    choose(library, told.alone)
    lone = names(menu_of(library))
    assert lone[:4] == ["actionOpenHere", "actionOpenInNew", "actionCompareWith", "actionJoinWith"]
    assert "actionTakeOut" not in lone

    principal, other = library.session.snapshot.versions(told.wire)
    choose(library, principal)
    assert "actionLead" not in names(menu_of(library))
    choose(library, other)
    assert names(menu_of(library))[2:6] == ["actionCompareLeader", "actionCompareWith", "actionLead", "actionTakeOut"]
    assert {"actionDetails", "actionTellApart", "actionErase"} <= set(names(menu_of(library)))

    choose_story(library, told.wire)
    offered = names(menu_of(library))
    assert offered[:4] == ["actionOpenStory", "actionOpenPrincipal", "actionJoinWith", "actionTellApart"]
    assert "actionDetails" not in offered

    choose(library, told.wire, told.courier)
    assert {"actionOpenStory", "actionTellApart", "actionTakeOut"} <= set(names(menu_of(library)))
    assert "actionJoinAll" not in names(menu_of(library))
    choose(library, told.wire, told.alone)
    assert {"actionJoinAll", *COMMON} <= set(names(menu_of(library)))


def test_reading_is_offered_as_far_as_it_is_not_done(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    view = library.workspace.library.view
    choose_story(library, told.wire)
    qtbot.waitUntil(lambda: view.unread_of(view.chosen_rows()) == (1.0,))
    assert "actionMarkUnread" not in names(menu_of(library))

    do(library, "actionMarkRead")
    qtbot.waitUntil(lambda: view.unread_of(view.chosen_rows()) == (0.0,))
    assert library.session.snapshot.undo == "Mark as read"
    assert "actionMarkRead" not in names(menu_of(library))

    library.session.undo()
    qtbot.waitUntil(lambda: view.unread_of(view.chosen_rows()) == (1.0,))


def test_several_articles_are_joined_and_taken_out_as_one_step(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    snapshot = library.session.snapshot
    choose(library, told.alone, told.wire, told.courier)
    do(library, "actionJoinAll")
    qtbot.waitUntil(lambda: library.workspace.library.listed.stories == 1)
    assert len(library.session.snapshot.versions(told.alone)) == 3

    choose(library, told.alone, told.courier)
    do(library, "actionTakeOut")
    qtbot.waitUntil(lambda: len(library.session.snapshot.versions(told.wire)) == 1)
    for left in (3, 1):
        library.session.undo()
        qtbot.waitUntil(lambda left=left: len(library.session.snapshot.versions(told.alone)) == left)  # type: ignore[misc]
    assert set(library.session.snapshot.versions(told.wire)) == set(snapshot.versions(told.wire))


def test_what_is_chosen_is_cited_and_exported(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    choose(library, told.wire, told.alone)
    do(library, "actionCite")
    assert len(QApplication.clipboard().text().splitlines()) == 2
    assert "Amur Wire" in QApplication.clipboard().text()

    do(library, "actionExportThese")
    dialog = library.exporting.dialog
    assert set(dialog.request().articles) == {told.wire, told.alone}
    found = library.jobs.library.exporting.count(dialog.request())
    assert found[0] == 2
    dialog.close()

    choose_story(library, told.wire)
    do(library, "actionExportThese")
    assert library.exporting.dialog.request().story == library.session.snapshot.article_by_id[told.wire].story
    dialog.close()


def test_details_say_what_is_known_of_the_file(library: OpenLibrary, told: Told) -> None:
    choose(library, told.wire)
    do(library, "actionDetails")
    dialog = shown("DetailsDialog")
    button(dialog, "DetailsCopy").click()
    source = library.session.snapshot.article_by_id[told.wire].source
    facts = dict(line.split(": ", 1) for line in QApplication.clipboard().text().splitlines())
    assert facts["Outlet"] == "Amur Wire"
    assert facts["SHA-256"] == source.sha256
    assert facts["Files"] == source.names[0]
    assert "Author" not in facts
    dialog.close()


def test_details_can_be_corrected_and_taken_back_and_a_wrong_date_is_told_in_place(
    qtbot: QtBot, library: OpenLibrary, told: Told
) -> None:
    before = library.session.snapshot.article_by_id[told.wire].metadata
    choose(library, told.wire)
    do(library, "actionDetails")
    button(shown("DetailsDialog"), "DetailsCorrect").click()
    dialog = shown("CorrectDialog")
    assert isinstance(dialog, CorrectDialog)
    assert dialog.fields["site"].text() == "Amur Wire"
    dialog.fields["published"].setText("last March")
    dialog.fields["byline"].setText(" Marta Ellingsen ")
    button(dialog, "CorrectDone").click()
    qtbot.waitUntil(dialog.wrong.isVisible)
    assert "2023-03-14" in dialog.wrong.text()

    dialog.fields["published"].setText("2023-03")
    button(dialog, "CorrectDone").click()
    after = replace(before, byline="Marta Ellingsen", published="2023-03")
    qtbot.waitUntil(lambda: library.session.snapshot.article_by_id[told.wire].metadata == after)

    library.session.undo()
    qtbot.waitUntil(lambda: library.session.snapshot.article_by_id[told.wire].metadata == before)


def test_erasing_asks_first_and_then_is_for_good(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    choose(library, told.courier)
    do(library, "actionErase")
    question = shown("EraseQuestion")
    assert question.focusWidget() is button(question, "EraseCancel")
    button(question, "EraseCancel").click()
    assert library.session.snapshot.counts.articles == 3

    do(library, "actionErase")
    button(shown("EraseQuestion"), "EraseConfirm").click()
    qtbot.waitUntil(lambda: library.session.snapshot.counts.articles == 2)
    qtbot.waitUntil(lambda: library.desk.articles() == (told.wire,))
    assert library.session.snapshot.undo is None


def test_another_article_is_chosen_to_lie_beside(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    choose(library, told.alone)
    do(library, "actionCompareWith")
    dialog = shown("ChooseArticleDialog")
    take = button(dialog, "ChooseArticleButton")
    qtbot.waitUntil(take.isEnabled)
    take.click()
    qtbot.waitUntil(lambda: library.desk.articles()[:1] == (told.alone,) and len(library.desk.articles()) == 2)


def test_the_menu_opens_by_key_with_the_keys_in_it(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    choose(library, told.alone)
    view = library.workspace.library.view
    view.window().activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.objectName() == "LibraryMenu"
    assert menu.activeAction() is menu.actions()[0]
    menu.close()


def shown(name: str) -> QDialog:
    found = [each for each in QApplication.topLevelWidgets() if each.objectName() == name and each.isVisible()]
    assert len(found) == 1, name
    dialog = found[0]
    assert isinstance(dialog, QDialog)
    return dialog


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found
