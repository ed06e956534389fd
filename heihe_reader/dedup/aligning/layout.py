"""Where the passages of two bodies stand in their texts: what `Alignment` and the plain records are made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from heihe_reader.dedup.aligning.changes import DELETE, EQUAL, INSERT, Change, changes_of
from heihe_reader.dedup.aligning.edges import Edges, Ends
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.body import Body
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import normalise

_FLIPPED = {INSERT: DELETE, DELETE: INSERT}
_OPS = {op.value: op for op in Op}
_WINDOW = 48  # code points that nearly always show that two texts differ


@dataclass(frozen=True, slots=True)
class LaidPair:
    """One passage. Ends are code points; `changes` tile both sides."""

    a: Ends
    b: Ends
    similarity: float
    kind: PairKind
    moved: bool
    changes: list[Change]

    def mirrored(self) -> "LaidPair":
        """The same, seen from the other side."""
        changes = [(_FLIPPED.get(op, op), b, b2, a, a2, script) for op, a, a2, b, b2, script in self.changes]
        return LaidPair(self.b, self.a, self.similarity, self.kind, self.moved, changes)

    def pair(self) -> AlignedPair:
        """The same with spans."""
        changes = tuple(
            [WordChange(_OPS[op], Span(a, a2), Span(b, b2), script) for op, a, a2, b, b2, script in self.changes]
        )
        return AlignedPair(Span(*self.a), Span(*self.b), self.similarity, self.kind, self.moved, changes)


@dataclass(frozen=True, slots=True)
class Layout:
    """All that two bodies share, in the order of `a`, and what only one of them has. Coverage is a share of words."""

    pairs: list[LaidPair]
    only_a: list[Ends]
    only_b: list[Ends]
    coverage_a: float
    coverage_b: float

    def mirrored(self) -> "Layout":
        """The same, seen from the other side."""
        pairs = sorted((pair.mirrored() for pair in self.pairs), key=lambda pair: pair.a)
        return Layout(pairs, self.only_b, self.only_a, self.coverage_b, self.coverage_a)

    def alignment(self) -> Alignment:
        """The same with spans."""
        only_a, only_b = (tuple(Span(*ends) for ends in only) for only in (self.only_a, self.only_b))
        return Alignment(tuple(pair.pair() for pair in self.pairs), only_a, only_b, self.coverage_a, self.coverage_b)


def layout_of(a: Body, b: Body, matches: Sequence[Match]) -> Layout:
    """The layout that matching words make."""
    spans = Edges(a, b).spans(matches)
    pairs = [
        _pair(a, b, match, ends, changes, moved)
        for match, ends, changes, moved in zip(
            matches, spans, changes_of(a, b, matches, spans), out_of_order(matches), strict=True
        )
    ]
    words_a = [(match.key[0], match.last[0] + 1) for match in matches]
    words_b = sorted((match.key[1], match.last[1] + 1) for match in matches)
    return Layout(
        pairs,
        _only(a, words_a, [pair.a for pair in pairs]),
        _only(b, words_b, sorted(pair.b for pair in pairs)),
        sum(end - first for first, end in words_a) / max(len(a), 1),
        sum(end - first for first, end in words_b) / max(len(b), 1),
    )


def _pair(a: Body, b: Body, match: Match, ends: tuple[Ends, Ends], changes: list[Change], moved: bool) -> LaidPair:
    ends_a, ends_b = ends
    if _is_identical(a.text, b.text, changes):
        changes = [(EQUAL, *ends_a, *ends_b, False)]
        return LaidPair(ends_a, ends_b, 1.0, PairKind.IDENTICAL, moved, changes)
    (first_a, first_b), (last_a, last_b) = match.key, match.last
    similarity = match.words / (1 + max(last_a - first_a, last_b - first_b))
    return LaidPair(ends_a, ends_b, similarity, PairKind.EDITED, moved, changes)


def _is_identical(text_a: str, text_b: str, changes: list[Change]) -> bool:
    """Whether both sides are equal in normal form."""
    different = changes[0]
    if different[0] == EQUAL:
        if len(changes) == 1:
            return True
        different = changes[1]  # no two equal ones follow one another
    start_a, end_a, start_b, end_b = changes[0][1], changes[-1][2], changes[0][3], changes[-1][4]
    _, from_a, _, from_b, *_ = different
    window_a, window_b = text_a[from_a : min(from_a + _WINDOW, end_a)], text_b[from_b : min(from_b + _WINDOW, end_b)]
    if _begin_differently(window_a, window_b):
        return False
    return normalise(text_a[start_a:end_a]) == normalise(text_b[start_b:end_b])


def _begin_differently(a: str, b: str) -> bool:
    """Whether two texts surely differ in normal form: at another letter or digit, or in their first whole words."""
    for x, y in zip(a, b, strict=False):
        if x != y:
            if x.isascii() and y.isascii() and x.isalnum() and y.isalnum() and x.lower() != y.lower():
                return True
            break
    one, two = (normalise(text[: max(text.rfind(" "), 0)]) for text in (a, b))
    return not one.startswith(two) and not two.startswith(one)


def out_of_order(matches: Sequence[Match]) -> list[bool]:
    """Which passages stand out of the order that most words keep (heaviest increasing subsequence)."""
    firsts = [match.key[1] for match in matches]
    in_order = sorted(firsts)
    if firsts == in_order:
        return [False] * len(matches)
    places = {b: k for k, b in enumerate(in_order)}
    tree: list[tuple[int, int]] = [(0, -1)] * (len(matches) + 1)  # Fenwick tree of (weight, last match)
    before: list[int] = []
    best = (0, -1)
    for k, match in enumerate(matches):
        at = places[firsts[k]]
        place = at + 1
        weight, previous = 0, -1
        while at > 0:
            if tree[at][0] > weight:
                weight, previous = tree[at]
            at -= at & -at
        before.append(previous)
        mine = (weight + match.words, k)
        while place <= len(matches):
            if mine[0] > tree[place][0]:
                tree[place] = mine
            place += place & -place
        if mine[0] > best[0]:
            best = mine
    moved = [True] * len(matches)
    k = best[1]
    while k >= 0:
        moved[k] = False
        k = before[k]
    return moved


def _only(body: Body, words: list[Ends], taken: list[Ends]) -> list[Ends]:
    """What no passage covers: from the passage before it to the one after it, without white space at the ends."""
    found: list[Ends] = []
    first, end_before = 0, 0
    for (begin, end), (start, stop) in zip(
        [*words, (len(body), len(body))], [*taken, (len(body.text),) * 2], strict=True
    ):
        found += _stretches(body, first, begin, end_before, start)
        first, end_before = end, stop
    return found


def _stretches(body: Body, first: int, end: int, lowest: int, highest: int) -> list[Ends]:
    """The words `[first, end)` as stretches of text between two passages, cut where folded text stands."""
    found: list[Ends] = []
    while first < end:
        run = body.runs[int(body.run_of[first])]
        stop = end
        if len(body.runs) > 1:
            stop = min(end, int(body.run_of.searchsorted(body.run_of[first], side="right")))
        start, finish = max(run.start, lowest), min(run.end, highest)
        piece = body.text[start:finish]
        found.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
        first = stop
    return found
