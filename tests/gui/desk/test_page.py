"""Pages, comparisons, tips and maps: what is worked out before anything is drawn."""

import dataclasses

import pytest

from heihe_reader.gui.desk.comparison import Comparison, leader
from heihe_reader.gui.desk.content import Relation, TagSign, View
from heihe_reader.gui.desk.map_marks import Layer, items
from heihe_reader.gui.desk.mark_words import relation_words
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.relations import Links, links
from heihe_reader.gui.desk.rows import FoldRow, TextRow
from heihe_reader.gui.desk.signs import places, signs_of
from heihe_reader.model.ids import TagId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Span
from tests.gui.desk.pages import FOLDED, against, aligned, content, mark

A = content("a", ["One thing stands here today.", "Another was moved.", "Gone."], site="Amur Wire", principal=True)
B = content("b", ["Another was moved.", "One thing stood here today.", ("Ad", FOLDED), "New."], site="Courier")
C = content("c", ["One thing stands here today."], site="Third")
BOTH = aligned(A, B, [(0, 1), (1, 0, True)])


def compared() -> Comparison:
    made = Comparison()
    made.set(A.id, B.id, BOTH)
    return made


def test_the_principal_leads_wherever_it_stands() -> None:
    assert leader([B, A, C]) == 1
    assert leader([B, C]) == 0


def test_versions_are_compared_with_the_principal_and_it_with_its_neighbour() -> None:
    made = compared()
    made.set(A.id, C.id, aligned(A, C, [(0, 0)]))
    assert [made.base_of([A, B, C], i) for i in range(3)] == [1, 0, 0]
    assert [made.base_of([B, A], i) for i in range(2)] == [1, 0]


def test_without_kin_there_is_nothing_to_compare_with() -> None:
    made = compared()
    assert made.base_of([A, C], 1) is None
    made.set(B.id, A.id, None)
    assert made.base_of([A, B], 1) is None
    assert made.links(A, B) == ()


def test_an_alignment_serves_from_both_sides() -> None:
    made = compared()
    there, back = made.links(A, B), made.links(B, A)
    assert {(k.a, k.b, k.relation) for k in there} == {(k.b, k.a, k.relation) for k in back}


def test_a_page_of_a_version_knows_relations_and_differences() -> None:
    page = compared().page([A, B], 1, View.CHANGES, frozenset())
    assert page.relations == (Relation.MOVED, Relation.EDITED, Relation.NONE, Relation.NEW)
    assert [d.span.of(page.text) for d in page.steps()] == ["stood", "New."]
    assert not page.leading


def test_the_leading_page_is_always_whole() -> None:
    page = compared().page([A, B], 0, View.NEW_ONLY, frozenset())
    assert (page.leading, page.view, page.wording) == (True, View.FULL, None)
    assert page.relations == (Relation.EDITED, Relation.MOVED, Relation.NONE)


def test_relations_are_said_in_words() -> None:
    page = compared().page([A, B], 1, View.FULL, frozenset())
    rows = [r for r in page.rows if isinstance(r, TextRow)]
    assert [relation_words(page, r) for r in rows] == [
        "Moved: stands elsewhere in Amur Wire",
        "Edited: stands in other words in Amur Wire",
        "New: not in Amur Wire",
    ]


def test_opening_a_fold_that_hides_a_place_leaves_the_others_closed() -> None:
    page = Page(content("f", ["One", ("Ad", FOLDED), "Two", ("More", FOLDED)]))
    at = page.text.index("More")
    page.reopened(page.opened_for(at))
    assert [(type(r).__name__, r.open) for r in page.rows if isinstance(r, FoldRow)] == [
        ("FoldRow", False),
        ("FoldRow", True),
    ]
    fold = page.fold_at(at)
    assert fold is not None
    page.reopened(page.toggled(fold))
    assert page.opened == frozenset()


def test_a_place_inside_old_text_is_found_in_new_only() -> None:
    b = dataclasses.replace(B, fresh=(B.text.blocks[3].span,))
    page = Page(b, View.NEW_ONLY, against(b, A, [(1, 0), (0, 1)]))
    assert isinstance(page.rows[0], FoldRow)
    page.reopened(page.opened_for(B.text.text.index("Ad")))
    shown = [page.text[r.start : r.end] for r in page.rows if isinstance(r, TextRow)]
    assert shown == ["Another was moved.", "One thing stood here today.", "Ad", "New."]


def test_links_are_found_by_a_stretch_of_either_side() -> None:
    joined = Links(links(BOTH, A.text.blocks, A.text.text, B.text.text))
    first, second = A.text.blocks[0].span, B.text.blocks[0].span
    assert [k.a for k in joined.touching(first, Span(0, 0))] == [first]
    assert [k.b for k in joined.touching(Span(0, 0), second)] == [second]
    assert len(joined.touching(first, second)) == 2
    assert joined.touching(Span(0, 0), Span(0, 0)) == []


def test_the_map_shows_new_moved_edited_folds_marks_and_hits_in_layers() -> None:
    page = compared().page([A, B], 1, View.FULL, frozenset())
    made = items(
        page.rows,
        page.relations,
        [mark(B, "Another", "red"), mark(B, "thing", "blue", kind=MarkKind.OPTED_OUT)],
        [Span(0, 3)],
        lambda offsets: [float(offset) for offset in offsets],
        lambda index: (index * 20.0, index * 20.0 + 15),
    )
    assert [(i.layer, i.colour) for i in made] == [
        (Layer.BLOCK, "moved"),
        (Layer.BLOCK, "new"),
        (Layer.EDIT, "edited"),
        (Layer.FOLD, "line-control"),
        (Layer.MARK, "red"),
        (Layer.HIT, "hit-current"),
    ]


def test_a_tag_that_is_not_known_yet_still_has_a_sign() -> None:
    made = signs_of([mark(A, "thing", "teal", tags=["t"])], {})
    assert [(s.words, s.colour) for s in made] == [("•", "teal")]


def test_the_same_tag_twice_in_a_block_is_one_sign() -> None:
    tags = {TagId("t"): TagSign("1", "Trade", "blue")}
    made = signs_of([mark(A, "One", tags=["t"], id="1"), mark(A, "today", tags=["t"], id="2")], tags)
    assert [s.words for s in made] == ["1"]


@pytest.mark.parametrize("height", [27.0, 54.0, 200.0])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("room", [44.0, 120.0])
def test_signs_stay_in_the_margin_and_apart(count: int, height: float, room: float) -> None:
    boxes = places(count, 500.0, 10.0, height, room)
    assert len(boxes) == count
    assert all(box.left() > 500 and box.right() <= 500 + room for box in boxes)
    for i, one in enumerate(boxes):
        assert not any(one.intersects(other) for other in boxes[i + 1 :])


def test_what_an_edit_put_into_a_passage_is_new() -> None:
    short = content("s", ["The bridge is quiet today."], principal=True)
    longer = content("l", ["The bridge is quiet today. Four words were added."])

    page = Page(longer, View.FULL, against(longer, short, [(0, 0)]))

    assert page.new_share() == pytest.approx(4 / 9)
