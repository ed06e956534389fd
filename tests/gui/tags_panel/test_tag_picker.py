"""The tag picker: type-ahead over paths in any order, and a new tag as the last choice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.matching import best, rank
from heihe_reader.gui.widgets.tag_picker import MOST, TagPicker, clean_path
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId

PATHS = {
    TagId(str(n)): path
    for n, path in enumerate(
        (
            "Trade",
            "Trade/Volume",
            "Trade/Cost",
            "Crossing/Bridge",
            "Ещё/Мост",
            "贸易/大桥",
            *(f"More/{n}" for n in range(9)),
        )
    )
}
TAGS = tuple(Tag(id, path.split("/")[-1]) for id, path in PATHS.items())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


@pytest.fixture
def picker(window: QWidget, theme: Theme, icons: Icons) -> TagPicker:
    made = TagPicker(theme, icons, window)
    made.set_tags(TAGS, PATHS)
    made.open_near(QRect(100, 300, 200, 20))
    return made


def typed(picker: TagPicker, words: str) -> list[str]:
    picker.findChild(QLineEdit).setText(words)
    return [choice.path for choice in picker.choices()]


def test_parts_may_be_typed_in_any_order(picker: TagPicker) -> None:
    assert typed(picker, "vol tra")[0] == "Trade/Volume"
    assert typed(picker, "bridge cross")[0] == "Crossing/Bridge"


def test_ё_is_е_and_case_does_not_matter(picker: TagPicker) -> None:
    assert typed(picker, "еще мост")[0] == "Ещё/Мост"
    assert typed(picker, "桥")[0] == "贸易/大桥"


def test_creating_stands_last_and_not_at_all_for_a_tag_that_exists(picker: TagPicker) -> None:
    assert typed(picker, "Trade/Toll") == ["Trade/Toll"]
    assert typed(picker, "tra")[-1] == "tra"
    assert typed(picker, "trade/volume") == ["Trade/Volume"]


def test_at_most_eight_are_listed(picker: TagPicker) -> None:
    assert len(typed(picker, "")) == MOST
    assert len(typed(picker, "more")) == MOST
    assert typed(picker, "more")[-1] == "more"


@pytest.mark.parametrize("top", [150, 300])
def test_in_a_low_window_it_lists_fewer_and_covers_none_of_what_it_is_about(picker: TagPicker, top: int) -> None:
    words = QRect(40, top, 300, 60)
    picker.open_near(words)
    assert not picker.geometry().intersects(words)
    assert picker.parentWidget().rect().contains(picker.geometry())
    assert len(picker.choices()) == MOST, "the others are reached by keys"


def test_enter_applies_and_closes(qtbot: QtBot, picker: TagPicker) -> None:
    typed(picker, "cost")
    with qtbot.waitSignals([picker.tag_chosen, picker.closed]):
        qtbot.keyClick(picker.findChild(QLineEdit), Qt.Key.Key_Return)
    assert not picker.isVisible()


def test_ctrl_enter_applies_and_stays(qtbot: QtBot, picker: TagPicker) -> None:
    typed(picker, "cost")
    with qtbot.waitSignal(picker.tag_chosen) as wish:
        qtbot.keyClick(picker.findChild(QLineEdit), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wish.args == ["2", True]
    assert picker.isVisible()


def test_a_new_path_is_created_without_stray_white_space(qtbot: QtBot, picker: TagPicker) -> None:
    typed(picker, "  Trade /  Toll  road / ")
    with qtbot.waitSignal(picker.tag_created) as wish:
        qtbot.keyClick(picker.findChild(QLineEdit), Qt.Key.Key_Return)
    assert wish.args == ["Trade/Toll road", False]


def test_arrows_go_round_the_list(qtbot: QtBot, picker: TagPicker) -> None:
    field = picker.findChild(QLineEdit)
    typed(picker, "trade")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.tag_chosen) as wish:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert PATHS[wish.args[0]] in ("Trade/Volume", "Trade/Cost")


def test_escape_closes_without_a_wish(qtbot: QtBot, picker: TagPicker) -> None:
    with qtbot.assertNotEmitted(picker.tag_chosen), qtbot.waitSignal(picker.closed):
        qtbot.keyClick(picker.findChild(QLineEdit), Qt.Key.Key_Escape)


def test_recent_tags_come_first_while_nothing_is_typed(picker: TagPicker) -> None:
    picker.set_tags(TAGS, PATHS, recent=[TagId("3"), TagId("2")])
    assert [choice.path for choice in picker.choices()][:3] == ["Crossing/Bridge", "Trade/Cost", "Trade"]


def test_it_stays_inside_its_window(qtbot: QtBot, picker: TagPicker) -> None:
    for rect in (QRect(690, 2, 5, 5), QRect(0, 495, 5, 5), QRect(350, 250, 5, 5)):
        picker.open_near(rect)
        assert picker.parentWidget().rect().contains(picker.geometry())


def test_a_whole_last_part_is_meant_before_a_beginning() -> None:
    names = ["Trade/Costume", "Trade/Cost"]
    assert best("cost", names, str, 2) == ["Trade/Cost", "Trade/Costume"]
    assert rank("tv", "Trade/Volume") is not None
    assert rank("xyz", "Trade/Volume") is None


@given(st.text())
def test_a_clean_path_has_no_empty_parts_and_cleaning_it_again_changes_nothing(words: str) -> None:
    path = clean_path(words)
    assert "" not in path.split("/") or path == ""
    assert clean_path(path) == path


def test_it_stays_beside_its_line_when_the_list_gets_shorter(picker: TagPicker) -> None:
    picker.open_near(QRect(100, 400, 200, 20))
    assert picker.geometry().bottom() + 1 == 400 - 8
    typed(picker, "bridge")
    assert picker.geometry().bottom() + 1 == 400 - 8
    picker.open_near(QRect(100, 40, 200, 20))
    typed(picker, "bridge")
    assert picker.y() == 40 + 20 + 8


def test_before_anything_is_typed_it_does_not_say_that_a_tag_is_missing(
    window: QWidget, theme: Theme, icons: Icons
) -> None:
    picker = TagPicker(theme, icons, window, creates=False)
    picker.open_near(QRect(100, 300, 200, 20))
    said = next(label for label in picker.findChildren(QLabel) if label.text() == "No tag is called so.")
    assert not said.isVisible()
    typed(picker, "Bridge")
    assert said.isVisible()
