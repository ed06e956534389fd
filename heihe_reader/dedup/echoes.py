"""Finds what stands more than once in one and the same article."""

import numpy as np

from heihe_reader.dedup.body import Body
from heihe_reader.dedup.chaining import chains, filled_runs, reach
from heihe_reader.dedup.links import Link, LinkEnd
from heihe_reader.dedup.matching import MIN_WORDS
from heihe_reader.dedup.runs import Match, Run, tightened
from heihe_reader.dedup.seeds import repeated_runs
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.trimming import Weigh, best_stretches, scale
from heihe_reader.model.span import Place, Span
from heihe_reader.text.counting import count_words
from heihe_reader.text.words import Words, split_words

_HOLE_COST = 0.6  # what a word that only one copy has costs against one that both have
_LEAST = 3.0  # words that a stretch must earn, less the cost of its holes
_LEAST_LONG = 7.0  # the same for a passage


def echoes(body: Body) -> list[Match]:
    """Stretches that stand again later, the heaviest first: `a` are the earlier words, `b` the later ones.

    Unlike passages between two articles they may overlap one another: of three copies each is matched with each.
    """
    hashes, weights = body.words.hashes, body.words.weights
    runs = repeated_runs(hashes, weights)
    if not len(runs):
        return []
    totals = reach(weights)
    ids = np.unique(hashes, return_inverse=True)[1].tolist()
    weigh = scale(weights)
    found: list[tuple[float, Match]] = []
    for chain in chains(runs, totals, totals):
        later = [run for run in tightened(filled_runs(chain, ids, ids), hashes, hashes) if run[0] < run[1]]
        for stretch in _trimmed(later, weigh, _LEAST):
            for part in _apart(stretch):
                found.append((-sum(weigh(a, a + length) for a, _, length in part), Match.of_runs(part)))
    return [match for _, match in sorted(found, key=lambda item: (item[0], item[1].key))]


def _trimmed(runs: list[Run], weigh: Weigh, least: float) -> list[list[Run]]:
    """The stretches of runs that earn at least `least` words."""
    stretches = best_stretches(runs, weigh, weigh, _HOLE_COST)
    return [runs[first : last + 1] for first, last, score in stretches if score >= least]


def long_echoes(body: Body) -> list[Match]:
    """Those that are long enough for a passage, cut where folded text stands between their words."""
    weigh = scale(body.words.weights)
    parts: list[Match] = []
    for match in echoes(body):
        if match.words < MIN_WORDS:
            continue
        cut = np.flatnonzero((np.diff(body.run_of[match.a]) != 0) | (np.diff(body.run_of[match.b]) != 0)) + 1
        for a, b in zip(np.split(match.a, cut), np.split(match.b, cut), strict=True):
            for runs in _trimmed(Match(a, b).runs, weigh, _LEAST_LONG):
                if sum(weigh(first, first + length) for first, _, length in runs) >= MIN_WORDS:
                    parts.append(Match.of_runs(runs))
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


def _apart(runs: list[Run]) -> list[list[Run]]:
    """The words that stand again later on, cut so that the two copies of a part never overlap."""
    parts: list[list[Run]] = []
    limit = -1  # where the second copy of the part begins
    for a, b, length in runs:
        while length and a < b:
            if a >= limit or not parts:
                parts.append([])
                limit = b
            fits = min(length, limit - a)
            parts[-1].append((a, b, fits))
            a, b, length = a + fits, b + fits, length - fits
    return parts
