"""Text cut at the edges of overlapping marks."""

from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.bundle.segments import Shown, leads_out, segments
from heihe_reader.model.block import Link, NoteMark
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Span


def shown(start: int, end: int, anchor: str, home: Span) -> Shown:
    return Shown(Span(start, end), home, "yellow", MarkKind.OWN, anchor, anchor)


def test_the_mark_that_began_first_is_outermost() -> None:
    block = Span(0, 10)
    cut = list(segments("0123456789", block, [shown(4, 8, "b", block), shown(2, 6, "a", block)]))
    assert [(s.text, [layer.shown.anchor for layer in s.layers]) for s in cut] == [
        ("01", []), ("23", ["a"]), ("45", ["a", "b"]), ("67", ["b"]), ("89", []),
    ]  # fmt: skip


def test_only_the_first_segment_of_a_mark_carries_its_anchor_and_only_the_last_its_number() -> None:
    block = Span(0, 10)
    cut = list(segments("0123456789", block, [shown(0, 9, "a", block), shown(3, 5, "b", block)]))
    of_a = [layer for s in cut for layer in s.layers if layer.shown.anchor == "a"]
    assert [(layer.first, layer.last) for layer in of_a] == [(True, False), (False, False), (False, True)]


def test_a_mark_that_runs_on_into_the_next_block_is_anchored_and_numbered_in_the_first() -> None:
    text, home, after = "one\n\ntwo", Span(0, 3), Span(5, 8)
    mark = [shown(1, 7, "a", home)]
    (_, first), (second, _) = segments(text, home, mark), segments(text, after, mark)
    assert [(layer.first, layer.last) for layer in first.layers] == [(True, True)]
    assert [(layer.first, layer.last) for layer in second.layers] == [(False, False)]
    assert second.text == "tw"


def test_a_note_marker_is_a_segment_of_its_own() -> None:
    cut = list(segments("word12 on", Span(0, 9), [], [NoteMark(Span(4, 6), "12")]))
    assert [(s.text, s.note_mark) for s in cut] == [("word", False), ("12", True), (" on", False)]


marks = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)


@given(st.text(min_size=30, max_size=30), marks, st.lists(marks, max_size=8), st.lists(marks, max_size=3))
def test_joined_segments_are_the_text_and_each_mark_covers_its_words(
    text: str, block: list[int], spans: list[list[int]], notes: list[list[int]]
) -> None:
    within = Span(*block)
    drawn = [shown(start, end, str(n), within) for n, (start, end) in enumerate(spans)]
    cut = list(segments(text, within, drawn, [NoteMark(Span(*note), "1") for note in notes]))
    assert "".join(s.text for s in cut) == within.of(text)
    for mark in drawn:
        covered = "".join(s.text for s in cut if any(layer.shown is mark for layer in s.layers))
        start, end = max(mark.span.start, within.start), min(mark.span.end, within.end)
        assert covered == text[start : max(start, end)]


def test_a_link_is_cut_by_the_marks_over_it_and_leads_on_in_both_parts() -> None:
    block, target = Span(0, 10), "https://amur.example/"
    links = [Link(Span(2, 6), target), Link(Span(7, 9), "page2.html")]
    cut = list(segments("0123456789", block, [shown(4, 8, "a", block)], (), links))
    assert [(s.text, bool(s.layers), s.address) for s in cut] == [
        ("01", False, ""), ("23", False, target), ("45", True, target), ("67", True, ""), ("89", False, ""),
    ]  # fmt: skip


def test_only_addresses_of_the_web_and_of_mail_lead_out_of_a_page() -> None:
    leading = ["http://a.example", "https://a.example/x?y=1#z", "mailto:a@b.example"]
    others = ["", "page2.html", "#note", "//a.example/x", "javascript:x", "data:text/html,x", "file:///etc/passwd"]
    others += ["https:", "https://[::1", "mailto:", "mailto:a@b.example?attach=/etc/passwd"]
    assert [target for target in (*leading, *others) if leads_out(target)] == leading
