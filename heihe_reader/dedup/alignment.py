"""Lays two articles side by side: what stands in both, word by word, and what only one of them has."""

import numpy as np

from heihe_reader.dedup.body import Body, body_of, body_of_text
from heihe_reader.dedup.changes import Edges, changes_of, slid
from heihe_reader.dedup.matching import Flags, Match, Matcher
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import normalise

_SCRAP = 3.0  # words: what folded text cuts off from a passage is kept down to this


def align_subjects(a: Subject, b: Subject) -> Alignment:
    """What the bodies of two articles share. `align_subjects(b, a)` is its mirror image."""
    return align_bodies(body_of(a), body_of(b))


def align_texts(a: str, b: str) -> Alignment:
    """What two plain texts share."""
    return align_bodies(body_of_text(a), body_of_text(b))


def align_bodies(a: Body, b: Body) -> Alignment:
    """What two bodies share, one to one and in the order of `a`.

    A pair is `identical` exactly if both sides are equal in normal form. Similarity is the share of equal words of
    the longer side; coverage the share of words inside of pairs. See `dedup.changes` for where pairs begin and end.
    """
    if _rank(b) < _rank(a):  # one order for both directions, so that the answers mirror each other
        return align_bodies(b, a).mirrored()
    return pairs_of(a, b, matches_of(a, b))


def matches_of(a: Body, b: Body) -> list[Match]:
    """The passages that two bodies share as matching words, in the order of `a`."""
    if _rank(b) < _rank(a):
        return sorted((Match(m.b, m.a) for m in matches_of(b, a)), key=lambda match: match.key)
    matcher = Matcher(a.words.hashes, b.words.hashes, a.words.weights, b.words.weights)
    return [slid(a, b, part) for match in matcher.matches() for part in _within_runs(a, b, match)]


def _rank(body: Body) -> tuple[int, bytes]:
    return len(body), body.words.hashes.tobytes()


def _within_runs(a: Body, b: Body, match: Match) -> list[Match]:
    """Cuts a passage where folded text stands between its words."""
    cut = (np.diff(a.run_of[match.a]) != 0) | (np.diff(b.run_of[match.b]) != 0)
    if not cut.any():
        return [match]
    edges = np.flatnonzero(cut) + 1
    parts = [Match(x, y) for x, y in zip(np.split(match.a, edges), np.split(match.b, edges), strict=True)]
    return [part for part in parts if float(a.words.weights[part.a].sum()) >= _SCRAP]


def pairs_of(a: Body, b: Body, matches: list[Match]) -> Alignment:
    """The alignment that matching words make."""
    spans = Edges(a, b).spans(matches)
    moved = _moved(matches)
    pairs = tuple(
        _pair(a, b, match, span_a, span_b, out_of_order)
        for match, (span_a, span_b), out_of_order in zip(matches, spans, moved, strict=True)
    )
    covered_a, covered_b = _covered(len(a), [m.a for m in matches]), _covered(len(b), [m.b for m in matches])
    return Alignment(
        pairs,
        _only(a, covered_a, [pair.a for pair in pairs]),
        _only(b, covered_b, sorted(pair.b for pair in pairs)),
        float(covered_a.mean()) if len(a) else 0.0,
        float(covered_b.mean()) if len(b) else 0.0,
    )


def _pair(a: Body, b: Body, match: Match, span_a: Span, span_b: Span, moved: bool) -> AlignedPair:
    length = 1 + max(int(match.a[-1] - match.a[0]), int(match.b[-1] - match.b[0]))
    changes = changes_of(a, b, match, span_a, span_b)
    identical = normalise(span_a.of(a.text)) == normalise(span_b.of(b.text))
    if identical:
        changes = (WordChange(Op.EQUAL, span_a, span_b),)
    kind = PairKind.IDENTICAL if identical else PairKind.EDITED
    return AlignedPair(span_a, span_b, 1.0 if identical else len(match.a) / length, kind, moved, changes)


def _moved(matches: list[Match]) -> list[bool]:
    """Which passages stand out of the order that most words keep (heaviest increasing subsequence)."""
    places = {b: k for k, b in enumerate(sorted(int(match.b[0]) for match in matches))}
    tree: list[tuple[int, int]] = [(0, -1)] * (len(matches) + 1)  # Fenwick tree of (weight, last match)
    before: list[int] = []
    best = (0, -1)
    for k, match in enumerate(matches):
        place = places[int(match.b[0])]
        weight, previous = 0, -1
        at = place
        while at > 0:
            if tree[at][0] > weight:
                weight, previous = tree[at]
            at -= at & -at
        before.append(previous)
        mine = (weight + len(match.a), k)
        at = place + 1
        while at <= len(matches):
            if mine[0] > tree[at][0]:
                tree[at] = mine
            at += at & -at
        if mine[0] > best[0]:
            best = mine
    moved = [True] * len(matches)
    k = best[1]
    while k >= 0:
        moved[k] = False
        k = before[k]
    return moved


def _covered(length: int, places: list[np.typing.NDArray[np.int64]]) -> Flags:
    covered = np.zeros(length, np.bool_)
    for words in places:
        covered[words[0] : words[-1] + 1] = True
    return covered


def _only(body: Body, covered: Flags, taken: list[Span]) -> tuple[Span, ...]:
    """What no passage covers: from the passage before it to the one after it, without white space at the ends."""
    free = np.flatnonzero(~covered)
    if not len(free):
        return ()
    apart = (np.diff(free) != 1) | (np.diff(body.run_of[free]) != 0)
    edges = np.flatnonzero(apart) + 1
    spans: list[Span] = []
    starts, ends = [span.start for span in taken], [span.end for span in taken]
    for words in np.split(free, edges):
        run = body.runs[int(body.run_of[words[0]])]
        first, last = int(body.words.starts[words[0]]), int(body.words.ends[words[-1]])
        before = int(np.searchsorted(ends, first, side="right")) - 1
        after = int(np.searchsorted(starts, last))
        start = max(run.start, ends[before]) if before >= 0 else run.start
        end = min(run.end, starts[after]) if after < len(starts) else run.end
        spans.append(_stripped(body.text, start, end))
    return tuple(spans)


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
