"""Passages across texts that are all in memory: nothing is kept, and who is kin to whom is not asked."""

from collections import defaultdict, deque
from collections.abc import Sequence
from itertools import chain, islice

import numpy as np

from heihe_reader.dedup.body import bodies_of
from heihe_reader.dedup.passages.eights import Eights
from heihe_reader.dedup.passages.gathering import Passages
from heihe_reader.dedup.passages.groups import tied_together
from heihe_reader.dedup.passages.outline import outlines_of
from heihe_reader.dedup.passages.partners import are_few, partners_of_all, seeds_of
from heihe_reader.dedup.passages.record import Side, sides_of, ties_of_two
from heihe_reader.dedup.passages.ties import Tie
from heihe_reader.dedup.passages.tying import short_passages, ties_between, ties_within
from heihe_reader.dedup.prints.fingerprint import Fingerprint, fingerprints
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.story import Passage

_READ = 64  # articles read at once
_COMPARED = 128  # pairs whose articles are cut into words at once
_HELD = 1_000  # articles whose words are held, as other pairs may need them


class Sharing:
    """The passages of some articles in reading order.

    In memory are the fingerprints with the notes on runs (about 4 KB an article), the words of a thousand articles,
    and what the pairs share of one group that no pair ties to the others.
    """

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self._subjects = subjects
        self._ids = [subject.id for subject in subjects]
        self._within = dict[int, list[Tie]]()
        self._short: list[Passage] = []
        self._sides: dict[int, Side] = {}
        self._ahead = deque[tuple[int, int]]()  # pairs that were not compared yet
        self._in_full = False

    def passages(self) -> list[Passage]:
        """All passages, the longest first."""
        seeds = seeds_of(*self._read())
        self._in_full = are_few(seeds)
        pairs = partners_of_all(seeds)
        del seeds
        between = defaultdict[int, list[tuple[int, int]]](list)
        groups = tied_together(len(self._subjects), pairs)
        root = {number: group[0] for group in groups for number in group}
        for pair in pairs:
            between[root[pair[0]]].append(pair)
        self._ahead = deque(chain.from_iterable(between.get(group[0], ()) for group in groups))
        found = self._short
        for group in groups:
            own = between.get(group[0], [])
            if own or group[0] in self._within:
                found += self._of_group(group, own)
        return sorted(found, key=lambda passage: (-passage.words, passage.id))

    def _read(self) -> tuple[list[Fingerprint], list[Eights]]:
        """Reads all articles; takes note of what each says more than once."""
        prints: list[Fingerprint] = []
        eights: list[Eights] = []
        for low in range(0, len(self._subjects), _READ):
            subjects = self._subjects[low : low + _READ]
            bodies = bodies_of(subjects)
            hashes = np.concatenate([body.words.hashes for body in bodies])
            known = fingerprints(hashes, np.cumsum([0, *map(len, bodies)]))
            prints += known
            for number, outline in enumerate(outlines_of(subjects, bodies, known), low):
                eights.append(outline.eights)
                self._short += short_passages(outline, number, self._ids)
                if within := ties_within(outline, number):
                    self._within[number] = within
        return prints, eights

    def _of_group(self, group: Sequence[int], pairs: Sequence[tuple[int, int]]) -> tuple[Passage, ...]:
        """The passages of articles that some pairs tie together."""
        passages = Passages(self._ids)
        for article, earlier in pairs:
            one, two = sorted((article, earlier))
            if one not in self._sides or two not in self._sides:
                self._hold()
            self._ahead.popleft()
            a, b = self._sides[one], self._sides[two]
            passages.add(ties_between(*ties_of_two(a, b, in_full=self._in_full), one, two))
        for number in group:
            passages.add(self._within.get(number, ()))
        return passages.found()

    def _hold(self) -> None:
        """Makes the words ready of the articles whose pairs come next; lets others go if there are many."""
        numbers = set(chain.from_iterable(islice(self._ahead, _COMPARED)))
        if len(self._sides) > _HELD:
            self._sides = {number: side for number, side in self._sides.items() if number in numbers}
        missing = sorted(numbers - self._sides.keys())
        sides = sides_of(bodies_of([self._subjects[number] for number in missing]))
        self._sides.update(zip(missing, sides, strict=True))
