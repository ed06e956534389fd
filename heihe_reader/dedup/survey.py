"""Looks over a whole library: which articles are kin, which passages are told again, what is new in each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.alignment import pairs_of
from heihe_reader.dedup.body import Body, body_of, word_spans
from heihe_reader.dedup.echoes import long_echoes, repeats_of
from heihe_reader.dedup.fresh import Seen
from heihe_reader.dedup.index import Postings, index_grams
from heihe_reader.dedup.kinship import edge_of
from heihe_reader.dedup.links import Link, LinkEnd
from heihe_reader.dedup.matching import Match
from heihe_reader.dedup.passages import Passages
from heihe_reader.dedup.relations import Relations
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from heihe_reader.model.step import Outcome, Step
from heihe_reader.model.story import Edge, Passage


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found. `words` counts the body words of each article, `new_words` those that `fresh` covers:

    the body words that stand in no article before it, in the order of `published` (unknown last), then id.
    """

    edges: tuple[Edge, ...]
    passages: tuple[Passage, ...]
    fresh: Mapping[ArticleId, tuple[Span, ...]]
    new_words: Mapping[ArticleId, int]
    words: Mapping[ArticleId, int]


def survey(subjects: Sequence[Subject]) -> Survey:
    """The edges, passages and new words of all `subjects`. The order in which they come does not matter."""
    result: Survey | None = None
    for item in survey_steps(subjects):
        if isinstance(item, Survey):
            result = item
    assert result is not None
    return result


def survey_steps(subjects: Sequence[Subject]) -> Iterator[Step | Survey]:
    """The same bit by bit: steps that tell how far it is, and the survey as the last item.

    Raises:
        ValueError: two subjects have the same id.
    """
    read = in_reading_order(subjects)
    if len({subject.id for subject in read}) < len(read):
        raise ValueError("two of the articles to compare have the same id; hand in each article once")
    bodies: list[Body] = []
    for number, subject in enumerate(read):
        bodies.append(body_of(subject))
        yield _step(number, len(read), "Reading", subject)
    postings = index_grams([body.words.hashes for body in bodies])
    relations = Relations(bodies, postings)
    edges: list[Edge] = []
    for number, relation in enumerate(relations.find()):
        if relation is not None:
            edges.append(edge_of(read[relation.a].id, read[relation.b].id, relation.found))
        yield Step(number, None, "Comparing")
    yield from _passages_and_news(read, bodies, postings, relations, edges)


def in_reading_order(subjects: Sequence[Subject]) -> list[Subject]:
    """By date of publication, unknown last, then by id."""
    return sorted(subjects, key=lambda s: (s.published is None, s.published or "", s.id))


def _step(number: int, total: int, what: str, subject: Subject) -> Step:
    return Step(number + 1, total, f"{what} {subject.title}".rstrip(), Outcome.WORKING, articles=(subject.id,))


def _passages_and_news(
    read: list[Subject], bodies: list[Body], postings: Postings, relations: Relations, edges: list[Edge]
) -> Iterator[Step | Survey]:
    passages = Passages({subject.id: subject.text for subject in read})
    seen = Seen(bodies, postings, relations.matches)
    fresh: dict[ArticleId, tuple[Span, ...]] = {}
    new_words: dict[ArticleId, int] = {}
    for number, subject in enumerate(read):
        known, found = seen.words(number)
        new = np.flatnonzero(~known)
        fresh[subject.id] = word_spans(bodies[number], new)
        new_words[subject.id] = len(new)
        for earlier in sorted({owner for owner, _ in found}):
            shared = [match for owner, match in found if owner == earlier]
            _add_passages(passages, read, bodies, (number, earlier), shared)
        _add_passages(passages, read, bodies, (number, number), long_echoes(bodies[number]))
        for link in repeats_of(subject):
            passages.add(link)
        yield _step(number, len(read), "Comparing", subject)
    words = {subject.id: len(body) for subject, body in zip(read, bodies, strict=True)}
    yield Survey(tuple(sorted(edges, key=lambda edge: (edge.a, edge.b))), passages.found(), fresh, new_words, words)


def _add_passages(
    passages: Passages, read: list[Subject], bodies: list[Body], pair: tuple[int, int], matches: list[Match]
) -> None:
    a, b = pair
    matches = sorted(matches, key=lambda match: match.key)
    for match, aligned in zip(matches, pairs_of(bodies[a], bodies[b], matches).pairs, strict=True):
        one = LinkEnd(Place(read[a].id, aligned.a), bodies[a].text, bodies[a].words, match.a)
        two = LinkEnd(Place(read[b].id, aligned.b), bodies[b].text, bodies[b].words, match.b)
        passages.add(Link(one, two))
