"""Lays two articles side by side: what stands in both, word by word, and what only one of them has."""

from collections.abc import Sequence

import numpy as np

from heihe_reader.dedup.aligning.layout import Layout, layout_of
from heihe_reader.dedup.aligning.matching import Matcher
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.aligning.sliding import slid
from heihe_reader.dedup.body import Body, body_of, body_of_text
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.alignment import Alignment

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
    the longer side; coverage the share of words inside of pairs. See `dedup.edges` for where pairs begin and end.
    """
    return lay_out(a, b).alignment()


def lay_out(a: Body, b: Body) -> Layout:
    """The same as plain numbers."""
    if _goes_first(b, a):  # one order for both directions, so that the answers mirror each other
        return lay_out(b, a).mirrored()
    return layout_of(a, b, matches_of(a, b))


def matches_of(a: Body, b: Body) -> list[Match]:
    """The passages that two bodies share as matching words, in the order of `a`."""
    if _goes_first(b, a):
        return sorted((match.mirrored() for match in matches_of(b, a)), key=lambda match: match.key)
    return found_in(a, b)


def found_in(a: Body, b: Body) -> list[Match]:
    """The same without a care for the direction: looked for from `a`."""
    matcher = Matcher(a.words.hashes, b.words.hashes, a.words.weights, b.words.weights)
    return [slid(a, b, part) for match in matcher.matches() for part in _within_runs(a, b, match)]


def _goes_first(one: Body, two: Body) -> bool:
    """A total order of bodies by their words: the shorter first, then by hashes."""
    if len(one) != len(two):
        return len(one) < len(two)
    different = np.flatnonzero(one.words.hashes != two.words.hashes)
    return len(different) > 0 and bool(one.words.hashes[different[0]] < two.words.hashes[different[0]])


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


def pairs_of(a: Body, b: Body, matches: Sequence[Match]) -> Alignment:
    """The alignment that matching words make."""
    return layout_of(a, b, matches).alignment()
