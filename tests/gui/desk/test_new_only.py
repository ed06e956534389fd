"""The view *new only*, pane by pane: against which version, what folds, and how it ends."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.header_words import Fact, fitting
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.rows import FoldRow, TextRow
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.span import Span
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import aligned, content

SAME = "Nine months after the first lorries the bridge stands quiet."
TOLL = "The toll is the reason most drivers name first of all."
NEW = "A teacher on the far bank keeps a notebook of departures."
A = content("a", [SAME, "Customs counted 95 lorries on Monday."], site="Amur Wire", principal=True, versions=(1, 3))
B = content("b", [SAME, TOLL], site="Courier", versions=(2, 3))
C = content("c", [SAME, TOLL, NEW, "Customs counted 59 lorries on Monday."], site="Third", versions=(3, 3))


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk(A, B, C)
    made.set_alignment(A.id, B.id, aligned(A, B, [(0, 0)]))
    made.set_alignment(A.id, C.id, aligned(A, C, [(0, 0), (1, 3)]))
    made.set_alignment(B.id, C.id, aligned(B, C, [(0, 0), (1, 1)]))
    return made


def page(desk: Desk, number: int) -> Page:
    found = desk.panes[number].reading.page
    assert found is not None
    return found


def shown(desk: Desk, number: int) -> list[str]:
    made = page(desk, number)
    return [made.text[r.start : r.end] for r in made.rows if isinstance(r, TextRow)]


def test_what_stands_in_any_pane_to_the_left_folds(desk: Desk) -> None:
    desk.set_view(View.NEW_ONLY)
    assert shown(desk, 1) == [TOLL]
    assert shown(desk, 2) == [NEW, "Customs counted 59 lorries on Monday."]
    fold = next(r for r in page(desk, 2).rows if isinstance(r, FoldRow))
    assert page(desk, 2).fold_words(fold).sentence == "21 words as in Amur Wire ¶ 1, and in Courier ¶ 2."


def test_each_pane_has_its_own_view(desk: Desk) -> None:
    desk.set_view(View.CHANGES)
    desk.set_pane_view(C.id, View.NEW_ONLY)
    assert [page(desk, n).view for n in range(3)] == [View.FULL, View.CHANGES, View.NEW_ONLY]
    desk.activate(C.id)
    assert desk.active_view() is View.NEW_ONLY
    desk.activate(A.id)
    assert desk.active_view() is View.CHANGES
    desk.set_view(View.FULL)
    assert {page(desk, n).view for n in range(3)} == {View.FULL}


def test_a_pane_is_compared_with_the_one_that_a_person_chose(desk: Desk) -> None:
    assert desk.against(C.id) == A.id
    desk.set_against(C.id, B.id)
    assert desk.against(C.id) == B.id
    assert "against Courier" in desk.panes[2].header.accessibleName()
    desk.set_against(C.id, None)
    assert (desk.against(C.id), desk.chosen_against(C.id)) == (A.id, None)


def test_the_leading_pane_can_be_compared_as_well(desk: Desk) -> None:
    desk.set_against(A.id, B.id)
    desk.set_pane_view(A.id, View.NEW_ONLY)
    assert shown(desk, 0) == ["Customs counted 95 lorries on Monday."]


def test_the_end_of_what_is_new_offers_what_comes_next(desk: Desk, qtbot: QtBot) -> None:
    desk.set_view(View.NEW_ONLY)
    end = desk.panes[2].end
    assert end.isVisible()
    assert end.said == "End of what is new."
    button = desk.findChild(QPushButton, "NextVersion2")
    assert button is not None
    with qtbot.waitSignal(desk.next_version_wanted, check_params_cb=lambda id: id == C.id):
        button.click()
    with qtbot.waitSignal(desk.read_wanted):
        end.buttons[0].click()
    desk.set_view(View.FULL)
    assert not end.isVisible()


def test_where_nothing_is_new_it_says_so_and_offers_the_whole(make_desk: MakeDesk, qtbot: QtBot) -> None:
    copy = content("d", [SAME], versions=(2, 2))
    desk = make_desk(A, copy)
    desk.set_alignment(A.id, copy.id, aligned(A, copy, [(0, 0)]))
    desk.set_view(View.NEW_ONLY)
    end = desk.panes[1].end
    assert end.said == "Nothing new in this version All 10 words stand in Amur Wire."
    with qtbot.waitSignal(desk.pane_view_wanted, check_params_cb=lambda id, view: view is View.FULL):
        end.buttons[2].click()


def test_what_is_read_folds_when_the_view_is_chosen_and_not_under_the_eyes(desk: Desk) -> None:
    desk.set_view(View.NEW_ONLY)
    start = C.text.text.index(NEW)
    desk.set_read({C.id: (Span(start, start + len(NEW)),)})
    assert NEW in shown(desk, 2)
    desk.set_view(View.FULL)
    desk.set_view(View.NEW_ONLY)
    assert shown(desk, 2) == ["Customs counted 59 lorries on Monday."]
    desk.set_read({C.id: (Span(0, len(C.text.text)),)}, fold=True)
    assert shown(desk, 2) == []
    assert desk.panes[2].end.said == "Nothing new in this version You have read all 38 words."


def test_the_leading_pane_leaves_out_what_was_read(desk: Desk) -> None:
    desk.set_read({A.id: (A.text.blocks[0].span,)})
    desk.set_view(View.NEW_ONLY)
    assert shown(desk, 0) == ["Customs counted 95 lorries on Monday."]
    fold = next(r for r in page(desk, 0).rows if isinstance(r, FoldRow))
    assert page(desk, 0).fold_words(fold).sentence == "10 words that you have read."


def test_a_narrow_head_leaves_out_whole_facts() -> None:
    facts = (Fact("Amur Wire", 2), Fact("14 Mar 2023", 3), Fact("218 of 640 words to read", 0))
    assert fitting(facts, 100, len) == "Amur Wire · 14 Mar 2023 · 218 of 640 words to read"
    assert fitting(facts, 40, len) == "Amur Wire · 218 of 640 words to read"
    assert fitting(facts, 10, len) == "218 of 640 words to read"


def test_low_desks_have_heads_of_one_line(desk: Desk) -> None:
    desk.resize(1000, 480)
    QTest.qWait(1)
    assert {pane.header.height() for pane in desk.panes} == {34}
    desk.resize(1400, 700)
    assert {pane.header.height() for pane in desk.panes} == {58}


def test_a_fold_names_the_paragraphs_of_its_own_words_however_far_the_passage_goes(make_desk: MakeDesk) -> None:
    a = content("a", [SAME, TOLL, NEW], site="Amur Wire", principal=True)
    b = content("b", [SAME, TOLL, NEW, "All of this stands nowhere else in the story."], site="Courier")
    whole = Span(0, a.text.blocks[-1].span.end)
    pair = AlignedPair(whole, whole, 1.0, PairKind.IDENTICAL, False, (WordChange(Op.EQUAL, whole, whole),))
    desk = make_desk(a, b)
    desk.set_alignment(a.id, b.id, Alignment((pair,), (), (b.text.blocks[3].span,), 1.0, 0.8))
    desk.set_pane_view(b.id, View.NEW_ONLY)
    made = page(desk, 1)
    first = next(r for r in made.rows if isinstance(r, FoldRow))
    part = first._replace(end=made.blocks[1].span.end, last_block=1)
    assert "Amur Wire ¶ 1–2." in made.fold_words(part).sentence


def test_the_buttons_at_the_end_are_whole_in_a_narrow_pane(desk: Desk) -> None:
    desk.set_view(View.NEW_ONLY)
    end = desk.panes[1].end
    read, following = end.buttons[:2]
    both = read.sizeHint().width() + following.sizeHint().width()
    for width, beside in ((both, False), (both + 40, True)):
        end.setGeometry(0, 0, width, 190)
        assert end.layout() is not None
        end.layout().activate()
        assert (read.y() == following.y()) is beside
        assert all(b.width() >= b.sizeHint().width() for b in (read, following))
