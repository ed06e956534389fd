"""Code points to Qt's positions and back."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextLayout

from heihe_reader.gui.desk.offsets import TextMap, units

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("a黑河𠮷𪚥😀👩‍🚀é\u0301\u200d\ufe0f שלוםمرحبا\n\t"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)
GHOSTS = st.lists(st.tuples(st.integers(0, 60), st.text("x𠮷 ", min_size=1, max_size=4)), max_size=4)


def mapped(text: str, ghosts: list[tuple[int, str]]) -> TextMap:
    inside = sorted((min(at, len(text)), words) for at, words in ghosts)
    return TextMap(text, inside)


@given(TEXTS)
def test_every_offset_comes_back_as_itself(text: str) -> None:
    there = TextMap(text)
    assert [there.from_qt(there.to_qt(n)) for n in range(len(text) + 1)] == list(range(len(text) + 1))


@given(TEXTS, GHOSTS)
def test_every_offset_comes_back_as_itself_beside_words_that_are_only_shown(
    text: str, ghosts: list[tuple[int, str]]
) -> None:
    there = mapped(text, ghosts)
    for n in range(len(text) + 1):
        assert there.from_qt(there.to_qt(n)) == n
        assert there.from_qt(there.to_qt(n, before_ghosts=True)) == n


@given(TEXTS, GHOSTS)
def test_a_position_names_the_character_that_qt_has_there(text: str, ghosts: list[tuple[int, str]]) -> None:
    there = mapped(text, ghosts)
    raw = there.shown.encode("utf-16-le")
    for n, character in enumerate(text):
        at = there.to_qt(n) * 2
        assert raw[at : at + 2 * units(character)].decode("utf-16-le") == character


@given(TEXTS, GHOSTS, st.integers(-5, 200))
def test_no_position_leads_out_of_the_text(text: str, ghosts: list[tuple[int, str]], position: int) -> None:
    assert 0 <= mapped(text, ghosts).from_qt(position) <= len(text)


@given(TEXTS)
def test_lengths_agree_with_qt(text: str) -> None:
    assert units(text) == len(QTextLayout(text, QFont()).text().encode("utf-16-le")) // 2


def test_a_position_inside_a_surrogate_pair_is_its_beginning() -> None:
    assert TextMap("a😀b").from_qt(2) == 1


def test_a_position_inside_shown_words_is_where_they_begin() -> None:
    there = TextMap("counted 59 lorries", [(8, "95 ")])
    assert there.shown == "counted 95 59 lorries"
    assert [there.from_qt(p) for p in (7, 8, 9, 10, 11, 12)] == [7, 8, 8, 8, 8, 9]
    assert there.to_qt(8) == 11
    assert there.to_qt(8, before_ghosts=True) == 8


def test_offsets_outside_are_clamped() -> None:
    there = TextMap("黑河")
    assert (there.to_qt(-3), there.to_qt(9)) == (0, 2)
