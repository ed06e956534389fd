"""What a pane shows from top to bottom."""

from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.gui.desk.rows import CUT, FoldRow, TextRow, blocks_of, fold_keys, full_rows, new_rows
from heihe_reader.model.block import Block, Role
from heihe_reader.model.span import Span
from tests.gui.desk.pages import content

NONE: frozenset[tuple[bool, int]] = frozenset()


def folded(role: Role, reason: str = "") -> dict[str, object]:
    return {"role": role, "reason": reason}


def test_every_block_has_a_row() -> None:
    page = content("a", ["One.", "Two.", "Three."])
    rows = full_rows(page.text.text, page.text.blocks, NONE)
    assert [page.text.text[r.start : r.end] for r in rows] == ["One.", "Two.", "Three."]


def test_neighbouring_folds_join_into_one_line() -> None:
    parts = ["One.", ("Ad.", folded(Role.FURNITURE)), ("Again.", folded(Role.REPEAT)), "Two."]
    page = content("a", parts)
    rows = full_rows(page.text.text, page.text.blocks, NONE)
    assert [type(r) for r in rows] == [TextRow, FoldRow, TextRow]
    assert (rows[1].first_block, rows[1].last_block) == (1, 2)


def test_an_opened_joint_line_lists_its_parts_with_their_blocks() -> None:
    parts = ["One.", ("Ad.", folded(Role.FURNITURE)), ("Again.", folded(Role.REPEAT)), "Two."]
    page = content("a", parts)
    joint = full_rows(page.text.text, page.text.blocks, NONE)[1]
    assert isinstance(joint, FoldRow)
    rows = full_rows(page.text.text, page.text.blocks, frozenset(fold_keys(page.text.blocks, joint)))
    assert [type(r) for r in rows] == [TextRow, FoldRow, TextRow, FoldRow, TextRow, TextRow]
    assert [r.open for r in rows if isinstance(r, FoldRow)] == [True, True]
    assert [r.unfolded for r in rows if isinstance(r, TextRow)] == [False, True, True, False]


def test_closing_one_part_leaves_the_other_open() -> None:
    parts = [("Ad.", folded(Role.FURNITURE)), ("Again.", folded(Role.REPEAT))]
    page = content("a", parts)
    rows = full_rows(page.text.text, page.text.blocks, frozenset({(False, 5)}))
    assert [(type(r), r.start) for r in rows] == [(FoldRow, 0), (FoldRow, 5), (TextRow, 5)]


def test_a_huge_paragraph_is_cut_after_sentences() -> None:
    text = "The ice came early. " * 900
    page = content("a", [text.strip()])
    rows = full_rows(page.text.text, page.text.blocks, NONE)
    assert len(rows) > 2
    assert all(r.end - r.start <= CUT for r in rows)
    assert all(page.text.text[: r.start].endswith(". ") for r in rows[1:])
    assert [r.first for r in rows if isinstance(r, TextRow)] == [True] + [False] * (len(rows) - 1)
    assert [r.last for r in rows if isinstance(r, TextRow)] == [False] * (len(rows) - 1) + [True]


@given(st.text(alphabet="河a. 。\n", min_size=1, max_size=40), st.integers(1, 700))
def test_the_pieces_of_a_paragraph_are_all_of_it(part: str, times: int) -> None:
    text = part * times
    rows = full_rows(text, (Block(Span(0, len(text))),), NONE)
    assert "".join(text[r.start : r.end] for r in rows) == text


def test_a_text_without_blocks_shows_its_lines() -> None:
    text = "One\n\nTwo\n"
    assert [b.span.of(text) for b in blocks_of(text, ())] == ["One", "Two"]


def test_new_only_keeps_the_new_sentence_and_folds_the_rest() -> None:
    page = content("a", ["Old one.", "Old here. New here. Old again.", "Old end.", ("Ad.", folded(Role.FURNITURE))])
    at = page.text.text.index("New here")
    rows = new_rows(page.text.text, page.text.blocks, [Span(at, at + 3)], NONE)
    assert [type(r) for r in rows] == [FoldRow, TextRow, FoldRow]
    kept = rows[1]
    assert isinstance(kept, TextRow)
    assert page.text.text[kept.start : kept.end] == "New here."
    assert (kept.cut_before, kept.cut_after, kept.plain) == (True, True, True)
    assert [r.old for r in rows if isinstance(r, FoldRow)] == [True, True]


def test_new_only_shows_a_stretch_again_when_its_line_is_opened() -> None:
    page = content("a", ["Old one.", "Old two.", "New."])
    at = page.text.text.index("New")
    rows = new_rows(page.text.text, page.text.blocks, [Span(at, at + 4)], frozenset({(True, 0)}))
    assert [page.text.text[r.start : r.end] for r in rows if isinstance(r, TextRow)] == ["Old one.", "Old two.", "New."]


def test_new_only_of_nothing_new_is_one_line() -> None:
    page = content("a", ["Old one.", "Old two."])
    rows = new_rows(page.text.text, page.text.blocks, [], NONE)
    assert [(type(r), r.start, r.end) for r in rows] == [(FoldRow, 0, len(page.text.text))]
