"""Makes passages and new words of the records of all pairs that were compared."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from heihe_reader.dedup.aligning.matching import MIN_WORDS, Flags
from heihe_reader.dedup.passages.fresh import News, news_of
from heihe_reader.dedup.passages.gathering import PHRASE, Passages
from heihe_reader.dedup.passages.groups import groups_of
from heihe_reader.dedup.passages.ledger import Ledger
from heihe_reader.dedup.passages.outline import Outline
from heihe_reader.dedup.passages.record import Record
from heihe_reader.dedup.passages.ties import Tie, Ties, tied
from heihe_reader.dedup.repeats.short_echoes import SHORTEST
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Passage
from heihe_reader.text.words import I64


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
                earlier: list[tuple[Ties, bool]] = []
                for other in self._earlier[number]:
                    record, back = self._ledger.record(number, other)
                    one, two = (other, number) if back else (number, other)
                    earlier += [(record.ties, back), (record.again, back)]
                    passages.add(tied(record.ties, one, two))
                    passages.add(_moved_or_long(record, tied(record.again, one, two)))
                for ties in (outline.echoes, outline.folded):
                    passages.add(tied(ties, number, number))
                self._passages += self._short_ones(number, outline)
                yield number, news_of(outline, earlier)
            self._passages += passages.found()

    def _short_ones(self, number: int, outline: Outline) -> tuple[Passage, ...]:
        """Captions and pull-quotes too short for a passage, which count inside their article and not across."""
        ties = [*tied(outline.short, number, number), *tied(outline.folded, number, number)]
        short = [tie for tie in ties if tie.one.weight < MIN_WORDS]
        if not short:
            return ()
        passages = Passages(self._ids, SHORTEST)
        passages.add(short)
        return passages.found()

    @property
    def digests(self) -> dict[ArticleId, bytes]:
        """For each article that is worked through the digest of its group."""
        return {self._ids[number]: group.digest for group in self._groups for number in group.members}

    @property
    def passages(self) -> tuple[Passage, ...]:
        """All passages of these articles, the longest first."""
        return tuple(sorted(self._passages, key=lambda passage: (-passage.words, passage.id)))


def _moved_or_long(record: Record, again: Sequence[Tie]) -> list[Tie]:
    """What two articles share besides, but for phrases that one of them only says once more."""
    if not again:
        return []
    kept: list[Tie] = []
    main, extra = record.compared.runs.astype(np.int64), record.again.runs
    taken = [_flags(main[:, side], main[:, 2], extra[:, side] + extra[:, 2]) for side in (0, 1)]
    for number, tie in enumerate(again):
        rows = extra[int(record.again.edges[number]) : int(record.again.edges[number + 1])].tolist()
        words = sum(count for _, _, count in rows)
        told = max(sum(int(taken[side][row[side] : row[side] + row[2]].sum()) for row in rows) for side in (0, 1))
        if 2 * told < words or tie.one.weight >= PHRASE:
            kept.append(tie)
    return kept


def _flags(first: I64, length: I64, ends: I64) -> Flags:
    """Which words stand in one of some runs; as many as there are up to the last of `ends`."""
    flags = np.zeros(int(max((first + length).max(initial=0), ends.max(initial=0))), np.bool_)
    for start, count in zip(first.tolist(), length.tolist(), strict=True):
        flags[start : start + count] = True
    return flags
