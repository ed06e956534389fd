"""Differences in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.gui.desk.changes import Ghost, GhostKind, Style, edits, is_strong, quiet_but, wording
from heihe_reader.gui.desk.novelty import new_spans, standing_in
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.span import Span
from tests.gui.desk.pages import aligned, content


def worded(before: str, after: str):
    a, b = content("a", [before]), content("b", [after])
    return wording(aligned(a, b, [(0, 0)]), before, after)


def shown(before: str, after: str) -> str:
    """The changed text as a reader sees it, with marks for what is struck, bold and boxed."""
    made = worded(before, after)
    signs = {Style.INSERTED: "+{}+", Style.BOXED: "[+{}+]"}
    edits = [(s.start, 1, s.end, signs[s.style]) for s in made.styled if s.style in signs]
    out, at = "", 0
    for start, _, end, sign in sorted(edits):
        out += _with_ghosts(after, at, start, made.ghosts) + sign.format(after[start:end])
        at = end
    return (out + _with_ghosts(after, at, len(after) + 1, made.ghosts)).replace("\u202f", "")


def _with_ghosts(text: str, start: int, end: int, ghosts: list[Ghost]) -> str:
    out, at = "", start
    for ghost in ghosts:
        if start <= ghost.at <= end and (ghost.at > start or start == 0 or ghost.at == end):
            words = {GhostKind.DELETED: "-{}-", GhostKind.BOXED: "[-{}-]"}.get(ghost.kind, "{}").format(ghost.words)
            out += text[at : ghost.at] + words
            at = ghost.at
    return out + text[at:end]


def test_deleted_words_stand_struck_before_the_inserted() -> None:
    assert (
        shown("it stands quiet all day", "it stands nearly empty all day") == "it stands -quiet- +nearly empty+ all day"
    )


def test_a_deletion_alone_keeps_words_apart() -> None:
    assert shown("a very old bridge", "a bridge") == "a -very old- bridge"


def test_a_changed_number_is_boxed() -> None:
    assert shown("counted 95 lorries", "counted 59 lorries") == "counted [-95-][+59+] lorries"


def test_chinese_words_get_no_spaces_between_them() -> None:
    assert shown("桥上很安静", "桥上很热闹") == "桥上很-安静-+热闹+"


def test_another_script_of_the_same_words_is_quiet() -> None:
    before, after = "黑龍江上的大橋有90米", "黑龙江上的大桥有95米"
    changes = (
        WordChange(Op.EQUAL, Span(0, 1), Span(0, 1)),
        WordChange(Op.REPLACE, Span(1, 2), Span(1, 2), script_only=True),
        WordChange(Op.EQUAL, Span(2, 6), Span(2, 6)),
        WordChange(Op.REPLACE, Span(6, 7), Span(6, 7), script_only=True),
        WordChange(Op.EQUAL, Span(7, 8), Span(7, 8)),
        WordChange(Op.REPLACE, Span(8, 10), Span(8, 10)),
        WordChange(Op.EQUAL, Span(10, 11), Span(10, 11)),
    )
    pair = AlignedPair(Span(0, 11), Span(0, 11), 0.9, PairKind.EDITED, False, changes)
    made = wording(Alignment((pair,), (), (), 1.0, 1.0), before, after)
    assert [s.style for s in made.styled if s.end <= 8] == [Style.QUIET] * 5
    assert [difference.span for difference in made.differences] == [Span(8, 10)]
    assert edits(pair, 0, 11) == 1


def test_equal_words_are_quiet() -> None:
    made = worded("the same old words", "the same new words")
    assert [(s.start, s.end) for s in made.styled if s.style is Style.QUIET] == [(0, 9), (13, 18)]


def test_a_long_run_shows_whole_as_new_with_a_count_of_what_it_replaced() -> None:
    new = "one two three four five six seven eight nine ten eleven twelve thirteen"
    made = worded("start alpha beta gamma end", f"start {new} end")
    assert [g for g in made.ghosts if g.kind is GhostKind.COUNT] == [Ghost(6, "3", GhostKind.COUNT)]
    assert not [s for s in made.styled if s.style is Style.INSERTED]


@pytest.mark.parametrize(
    ("old", "new", "begins", "strong"),
    [
        ("95 billion", "59 billion", False, True),
        ("14 March", "16 March", False, True),
        ("Li Lihua", "Wang Min", False, True),
        ("The", "A", True, False),
        ("quiet", "empty", False, False),
        ("", "59", False, False),
        ("95 lorries came over the ice", "59", False, False),
    ],
)
def test_numbers_dates_and_names_are_strong(old: str, new: str, begins: bool, strong: bool) -> None:
    assert is_strong(old, new, begins) is strong


def test_a_version_alone_is_quiet_but_for_what_is_fresh() -> None:
    made = quiet_but([Span(4, 7)], "old new, and old.")
    assert [(s.start, s.end) for s in made.styled] == [(0, 4), (7, 17)]


def test_signs_beside_fresh_text_keep_its_ink() -> None:
    made = quiet_but([Span(1, 5)], "“Fog.”")
    assert made.styled == []


def test_new_only_keeps_fresh_text_and_changed_numbers() -> None:
    a = content("a", ["It counted 95 lorries today.", "The same words stand here."])
    b = content("b", ["It counted 59 lorries today.", "The same words stand here.", "All new."])
    fresh = [block.span for block in b.text.blocks]
    standing = list(standing_in(aligned(a, b, [(0, 0), (1, 1)]), a.text.text, b.text.text))
    kept = new_spans(fresh, standing, b.text.text)
    assert [s.of(b.text.text).strip() for s in kept] == ["59", "All new."]


def test_new_only_without_a_partner_keeps_what_is_fresh() -> None:
    assert new_spans([Span(5, 9), Span(0, 2)], (), "any words here") == (Span(0, 2), Span(5, 9))


WORDS = st.lists(st.sampled_from(["river", "bridge", "95", "59", "Heihe", "河", "桥", "ice."]), min_size=1, max_size=25)


@given(WORDS, WORDS)
def test_styles_never_overlap_and_stay_inside(before: list[str], after: list[str]) -> None:
    one, two = " ".join(before), " ".join(after)
    made = worded(one, two)
    at = 0
    for styled in made.styled:
        assert styled.start >= at
        at = styled.end
    assert at <= len(two)
    assert all(0 <= g.at <= len(two) for g in made.ghosts)
    assert made.styles_in(0, len(two)) == [s for s in made.styled if s.end > s.start]


def test_a_struck_comma_stands_close_to_its_word() -> None:
    after = "Heihe where the market is"
    change = WordChange(Op.DELETE, Span(5, 15), Span(5, 5))
    pair = AlignedPair(Span(0, 5), Span(0, 5), 1.0, PairKind.EDITED, False, (change,))
    made = wording(Alignment((pair,), (), (), 1.0, 1.0), "Heihe, the town, where the market is", after)
    assert made.ghosts[0] == Ghost(5, ", the town", GhostKind.DELETED)
