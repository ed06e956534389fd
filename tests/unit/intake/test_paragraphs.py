"""Lines become blocks: one a line, or many where a text was wrapped by hand."""

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.intake.plain.paragraphs import pieces_of

LONG = (
    "The customs hall was built for six hundred lorries a day, and on most mornings fewer than ten come through it "
    "before the kitchen closes and the guards go home along the frozen river. "
)


def texts(text: str) -> list[str]:
    return [p.text for p in pieces_of(text)]


def test_a_paragraph_a_line_stays_so_without_empty_lines() -> None:
    assert len(texts(f"{LONG}\nStill, the two towns remain apart.\n{LONG}")) == 3


def test_wrapped_lines_are_one_block_whose_text_is_untouched() -> None:
    wrapped = "\n\n".join(textwrap.fill(LONG * n, 72) for n in (1, 2, 3))
    found = texts(wrapped)
    assert len(found) == 3
    assert "\n\n".join(found) == wrapped


def test_wrapped_lines_without_empty_lines_are_parted_where_a_line_had_room_left() -> None:
    first, second = textwrap.fill(LONG * 2, 72), textwrap.fill("It was cold. " + LONG * 2, 72)
    first += "\nNobody spoke."
    assert texts(f"{first}\n{second}")[-1] == second


def test_wrapped_han_text_is_one_block() -> None:
    line = "黑河大桥开通九个月后桥上来往的卡车仍然很少司机们都在等签证渡轮更便宜口岸的停车场几乎空无一人"[:36]
    wrapped = "\n".join([line] * 5 + ["完。"])
    # equal lines repeat one another and stay apart, so each gets a sign of its own
    wrapped = "\n".join(f"{'一二三四五'[i]}{row[1:]}" if i < 5 else row for i, row in enumerate(wrapped.split("\n")))
    assert texts(wrapped) == [wrapped]


def test_short_lines_that_were_ended_on_purpose_stay_apart() -> None:
    assert len(texts("Flour\nSugar, brown\nTwo eggs\nA little salt\nButter from the village")) == 5


def test_a_caption_that_says_its_alternative_text_again_stays_apart() -> None:
    assert (
        len(
            texts(
                "Lorries wait at the gate of the port in March\nLorries wait at the gate of the "
                "port in March. Ann Lee/AP"
            )
        )
        == 2
    )


def test_list_items_begin_blocks_and_keep_their_indented_lines() -> None:
    assert texts("- first thing\n  that goes on\n- second thing") == ["- first thing\n  that goes on", "- second thing"]


def test_rows_with_tabs_are_one_block() -> None:
    assert texts("Year\tLorries\n2022\t9\n2023\t12") == ["Year\tLorries\n2022\t9\n2023\t12"]


def test_a_sentence_broken_before_a_small_letter_goes_on() -> None:
    assert texts("30-days free access, then $2.90\nper month.") == ["30-days free access, then $2.90\nper month."]


@given(st.text(alphabet=st.sampled_from("ab É黑\n\t .-*1)>|\u00a0\u3000"), max_size=300))
def test_blocks_hold_all_that_is_visible_in_order(text: str) -> None:
    pieces = pieces_of(text)
    at = 0
    for piece in pieces:
        assert not text[at : piece.start].strip()
        assert text[piece.start : piece.start + len(piece.text)] == piece.text
        at = piece.start + len(piece.text)
    assert not text[at:].strip()


@pytest.mark.parametrize("end", ["\u2029", "\u2028", "\x85", "\x0b", "\x0c"])
def test_every_sign_that_ends_a_line_ends_a_block(end: str) -> None:
    assert texts(f"{LONG.strip()}{end}{end}Still, the two towns remain apart.{end}Nobody spoke.") == [
        LONG.strip(),
        "Still, the two towns remain apart.",
        "Nobody spoke.",
    ]


def test_long_lines_with_a_bar_in_them_take_the_time_of_their_length() -> None:
    line = "The ferry | the bridge " * 3_000
    begun = time.process_time()
    assert texts(f"{line}\n{line}x") == [line.strip(), f"{line}x"]
    assert time.process_time() - begun < 3  # it takes milliseconds; by the square of its length, half a minute
    assert texts("|a | b|\n|c | d|\ne\tf") == ["|a | b|\n|c | d|\ne\tf"]
