"""What blocks are to one another."""

from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.gui.desk.comparison import Comparison
from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.relations import links, map_into, relations
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
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


DATED = "HEIHE, 14 March — The two-lane bridge stands quiet for much of the day, the drivers say."
PLAIN = "The two-lane bridge stands quiet for much of the day, the drivers say."


def said_of(before: str, after: str, shared: str) -> list[Relation]:
    """What both sides say of one paragraph each, of which only `shared` is aligned; and their ribbon."""
    a, b = content("a", [before]), content("b", [after])
    one, two = before.index(shared), after.index(shared)
    spans = Span(one, one + len(shared)), Span(two, two + len(shared))
    equal = (WordChange(Op.EQUAL, *spans),)
    there = Alignment((AlignedPair(*spans, 1.0, PairKind.IDENTICAL, False, equal),), (), (), 1.0, 1.0)
    held = Comparison()
    held.set(a.id, b.id, there)
    left, right = held.links(a, b), held.links(b, a)
    ribbons = [link.relation for link in (*left, *right)]
    return [*relations(left, a.text.blocks, leading=True), *relations(right, b.text.blocks, leading=False), *ribbons]


def test_words_cut_at_the_edge_of_a_passage_edit_it_on_both_sides() -> None:
    assert set(said_of(DATED, PLAIN, PLAIN)) == {Relation.EDITED}
    assert set(said_of(PLAIN, DATED, PLAIN)) == {Relation.EDITED}


def test_a_long_end_that_only_one_has_edits_both_sides() -> None:
    longer = (
        PLAIN + " Nobody could tell how long it would go on like that, with so few lorries on the way to the south."
    )
    assert set(said_of(longer, PLAIN, PLAIN)) == {Relation.EDITED}


def test_the_same_words_are_the_same_on_both_sides() -> None:
    assert set(said_of(PLAIN, PLAIN, PLAIN)) == {Relation.SAME}
    assert set(said_of(PLAIN, PLAIN, PLAIN[:-1])) == {Relation.SAME}


def test_a_short_quote_is_not_edited_by_the_long_paragraph_around_it() -> None:
    said = said_of("Before. " * 40 + "the bridge is quiet", "the bridge is quiet", "the bridge is quiet")
    assert said[1] is Relation.SAME
