"""Breaking quotes into lines: nothing is lost, nothing is torn, and what does not fit is elided."""

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme.fonts import Script, body_font
from heihe_reader.gui.widgets.lines import lines_of

WORDS = st.text(alphabet="ab мост桥𠮷👍é ", max_size=200)


def test_a_short_quote_is_one_line(qtbot: QtBot) -> None:
    assert lines_of("toll", body_font(Script.LATIN, 14), 240, 2) == ("toll",)


def test_a_long_quote_ends_in_an_ellipsis_on_the_last_line(qtbot: QtBot) -> None:
    lines = lines_of("桥已经通车，货车还在等。" * 20, body_font(Script.HAN, 14), 240, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert "…" not in lines[0]


def test_line_ends_in_a_quote_are_spaces(qtbot: QtBot) -> None:
    assert lines_of("one\n two", body_font(Script.LATIN, 14), 240, 2) == ("one two",)


@given(WORDS)
def test_with_room_for_all_lines_no_character_is_lost_or_torn(words: str) -> None:
    lines = lines_of(words, body_font(Script.LATIN, 14), 160, 1000)
    assert "".join("".join(lines).split()) == "".join(words.split())


@given(WORDS)
def test_there_are_never_more_lines_than_allowed(words: str) -> None:
    assert len(lines_of(words, body_font(Script.LATIN, 14), 60, 2)) <= 2
