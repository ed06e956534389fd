"""`align`: two texts side by side, as plain lists and dictionaries. No files, no Qt."""

from typing import TypedDict

from heihe_reader.dedup.aligning.alignment import lay_out
from heihe_reader.dedup.aligning.layout import LaidPair, Layout
from heihe_reader.dedup.aligning.parts import layout_around
from heihe_reader.dedup.body import bodies_of_two
from heihe_reader.model.span import Span


class ChangeRecord(TypedDict):
    """One change of a pair; `a` and `b` are `[start, end]` in code points."""

    op: str
    a: list[int]
    b: list[int]


class PairRecord(TypedDict):
    """One passage that stands in both texts."""

    a: list[int]
    b: list[int]
    similarity: float
    kind: str
    moved: bool
    changes: list[ChangeRecord]


class Coverage(TypedDict):
    """The share of the words of each text that stand in pairs, 0 to 1."""

    a: float
    b: float


class Comparison(TypedDict):
    """What `align` gives: plain lists and dictionaries, ready for JSON."""

    pairs: list[PairRecord]
    only_a: list[list[int]]
    only_b: list[list[int]]
    coverage: Coverage


def align(a: str, b: str, *, around: tuple[int, int] | None = None) -> Comparison:
    """Two texts side by side: `pairs` of passages one to one, what only one of them has, and how much is shared.

    All spans are `[start, end]` in code points, half-open; similarity and coverage are shares of words, 0 to 1. The
    `changes` of a pair tile both of its sides. `align(b, a)` says the same with the sides exchanged.

    Seeds are equal n-grams of words, chained by sparse dynamic programming (Abouelhoda and Ohlebusch 2005), with
    ends trimmed as in local alignment (Smith and Waterman 1981).

    With `around`, `[start, end)` in code points of `a`, only the words in and about there are laid beside all of `b`:
    what a reader of a long text wants to see first, see `layout_around`.

    Raises:
        TypeError: `a` or `b` is no string.
        ValueError: `around` is no stretch of `a`.
    """
    for name, text in (("a", a), ("b", b)):
        if not isinstance(text, str):
            raise TypeError(f"{name} must be a text (str), not {type(text).__name__}")
    if around is None:
        return comparison(lay_out(*bodies_of_two(a, b)))
    if not 0 <= around[0] <= around[1] <= len(a):
        raise ValueError(f"around is {list(around)}, but must be a stretch of a text of {len(a)} characters")
    return comparison(layout_around(*bodies_of_two(a, b), Span(*around)))


def comparison(found: Layout) -> Comparison:
    """A layout as plain lists and dictionaries."""
    return {
        "pairs": [_pair(pair) for pair in found.pairs],
        "only_a": [list(ends) for ends in found.only_a],
        "only_b": [list(ends) for ends in found.only_b],
        "coverage": {"a": found.coverage_a, "b": found.coverage_b},
    }


def _pair(pair: LaidPair) -> PairRecord:
    return {
        "a": list(pair.a),
        "b": list(pair.b),
        "similarity": pair.similarity,
        "kind": pair.kind.value,
        "moved": pair.moved,
        "changes": [{"op": op, "a": [a, a2], "b": [b, b2]} for op, a, a2, b, b2, _ in pair.changes],
    }
