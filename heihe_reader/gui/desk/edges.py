"""Short changed words at the edges of aligned passages, which an alignment leaves to neither passage."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from heihe_reader.gui.desk.words import count_words
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, WordChange
from heihe_reader.model.block import Block
from heihe_reader.model.span import Span

SHORT = 12
"""Words; a longer remainder is text of its own."""


class _Side:
    """One of the two texts: where its blocks and the passages in it begin and end."""

    def __init__(self, text: str, blocks: Sequence[Block], spans: Sequence[Span]) -> None:
        self.text = text
        self._blocks = [b.span for b in blocks]
        self._block_starts = [b.start for b in self._blocks]
        self._spans = sorted(spans, key=lambda span: (span.start, span.end))
        self._starts = [s.start for s in self._spans]
        self._edges = {b.start for b in self._blocks}, {b.end for b in self._blocks}

    def fills(self, span: Span) -> bool:
        """True where a passage begins and ends with blocks, so that nothing stands beside it."""
        return span.start in self._edges[0] and span.end in self._edges[1]

    def after(self, span: Span) -> tuple[Span, Span | None]:
        """What follows a passage in its block, up to the next passage there, which comes second."""
        block = self._block(max(span.end - 1, span.start))
        at = bisect_left(self._starts, span.end)
        if at < len(self._spans) and self._starts[at] < block.end:
            return Span(span.end, self._starts[at]), self._spans[at]
        return Span(span.end, max(block.end, span.end)), None

    def before(self, span: Span) -> Span | None:
        """What precedes a passage in its block; None where another passage stands there."""
        block = self._block(span.start)
        at = bisect_left(self._starts, span.start)
        if at and self._spans[at - 1].end > block.start:
            return None
        return Span(min(block.start, span.start), span.start)

    def _block(self, offset: int) -> Span:
        at = bisect_right(self._block_starts, offset) - 1
        inside = at >= 0 and offset < self._blocks[at].end
        return self._blocks[at] if inside else Span(offset, offset + 1)


def edge_changes(
    alignment: Alignment,
    before: str,
    after: str,
    blocks_before: Sequence[Block],
    blocks_after: Sequence[Block],
    longest: int | None = SHORT,
) -> Iterator[WordChange]:
    """The short remainders beside passages, as changes: “Friday.” at the end of a, “Tuesday.” at the end of b.

    Those of more than `longest` words are left out; None gives all.
    """
    one = _Side(before, blocks_before, [p.a for p in alignment.pairs])
    two = _Side(after, blocks_after, [p.b for p in alignment.pairs])
    partner = {p.a: p.b for p in alignment.pairs}
    for pair in alignment.pairs:
        if one.fills(pair.a) and two.fills(pair.b):
            continue
        for a, b in _between(pair, one, two, partner):
            yield from _change(a, b, before, after, longest)


def _between(pair: AlignedPair, one: _Side, two: _Side, partner: dict[Span, Span]) -> Iterator[tuple[Span, Span]]:
    lead_a, lead_b = one.before(pair.a), two.before(pair.b)
    if lead_a is not None and lead_b is not None:
        yield lead_a, lead_b
    tail_a, next_a = one.after(pair.a)
    tail_b, next_b = two.after(pair.b)
    if (partner.get(next_a) if next_a is not None else None) == next_b:
        yield tail_a, tail_b


def _change(a: Span, b: Span, before: str, after: str, longest: int | None) -> Iterator[WordChange]:
    old, new = a.of(before).strip(), b.of(after).strip()
    if not (old or new):
        return
    if longest is not None and max(count_words(old), count_words(new)) > longest:
        return
    if old == new:
        yield WordChange(Op.EQUAL, a, b)
    elif old and new:
        yield WordChange(Op.REPLACE, a, b)
    else:
        yield WordChange(Op.DELETE if old else Op.INSERT, a, b)
