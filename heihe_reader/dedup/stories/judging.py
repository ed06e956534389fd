"""Judges from fingerprints alone which articles are kin, and names the few pairs that must be laid side by side."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.prints.common import Common, common_of
from heihe_reader.dedup.prints.meetings import meetings_of, postings_of
from heihe_reader.dedup.prints.printed import Flags, Prints
from heihe_reader.dedup.prints.shares import Shares, shares_of, stretches_of
from heihe_reader.dedup.stories.evidence import LONGEST_QUOTATION
from heihe_reader.dedup.stories.kinship import MIN_SHARE, MOST
from heihe_reader.text.words import F64, I64

_EVERY_PAIR = 24  # articles: a gram in more of them ties each to the leaders only
_MIN_HITS = 3  # shared grams of two samples
_DOUBT = 0.03  # what an estimated share may be off where nobody changed a word
_HIDDEN = 0.5  # of what two articles share so much is seen at least, where words were changed all over
_VERBATIM = 0.9  # density from which on nobody did
_FEW = 200  # words: the samples of shorter articles say little, so that any likeness is looked into
_FEW_OWN = 30  # words: with fewer of its own a page is kin to another only if nearly all of it is shared
_NEARLY_ALL = 0.9
_HALF = 0.5  # with less in common, and that only at the head and foot of the page, two articles are no kin
_SOME = 0.1
ENOUGH = 2  # kinsmen in common that make a comparison needless
STRANGERS = 0.12  # two articles with a kinsman in common are strangers only below this share


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Pairs of articles: `one[p]` leads `two[p]`. `share` is of the own words of the shorter, an estimate; `strength`
    that of the words of both (Dice 1945). `sure`: kin without a closer look. `doubtful`: only the texts can tell.
    `weak`: kin if both have a kinsman in common.
    `part_one` and `part_two` say from which to which word the shared text stands.
    """

    one: I64
    two: I64
    share: F64
    strength: F64
    sure: Flags
    doubtful: Flags
    weak: Flags
    part_one: tuple[I64, I64]
    part_two: tuple[I64, I64]
    common: Common

    def __len__(self) -> int:
        return len(self.one)


def ranks(prints: Prints) -> I64:
    """Who leads whom: the longest article has rank 0. Between articles of one length a digest of the words decides."""
    rank = np.empty(len(prints), np.int64)
    rank[np.lexsort((np.arange(len(prints)), prints.twins, -prints.words))] = np.arange(len(prints))
    return rank


def judged(prints: Prints, rank: I64, among: Flags, min_share: float | None = None) -> Judged:
    """All pairs that may be kin `among` the flagged articles, of which no two may be twins.

    `rank` says who leads whom. None leaves the limit to the program, see `Relations`.
    """
    postings = postings_of(prints, among)
    common = common_of(prints, postings, rank)
    own = postings.without(common.grams)
    del postings
    met = meetings_of(own, rank, 2, _EVERY_PAIR)
    words_a, words_b = prints.words[met.one], prints.words[met.two]
    shares = shares_of(stretches_of(prints, own, met), words_a, words_b)
    own_words = prints.words - common.words
    shorter = np.minimum(own_words[met.one], own_words[met.two])
    furnished = (common.words[met.one] > 0) | (common.words[met.two] > 0)
    share = np.minimum(shares.equal / np.maximum(shorter, 1), 1.0)
    sure, doubtful = _verdicts(shares, share, shorter, furnished, min_share)
    weak = ~sure & (share >= min(STRANGERS, min_share or 1.0)) & (shares.inner >= np.maximum(_SOME * shorter, _FEW_OWN))
    strength = np.minimum(2 * shares.equal / np.maximum(words_a + words_b, 1), 1.0)
    return Judged(met.one, met.two, share, strength, sure, doubtful, weak, shares.part_a, shares.part_b, common)


def _verdicts(
    shares: Shares, share: F64, shorter: I64, furnished: Flags, min_share: float | None
) -> tuple[Flags, Flags]:
    limit = MIN_SHARE if min_share is None else min_share
    verbatim = shares.density >= _VERBATIM
    possible = (shares.hits >= _MIN_HITS) & (share > 0)
    possible &= share >= np.where(verbatim, limit - _DOUBT, _HIDDEN * limit)
    if min_share is None:
        possible &= (share >= _HALF) | (shares.inner >= _SOME * shorter)
    possible &= (shorter >= _FEW_OWN) | (share >= _NEARLY_ALL) | ~furnished
    sure = possible & (share >= limit + _DOUBT) & ((shorter >= _FEW) | (share >= np.maximum(MOST, limit + _DOUBT)))
    if min_share is None:
        sure &= (share >= MOST) | (shares.equal > LONGEST_QUOTATION) | (shares.density < _VERBATIM)
    return sure, possible & ~sure


@dataclass(frozen=True, slots=True)
class Tie:
    """Two articles, by number, that are kin: how strongly, and between which words of each the shared text stands."""

    a: int
    b: int
    strength: float
    part_a: tuple[int, int]
    part_b: tuple[int, int]


class Pairs:
    """All articles, judged: who is surely kin to whom, who may be, and which articles are the same word for word.

    Of articles with the same words only one is compared with others. `min_share` as in `judged`.
    """

    def __init__(self, prints: Prints, min_share: float | None = None) -> None:
        self._prints = prints
        self._ranks = ranks(prints)
        order = np.argsort(self._ranks)
        leads = _twin_leaders(prints, order)
        self._leader = dict(zip(order.tolist(), leads.tolist(), strict=True))
        among = np.zeros(len(prints), np.bool_)
        among[leads] = True
        self._judged = judged(prints, self._ranks, among & (prints.words > 0), min_share)
        self._flags: dict[int, Flags] = {}

    def __len__(self) -> int:
        return len(self._judged)

    def sure(self) -> list[Tie]:
        """Those that are kin without a closer look, twins among them."""
        found = self._judged
        return [*self._twin_ties(), *self._ties(np.flatnonzero(found.sure))]

    def doubtful(self) -> list[Tie]:
        """Those of which only the texts can tell whether they are kin."""
        return self._ties(np.flatnonzero(self._judged.doubtful))

    def weak(self, kin: Sequence[Tie]) -> list[Tie]:
        """Those that share more than strangers do, and have a kinsman in common among the `kin` that were found."""
        found = self._judged
        who: defaultdict[int, set[int]] = defaultdict(set)
        for tie in kin:
            who[tie.a].add(tie.b)
            who[tie.b].add(tie.a)
        near = self._ties(np.flatnonzero(found.weak))
        return [tie for tie in near if tie.b not in who[tie.a] and who[tie.a] & who[tie.b]]

    def words(self, number: int) -> int:
        """How many words an article has."""
        return int(self._prints.words[number])

    def rank(self, number: int) -> int:
        """0 for the article that would lead all others: the longest, then by its words."""
        return int(self._ranks[number])

    def common(self, number: int) -> Flags:
        """Which words of an article are furniture."""
        leader = self._leader[number]
        if leader not in self._flags:
            self._flags[leader] = self._judged.common.flags(self._prints, leader)
        return self._flags[leader]

    def _twin_ties(self) -> list[Tie]:
        pairs = [(a, b) for b, a in self._leader.items() if a != b and self.words(a)]
        return [Tie(a, b, 1.0, (0, self.words(a)), (0, self.words(b))) for a, b in pairs]

    def _ties(self, chosen: I64) -> list[Tie]:
        found = self._judged
        columns = (
            found.one[chosen],
            found.two[chosen],
            found.strength[chosen],
            *(side[chosen] for part in (found.part_one, found.part_two) for side in part),
        )
        rows = zip(*(column.tolist() for column in columns), strict=True)
        return [Tie(a, b, strength, (a0, a1), (b0, b1)) for a, b, strength, a0, a1, b0, b1 in rows]


def _twin_leaders(prints: Prints, order: I64) -> I64:
    """For each article in this order, by rank, the first with the same words."""
    same = (np.diff(prints.words[order]) == 0) & (prints.twins[order][1:] == prints.twins[order][:-1])
    begins = np.flatnonzero(np.append(True, ~same)) if len(order) else order
    return order[np.repeat(begins, np.diff(np.append(begins, len(order))))]


def without_friends(ties: Sequence[Tie], kin: Sequence[Tie]) -> list[Tie]:
    """Those of `ties` whose two have no two kinsmen in common: of the others it is known to which story they belong."""
    who: defaultdict[int, set[int]] = defaultdict(set)
    for tie in kin:
        who[tie.a].add(tie.b)
        who[tie.b].add(tie.a)
    return [tie for tie in ties if len(who[tie.a] & who[tie.b]) < ENOUGH]
