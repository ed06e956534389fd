"""Finds which of many articles are kin, comparing each with a few of its story and never all with all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from heihe_reader.dedup.alignment import matches_of
from heihe_reader.dedup.body import Body
from heihe_reader.dedup.candidates import candidate_pairs
from heihe_reader.dedup.fingerprint import fingerprint
from heihe_reader.dedup.index import Postings, furniture_words
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
    """Compares articles, each pair at most once. Articles are known by their number."""

    def __init__(self, bodies: Sequence[Body], postings: Postings, min_share: float = MIN_SHARE) -> None:
        self._bodies = bodies
        self._min_share = min_share
        self._matches: dict[tuple[int, int], list[Match]] = {}
        lead = sorted(range(len(bodies)), key=lambda n: (-len(bodies[n]), n))
        self._pairs = candidate_pairs([fingerprint(body.words.hashes) for body in bodies], lead)
        self._common = furniture_words(postings, self._surely_related(), [len(body) for body in bodies])

    @property
    def candidates(self) -> int:
        """How many pairs `find` looks at."""
        return len(self._pairs)

    def matches(self, a: int, b: int) -> list[Match]:
        """The passages that two articles share, as words of `a` and `b`."""
        low, high = sorted((a, b))
        if (low, high) not in self._matches:
            self._matches[low, high] = matches_of(self._bodies[low], self._bodies[high])
        found = self._matches[low, high]
        return found if a == low else sorted((Match(m.b, m.a) for m in found), key=lambda match: match.key)

    def find(self) -> Iterator[Relation | None]:
        """The relations, one by one; None for a comparison that found none, so that progress can be told."""
        kin: defaultdict[int, set[int]] = defaultdict(set)
        near: list[tuple[int, int, Kinship]] = []
        for pair in self._pairs:
            a, b = pair.a, pair.b
            if len(kin[a] & kin[b]) >= _ENOUGH:
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
        return kinship(self._bodies[a], self._bodies[b], self.matches(a, b), self._common[a], self._common[b])

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
