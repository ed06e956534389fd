"""Ribbons and linked scrolling, as arithmetic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.desk_layout import arrange
from heihe_reader.gui.desk.gutter import Gutter
from heihe_reader.gui.desk.linking import at, follow, nearest, step
from heihe_reader.gui.desk.relations import Link
from heihe_reader.gui.desk.ribbons import Ribbon, contains, ease, ribbons
from heihe_reader.gui.desk.style import SMALL_HEADER_HEIGHT
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.model.span import Span


def link(a: int, b: int, relation: Relation = Relation.SAME) -> Link:
    return Link(Span(a, a + 10), Span(b, b + 10), relation)


def test_a_link_with_both_ends_in_sight_is_a_whole_ribbon() -> None:
    made = ribbons([(link(0, 0), (10, 60), (30, 90))], 0, 400)
    assert [(r.left, r.right, r.towards) for r in made] == [((10, 60), (30, 90), 0)]


@pytest.mark.parametrize(("other", "towards"), [((-80, -20), -1), ((450, 520), 1)])
def test_a_link_with_one_end_out_of_sight_is_a_stub_that_points_there(other: tuple[int, int], towards: int) -> None:
    made = ribbons([(link(0, 0), (10, 60), other)], 0, 400)
    assert [(r.left, r.right, r.towards) for r in made] == [((10, 60), None, towards)]
    mirrored = ribbons([(link(0, 0), other, (10, 60))], 0, 400)
    assert [(r.left, r.right, r.towards) for r in mirrored] == [(None, (10, 60), towards)]


def test_a_link_out_of_sight_draws_nothing() -> None:
    assert ribbons([(link(0, 0), (-80, -20), (500, 600))], 0, 400) == ()


def test_thin_neighbours_merge_into_one_grey_band() -> None:
    entries = [(link(i * 10, i * 10), (i * 2.0, i * 2.0 + 2), (i * 2.0, i * 2.0 + 2)) for i in range(1, 20)]
    made = ribbons(entries, 0, 400)
    assert [(r.left, r.right, r.link) for r in made] == [((2, 40), (2, 40), None)]


def test_a_ribbon_is_hit_between_its_edges_only() -> None:
    made = ribbons([(link(0, 0), (0, 40), (100, 140))], 0, 400)[0]
    assert contains(made, 0, 20, 40)
    assert contains(made, 20, 70, 40)
    assert contains(made, 40, 120, 40)
    assert not contains(made, 0, 120, 40)
    assert not contains(made, 40, 20, 40)


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_edge_of_a_ribbon_rises_from_end_to_end(one: float, two: float) -> None:
    low, high = sorted((one, two))
    assert 0 <= ease(low) <= ease(high) + 1e-3 <= 1.002


LINKS = [link(0, 100), link(20, 120), link(40, 10, Relation.MOVED)]


def test_the_follower_shows_the_same_share_of_the_same_passage() -> None:
    def leader(span: Span) -> tuple[float, float]:
        return span.start * 10.0, span.end * 10.0

    def follower(span: Span) -> tuple[float, float]:
        return span.start * 20.0, span.end * 20.0

    assert follow(50.0, LINKS, leader, follower, 5) == 2100.0
    assert follow(250.0, LINKS, leader, follower, 25) == 2500.0
    assert follow(450.0, LINKS, leader, follower, 45) == 300.0


def test_in_text_that_the_follower_lacks_it_rests() -> None:
    assert follow(150.0, LINKS, lambda s: (0, 1), lambda s: (0, 1), 15) is None
    assert at(LINKS, 15) is None
    assert nearest(LINKS, 15) is LINKS[0]


def test_stepping_goes_on_to_the_next_start_and_stops_at_the_end() -> None:
    starts = [5, 10, 30]
    assert [step(starts, at_, 1) for at_ in (-1, 5, 12, 30)] == [0, 1, 2, None]
    assert [step(starts, at_, -1) for at_ in (40, 30, 10, 5)] == [2, 1, 0, None]


def test_two_panes_share_the_width_with_a_gutter_of_40() -> None:
    layout = arrange(1040, 2, 0, 0, 300)
    assert layout.panes == ((0, 500), (540, 500))
    assert layout.gutters == ((500, 40),)


@given(st.integers(200, 4000), st.integers(1, 6), st.data())
def test_panes_and_gutters_fill_the_width_and_the_active_one_is_in_sight(
    width: int, count: int, data: st.DataObject
) -> None:
    active, first = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
    layout = arrange(width, count, active, first, 280)
    strips = sorted(s for s in (*layout.panes, *layout.gutters) if s is not None)
    assert sum(w for _, w in strips) == width
    assert [x for x, _ in strips] == [sum(w for _, w in strips[:i]) for i in range(len(strips))]
    assert layout.panes[active] is not None
    assert len({w for p in layout.panes if p for w in [p[1] // 2]}) <= 2


def test_a_crossing_ribbon_is_muted_until_the_pointer_rests_on_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown: list[Ribbon] = []
    gutter = Gutter(load_theme("light"), lambda: shown, parent)
    gutter.resize(40, 200)

    def lightness(relation: Relation) -> float:
        one = link(0, 0, relation)
        shown[:] = [Ribbon((10.0, 60.0), (10.0, 60.0), relation, link=one)]
        return gutter.grab().toImage().pixelColor(20, SMALL_HEADER_HEIGHT + 35).lightnessF()

    muted, same = lightness(Relation.MOVED), lightness(Relation.SAME)
    over = QPointF(20, SMALL_HEADER_HEIGHT + 35)
    lightness(Relation.MOVED)
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, over, over, none, none, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(gutter.link_hovered):
        gutter.mouseMoveEvent(moved)
    assert lightness(Relation.MOVED) < same < muted
