"""Finds the few pairs of articles, out of all, that are worth a closer look."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.fingerprint import Fingerprint
from heihe_reader.text.words import I64, U64

_EVERY_PAIR = 24  # articles: a gram in more of them ties each to the first ones only
_LEADERS = 2
MIN_VOTES = 3  # shared grams of the two samples
_MIN_SHARE = 0.015
NEARLY_ALL = 0.8  # of the shorter one's sample: then fewer will do, as the sample of a short excerpt is small


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two articles that may be kin, by number. `share` estimates how much of the shorter one the other has, 0 to 1."""

    a: int
    b: int
    share: float


def candidate_pairs(fingerprints: Sequence[Fingerprint], lead: Sequence[int]) -> list[Candidate]:
    """Pairs of articles that share grams (containment, Broder 1997), in the order of `lead`; twins come first.

    `lead` names all articles, the one that would lead a story first: where a gram stands in many articles, only the
    first of them are tried as kin of all the others. Of each pair, `a` is the one that leads.
    """
    ordered = [fingerprints[number] for number in lead]
    count = len(ordered)
    if not count:
        return []
    sizes = np.array([len(print_.grams) for print_ in ordered], np.int64)
    every = np.concatenate([np.sort(print_.grams) for print_ in ordered])
    order = np.argsort(every, kind="stable")  # articles stay in order inside of a gram
    places = np.repeat(np.arange(count), sizes)[order]
    met = np.sort(_meetings(every[order], places, count))
    begins = np.flatnonzero(np.append(True, np.diff(met) != 0)) if len(met) else met
    pairs, votes = met[begins], np.diff(np.append(begins, len(met)))
    one, two = pairs // count, pairs % count
    sampled = np.array([len(print_.sampled()) for print_ in ordered], np.int64)
    whole = np.array([print_.whole for print_ in ordered], np.bool_)
    smaller = np.minimum(sampled[one], sampled[two])
    smaller = np.where(whole[one] & whole[two], np.minimum(sizes[one], sizes[two]), smaller)
    shares = np.minimum(votes / np.maximum(smaller, 1), 1.0)
    good = ((votes >= MIN_VOTES) & (shares >= _MIN_SHARE)) | (shares >= NEARLY_ALL)
    rows = zip(one[good].tolist(), two[good].tolist(), shares[good].tolist(), strict=True)
    twins = _twins(fingerprints, lead)
    known = {(twin.a, twin.b) for twin in twins}
    found = [Candidate(lead[a], lead[b], share) for a, b, share in rows if (lead[a], lead[b]) not in known]
    return twins + found


def _meetings(sorted_grams: U64, places: I64, count: int) -> I64:
    """Every pair of places that share a gram, as one number; in frequent grams only pairs with the first ones."""
    edges = np.flatnonzero(np.append(True, sorted_grams[1:] != sorted_grams[:-1])) if len(places) else places
    frequency = np.diff(np.append(edges, len(places)))
    found: list[I64] = [np.zeros(0, np.int64)]
    for size in np.unique(frequency[frequency > 1]).tolist():
        table = places[edges[frequency == size][:, None] + np.arange(size)]
        leaders = size if size <= _EVERY_PAIR else _LEADERS
        found += [(table[:, [k]] * count + table[:, k + 1 :]).ravel() for k in range(leaders)]
    return np.concatenate(found)


def _twins(fingerprints: Sequence[Fingerprint], lead: Sequence[int]) -> list[Candidate]:
    """Articles with the very same words, which may be too short or too plain to share three grams."""
    first: dict[bytes, int] = {}
    twins: list[Candidate] = []
    for number in lead:
        if fingerprints[number].words:
            twin = first.setdefault(fingerprints[number].digest, number)
            if twin != number:
                twins.append(Candidate(twin, number, 1.0))
    return twins
