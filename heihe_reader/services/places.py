"""Finds where annotations show in many articles. Runs in a child process only: it loads numpy and the engine."""

from collections.abc import Iterator, Sequence

from heihe_reader.dedup.places.occurrences import Answer, Wanted, places_of_all
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.span import Span


def places_among(
    subjects: Sequence[Subject], wanted: Sequence[tuple[int, tuple[Span, ...], tuple[int, ...]]]
) -> Iterator[list[Answer]]:
    """The places of many spans, some articles at a time: see `places_of_all`."""
    return places_of_all(subjects, [Wanted(*one) for one in wanted])
