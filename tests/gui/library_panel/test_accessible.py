"""What a screen reader is told of the library, asked for inside the program."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from pytestqt.qtbot import QtBot

from heihe_reader.gui.library_panel.accessible import TreeAccessible
from heihe_reader.gui.library_panel.accessible_rows import RowAccessible
from heihe_reader.gui.library_panel.library_panel import LibraryPanel
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from tests.gui.library_panel.made import ARTICLES, STORIES, Answering, article, story

MANY = 600  # stories, more than rows have objects


@pytest.fixture(autouse=True)
def listener() -> Iterator[None]:
    """As if a screen reader ran."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def tree_of(panel: LibraryPanel) -> TreeAccessible:
    tree = QAccessible.queryAccessibleInterface(panel.view)
    assert isinstance(tree, TreeAccessible)
    return tree


def row(tree: TreeAccessible, number: int) -> RowAccessible:
    found = tree.child(number)
    assert isinstance(found, RowAccessible)
    return found


def names(tree: TreeAccessible) -> list[str]:
    return [row(tree, number).text(QAccessible.Text.Name) for number in range(tree.childCount())]


def test_rows_say_all_that_they_show(panel: LibraryPanel) -> None:
    panel.view.show_unread({STORIES[0].id: 0.41, STORIES[1].id: 0.0})
    panel.view.show_panes([ARTICLES[3].id])
    panel.view.unfold([STORIES[0].id])
    said = names(tree_of(panel))
    assert said[0] == "黑河的秋天, 河畔晚报, 2 Oct 2024, Chinese, 600 字, Unread"
    assert said[1] == "New Amur bridge waits, 3 versions, 14–18 Mar 2023, 41\u2009% unread"
    assert said[3] == "Northern Courier, Empty lanes at Heihe, 33\u2009% new, 16 Mar 2023, 600 words"
    assert said[5] == "River, rail and gas, Two Banks, 2021, 5000 words, Read, Open in pane 1"


def test_a_story_unfolds_and_opens_by_its_acts(qtbot: QtBot, panel: LibraryPanel) -> None:
    tree = tree_of(panel)
    story_row = row(tree, 1)
    assert story_row.state().collapsed
    acts = story_row.interface_cast(QAccessible.InterfaceType.ActionInterface)
    acts.doAction(QAccessibleActionInterface.toggleAction())
    assert row(tree, 1).state().expanded
    assert [tree.indexOfChild(row(tree, number)) for number in range(6)] == [0, 1, 2, 3, 4, 5]
    depth = row(tree, 2).interface_cast(QAccessible.InterfaceType.AttributesInterface)
    assert depth.attributeValue(QAccessible.Attribute.Level) == 2
    with qtbot.waitSignal(panel.view.open_wanted) as wish:
        acts.doAction(QAccessibleActionInterface.pressAction())
    assert wish.args == [("a", "b")]


def test_the_row_with_the_keys_and_the_chosen_ones_are_told(qtbot: QtBot, panel: LibraryPanel) -> None:
    tree, view = tree_of(panel), panel.view
    panel.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert tree.focusChild() is row(tree, 0)
    chosen = tree.interface_cast(QAccessible.InterfaceType.SelectionInterface)
    assert chosen.select(row(tree, 2))
    assert [each.text(QAccessible.Text.Name) for each in chosen.selectedItems()] == [names(tree)[0], names(tree)[2]]
    assert chosen.isSelected(row(tree, 2))
    assert chosen.unselect(row(tree, 2))
    assert chosen.selectedItemCount() == 1


def test_rows_use_few_objects_however_far_one_scrolls(qtbot: QtBot, panel: LibraryPanel) -> None:
    articles = [article(f"x{n}", f"Story {n}", story=f"s{n}", published=f"{1400 + n}") for n in range(MANY)]
    panel.answering.show([story(f"s{n}", f"x{n}") for n in range(MANY)], articles)  # type: ignore[attr-defined]
    tree, view = tree_of(panel), panel.view
    qtbot.waitUntil(lambda: view.model().rowCount() == MANY)
    met, said = set(), set()
    bar = view.verticalScrollBar()
    for place in range(0, bar.maximum(), view.viewport().height() // 2):
        bar.setValue(place)
        met.update(id(row(tree, number)) for number in range(tree.childCount()))
        said.update(names(tree))
    assert len(said) > MANY - 20
    assert len(met) <= 256


def test_a_row_that_is_no_more_says_so(panel: LibraryPanel) -> None:
    tree = tree_of(panel)
    gone = row(tree, 0)
    panel.answering.show(STORIES[:1], ARTICLES[:3])  # type: ignore[attr-defined]
    assert not gone.stands
    assert gone.state().invalid
    assert names(tree) == ["New Amur bridge waits, 3 versions, 14–18 Mar 2023"]


def test_lists_come_and_go_with_their_rows(theme: Theme, icons: Icons, library_path: Path) -> None:
    for _ in range(20):
        panel = LibraryPanel(theme, icons)
        panel.resize(232, 700)
        answering = Answering(panel, library_path)
        answering.show(STORIES, ARTICLES)
        panel.show()
        kept = [row(tree_of(panel), 0), tree_of(panel)]
        panel.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
        assert not shiboken6.isValid(panel)
        del kept
        gc.collect()
