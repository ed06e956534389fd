"""Panes that move together, and the ribbons between them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import Relation, View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.gutter import Gutter
from heihe_reader.gui.desk.linking import SIGHT
from heihe_reader.gui.desk.ribbons import Ribbon
from heihe_reader.model.span import Place
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import aligned, content
from tests.gui.desk.story import BOTH, SENTENCES, A, B, C, block_top, reading

LEFT = Qt.MouseButton.LeftButton


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


def test_another_view_of_a_pane_takes_the_others_to_where_it_stands_then(desk: Desk) -> None:
    one, two = reading(desk, 0), reading(desk, 1)
    desk.activate(B.id)
    two.show_offset(B.text.blocks[14].span.start, 0.4)
    deep = one.sheet.scroll
    desk.set_pane_view(B.id, View.NEW_ONLY)  # shorter by far: it stands near its head now
    desk.set_pane_view(B.id, View.FULL)
    assert one.sheet.scroll < deep / 2
    assert abs(block_top(one, 0) - block_top(two, 1)) < two.view_height() / 2


def test_another_view_leaves_panes_at_their_tops(desk: Desk) -> None:
    desk.activate(B.id)
    desk.set_view(View.CHANGES)
    assert [reading(desk, number).sheet.scroll for number in (0, 1)] == [0, 0]


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


def test_ribbons_can_be_put_away(desk: Desk) -> None:
    gutter = desk.findChild(Gutter, "Gutter0")
    assert gutter is not None
    drawn = gutter.grab().toImage()
    desk.set_ribbons(False)
    assert gutter.grab().toImage() != drawn
    desk.set_ribbons(True)
    assert gutter.grab().toImage() == drawn


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
