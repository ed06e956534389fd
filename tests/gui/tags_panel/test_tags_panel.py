"""The tag tree: clicks and keys become wishes, and nothing is set that the library did not say."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.tags_panel.model import COUNT, DIGIT, MIME
from heihe_reader.gui.tags_panel.tags_panel import TagsPanel
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.gui.widgets.digits import digit_tags
from heihe_reader.gui.widgets.tag_picker import TagPicker
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId

TRADE, VOLUME, COST, VOICES = (TagId(name) for name in ("trade", "volume", "cost", "voices"))
TAGS = (
    Tag(TRADE, "Trade"),
    Tag(VOLUME, "Volume", TRADE, "yellow", "How much goes over"),
    Tag(COST, "Cost", TRADE, "orange"),
    Tag(VOICES, "Voices", None, "violet"),
)
COUNTS = {TRADE: 8, VOLUME: 5, COST: 3, VOICES: 4}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


@pytest.fixture
def panel(window: QWidget, theme: Theme, icons: Icons) -> TagsPanel:
    made = TagsPanel(theme, icons, window)
    made.resize(260, 400)
    made.show()
    made.set_tags(TAGS, COUNTS, {VOLUME: 3})
    return made


def middle(panel: TagsPanel, tag: TagId) -> QPoint:
    return panel.tree.visualRect(panel.tree._tags.index_of(tag)).center()


def test_the_first_nine_tags_without_tags_inside_have_the_digits() -> None:
    many = [Tag(TagId(f"t{n}"), f"T{n}") for n in range(12)]
    assert digit_tags([*TAGS, *many])[:4] == (VOLUME, COST, VOICES, "t0")
    assert len(digit_tags(many)) == 9


def test_rows_show_digit_count_and_what_the_tag_means(panel: TagsPanel) -> None:
    index = panel.tree._tags.index_of(VOLUME)
    assert (index.data(DIGIT), index.data(COUNT)) == ("1", 5)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "5 highlights, 3 distinct texts\nHow much goes over"
    assert panel.tree._tags.index_of(TRADE).data(DIGIT) == ""


def test_a_click_filters_and_a_second_one_later_no_longer(qtbot: QtBot, panel: TagsPanel) -> None:
    with qtbot.waitSignal(panel.filter_wanted) as wish:
        qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=middle(panel, VOLUME))
    assert wish.args == [VOLUME]
    panel.set_filter(VOLUME)
    with qtbot.waitSignal(panel.filter_wanted) as wish:
        qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=middle(panel, VOLUME))
    assert wish.args == [None]


def test_a_double_click_goes_to_the_next_mark_and_keeps_the_filter(qtbot: QtBot, panel: TagsPanel) -> None:
    panel.set_filter(VOLUME)
    viewport, at = panel.tree.viewport(), middle(panel, VOLUME)
    wishes: list[object] = []
    panel.filter_wanted.connect(wishes.append)
    with qtbot.waitSignal(panel.next_mark_wanted) as wish:
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert wish.args == [VOLUME]
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    assert None not in wishes


def test_f2_renames_in_the_row_as_a_wish(qtbot: QtBot, panel: TagsPanel) -> None:
    panel.tree.setCurrentIndex(panel.tree._tags.index_of(COST))
    panel.tree.setFocus()
    qtbot.keyClick(panel.tree, Qt.Key.Key_F2)
    field = panel.tree.findChild(QLineEdit, "TagNameField")
    field.setText("  Price/level ")
    with qtbot.waitSignal(panel.rename_wanted) as wish:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wish.args == [COST, "Price level"]
    assert panel.tree._tags.index_of(COST).data() == "Cost", "only the library says what it is called"


def test_a_new_tag_is_asked_for_below_the_tree(qtbot: QtBot, panel: TagsPanel) -> None:
    panel.ask_new(TRADE)
    field = panel.findChild(QLineEdit, "TagNameStripField")
    qtbot.keyClicks(field, "Toll")
    with qtbot.waitSignal(panel.new_wanted) as wish:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wish.args == ["Trade/Toll"]
    assert not field.isVisible()


def test_escape_leaves_the_strip_without_a_tag(qtbot: QtBot, panel: TagsPanel) -> None:
    panel.ask_new(None)
    field = panel.findChild(QLineEdit, "TagNameStripField")
    qtbot.keyClicks(field, "Toll")
    with qtbot.assertNotEmitted(panel.new_wanted):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def drop(panel: TagsPanel, data: QMimeData, at: QPoint) -> QDropEvent:
    event = QDropEvent(
        QPointF(at), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    panel.tree.dropEvent(event)
    return event


def dragged(tag: TagId) -> QMimeData:
    data = QMimeData()
    data.setData(MIME, tag.encode())
    return data


def test_dropping_a_tag_on_another_moves_it_there(qtbot: QtBot, panel: TagsPanel) -> None:
    with qtbot.waitSignal(panel.move_wanted) as wish:
        drop(panel, dragged(VOLUME), middle(panel, VOICES))
    assert wish.args == [VOLUME, VOICES]


def test_dropping_a_tag_beside_all_moves_it_to_the_top(qtbot: QtBot, panel: TagsPanel) -> None:
    with qtbot.waitSignal(panel.move_wanted) as wish:
        drop(panel, dragged(VOLUME), QPoint(100, panel.tree.viewport().height() - 5))
    assert wish.args == [VOLUME, None]


def test_a_tag_cannot_be_dropped_into_itself(qtbot: QtBot, panel: TagsPanel) -> None:
    with qtbot.assertNotEmitted(panel.move_wanted):
        event = drop(panel, dragged(TRADE), middle(panel, VOLUME))
    assert not event.isAccepted()


def test_text_dropped_on_a_tag_tags_the_selection(qtbot: QtBot, panel: TagsPanel) -> None:
    data = QMimeData()
    data.setText("counted 95 lorries")
    with qtbot.waitSignal(panel.tag_selection_wanted) as wish:
        drop(panel, data, middle(panel, COST))
    assert wish.args == [COST]


def test_the_menu_has_all_acts_of_the_design_language(panel: TagsPanel) -> None:
    words = [action.text().split("\t")[0] for action in panel.menu_for(VOICES).actions() if action.text()]
    assert words == [
        "Filter by this tag",
        "Rename",
        "Colour",
        "Describe…",
        "New tag inside…",
        "Move to…",
        "Merge into…",
        "Export…",
        "Remove (keeps the highlights)",
    ]


def test_a_colour_is_chosen_by_name(qtbot: QtBot, panel: TagsPanel) -> None:
    menu = panel.menu_for(VOICES)
    colours = next(action.menu() for action in menu.actions() if action.text() == "Colour")
    with qtbot.waitSignal(panel.recolour_wanted) as wish:
        next(action for action in colours.actions() if action.text() == "Moss").trigger()
    assert wish.args == [VOICES, "moss"]


def test_merging_asks_into_which_tag_and_offers_none_inside_itself(qtbot: QtBot, panel: TagsPanel) -> None:
    next(a for a in panel.menu_for(TRADE).actions() if a.text() == "Merge into…").trigger()
    picker = panel.window().findChild(TagPicker)
    assert [choice.path for choice in picker.choices()] == ["Voices"]
    with qtbot.waitSignal(panel.merge_wanted) as wish:
        qtbot.keyClick(picker.findChild(QLineEdit), Qt.Key.Key_Return)
    assert wish.args == [TRADE, VOICES]


def act(panel: TagsPanel, tag: TagId, words: str) -> QAction:
    """An entry of a tag's menu."""
    return next(a for a in panel.menu_for(tag).actions() if a.text().partition("\t")[0] == words)


def test_moving_asks_where_to_and_offers_neither_itself_nor_where_it_is(
    qtbot: QtBot, panel: TagsPanel, window: QWidget
) -> None:
    act(panel, COST, "Move to…").trigger()
    picker = window.findChild(TagPicker)
    assert isinstance(picker, TagPicker)
    assert {choice.tag for choice in picker.choices()} == {VOLUME, VOICES}
    with qtbot.waitSignal(panel.move_wanted) as wish:
        picker.tag_chosen.emit(VOICES, False)
    assert wish.args == [COST, VOICES]
    with qtbot.waitSignal(panel.move_wanted) as wish:
        act(panel, COST, "Move to the top").trigger()
    assert wish.args == [COST, None]


def test_what_a_tag_means_is_asked_for_with_what_was_said_before(qtbot: QtBot, panel: TagsPanel) -> None:
    act(panel, VOLUME, "Describe…").trigger()
    field = panel.findChild(QLineEdit, "TagNameStripField")
    assert isinstance(field, QLineEdit)
    assert field.text() == "How much goes over"
    with qtbot.assertNotEmitted(panel.describe_wanted):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    act(panel, VOLUME, "Describe…").trigger()
    field.setText("Tonnes a day")
    with qtbot.waitSignal(panel.describe_wanted) as wish:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wish.args == [VOLUME, "Tonnes a day"]


def test_beside_all_tags_the_tree_is_opened_and_closed(panel: TagsPanel) -> None:
    acts = {action.text().partition("\t")[0]: action for action in panel._panel_menu().actions()}
    trade = panel.tree._tags.index_of(TRADE)
    acts["Close all"].trigger()
    assert not panel.tree.isExpanded(trade)
    acts["Open all"].trigger()
    assert panel.tree.isExpanded(trade)
    assert "Show all marks" not in acts
    panel.set_filter(COST)
    assert any(action.text().startswith("Show all marks") for action in panel._panel_menu().actions())


def test_current_and_closed_stay_over_a_change(panel: TagsPanel) -> None:
    tree = panel.tree
    tree.setCurrentIndex(tree._tags.index_of(VOICES))
    tree.collapse(tree._tags.index_of(TRADE))
    panel.set_tags((*TAGS, Tag(TagId("new"), "New")), COUNTS)
    assert tree.current_tag() == VOICES
    assert not tree.isExpanded(tree._tags.index_of(TRADE))


def test_without_tags_the_next_step_is_said(panel: TagsPanel) -> None:
    panel.set_tags((), {})
    assert panel.findChild(object, "TagsEmptyBold").isVisible()
    assert panel.findChild(object, "TagsEmptyPlain").text() == "Press T on selected text and type a name."


def test_it_is_drawn_in_every_theme(panel: TagsPanel) -> None:
    pictures = []
    for name in ("light", "dark", "sepia"):
        theme = load_theme(name)
        panel.set_theme(theme, Icons(theme))
        pictures.append(panel.tree.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
