"""Ctrl+F finds in the text that is read: hits, steps, switches, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.gui.widgets.find_bar import HEIGHT, FindBar
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.block import Role
from heihe_reader.model.span import Span
from tests.gui.window.conftest import WIRE, Told
from tests.gui.window.frame.test_names import nameless


@pytest.fixture
def bar(opened: MainWindow, told: Told) -> FindBar:
    """The bar, open above the wire's text."""
    assert opened.library is not None
    opened.library.desk.activate(told.wire)
    opened.actions_["actionFindInText"].trigger()
    return opened.library.workspace.find_bar


def hits(window: MainWindow, pane: int = 0) -> tuple[tuple[Span, ...], int]:
    """The hits that a pane shows, and which one is stood on."""
    assert window.library is not None
    painted = window.library.desk.panes[pane].reading.painted
    return tuple(painted.hits), painted.current_hit


def look_for(qtbot: QtBot, bar: FindBar, words: str, said: str) -> None:
    qtbot.keyClicks(bar.field, words)
    qtbot.waitUntil(lambda: bar.count.text() == said)


def test_the_bar_is_36_high_and_all_of_it_has_a_name(opened: MainWindow, bar: FindBar) -> None:
    assert bar.isVisible()
    assert bar.height() == HEIGHT == 36
    assert bar.field.objectName() == "FindField"
    assert not nameless(opened)


def test_typing_shows_the_hits_in_the_active_text_and_counts_them(
    qtbot: QtBot, opened: MainWindow, bar: FindBar
) -> None:
    look_for(qtbot, bar, "the", "1 of 7")

    spans, at = hits(opened)
    assert [span.of(WIRE).lower() for span in spans] == ["the"] * 7
    assert at == 0
    assert hits(opened, 1) == ((), -1)


def test_f3_goes_round_the_hits_while_the_bar_is_open(qtbot: QtBot, opened: MainWindow, bar: FindBar) -> None:
    look_for(qtbot, bar, "lorries", "1 of 2")

    for key, said in (("Next", "2 of 2"), ("Next", "1 of 2"), ("Previous", "2 of 2")):
        opened.actions_[f"action{key}Hit"].trigger()
        assert bar.count.text() == said
    assert hits(opened)[1] == 1


def test_enter_and_the_buttons_step_too(qtbot: QtBot, bar: FindBar) -> None:
    look_for(qtbot, bar, "lorries", "1 of 2")

    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 2"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "1 of 2"
    bar.previous.click()
    assert bar.count.text() == "2 of 2"


def test_case_and_whole_words_can_be_asked_for(qtbot: QtBot, bar: FindBar) -> None:
    look_for(qtbot, bar, "the", "1 of 7")
    bar.findChild(QToolButton, "FindWholeWords").click()
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 6")

    bar.findChild(QToolButton, "FindCase").click()
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 5")


def test_words_that_are_not_there_are_said_to_be_missing(qtbot: QtBot, bar: FindBar) -> None:
    look_for(qtbot, bar, "zebra", "No hits")

    assert not bar.next.isEnabled()


def test_letters_in_the_field_do_nothing_else(qtbot: QtBot, opened: MainWindow, bar: FindBar) -> None:
    said: list[object] = []
    assert opened.library is not None
    opened.library.session.said.connect(said.append)

    qtbot.keyClicks(bar.field, "hnwx?")

    assert bar.words == "hnwx?"
    assert said == []


def test_escape_takes_the_bar_and_the_hits_away_and_gives_the_keys_back(
    qtbot: QtBot, opened: MainWindow, bar: FindBar
) -> None:
    look_for(qtbot, bar, "lorries", "1 of 2")

    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)

    assert not bar.isVisible()
    assert hits(opened) == ((), -1)
    assert opened.library is not None
    assert QApplication.focusWidget() is opened.library.desk.panes[0].reading


def test_the_bar_follows_to_the_pane_that_becomes_active(
    qtbot: QtBot, opened: MainWindow, bar: FindBar, told: Told
) -> None:
    look_for(qtbot, bar, "toll", "No hits")
    assert opened.library is not None

    opened.library.desk.activate(told.courier)

    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    assert bar.where.text() == "in Northern Courier"
    assert hits(opened)[0] == ()
    assert len(hits(opened, 1)[0]) == 1


def test_a_selection_is_taken_as_the_words(qtbot: QtBot, opened: MainWindow, bar: FindBar, told: Told) -> None:
    assert opened.library is not None
    second = WIRE.rindex("lorries")
    opened.library.desk.panes[0].reading.select(second, second + len("lorries"))

    opened.actions_["actionFindInText"].trigger()

    assert bar.words == "lorries"
    qtbot.waitUntil(lambda: bar.count.text() == "2 of 2")


def test_without_a_text_it_says_what_is_missing(qtbot: QtBot, opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    library.opening.show([])
    qtbot.waitUntil(lambda: not library.desk.articles())

    with qtbot.waitSignal(library.session.said):
        opened.actions_["actionFindInText"].trigger()
    assert not library.workspace.find_bar.isVisible()


def test_the_bar_closes_when_its_last_text_does(qtbot: QtBot, opened: MainWindow, bar: FindBar) -> None:
    assert opened.library is not None
    opened.library.opening.show([])

    qtbot.waitUntil(lambda: not bar.isVisible())


def test_another_theme_keeps_what_is_looked_for(qtbot: QtBot, bar: FindBar) -> None:
    look_for(qtbot, bar, "lorries", "1 of 2")
    dark = load_theme("dark")

    bar.set_theme(dark, Icons(dark))

    assert not bar.grab().isNull()
    assert bar.words == "lorries"


def test_a_regular_expression_finds_and_a_wrong_one_says_where(qtbot: QtBot, opened: MainWindow, bar: FindBar) -> None:
    bar.pattern.setChecked(True)
    bar.field.setText(r"\d+ (lorries|metres)")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 2")
    assert [span.of(WIRE) for span in hits(opened)[0]] == ["95 lorries", "500 metres"]

    bar.field.setText("lorr(ies")
    assert bar.count.text() == "The bracket at 5 is not closed."
    assert bar.field.property("look") == "wrong"
    assert hits(opened) == ((), -1)

    bar.field.setText("lorries")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 2")
    assert bar.field.property("look") == ""


def test_all_panes_are_counted_and_gone_through_one_after_the_other(
    qtbot: QtBot, opened: MainWindow, told: Told, bar: FindBar
) -> None:
    library = opened.library
    assert library is not None
    look_for(qtbot, bar, "lorries", "1 of 2")
    bar.everywhere.click()
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 4, in 2 panes")
    assert len(hits(opened)[0]) == len(hits(opened, 1)[0]) == 2

    for said, pane, at in (("2 of 4", 0, 1), ("3 of 4", 1, 0), ("4 of 4", 1, 1), ("1 of 4", 0, 0)):
        opened.actions_["actionNextHit"].trigger()
        assert bar.count.text() == f"{said}, in 2 panes"
        assert hits(opened, pane)[1] == at
        assert hits(opened, 1 - pane)[1] == -1
        assert library.desk.active_article() == (told.wire, told.courier)[pane]

    bar.everywhere.click()
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 2")
    assert hits(opened, 1) == ((), -1)


def test_all_panes_is_not_offered_where_there_is_one(
    qtbot: QtBot, opened: MainWindow, told: Told, bar: FindBar
) -> None:
    library = opened.library
    assert library is not None
    bar.everywhere.setChecked(True)
    library.opening.close(told.courier)
    qtbot.waitUntil(lambda: len(library.desk.articles()) == 1)
    assert bar.everywhere.isHidden()
    assert not bar.everywhere.isChecked()


def test_the_library_is_searched_by_pattern_and_a_wrong_one_says_where(qtbot: QtBot, opened: MainWindow) -> None:
    library = opened.library
    assert library is not None
    page, box = library.finding.page, library.workspace.toolbar.search
    box.setText(r"\d{2}\slorries")
    qtbot.waitUntil(lambda: library.workspace.centre.currentWidget() is page)
    page.filters.pattern.click()
    head = page.findChild(QLabel, "SearchHead")
    assert head is not None
    qtbot.waitUntil(lambda: head.text().startswith("2 hits"))
    box.setText("95 (lorries")
    qtbot.waitUntil(lambda: box.property("look") == "wrong")
    assert any("The bracket at 4 is not closed." in label.text() for label in page.findChildren(QLabel))
    page.filters.pattern.click()
    assert box.property("look") == ""


def test_a_fold_that_a_passing_hit_opened_is_folded_again(
    qtbot: QtBot, opened: MainWindow, bar: FindBar, told: Told
) -> None:
    library = opened.library
    assert library is not None
    reading = library.desk.panes[0].reading
    second = reading.page.blocks[1].span  # type: ignore[union-attr]
    library.deciding.role(told.wire, second, Role.ASIDE)
    qtbot.waitUntil(lambda: reading.page is not None and reading.page.blocks[1].folded)

    look_for(qtbot, bar, "Customs", "1 of 1")
    assert reading.page.opened  # type: ignore[union-attr]
    qtbot.keyClicks(bar.field, "zz")
    qtbot.waitUntil(lambda: not hits(opened)[0])
    assert not reading.page.opened  # type: ignore[union-attr]
    bar.field.setText("Customs")
    qtbot.waitUntil(lambda: bool(reading.page.opened))  # type: ignore[union-attr]
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert reading.page.opened, "here somebody went"  # type: ignore[union-attr]


def test_an_enter_before_the_hits_are_known_steps_among_them_and_not_among_older_ones(
    qtbot: QtBot, opened: MainWindow, bar: FindBar
) -> None:
    look_for(qtbot, bar, "the", "1 of 7")
    bar.field.clear()
    qtbot.keyClicks(bar.field, "lorries")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.count.text() == "2 of 2")
    spans, at = hits(opened)
    assert spans[at].of(WIRE) == "lorries"
