"""What the menus of the desk offer at each spot, and that it is done."""

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import MenuContext, Spot, View
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.block import Role
from heihe_reader.model.span import Place, Span
from tests.gui.window.conftest import COURIER, WIRE, Told


@pytest.fixture
def library(opened: MainWindow) -> OpenLibrary:
    assert opened.library is not None
    return opened.library


def entries(menu: QMenu) -> dict[str, QAction]:
    """What it offers and what stands in its inner menus, by words without keys and mnemonics."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= {f"{action.text()} ▸ {words}": act for words, act in entries(inner).items()}
        elif not action.isSeparator():
            found[action.text().partition("\t")[0].replace("&", "")] = action
    return found


def do(library: OpenLibrary, context: MenuContext, words: str) -> None:
    menu = library.desk_menus.menu(context)
    entries(menu)[words].trigger()
    menu.close()


def head(library: OpenLibrary, number: int) -> MenuContext:
    """A click on the head of a pane."""
    return MenuContext(Spot.HEADER, library.opening.ids[number])


def test_the_head_changes_the_view_of_its_pane_alone(qtbot: QtBot, library: OpenLibrary) -> None:
    leader, follower = sorted(library.opening.ids, key=library.desk.leads, reverse=True)
    do(library, MenuContext(Spot.HEADER, follower), "View ▸ Changes")
    qtbot.waitUntil(lambda: library.desk.view_of(follower) is View.CHANGES)
    assert library.desk.view_of(leader) is View.FULL
    menu = library.desk_menus.menu(MenuContext(Spot.HEADER, follower))
    ticked = [words for words, act in entries(menu).items() if act.isChecked()]
    assert "View ▸ Changes" in ticked
    assert "View ▸ Full" not in ticked


def test_the_head_moves_its_pane_and_offers_only_ways_that_there_are(qtbot: QtBot, library: OpenLibrary) -> None:
    first, second = library.opening.ids
    assert "Move left" not in entries(library.desk_menus.menu(head(library, 0)))
    assert "Move right" not in entries(library.desk_menus.menu(head(library, 1)))
    do(library, head(library, 1), "Move left")
    qtbot.waitUntil(lambda: library.desk.articles() == (second, first))
    do(library, head(library, 0), "Move right")
    qtbot.waitUntil(lambda: library.desk.articles() == (first, second))


def test_another_version_is_held_against_the_one_that_a_person_chose(
    qtbot: QtBot, library: OpenLibrary, told: Told
) -> None:
    library.opening.show([told.wire, told.courier, told.alone])
    qtbot.waitUntil(lambda: len(library.desk.articles()) == 3)
    do(library, MenuContext(Spot.HEADER, told.courier), "Against ▸ Листок")
    qtbot.waitUntil(lambda: library.desk.against(told.courier) == told.alone)
    do(library, MenuContext(Spot.HEADER, told.courier), "Against ▸ As the program chooses")
    qtbot.waitUntil(lambda: library.desk.against(told.courier) == told.wire)


def test_the_head_makes_its_version_the_principal_and_compares_it(
    qtbot: QtBot, library: OpenLibrary, told: Told
) -> None:
    leader, other = library.session.snapshot.versions(told.wire)
    assert "Make it the principal" not in entries(library.desk_menus.menu(MenuContext(Spot.HEADER, leader)))
    do(library, MenuContext(Spot.HEADER, other), "Make it the principal")
    qtbot.waitUntil(lambda: library.session.snapshot.versions(told.wire) == (other, leader))

    library.opening.show([told.alone])
    outlet = library.session.outlet(leader)
    do(library, MenuContext(Spot.HEADER, other), f"Compare with ▸ {outlet}")
    qtbot.waitUntil(lambda: library.desk.articles() == (other, leader))
    assert library.desk.view_of(leader) is View.CHANGES


def test_the_head_closes_its_pane(qtbot: QtBot, library: OpenLibrary) -> None:
    kept = library.opening.ids[0]
    do(library, head(library, 1), "Close")
    qtbot.waitUntil(lambda: library.desk.articles() == (kept,))


def test_a_paragraph_is_folded_as_what_it_is_and_is_text_again(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    def role() -> Role:
        return library.jobs.library.reading.text(told.wire).blocks[1].role

    block = library.jobs.library.reading.text(told.wire).blocks[1]
    do(library, MenuContext(Spot.BLOCK, told.wire, block.span, blocks=(block,), number=2), "Fold as ▸ an aside")
    qtbot.waitUntil(lambda: role() is Role.ASIDE)

    folded = library.jobs.library.reading.text(told.wire).blocks[1]
    do(library, MenuContext(Spot.FOLD, told.wire, folded.span, blocks=(folded,)), "This is text, not an aside")
    qtbot.waitUntil(lambda: role() is Role.BODY)


def test_a_reference_to_a_paragraph_is_copied(library: OpenLibrary, told: Told) -> None:
    do(library, MenuContext(Spot.BLOCK, told.wire, number=3), "Copy a reference to ¶ 3")
    assert QGuiApplication.clipboard().text().endswith("¶ 3")
    assert "Amur Wire" in QGuiApplication.clipboard().text()


def test_the_ends_of_a_ribbon_are_gone_to(qtbot: QtBot, library: OpenLibrary, told: Told) -> None:
    left, right = (Place(id, Span(0, 10)) for id in (told.wire, told.courier))
    ribbon = MenuContext(Spot.RIBBON, left.article, left.span, other=right)
    for words, end in (("Go to the right end", told.courier), ("Go to the left end", told.wire)):
        do(library, ribbon, words)
        qtbot.waitUntil(lambda end=end: library.opening.active == end)  # type: ignore[misc]
    assert "Undo the match" not in entries(library.desk_menus.menu(ribbon))


def test_long_selected_words_are_searched_for_as_far_as_a_phrase_goes(
    qtbot: QtBot, library: OpenLibrary, told: Told
) -> None:
    words = COURIER[COURIER.index("The toll is the reason") :]
    start = library.jobs.library.reading.text(told.courier).text.index(words)
    library.desk.activate(told.courier)
    library.desk.select(Place(told.courier, Span(start, start + len(words))))
    do(library, MenuContext(Spot.SELECTION, told.courier), "Search the library for this")
    page = library.finding.page
    qtbot.waitUntil(lambda: [found.hit.article for found in page.found] == [told.courier])
    assert "The toll" not in WIRE
