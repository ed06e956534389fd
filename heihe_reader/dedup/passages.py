"""Puts together the places where one and the same stretch stands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np
from rapidfuzz.distance import LCSseq

from heihe_reader.dedup.links import Link, LinkTable
from heihe_reader.dedup.matching import MIN_WORDS
from heihe_reader.model.ids import ArticleId, passage_id
from heihe_reader.model.span import Place
from heihe_reader.model.story import Passage, PassageMember
from heihe_reader.text.words import U64, Words, split_words

_SAME_PLACE = 0.8  # of the longer of two spans that are taken for one place
_MOST_PLACES = 64  # places found at most for each that was given: bounds the time on hostile texts


class Passages:
    """Collects pairs of places that say the same and makes passages of them.

    Two places of one article are one if they cover nearly the same text; then their partners are of one passage. A
    stretch that only a part of another pair covers is looked up in that pair too: so a passage lists all its places,
    whichever pairs led there, and the order in which they came does not matter.
    """

    def __init__(self, texts: Mapping[ArticleId, str]) -> None:
        self._texts = texts
        self._parent: dict[Place, Place] = {}
        self._words: dict[ArticleId, Words] = {}
        self._links: list[Link] = []

    def add(self, link: Link) -> None:
        """Notes that two places say the same."""
        self._links.append(link)

    def found(self) -> tuple[Passage, ...]:
        """All passages, the longest first. Places of less than 8 words are left out."""
        for link in self._links:
            self._unite(link.one.place, link.two.place)
        self._unite_overlapping()
        self._carry()
        self._unite_overlapping()
        groups: defaultdict[Place, list[Place]] = defaultdict(list)
        for place in sorted(self._parent):
            groups[self._root(place)].append(place)
        made = [self._passage(places) for group in groups.values() if len(places := self._one_each(group)) > 1]
        kept = {passage.id: passage for passage in made}
        return tuple(sorted(kept.values(), key=lambda passage: (-passage.words, passage.id)))

    def _carry(self) -> None:
        """Looks up each place in every link that covers it, and what is found there in turn."""
        table = LinkTable(self._links)
        known: defaultdict[ArticleId, list[Place]] = defaultdict(list)
        for place in sorted(self._parent):
            known[place.article].append(place)
        left = _MOST_PLACES * len(self._parent)
        waiting = sorted(self._parent)
        while waiting and left > 0:
            found: set[Place] = set()
            for place in waiting:
                for other in table.carried(place):
                    twin = next((k for k in known[other.article] if _overlap(k, other) >= _SAME_PLACE), None)
                    if twin is None:
                        known[other.article].append(other)
                        found.add(other)
                        left -= 1
                    self._unite(place, twin or other)
            waiting = sorted(found)

    def _root(self, place: Place) -> Place:
        parent = self._parent
        parent.setdefault(place, place)
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    def _unite(self, one: Place, two: Place) -> None:
        low, high = sorted((self._root(one), self._root(two)))
        self._parent[high] = low

    def _unite_overlapping(self) -> None:
        by_article: defaultdict[ArticleId, list[Place]] = defaultdict(list)
        for place in sorted(self._parent):
            by_article[place.article].append(place)
        for places in by_article.values():
            near: list[Place] = []
            for place in places:
                near = [other for other in near if other.span.end > place.span.start]
                for other in near:
                    if _overlap(other, place) >= _SAME_PLACE:
                        self._unite(other, place)
                near.append(place)

    def _one_each(self, group: Iterable[Place]) -> list[Place]:
        """Of places that overlap in one article the longest; none that is too short."""
        kept: list[Place] = []
        for place in sorted(group, key=lambda p: (-len(p.span), p)):
            if self._is_long(place) and not any(
                place.article == k.article and place.span.overlaps(k.span) for k in kept
            ):
                kept.append(place)
        return sorted(kept)

    def _passage(self, places: list[Place]) -> Passage:
        hashes = {place: self._hashes(place) for place in places}
        longest = min(places, key=lambda place: (-len(hashes[place]), place))
        members = tuple(
            PassageMember(place.article, place.span, round(_similarity(hashes[place], hashes[longest]), 4))
            for place in places
        )
        name = passage_id((place.article, place.span.start, place.span.end) for place in places)
        return Passage(name, len(hashes[longest]), members)

    def _is_long(self, place: Place) -> bool:
        words, first, last = self._extent(place)
        return float(words.weights[first:last].sum()) >= MIN_WORDS

    def _hashes(self, place: Place) -> U64:
        words, first, last = self._extent(place)
        return words.hashes[first:last]

    def _extent(self, place: Place) -> tuple[Words, int, int]:
        """The words of the article and which of them stand at the place."""
        words = self._words.get(place.article)
        if words is None:
            words = self._words[place.article] = split_words(self._texts[place.article])
        first, last = np.searchsorted(words.starts, [place.span.start, place.span.end]).tolist()
        return words, int(first), int(last)


def _overlap(one: Place, two: Place) -> float:
    both = min(one.span.end, two.span.end) - max(one.span.start, two.span.start)
    return both / max(len(one.span), len(two.span), 1)


def _similarity(words: U64, longest: U64) -> float:
    """Equal words in the same order, as a share of the longest."""
    if len(words) == len(longest) and bool((words == longest).all()):
        return 1.0
    ids = np.unique(np.concatenate([words, longest]), return_inverse=True)[1].tolist()
    return LCSseq.similarity(ids[: len(words)], ids[len(words) :]) / max(len(longest), 1)
