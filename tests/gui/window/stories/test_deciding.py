"""Decisions: each is done as one step and says what it did, or says why there is nothing to decide."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.choose_article import ChooseArticleDialog
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.ids import ArticleId
from tests.gui.window.conftest import Told


@pytest.fixture
def library(opened: MainWindow) -> OpenLibrary:
    assert opened.library is not None
    return opened.library


def kin(library: OpenLibrary, article: ArticleId) -> set[ArticleId]:
    return set(library.session.snapshot.versions(article))


def said(library: OpenLibrary) -> str:
    return library.workspace.messages.kept[-1][1].words


def asked() -> ChooseArticleDialog:
    (dialog,) = [d for d in QApplication.topLevelWidgets() if isinstance(d, ChooseArticleDialog) and d.isVisible()]
    return dialog


def test_another_version_leads_and_says_so_and_the_one_that_does_is_told_of(
    qtbot: QtBot, library: OpenLibrary, told: Told
) -> None:
    leader, other = library.session.snapshot.versions(told.wire)
    library.deciding.principal(other)
    qtbot.waitUntil(lambda: library.session.snapshot.versions(told.wire) == (other, leader))
    qtbot.waitUntil(lambda: said(library).endswith("is the principal now."))

    library.deciding.principal(other)
    assert said(library) == "This version is the principal already."
    assert library.deciding.why_not("actionPrincipal", other) == "This version is the principal already"
    assert library.deciding.why_not("actionPrincipal", leader) == ""

    library.session.undo()
    qtbot.waitUntil(lambda: library.session.snapshot.versions(told.wire) == (leader, other))


def test_one_that_stands_alone_has_nothing_to_lead_to_leave_or_to_be_told_from(
    library: OpenLibrary, told: Told
) -> None:
    for decide in (library.deciding.principal, library.deciding.split, library.deciding.ask_not_duplicate):
        before = len(library.workspace.messages.kept)
        decide(told.alone)
        assert len(library.workspace.messages.kept) == before + 1
    for act in ("actionPrincipal", "actionSplit", "actionNotDuplicate"):
        assert library.deciding.why_not(act, told.alone) == "This is the only telling so far"
        assert library.deciding.why_not(act, None) == "No article is chosen"
    assert library.deciding.why_not("actionPrint", None) == ""


def test_a_partner_is_looked_up_among_all_but_kin_and_joined(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    library.deciding.ask_join(told.wire)
    dialog = asked()
    shown = dialog.findChild(object, "ChooseArticleList")
    qtbot.waitUntil(lambda: shown.count() == 1)  # type: ignore[attr-defined]
    dialog.chosen.emit(told.alone)
    dialog.close()
    qtbot.waitUntil(lambda: kin(library, told.wire) == {told.wire, told.courier, told.alone})
    qtbot.waitUntil(lambda: said(library) == "Joined with “Лето”.")

    library.deciding.ask_join(told.wire)
    assert said(library) == "There is no other story to join with."
    assert library.deciding.why_not("actionJoin", told.wire) == "There is no other story"


def test_of_several_versions_it_is_asked_which_is_no_copy(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    library.deciding.join_all([told.wire, told.courier, told.alone])
    qtbot.waitUntil(lambda: len(kin(library, told.wire)) == 3)

    library.deciding.ask_not_duplicate(told.wire)
    dialog = asked()
    dialog.chosen.emit(told.alone)
    dialog.close()
    qtbot.waitUntil(lambda: kin(library, told.alone) == {told.alone})
    assert kin(library, told.wire) == {told.wire, told.courier}
    qtbot.waitUntil(lambda: said(library) == "Amur Wire and Листок are told apart.")

    library.deciding.ask_not_duplicate(told.wire)  # of two there is nothing to ask
    qtbot.waitUntil(lambda: kin(library, told.wire) == {told.wire})


@pytest.mark.parametrize("decide", ["split", "ask_not_duplicate"])
def test_a_story_that_came_apart_comes_together_again(
    qtbot: QtBot, library: OpenLibrary, told: Told, decide: str
) -> None:
    getattr(library.deciding, decide)(told.courier)
    qtbot.waitUntil(lambda: kin(library, told.courier) == {told.courier})
    library.session.undo()
    qtbot.waitUntil(lambda: kin(library, told.courier) == {told.wire, told.courier})
