"""What floats over the text: the selection bar and the legend."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.gui.widgets.legend import Legend, LegendRow
from heihe_reader.gui.widgets.selection_bar import BarTag, SelectionBar
from heihe_reader.model.ids import AnnotationId, TagId

TAGS = [BarTag(TagId(f"t{n}"), f"Tag {n}", "blue", str(n)) for n in range(1, 9)]
ROWS = [LegendRow(AnnotationId(name), "teal", f"Tag {name}", "2 places") for name in "abc"]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 400)
    QPlainTextEdit(made)
    made.show()
    return made


@pytest.fixture
def bar(window: QWidget, theme: Theme, icons: Icons) -> SelectionBar:
    made = SelectionBar(theme, icons, window)
    made.set_tags(TAGS)
    return made


def button(bar: SelectionBar, name: str) -> QToolButton:
    return bar.findChild(QToolButton, name)


def test_it_floats_8_pixels_above_the_first_line_or_below_where_there_is_no_room(bar: SelectionBar) -> None:
    bar.show_at(QRect(100, 200, 50, 20), 2)
    assert bar.geometry().bottom() + 1 == 200 - 8
    bar.show_at(QRect(100, 10, 50, 20), 2)
    assert bar.y() == 10 + 20 + 8


def test_six_tags_are_offered_by_sign_and_name(qtbot: QtBot, bar: SelectionBar) -> None:
    bar.show_at(QRect(100, 200, 50, 20), 0)
    assert button(bar, "SelectionTag6").accessibleName() == "Tag 6"
    assert button(bar, "SelectionTag7") is None
    with qtbot.waitSignal(bar.tag_wanted) as wish:
        button(bar, "SelectionTag3").click()
    assert wish.args == ["t3"]


def test_each_button_is_a_wish(qtbot: QtBot, bar: SelectionBar) -> None:
    bar.show_at(QRect(100, 200, 50, 20), 2)
    for name, wish in (
        ("SelectionHighlight", bar.highlight_wanted),
        ("SelectionTag", bar.picker_wanted),
        ("SelectionNote", bar.note_wanted),
        ("SelectionCopy", bar.copy_wanted),
        ("SelectionPlaces", bar.places_wanted),
    ):
        with qtbot.waitSignal(wish):
            button(bar, name).click()


def test_other_places_are_counted_and_not_offered_when_there_are_none(bar: SelectionBar) -> None:
    bar.show_at(QRect(100, 200, 50, 20), 2, 1)
    assert button(bar, "SelectionPlaces").text() in ("2", "3 places, 1 distinct text")
    assert "3 places, 1 distinct text" in button(bar, "SelectionPlaces").accessibleName()
    bar.show_at(QRect(100, 200, 50, 20), 0)
    assert not button(bar, "SelectionPlaces").isVisible()


def test_it_never_takes_the_focus(qtbot: QtBot, window: QWidget, bar: SelectionBar) -> None:
    window.activateWindow()
    pane = window.findChild(QPlainTextEdit)
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    bar.show_at(QRect(100, 200, 50, 20), 2)
    qtbot.mouseClick(button(bar, "SelectionNote"), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is pane


@pytest.mark.parametrize("width", [700, 360, 240])
def test_it_is_never_wider_than_its_pane(window: QWidget, bar: SelectionBar, width: int) -> None:
    window.resize(width, 400)
    bar.show_at(QRect(10, 200, 50, 20), 2)
    assert bar.width() <= width


def test_the_legend_names_all_marks_and_arrows_choose(
    qtbot: QtBot, window: QWidget, theme: Theme, icons: Icons
) -> None:
    legend = Legend(theme, icons, window)
    legend.show_for(QRect(100, 300, 50, 20), ROWS, focus=True)
    rows = legend.findChild(QListWidget)
    with qtbot.waitSignal(legend.chosen) as wish:
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert wish.args == ["b"]
    with qtbot.waitSignal(legend.edit_wanted) as wish:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert wish.args == ["b"]
    with qtbot.waitSignal(legend.closed):
        qtbot.keyClick(rows, Qt.Key.Key_Escape)


def test_both_are_drawn_in_every_theme(window: QWidget, bar: SelectionBar, theme: Theme, icons: Icons) -> None:
    legend = Legend(theme, icons, window)
    pictures = []
    for name in ("light", "dark", "sepia"):
        other = load_theme(name)
        bar.set_theme(other, Icons(other))
        legend.set_theme(other, Icons(other))
        bar.show_at(QRect(10, 200, 50, 20), 2)
        legend.show_for(QRect(10, 390, 50, 5), ROWS)
        pictures.append(window.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
