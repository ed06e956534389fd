"""The sentences and blocks of an article's body, counted in words: what may be folded whole."""

from collections.abc import Sequence
from dataclasses import dataclass

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
    found: list[BodyBlock] = []
    for block in sorted(blocks, key=lambda b: b.span):
        if block.role is not Role.BODY:
            continue
        piece = block.span.of(body.text)
        spans = [Span(block.span.start + start, block.span.start + end) for start, end in sentence_spans(piece)]
        sentences = tuple(unit for unit in (_unit(body, span) for span in spans))
        found.append(BodyBlock(block, len(found) + 1, _unit(body, block.span), sentences))
    return found


def _unit(body: Body, span: Span) -> Unit:
    first, last = np.searchsorted(body.words.starts, [span.start, span.end]).tolist()
    return Unit(span, int(first), int(last))
