"""Lays two articles side by side: what stands in both, word by word, and what only one of them has."""

from collections.abc import Callable, Sequence

import numpy as np

from heihe_reader.dedup.aligning.layout import Layout, layout_of
from heihe_reader.dedup.aligning.matching import Matcher
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.aligning.sliding import slid
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.dedup.body import Body, body_of
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.alignment import Alignment
from heihe_reader.text.words import U64

Finder = Callable[[Strand, Strand], list[Match]]

_SCRAP = 3.0  # words: what folded text cuts off from a passage is kept down to this


def align_subjects(a: Subject, b: Subject) -> Alignment:
    """What the bodies of two articles share. `align_subjects(b, a)` is its mirror image."""
    return align_bodies(body_of(a), body_of(b))


def align_bodies(a: Body, b: Body) -> Alignment:
    """What two bodies share, one to one and in the order of `a`.

    A pair is `identical` exactly if both sides are equal in normal form. Similarity is the share of equal words of
    the longer side; coverage the share of words inside of pairs. See `edges` for where pairs begin and end.
    """
    return lay_out(a, b).alignment()


def lay_out(a: Body, b: Body) -> Layout:
    """The same as plain numbers."""
    if goes_first(b.words.hashes, a.words.hashes):  # one order for both directions, so that the answers mirror
        return lay_out(b, a).mirrored()
    return layout_of(a, b, matches_of(a, b))


def goes_first(one: U64, two: U64) -> bool:
    """A total order of word sequences: the shorter first, then by hashes."""
    if len(one) != len(two):
        return len(one) < len(two)
    different = (one != two).nonzero()[0]
    return len(different) > 0 and bool(one[different[0]] < two[different[0]])


def in_full(a: Strand, b: Strand) -> list[Match]:
    """The passages of two sequences of words, all of which are looked at."""
    return Matcher(a, b).matches()


def matches_of(a: Body, b: Body, find: Finder = in_full, strands: tuple[Strand, Strand] | None = None) -> list[Match]:
    """The passages that two bodies share as matching words, in the order of `a`. `find` looks for them.

    `strands` are those of the two, if they are made already.
    """
    one, two = strands or (Strand(a.words), Strand(b.words))
    if goes_first(two.hashes, one.hashes):
        found = found_in(b, a, find(two, one))
        return sorted((match.mirrored() for match in found), key=lambda match: match.key)
    return found_in(a, b, find(one, two))


def found_in(a: Body, b: Body, found: Sequence[Match]) -> list[Match]:
    """The passages that were found between the words of two bodies, as their texts want them."""
    return [slid(a, b, part) for match in found for part in _within_runs(a, b, match)]


def _within_runs(a: Body, b: Body, match: Match) -> list[Match]:
    """Cuts a passage where folded text stands between its words."""
    if len(a.runs) <= 1 and len(b.runs) <= 1:
        return [match]
    cut = (np.diff(a.run_of[match.a]) != 0) | (np.diff(b.run_of[match.b]) != 0)
    if not cut.any():
        return [match]
    edges = np.flatnonzero(cut) + 1
    parts = [Match(x, y) for x, y in zip(np.split(match.a, edges), np.split(match.b, edges), strict=True)]
    return [part for part in parts if float(a.words.weights[part.a].sum()) >= _SCRAP]
