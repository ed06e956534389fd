"""Finds which of many articles are kin, comparing each with a few of its story and never all with all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.body import Body
from heihe_reader.dedup.candidates import MIN_VOTES, NEARLY_ALL, Candidate, candidate_pairs
from heihe_reader.dedup.compared import Compared, compare_bodies
from heihe_reader.dedup.fingerprint import fingerprint
from heihe_reader.dedup.index import Postings, common_grams, words_in
from heihe_reader.dedup.kinship import MIN_SHARE, Kinship, kinship
from heihe_reader.dedup.matching import Match

_STRONG = 0.5  # of the shorter article's grams: kin without a closer look
_STRANGERS = 0.12  # two articles with a kinsman in common are strangers only below this share
_ENOUGH = 2  # kinsmen in common that make a comparison needless


@dataclass(frozen=True, slots=True)
class Relation:
    """Two articles, by number, and what they share."""

    a: int
    b: int
    found: Kinship


class Relations:
    """Compares articles, each pair at most once. Articles are known by their number.

    `min_share` is the share of the shorter article that makes two kin, 0 to 1; None leaves it to the program, which
    then also looks at where on the page the shared text stands.
    """

    def __init__(self, bodies: Sequence[Body], postings: Postings, min_share: float | None = None) -> None:
        self._bodies = bodies
        self._min_share = MIN_SHARE if min_share is None else min_share
        self._pages = min_share is None
        self._compared: dict[tuple[int, int], Compared] = {}
        lead = sorted(range(len(bodies)), key=lambda n: (-len(bodies[n]), n))
        self._prints = [fingerprint(body.words.hashes) for body in bodies]
        self._pairs = candidate_pairs(self._prints, lead)
        common = common_grams(postings, self._surely_related())
        self._furniture = postings.hashes[common]
        self._common = [words_in(postings, common, number, len(body)) for number, body in enumerate(bodies)]

    @property
    def candidates(self) -> int:
        """How many pairs `find` looks at."""
        return len(self._pairs)

    def compared(self, a: int, b: int) -> Compared:
        """What two articles share, seen from `a`."""
        low, high = sorted((a, b))
        if (low, high) not in self._compared:
            self._compared[low, high] = compare_bodies(self._bodies[low], self._bodies[high])
        found = self._compared[low, high]
        return found if a == low else found.mirrored()

    def matches(self, a: int, b: int) -> list[Match]:
        """The passages that two articles share, as words of `a` and `b`."""
        return self.compared(a, b).matches()

    def find(self) -> Iterator[Relation | None]:
        """The relations, one by one; None for a comparison that found none, so that progress can be told."""
        kin: defaultdict[int, set[int]] = defaultdict(set)
        near: list[tuple[int, int, Kinship]] = []
        for pair in self._pairs:
            a, b = pair.a, pair.b
            if len(kin[a] & kin[b]) >= _ENOUGH or not self._share_more_than_furniture(pair):
                continue
            found = self._kinship(a, b)
            if found.share >= self._min_share:
                kin[a].add(b)
                kin[b].add(a)
                yield Relation(a, b, found)
            else:
                near.append((a, b, found))
                yield None
        for a, b, found in near:
            if found.share >= min(_STRANGERS, self._min_share) and kin[a] & kin[b]:
                yield Relation(a, b, found)

    def _kinship(self, a: int, b: int) -> Kinship:
        common = self._common[a], self._common[b]
        return kinship(self.compared(a, b), *common, pages=self._pages)

    def _share_more_than_furniture(self, pair: Candidate) -> bool:
        """A quick look before a slow one: enough runs of words that are not common to unrelated articles."""
        one, two = self._prints[pair.a], self._prints[pair.b]
        if one.digest == two.digest:
            return True
        shared = np.intersect1d(one.grams, two.grams)
        places = np.minimum(np.searchsorted(self._furniture, shared), max(len(self._furniture) - 1, 0))
        own = shared[self._furniture[places] != shared] if len(self._furniture) else shared
        return len(own) >= (1 if pair.share >= NEARLY_ALL else MIN_VOTES)

    def _surely_related(self) -> list[int]:
        """For each article the smallest number of those that share nearly all with it, directly or through others."""
        group = list(range(len(self._bodies)))

        def root(number: int) -> int:
            while group[number] != number:
                group[number] = group[group[number]]
                number = group[number]
            return number

        for pair in self._pairs:
            if pair.share >= _STRONG:
                low, high = sorted((root(pair.a), root(pair.b)))
                group[high] = low
        return [root(number) for number in range(len(group))]
