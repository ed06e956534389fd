"""One numbering of paragraphs for margin, status line, search and bundles."""

from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.model.block import Block, Role, paragraph_at
from heihe_reader.model.span import Span

BLOCKS = (Block(Span(0, 5)), Block(Span(7, 20), role=Role.FURNITURE), Block(Span(22, 30)))


def test_folded_blocks_are_counted() -> None:
    assert [paragraph_at(BLOCKS, at) for at in (0, 4, 7, 19, 22, 29)] == [1, 1, 2, 2, 3, 3]


def test_between_two_blocks_it_is_the_one_before_and_none_before_the_first() -> None:
    assert paragraph_at(BLOCKS, 6) == 1
    assert paragraph_at(BLOCKS, 99) == 3
    assert paragraph_at(BLOCKS[1:], 3) == 0
    assert paragraph_at((), 3) == 0


@given(st.lists(st.integers(1, 30), min_size=1, max_size=20))
def test_every_block_has_its_index_and_one(lengths: list[int]) -> None:
    at, blocks = 0, []
    for length in lengths:
        blocks.append(Block(Span(at, at + length)))
        at += length + 2
    for index, block in enumerate(blocks):
        assert {paragraph_at(blocks, o) for o in (block.span.start, block.span.end - 1)} == {index + 1}
