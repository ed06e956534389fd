"""Two texts laid side by side, word by word."""

from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.model.span import Span

LONG = 100_000
"""Code points of two texts together; below, the whole is there as soon as a part of it would be."""


class Op(StrEnum):
    """What happened to a run of words between a and b."""

    EQUAL = "equal"
    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"


class PairKind(StrEnum):
    """Whether an aligned passage has the same words in both."""

    IDENTICAL = "identical"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class WordChange:
    """A run of words, equal or changed; an insertion has an empty span in a, a deletion in b.

    `script_only` marks a replacement of Han characters by other forms of the same, as 國 by 国.
    """

    op: Op
    a: Span
    b: Span
    script_only: bool = False

    @property
    def quiet(self) -> bool:
        """True when both sides say the same words, in another script at most: a reader need not look."""
        return self.op is Op.EQUAL or self.script_only


@dataclass(frozen=True, slots=True)
class AlignedPair:
    """A passage that stands in both. `changes` tile both sides; `similarity` is a share of words, 0 to 1.

    `moved` is true when the pair stands out of order, `by_hand` when a person matched it: then its words need not be
    the same at all, and its one change is all of it.
    """

    a: Span
    b: Span
    similarity: float
    kind: PairKind
    moved: bool
    changes: tuple[WordChange, ...]
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """All that two texts share, one to one, and what only one of them has. Coverage is a share of words, 0 to 1."""

    pairs: tuple[AlignedPair, ...]
    only_a: tuple[Span, ...]
    only_b: tuple[Span, ...]
    coverage_a: float
    coverage_b: float

    def mirrored(self) -> "Alignment":
        """The same, seen from the other side."""
        flip = {Op.INSERT: Op.DELETE, Op.DELETE: Op.INSERT}
        pairs = sorted(
            (
                AlignedPair(
                    p.b,
                    p.a,
                    p.similarity,
                    p.kind,
                    p.moved,
                    tuple(WordChange(flip.get(c.op, c.op), c.b, c.a, c.script_only) for c in p.changes),
                    p.by_hand,
                )
                for p in self.pairs
            ),
            key=lambda p: p.a,
        )
        return Alignment(tuple(pairs), self.only_b, self.only_a, self.coverage_b, self.coverage_a)
