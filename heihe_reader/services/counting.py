"""Counts that tell mentions from independent texts."""

from collections.abc import Mapping

from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.ids import AnnotationId, TagId
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

    for one in annotations:
        for place in places[one.id]:
            for other in annotations:
                here = other.article == place.article and other.span.overlaps(place.span)
                if other.id != one.id and here and not place.opted_out:
                    leader[find(other.id)] = find(one.id)
    return {id: find(id) for id in leader}
