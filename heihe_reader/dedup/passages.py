"""Puts together the places where one and the same stretch stands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np
from rapidfuzz.distance import LCSseq

from heihe_reader.model.ids import ArticleId, passage_id
from heihe_reader.model.span import Place
from heihe_reader.model.story import Passage, PassageMember
from heihe_reader.text.words import U64, Words, split_words

_SAME_PLACE = 0.8  # of the longer of two spans that are taken for one place


class Passages:
    """Collects pairs of places that say the same and makes passages of them.

    Two places of one article are one if they cover nearly the same text; then their partners are of one passage.
    """

    def __init__(self, texts: Mapping[ArticleId, str]) -> None:
        self._texts = texts
        self._parent: dict[Place, Place] = {}
        self._words: dict[ArticleId, Words] = {}

    def add(self, one: Place, two: Place) -> None:
        """Notes that two places say the same."""
        self._unite(one, two)

    def found(self) -> tuple[Passage, ...]:
        """All passages, the longest first; the order in which places were added does not matter."""
        self._unite_overlapping()
        groups: defaultdict[Place, list[Place]] = defaultdict(list)
        for place in sorted(self._parent):
            groups[self._root(place)].append(place)
        made = [self._passage(self._one_each(group)) for group in groups.values()]
        kept = {passage.id: passage for passage in made if len(passage.members) > 1}
        return tuple(sorted(kept.values(), key=lambda passage: (-passage.words, passage.id)))

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
        """Of places that overlap in one article the longest."""
        kept: list[Place] = []
        for place in sorted(group, key=lambda p: (-len(p.span), p)):
            if not any(place.article == k.article and place.span.overlaps(k.span) for k in kept):
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

    def _hashes(self, place: Place) -> U64:
        words = self._words.get(place.article)
        if words is None:
            words = self._words[place.article] = split_words(self._texts[place.article])
        first, last = np.searchsorted(words.starts, [place.span.start, place.span.end]).tolist()
        return words.hashes[first:last]


def _overlap(one: Place, two: Place) -> float:
    both = min(one.span.end, two.span.end) - max(one.span.start, two.span.start)
    return both / max(len(one.span), len(two.span), 1)


def _similarity(words: U64, longest: U64) -> float:
    """Equal words in the same order, as a share of the longest."""
    if len(words) == len(longest) and bool((words == longest).all()):
        return 1.0
    ids = np.unique(np.concatenate([words, longest]), return_inverse=True)[1].tolist()
    return LCSseq.similarity(ids[: len(words)], ids[len(words) :]) / max(len(longest), 1)
