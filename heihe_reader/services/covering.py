"""Which of many places need a mark of their own: not those at which a mark on an earlier one shows anyhow."""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from heihe_reader.library.store import Store
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.ids import AnnotationId, ArticleId, StoryId
from heihe_reader.model.span import Place, Span
from heihe_reader.services.comparing import Comparing


class Covering:
    """Goes through places in order.

    Where a mark would show is asked for a few articles of a story first, and for twice as many each time it turns out
    that more is to be known: of a thousand copies one is held against the others, not each against each.
    """

    def __init__(self, store: Store, comparing: Comparing, places: Sequence[Place]) -> None:
        self._comparing = comparing
        self._places = places
        self._story_of = cache(lambda article: store.articles.get(article).story)
        self._most: Counter[StoryId | None] = Counter()  # articles of each story that are asked about at once
        self._found: dict[int, Sequence[Occurrence]] = {}
        self._covered: dict[ArticleId, list[Span]] = {}
        self.marked: list[Place] = []
        self.shown: set[Place] = set()  # where marks on them show, their own places among them

    def run(self) -> None:
        """Fills `marked` and `shown`."""
        for number, place in enumerate(self._places):
            if self._is_covered(place):
                continue
            if number not in self._found:
                self._ask(number)
            self.marked.append(place)
            for one in (place, *(Place(o.article, o.span) for o in self._found[number])):
                self.shown.add(one)
                self._covered.setdefault(one.article, []).append(one.span)

    def _is_covered(self, place: Place) -> bool:
        return any(span.contains(place.span) for span in self._covered.get(place.article, ()))

    def _ask(self, first: int) -> None:
        """Asks about a place, with all others of its article, and about what comes after it."""
        asked: dict[ArticleId, list[int]] = {}
        articles: Counter[StoryId | None] = Counter()
        for number, place in enumerate(self._places[first:], first):
            if number in self._found or self._is_covered(place):
                continue
            if place.article not in asked:
                story = self._story_of(place.article)
                if articles[story] > self._most[story]:
                    continue
                articles[story] += 1
            asked.setdefault(place.article, []).append(number)
        self._most.update(articles)
        numbers = [number for there in asked.values() for number in there]
        found = self._comparing.all_occurrences([_probe(number, self._places[number]) for number in numbers])
        self._found |= {number: found[AnnotationId(str(number))] for number in numbers}


def _probe(number: int, place: Place) -> Annotation:
    return Annotation(AnnotationId(str(number)), place.article, 1, place.span, "", "", "")
