"""Changed words cut and joined as a reader sees them: by paragraphs, and never through a number."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from heihe_reader.gui.desk.numbers import HAN_NUMBER
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, WordChange
from heihe_reader.model.block import Block
from heihe_reader.model.span import Span

_STOP = 3  # signs that a sentence ends with at most


def refined(
    alignment: Alignment, before: str, after: str, blocks_before: Sequence[Block], blocks_after: Sequence[Block]
) -> Alignment:
    """The same passages; their changes still tile both sides.

    A run of changed words that begins in one paragraph and goes on in others is cut at their edges, so that a
    paragraph put in between is new as a whole.
    """
    edges = _Edges(blocks_before), _Edges(blocks_after)
    return replace(alignment, pairs=tuple(_refined(pair, before, after, *edges) for pair in alignment.pairs))


class _Edges:
    """Where the paragraphs of a text begin and end."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.starts = [b.span.start for b in blocks]
        self.firsts = set(self.starts)
        self.lasts = {b.span.end for b in blocks} | self.firsts  # with the blank behind it or without

    def last_begun(self, span: Span) -> int | None:
        """Where the last paragraph begins that begins inside a span."""
        at = bisect_left(self.starts, span.end) - 1
        return self.starts[at] if at >= 0 and self.starts[at] > span.start else None

    def ended(self, offset: int) -> int:
        """Where the paragraph behind the one at `offset` begins; `offset` itself in the last one."""
        at = bisect_right(self.starts, offset)
        return self.starts[at] if at < len(self.starts) else offset

    def pieces(self, span: Span) -> list[Span]:
        """The parts of a span in each paragraph that it touches; none of an empty one."""
        cuts = self.starts[bisect_right(self.starts, span.start) : bisect_left(self.starts, span.end)]
        edges = [span.start, *cuts, span.end]
        return [Span(one, two) for one, two in pairwise(edges) if one < two]


def _refined(pair: AlignedPair, before: str, after: str, starts: _Edges, others: _Edges) -> AlignedPair:
    if pair.by_hand or not pair.changes:
        return pair
    slid = _mirrored(_slid(_mirrored(_slid(pair.changes, before, after, others)), after, before, starts))
    changes = tuple(piece for change in slid for piece in _cut(change, starts, others))
    return pair if changes == pair.changes else replace(pair, changes=changes)


# ---- by paragraphs


def _slid(changes: Sequence[WordChange], before: str, after: str, edges: _Edges) -> list[WordChange]:
    """The same with paragraphs put in whole, where they were told without their last full stop but with the one of the
    paragraph before.
    """
    out: list[WordChange] = []
    rest: WordChange | None = None  # of the equal words behind a change that slid
    for at, change in enumerate(changes):
        now, rest = rest or change, None
        follows = changes[at + 1] if at + 1 < len(changes) else None
        if not now.quiet and follows is not None and follows.op is Op.EQUAL:
            slid = _slide(now, follows, before, after, edges)
            out += slid[:-1] or [now]
            rest = slid[-1] if slid else None
        elif len(now.a) or len(now.b):
            out.append(now)
    return out


def _slide(change: WordChange, follows: WordChange, before: str, after: str, edges: _Edges) -> tuple[WordChange, ...]:
    """The change up to the full stop, the full stop, the paragraphs whole, and the rest of the equal words; nothing
    where there is no such full stop.
    """
    begin = edges.last_begun(change.b)
    end = edges.ended(change.b.end)
    moved = after[change.b.end : end]
    stop, length = moved.strip(), len(moved)
    if begin is None or not 0 < len(stop) <= _STOP or any(map(str.isalnum, stop)) or length > len(follows.b):
        return ()
    until = begin - length
    there = change.a.end + length
    if until < change.b.start or after[until:begin] != moved or before[change.a.end : there] != moved:
        return ()
    first = _change(change.a, Span(change.b.start, until))
    rest = WordChange(Op.EQUAL, Span(there, follows.a.end), Span(end, follows.b.end))
    equal = WordChange(Op.EQUAL, Span(change.a.end, there), Span(until, begin))
    put_in = WordChange(Op.INSERT, Span(there, there), Span(begin, end))
    return (*([first] if first is not None else []), equal, put_in, rest)


def _change(a: Span, b: Span) -> WordChange | None:
    if not (len(a) or len(b)):
        return None
    return WordChange(Op.REPLACE if len(a) and len(b) else Op.DELETE if len(a) else Op.INSERT, a, b)


def _mirrored(changes: Sequence[WordChange]) -> list[WordChange]:
    flip = {Op.INSERT: Op.DELETE, Op.DELETE: Op.INSERT}
    return [replace(c, op=flip.get(c.op, c.op), a=c.b, b=c.a) for c in changes]


def _cut(change: WordChange, edges: _Edges, others: _Edges) -> Iterator[WordChange]:
    if change.quiet:
        yield change
        return
    a, b = edges.pieces(change.a), others.pieces(change.b)
    if len(a) < 2 and len(b) < 2:
        yield change
        return
    goes_on = change.a.start not in edges.firsts and change.b.start not in others.firsts
    leads_on = change.a.end not in edges.lasts and change.b.end not in others.lasts
    head = int(bool(a and b) and goes_on)  # equal words end in the same paragraph
    tail = int(min(len(a), len(b)) > head and leads_on)  # equal words begin in the same paragraph
    for one, two in zip(a[:head], b[:head], strict=True):
        yield WordChange(Op.REPLACE, one, two)
    at = a[head].start if head < len(a) else change.a.end, b[head].start if head < len(b) else change.b.end
    rest_a, rest_b = a[head : len(a) - tail], b[head : len(b) - tail]
    yield from _between(rest_a, rest_b, *at)
    for one, two in zip(a[len(a) - tail :], b[len(b) - tail :], strict=True):
        yield WordChange(Op.REPLACE, one, two)


def _between(a: Sequence[Span], b: Sequence[Span], at_a: int, at_b: int) -> Iterator[WordChange]:
    """Whole paragraphs: those that are gone one by one, then those that came."""
    if len(a) == 1 and len(b) == 1:
        yield WordChange(Op.REPLACE, a[0], b[0])
        return
    for span in a:
        yield WordChange(Op.DELETE, span, Span(at_b, at_b))
    end = a[-1].end if a else at_a
    for span in b:
        yield WordChange(Op.INSERT, Span(end, end), span)


# ---- by numbers


def numbers_joined(changes: Sequence[WordChange], before: str, after: str) -> list[WordChange]:
    """The changes with numbers whole: “九十五” that became “五十九” is another number, though they share a sign."""
    out: list[WordChange] = []
    at = 0
    while at < len(changes):
        change = changes[at]
        at += 1
        said = before[change.a.start : change.a.end] + after[change.b.start : change.b.end]
        if change.quiet or len(said) > 40 or not HAN_NUMBER.fullmatch(said.strip()):
            out.append(change)
            continue
        last, last_part, next_part = _last_of(changes, at - 1, before, after)
        lead = _signs(out[-1], before, after, -1) if out and out[-1].op is Op.EQUAL else 0
        a = Span(change.a.start - lead, last.a.end + next_part)
        b = Span(change.b.start - lead, last.b.end + next_part)
        numbers = HAN_NUMBER.fullmatch(a.of(before)) and HAN_NUMBER.fullmatch(b.of(after))
        if not numbers or (a, b) == (change.a, change.b):
            out.append(change)
            continue
        if lead:
            shorter = _shortened(out.pop(), lead, 0)
            out += [shorter] if len(shorter.b) else []
        out.append(WordChange(Op.REPLACE, a, b))
        at = last_part + 1
        if next_part:
            rest = _shortened(changes[at], 0, next_part)
            out += [rest] if len(rest.b) else []
            at += 1
    return out


def _last_of(changes: Sequence[WordChange], at: int, before: str, after: str) -> tuple[WordChange, int, int]:
    """The last change that belongs to the number which the one at `at` begins, its index, and how many signs of the
    equal words behind it belong to it too.
    """
    last = at
    while last + 1 < len(changes):
        follows = changes[last + 1]
        if follows.op is not Op.EQUAL:
            last += 1
            continue
        signs = _signs(follows, before, after, 1)
        if signs < len(follows.b) or last + 2 >= len(changes) or not _is_number(changes[last + 2], before, after):
            return changes[last], last, signs
        last += 2
    return changes[last], last, 0


def _is_number(change: WordChange, before: str, after: str) -> bool:
    return HAN_NUMBER.fullmatch(change.a.of(before) + change.b.of(after)) is not None


def _signs(change: WordChange, before: str, after: str, direction: int) -> int:
    """How many signs of a number equal words begin with (1) or end with (-1), the same on both sides."""
    one, two = change.a.of(before)[::direction], change.b.of(after)[::direction]
    count = 0
    while count < min(len(one), len(two)) and one[count] == two[count] and HAN_NUMBER.match(one[count]):
        count += 1
    return count


def _shortened(change: WordChange, behind: int, front: int) -> WordChange:
    a = Span(change.a.start + front, change.a.end - behind)
    return replace(change, a=a, b=Span(change.b.start + front, change.b.end - behind))
