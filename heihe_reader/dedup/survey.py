"""Looks over a whole library: which articles are kin, which passages are told again, what is new in each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from heihe_reader.dedup.memory_index import MemoryIndex
from heihe_reader.dedup.passages.assembly import Assembly
from heihe_reader.dedup.passages.ledger import Ledger
from heihe_reader.dedup.passages.partners import partners_of_all, seeds_of
from heihe_reader.dedup.ports import Index, KeptPair, KeptPrint, OneWorker, Workers
from heihe_reader.dedup.stories.naming import edge_of
from heihe_reader.dedup.stories.relations import Relations
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.model.step import Stage, Step
from heihe_reader.model.story import Edge, Passage


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found. `words` counts the body words of each article, `new_words` those that `fresh` covers:

    the body words that stand in no article before it, in the order of `published` (unknown last), then id.

    `groups` holds a digest of each article's group, those that passages and new words tie together. Where the index
    was handed the same digest for a whole group, what was found of it then still stands, and nothing but its edges is
    said again: `passages` and all that goes by an article leave it out.
    """

    edges: tuple[Edge, ...]
    passages: tuple[Passage, ...]
    fresh: Mapping[ArticleId, tuple[Span, ...]]
    new_words: Mapping[ArticleId, int]
    words: Mapping[ArticleId, int]
    groups: Mapping[ArticleId, bytes]


def survey(subjects: Sequence[Subject]) -> Survey:
    """The edges, passages and new words of all `subjects`. The order in which they come does not matter.

    Raises:
        ValueError: two subjects have the same id.
    """
    found = [item for item in survey_index(MemoryIndex(subjects)) if isinstance(item, Survey)]
    return found[0]


def survey_index(
    index: Index, workers: Workers | None = None
) -> Iterator[Step | tuple[KeptPrint, ...] | tuple[KeptPair, ...] | Survey]:
    """The edges, passages and new words of all articles of an index, in steps; the survey is the last item.

    What is worth keeping comes in between, as soon as it is made: when the index has it the next time, neither are
    the texts read again nor the pairs compared. The result is the same as from scratch, as all of it is computed from
    pure functions of one article or two. With more than one core, `workers` share the reading and comparing.

    Time grows with the words that are read anew and with the pairs that share something, n log n at most. In memory
    are the fingerprints and outlines (about 4 KB an article), the records of the pairs (about 7 bytes a shared word and
    side), what is sorted to find the pairs, and the texts of 64 articles: measured 184 MB beyond the texts for 10,000
    articles of 640 words.

    Raises:
        ValueError: two articles have the same id.
    """
    ledger = Ledger(index, workers or OneWorker())
    yield from ledger.read()
    prints = ledger.prints()
    pairs = partners_of_all(seeds_of(prints, ledger.eights()))
    yield from ledger.compare(pairs)
    relations = Relations(prints, ledger.compared)
    yield from ledger.compare(relations.wanted())
    edges = _edges(ledger, relations)
    assembly = Assembly(ledger, pairs, index.groups())
    groups = assembly.digests
    fresh: dict[ArticleId, tuple[Span, ...]] = {}
    new_words: dict[ArticleId, int] = {}
    words: dict[ArticleId, int] = {}
    for done, (number, news) in enumerate(assembly.run(), 1):
        card = ledger.cards[number]
        fresh[card.id], new_words[card.id] = news.spans, news.words
        words[card.id] = prints[number].words
        yield Step(done, len(groups), card.title, articles=(card.id,), stage=Stage.COMPARING)
    ordered = tuple(sorted(edges, key=lambda edge: (edge.a, edge.b)))
    yield Survey(ordered, assembly.passages, fresh, new_words, words, groups)


def _edges(ledger: Ledger, relations: Relations) -> list[Edge]:
    edges: list[Edge] = []
    for found in relations.find():
        if found is not None:
            a, b = ledger.cards[found.a], ledger.cards[found.b]
            edges.append(edge_of(a.id, b.id, found.found, a.published, b.published))
    return edges
