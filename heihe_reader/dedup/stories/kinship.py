"""Measures what two articles share, and whether that makes them tellings of one story."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.aligning.matching import Flags, Match
from heihe_reader.dedup.stories.compared import SAME_WORDING, Compared
from heihe_reader.dedup.stories.evidence import reworded, wording
from heihe_reader.text.words import I64

MIN_SHARE = 0.25  # shared words of the shorter article from which on two articles are kin
_FEW = 30  # words: with fewer of its own a page is kin to another only if nearly all of it is shared
_NEARLY_ALL = 0.9
_HALF = 0.5  # with less in common, and that only at the head and foot of the page, two articles are no kin
_SOME = 0.1
MOST = 0.6  # with less in common, and that only a quotation, two articles are no kin
_MARGIN = 12  # words that may stand before the head or after the foot
TELLING = 0.41  # of what tells something: heavy rewriting leaves so much, strangers share less
PARAGRAPH = 60  # words: with no more in common, in one piece, two articles may only share a passage
_OWN = 100  # words that both must have beside it
_INSERTED = 6  # words that were put in at one place
_PLACES = 3
_STRAYS = 0.025  # of the shared words, at either end
_FAR = 12  # words between a stray and the rest

Part = tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Kinship:
    """What two bodies share, in words. `share` is of the shorter one, without what unrelated articles also have.

    `own` counts the shared words without those.
    """

    share: float
    shared: int
    own: int
    words_a: int
    words_b: int
    wording: float  # equal words as a share of those and the ones that others stand for
    in_order: bool
    numbers: int  # changed numbers
    part_a: Part = None  # from which word to which nearly all of the shared words stand
    part_b: Part = None
    spread: bool = False  # what the longer one has more stands here and there in it, and nothing else is new

    @property
    def strength(self) -> float:
        """Shared words as a share of the words of both (Dice 1945); what unrelated articles also have is not shared."""
        return 1.0 if self.same else 2 * self.own / max(self.words_a + self.words_b, 1)

    @property
    def same(self) -> bool:
        """Whether both are the same words in the same order."""
        return self.in_order and self.shared == self.words_a == self.words_b


def kinship(found: Compared, common_a: Flags, common_b: Flags, *, pages: bool = True) -> Kinship:
    """Measures what two articles share; words flagged as common (furniture) count for neither.

    With `pages`, a smaller part that only the head and the foot of both have is taken for furniture too, and what both
    quote, or one paragraph in two longer articles, makes nobody kin. Nor do words that any two texts have in the same
    order (see `telling`).
    """
    matches = found.matches()
    worded = wording(found.shared, reworded(matches))
    order = [int(match.b[0]) for match in matches]
    share = _share(found.words_a, found.words_b, matches, common_a, common_b, pages)
    if pages and MIN_SHARE <= share < MOST and (_is_quotation(found) or _is_one_paragraph(found)):
        share = 0.0
    if worded < SAME_WORDING and found.telling < TELLING:
        share = 0.0
    own_a, own_b = _own(matches, common_a, common_b)
    return Kinship(
        share,
        found.shared,
        len(own_a),
        found.words_a,
        found.words_b,
        worded,
        order == sorted(order),
        found.numbers,
        _reach(own_a),
        _reach(own_b),
        _is_spread(found),
    )


def _is_spread(found: Compared) -> bool:
    """Whether the longer body is nearly all of the shorter one with more put in at several places, as in an update.

    Of an excerpt most of what it lacks stands in one piece, before or behind.
    """
    side = 0 if found.words_a > found.words_b else 1
    longer, shorter = max(found.words_a, found.words_b), min(found.words_a, found.words_b)
    if found.shared < _NEARLY_ALL * shorter or shorter < _HALF * longer:
        return False
    runs = found.runs[:, [side, 2]].astype(np.int64)
    runs = runs[np.argsort(runs[:, 0])]
    added = np.append(runs[:, 0], longer) - np.concatenate([np.zeros(1, np.int64), runs.sum(axis=1)])
    return bool(np.count_nonzero(added >= _INSERTED) >= _PLACES and 2 * added.max() <= longer - found.shared)


def _own(matches: Sequence[Match], common_a: Flags, common_b: Flags) -> tuple[I64, I64]:
    """The shared words of either side that are no furniture, ascending."""
    if not matches:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    a = np.concatenate([match.a for match in matches])
    b = np.concatenate([match.b for match in matches])
    own = ~(common_a[a] | common_b[b])
    return np.sort(a[own]), np.sort(b[own])


def _reach(words: I64) -> Part:
    """From which word to which the shared words stand, but for a few that stray far from the others at either end."""
    if not len(words):
        return None
    strays = int(_STRAYS * len(words))
    gaps = np.flatnonzero(np.diff(words) > _FAR)
    before, behind = gaps[gaps < strays], gaps[gaps >= len(words) - 1 - strays]
    first = int(before[-1]) + 1 if len(before) else 0
    last = int(behind[0]) if len(behind) else len(words) - 1
    return int(words[first]), int(words[last]) + 1


def _share(
    words_a: int, words_b: int, matches: Sequence[Match], common_a: Flags, common_b: Flags, pages: bool
) -> float:
    own_a, own_b = words_a - int(common_a.sum()), words_b - int(common_b.sum())
    if min(own_a, own_b) < _FEW:
        share = sum(len(match.a) for match in matches) / max(min(words_a, words_b), 1)
        return share if share >= _NEARLY_ALL or not (common_a.any() or common_b.any()) else 0.0
    shared = [int((~(common_a[match.a] | common_b[match.b])).sum()) for match in matches]
    share = sum(shared) / min(own_a, own_b)
    if pages and share < _HALF:
        edges = _at_edges(words_a, words_b, matches)
        inside = sum(count for count, edge in zip(shared, edges, strict=True) if not edge)
        if inside < _SOME * min(own_a, own_b):
            return 0.0
    return share


def _is_quotation(found: Compared) -> bool:
    """Whether nearly all that two articles share is what somebody said, and both only quote it."""
    return min(found.quoted_a, found.quoted_b) >= _NEARLY_ALL


def _is_one_paragraph(found: Compared) -> bool:
    """Whether two articles that both have much of their own share one short passage."""
    own = min(found.words_a, found.words_b) - found.shared
    return len(found.passages) == 2 and found.weight * found.shared < PARAGRAPH and found.weight * own > _OWN


def _at_edges(words_a: int, words_b: int, matches: Sequence[Match]) -> list[bool]:
    """Which passages make up the head or the foot of both articles, where a site prints the same on every page."""
    edges = [False] * len(matches)
    a, b = 0, 0
    for k, match in enumerate(matches):
        if match.a[0] - a > _MARGIN or match.b[0] - b > _MARGIN or match.b[0] < b:
            break
        edges[k] = True
        a, b = int(match.a[-1]) + 1, int(match.b[-1]) + 1
    a, b = words_a - 1, words_b - 1
    for k in reversed(range(len(matches))):
        match = matches[k]
        if a - match.a[-1] > _MARGIN or b - match.b[-1] > _MARGIN or match.b[-1] > b:
            break
        edges[k] = True
        a, b = int(match.a[0]) - 1, int(match.b[0]) - 1
    return edges
