"""Finds what stands more than once in one and the same article."""

import numpy as np

from heihe_reader.dedup.body import Body
from heihe_reader.dedup.chaining import chains, filled, reach
from heihe_reader.dedup.matching import MIN_WORDS, Match
from heihe_reader.dedup.seeds import repeated_runs
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.span import Place, Span
from heihe_reader.text.counting import count_words
from heihe_reader.text.words import I64

_SHORTEST = 5  # words of a repeat inside an article that counts as a passage


def echoes(body: Body) -> list[Match]:
    """Stretches that stand again later, the heaviest first: `a` are the earlier words, `b` the later ones.

    Unlike passages between two articles they may overlap one another: of three copies each is matched with each.
    """
    totals = reach(body.words.weights)
    ids = np.unique(body.words.hashes, return_inverse=True)[1].tolist()
    runs = repeated_runs(body.words.hashes, body.words.weights)
    found = [part for chain in chains(runs, totals, totals) for part in _apart(*filled(chain, ids, ids, pad=0))]
    weights = body.words.weights
    return sorted(found, key=lambda match: (-float(weights[match.a].sum()), match.key))


def long_echoes(body: Body) -> list[Match]:
    """Those that are long enough for a passage, cut where folded text stands between their words."""
    parts = []
    for match in echoes(body):
        cut = np.flatnonzero((np.diff(body.run_of[match.a]) != 0) | (np.diff(body.run_of[match.b]) != 0)) + 1
        for a, b in zip(np.split(match.a, cut), np.split(match.b, cut), strict=True):
            if float(body.words.weights[a].sum()) >= MIN_WORDS:
                parts.append(Match(a, b))
    return parts


def repeats_of(subject: Subject) -> list[tuple[Place, Place]]:
    """The folded repeats of an article with the places that they repeat; neighbours on both sides are one.

    Those of less than five words are left out.
    """
    found: list[tuple[Place, Place]] = []
    for block in sorted(subject.blocks, key=lambda b: b.span):
        if block.repeats is None or not block.folded or block.repeats.article != subject.id:
            continue
        one, two = block.span, block.repeats.span
        if found and _adjoin(subject.text, found[-1][0].span, one) and _adjoin(subject.text, found[-1][1].span, two):
            one, two = Span(found[-1][0].span.start, one.end), Span(found[-1][1].span.start, two.end)
            found.pop()
        found.append((Place(subject.id, one), Place(subject.id, two)))
    return [pair for pair in found if count_words(pair[0].span.of(subject.text)) >= _SHORTEST]


def _adjoin(text: str, one: Span, two: Span) -> bool:
    """True if no word stands between two spans."""
    return one.end <= two.start and not count_words(text[one.end : two.start])


def _apart(a: I64, b: I64) -> list[Match]:
    """The words that stand again later on, cut so that the two copies of a part never overlap."""
    later = a < b
    a, b = a[later], b[later]
    parts: list[Match] = []
    while len(a):
        cut = int(np.searchsorted(a, b[0]))
        parts.append(Match(a[:cut], b[:cut]))
        a, b = a[cut:], b[cut:]
    return parts
