"""The desk: what it shows, what it wishes, and what it takes quietly."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import MenuContext, PaneContent, Spot, View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.gutter import Gutter
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import FOLDED, content, mark
from tests.gui.desk.story import SENTENCES, A, C, block_top, reading

LEFT = Qt.MouseButton.LeftButton


def test_panes_stand_side_by_side_under_their_names(desk: Desk) -> None:
    left, right = reading(desk, 0), reading(desk, 1)
    assert desk.objectName() == "Desk"
    assert (left.page and left.page.id, right.page and right.page.id) == ("a", "b")
    assert desk.panes[0].geometry().right() + 41 == desk.panes[1].geometry().left()
    assert desk.panes[0].width() == desk.panes[1].width()


def test_an_empty_desk_says_what_to_do_next(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    button = desk.findChild(QAbstractButton, "OpenNewestStory")
    assert button is not None
    assert button.isVisible()
    with qtbot.waitSignal(desk.newest_wanted):
        button.click()
    desk.show_articles([A])
    assert not button.isVisible()
    assert desk.selection() is None
    assert desk.active_article() == "a"


def test_every_control_has_a_name(desk: Desk) -> None:
    controls = [w for w in desk.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible()]
    assert len(controls) >= 8
    named = [w for w in controls if w.accessibleName() and w.objectName()]
    assert [type(w).__name__ for w in controls if w not in named and not isinstance(w, Gutter)] == ["QPushButton"] * 0


def test_a_pane_that_stays_open_keeps_its_place_when_others_come_and_go(desk: Desk) -> None:
    left = reading(desk, 0)
    left.show_offset(A.text.blocks[12].span.start, 0.2)
    top = block_top(left, 12)
    desk.show_articles([C, A])
    moved = reading(desk, 1)
    assert moved is left
    assert abs(block_top(moved, 12) - top) < 3
    desk.show_articles([A])
    assert reading(desk, 0) is left
    assert desk.findChild(ReadingPane, "ReadingPane1") is None


def test_closing_is_only_wished_for(desk: Desk, qtbot: QtBot) -> None:
    button = desk.findChild(QAbstractButton, "PaneClose1")
    assert button is not None
    with qtbot.waitSignal(desk.close_wanted, check_params_cb=lambda article: article == "b"):
        button.click()
    assert desk.articles() == ("a", "b")


def test_a_click_into_a_pane_makes_it_the_active_one(desk: Desk, qtbot: QtBot) -> None:
    assert desk.active_article() == "b"
    with qtbot.waitSignal(desk.active_changed, check_params_cb=lambda article: article == "a"):
        qtbot.mouseClick(reading(desk, 0).viewport(), LEFT, pos=QPoint(80, 40))
    assert desk.active_article() == "a"
    desk.activate_next()
    assert desk.active_article() == "b"


def test_a_selection_is_told_with_its_article(desk: Desk, qtbot: QtBot) -> None:
    desk.activate(A.id)
    start, end = words_span(A.text.text, "the river")
    with qtbot.waitSignal(desk.selection_changed) as told:
        reading(desk, 0).select(start, end)
    assert told.args == ["a", Span(start, end)]
    assert desk.selection() == Place(ArticleId("a"), Span(start, end))
    assert desk.selected_text() == "the river"
    box = desk.selection_box()
    assert box is not None
    assert desk.rect().contains(box)


def test_what_floats_over_a_selection_knows_all_of_its_lines_in_sight(desk: Desk) -> None:
    desk.activate(A.id)
    pane = reading(desk, 0)
    pane.select(0, 5)
    one = desk.selection_box()
    pane.select(0, len(A.text.text), show=False)
    whole = desk.selection_box()
    assert one is not None
    assert whole is not None
    assert whole.topLeft() == one.topLeft()
    assert whole.bottom() > one.bottom() + one.height()
    pane.scroll_by(2 * one.height())
    assert desk.rect().contains(desk.selection_box() or QRect(-9, -9, 1, 1))


def test_a_selection_leaves_the_white_space_at_its_ends_alone(desk: Desk) -> None:
    desk.activate(A.id)
    start, end = words_span(A.text.text, "the river")
    reading(desk, 0).select(start - 1, end + 1)
    assert desk.selection() == Place(ArticleId("a"), Span(start, end))
    reading(desk, 0).select(start - 1, start)
    assert desk.selection() is None


def test_a_caret_right_behind_a_mark_stands_on_it(desk: Desk) -> None:
    made = mark(A, "the river", id="m")
    desk.set_marks({A.id: [made]})
    desk.activate(A.id)
    reading(desk, 0).select(made.span.end, made.span.end)
    assert desk.mark_at_caret() == made
    reading(desk, 0).select(made.span.end + 1, made.span.end + 1)
    assert desk.mark_at_caret() == (made if A.text.text[made.span.end] == " " else None)
    reading(desk, 0).select(made.span.end + 3, made.span.end + 3)
    assert desk.mark_at_caret() is None


def words_span(text: str, words: str) -> tuple[int, int]:
    """Where the words stand first."""
    return text.index(words), text.index(words) + len(words)


def test_marks_come_to_the_pane_of_their_article_alone(desk: Desk) -> None:
    made = mark(A, "the river", id="m")
    desk.set_marks({A.id: [made]})
    desk.activate(A.id)
    reading(desk, 0).select(made.span.start, made.span.start)
    assert desk.mark_at_caret() == made
    assert reading(desk, 1).sheet.marks.marks == []


def test_tab_goes_from_head_to_text_and_on_to_the_next_pane(desk: Desk, qtbot: QtBot) -> None:
    first, last = desk.panes[0], desk.panes[1]
    first.header.menu.setFocus()
    met = []
    for _ in range(6):
        qtbot.keyClick(desk.focusWidget(), Qt.Key.Key_Tab)
        met.append(desk.focusWidget().objectName())
    assert met[:2] == ["PaneClose0", "ReadingPane0"]
    assert met[2:] == ["PaneChip1", "PaneMenu1", "PaneClose1", "ReadingPane1"]
    assert last.reading.hasFocus()


def test_an_article_without_text_says_so(make_desk: MakeDesk) -> None:
    desk = make_desk(content("empty", []))
    pane = reading(desk, 0)
    image, middle = pane.viewport().grab().toImage(), pane.view_height() // 2
    drawn = {image.pixelColor(x, y).name() for x in range(300, 650) for y in range(middle - 6, middle + 6)}
    assert len(drawn) > 3
    assert pane.sheet.rows == ()


def test_menus_are_asked_for_with_what_they_are_about(make_desk: MakeDesk, qtbot: QtBot) -> None:
    page = content("f", ["One bridge here", ("Ad", FOLDED), "Two"])
    desk = make_desk(page)
    made = mark(page, "bridge", id="m")
    desk.set_marks({page.id: [made]})
    asked: list[MenuContext] = []
    desk.menu_wanted.connect(lambda context, where: asked.append(context))
    pane = reading(desk, 0)
    from heihe_reader.gui.desk.contexts import context_at

    assert pane.page is not None
    on_mark = context_at(pane, pane.page, pane.sheet.caret_box(6).center())
    on_fold = context_at(pane, pane.page, pane.sheet.caret_box(page.text.blocks[1].span.start).center())
    on_block = context_at(pane, pane.page, pane.sheet.caret_box(page.text.blocks[2].span.start + 1).center())
    assert (on_mark.spot, on_mark.marks) == (Spot.MARK, (made,))
    assert (on_fold.spot, on_fold.blocks, on_fold.number) == (Spot.FOLD, (page.text.blocks[1],), 2)
    assert (on_block.spot, on_block.number, on_block.span) == (Spot.BLOCK, 3, page.text.blocks[2].span)
    pane.select(0, 3)
    assert context_at(pane, pane.page, pane.sheet.caret_box(1).center()).spot is Spot.SELECTION
    menu = desk.findChild(QAbstractButton, "PaneMenu0")
    assert menu is not None
    menu.click()
    assert asked[-1].spot is Spot.HEADER


def test_themes_and_sizes_change_at_once(desk: Desk) -> None:
    before = desk.grab().toImage()
    desk.set_theme(load_theme("dark"))
    dark = desk.grab().toImage()
    assert dark.pixelColor(300, 300).lightness() < 60 < before.pixelColor(300, 300).lightness()
    height = reading(desk, 0).sheet.heights.total()
    desk.set_zoom(150)
    assert reading(desk, 0).sheet.heights.total() > height * 1.5


def test_an_article_opens_with_the_caret_in_its_text(make_desk: MakeDesk) -> None:
    desk = make_desk(content("f", [("Page header", FOLDED), "One", "Two"]))
    assert reading(desk, 0).caret == 13


def test_four_panes_fit_or_shift_by_whole_panes(make_desk: MakeDesk) -> None:
    names = [content(n, SENTENCES) for n in "abcd"]
    desk = make_desk(*names)
    assert [pane.isVisible() for pane in desk.panes].count(True) == 3
    assert desk.panes[3].isVisible()
    desk.activate(ArticleId("a"))
    assert desk.panes[0].isVisible()
    desk.resize(1800, 600)
    QTest.qWait(1)
    assert all(pane.isVisible() for pane in desk.panes)
    assert desk.panes[0].geometry().right() + 29 == desk.panes[1].geometry().left()


def test_what_only_one_pane_needs_is_not_asked_of_a_lone_one(make_desk: MakeDesk) -> None:
    lone: PaneContent = content("a", SENTENCES, versions=(0, 0))
    desk = make_desk(lone)
    for act in (desk.next_passage, desk.previous_passage, desk.toggle_fold, desk.select_sentence, desk.copy):
        act()
    desk.set_view(View.CHANGES)
    assert desk.position_text() == ""
    assert not desk.panes[0].header.chip.isVisible()


def test_an_empty_desk_takes_every_act_quietly(make_desk: MakeDesk) -> None:
    desk = make_desk()
    for act in (desk.next_passage, desk.toggle_fold, desk.select_all, desk.drop_selection, desk.copy):
        act()
    desk.fold_all(True)
    desk.set_linked(False)
    desk.set_zoom(120)
    assert (desk.selection(), desk.caret(), desk.mark_at_caret(), desk.position_text()) == (None, None, None, "")


def test_the_caret_has_a_box_while_it_is_in_sight(desk: Desk) -> None:
    desk.activate(A.id)
    pane = reading(desk, 0)
    pane.select(40, 40)
    box = desk.caret_box()
    assert box is not None
    assert pane.viewport().rect().translated(pane.viewport().mapTo(desk, QPoint(0, 0))).contains(box)
    pane.scroll_by(3000)
    assert desk.caret_box() is None


def test_the_keys_stay_on_the_desk_when_the_pane_that_had_them_is_closed(qtbot: QtBot, make_desk: MakeDesk) -> None:
    desk = make_desk(content("a", ["x"]), content("b", ["y"]))
    desk.panes[1].reading.setFocus()
    qtbot.waitUntil(desk.panes[1].reading.hasFocus)
    desk.show_articles([content("a", ["x"])])
    assert desk.panes[0].reading.hasFocus()
    desk.show_articles([])
    assert desk.empty.button.hasFocus()
