"""Compares texts. Runs in a child process only: it loads numpy and the engine."""

from collections.abc import Iterator, Sequence

from heihe_reader.dedup.alignment import align_subjects
from heihe_reader.dedup.occurrences import marks_between
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import Survey, survey_steps
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.annotation import Occurrence
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.span import Span
from heihe_reader.model.step import Step

Wanted = tuple[Subject, tuple[tuple[AnnotationId, Span], ...]]
"""An article and the annotations made in it."""


def survey_library(subjects: Sequence[Subject]) -> Iterator[Step | Survey]:
    """Steps as they come, then the survey."""
    yield from survey_steps(subjects)


def compare(a: Subject, b: Subject) -> Alignment:
    """Two articles side by side."""
    return align_subjects(a, b)


def places_in(target: Subject, wanted: Sequence[Wanted]) -> list[tuple[AnnotationId, tuple[Occurrence, ...]]]:
    """Where annotations of other articles (or the repeats of its own) show in `target`; each pair is aligned once."""
    found = marks_between([(source, [span for _, span in annotations]) for source, annotations in wanted], target)
    ids = [[id for id, _ in annotations] for _, annotations in wanted]
    return [pair for names, places in zip(ids, found, strict=True) for pair in zip(names, places, strict=True)]
