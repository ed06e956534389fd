"""Lays what a person matched by hand over an alignment that the program found."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.span import Span
from heihe_reader.text.counting import count_words
from heihe_reader.text.normalise import normalise

Match = tuple[Span, Span]
"""A stretch of a and the stretch of b that it belongs to."""


def with_matches(found: Alignment, matches: Sequence[Match], a: str, b: str, apart: Sequence[Match] = ()) -> Alignment:
    """The alignment of the texts `a` and `b` with each match as a passage of its own.

    What the program had found inside a matched stretch, on either side, gives way; beside it, it stays. What it had
    found from one stretch of `apart` to the other gives way too.
    """
    pairs = list(found.pairs)
    for one, two in apart:
        pairs = [part for pair in pairs for part in _beside(pair, one, two, both=True)]
    for one, two in matches:
        pairs = [part for pair in pairs for part in _beside(pair, one, two)]
        pairs.append(_by_hand(one, two, a, b))
    pairs.sort(key=lambda pair: (pair.a, pair.b))
    only_a = _left_over([*found.only_a, *(p.a for p in found.pairs)], [p.a for p in pairs], a)
    only_b = _left_over([*found.only_b, *(p.b for p in found.pairs)], [p.b for p in pairs], b)
    return Alignment(
        tuple(pairs),
        only_a,
        only_b,
        _coverage(found.coverage_a, found.only_a, only_a, a, found.pairs, "a"),
        _coverage(found.coverage_b, found.only_b, only_b, b, found.pairs, "b"),
    )


def _by_hand(one: Span, two: Span, a: str, b: str) -> AlignedPair:
    """One changed stretch: the program has no say in which of its words belong together."""
    shared = shared_words(one.of(a), two.of(b))
    kind = PairKind.IDENTICAL if normalise(one.of(a)) == normalise(two.of(b)) else PairKind.EDITED
    op = Op.EQUAL if kind is PairKind.IDENTICAL else Op.REPLACE
    return AlignedPair(one, two, shared, kind, False, (WordChange(op, one, two),), by_hand=True)


def shared_words(one: str, two: str) -> float:
    """The share of words that two stretches have in common, in whatever order."""
    left, right = Counter(normalise(one).split()), Counter(normalise(two).split())
    return 2 * (left & right).total() / max(left.total() + right.total(), 1)


def _beside(pair: AlignedPair, one: Span, two: Span, *, both: bool = False) -> Iterator[AlignedPair]:
    """What is left of a passage beside a matched stretch of a or of b, or beside what is inside of `both`."""
    if not _touches(pair.a.overlaps(one), pair.b.overlaps(two), both):
        yield pair
        return
    run: list[WordChange] = []
    for change in pair.changes:
        for part in _parts(change, one, two, both):
            if part is None:
                yield from _piece(pair, run)
                run = []
            else:
                run.append(part)
    yield from _piece(pair, run)


def _touches(a: bool, b: bool, both: bool) -> bool:
    return (a and b) if both else (a or b)


def _parts(change: WordChange, one: Span, two: Span, both: bool) -> Iterator[WordChange | None]:
    """The parts of a change beside the match, None in place of what is taken away."""
    if not _touches(change.a.overlaps(one), change.b.overlaps(two), both):
        yield change
        return
    if change.op is Op.EQUAL and len(change.a) == len(change.b):
        first, last = _taken(change, one, two, both)
        if first >= last:
            yield change
            return
        if first > 0:
            yield _cut(change, 0, first)
        yield None
        if last < len(change.a):
            yield _cut(change, last, len(change.a))
    else:
        yield None


def _taken(change: WordChange, one: Span, two: Span, both: bool) -> tuple[int, int]:
    """The part of an equal stretch that is taken away, from its start: what the match has of either side, or `both`."""
    length = len(change.a)
    spans = [_shifted(one, -change.a.start), _shifted(two, -change.b.start)]
    if both:
        return max(s.start for s in spans), min(min(s.end for s in spans), length)
    inside = [s for s in spans if s.start < length and s.end > 0]
    return min(s.start for s in inside), max(min(s.end, length) for s in inside)


def _shifted(span: Span, by: int) -> Span:
    return Span(max(span.start + by, 0), max(span.end + by, 0))


def _cut(change: WordChange, start: int, end: int) -> WordChange:
    a, b = change.a.start, change.b.start
    return WordChange(change.op, Span(a + start, a + end), Span(b + start, b + end), change.script_only)


def _piece(pair: AlignedPair, run: Sequence[WordChange]) -> Iterator[AlignedPair]:
    """A passage made of some of the changes, if any words are equal in it."""
    first = next((i for i, c in enumerate(run) if c.quiet), None)
    if first is None:
        return
    last = max(i for i, c in enumerate(run) if c.quiet)
    kept = tuple(run[first : last + 1])
    kind = PairKind.IDENTICAL if all(c.quiet for c in kept) else PairKind.EDITED
    a, b = Span(kept[0].a.start, kept[-1].a.end), Span(kept[0].b.start, kept[-1].b.end)
    similarity = 1.0 if kind is PairKind.IDENTICAL else pair.similarity
    yield AlignedPair(a, b, similarity, kind, pair.moved, kept)


def _left_over(known: Iterable[Span], taken: Iterable[Span], text: str) -> tuple[Span, ...]:
    """The stretches of what was compared that stand in no passage, without the white space around them."""
    out, cover = [], sorted(taken)
    for span in sorted(known):
        at = span.start
        for other in cover:
            if other.end <= at or other.start >= span.end:
                continue
            out.append(Span(at, max(other.start, at)))
            at = max(at, other.end)
        out.append(Span(at, max(span.end, at)))
    kept = [
        Span(s.start + len(w) - len(w.lstrip()), s.start + len(w.rstrip())) for s in out if (w := s.of(text)).strip()
    ]
    return tuple(kept)


def _coverage(
    before: float, alone: Sequence[Span], now: Sequence[Span], text: str, pairs: Sequence[AlignedPair], side: str
) -> float:
    """The share of words that stand in both, after words came or went."""
    total = sum(count_words(s.of(text)) for s in (*alone, *(p.a if side == "a" else p.b for p in pairs)))
    came = sum(count_words(s.of(text)) for s in alone) - sum(count_words(s.of(text)) for s in now)
    return min(max(before + came / total, 0.0), 1.0) if total else before
