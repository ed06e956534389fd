"""Counts that tell mentions from independent texts."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, groupby

from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.span import Span
from heihe_reader.services.annotating import Annotating
from heihe_reader.services.comparing import Comparing


class Counting:
    """How many distinct passages carry a tag."""

    def __init__(self, annotating: Annotating, comparing: Comparing) -> None:
        self._annotating = annotating
        self._comparing = comparing

    def distinct(self) -> Mapping[TagId, int]:
        """For each tag the number of its annotations, those linked by occurrences counted once.

        Two are linked when one shows where the other was made.
        """
        annotations = self._annotating.all()
        leaders = linked(annotations, self._comparing.all_occurrences(annotations))
        tags = {tag for annotation in annotations for tag in annotation.tags}
        return {tag: len({leaders[a.id] for a in annotations if tag in a.tags}) for tag in tags}


def linked(
    annotations: tuple[Annotation, ...], places: Mapping[AnnotationId, tuple[Occurrence, ...]]
) -> Mapping[AnnotationId, AnnotationId]:
    """For each annotation the one that stands for all it is linked with (union-find)."""
    leader = {annotation.id: annotation.id for annotation in annotations}

    def find(id: AnnotationId) -> AnnotationId:
        while leader[id] != id:
            leader[id] = leader[leader[id]]
            id = leader[id]
        return id

    made = _made_in(annotations)
    for one in annotations:
        for place in places[one.id]:
            if place.article in made and not place.opted_out:
                for other in made[place.article].over(place.span):
                    leader[find(other.id)] = find(one.id)
    return {id: find(id) for id in leader}


class _Made:
    """The annotations made in one article, quick to ask which of them touch a stretch."""

    def __init__(self, ordered: Sequence[Annotation]) -> None:
        self._ordered = ordered
        self._starts = [annotation.span.start for annotation in ordered]
        self._reach = list(accumulate((annotation.span.end for annotation in ordered), max))

    def over(self, span: Span) -> Iterator[Annotation]:
        """Those that share a code point with `span`, the last one first."""
        at = bisect_left(self._starts, span.end) - 1
        while at >= 0 and self._reach[at] > span.start:
            if self._ordered[at].span.overlaps(span):
                yield self._ordered[at]
            at -= 1


def _made_in(annotations: Sequence[Annotation]) -> Mapping[ArticleId, _Made]:
    ordered = sorted(annotations, key=lambda annotation: (annotation.article, annotation.span))
    return {
        article: _Made(tuple(each)) for article, each in groupby(ordered, key=lambda annotation: annotation.article)
    }
