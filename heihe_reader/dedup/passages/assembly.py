"""Makes passages and new words of the records of all pairs that were compared."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from heihe_reader.dedup.passages.fresh import News, news_of
from heihe_reader.dedup.passages.gathering import Passages
from heihe_reader.dedup.passages.groups import groups_of
from heihe_reader.dedup.passages.ledger import Ledger
from heihe_reader.dedup.passages.ties import Ties
from heihe_reader.dedup.passages.tying import short_passages, ties_between, ties_within
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Passage


class Assembly:
    """Works through the articles in groups that no compared pair ties to one another, so that few are in memory.

    What `made` says of all members of a group still stands: nothing is made of that group again.
    """

    def __init__(
        self, ledger: Ledger, pairs: Sequence[tuple[int, int]], made: Mapping[ArticleId, bytes] | None = None
    ) -> None:
        self._ledger = ledger
        self._earlier: defaultdict[int, list[int]] = defaultdict(list)
        for article, earlier in pairs:
            self._earlier[article].append(earlier)
        self._ids = [card.id for card in ledger.cards]
        groups = groups_of(ledger.cards, pairs)
        self._groups = [g for g in groups if not made or any(made.get(self._ids[n]) != g.digest for n in g.members)]
        self._passages: list[Passage] = []

    def run(self) -> Iterator[tuple[int, News]]:
        """The news of each of these articles by number, group by group; `passages` is complete when it is through."""
        for group in self._groups:
            passages = Passages(self._ids)
            for number in group.members:
                outline = self._ledger.outline(number)
                earlier = list[tuple[Ties, bool]]()
                for other in self._earlier[number]:
                    record, back = self._ledger.record(number, other)
                    one, two = (other, number) if back else (number, other)
                    ties = record.ties
                    earlier += [(ties, back), (record.again, back)]
                    passages.add(ties_between(ties, record.again, one, two))
                passages.add(ties_within(outline, number))
                self._passages += short_passages(outline, number, self._ids)
                yield number, news_of(outline, earlier)
            self._passages += passages.found()

    @property
    def digests(self) -> dict[ArticleId, bytes]:
        """For each article that is worked through the digest of its group."""
        return {self._ids[number]: group.digest for group in self._groups for number in group.members}

    @property
    def passages(self) -> tuple[Passage, ...]:
        """All passages of these articles, the longest first."""
        return tuple(sorted(self._passages, key=lambda passage: (-passage.words, passage.id)))
