"""Changes are cut at paragraphs and joined over numbers, and still tile both texts."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup.comparison import align
from heihe_reader.gui.desk.changes import is_strong, wording
from heihe_reader.gui.desk.content import PaneContent, Relation, View
from heihe_reader.gui.desk.page import Against, Page
from heihe_reader.gui.desk.refining import numbers_joined, refined
from heihe_reader.gui.desk.relations import links
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.span import Span
from tests.gui.desk.pages import content


def laid(a: PaneContent, b: PaneContent) -> Alignment:
    """Both side by side as the engine lays them, refined."""
    found = align(a.text.text, b.text.text)
    pairs = [
        AlignedPair(
            Span(*p["a"]),
            Span(*p["b"]),
            p["similarity"],
            PairKind(p["kind"]),
            p["moved"],
            tuple(WordChange(Op(c["op"]), Span(*c["a"]), Span(*c["b"])) for c in p["changes"]),
        )
        for p in found["pairs"]
    ]
    alone = [tuple(Span(*s) for s in found[side]) for side in ("only_a", "only_b")]
    return refined(Alignment(tuple(pairs), *alone, 0.5, 0.5), a.text.text, b.text.text, a.text.blocks, b.text.blocks)


def changed(alignment: Alignment, a: str, b: str) -> list[tuple[str, str]]:
    found = (c for pair in alignment.pairs for c in pair.changes if c.op is not Op.EQUAL)
    return [(c.a.of(a).strip(), c.b.of(b).strip()) for c in found]


OPENING = "The first road bridge between the two cities was opened with fireworks and speeches, but only freight goes, "
AFTER = "The two cities lie about five hundred metres apart on the river, and people cross by ferry in the summer."


def test_a_paragraph_put_in_behind_a_changed_word_is_new_as_a_whole() -> None:
    put_in = "The office took back its figure of two weeks ago, and nobody had noticed because the barrier was up."
    a = content("a", [f"{OPENING} the office said on Tuesday.", AFTER], principal=True)
    b = content("b", [f"{OPENING} the office said on Friday.", put_in, AFTER], versions=(2, 2))
    found = laid(a, b)
    assert changed(found, a.text.text, b.text.text) == [("Tuesday", "Friday"), ("", put_in)]
    seen = links(found.mirrored(), b.text.blocks, b.text.text, a.text.text, a.text.blocks)
    page = Page(b, View.CHANGES, Against(a, found, seen))
    assert page.relations == (Relation.EDITED, Relation.NEW, Relation.SAME)


def test_a_number_of_han_signs_is_one_number() -> None:
    a = content("a", ["大桥设计每天可以通过六百多辆货车，眼下平均每天只有九十五辆，办公室的工作人员说，桥上只走货。"])
    b = content("b", ["大桥设计每天可以通过六百多辆货车，眼下平均每天只有五十九辆，办公室的工作人员说，桥上只走货。"])
    made = wording(laid(a, b), a.text.text, b.text.text)
    assert [d.span.of(b.text.text) for d in made.differences] == ["五十九"]
    assert "九十五" in [ghost.words for ghost in made.ghosts]
    assert is_strong("九十五", "五十九")
    assert is_strong("三", "五")
    assert not is_strong("三天", "五天")


@st.composite
def rewritten(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    words = st.lists(st.sampled_from(["bridge", "river", "九十", "五", "十", "lorry", "ice."]), min_size=1, max_size=9)
    before = draw(st.lists(words, min_size=1, max_size=4))
    after = [list(words) for words in before]
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(after) - 1))
        after[at] = draw(words)
        if draw(st.booleans()):
            after.insert(at, draw(words))
    return ["".join(f"{w} " for w in ws).strip() for ws in before], [
        "".join(f"{w} " for w in ws).strip() for ws in after
    ]


@settings(max_examples=40, deadline=None)
@given(rewritten())
def test_changes_tile_both_sides_whatever_was_rewritten(both: tuple[Sequence[str], Sequence[str]]) -> None:
    a, b = content("a", list(both[0])), content("b", list(both[1]))
    whole = AlignedPair(
        Span(0, len(a.text.text)), Span(0, len(b.text.text)), 0.5, PairKind.EDITED, False, _changes(a, b)
    )
    found = refined(
        Alignment((whole,), (), (), 0.5, 0.5), a.text.text, b.text.text, a.text.blocks, b.text.blocks
    ).pairs[0]
    at_a = at_b = 0
    for change in numbers_joined(found.changes, a.text.text, b.text.text):
        assert (change.a.start, change.b.start) == (at_a, at_b)
        assert len(change.a) or len(change.b)
        if change.op is Op.EQUAL:
            assert change.a.of(a.text.text) == change.b.of(b.text.text)
        at_a, at_b = change.a.end, change.b.end
    assert (at_a, at_b) == (whole.a.end, whole.b.end)


def _changes(a: PaneContent, b: PaneContent) -> tuple[WordChange, ...]:
    ops = {"equal": Op.EQUAL, "replace": Op.REPLACE, "insert": Op.INSERT, "delete": Op.DELETE}
    codes = SequenceMatcher(None, a.text.text, b.text.text, autojunk=False).get_opcodes()
    return tuple(WordChange(ops[op], Span(i1, i2), Span(j1, j2)) for op, i1, i2, j1, j2 in codes)
