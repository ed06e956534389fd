"""Finds where annotations show in many articles. Runs in a child process only: it loads numpy and the engine."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from heihe_reader.dedup.places.answers import Answer, Shelf, Wanted
from heihe_reader.dedup.subject import Subject
from heihe_reader.services.occurring import Found, Key, Missing, Question


def places_among(
    keys: Sequence[Key], given: Mapping[int, Subject], questions: Sequence[Question]
) -> Iterator[Missing | list[Found]]:
    """The places of many spans, some articles at a time, or which articles must be given too.

    What was read and aligned for one question is kept for the next.
    """
    shelf = _shelf()
    missing = [number for number in shelf.missing(keys) if number not in given]
    if missing:
        yield Missing(tuple(missing))
        return
    wanted = [Wanted(one.source, one.spans, one.targets, one.said) for one in questions]
    for some in shelf.answers(keys, given, wanted):
        yield [_bare(answer) for answer in some]


@cache
def _shelf() -> Shelf:
    """The one shelf of this child."""
    return Shelf()


def _bare(answer: Answer) -> Found:
    """Numbers only: they cross to the parent in a third of the time."""
    places = tuple(tuple((p.span.start, p.span.end, p.exact) for p in found) for found in answer.places)
    return Found(answer.source, answer.target, places)
