"""The sentences and blocks of an article's body, counted in words: what may be folded whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from heihe_reader.dedup.body import Body
from heihe_reader.model.block import Block, Role
from heihe_reader.model.span import Span
from heihe_reader.text.sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence or a block: its span in code points and its body words `[first, last)`."""

    span: Span
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class BodyBlock:
    """A body block with its number among them (from 1) and its sentences."""

    block: Block
    number: int
    unit: Unit
    sentences: tuple[Unit, ...]


def body_blocks(body: Body, blocks: Sequence[Block]) -> list[BodyBlock]:
    """The body blocks in order."""
    chosen = [block for block in sorted(blocks, key=lambda b: b.span) if block.role is Role.BODY]
    spans: list[Span] = []
    numbers = [0]
    for block in chosen:
        start = block.span.start
        spans.append(block.span)
        spans += [Span(start + first, start + last) for first, last in sentence_spans(block.span.of(body.text))]
        numbers.append(len(spans))
    edges = np.searchsorted(body.words.starts, [edge for span in spans for edge in (span.start, span.end)]).tolist()
    units = [Unit(span, edges[2 * k], edges[2 * k + 1]) for k, span in enumerate(spans)]
    return [
        BodyBlock(block, number, units[first], tuple(units[first + 1 : end]))
        for number, (block, (first, end)) in enumerate(zip(chosen, pairwise(numbers), strict=True), start=1)
    ]
