"""Where spans of some articles stand in many others: texts are read once, aligned at most once, and kept."""

from collections import OrderedDict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import NamedTuple

from heihe_reader.dedup.places.by_hand import places_by_hand
from heihe_reader.dedup.places.mapped import Places
from heihe_reader.dedup.places.said import Said
from heihe_reader.dedup.places.sought import GramTable, Sought
from heihe_reader.dedup.places.wordmap import Reading, read_all_words
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.annotation import Occurrence
from heihe_reader.model.span import Span

_MOST = 2_000_000  # code points of texts that are cut into words at a time
_SHELVED = 4_000_000  # code points of texts that are kept as words, 12 to 16 bytes each
_ALIGNED = 400_000  # runs of words of the alignments that are kept, some 200 bytes each
_TABLES = 2

Key = Hashable
"""What stands for one text with its roles: equal keys mean equal answers."""


class Wanted(NamedTuple):
    """Spans of one article that are looked for in some, each given by its number, and what a person said of some."""

    source: int
    spans: tuple[Span, ...]
    targets: tuple[int, ...]
    said: tuple[tuple[int, tuple[Said, ...]], ...] = ()


class Answer(NamedTuple):
    """The places in one target, for each of the spans that were wanted of a source."""

    source: int
    target: int
    places: tuple[tuple[Occurrence, ...], ...]


class Shelf:
    """Answers questions, and keeps the words and alignments of the articles that were asked about last."""

    def __init__(self) -> None:
        self._readings: OrderedDict[Key, Reading] = OrderedDict()
        self._aligned: OrderedDict[tuple[Key, Key], tuple[Places, int]] = OrderedDict()  # with the runs that count
        self._tables: OrderedDict[tuple[Key, ...], GramTable] = OrderedDict()
        self._code_points = self._runs = 0

    def missing(self, keys: Sequence[Key]) -> list[int]:
        """The numbers of the articles whose texts must be given."""
        return [number for number, key in enumerate(keys) if key not in self._readings]

    def answers(
        self, keys: Sequence[Key], given: Mapping[int, Subject], wanted: Sequence[Wanted]
    ) -> Iterator[list[Answer]]:
        """The places of spans of many articles at once, some targets at a time.

        The numbers are places in `keys`; `given` has the articles that are missing. The answers to one of the wanted
        are in the order of the numbers.
        """
        held = {n: self._readings[key] for n, key in enumerate(keys) if n not in given and key in self._readings}
        here = self._read(sorted({one.source for one in wanted}), keys, given, held)
        held |= here
        sought = [[Sought(here[one.source], span) for span in one.spans] for one in wanted]
        sizes = {n: len(held[n].subject.text if n in held else given[n].text) for n in range(len(keys))}
        for numbers in _bundles(sorted({target for one in wanted for target in one.targets}), sizes):
            there = self._read(numbers, keys, given, held)
            table = self._table(tuple(keys[number] for number in numbers), list(there.values()))
            yield [
                answer
                for one, spans in zip(wanted, sought, strict=True)
                for answer in self._answers(one, keys, here[one.source], spans, there, table)
            ]

    def _answers(
        self,
        wanted: Wanted,
        keys: Sequence[Key],
        here: Reading,
        sought: Sequence[Sought],
        there: Mapping[int, Reading],
        table: GramTable,
    ) -> Iterator[Answer]:
        hits = [table.hits(one) for one in sought]
        asked, said = set(wanted.targets), dict(wanted.said)
        for place, (target, reading) in enumerate(there.items()):
            if target in asked:
                pair = keys[wanted.source], keys[target]
                places = self._aligned[pair][0] if pair in self._aligned else Places(here, reading)
                if target in said:
                    found = tuple(places_by_hand(places, one, said[target]) for one in sought)
                else:
                    found = tuple(
                        _sought_in(places, one, reading, of[place]) for one, of in zip(sought, hits, strict=True)
                    )
                self._keep(pair, places)
                yield Answer(wanted.source, target, found)

    def _read(
        self, numbers: Sequence[int], keys: Sequence[Key], given: Mapping[int, Subject], held: Mapping[int, Reading]
    ) -> dict[int, Reading]:
        """These articles as words, in this order."""
        new = [number for number in numbers if number not in held]
        made = dict(zip(new, read_all_words([given[number] for number in new]), strict=True))
        for number in numbers:
            self._shelve(keys[number], made.get(number) or held[number])
        return {number: made.get(number) or held[number] for number in numbers}

    def _shelve(self, key: Key, reading: Reading) -> None:
        if self._readings.pop(key, None) is None:
            self._code_points += len(reading.subject.text)
        self._readings[key] = reading
        while self._code_points > _SHELVED:
            self._code_points -= len(self._readings.popitem(last=False)[1].subject.text)

    def _keep(self, pair: tuple[Key, Key], places: Places) -> None:
        if not places.is_aligned:
            return
        before = self._aligned.pop(pair)[1] if pair in self._aligned else 0
        self._aligned[pair] = places, places.size  # it grows with what is asked for
        self._runs += places.size - before
        while self._runs > _ALIGNED:
            self._runs -= self._aligned.popitem(last=False)[1][1]

    def _table(self, keys: tuple[Key, ...], readings: list[Reading]) -> GramTable:
        table = self._tables.pop(keys, None) or GramTable(readings)
        self._tables[keys] = table
        if len(self._tables) > _TABLES:
            self._tables.popitem(last=False)
        return table


def places_of_all(subjects: Sequence[Subject], wanted: Sequence[Wanted]) -> Iterator[list[Answer]]:
    """The answers to some questions about `subjects`, of which nothing is kept; the numbers are places in it."""
    return Shelf().answers(range(len(subjects)), dict(enumerate(subjects)), wanted)


def _bundles(numbers: Sequence[int], sizes: Mapping[int, int]) -> Iterator[list[int]]:
    """The targets by and by, so that a story of long texts takes no more memory than one of short ones."""
    held: list[int] = []
    size = 0
    for number in numbers:
        held.append(number)
        size += sizes[number]
        if size > _MOST:
            yield held
            held, size = [], 0
    if held:
        yield held


def _sought_in(places: Places, sought: Sought, there: Reading, hits: Sequence[int]) -> tuple[Occurrence, ...]:
    if places.is_aligned:
        return places.of(sought)
    first = sought.verbatim_in(there, hits)
    if first is not None:
        return places.at(sought, first)
    if sought.is_missing_in(there):
        return places.with_folded(sought, ())
    told = sought.told_in(there, hits)
    return places.of(sought) if told is None else places.told(sought, told.stretch)
