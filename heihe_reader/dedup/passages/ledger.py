"""What is known of all articles and pairs, kept from earlier runs or computed now, and handed out to be kept."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from heihe_reader.dedup.passages import record
from heihe_reader.dedup.passages.eights import Eights
from heihe_reader.dedup.passages.outline import Outline, eights_in
from heihe_reader.dedup.passages.record import Record, compared_in
from heihe_reader.dedup.passages.tasks import Pairs, compare_pairs, read_articles
from heihe_reader.dedup.ports import Card, Index, KeptPair, KeptPrint, Workers
from heihe_reader.dedup.prints import fingerprint
from heihe_reader.dedup.prints.fingerprint import Fingerprint
from heihe_reader.dedup.reading_order import reading_order
from heihe_reader.dedup.stories.compared import Compared
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Stage, Step

Item = TypeVar("Item")
News = Step | tuple[KeptPrint, ...] | tuple[KeptPair, ...]

_READ = 64  # articles read at once
_COMPARED = 64  # pairs compared at once


class Ledger:
    """Articles by number, in reading order: published, unknown last, then id.

    Kept things of an article count only if its body is the same as then. A text is read only if something kept is
    missing. In memory are the fingerprints, outlines and records as bytes, and the texts of one batch.

    Raises:
        ValueError: two articles have the same id.
    """

    def __init__(self, index: Index, workers: Workers) -> None:
        self._index = index
        self._workers = workers
        self.cards: list[Card] = sorted(index.cards(), key=reading_order)
        self._numbers = {card.id: number for number, card in enumerate(self.cards)}
        if len(self._numbers) < len(self.cards):
            raise ValueError("two of the articles to compare have the same id; hand in each article once")
        self._prints: dict[int, Fingerprint] = {}
        self._records: dict[tuple[int, int], bytes] = {}  # an article with itself: its outline
        self._load()

    def _load(self) -> None:
        for kept in self._index.prints(fingerprint.VERSION):
            number = self._standing(kept.article, kept.body)
            if number is not None and (made := _read_print(kept.data)) is not None:
                self._prints[number] = made
        for pair in self._index.pairs(record.VERSION):
            a, b = self._standing(pair.a, pair.body_a), self._standing(pair.b, pair.body_b)
            if a is not None and b is not None:
                self._records[a, b] = pair.data

    def _standing(self, article: ArticleId, body: bytes) -> int | None:
        """The number of an article whose body is still this one."""
        number = self._numbers.get(article)
        return number if number is not None and self.cards[number].body == body else None

    def prints(self) -> list[Fingerprint]:
        """The fingerprints of all articles, once they are read."""
        return [self._prints[number] for number in range(len(self.cards))]

    def eights(self) -> list[Eights]:
        """The notes on runs of eight words of all articles, once they are read."""
        return [eights_in(self._records[number, number]) for number in range(len(self.cards))]

    def outline(self, number: int) -> Outline:
        """The outline of an article, once it is read."""
        return Outline.from_bytes(self._records[number, number])

    def record(self, one: int, two: int) -> tuple[Record, bool]:
        """The record of two articles that were compared, and whether `one` is its `b`."""
        key, back = self._key(one, two)
        return Record.from_bytes(self._records[key]), back

    def compared(self, one: int, two: int) -> Compared:
        """What two articles share, seen from `one`; they must have been compared."""
        key, back = self._key(one, two)
        found = compared_in(self._records[key])
        return found.mirrored() if back else found

    def _key(self, one: int, two: int) -> tuple[tuple[int, int], bool]:
        """The name of a record: the smaller id comes first."""
        back = self.cards[two].id < self.cards[one].id
        return ((two, one) if back else (one, two)), back

    def read(self) -> Iterator[News]:
        """Reads the articles of which something kept is missing; of those with equal bodies the first one."""
        missing = [n for n in range(len(self.cards)) if n not in self._prints or (n, n) not in self._records]
        done = len(self.cards) - len(missing)
        alike: defaultdict[bytes, list[int]] = defaultdict(list)
        for number in missing:
            alike[self.cards[number].body].append(number)
        batches = list(_batches(alike.values(), _READ))
        tasks = ([self._index.subject(self.cards[group[0]].id) for group in batch] for batch in batches)
        for batch, made in zip(batches, self._workers.map(read_articles, tasks), strict=True):
            for group, reading in zip(batch, made, strict=True):
                known = Fingerprint.from_bytes(reading.fingerprint)
                for number in group:
                    self._prints[number] = known
                    self._records[number, number] = reading.outline
            for numbers in _batches((number for group in batch for number in group), _READ):
                cards = [self.cards[number] for number in numbers]
                yield tuple(
                    KeptPrint(c.id, c.body, self._prints[n].to_bytes()) for n, c in zip(numbers, cards, strict=True)
                )
                yield tuple(self._kept((number, number)) for number in numbers)
                for card in cards:
                    done += 1
                    yield _step(done, len(self.cards), Stage.READING, card)

    def compare(self, pairs: Iterable[tuple[int, int]]) -> Iterator[News]:
        """Compares those of the pairs that were not compared yet; of those with equal bodies the first one."""
        wanted = list(dict.fromkeys(self._key(one, two)[0] for one, two in pairs))
        missing = sorted((key for key in wanted if key not in self._records), key=lambda key: (min(key), max(key)))
        done = len(wanted) - len(missing)
        alike: defaultdict[tuple[bytes, bytes], list[tuple[int, int]]] = defaultdict(list)
        for a, b in missing:
            alike[self.cards[a].body, self.cards[b].body].append((a, b))
        batches = list(_batches(alike.values(), _COMPARED))
        tasks = (self._task([group[0] for group in batch]) for batch in batches)
        for batch, made in zip(batches, self._workers.map(compare_pairs, tasks), strict=True):
            self._records.update((key, data) for group, data in zip(batch, made, strict=True) for key in group)
            for keys in _batches((key for group in batch for key in group), _COMPARED):
                yield tuple(self._kept(key) for key in keys)
                done += len(keys)
                yield _step(done, len(wanted), Stage.COMPARING, self.cards[keys[-1][1]])

    def _task(self, keys: Sequence[tuple[int, int]]) -> Pairs:
        numbers = sorted({number for key in keys for number in key})
        places = {number: place for place, number in enumerate(numbers)}
        subjects = tuple(self._index.subject(self.cards[number].id) for number in numbers)
        return Pairs(subjects, tuple((places[a], places[b]) for a, b in keys))

    def _kept(self, key: tuple[int, int]) -> KeptPair:
        a, b = self.cards[key[0]], self.cards[key[1]]
        return KeptPair(a.id, b.id, a.body, b.body, self._records[key])


def _read_print(data: bytes) -> Fingerprint | None:
    """A kept fingerprint, unless it is damaged or of another version: then it is made anew."""
    try:
        return Fingerprint.from_bytes(data)
    except ValueError:
        return None


def _batches(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    rest = iter(items)
    while batch := tuple(islice(rest, size)):
        yield batch


def _step(done: int, total: int, stage: Stage, card: Card) -> Step:
    return Step(done, total, card.title, articles=(card.id,), stage=stage)
