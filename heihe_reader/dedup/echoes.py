"""Finds what stands more than once in one and the same article."""

import numpy as np

from heihe_reader.dedup.body import Body
from heihe_reader.dedup.chaining import chains, filled, reach
from heihe_reader.dedup.links import Link, LinkEnd
from heihe_reader.dedup.matching import MIN_WORDS, Match
from heihe_reader.dedup.seeds import repeated_runs
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.span import Place, Span
from heihe_reader.text.counting import count_words
from heihe_reader.text.words import I64, Words, split_words


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


def repeats_of(subject: Subject) -> list[Link]:
    """The folded repeats of an article with the places that they repeat; neighbours on both sides are one."""
    found: list[tuple[Span, Span]] = []
    for block in sorted(subject.blocks, key=lambda b: b.span):
        if block.repeats is None or not block.folded or block.repeats.article != subject.id:
            continue
        one, two = block.span, block.repeats.span
        if found and _adjoin(subject.text, found[-1][0], one) and _adjoin(subject.text, found[-1][1], two):
            one, two = Span(found[-1][0].start, one.end), Span(found[-1][1].start, two.end)
            found.pop()
        found.append((one, two))
    words = split_words(subject.text) if found else None
    return [_link(subject, words, one, two) for one, two in found] if words is not None else []


def _link(subject: Subject, words: Words, one: Span, two: Span) -> Link:
    """Two spans with the same words; where a person chose spans that differ, only their equal beginning is linked."""
    first, last = np.searchsorted(words.starts, [one.start, one.end]).tolist()
    first_there, last_there = np.searchsorted(words.starts, [two.start, two.end]).tolist()
    most = min(last - first, last_there - first_there)
    same = words.hashes[first : first + most] == words.hashes[first_there : first_there + most]
    linked = np.arange(most if same.all() else int(np.argmin(same)))
    return Link(
        LinkEnd(Place(subject.id, one), subject.text, words, first + linked),
        LinkEnd(Place(subject.id, two), subject.text, words, first_there + linked),
    )


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
