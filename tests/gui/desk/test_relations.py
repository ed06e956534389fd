"""What blocks are to one another."""

from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.relations import links, map_into, relations
from heihe_reader.model.alignment import AlignedPair, Alignment, PairKind
from heihe_reader.model.span import Span
from tests.gui.desk.pages import FOLDED, aligned, content, pair

A = content("a", ["The same words.", "One thing changed here today.", "This one moved away.", "Only here."])
B = content(
    "b", ["The same words.", "This one moved away.", "One thing altered here today.", "Only there.", ("Ad", FOLDED)]
)
BOTH = aligned(A, B, [(0, 0), (1, 2), (2, 1, True)])


def test_each_block_is_same_edited_moved_or_new() -> None:
    assert relations(links(BOTH.mirrored(), B.text.blocks), B.text.blocks, leading=False) == (
        Relation.SAME,
        Relation.MOVED,
        Relation.EDITED,
        Relation.NEW,
        Relation.NONE,
    )


def test_what_only_the_leading_pane_has_is_not_new() -> None:
    assert relations(links(BOTH, A.text.blocks), A.text.blocks, leading=True)[3] is Relation.NONE


def test_without_an_alignment_nothing_is_said() -> None:
    assert set(relations(None, A.text.blocks, leading=False)) == {Relation.NONE}


def test_links_are_cut_at_the_blocks_of_a() -> None:
    one = AlignedPair(Span(0, len(A.text.text)), Span(0, len(B.text.text)), 1.0, PairKind.EDITED, False, ())
    made = links(Alignment((one,), (), (), 1.0, 1.0), A.text.blocks, A.text.text, B.text.text)
    assert [link.a for link in made] == [block.span for block in A.text.blocks]
    assert made[0].b.start == 0
    assert made[-1].b.end == len(B.text.text)


def test_an_edit_colours_only_its_own_block() -> None:
    a = content("a", ["First stays.", "Second went.", "Third stays."])
    b = content("b", ["First stays.", "Second came.", "Third stays."])
    text_a, text_b = a.text.text, b.text.text
    whole = aligned(content("a", [text_a]), content("b", [text_b]), [(0, 0)])
    made = links(whole, a.text.blocks, text_a, text_b)
    assert [link.relation for link in made] == [Relation.SAME, Relation.EDITED, Relation.SAME]


@given(st.lists(st.sampled_from(["river ", "ice ", "河", "95 "]), min_size=1, max_size=20), st.data())
def test_positions_map_into_the_pair_and_in_order(words: list[str], data: st.DataObject) -> None:
    other = data.draw(st.lists(st.sampled_from(["river ", "ice ", "河", "59 "]), min_size=1, max_size=20))
    a, b = content("a", ["".join(words).strip()]), content("b", ["".join(other).strip()])
    one = pair(a, 0, b, 0)
    places = [map_into(one, at) for at in range(one.a.start, one.a.end + 1)]
    assert places == sorted(places)
    assert one.b.start <= places[0]
    assert places[-1] <= one.b.end
