"""Going from difference to difference, to places, hits and folds, in each of the views."""

import dataclasses

from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.changes import edits
from heihe_reader.gui.desk.content import Relation, View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.linking import SIGHT
from heihe_reader.model.alignment import Op
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import FOLDED, aligned, content
from tests.gui.desk.story import BOTH, A, B, C, block_top, reading


def test_a_fold_counts_only_the_edits_in_it(make_desk: MakeDesk) -> None:
    desk = make_desk(A, B)
    desk.set_alignment(A.id, B.id, BOTH)
    changed = [c for pair in BOTH.pairs for c in pair.changes if c.op is not Op.EQUAL]
    assert sum(edits(pair, 0, len(B.text.text)) for pair in BOTH.pairs) == len(changed)
    assert sum(edits(pair, 0, 1) for pair in BOTH.pairs) <= 1


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
