"""Panes, views, search, decisions and panels, as the window joins them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import MenuContext, PaneContent, Spot, View
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from tests.gui.window.conftest import Told


@pytest.fixture
def library(opened: MainWindow) -> OpenLibrary:
    assert opened.library is not None
    return opened.library


def panes(library: OpenLibrary) -> tuple[ArticleId, ...]:
    return library.desk.articles()


def words_said(library: OpenLibrary) -> str:
    return library.workspace.messages.kept[-1][1].words


def test_an_article_opens_in_the_active_pane_or_beside_it(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    library.opening.open_beside(told.alone)
    qtbot.waitUntil(lambda: len(panes(library)) == 3)

    library.desk.activate(told.courier)
    library.opening.open(told.alone)
    assert library.opening.ids == (told.wire, told.courier, told.alone)


def test_the_principal_comes_first_among_its_kin(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    snapshot = library.session.snapshot
    story = snapshot.story_of(told.wire)
    assert story is not None
    other = next(id for id in story.articles if id != story.principal)
    library.opening.show([other])
    qtbot.waitUntil(lambda: panes(library) == (other,))

    library.opening.open_beside(story.principal)
    qtbot.waitUntil(lambda: panes(library) == (story.principal, other))


def test_a_closed_pane_can_be_opened_again(qtbot: QtBot, opened: MainWindow, library: OpenLibrary, told: Told) -> None:
    library.desk.activate(told.courier)
    opened.actions_["actionClosePane"].trigger()
    qtbot.waitUntil(lambda: panes(library) == (told.wire,))

    opened.actions_["actionReopenPane"].trigger()
    qtbot.waitUntil(lambda: set(panes(library)) == {told.wire, told.courier})

    opened.actions_["actionReopenPane"].trigger()
    assert words_said(library) == "No pane was closed yet."


def test_comparing_lays_a_telling_beside_its_principal_with_the_changes(
    qtbot: QtBot, opened: MainWindow, library: OpenLibrary, told: Told
) -> None:
    library.opening.show([told.courier])
    qtbot.waitUntil(lambda: panes(library) == (told.courier,))

    opened.actions_["actionCompare"].trigger()

    qtbot.waitUntil(lambda: set(panes(library)) == {told.wire, told.courier})
    assert opened.actions_["actionViewChanges"].isChecked()
    assert library.desk.view is View.CHANGES
    qtbot.waitUntil(lambda: bool(library.desk.links_between(0, 1)))


def test_comparing_a_lone_article_says_that_it_is_alone(
    qtbot: QtBot, opened: MainWindow, library: OpenLibrary, told: Told
) -> None:
    library.opening.show([told.alone])
    qtbot.waitUntil(lambda: panes(library) == (told.alone,))

    opened.actions_["actionCompare"].trigger()

    assert words_said(library).startswith("The only telling so far.")


def test_views_follow_their_keys_and_v_goes_round(opened: MainWindow, library: OpenLibrary) -> None:
    for name, view in (("NewOnly", View.NEW_ONLY), ("Changes", View.CHANGES), ("Full", View.FULL)):
        opened.actions_[f"actionView{name}"].trigger()
        assert library.desk.view is view

    library.desk.key_wanted.emit("V")
    assert library.desk.view is View.CHANGES


def test_zoom_is_shown_and_has_its_bounds(opened: MainWindow, library: OpenLibrary) -> None:
    for _ in range(40):
        opened.actions_["actionLarger"].trigger()
    assert opened.status.zoom.text() == "300\u2009%"

    opened.actions_["actionUsualSize"].trigger()
    assert opened.status.zoom.text() == "100\u2009%"


def test_searching_shows_hits_and_going_to_one_opens_it(
    qtbot: QtBot, opened: MainWindow, library: OpenLibrary, told: Told
) -> None:
    library.opening.show([told.alone])
    qtbot.waitUntil(lambda: panes(library) == (told.alone,))
    opened.actions_["actionSearch"].trigger()

    qtbot.keyClicks(library.workspace.toolbar.search, "lorries")
    qtbot.waitUntil(lambda: library.workspace.centre.currentWidget() is library.finding.page)
    qtbot.waitUntil(lambda: bool(library.finding._hits))
    opened.actions_["actionNextHit"].trigger()

    qtbot.waitUntil(lambda: told.wire in panes(library) or told.courier in panes(library))
    assert library.workspace.centre.currentWidget() is library.desk


@pytest.mark.parametrize("words", ["黑河", "ОРКЕСТР", "летом"])
def test_search_finds_two_han_letters_and_cyrillic_in_any_case(qtbot: QtBot, library: OpenLibrary, words: str) -> None:
    library.finding.search(words)

    qtbot.waitUntil(lambda: len(library.finding._hits) >= 1)


def test_escape_leaves_the_search_and_brings_the_desk_back(qtbot: QtBot, library: OpenLibrary) -> None:
    library.finding.search("lorries")
    qtbot.waitUntil(lambda: library.workspace.centre.currentWidget() is library.finding.page)

    qtbot.keyClick(library.finding.page, Qt.Key.Key_Escape)

    assert library.workspace.centre.currentWidget() is library.desk


def test_splitting_joining_and_undo_of_both(qtbot: QtBot, opened: MainWindow, library: OpenLibrary, told: Told) -> None:
    def stories() -> int:
        return library.session.snapshot.counts.stories

    library.deciding.split(told.courier)
    qtbot.waitUntil(lambda: stories() == 3)
    library.deciding.join(told.courier, told.alone)
    qtbot.waitUntil(lambda: stories() == 2)
    assert set(library.session.snapshot.versions(told.alone)) == {told.courier, told.alone}

    for count in (3, 2):
        opened.actions_["actionUndo"].trigger()
        qtbot.waitUntil(lambda count=count: stories() == count)
    assert set(library.session.snapshot.versions(told.wire)) == {told.courier, told.wire}


def test_another_principal_leads_its_story(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    story = library.session.snapshot.story_of(told.wire)
    assert story is not None
    other = next(id for id in story.articles if id != story.principal)

    library.deciding.principal(story.principal)
    assert words_said(library) == "This version is the principal already."
    library.deciding.principal(other)

    qtbot.waitUntil(lambda: library.session.snapshot.versions(told.wire)[0] == other)


def test_telling_two_apart_is_kept(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    library.deciding.ask_not_duplicate(told.wire)

    qtbot.waitUntil(lambda: library.session.snapshot.counts.stories == 3)


def test_a_block_can_be_folded_and_shown_again(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    block = library.opening.contents[0].text.blocks[0]

    def role() -> Role:
        return library.opening.contents[0].text.blocks[0].role

    library.deciding.role(told.wire, block.span, Role.FURNITURE)
    qtbot.waitUntil(lambda: role() is Role.FURNITURE)
    library.deciding.role(told.wire, block.span, Role.BODY)
    qtbot.waitUntil(lambda: role() is Role.BODY)


@pytest.mark.parametrize("spot", list(Spot))
def test_every_spot_of_the_desk_has_a_menu_of_at_most_eleven_acts(library: OpenLibrary, told: Told, spot: Spot) -> None:
    content = library.opening.contents[0]
    context = MenuContext(
        spot,
        told.wire,
        Span(0, 10),
        blocks=content.text.blocks[:1],
        number=1,
        other=Place(told.courier, Span(0, 10)),
    )

    menu = library.desk_menus.menu(context)

    acts = [action for action in menu.actions() if not action.isSeparator()]
    assert 0 < len(acts) <= 11
    assert all(action.text() for action in acts)
    menu.close()


def test_panels_fold_when_the_window_gets_narrow_and_come_back(
    qtbot: QtBot, opened: MainWindow, library: OpenLibrary
) -> None:
    assert library.workspace.library.isVisible()

    opened.resize(1024, 700)
    qtbot.waitUntil(lambda: not library.workspace.tags.isVisible() and not library.workspace.library.isVisible())
    opened.resize(1440, 900)
    qtbot.waitUntil(lambda: library.workspace.tags.isVisible() and library.workspace.library.isVisible())


def test_a_panel_that_a_person_opened_stays_open_however_narrow(
    qtbot: QtBot, opened: MainWindow, library: OpenLibrary
) -> None:
    opened.resize(1024, 700)
    qtbot.waitUntil(lambda: not library.workspace.library.isVisible())

    opened.actions_["actionLeftPanel"].trigger()

    assert library.workspace.library.isVisible()
    opened.resize(1030, 700)
    QApplication.processEvents()
    assert library.workspace.library.isVisible()


def test_the_status_line_says_where_one_is(qtbot: QtBot, opened: MainWindow, library: OpenLibrary, told: Told) -> None:
    library.desk.activate(told.courier)
    qtbot.waitUntil(lambda: opened.status.where.text() == "Northern Courier, ¶ 1 of 3")


def test_the_status_line_goes_along_with_the_caret(
    qtbot: QtBot, opened: MainWindow, library: OpenLibrary, told: Told
) -> None:
    library.desk.activate(told.courier)
    reading = library.desk._panes[1].reading
    qtbot.keyClick(reading, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened.status.where.text() == "Northern Courier, ¶ 3 of 3")


def test_what_another_window_did_shows_here(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    from heihe_reader.services.library import Library

    with Library.open(library.path) as other:
        other.annotating.highlight(told.alone, Span(0, 5))

    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 1)


def test_status_line_and_search_number_a_paragraph_as_the_margin_does_past_folded_ones(
    qtbot: QtBot, opened: MainWindow, library: OpenLibrary, told: Told
) -> None:
    def courier() -> PaneContent:
        return next(c for c in library.opening.contents if c.id == told.courier)

    first, _, last = (block.span for block in courier().text.blocks)
    library.deciding.role(told.courier, first, Role.FURNITURE)
    qtbot.waitUntil(lambda: courier().text.blocks[0].role is Role.FURNITURE)
    library.desk.activate(told.courier)
    library.desk.select(Place(told.courier, Span(last.start, last.start + 8)))
    qtbot.waitUntil(lambda: opened.status.where.text() == "Northern Courier, ¶ 3 of 3")

    library.finding.search("toll")
    qtbot.waitUntil(lambda: bool(library.finding.page._found))
    assert [found.paragraph for found in library.finding.page._found] == [3]


def test_a_strip_says_which_panes_are_in_sight_and_leads_to_the_others(
    qtbot: QtBot, opened: MainWindow, library: OpenLibrary, told: Told
) -> None:
    strip = library.workspace.toolbar.strip
    assert not strip.isVisible()
    opened.resize(1024, 640)
    library.view.set_zoom(180)
    qtbot.waitUntil(strip.isVisible)
    library.desk.activate(told.wire)
    assert [button.isChecked() for button in strip.buttons] == [True, False, False, False]
    assert [button.isVisible() for button in strip.buttons] == [True, True, False, False]
    strip.buttons[1].click()
    assert library.desk.active_article() == told.courier
    assert [button.isChecked() for button in strip.buttons[:2]] == [False, True]
    assert strip.buttons[0].accessibleName() == "Pane 1, out of sight"
    library.view.set_zoom(100)
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_the_palette_says_why_an_act_has_nothing_to_work_on(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None

    def reason(act: str) -> str:
        library.commands.open()
        library.commands.palette.findChild(QLineEdit, "PaletteField").setText(f">{opened.actions_[act].text()}")
        said = next(e.reason for e in library.commands.palette.entries() if e.id == act)
        library.commands.palette.close_palette()
        return said

    assert reason("actionCopyCitation") == "Nothing is selected"
    assert reason("actionRemoveMark") == "There is no mark at the caret"
    library.desk.select(Place(told.courier, Span(0, 5)))
    assert reason("actionCopyCitation") == ""
    principal, other = library.session.snapshot.versions(told.wire)
    library.desk.activate(principal)
    assert reason("actionPrincipal") == "This version is the principal already"
    assert reason("actionSplit") == ""
    library.desk.activate(other)
    assert reason("actionPrincipal") == ""
    library.opening.show([told.alone])
    qtbot.waitUntil(lambda: library.desk.articles() == (told.alone,))
    for act in ("actionPrincipal", "actionSplit", "actionNotDuplicate", "actionCompare"):
        assert reason(act) == "This is the only telling so far"
    assert reason("actionJoin") == ""


def test_no_menu_of_the_desk_is_longer_than_eleven_and_what_does_not_apply_is_absent(
    opened: MainWindow, told: Told
) -> None:
    library = opened.library
    assert library is not None
    block = library.opening.contents[0].text.blocks[0]
    here, there = told.wire, Place(told.courier, Span(0, 4))
    contexts = [
        MenuContext(Spot.SELECTION, here, Span(0, 5)),
        MenuContext(Spot.MARK, here, Span(0, 5), address="https://amur.example/"),
        MenuContext(Spot.FOLD, here, block.span, (), (block,), 1, there),
        MenuContext(Spot.BLOCK, here, block.span, (), (block,), 1, address="https://amur.example/"),
        MenuContext(Spot.RIBBON, here, block.span, other=there, by_hand=True),
        MenuContext(Spot.HEADER, here),
    ]
    for context in contexts:
        actions = library.desk_menus.menu(context).actions()
        named = [action for action in actions if not action.isSeparator()]
        assert 0 < len(named) <= 11, context.spot
        assert all(action.isEnabled() for action in named), context.spot
        assert ("actionCopyAddress" in [action.objectName() for action in named]) == bool(context.address)
    menu = library.desk_menus.menu(contexts[3])
    next(action for action in menu.actions() if action.text() == "Copy a reference to ¶ 1").trigger()
    assert QApplication.clipboard().text() == "“New Amur bridge”, Amur Wire, 14 Mar 2023, ¶ 1"


def test_f7_takes_the_caret_away_so_that_arrows_scroll_and_brings_it_back(
    opened: MainWindow, library: OpenLibrary
) -> None:
    panes_of = [pane.reading for pane in library.desk.panes]
    opened.actions_["actionCaret"].trigger()
    assert not any(reading.caret_shown for reading in panes_of)
    assert not opened.settings_now().caret
    opened.actions_["actionCaret"].trigger()
    assert all(reading.caret_shown for reading in panes_of)
