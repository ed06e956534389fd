"""The desk: what it shows, what it wishes, and panes that move together."""

import dataclasses

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.changes import edits
from heihe_reader.gui.desk.content import MenuContext, PaneContent, Relation, Spot, View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.gutter import Gutter
from heihe_reader.gui.desk.linking import SIGHT
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.desk.ribbons import Ribbon
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.model.alignment import Op
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place, Span
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import FOLDED, aligned, content, mark

LEFT = Qt.MouseButton.LeftButton
SENTENCES = [
    f"Paragraph {n} says the river is {n} metres wide and the boats are few in winter. " * 3 for n in range(30)
]
A = content("a", SENTENCES, site="Amur Wire", principal=True)
B = content("b", ["Brand new opening. " * 40, *SENTENCES[:20], *SENTENCES[25:], "A new end."], versions=(2, 2), new=90)
BOTH = aligned(A, B, [(n, n + 1) for n in range(20)] + [(n, n - 4) for n in range(25, 30)])
C = content("c", ["Elsewhere."])


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A and B side by side, aligned."""
    made = make_desk(A, B)
    made.set_alignment(A.id, B.id, BOTH)
    return made


def reading(desk: Desk, number: int) -> ReadingPane:
    found = desk.findChild(ReadingPane, f"ReadingPane{number}")
    assert found is not None
    return found


def block_top(pane: ReadingPane, block: int) -> float:
    index = next(i for i, r in enumerate(pane.sheet.rows) if getattr(r, "block", -1) == block)
    pane.sheet.layout(index)
    return pane.sheet.top_of(index)


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


def test_a_fold_counts_only_the_edits_in_it(make_desk: MakeDesk) -> None:
    desk = make_desk(A, B)
    desk.set_alignment(A.id, B.id, BOTH)
    changed = [c for pair in BOTH.pairs for c in pair.changes if c.op is not Op.EQUAL]
    assert sum(edits(pair, 0, len(B.text.text)) for pair in BOTH.pairs) == len(changed)
    assert sum(edits(pair, 0, 1) for pair in BOTH.pairs) <= 1


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


def test_leaving_a_copy_out_is_wished_for(desk: Desk, qtbot: QtBot) -> None:
    made = mark(B, "the river", id="m", kind=MarkKind.VARIANT)
    desk.set_marks({B.id: [made]})
    reading(desk, 1).select(made.span.start + 1, made.span.start + 1)
    with qtbot.waitSignal(desk.opt_out_wanted) as told:
        desk.toggle_opt_out()
    assert told.args == ["m", "b", made.span]


@pytest.mark.parametrize(("leading", "following"), [(0, 1), (1, 0)])
def test_linked_panes_keep_the_common_passage_at_the_same_height(desk: Desk, leading: int, following: int) -> None:
    one, two = reading(desk, leading), reading(desk, following)
    shift = 1 if leading == 0 else -1
    for step in (300, 77, 1000, -250, 13):
        one.scroll_by(step)
        sight = SIGHT * one.view_height()
        index, top = one.sheet.row_under(sight)
        block = one.sheet.rows[index].block  # type: ignore[union-attr]
        if 1 <= block < 19:
            other = block_top(two, block + shift)
            height = one.sheet.heights[index] - one.sheet.above(index)
            share = (sight - top) / height
            expected = sight - share * two.sheet.heights[two.sheet.row_under(other + 1)[0]]
            at_end = two.sheet.scroll == 0 or two.sheet.heights.total() - two.sheet.scroll <= two.view_height() + 1
            assert abs(other - expected) < 24 or at_end


def test_linked_scrolling_follows_pixel_by_pixel(desk: Desk) -> None:
    one, two = reading(desk, 0), reading(desk, 1)
    one.show_offset(A.text.blocks[8].span.start, 0.4)
    for _ in range(60):
        index, before = two.sheet.row_under(200)
        one.scroll_by(5)
        assert 0 <= before - two.sheet.top_of(index) <= 12


def test_unlinked_panes_rest(desk: Desk) -> None:
    desk.set_linked(False)
    before = reading(desk, 1).sheet.anchor
    reading(desk, 0).scroll_by(900)
    assert reading(desk, 1).sheet.anchor == before
    desk.set_linked(True)


def test_in_text_that_the_other_lacks_the_other_rests(desk: Desk) -> None:
    two = reading(desk, 0)
    one = reading(desk, 1)
    one.show_offset(B.text.blocks[0].span.start + 300, 0.4)
    before = two.sheet.anchor
    one.scroll_by(10)
    assert two.sheet.anchor == before


def test_a_jump_beyond_what_both_have_takes_the_other_to_the_same_end(make_desk: MakeDesk) -> None:
    shared = SENTENCES[:12]
    a, b = content("a", shared), content("b", [*(["Only here. " * 40] * 6), *shared, *(["Nor there. " * 40] * 6)])
    desk = make_desk(a, b)
    desk.set_alignment(a.id, b.id, aligned(a, b, [(n, n + 6) for n in range(12)]))
    one, two = reading(desk, 0), reading(desk, 1)
    for end in (len(b.text.text), 0):
        two.select(end, end)
        bottom = one.sheet.heights.total() - one.view_height()
        assert abs(one.sheet.scroll - (bottom if end else 0)) < 30


def test_a_click_on_a_ribbon_brings_both_ends_side_by_side(desk: Desk, qtbot: QtBot) -> None:
    gutter = desk.findChild(Gutter, "Gutter0")
    assert gutter is not None
    desk.go(Place(A.id, A.text.blocks[10].span))
    desk.set_linked(False)
    ribbon = next(r for r in desk._ribbons_of(0) if r.left is not None and r.right is not None and r.left[0] > 0)
    assert ribbon.left is not None
    assert ribbon.link is not None
    y = round((ribbon.left[0] + ribbon.left[1]) / 2) + 58
    qtbot.mouseClick(gutter, LEFT, pos=QPoint(2, y))
    tops = [pane.reading.sheet.caret_box(span.start).top() for pane, span in
            zip(desk.panes, (ribbon.link.a, ribbon.link.b), strict=True)]  # fmt: skip
    assert abs(tops[0] - tops[1]) < 2
    assert abs(tops[0] - SIGHT * desk.panes[0].reading.view_height()) < 2


def test_a_ribbon_under_the_pointer_frames_both_its_ends(desk: Desk, qtbot: QtBot) -> None:
    gutter = desk.findChild(Gutter, "Gutter0")
    assert gutter is not None
    desk.go(Place(A.id, A.text.blocks[10].span))
    ribbon = next(r for r in desk._ribbons_of(0) if r.left is not None and r.right is not None and r.left[0] > 0)
    assert ribbon.left is not None
    qtbot.mouseMove(gutter, QPoint(2, round(sum(ribbon.left) / 2) + 58))
    assert ribbon.link is not None
    assert [pane.reading.painted.framed for pane in desk.panes] == [ribbon.link.a, ribbon.link.b]
    desk.grab()
    qtbot.mouseMove(gutter, QPoint(2, 20))
    assert [pane.reading.painted.framed for pane in desk.panes] == [None, None]


def test_a_pane_opened_beside_comes_to_where_the_reader_is(make_desk: MakeDesk) -> None:
    desk = make_desk(A)
    reading(desk, 0).show_offset(A.text.blocks[12].span.start, 0.4)
    desk.show_articles([A, B])
    desk.set_alignment(A.id, B.id, BOTH)
    top = block_top(reading(desk, 0), 12)
    assert top > 0
    assert abs(block_top(reading(desk, 1), 13) - top) < 30


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


def test_ribbons_can_be_put_away(desk: Desk) -> None:
    gutter = desk.findChild(Gutter, "Gutter0")
    assert gutter is not None
    drawn = gutter.grab().toImage()
    desk.set_ribbons(False)
    assert gutter.grab().toImage() != drawn
    desk.set_ribbons(True)
    assert gutter.grab().toImage() == drawn


def test_going_to_a_place_shows_it_at_forty_percent(desk: Desk, qtbot: QtBot) -> None:
    place = Place(A.id, A.text.blocks[15].span)
    desk.go(place)
    assert desk.active_article() == "a"
    assert abs(block_top(reading(desk, 0), 15) - SIGHT * reading(desk, 0).view_height()) < 3
    with qtbot.waitSignal(desk.go_wanted) as told:
        desk.go(Place(ArticleId("z"), Span(0, 1)))
    assert told.args == [Place(ArticleId("z"), Span(0, 1))]


def test_next_and_previous_step_through_differences(make_desk: MakeDesk, qtbot: QtBot) -> None:
    a = content("a", ["It counted 95 lorries.", "The same.", "It was cold on Monday."], principal=True)
    b = content("b", ["It counted 59 lorries.", "The same.", "It was warm on Monday.", "New."], versions=(2, 2))
    desk = make_desk(a, b)
    desk.set_alignment(a.id, b.id, aligned(a, b, [(0, 0), (1, 1), (2, 2)]))
    desk.set_view(View.CHANGES)
    texts = []
    for _ in range(4):
        with qtbot.waitSignal(desk.stepped) as told:
            desk.next_passage()
        texts.append(told.args[0])
    assert texts == ["Difference 1 of 3", "Difference 2 of 3", "Difference 3 of 3", "Difference 3 of 3"]
    assert b.text.text[reading(desk, 1).caret :].startswith("New.")
    desk.previous_passage()
    assert desk.position_text() == "Difference 2 of 3"
    assert b.text.text[reading(desk, 1).caret :].startswith("warm")


def test_changed_numbers_and_names_come_first(make_desk: MakeDesk) -> None:
    a = content("a", ["It was cold then.", "It counted 95 lorries.", "He left soon.", "Then 7 came."], principal=True)
    b = content("b", ["It was warm then.", "It counted 59 lorries.", "He left late.", "Then 8 came."], versions=(2, 2))
    desk = make_desk(a, b)
    desk.set_alignment(a.id, b.id, aligned(a, b, [(n, n) for n in range(4)]))
    desk.set_view(View.CHANGES)
    found, said = [], []
    for _ in range(4):
        desk.next_passage()
        found.append(b.text.text[reading(desk, 1).caret :].split()[0])
        said.append(desk.position_text())
    assert found == ["59", "8", "warm", "late."]
    assert said[-1] == "Difference 4 of 4"
    for _ in range(2):
        desk.previous_passage()
    assert b.text.text[reading(desk, 1).caret :].startswith("8")
    reading(desk, 1).select(20, 20)
    desk.next_passage()
    assert b.text.text[reading(desk, 1).caret :].startswith("59")


def test_in_the_full_view_stepping_goes_by_passages(desk: Desk) -> None:
    desk.activate(A.id)
    desk.next_passage()
    desk.next_passage()
    assert reading(desk, 0).caret == A.text.blocks[1].span.start
    assert desk.position_text() == "Passage 2 of 25"


def test_the_leading_pane_stays_in_full_while_the_other_changes(desk: Desk) -> None:
    desk.set_view(View.NEW_ONLY)
    left, right = reading(desk, 0).page, reading(desk, 1).page
    assert left is not None
    assert right is not None
    assert (left.view, right.view) == (View.FULL, View.NEW_ONLY)
    assert right.relations[0] is Relation.NEW
    assert left.relations[22] is Relation.NONE


def test_new_only_says_how_much_is_left_to_read(make_desk: MakeDesk) -> None:
    fresh = (B.text.blocks[0].span, B.text.blocks[-1].span)
    desk = make_desk(A, dataclasses.replace(B, fresh=fresh))
    desk.set_alignment(A.id, B.id, BOTH)
    desk.set_view(View.NEW_ONLY)
    header = desk.panes[1].header
    assert "123 of" in header.accessibleName()
    folds = [r for r in reading(desk, 1).sheet.rows if hasattr(r, "old")]
    page = reading(desk, 1).page
    assert page is not None
    assert page.fold_words(folds[0]).rest.startswith(" as in Amur Wire ¶ 1–30.")  # type: ignore[arg-type]


def test_all_folds_open_and_close_together_and_are_remembered(make_desk: MakeDesk) -> None:
    page = content("f", ["One", ("Ad", FOLDED), "Two", ("Ad again", FOLDED)])
    desk = make_desk(page, C)
    count = len(reading(desk, 0).sheet.rows)
    desk.fold_all(False)
    assert len(reading(desk, 0).sheet.rows) == count + 2
    desk.show_articles([C])
    desk.show_articles([page, C])
    assert len(reading(desk, 0).sheet.rows) == count + 2
    desk.fold_all(True)
    assert len(reading(desk, 0).sheet.rows) == count


def test_hits_are_shown_and_the_current_one_is_brought_into_sight(desk: Desk) -> None:
    spans = [block.span for block in A.text.blocks]
    desk.set_hits(A.id, spans, 22)
    box = reading(desk, 0).sheet.caret_box(spans[22].start)
    assert 0 < box.top() < reading(desk, 0).view_height()


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


def test_two_that_share_nothing_are_not_called_new(make_desk: MakeDesk) -> None:
    desk = make_desk(A, C)
    desk.set_alignment(A.id, C.id, aligned(A, C, []))
    page = reading(desk, 1).page
    assert page is not None
    assert set(page.relations) == {Relation.NONE}
    assert desk.position_text() == ""


def test_the_position_is_told_when_an_alignment_comes(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(A, B)
    with qtbot.waitSignal(desk.stepped, check_params_cb=lambda said: said == "Passage 1 of 25"):
        desk.set_alignment(A.id, B.id, BOTH)


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
    for act in (desk.next_passage, desk.toggle_fold, desk.select_all, desk.drop_selection, desk.copy, desk.next_mark):
        act()
    desk.fold_all(True)
    desk.set_linked(False)
    desk.set_zoom(120)
    assert (desk.selection(), desk.caret(), desk.mark_at_caret(), desk.position_text()) == (None, None, None, "")


def test_the_wheel_over_one_pane_with_shift_moves_it_alone(desk: Desk) -> None:
    one, two = reading(desk, 0), reading(desk, 1)
    one.scroll_by(500)
    before = two.sheet.anchor
    one.scrolled_alone.emit()
    one.scroll_by(200)
    assert two.sheet.anchor == before
    one.scroll_by(5)
    assert two.sheet.anchor != before
    assert QPointF(0, 0) == QPointF()


def test_linking_again_brings_the_ribbons_along_with_the_panes(desk: Desk, qtbot: QtBot) -> None:
    gutter = desk.findChild(Gutter, "Gutter0")
    assert gutter is not None
    drawn: list[list[Ribbon]] = []
    ask = gutter._ribbons

    def asked() -> list[Ribbon]:
        drawn.append(list(ask()))
        return drawn[-1]

    gutter._ribbons = asked
    desk.set_linked(False)
    desk.activate(A.id)
    reading(desk, 0).scroll_by(2500)
    qtbot.waitUntil(lambda: bool(drawn) and drawn[-1] == list(ask()))
    stale, before = drawn[-1], reading(desk, 1).sheet.anchor

    desk.set_linked(True)

    assert reading(desk, 1).sheet.anchor != before
    qtbot.waitUntil(lambda: drawn[-1] != stale)
    whole = [r for r in drawn[-1] if r.link is not None and r.left is not None and r.right is not None]
    assert whole
    for ribbon in whole:
        assert ribbon.link is not None
        for pane, span, end in zip(
            desk.panes, (ribbon.link.a, ribbon.link.b), (ribbon.left, ribbon.right), strict=True
        ):
            sheet = pane.reading.sheet
            assert end is not None
            assert abs(sheet.extent(span)[0] - sheet.scroll - end[0]) < 1


def test_the_caret_has_a_box_while_it_is_in_sight(desk: Desk) -> None:
    desk.activate(A.id)
    pane = reading(desk, 0)
    pane.select(40, 40)
    box = desk.caret_box()
    assert box is not None
    assert pane.viewport().rect().translated(pane.viewport().mapTo(desk, QPoint(0, 0))).contains(box)
    pane.scroll_by(3000)
    assert desk.caret_box() is None
