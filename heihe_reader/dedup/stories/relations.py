"""Finds which of many articles are kin, comparing each with a few of its story and never all with all."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from heihe_reader.dedup.prints.fingerprint import Fingerprint
from heihe_reader.dedup.prints.printed import Flags, prints_of
from heihe_reader.dedup.stories.compared import Compared
from heihe_reader.dedup.stories.judging import ENOUGH, STRANGERS, Pairs, Tie
from heihe_reader.dedup.stories.kinship import MIN_SHARE, Kinship, kinship

Number = tuple[int, int]

_NEAR = 0.8  # of the strength of two: so near to both is a kinsman that makes their comparison needless


@dataclass(frozen=True, slots=True)
class Relation:
    """Two articles, by number, and what they share."""

    a: int
    b: int
    found: Kinship


class Relations:
    """Chooses from fingerprints which articles to compare, and says of these which are kin and how.

    Articles are known by their number in `prints`; the numbers change nothing else. `compared` gives what two articles
    share; it is asked only for the pairs of `wanted`. `min_share` is the share of the shorter article that makes two
    kin, 0 to 1; None leaves it to the program, which then also looks at where on the page the shared text stands.
    """

    def __init__(
        self, prints: Sequence[Fingerprint], compared: Callable[[int, int], Compared], min_share: float | None = None
    ) -> None:
        self._compared = compared
        self._min_share = MIN_SHARE if min_share is None else min_share
        self._pages = min_share is None
        self._all = Pairs(prints_of(prints), min_share)
        sure = self._all.sure()
        self._sure = {(tie.a, tie.b) for tie in sure}
        self._first = _sparse([*sure, *self._all.doubtful()], self._sure)
        self._second = self._all.weak(self._first)

    def wanted(self) -> list[Number]:
        """The pairs that are compared, each once: about two for each article that has kin."""
        return list(dict.fromkeys((tie.a, tie.b) for tie in (*self._first, *self._second)))

    def find(self) -> Iterator[Relation | None]:
        """The relations, one by one; None for a comparison that found none, so that progress can be told."""
        kin: defaultdict[int, set[int]] = defaultdict(set)
        near: dict[Number, Kinship] = {}
        for tie in self._first:
            found = self._kinship(tie)
            least = self._min_share if (tie.a, tie.b) not in self._sure else min(STRANGERS, self._min_share)
            if found.shared and found.share >= least:
                kin[tie.a].add(tie.b)
                kin[tie.b].add(tie.a)
                yield Relation(tie.a, tie.b, found)
            else:
                near[tie.a, tie.b] = found
                yield None
        for tie in self._second:
            if kin[tie.a] & kin[tie.b] and tie.b not in kin[tie.a]:
                found = near.get((tie.a, tie.b)) or self._kinship(tie)
                if found.shared and found.share >= min(STRANGERS, self._min_share):
                    yield Relation(tie.a, tie.b, found)

    def common(self, number: int) -> Flags:
        """Which words of an article are furniture: unrelated articles have them too."""
        return self._all.common(number)

    def _kinship(self, tie: Tie) -> Kinship:
        return kinship(self._compared(tie.a, tie.b), self.common(tie.a), self.common(tie.b), pages=self._pages)


def _sparse(ties: Iterable[Tie], sure: set[Number]) -> list[Tie]:
    """The ties without those between two that are surely kin to the same few others; those with most kin come first.

    So all copies of a story are compared with the few that share most with the rest, and hardly with one another. The
    others must be about as near to the two as these are to one another: else pages that hold two stories, and are cut
    off later, would stand between the members of one.
    """
    listed = list(ties)
    degree = Counter(number for tie in listed for number in (tie.a, tie.b))
    place = {number: k for k, (number, _) in enumerate(sorted(degree.items(), key=lambda item: (-item[1], item[0])))}
    listed.sort(key=lambda tie: sorted((place[tie.a], place[tie.b])))
    kin: defaultdict[int, dict[int, float]] = defaultdict(dict)
    chosen: list[Tie] = []
    for tie in listed:
        few, many = sorted((kin[tie.a], kin[tie.b]), key=len)
        near = _NEAR * tie.strength
        if sum(strength >= near and many.get(other, 0.0) >= near for other, strength in few.items()) >= ENOUGH:
            continue
        chosen.append(tie)
        if (tie.a, tie.b) in sure:
            kin[tie.a][tie.b] = kin[tie.b][tie.a] = tie.strength
    return chosen
