"""What each block is to the other pane's text, and which stretches belong together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.edges import edge_changes
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, WordChange
from heihe_reader.model.block import Block
from heihe_reader.model.span import Span

_KIN = 0.25
"""A block with a smaller share of aligned text counts as new."""
_WHOLE = 0.97
"""A block with a smaller share of aligned text counts as edited."""


class Link(NamedTuple):
    """A stretch of a and the stretch of b that it belongs to, at most one block of a long."""

    a: Span
    b: Span
    relation: Relation

    def mirrored(self) -> "Link":
        """The same, seen from b."""
        return Link(self.b, self.a, self.relation)


class Links:
    """The links between two texts, found by a stretch of either one without looking at all of them."""

    def __init__(self, links: Sequence[Link]) -> None:
        self.by_a = sorted(links, key=lambda link: (link.a.start, link.a.end))
        self._by_b = sorted(links, key=lambda link: (link.b.start, link.b.end))
        self._starts_a = [link.a.start for link in self.by_a]
        self._starts_b = [link.b.start for link in self._by_b]
        self._longest_a = max((len(link.a) for link in links), default=0)
        self._longest_b = max((len(link.b) for link in links), default=0)

    def touching(self, a: Span, b: Span) -> list[Link]:
        """The links that touch a stretch of a or a stretch of b, in order of a."""
        low = bisect_left(self._starts_a, a.start - self._longest_a)
        high = bisect_left(self._starts_a, a.end)
        found = [link for link in self.by_a[low:high] if link.a.end > a.start]
        low = bisect_left(self._starts_b, b.start - self._longest_b)
        high = bisect_left(self._starts_b, b.end)
        found += [
            k for k in self._by_b[low:high] if k.b.end > b.start and not (k.a.start < a.end and k.a.end > a.start)
        ]
        return sorted(found, key=lambda link: link.a)


def map_into(pair: AlignedPair, offset: int, starts: Sequence[int] | None = None) -> int:
    """The offset in b that belongs to an offset of a inside an aligned pair. Inside changed words: by share.

    `starts` are where the pair's changes start in a, for who asks often.
    """
    if starts is None:
        starts = [c.a.start for c in pair.changes]
    at = bisect_right(starts, offset) - 1
    if at < 0 or offset > pair.changes[at].a.end:
        return pair.b.start + _share(offset, pair.a, pair.b)
    change = pair.changes[at]
    if change.op is Op.EQUAL and len(change.a) == len(change.b):
        return change.b.start + offset - change.a.start
    return change.b.start + _share(offset, change.a, change.b)


def _share(offset: int, a: Span, b: Span) -> int:
    return round((offset - a.start) / max(len(a), 1) * len(b))


class _Remainders:
    """The words beside passages that only one text has or that differ, found by the edge of the passage."""

    def __init__(self, changes: Iterable[WordChange]) -> None:
        told = [c for c in changes if not c.quiet]
        self._leads = {(c.a.end, c.b.end): c for c in told}
        self._tails = {(c.a.start, c.b.start): c for c in told}

    def edit(self, pair: AlignedPair, link: Link, *, first: bool, last: bool) -> bool:
        """True where such words stand beside a link at an end of its pair, and are no text of their own."""
        if not (self._leads or self._tails):
            return False
        lead = self._leads.get((pair.a.start, pair.b.start)) if first else None
        tail = self._tails.get((pair.a.end, pair.b.end)) if last else None
        return any(
            len(c.a) * _KIN <= len(link.a) * (1 - _KIN) and len(c.b) * _KIN <= len(link.b) * (1 - _KIN)
            for c in (lead, tail)
            if c is not None
        )


def links(
    alignment: Alignment,
    blocks: Sequence[Block],
    text_a: str = "",
    text_b: str = "",
    blocks_b: Sequence[Block] = (),
) -> tuple[Link, ...]:
    """The aligned pairs, cut at the block edges of a, in order of a.

    With the blocks of b, a pair is edited also where words were put or cut beside it in its block, so that both sides
    say the same of it.
    """
    starts = [b.span.start for b in blocks]
    beside = _Remainders(edge_changes(alignment, text_a, text_b, blocks, blocks_b, None) if blocks_b else ())
    whole = {b.span.start: b.span.end for b in blocks}
    out: list[Link] = []
    for pair in alignment.pairs:
        if whole.get(pair.a.start) == pair.a.end:  # a whole block, as most passages are
            changed = [c.a.start for c in pair.changes]
            out.append(_link(pair, pair.a, pair.b, text_a, text_b, changed, beside, ends=(True, True)))
            continue
        out.extend(_cut(pair, blocks, starts, text_a, text_b, beside))
    return tuple(sorted(out, key=lambda link: (link.a.start, link.a.end)))


def _cut(
    pair: AlignedPair, blocks: Sequence[Block], starts: Sequence[int], text_a: str, text_b: str, beside: _Remainders
) -> Iterator[Link]:
    changed = [c.a.start for c in pair.changes]
    index = max(bisect_right(starts, pair.a.start) - 1, 0)
    while index < len(blocks) and blocks[index].span.start < pair.a.end:
        span = blocks[index].span
        start, end = max(span.start, pair.a.start), min(span.end, pair.a.end)
        index += 1
        if start >= end:
            continue
        left = pair.b.start if start == pair.a.start else map_into(pair, start, changed)
        right = pair.b.end if end == pair.a.end else map_into(pair, end, changed)
        ends = (start == pair.a.start, end == pair.a.end)
        link = _link(pair, Span(start, end), Span(left, max(left, right)), text_a, text_b, changed, beside, ends=ends)
        if len(link.a) and len(link.b):
            yield link


def _link(
    pair: AlignedPair,
    a: Span,
    b: Span,
    text_a: str,
    text_b: str,
    changed: Sequence[int],
    beside: _Remainders,
    *,
    ends: tuple[bool, bool],
) -> Link:
    """A stretch of a passage; `ends` says whether it begins and ends with the passage."""
    a, b = _trimmed(a, text_a), _trimmed(b, text_b)
    relation = _relation_of(pair, a, b, changed)
    link = Link(a, b, relation)
    if relation is Relation.SAME and beside.edit(pair, link, first=ends[0], last=ends[1]):
        return Link(a, b, Relation.EDITED)
    return link


def _trimmed(span: Span, text: str) -> Span:
    start, end = span.start, span.end
    if not text or (start < end and not (text[start].isspace() or text[end - 1].isspace())):
        return span
    while text and start < end and text[start].isspace():
        start += 1
    while text and end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _relation_of(pair: AlignedPair, a: Span, b: Span, starts: Sequence[int]) -> Relation:
    if pair.by_hand:
        return Relation.MATCHED
    if pair.moved:
        return Relation.MOVED
    if not pair.changes:
        return Relation.SAME
    low, high = max(bisect_left(starts, a.start) - 1, 0), bisect_right(starts, a.end) + 1
    near = pair.changes[low:high]
    changed = any(not c.quiet and (c.a.overlaps(a) or c.b.overlaps(b)) for c in near)
    return Relation.EDITED if changed else Relation.SAME


def relations(pieces: Sequence[Link] | None, blocks: Sequence[Block], *, leading: bool) -> tuple[Relation, ...]:
    """What each block of a is, by the links that lead from it (None where nothing was compared).

    Folded blocks have no relation. `leading` is true for the pane that others are compared with: what it has alone
    is not new.
    """
    if pieces is None:
        return (Relation.NONE,) * len(blocks)
    starts = [link.a.start for link in pieces]
    alone = Relation.NONE if leading else Relation.NEW
    return tuple(Relation.NONE if b.folded else _of_block(b.span, pieces, starts, alone) for b in blocks)


def _of_block(block: Span, pieces: Sequence[Link], starts: Sequence[int], alone: Relation) -> Relation:
    first = max(bisect_right(starts, block.start) - 1, 0)
    if (
        first < len(pieces)
        and pieces[first].a == block
        and (first + 1 == len(pieces) or starts[first + 1] >= block.end)
    ):
        return pieces[first].relation
    share = dict.fromkeys(Relation, 0)
    for index in range(first, len(pieces)):
        link = pieces[index]
        if link.a.start >= block.end:
            break
        if link.a.overlaps(block):
            share[link.relation] += len(link.a)
    covered = sum(share.values()) / max(len(block), 1)
    if covered < _KIN:
        return alone
    if share[Relation.MOVED] * 2 > sum(share.values()):
        return Relation.MOVED
    if share[Relation.MATCHED] * 2 > sum(share.values()):
        return Relation.MATCHED
    return Relation.EDITED if share[Relation.EDITED] or covered < _WHOLE else Relation.SAME
