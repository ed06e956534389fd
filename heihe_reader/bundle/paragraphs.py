"""The paragraphs of a text by number, as the program's own reading panes count them."""

from bisect import bisect_left
from collections.abc import Iterator

from heihe_reader.model.article import TextVersion
from heihe_reader.model.block import Block, paragraph_at
from heihe_reader.model.span import Span


class Paragraphs:
    """The blocks of a text in order, numbered from 1, folded ones included; its lines where it has no blocks."""

    def __init__(self, text: TextVersion) -> None:
        blocks = sorted(text.blocks, key=lambda block: block.span) if text.blocks else _lines(text.text)
        self.blocks = tuple(blocks)
        self._starts = [block.span.start for block in self.blocks]

    def number_at(self, offset: int) -> int:
        """The number of the paragraph at an offset, or of the last one before it; 0 where there is none."""
        return paragraph_at(self.blocks, offset)

    def under(self, span: Span) -> tuple[Block, ...]:
        """The blocks that share a character with `span`, in order."""
        first, last = max(self.number_at(span.start) - 1, 0), bisect_left(self._starts, span.end)
        return tuple(block for block in self.blocks[first:last] if block.span.overlaps(span))


def _lines(text: str) -> Iterator[Block]:
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield Block(Span(at, at + len(line.rstrip())))
        at += len(line)
