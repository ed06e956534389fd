"""What an article says twice is folded once, and nothing new is ever hidden."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.model.block import Block, BlockKind, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import normalise
from heihe_reader.text.sentences import sentence_spans
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, lines, prose, visible

A = ArticleId("a")


def fold(text: str, kinds: tuple[BlockKind, ...] = ()) -> tuple[Block, ...]:
    return fold_repeats(A, text, lines(text, kinds))


def sentences(text: str, blocks: tuple[Block, ...]) -> set[str]:
    """The sentences of all lines of a text."""
    pieces = [block.span.of(text) for block in blocks]
    return {normalise(piece[start:end]) for piece in pieces for start, end in sentence_spans(piece)}


def check(text: str, before: tuple[Block, ...], after: tuple[Block, ...]) -> None:
    """Blocks still tile, and every sentence is visible somewhere."""
    assert after[0].span.start == before[0].span.start
    for one, two in pairwise(after):
        assert one.span.end <= two.span.start
        assert not text[one.span.end : two.span.start].strip()
    shown = " ".join(normalise(piece) for piece in visible(text, after))
    for block in after:
        if block.folded:
            assert block.repeats is not None
            assert block.reason
            assert normalise(block.span.of(text)).strip(" .,!?。\"'") in shown


@pytest.mark.parametrize("story", [BRIDGE, BRIDGE_RU, BRIDGE_ZH])
def test_a_body_pasted_twice_is_read_once(story: str) -> None:
    paragraphs = [story, prose(40, 3), prose(30, 4)]
    text = "\n".join(paragraphs * 2)
    blocks = fold(text)
    assert visible(text, blocks) == paragraphs
    assert [block.role for block in blocks[3:]] == [Role.REPEAT] * 3
    assert [block.repeats.span.of(text) for block in blocks[3:] if block.repeats] == paragraphs
    assert {block.reason.split(" words as in ")[1] for block in blocks[3:]} == {"¶ 1–3"}


def test_a_paragraph_that_only_the_second_copy_has_stays_visible() -> None:
    short = "Read this first: it was not in the other copy."
    text = "\n".join([BRIDGE, HARVEST, prose(90, 6), BRIDGE, short, HARVEST, prose(90, 6)])
    assert visible(text, fold(text)) == [BRIDGE, HARVEST, prose(90, 6), short]


def test_the_copy_with_much_more_in_it_is_the_one_that_stays() -> None:
    text = "\n".join([BRIDGE, HARVEST, BRIDGE, MUSEUM, HARVEST])
    assert visible(text, fold(text)) == [BRIDGE, MUSEUM, HARVEST]


def test_a_sentence_that_only_one_copy_has_stays_visible_in_its_place() -> None:
    longer = HARVEST.replace("Prices", "Nobody had expected this. Prices")
    text = "\n".join([BRIDGE, HARVEST, BRIDGE, longer])
    blocks = fold(text)
    assert visible(text, blocks) == [BRIDGE, HARVEST, "Nobody had expected this."]
    check(text, lines(text), blocks)


def test_an_edited_sentence_stays_visible() -> None:
    text = "\n".join([BRIDGE, HARVEST, BRIDGE.replace("630", "700"), HARVEST])
    shown = " ".join(visible(text, fold(text)))
    assert "about 630 vehicles" in shown
    assert "about 700 vehicles" in shown
    assert shown.count("soybean") == 1


def test_of_a_teaser_and_the_whole_story_the_whole_story_stays() -> None:
    teaser = [BRIDGE, HARVEST]
    text = "\n".join([*teaser, *teaser, MUSEUM, prose(80, 5)])
    blocks = fold(text)
    assert [block.folded for block in blocks] == [True, True, False, False, False, False]


def test_three_copies_leave_one() -> None:
    text = "\n".join([BRIDGE, HARVEST] * 3)
    assert visible(text, fold(text)) == [BRIDGE, HARVEST]


def test_copies_that_are_cut_into_other_paragraphs_are_found() -> None:
    text = "\n".join([BRIDGE, HARVEST, f"{BRIDGE} {HARVEST}"])
    assert visible(text, fold(text)) == [BRIDGE, HARVEST]


def test_a_caption_that_stands_twice_is_folded() -> None:
    caption = "People cross a road in the town."
    kinds = (BlockKind.CAPTION, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.CAPTION)
    text = "\n".join([caption, BRIDGE, HARVEST, MUSEUM, caption])
    assert visible(text, fold(text, kinds)) == [caption, BRIDGE, HARVEST, MUSEUM]


def test_of_a_line_and_its_longer_neighbour_the_longer_stays() -> None:
    line = "Shoppers outside a supermarket on the main street of the border town last month."
    text = "\n".join([BRIDGE, line, f"{line} Jane Roe/Agency", HARVEST])
    assert visible(text, fold(text)) == [BRIDGE, f"{line} Jane Roe/Agency", HARVEST]


def test_a_pull_quote_is_folded_where_its_paragraph_stands() -> None:
    quote = HARVEST.split(". ")[1] + "."
    text = "\n".join([BRIDGE, quote, MUSEUM, HARVEST])
    blocks = fold(text)
    assert visible(text, blocks) == [BRIDGE, MUSEUM, HARVEST]
    assert blocks[1].role is Role.ASIDE
    assert blocks[1].repeats is not None
    assert blocks[1].repeats.span.of(text) == quote
    assert blocks[1].reason == "pull-quote: 15 words of ¶ 4"


def test_a_long_block_that_a_longer_one_holds_is_a_repeat_and_no_pull_quote() -> None:
    part = " ".join(HARVEST.split(". ")[1:3]).removesuffix(".") + "."
    text = "\n".join([BRIDGE, MUSEUM, part, f"{prose(20, 1)} {part} {prose(20, 2)}"])
    blocks = fold(text)
    assert [block.role for block in blocks] == [Role.BODY, Role.BODY, Role.ASIDE, Role.BODY]
    text = "\n".join([BRIDGE, MUSEUM, f"{part} {prose(8, 3)}.", f"{prose(20, 1)} {part} {prose(8, 3)}. {prose(20, 2)}"])
    assert [block.role for block in fold(text)] == [Role.BODY, Role.BODY, Role.REPEAT, Role.BODY]


def test_of_two_copies_the_second_shows_the_sentence_that_stands_inside_one_of_its_paragraphs() -> None:
    first, last = "Two granaries by the river are full.", "A third no longer takes beans from the farms nearby."
    new = "Farmers sold dumplings to the drivers."
    text = "\n".join([BRIDGE, f"{first} {last}", HARVEST, BRIDGE, f"{first} {new} {last}", HARVEST])
    blocks = fold(text)
    assert visible(text, blocks) == [BRIDGE, f"{first} {last}", HARVEST, new]
    assert {block.role for block in blocks if block.folded} == {Role.REPEAT}


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["And the river flows on.", BRIDGE, "And the river flows on.", HARVEST, "And the river flows on.", MUSEUM],
        ['"We are all neighbours here," he said.', BRIDGE, HARVEST, MUSEUM, '"We are all neighbours here," he said.'],
        ["Trade", BRIDGE, "Trade", HARVEST],
        [
            f"The Program for Cooperation between the Far East and the Northeast (2009-2018) began well. {BRIDGE}",
            f"Few projects of the Program for Cooperation between the Far East and the Northeast (2009-2018) were "
            f"built. {HARVEST}",
        ],
        [
            f'He said: "There is no other way for us to go." {BRIDGE}',
            f'{HARVEST} "There is no other way for us to go."',
        ],
    ],
    ids=["refrain", "short quote", "heading", "programme name", "sentence in two paragraphs"],
)
def test_what_is_meant_to_stand_twice_stays(paragraphs: list[str]) -> None:
    text = "\n".join(paragraphs)
    assert visible(text, fold(text)) == paragraphs


def test_a_refrain_of_several_lines_stays() -> None:
    refrain = [
        "Flow on, flow on, you river wide,",
        "and carry both our boats beside",
        "the reeds that bend from either side,",
        "as long as there are stars to guide,",
        "flow on, flow on, with every tide.",
    ]
    text = "\n".join(
        ["Who rows at night must know the shore,", *refrain, "The ice is thin, the wind is raw,", *refrain]
    )
    assert visible(text, fold(text)) == text.split("\n")


def test_a_heading_that_the_contents_name_stays() -> None:
    heading = "What the new bridge means for trade"
    kinds = (BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.PARAGRAPH)
    text = "\n".join([heading, heading, BRIDGE])
    assert visible(text, fold(text, kinds)) == [heading, heading, BRIDGE]


def test_a_block_that_a_person_decided_on_stays_as_it_is() -> None:
    text = "\n".join([BRIDGE, HARVEST, BRIDGE, HARVEST])
    blocks = list(lines(text))
    blocks[2] = replace(blocks[2], decided=True)
    after = fold_repeats(A, text, blocks)
    assert after[2] == blocks[2]


def test_blocks_that_are_folded_already_are_neither_changed_nor_referred_to() -> None:
    text = "\n".join([BRIDGE, HARVEST, BRIDGE, HARVEST])
    blocks = lines(text, roles=[Role.FURNITURE, Role.FURNITURE])
    assert fold_repeats(A, text, blocks) == blocks


@pytest.mark.parametrize("text", ["", "word", "word\nword", "ab " * 100_000, "Hello there.\n" * 3000, "黑河" * 50_000])
def test_hostile_texts_end_soon_and_stay_whole(text: str) -> None:
    blocks = lines(text)
    after = fold_repeats(A, text, blocks)
    assert "".join(b.span.of(text) for b in after) == "".join(b.span.of(text) for b in blocks)


@given(st.lists(st.sampled_from([*BRIDGE.split(". "), *HARVEST.split(". "), "Trade", BRIDGE_ZH]), max_size=14))
def test_every_sentence_stays_visible_whatever_is_repeated(pieces: list[str]) -> None:
    text = "\n".join(f"{piece}. {other}." for piece, other in zip(pieces[::2], pieces[1::2], strict=False))
    if not text:
        return
    before = lines(text)
    after = fold_repeats(A, text, before)
    check(text, before, after)
    assert fold_repeats(A, text, before) == after
    shown = tuple(block for block in after if not block.folded)
    assert all(any(sentence in other for other in sentences(text, shown)) for sentence in sentences(text, before))


@given(st.integers(1, 4), st.integers(0, 3))
def test_spans_of_repeats_lie_in_visible_text(copies: int, at: int) -> None:
    paragraphs = [BRIDGE, HARVEST, MUSEUM] * copies
    paragraphs.insert(at, prose(25, 9))
    text = "\n".join(paragraphs)
    after = fold(text)
    folded = [block.span for block in after if block.folded]
    for block in after:
        if block.repeats is not None:
            assert not any(block.repeats.span.overlaps(span) for span in folded)
            assert Span(0, len(text)).contains(block.repeats.span)


def test_a_line_of_the_story_that_says_what_the_headline_says_stays() -> None:
    headline = "20 to 31 May, the road from Wuxi to the Jiangyin bridge is closed to all lorries"
    line = "the road from Wuxi to the Jiangyin bridge"
    text = "\n".join([headline, BRIDGE.split("\n")[0], "From this Monday on", line, "will not carry anybody any more."])
    blocks = fold(text, (BlockKind.HEADING,))
    assert all(block.role is Role.BODY for block in blocks)
